import Accounts
import Cases
import Database
import HTTP
import Language
import Time
import Web

/// That an agreement soon runs out: told a month before and a week before.
package enum AgreementReminder: Int, CaseIterable, Sendable {
  case month = 30
  case week = 7

  /// The reminder that is due on a day; `nil` when the end is further off or past.
  package static func due(until ends: Day, today: Day) -> AgreementReminder? {
    switch ends - today {
    case 0...AgreementReminder.week.rawValue: .week
    case 0...AgreementReminder.month.rawValue: .month
    default: nil
    }
  }
}

/// Tells the parties in time. It may run as often as it likes: each is told once.
package struct AgreementReminders: Sendable {
  /// Tells one person, outside any request.
  package typealias Tell = @Sendable (Connection, Case.ID, Person.ID, Notice, Instant) throws -> Void

  let tell: Tell
  package init(tell: @escaping Tell) { self.tell = tell }

  /// - Returns: How many people were told.
  @discardableResult
  package func remind(_ db: Connection, now: Instant) throws -> Int {
    let due = try runningOut(db, today: now.day)
    let new = try note(due, db, now: now)
    let told = due.filter { new.contains($0.version) }
    for item in told {
      try tell(
        db, item.caseID, item.signer,
        Notice(
          .deadline, AgreementTexts.endsSoon(item.title, item.ends),
          path: AgreementRoutes.agreement.path(item.caseID, item.agreement)), now)
    }
    return told.count
  }

  private struct Due {
    let version: AgreementVersion.ID
    let agreement: Agreement.ID
    let caseID: Case.ID
    let title: String
    let ends: Day
    let signer: Person.ID
  }

  /// A line for each who signs for a party and is still on the team.
  private func runningOut(_ db: Connection, today: Day) throws -> [Due] {
    try db.rows(
      """
      SELECT v.id, a.id AS agreement_id, a.case_id, v.title, v.ends, p.signer_id
      FROM agreement_versions v
      JOIN agreements a ON a.id = v.agreement_id AND a.holding = v.number
      JOIN cases c ON c.id = a.case_id
      JOIN agreement_parties p ON p.version_id = v.id
      JOIN case_people cp ON cp.case_id = a.case_id AND cp.person_id = p.signer_id AND cp.left_at IS NULL
      WHERE v.holds_from IS NOT NULL AND v.ends >= \(today) AND v.ends <= \(today + AgreementReminder.month.rawValue)
        AND a.ended IS NULL AND c.archived IS NULL
      ORDER BY v.id, p.signer_id
      """
    ) { row in
      Due(
        version: try row.read("id"), agreement: try row.read("agreement_id"), caseID: try row.read("case_id"),
        title: try row.read("title"), ends: try row.read("ends"), signer: try row.read("signer_id"))
    }
  }

  /// The versions whose reminder had not been told.
  private func note(_ due: [Due], _ db: Connection, now: Instant) throws -> Set<AgreementVersion.ID> {
    let days = Dictionary(
      due.compactMap { item in
        AgreementReminder.due(until: item.ends, today: now.day).map { (item.version, $0.rawValue) }
      }
    ) { one, _ in one }
    guard !days.isEmpty else { return [] }
    let rows = days.sorted { $0.key < $1.key }.map { version, days -> SQL in "(\(version), \(days), \(now))" }
    let noted: [AgreementVersion.ID] = try db.rows(
      "INSERT INTO agreement_reminders (version_id, days, at) VALUES " + SQL.joined(rows)
        + " ON CONFLICT (version_id, days) DO NOTHING RETURNING version_id"
    ) { try $0.read("version_id") }
    return Set(noted)
  }
}
