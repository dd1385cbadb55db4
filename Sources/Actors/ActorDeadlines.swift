import Cases
import Database
import HTTP
import Language
import Time
import Web

/// What people have been asked for and have not answered within a week.
package enum ActorDeadlines {
  package static let all = [asked, asker, invitations]

  /// Days from when one was asked.
  static let patience = 7

  /// Told to whoever was asked for a mandate or for backing.
  static let asked = DeadlineSource(
    "mandate-asked", rows: { now in mandates(now, told: "m.asked_of", named: "m.asked_by") },
    text: { MandateTexts.waitsForYou($0.title, kind(of: $0)) }, path: mandatePath)

  /// Told to whoever asked.
  static let asker = DeadlineSource(
    "mandate-asker", rows: { now in mandates(now, told: "m.asked_by", named: "m.asked_of") },
    text: { MandateTexts.hasNotAnswered($0.title, kind(of: $0)) }, path: mandatePath)

  private static func mandates(_ now: Instant, told: SQL, named: SQL) -> SQL {
    """
    SELECT m.case_id, \(told) AS person_id, m.id AS thing, 0 AS mark, q.name AS title, m.kind AS detail,
      m.asked AS at, 0 AS number
    FROM mandates m JOIN people q ON q.id = \(named)
    WHERE m.answer IS NULL AND m.asked <= \(now - .days(patience))
    """
  }

  private static func kind(of due: DueThing) -> Mandate.Kind { Mandate.Kind(rawValue: due.detail) ?? .mandate }
  private static func mandatePath(_ id: Case.ID, _ due: DueThing) -> String {
    ActorRoutes.mandate.path(id, Mandate.ID(due.thing))
  }

  /// Told to whoever invited: once for all that were invited on one day,
  /// since five thousand may be invited in one act.
  static let invitations = DeadlineSource(
    "invitations",
    rows: { now in
      """
      SELECT i.case_id, i.invited_by AS person_id, i.case_id AS thing, i.created / 86400000 AS mark,
        MIN(i.name) AS title, '' AS detail, MIN(i.created) AS at, COUNT(*) AS number
      FROM invitations i
      WHERE i.answer IS NULL AND i.withdrawn IS NULL AND i.expires > \(now)
        AND i.created < \(dayBegin(now - .days(patience)))
      GROUP BY i.case_id, i.invited_by, i.created / 86400000
      """
    },
    text: { InvitationTexts.unanswered($0.number, $0.title) },
    path: { id, _ in ActorRoutes.page.path(id) + "#inviter" })

  /// The days are those of UTC: only whole ones are told of, so that none is split.
  private static func dayBegin(_ instant: Instant) -> Instant {
    Instant(milliseconds: instant.milliseconds / 86_400_000 * 86_400_000)
  }
}
