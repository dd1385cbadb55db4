import Cases
import Database
import Time
import Web

/// A meeting of the team: planned, held or called off.
package struct Meeting: Equatable, Sendable {
  package typealias ID = Identifier<Meeting>

  package let id: ID
  package let starts: Instant
  /// How long it is planned to last, in minutes.
  package let minutes: Int
  package let place: String
  /// What it is for, in the words of whoever planned it.
  package let aim: String
  package let rhythm: Rhythm?
  /// When it was noted that it took place, and who last did so.
  package let held: Instant?
  package let holder: String?
  /// Whether the goal was looked at.
  package let goalReviewed: Bool
  package let cancelled: Instant?
  /// Grows when it is moved, changed or called off.
  package let revision: Int
  package let changed: Instant?
  /// Of those it was for, how many came. Known for meetings that were held.
  package let invited: Int
  package let came: Int

  package var isOpen: Bool { held == nil && cancelled == nil }
  package var ends: Instant { starts + .minutes(minutes) }

  /// From the day of the meeting on, minutes can be written.
  func hasMinutes(on today: Day) -> Bool { cancelled == nil && starts.day <= today }
}

extension Meeting {
  package init(_ row: borrowing Row) throws {
    id = try row.read("id")
    starts = try row.read("starts")
    minutes = try row.read("lasts")
    place = try row.read("place")
    aim = try row.read("agenda")
    rhythm = try row.readIfPresent("rhythm")
    held = try row.readIfPresent("held")
    holder = try row.readIfPresent("holder")
    goalReviewed = try row.read("goal_reviewed")
    cancelled = try row.readIfPresent("cancelled")
    revision = try row.read("revision")
    changed = try row.readIfPresent("changed")
    invited = try row.read("invited")
    came = try row.read("came")
  }

  static let columns: SQL = """
    SELECT m.id, m.starts, m.lasts, m.place, m.agenda, m.rhythm, m.held, h.name AS holder, m.goal_reviewed,
      m.cancelled, m.revision, m.changed,
      (SELECT COUNT(*) FROM attendance a WHERE a.meeting_id = m.id) AS invited,
      (SELECT COUNT(*) FROM attendance a WHERE a.meeting_id = m.id AND a.came = 1) AS came
    FROM meetings m LEFT JOIN people h ON h.id = m.held_by
    """
}

/// When and where the team meets next.
package struct NextMeeting: Equatable, Sendable {
  package let id: Meeting.ID
  package let starts: Instant
  package let place: String
}
