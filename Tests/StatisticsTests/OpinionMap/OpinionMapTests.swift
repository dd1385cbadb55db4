import Testing

@testable import Statistics

@Suite struct OpinionMapTests {
  // MARK: Simulated truth

  @Test(arguments: [[60, 40], [50, 40, 30], [300, 20]])
  func campsAreFound(sizes: [Int]) throws {
    let crowd = Crowd(sizes: sizes, statements: 60, answered: 40, loyalty: 0.9, seed: 7)
    let map = OpinionMap(of: try crowd.table())
    #expect(map.groups.shown?.count == sizes.count)
    #expect(crowd.likeness(to: map) > 0.97)
  }

  /// People who answer by chance lie in a cloud that can always be cut in two.
  @Test(arguments: 1...8)
  func whereNobodyBelongsTogetherNoGroupsAreShown(seed: Int) throws {
    let crowd = Crowd(sizes: [200], statements: 40, answered: 20, loyalty: 0.5, seed: UInt64(seed))
    let map = OpinionMap(of: try crowd.table())
    #expect(map.groups.shown == nil)
  }

  @Test func aStatementThatSplitsTheCampsLiesFurtherOutThanOneThatDoesNot() throws {
    var crowd = Crowd(sizes: [50, 50], statements: 30, answered: 30, loyalty: 0.9, seed: 2)
    for person in 0..<100 {
      crowd.votes.append((Int32(person), 0, crowd.camps[person] == 0 ? .agree : .disagree))
      crowd.votes.append((Int32(person), 1, .agree))
    }
    let map = OpinionMap(of: try crowd.table())
    #expect(map.readings[0].extremity > 2 * map.readings[1].extremity)
    #expect(map.readings[1].consensus.value > 0.9 && map.readings[0].consensus.value < 0.1)
    #expect(map.shared.agree.first == 1)
    let group = try #require(map.groups.shown?.first)
    #expect(map.representative(of: group.id).contains { $0.statement == 0 })
    #expect(!map.representative(of: group.id).contains { $0.statement == 1 && $0.isSignificant && !$0.isBestAgreed })
  }

  // MARK: Laws

  @Test func theOrderOfVotesDoesNotMatter() throws {
    var crowd = Crowd(sizes: [40, 30], statements: 25, answered: 15, loyalty: 0.8, seed: 3)
    let map = OpinionMap(of: try crowd.table())
    var chance = SeededRandom(seed: 99)
    chance.shuffle(&crowd.votes)
    #expect(OpinionMap(of: try crowd.table()) == map)
  }

  @Test func votesSentTwiceDoNotMatter() throws {
    var crowd = Crowd(sizes: [40, 30], statements: 25, answered: 15, loyalty: 0.8, seed: 3)
    let map = OpinionMap(of: try crowd.table())
    crowd.votes += crowd.votes
    #expect(OpinionMap(of: try crowd.table()) == map)
  }

  /// People and statements numbered the other way round: the same groups, the same
  /// figures.
  @Test func theNumbersOfPeopleAndStatementsDoNotMatter() throws {
    let crowd = Crowd(sizes: [60, 40], statements: 30, answered: 20, loyalty: 0.9, seed: 5)
    let map = OpinionMap(of: try crowd.table())
    var turned = crowd
    turned.votes = crowd.votes.map { (99 - $0.person, 29 - $0.statement, $0.vote) }
    let other = OpinionMap(of: try turned.table())
    let groups = try #require(map.groups.shown)
    let others = try #require(other.groups.shown)
    #expect(Set(groups.map { Set($0.people) }) == Set(others.map { Set($0.people.map { 99 - $0 }) }))
    for (reading, turned) in zip(map.readings, other.readings.reversed()) {
      #expect(isClose(turned.extremity, to: reading.extremity, within: 1e-8))
      #expect(isClose(turned.consensus.value, to: reading.consensus.value, within: 1e-12))
    }
  }

