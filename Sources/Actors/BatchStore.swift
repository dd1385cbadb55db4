import Accounts
import Cases
import Database
import Time
import Web

/// Many invitations at once: kept as a list in one transaction, worked off in
/// the background.
struct BatchStore {
  let db: Connection
  init(_ db: Connection) { self.db = db }

  func add(
    _ draft: BatchDraft, _ list: InvitationList, to id: Case.ID, by person: Person.ID, now: Instant
  ) throws -> InvitationBatch.ID {
    let batch: InvitationBatch.ID = try db.value(
      """
      INSERT INTO invitation_batches (case_id, created_by, actor_group, role, ask, language, total, created)
      VALUES (\(id), \(person), \(draft.group), \(draft.role), \(draft.ask), \(draft.language),
        \(list.lines.count), \(now))
      RETURNING id
      """)!
    for start in stride(from: 0, to: list.lines.count, by: 500) {
      let rows: [SQL] = list.lines[start..<min(start + 500, list.lines.count)].map { line in
        """
        (\(batch), \(line.number), \(line.name), \(line.email), \(line.organisation),
          \(line.isDouble ? InvitationBatch.Reason.double : .waiting))
        """
      }
      try db.run(
        "INSERT INTO invitation_batch_lines (batch_id, line, name, email, organisation, state) VALUES "
          + SQL.joined(rows))
    }
    return batch
  }

  func batch(_ batch: InvitationBatch.ID, in id: Case.ID) throws -> InvitationBatch? {
    let skipped = try db.rows(
      """
      SELECT l.email, l.state FROM invitation_batch_lines l JOIN invitation_batches b ON b.id = l.batch_id
      WHERE l.batch_id = \(batch) AND (l.state <> 'waiting' OR b.finished IS NOT NULL) ORDER BY l.line LIMIT 5000
      """
    ) { InvitationBatch.Skipped(email: try $0.read("email"), reason: try $0.read("state")) }
    return try db.first(
      "SELECT total, invited, finished FROM invitation_batches WHERE id = \(batch) AND case_id = \(id)"
    ) { row in
      InvitationBatch(
        id: batch, total: try row.read("total"), invited: try row.read("invited"),
        finished: try row.readIfPresent("finished"), skipped: skipped)
    }
  }

  /// What is to be worked off next.
  struct Work: Sendable {
    let batch: InvitationBatch.ID
    let caseID: Case.ID
    let title: String
    let inviter: Person.ID
    let inviterName: String
    let draft: BatchDraft
    /// Whether it may still be done: the case is at work, and who sent it leads it.
    let isAllowed: Bool
  }

  func next() throws -> Work? {
    try db.first(
      """
      SELECT b.id, b.case_id, c.title, b.created_by, p.name, b.actor_group, b.role, b.ask, b.language,
        c.archived IS NULL AND cp.person_id IS NOT NULL AS is_allowed
      FROM invitation_batches b JOIN cases c ON c.id = b.case_id JOIN people p ON p.id = b.created_by
      LEFT JOIN case_people cp ON cp.case_id = b.case_id AND cp.person_id = b.created_by AND cp.role = 'leader'
        AND cp.left_at IS NULL
      WHERE b.finished IS NULL ORDER BY b.id LIMIT 1
      """
    ) { row in
      Work(
        batch: try row.read("id"), caseID: try row.read("case_id"), title: try row.read("title"),
        inviter: try row.read("created_by"), inviterName: try row.read("name"),
        draft: BatchDraft(
          group: try row.read("actor_group"), role: try row.read("role"), ask: try row.read("ask"),
          language: try row.read("language")),
        isAllowed: try row.read("is_allowed"))
    }
  }

  struct WaitingLine: Sendable {
    let number: Int
    let name: String
    let email: String
    let organisation: String
  }

  func waiting(in batch: InvitationBatch.ID, count: Int) throws -> [WaitingLine] {
    try db.rows(
      """
      SELECT line, name, email, organisation FROM invitation_batch_lines
      WHERE batch_id = \(batch) AND state = 'waiting' ORDER BY line LIMIT \(count)
      """
    ) { row in
      WaitingLine(
        number: try row.read("line"), name: try row.read("name"), email: try row.read("email"),
        organisation: try row.read("organisation"))
    }
  }

  func skipped(_ line: Int, in batch: InvitationBatch.ID, _ reason: InvitationBatch.Reason) throws {
    try db.run(
      "UPDATE invitation_batch_lines SET state = \(reason) WHERE batch_id = \(batch) AND line = \(line)")
  }

  /// The invitation itself has the name and the address now.
  func invited(_ lines: [Int], in batch: InvitationBatch.ID) throws {
    guard !lines.isEmpty else { return }
    try db.run("DELETE FROM invitation_batch_lines WHERE batch_id = \(batch) AND line IN \(list: lines)")
    try db.run("UPDATE invitation_batches SET invited = invited + \(lines.count) WHERE id = \(batch)")
  }

  func finish(_ batch: InvitationBatch.ID, now: Instant) throws {
    try db.run("UPDATE invitation_batches SET finished = \(now) WHERE id = \(batch)")
  }

  /// Lists that were worked off a month ago name nobody any more.
  func tidy(now: Instant) throws {
    try db.run(
      """
      DELETE FROM invitation_batch_lines WHERE batch_id IN
        (SELECT id FROM invitation_batches WHERE finished < \(now - .days(30)))
      """)
  }
}
