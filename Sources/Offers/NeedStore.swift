import Accounts
import Cases
import Database
import HTTP
import Time
import Web

/// What cases lack, and who is asked for it.
package struct NeedStore {
  let db: Connection
  package init(_ db: Connection) { self.db = db }

  package func add(
    _ kind: OfferKind, _ text: String, from group: ActorGroup?, to id: Case.ID, by person: Person.ID, now: Instant
  ) throws -> Need.ID {
    try db.value(
      """
      INSERT INTO needs (case_id, kind, text, actor_group, person_id, at)
      VALUES (\(id), \(kind), \(text), \(group), \(person), \(now)) RETURNING id
      """)!
  }

  /// Those that are still lacking first, then the newest.
  package func needs(of id: Case.ID, limit: Int = 100) throws -> [Need] {
    try db.rows(
      Self.select
        + " WHERE n.case_id = \(id) ORDER BY (CASE WHEN n.met IS NULL THEN 0 ELSE 1 END), n.id DESC LIMIT \(limit)"
    ) {
      try Need($0)
    }
  }

  package func need(_ need: Need.ID, of id: Case.ID) throws -> Need {
    let found = try db.first(Self.select + " WHERE n.id = \(need) AND n.case_id = \(id)") { try Need($0) }
    guard let found else { throw Refusal.notFound }
    return found
  }

  private static let select: SQL = """
    SELECT n.id, n.kind, n.text, n.actor_group, w.name AS writer, n.at, n.met
    FROM needs n JOIN people w ON w.id = n.person_id
    """

  /// - Returns: `false` when it was met already.
  package func meet(_ need: Need.ID, by person: Person.ID, now: Instant) throws -> Bool {
    try db.run("UPDATE needs SET met = \(now), met_by = \(person) WHERE id = \(need) AND met IS NULL") == 1
  }

  package func asks(of id: Case.ID, limit: Int = 200) throws -> [Ask] {
    try db.rows(Self.askSelect + " WHERE k.case_id = \(id) ORDER BY k.id DESC LIMIT \(limit)") { try Ask($0) }
  }

  private static let askSelect: SQL = """
    SELECT k.id, k.case_id, k.need_id, k.asked_of, p.name, o.name AS organisation, k.at, k.answer
    FROM asks k JOIN people p ON p.id = k.asked_of
    JOIN offers f ON f.id = k.offer_id LEFT JOIN organisations o ON o.id = f.organisation_id
    """

  /// Asks the giver of an offer, once for the case.
  ///
  /// - Returns: `nil` when the case has asked that person before.
  package func ask(
    _ offer: Offer, for need: Need.ID, in id: Case.ID, by person: Person.ID, now: Instant
  ) throws -> Ask.ID? {
    try db.value(
      """
      INSERT INTO asks (case_id, need_id, offer_id, asked_of, asked_by, at)
      VALUES (\(id), \(need), \(offer.id), \(offer.person), \(person), \(now))
      ON CONFLICT (case_id, asked_of) DO NOTHING RETURNING id
      """)
  }

  /// Whether the case has asked the giver of an offer.
  func hasAsked(for offer: Offer.ID, in id: Case.ID) throws -> Bool {
    let found: Int? = try db.value(
      """
      SELECT 1 FROM offers f JOIN asks k ON k.case_id = \(id) AND k.asked_of = f.person_id WHERE f.id = \(offer)
      """)
    return found != nil
  }

  func teamGroups(of id: Case.ID) throws -> [(group: ActorGroup, organisation: Int?)] {
    try db.rows(
      "SELECT actor_group, organisation_id FROM case_people WHERE case_id = \(id) AND left_at IS NULL"
    ) { (group: try $0.read("actor_group"), organisation: try $0.readIfPresent("organisation_id")) }
  }

  /// What waits for an answer of somebody, the oldest first.
  package func waiting(for person: Int, now: Instant, limit: Int = Ask.mostWaiting) throws -> [AskWaiting] {
    try db.rows(
      Self.waitingSelect
        + """
         WHERE k.asked_of = \(person) AND k.answer IS NULL AND k.at > \(now - .days(Ask.lasts)) AND c.archived IS NULL
        ORDER BY k.id LIMIT \(limit)
        """
    ) { try AskWaiting($0) }
  }

  /// A question, for the one who is asked.
  func question(_ ask: Ask.ID, to person: Int) throws -> AskWaiting {
    let found = try db.first(Self.waitingSelect + " WHERE k.id = \(ask) AND k.asked_of = \(person)") {
      try AskWaiting($0)
    }
    guard let found else { throw Refusal.notFound }
    return found
  }

  private static let waitingSelect: SQL = """
    SELECT k.id, k.case_id, c.title, c.summary, c.archived, k.asked_by, b.name AS asker, n.kind, n.text, f.actor_group,
      f.organisation_id, k.at, k.answer
    FROM asks k JOIN cases c ON c.id = k.case_id JOIN people b ON b.id = k.asked_by
    JOIN needs n ON n.id = k.need_id JOIN offers f ON f.id = k.offer_id
    """

  /// - Returns: `false` when it has been answered already.
  package func answer(_ ask: Ask.ID, _ answer: Ask.Answer, now: Instant) throws -> Bool {
    try db.run("UPDATE asks SET answer = \(answer), answered = \(now) WHERE id = \(ask) AND answer IS NULL") == 1
  }
}

/// A question that waits for an answer, as the one who is asked sees it.
package struct AskWaiting: Sendable {
  package let id: Ask.ID
  package let caseID: Case.ID
  package let caseTitle: String
  package let caseSummary: String
  package let isArchived: Bool
  package let asker: Person.ID
  package let askerName: String
  package let kind: OfferKind
  package let text: String
  package let group: ActorGroup
  package let organisation: Organisation.ID?
  package let asked: Instant
  package let answer: Ask.Answer?
  package var path: String { OfferRoutes.question.path(id) }
  /// Whether it waits no more, though nobody has answered.
  package func hasLapsed(_ now: Instant) -> Bool { now >= asked + .days(Ask.lasts) }
}

extension AskWaiting {
  init(_ row: borrowing Row) throws {
    id = try row.read("id")
    caseID = try row.read("case_id")
    caseTitle = try row.read("title")
    caseSummary = try row.read("summary")
    isArchived = try row.readIfPresent("archived", as: Instant.self) != nil
    asker = try row.read("asked_by")
    askerName = try row.read("asker")
    kind = try row.read("kind")
    text = try row.read("text")
    group = try row.read("actor_group")
    organisation = try row.readIfPresent("organisation_id")
    asked = try row.read("at")
    answer = try row.readIfPresent("answer")
  }
}
