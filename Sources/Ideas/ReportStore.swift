import Accounts
import Crowd
import Database
import Time
import Web

/// What readers point out, and what was decided about all that waited.
package struct ReportStore {
  let db: Connection
  package init(_ db: Connection) { self.db = db }

  /// - Returns: `false` when the same reader has pointed it out before.
  package func add(
    _ why: IdeaReport.Why, _ text: String, about idea: Idea.ID, _ comment: IdeaComment.ID?, in call: Call.ID,
    by participant: Participant, now: Instant
  ) throws -> Bool {
    let isNew =
      try db.run(
        """
        INSERT INTO idea_reports (call_id, idea_id, comment_id, participant, why, text, at)
        VALUES (\(call), \(idea), \(comment), \(participant.key), \(why), \(text), \(now)) ON CONFLICT DO NOTHING
        """) > 0
    return isNew
  }

  /// What has been pointed out and not been looked at, each thing once, the first first.
  func open(in call: Call.ID) throws -> [IdeaReport] {
    try db.rows(
      """
      SELECT o.idea_id, o.comment_id, o.readers, f.why, f.text
      FROM (
        SELECT r.idea_id, r.comment_id, COUNT(*) AS readers, MIN(r.id) AS first
        FROM idea_reports r WHERE r.call_id = \(call) AND r.settled IS NULL
        GROUP BY r.idea_id, r.comment_id ORDER BY MIN(r.id) LIMIT 50) o
      JOIN idea_reports f ON f.id = o.first ORDER BY o.first
      """
    ) { row in
      IdeaReport(
        idea: try row.read("idea_id"), comment: try row.readIfPresent("comment_id"), readers: try row.read("readers"),
        why: try row.read("why"), text: try row.read("text"))
    }
  }

  /// Somebody who runs the call has looked at it.
  package func settle(_ idea: Idea.ID, _ comment: IdeaComment.ID?, now: Instant) throws -> Bool {
    try db.run(
      """
      UPDATE idea_reports SET settled = \(now)
      WHERE idea_id = \(idea) AND COALESCE(comment_id, 0) = \(comment?.number ?? 0) AND settled IS NULL
      """) > 0
  }

  // MARK: - The log

  package func note(
    _ what: ModerationAct.What, _ reason: String, _ idea: Idea.ID, _ comment: IdeaComment.ID?, in call: Call.ID,
    by person: Person.ID?, now: Instant
  ) throws {
    try db.run(
      """
      INSERT INTO moderation_acts (call_id, idea_id, comment_id, what, reason, person_id, at)
      VALUES (\(call), \(idea), \(comment), \(what), \(reason), \(person), \(now))
      """)
  }

  /// What has been decided, the newest first.
  func log(of call: Call.ID, limit: Int = 50) throws -> [ModerationAct] {
    try db.rows(
      """
      SELECT a.what, a.reason, p.name, i.number, i.title, a.comment_id, a.at
      FROM moderation_acts a JOIN ideas i ON i.id = a.idea_id LEFT JOIN people p ON p.id = a.person_id
      WHERE a.call_id = \(call) ORDER BY a.id DESC LIMIT \(limit)
      """
    ) { row in
      ModerationAct(
        what: try row.read("what"), reason: try row.read("reason"), who: try row.readIfPresent("name") ?? "",
        number: try row.read("number"), title: try row.read("title"),
        isComment: try row.readIfPresent("comment_id", as: Int.self) != nil, at: try row.read("at"))
    }
  }

  /// Whether the writer of an idea has asked for it to be read again.
  func isAppealed(_ idea: Idea.ID) throws -> Bool {
    try db.value(
      "SELECT 1 FROM moderation_acts a WHERE a.idea_id = \(idea) AND a.what = 'appealed' LIMIT 1", as: Int.self) != nil
  }
}

/// What readers say about one thing.
package struct IdeaReport: Sendable {
  package enum Why: String, CaseIterable, Sendable, DatabaseBindable, DatabaseReadable {
    case personal = "private"
    case rude, spam, other
  }

  let idea: Idea.ID
  let comment: IdeaComment.ID?
  let readers: Int
  let why: Why
  let text: String
}

/// One decision about what waited.
package struct ModerationAct: Sendable {
  package enum What: String, CaseIterable, Sendable, DatabaseBindable, DatabaseReadable {
    case shown, refused, settled, appealed
  }

  let what: What
  let reason: String
  let who: String
  let number: Int
  let title: String
  let isComment: Bool
  let at: Instant
}
