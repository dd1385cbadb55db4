@testable import Statistics

/// People made up for a test, each of a camp that answers in its own way.
struct Crowd {
  var votes: [(person: Int32, statement: Int32, vote: Vote)] = []
  let people: Int
  let statements: Int
  /// For each person.
  let camps: [Int]

  /// - Parameters:
  ///   - sizes: How many people each camp has.
  ///   - answered: How many of the statements each person has answered.
  ///   - loyalty: The chance that a person answers as the camp does; 0.5 is chance
  ///     alone.
  init(sizes: [Int], statements: Int, answered: Int, loyalty: Double, seed: UInt64) {
    var chance = SeededRandom(seed: seed)
    let lines = sizes.map { _ in (0..<statements).map { _ in chance.uniform() < 0.5 } }
    camps = sizes.enumerated().flatMap { [Int](repeating: $0.offset, count: $0.element) }
    people = camps.count
    self.statements = statements
    for (person, camp) in camps.enumerated() {
      for statement in chance.sample(answered, of: statements) {
        let agrees = lines[camp][statement] == (chance.uniform() < loyalty)
        let vote: Vote = chance.uniform() < 0.1 ? .pass : agrees ? .agree : .disagree
        votes.append((Int32(person), Int32(statement), vote))
      }
    }
  }

  func table() throws -> VoteTable { try VoteTable(people: people, statements: statements, votes: votes) }

  /// How far the groups of a map are the camps.
  func likeness(to map: OpinionMap) -> Double {
    let both = (map.groups.division?.groups ?? []).flatMap { group in group.people.map { (group.id, camps[$0]) } }
    return AdjustedRand.index(both.map(\.0), both.map(\.1))
  }
}
