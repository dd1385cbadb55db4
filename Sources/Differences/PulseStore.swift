import Accounts
import Cases
import Database
import Statistics
import Time
import Web

/// The rounds of the trust pulse. What a person answers is never written where
/// the person is.
package struct PulseStore {
  let db: Connection
  package init(_ db: Connection) { self.db = db }

  private static let columns: SQL = """
    r.id, r.number, r.opened, r.closes, r.closed, r.answers, r.published, r.is_held_back, r.agreement, r.reliability,
      r.spread
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
    let group = try groupLargeEnough(of: person, in: round)
    try addPerson(person, group, to: round)
    let answers = answers.map(String.init).joined()
    try addAnswers(answers, to: round)
    if let group { try addAnswers(answers, of: group, to: round) }
    return true
  }

  /// The group that somebody answers with, where so many can answer with it that they are not singled out by it.
  private func groupLargeEnough(of person: Person.ID, in round: PulseRound.ID) throws -> ActorGroup? {
    try db.value(
      """
      SELECT me.actor_group FROM pulse_rounds r
      JOIN case_people me ON me.case_id = r.case_id AND me.person_id = \(person) AND me.left_at IS NULL
      JOIN case_people cp ON cp.case_id = r.case_id AND cp.actor_group = me.actor_group AND cp.left_at IS NULL
        AND cp.role IN ('leader', 'member', 'guest')
      WHERE r.id = \(round) GROUP BY me.actor_group HAVING COUNT(*) >= \(Disclosure<Person.ID>.fewestPeople)
      """)
  }

  private func addPerson(_ person: Person.ID, _ group: ActorGroup?, to round: PulseRound.ID) throws {
    let people = (try self.people(of: round) + [(person, group)]).sorted { $0.person < $1.person }
    try db.run("DELETE FROM pulse_people WHERE round_id = \(round)")
    let rows = people.map { person, group -> SQL in "(\(round), \(person), \(group))" }
    try db.run("INSERT INTO pulse_people (round_id, person_id, actor_group) VALUES " + SQL.joined(rows))
  }

  private func addAnswers(_ answers: String, to round: PulseRound.ID) throws {
    var given = Dictionary(uniqueKeysWithValues: try self.answers(of: round).map { ($0.answers, $0.given) })
    given[answers, default: 0] += 1
    try db.run("DELETE FROM pulse_answers WHERE round_id = \(round)")
    let rows = given.sorted { $0.key < $1.key }.map { answers, given -> SQL in "(\(round), \(answers), \(given))" }
    try db.run("INSERT INTO pulse_answers (round_id, answers, given) VALUES " + SQL.joined(rows))
  }

  private func addAnswers(_ answers: String, of group: ActorGroup, to round: PulseRound.ID) throws {
    var given: [ActorGroup: [String: Int]] = [:]
    for row in try groupAnswers(of: round) { given[row.group, default: [:]][row.answers] = row.given }
    given[group, default: [:]][answers, default: 0] += 1
    try db.run("DELETE FROM pulse_group_answers WHERE round_id = \(round)")
    let rows = given.sorted { $0.key.rawValue < $1.key.rawValue }.flatMap { group, answers in
      answers.sorted { $0.key < $1.key }.map { answers, given -> SQL in "(\(round), \(group), \(answers), \(given))" }
    }
    try db.run("INSERT INTO pulse_group_answers (round_id, actor_group, answers, given) VALUES " + SQL.joined(rows))
  }

  private func people(of round: PulseRound.ID) throws -> [(person: Person.ID, group: ActorGroup?)] {
    try db.rows("SELECT person_id, actor_group FROM pulse_people WHERE round_id = \(round)") { row in
      (try row.read("person_id"), try row.readIfPresent("actor_group"))
    }
  }

  private func groupAnswers(of round: PulseRound.ID) throws -> [(group: ActorGroup, answers: String, given: Int)] {
    try db.rows(
      "SELECT actor_group, answers, given FROM pulse_group_answers WHERE round_id = \(round) ORDER BY actor_group, answers"
    ) { row in (try row.read("actor_group"), try row.read("answers"), try row.read("given")) }
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
    let result = try result(of: open, after: try shown(in: id))
    try db.run(
      """
      UPDATE pulse_rounds SET closed = \(now), published = \(result.published), is_held_back = \(result.isHeldBack),
        agreement = \(result.agreement?.rawValue), reliability = \(result.reliability?.rawValue),
        spread = \(result.spread)
      WHERE id = \(open) AND closed IS NULL
      """)
    try db.run("DELETE FROM pulse_answers WHERE round_id = \(open)")
    try db.run("DELETE FROM pulse_group_answers WHERE round_id = \(open)")
    // Only what something was said of is ever held against a later round.
    if result.agreement == nil { try db.run("DELETE FROM pulse_people WHERE round_id = \(open)") }
    try db.run(
      """
      UPDATE pulse_people SET actor_group = NULL
      WHERE round_id = \(open) AND actor_group NOT IN \(list: [""] + result.groupsUsed.map(\.rawValue).sorted())
      """)
    return true
  }

  private func result(of round: PulseRound.ID, after shown: [Set<Person.ID>]) throws -> PulseResult {
    func rows(_ answers: String, _ given: Int) -> [[Double]] {
      Array(repeating: answers.compactMap { $0.wholeNumberValue.map(Double.init) }, count: given)
    }
    let people = try people(of: round)
    let everyone = Set(people.map(\.person))
    var result = PulseResult(
      try answers(of: round).flatMap { rows($0.answers, $0.given) }, of: everyone, after: shown)
    let given = Dictionary(grouping: try groupAnswers(of: round), by: \.group)
    let groups = ActorGroup.allCases.compactMap { group in
      given[group].map { answers in
        PulseResult.Group(
          group, answers: answers.flatMap { rows($0.answers, $0.given) },
          people: Set(people.filter { $0.group == group }.map(\.person)))
      }
    }
    result.addGroups(groups, of: everyone, after: shown)
    return result
  }

  /// Who answered each of the rounds that something was said of, and who was in
  /// each group whose mean went into the distance between groups.
  private func shown(in id: Case.ID) throws -> [Set<Person.ID>] {
    var rounds: [Int: Set<Person.ID>] = [:]
    var groups: [Int: [ActorGroup: Set<Person.ID>]] = [:]
    try db.each(
      """
      SELECT p.round_id, p.person_id, p.actor_group FROM pulse_rounds r JOIN pulse_people p ON p.round_id = r.id
      WHERE r.case_id = \(id) AND r.agreement IS NOT NULL
      """
    ) { row in
      let (round, person): (Int, Person.ID) = (try row.read("round_id"), try row.read("person_id"))
      rounds[round, default: []].insert(person)
      if let group: ActorGroup = try row.readIfPresent("actor_group") {
        groups[round, default: [:]][group, default: []].insert(person)
      }
    }
    return Array(rounds.values) + groups.values.flatMap(\.values)
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
    spread = try row.readIfPresent("spread", as: Int.self).map { Double($0) / 10 }
  }
}
