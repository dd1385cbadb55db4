import Accounts
import Cases
import Database
import Time
import Web

/// The rounds of the trust pulse. What a person answers is never written where
/// the person is.
package struct PulseStore {
  let db: Connection
  package init(_ db: Connection) { self.db = db }

  private static let columns: SQL = """
    r.id, r.number, r.opened, r.closes, r.closed, r.answers, r.published, r.is_held_back, r.agreement, r.reliability
    """

  /// The rounds, the latest first.
  package func rounds(in id: Case.ID, limit: Int = 20) throws -> [PulseRound] {
    try db.rows(
      "SELECT \(Self.columns) FROM pulse_rounds r WHERE r.case_id = \(id) ORDER BY r.number DESC LIMIT \(limit)"
    ) { try PulseRound($0) }
  }

  /// The latest rounds that have been closed.
  package func published(in id: Case.ID, limit: Int) throws -> [PulseRound] {
    try db.rows(
      """
      SELECT \(Self.columns) FROM pulse_rounds r
      WHERE r.case_id = \(id) AND r.closed IS NOT NULL ORDER BY r.number DESC LIMIT \(limit)
      """
    ) { try PulseRound($0) }
  }

  package func hasAnswered(_ round: PulseRound.ID, _ person: Person.ID) throws -> Bool {
    let found: Int? = try db.value(
      "SELECT 1 FROM pulse_people WHERE round_id = \(round) AND person_id = \(person)")
    return found != nil
  }

  /// How many may answer now: the team, without those who only back it.
  package func team(of id: Case.ID) throws -> Int {
    try db.value(
      """
      SELECT COUNT(*) FROM case_people
      WHERE case_id = \(id) AND left_at IS NULL AND role IN ('leader', 'member', 'guest')
      """) ?? 0
  }

  /// Those who are told that a round is open.
  package func askable(in id: Case.ID) throws -> [Person.ID] {
    try db.rows(
      """
      SELECT person_id FROM case_people
      WHERE case_id = \(id) AND left_at IS NULL AND role IN ('leader', 'member', 'guest') ORDER BY person_id
      """
    ) { try $0.read("person_id") }
  }

  /// Opens a round; `nil` when one is open.
  package func open(in id: Case.ID, by person: Person.ID, now: Instant) throws -> PulseRound.ID? {
    try db.value(
      """
      INSERT INTO pulse_rounds (case_id, number, opened_by, opened, closes)
      SELECT \(id), COALESCE(MAX(number), 0) + 1, \(person), \(now), \(now + PulseRound.length)
      FROM pulse_rounds WHERE case_id = \(id)
      ON CONFLICT DO NOTHING RETURNING id
      """)
  }

  /// Takes one person's answers: once, and while the round is open.
  ///
  /// Both tables are written anew in an order of their own, so that neither the
  /// order of the rows nor which rows are new tells who answered what.
  package func answer(_ answers: [Int], in round: PulseRound.ID, by person: Person.ID, now: Instant) throws -> Bool {
    guard try !hasAnswered(round, person) else { return false }
    let counted = try db.run(
      """
      UPDATE pulse_rounds SET answers = answers + 1
      WHERE id = \(round) AND closed IS NULL AND closes > \(now)
      """)
    guard counted > 0 else { return false }
    try addPerson(person, to: round)
    try addAnswers(answers.map(String.init).joined(), to: round)
    return true
  }

  private func addPerson(_ person: Person.ID, to round: PulseRound.ID) throws {
    let people = (try self.people(of: round) + [person]).sorted()
    try db.run("DELETE FROM pulse_people WHERE round_id = \(round)")
    let rows = people.map { person -> SQL in "(\(round), \(person))" }
    try db.run("INSERT INTO pulse_people (round_id, person_id) VALUES " + SQL.joined(rows))
  }

  private func addAnswers(_ answers: String, to round: PulseRound.ID) throws {
    var given = Dictionary(uniqueKeysWithValues: try self.answers(of: round).map { ($0.answers, $0.given) })
    given[answers, default: 0] += 1
    try db.run("DELETE FROM pulse_answers WHERE round_id = \(round)")
    let rows = given.sorted { $0.key < $1.key }.map { answers, given -> SQL in "(\(round), \(answers), \(given))" }
    try db.run("INSERT INTO pulse_answers (round_id, answers, given) VALUES " + SQL.joined(rows))
  }

  private func people(of round: PulseRound.ID) throws -> [Person.ID] {
    try db.rows("SELECT person_id FROM pulse_people WHERE round_id = \(round)") { try $0.read("person_id") }
  }

  private func answers(of round: PulseRound.ID) throws -> [(answers: String, given: Int)] {
    try db.rows("SELECT answers, given FROM pulse_answers WHERE round_id = \(round) ORDER BY answers") { row in
      (answers: try row.read("answers"), given: try row.read("given"))
    }
  }

  // MARK: - Closing

  /// Closes the open round of a case: what can be shown is reckoned, and the answers are gone.
  ///
  /// - Parameter onlyDue: Whether it waits until its time has run out.
  @discardableResult
  package func close(in id: Case.ID, onlyDue: Bool, now: Instant) throws -> Bool {
    let due: SQL = onlyDue ? " AND closes <= \(now)" : ""
    let open: PulseRound.ID? = try db.value(
      "SELECT id FROM pulse_rounds WHERE case_id = \(id) AND closed IS NULL\(due)")
    guard let open else { return false }
    let rows = try answers(of: open).flatMap { row in
      Array(repeating: row.answers.compactMap { $0.wholeNumberValue.map(Double.init) }, count: row.given)
    }
    let result = PulseResult(rows, of: Set(try people(of: open)), after: try shown(in: id))
    try db.run(
      """
      UPDATE pulse_rounds SET closed = \(now), published = \(result.published), is_held_back = \(result.isHeldBack),
        agreement = \(result.agreement?.rawValue), reliability = \(result.reliability?.rawValue)
      WHERE id = \(open) AND closed IS NULL
      """)
    try db.run("DELETE FROM pulse_answers WHERE round_id = \(open)")
    // Only rounds that something was said of are ever held against a later one.
    if result.agreement == nil { try db.run("DELETE FROM pulse_people WHERE round_id = \(open)") }
    return true
  }

  /// Who answered each of the rounds that something was said of.
  private func shown(in id: Case.ID) throws -> [Set<Person.ID>] {
    var rounds: [Int: Set<Person.ID>] = [:]
    try db.each(
      """
      SELECT p.round_id, p.person_id FROM pulse_rounds r JOIN pulse_people p ON p.round_id = r.id
      WHERE r.case_id = \(id) AND r.agreement IS NOT NULL
      """
    ) { row in
      rounds[try row.read("round_id"), default: []].insert(try row.read("person_id"))
    }
    return Array(rounds.values)
  }

  /// The cases with a round whose time has run out.
  package func due(now: Instant) throws -> [Case.ID] {
    try db.rows("SELECT case_id FROM pulse_rounds WHERE closed IS NULL AND closes <= \(now) ORDER BY case_id") {
      try $0.read("case_id")
    }
  }
}

extension PulseRound {
  init(_ row: borrowing Row) throws {
    id = try row.read("id")
    number = try row.read("number")
    opened = try row.read("opened")
    closes = try row.read("closes")
    closed = try row.readIfPresent("closed")
    answers = try row.read("answers")
    mean = try row.readIfPresent("published", as: Int.self).map { Double($0) / 10 }
    isHeldBack = try row.read("is_held_back")
    agreement = try row.readIfPresent("agreement", as: String.self).flatMap(PulseResult.Agreement.init(rawValue:))
    reliability = try row.readIfPresent("reliability", as: String.self).flatMap(
      PulseResult.Reliability.init(rawValue:))
  }
}