  /// To turn every statement into its opposite turns the map over, no more.
  @Test func sayingTheOppositeMovesNobodyApart() throws {
    let crowd = Crowd(sizes: [60, 40], statements: 30, answered: 20, loyalty: 0.9, seed: 5)
    let map = OpinionMap(of: try crowd.table())
    var opposite = crowd
    opposite.votes = crowd.votes.map { ($0.person, $0.statement, Vote(rawValue: -$0.vote.rawValue) ?? .pass) }
    let other = OpinionMap(of: try opposite.table())
    #expect(other.groups.shown?.map(\.people) == map.groups.shown?.map(\.people))
    #expect(other.shared.disagree == map.shared.agree)
  }

  /// Where there are too many statements for sums of pairs, the votes are gone
  /// through instead.
  @Test func theAxesAreTheSameWithoutSumsOfPairs() throws {
    let crowd = Crowd(sizes: [40, 30], statements: 25, answered: 15, loyalty: 0.8, seed: 3)
    let table = try crowd.table()
    var wide = table
    try wide.cast(.pass, by: 0, on: PairSums.mostStatements)
    #expect(table.pairs != nil && wide.pairs == nil)
    let (axes, others) = (OpinionMap(of: table).axes, OpinionMap(of: wide).axes)
    for axis in 0..<2 {
      let cosine = zip(axes.weights[axis], others.weights[axis]).reduce(0) { $0 + $1.0 * $1.1 }
      #expect(isClose(abs(cosine), to: 1, within: 1e-9))
      #expect(isClose(others.shares[axis], to: axes.shares[axis], within: 1e-9))
    }
  }

  // MARK: From one map to the next

  @Test func startingFromTheLastMapEndsAtTheSameOne() throws {
    let crowd = Crowd(sizes: [60, 40], statements: 30, answered: 20, loyalty: 0.9, seed: 5)
    var table = try crowd.table()
    let before = OpinionMap(of: table)
    for person in 0..<20 { try table.cast(.agree, by: person, on: 30) }
    let (fresh, next) = (OpinionMap(of: table), OpinionMap(of: table, after: before))
    for axis in 0..<2 {
      let cosine = zip(fresh.axes.weights[axis], next.axes.weights[axis]).reduce(0) { $0 + $1.0 * $1.1 }
      #expect(isClose(abs(cosine), to: 1, within: 1e-9))
    }
    #expect(next.groups.shown?.map(\.people) == before.groups.shown?.map(\.people))
    #expect(next.groups.shown?.map(\.id) == before.groups.shown?.map(\.id))
  }

  @Test func whoHasBeenPlacedStaysPlaced() throws {
    var table = try Crowd(sizes: [20, 20], statements: 20, answered: 10, loyalty: 0.9, seed: 1).table()
    let before = OpinionMap(of: table)
    for statement in 0..<20 { table.withdraw(by: 3, on: statement) }
    #expect(OpinionMap(of: table).placed.contains(3) == false)
    #expect(OpinionMap(of: table, after: before).placed.contains(3))
  }

