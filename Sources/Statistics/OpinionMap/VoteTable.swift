/// The votes of people on statements: only those that were cast are kept.
///
/// A table can be filled at once or vote by vote. It keeps the sums that the
/// opinion map is computed from, in whole numbers, so that the same votes give the
/// same map to the last digit, in whatever order they came.
///
/// It is a value: a copy is independent. Four bytes a vote, and sixteen a pair of
/// statements.
public struct VoteTable: Sendable {
  /// For each person their votes, the statements in rising order.
  private(set) var rows: [[CastVote]] = []
  /// For each statement who said what.
  public private(set) var tallies: [Tally] = []
  /// `nil` when there are too many statements for it.
  private(set) var pairs: PairSums? = PairSums()
  /// How many votes there are, the latest of each person on each statement.
  public private(set) var votes = 0

  public var people: Int { rows.count }
  public var statements: Int { tallies.count }

  /// A table without votes.
  public init() {}

  /// A table of the given votes; of several by one person on one statement the
  /// last counts.
  ///
  /// - Parameters:
  ///   - people: How many there are, also those without a vote.
  ///   - statements: How many there are, also those without a vote.
  ///   - votes: Who, on what, and what, in the order in which they were cast.
  /// - Throws: As ``init(people:statements:person:statement:vote:)``.
  public init(
    people: Int, statements: Int, votes: [(person: Int32, statement: Int32, vote: Vote)]
  ) throws(OpinionProblem) {
    try self.init(
      people: people, statements: statements, person: votes.map(\.person), statement: votes.map(\.statement),
      vote: votes.map(\.vote))
  }

  /// A table of the given votes, their parts in lists of their own: for millions.
  ///
  /// - Parameters:
  ///   - people: How many there are, also those without a vote.
  ///   - statements: How many there are, also those without a vote.
  ///   - person: Who cast each vote, in the order in which they were cast.
  ///   - statement: What each is on.
  ///   - vote: What each says.
  /// - Precondition: The lists are equally long.
  /// - Throws: ``OpinionProblem/unknownPerson(_:people:)``,
  ///   ``OpinionProblem/unknownStatement(_:statements:)``,
  ///   ``OpinionProblem/tooManyStatements(most:given:)``.
  /// - Complexity: O(votes + Σ (votes of a person)²).
  public init(
    people: Int, statements: Int, person: [Int32], statement: [Int32], vote: [Vote]
  ) throws(OpinionProblem) {
    precondition(people >= 0 && statements >= 0, "there cannot be fewer than none")
    precondition(person.count == vote.count && statement.count == vote.count, "a vote has three parts")
    try Self.check(statements)
    let counts = try Self.counts(person, among: people)
    for statement in statement where !(0..<statements ~= Int(statement)) {
      throw .unknownStatement(Int(statement), statements: statements)
    }
    rows = counts.map { count in
      var row: [CastVote] = []
      row.reserveCapacity(count)
      return row
    }
    for place in vote.indices {
      rows[Int(person[place])].append(CastVote(vote[place], on: Int(statement[place])))
    }
    tallies = [Tally](repeating: Tally(), count: statements)
    if statements > PairSums.mostStatements { pairs = nil } else { pairs?.makeRoom(for: statements) }
    countRows()
  }

  private static func counts(_ person: [Int32], among people: Int) throws(OpinionProblem) -> [Int] {
    var counts = [Int](repeating: 0, count: people)
    for person in person {
      guard counts.indices.contains(Int(person)) else { throw .unknownPerson(Int(person), people: people) }
      counts[Int(person)] += 1
    }
    return counts
  }

  private mutating func countRows() {
    var sorter = RowSorter(statements: statements)
    for person in rows.indices {
      sorter.sort(&rows[person])
      for vote in rows[person] { tallies[vote.statement].add(vote.vote) }
      pairs?.add(rows[person])
      votes += rows[person].count
    }
  }

  /// A person's answer to a statement; takes the place of an earlier one. People
  /// and statements that were not known before are there from now on.
  ///
  /// - Precondition: The numbers are not negative.
  /// - Throws: ``OpinionProblem/tooManyStatements(most:given:)``, and nothing is
  ///   changed.
  /// - Complexity: O(votes of the person).
  public mutating func cast(_ vote: Vote, by person: Int, on statement: Int) throws(OpinionProblem) {
    precondition(person >= 0 && statement >= 0, "people and statements are counted from 0")
    try Self.check(statement + 1)
    makeRoom(people: person + 1, statements: statement + 1)
    withdraw(by: person, on: statement)
    let cast = CastVote(vote, on: statement)
    let place = rows[person].partition(before: statement)
    pairs?.change(rows[person], by: cast, times: 1)
    rows[person].insert(cast, at: place)
    tallies[statement].add(vote)
    votes += 1
  }

  /// Takes a person's answer to a statement back; without one nothing happens.
  ///
  /// - Complexity: O(votes of the person).
  public mutating func withdraw(by person: Int, on statement: Int) {
    guard rows.indices.contains(person) else { return }
    let place = rows[person].partition(before: statement)
    guard place < rows[person].count, rows[person][place].statement == statement else { return }
    let old = rows[person].remove(at: place)
    pairs?.change(rows[person], by: old, times: -1)
    tallies[statement].add(old.vote, times: -1)
    votes -= 1
  }

  /// Gives each answer of a person, the statements in rising order.
  ///
  /// - Complexity: O(votes of the person).
  public func eachVote(of person: Int, _ body: (_ statement: Int, _ vote: Vote) -> Void) {
    guard rows.indices.contains(person) else { return }
    for vote in rows[person] { body(vote.statement, vote.vote) }
  }

  /// A person's answer to a statement; `nil` without one.
  ///
  /// - Complexity: O(log(votes of the person)).
  public func vote(of person: Int, on statement: Int) -> Vote? {
    guard rows.indices.contains(person) else { return nil }
    let place = rows[person].partition(before: statement)
    guard place < rows[person].count, rows[person][place].statement == statement else { return nil }
    return rows[person][place].vote
  }

  private mutating func makeRoom(people: Int, statements: Int) {
    if people > rows.count { rows += [[CastVote]](repeating: [], count: people - rows.count) }
    guard statements > tallies.count else { return }
    tallies += [Tally](repeating: Tally(), count: statements - tallies.count)
    if statements > PairSums.mostStatements { pairs = nil } else { pairs?.makeRoom(for: statements) }
  }

  private static func check(_ statements: Int) throws(OpinionProblem) {
    guard statements <= CastVote.mostStatements else {
      throw .tooManyStatements(most: CastVote.mostStatements, given: statements)
    }
  }
}
