import Accounts
import Cases
import Crowd
import Database
import Time
import Web

/// Makes and changes calls, and lets people in.
package struct CallChangeStore {
  let db: Connection
  let now: Instant
  package init(_ db: Connection, now: Instant) {
    self.db = db
    self.now = now
  }

  /// A call as it is about to be written.
  package struct Draft: Sendable {
    package var question = ""
    package var questionEnglish = ""
    package var lead = ""
    package var leadEnglish = ""
    package var audience = Call.Audience.public
    package var moderation = Call.Moderation.before
    package var dates = Call.Dates.open
    package var closes: Day?
    package var closesText = ""
    package var decides: Day?
    package var answerer: Person.ID?
    package var answerDue: Day?
    package var takes = Set(Call.Activity.allCases)
    package var embeddedIn: [String] = []
    package init() {}

    /// Nobody is asked without somebody who answers, by a day.
    package var canOpen: Bool { answerer != nil && answerDue != nil }
  }

  package func add(
    _ draft: Draft, slug: String, in id: Case.ID?, of organisation: Organisation.ID, by person: Person.ID
  ) throws -> Call.ID {
    try db.value(
      """
      INSERT INTO calls (slug, case_id, organisation_id, question, question_en, lead, lead_en, made_by, audience,
        moderation, state, dates, closes, closes_text, decides, answer_by, answer_due, takes_ideas, takes_supports,
        takes_comments, takes_choices, embedded_in, created, shuffled)
      VALUES (\(slug), \(id), \(organisation), \(draft.question), \(draft.questionEnglish), \(draft.lead),
        \(draft.leadEnglish), \(person), \(draft.audience), \(draft.moderation), 'draft', \(draft.dates),
        \(draft.closes), \(draft.closesText), \(draft.decides), \(draft.answerer), \(draft.answerDue),
        \(draft.takes.contains(.ideas)), \(draft.takes.contains(.supports)), \(draft.takes.contains(.comments)),
        \(draft.takes.contains(.choices)), \(draft.embeddedIn.joined(separator: "\n")), \(now), \(now.day))
      RETURNING id
      """)!
  }

  /// - Returns: `false` when somebody has changed it since it was read.
  package func set(_ draft: Draft, of id: Call.ID, slug: String, readAt revision: Int) throws -> Bool {
    try db.run(
      """
      UPDATE calls SET slug = \(slug), question = \(draft.question), question_en = \(draft.questionEnglish),
        lead = \(draft.lead), lead_en = \(draft.leadEnglish), audience = \(draft.audience),
        moderation = \(draft.moderation), dates = \(draft.dates), closes = \(draft.closes),
        closes_text = \(draft.closesText), decides = \(draft.decides), answer_by = \(draft.answerer),
        answer_due = \(draft.answerDue), takes_ideas = \(draft.takes.contains(.ideas)),
        takes_supports = \(draft.takes.contains(.supports)), takes_comments = \(draft.takes.contains(.comments)),
        takes_choices = \(draft.takes.contains(.choices)), embedded_in = \(draft.embeddedIn.joined(separator: "\n")),
        revision = revision + 1
      WHERE id = \(id) AND revision = \(revision)
      """) > 0
  }

  /// - Returns: `false` when it is open already, or nobody has been named who answers.
  package func open(_ id: Call.ID) throws -> Bool {
    try db.run(
      """
      UPDATE calls SET state = 'open', opened = COALESCE(opened, \(now)), closed = NULL, revision = revision + 1
      WHERE id = \(id) AND state <> 'open' AND answer_by IS NOT NULL AND answer_due IS NOT NULL
      """) > 0
  }

  /// Takes up again what a day has closed: without that day, until somebody closes it.
  package func openPast(_ id: Call.ID) throws {
    try db.run(
      """
      UPDATE calls SET dates = 'none', closes = NULL
      WHERE id = \(id) AND dates = 'exact' AND closes < \(now.day)
      """)
  }

  package func close(_ id: Call.ID) throws -> Bool {
    try db.run(
      "UPDATE calls SET state = 'closed', closed = \(now), revision = revision + 1 WHERE id = \(id) AND state = 'open'"
    ) > 0
  }

  package func isTaken(_ slug: String) throws -> Bool {
    try db.value("SELECT 1 FROM calls WHERE slug = \(slug)", as: Int.self) != nil
  }

  // MARK: - Who takes part

  /// Counts somebody in, once; keeps what they say that they are.
  package func letIn(
    _ participant: Participant, to id: Call.ID, as group: ActorGroup?, isHost: Bool
  ) throws {
    let isNew =
      try db.run(
        """
        INSERT INTO call_participants (call_id, participant, person_id, actor_group, is_host, at)
        VALUES (\(id), \(participant.key), \(participant.person), \(group), \(isHost), \(now))
        ON CONFLICT DO NOTHING
        """) > 0
    if isNew {
      if !isHost { try db.run("UPDATE calls SET people = people + 1 WHERE id = \(id)") }
    } else if let group {
      try db.run(
        """
        UPDATE call_participants SET actor_group = \(group)
        WHERE call_id = \(id) AND participant = \(participant.key) AND actor_group IS NULL
        """)
    }
  }

  /// Counts anew what the row of a call shows, after something that happens seldom.
  package func recount(_ id: Call.ID) throws {
    try db.run(
      """
      UPDATE calls SET
        ideas = (SELECT COUNT(*) FROM ideas i WHERE i.call_id = calls.id AND i.listed = 1),
        answered = (SELECT COUNT(*) FROM ideas i WHERE i.call_id = calls.id AND i.listed = 1 AND i.answered = 1),
        held = (SELECT COUNT(*) FROM ideas i WHERE i.call_id = calls.id AND i.state = 'held')
          + (SELECT COUNT(*) FROM idea_comments m WHERE m.call_id = calls.id AND m.state = 'held'),
        tried = (SELECT COUNT(*) FROM ideas i WHERE i.call_id = calls.id AND i.fate = 'tried' AND i.listed = 1)
      WHERE id = \(id)
      """)
  }

  /// Once a day: another order that favours nobody, the same for all until the next.
  ///
  /// Each lot goes to another place of the same circle, as a linear congruential generator steps.
  package static func shuffle(_ db: Connection, today: Day) throws {
    let calls: [Int] = try db.rows("SELECT id FROM calls WHERE shuffled < \(today) LIMIT 500") { try $0.read("id") }
    guard !calls.isEmpty else { return }
    try db.run(
      """
      UPDATE ideas SET lot = (lot * 48271 + \(today)) % \(lots) WHERE call_id IN \(list: calls) AND listed = 1
      """)
    try db.run("UPDATE calls SET shuffled = \(today) WHERE id IN \(list: calls)")
  }

  /// How many places there are: a prime, so that no two lots fall together.
  static let lots = 2_147_483_647
}

extension Connection {
  func value<Value: DatabaseReadable>(_ sql: SQL, as _: Value.Type) throws -> Value? { try value(sql) }
}