  @Test func aPersonIsToldWhereTheyStand() throws {
    let crowd = Crowd(sizes: [60, 40], statements: 30, answered: 20, loyalty: 0.9, seed: 5)
    let map = OpinionMap(of: try crowd.table())
    for group in try #require(map.groups.shown) {
      for person in group.people.prefix(10) {
        let own = crowd.votes.filter { $0.person == Int32(person) }
        let place = map.whereabouts(of: Dictionary(uniqueKeysWithValues: own.map { (Int($0.statement), $0.vote) }))
        #expect(place.group == group.id && place.votes == own.count)
        #expect(place.position.distance(to: map.positions[person]) < 1e-9)
      }
    }
  }

  @Test func withFewVotesAPersonIsToldNoGroup() throws {
    let crowd = Crowd(sizes: [60, 40], statements: 30, answered: 20, loyalty: 0.9, seed: 5)
    let map = OpinionMap(of: try crowd.table())
    let votes = Dictionary(uniqueKeysWithValues: (0..<6).map { ($0, Vote.agree) })
    #expect(map.whereabouts(of: votes).group == nil)
    #expect(map.whereabouts(of: [:]).position == .zero)
    #expect(map.whereabouts(of: [700: .agree, -1: .agree]).votes == 0)
  }

  // MARK: Statements that are taken down or set aside

  @Test func aHiddenStatementMovesNobody() throws {
    let crowd = Crowd(sizes: [40, 30], statements: 25, answered: 25, loyalty: 0.8, seed: 3)
    var other = crowd
    other.votes = crowd.votes.map { ($0.person, $0.statement, $0.statement == 4 ? .agree : $0.vote) }
    let map = OpinionMap(of: try crowd.table(), hidden: [4])
    let changed = OpinionMap(of: try other.table(), hidden: [4])
    #expect(map.positions == changed.positions)
    #expect(map.axes.weights.allSatisfy { $0[4] == 0 } && map.readings[4].extremity == 0)
    #expect(!changed.shared.agree.contains(4))
    #expect(
      (changed.groups.division?.groups ?? []).allSatisfy { group in
        !changed.representative(of: group.id).contains { $0.statement == 4 }
      })
  }

  @Test func aStatementSetAsideIsShownEarly() throws {
    let map = OpinionMap(
      of: try Crowd(sizes: [40, 30], statements: 25, answered: 20, loyalty: 0.8, seed: 3).table(), aside: [2])
    #expect(map.readings[2].priority == 49)
    #expect(map.readings.filter { $0.statement != 2 }.allSatisfy { $0.priority < 49 })
  }

  // MARK: Edges

  @Test func withoutVotesThereIsAMapOfNothing() {
    let map = OpinionMap(of: VoteTable())
    #expect(map.people == 0 && map.readings.isEmpty && map.groups == .tooFewPeople(needed: 6, given: 0))
    #expect(map.axes.shares == [0, 0])
  }

  @Test func oneWhoVotesAloneStandsInTheMiddle() throws {
    let map = OpinionMap(of: try VoteTable(people: 1, statements: 3, votes: [(0, 0, .agree), (0, 1, .disagree)]))
    #expect(map.positions == [.zero] && map.people == 1)
    #expect(map.groups == .tooFewPeople(needed: 6, given: 1))
  }

  @Test func oneStatementGivesOneAxis() throws {
    let votes = (0..<40).map { (person: Int32($0), statement: Int32(0), vote: $0 < 20 ? Vote.agree : .disagree) }
    let map = OpinionMap(of: try VoteTable(people: 40, statements: 1, votes: votes))
    #expect(isClose(map.axes.shares[0], to: 1) && map.axes.shares[1] == 0)
    #expect(map.groups.shown == nil)
    #expect(map.groups.division?.groups.map(\.people.count) == [20, 20])
    #expect(map.groups.division?.stability == nil)
  }

  @Test func whereAllAnswerAlikeNobodyIsDivided() throws {
    let votes = (0..<400).map { (person: Int32($0 / 10), statement: Int32($0 % 10), vote: Vote.agree) }
    let map = OpinionMap(of: try VoteTable(people: 40, statements: 10, votes: votes))
    #expect(map.groups == .undivided(people: 40))
    #expect(map.positions.allSatisfy { $0 == .zero })
    #expect(map.shared.agree == [0, 1, 2, 3, 4])
  }

  @Test func aFewWhoStandFarOffAreNoGroup() throws {
    let map = OpinionMap(of: try Crowd(sizes: [98, 2], statements: 40, answered: 40, loyalty: 0.95, seed: 6).table())
    #expect((map.groups.division?.groups ?? []).allSatisfy { $0.people.count >= 3 })
  }

  @Test func agreementWithFewVotesCannotBeRead() throws {
    let crowd = Crowd(sizes: [50, 50], statements: 30, answered: 30, loyalty: 0.9, seed: 2)
    var table = try crowd.table()
    for person in [0, 1, 2, 3, 60, 61, 62, 63] { try table.cast(.agree, by: person, on: 30) }
    let map = OpinionMap(of: table)
    let reading = try #require(map.readings.last)
    #expect(reading.consensus.fewestVotes == 4 && !reading.consensus.isReadable)
    #expect(map.readings[0].consensus.isReadable)
    #expect(map.readings.allSatisfy { $0.consensus.lowest <= $0.consensus.value })
  }
}
