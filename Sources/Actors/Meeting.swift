import Cases
import Database
import Time
import Web

/// A meeting of the team: planned, held or cancelled.
package struct Meeting: Equatable, Sendable {
  package typealias ID = Identifier<Meeting>

  package let id: ID
  package let starts: Instant
  package let place: String
  package let agenda: String
  /// When it was noted that it took place.
  package let held: Instant?
  /// Whether the goal was looked at.
  package let goalReviewed: Bool
  package let cancelled: Instant?
  /// Of those it was for, how many came. Known for meetings that were held.
  package let invited: Int
  package let came: Int

  package var isOpen: Bool { held == nil && cancelled == nil }
}

extension Meeting {
  package init(_ row: borrowing Row) throws {
    id = try row.read("id")
    starts = try row.read("starts")
    place = try row.read("place")
    agenda = try row.read("agenda")
    held = try row.readIfPresent("held")
    goalReviewed = try row.read("goal_reviewed")
    cancelled = try row.readIfPresent("cancelled")
    invited = try row.read("invited")
    came = try row.read("came")
  }
}
