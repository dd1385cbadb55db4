import Testing

@testable import Statistics

@Suite struct VoteTableTests {
  @Test func theLastVoteOfAPersonOnAStatementCounts() throws {
    let table = try VoteTable(people: 1, statements: 1, votes: [(0, 0, .agree), (0, 0, .pass), (0, 0, .disagree)])
    #expect(table.votes == 1 && table.vote(of: 0, on: 0) == .disagree)
    #expect(table.tallies[0].disagree == 1 && table.tallies[0].seen == 1)
  }

  /// A thousand votes, changes and withdrawals in any order: the table is the one
  /// that the votes left standing give at once, to the last digit.
  @Test(arguments: 1...5)
  func castingOneByOneIsTheSameAsAllAtOnce(seed: Int) throws {
    var chance = SeededRandom(seed: UInt64(seed))
    var table = VoteTable()
    var standing: [Int: [Int: Vote]] = [:]
    for _ in 0..<1_000 {
      let (person, statement) = (chance.index(below: 20), chance.index(below: 15))
      if chance.uniform() < 0.2 {
        table.withdraw(by: person, on: statement)
        standing[person]?[statement] = nil
      } else {
        let vote = Vote.allCases[chance.index(below: 3)]
        try table.cast(vote, by: person, on: statement)
        standing[person, default: [:]][statement] = vote
      }
    }
    let votes = standing.flatMap { person, row in
      row.map { (person: Int32(person), statement: Int32($0.key), vote: $0.value) }
    }
    let atOnce = try VoteTable(people: table.people, statements: table.statements, votes: votes)
    #expect(table.votes == votes.count && table.tallies == atOnce.tallies && table.rows == atOnce.rows)
    #expect(OpinionMap(of: table) == OpinionMap(of: atOnce))
  }

  /// The sums over pairs against the full table written out.
  @Test func theProductsAreThoseOfTheFullTable() throws {
    let table = try Crowd(sizes: [15, 10], statements: 12, answered: 7, loyalty: 0.8, seed: 4).table()
    let means = table.tallies.map(\.mean)
    let full = (0..<table.people).map { person in
      (0..<12).map { statement in
        table.vote(of: person, on: statement).map { Double($0.rawValue) - means[statement] } ?? 0
      }
    }
    let products = try #require(table.pairs).products(of: Array(0..<12), around: means)
    for one in 0..<12 {
      for other in 0..<12 {
        let expected = full.reduce(0) { $0 + $1[one] * $1[other] }
        #expect(isClose(products[one, other], to: expected, within: 1e-10))
      }
    }
  }

  @Test func aVoteOfNobodyOrOnNothingIsPointedAt() {
    #expect(throws: OpinionProblem.unknownPerson(3, people: 3)) {
      try VoteTable(people: 3, statements: 1, votes: [(3, 0, .agree)])
    }
    #expect(throws: OpinionProblem.unknownStatement(-1, statements: 1)) {
      try VoteTable(people: 3, statements: 1, votes: [(0, -1, .agree)])
    }
  }

  @Test func moreStatementsThanThereIsRoomForAreRefused() {
    var table = VoteTable()
    #expect(throws: OpinionProblem.tooManyStatements(most: 1_000_000, given: 1_000_001)) {
      try table.cast(.agree, by: 0, on: 1_000_000)
    }
    #expect(table.people == 0 && table.statements == 0)
  }

  @Test func withdrawingWhatWasNotCastChangesNothing() throws {
    var table = try VoteTable(people: 1, statements: 2, votes: [(0, 0, .agree)])
    table.withdraw(by: 0, on: 1)
    table.withdraw(by: 9, on: 0)
    #expect(table.votes == 1 && table.people == 1 && table.vote(of: 9, on: 0) == nil)
  }
}
