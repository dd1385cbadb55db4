import Accounts
import Cases
import Database
import HTTP
import Time
import Web

/// A lesson as those outside the team read it: what was learned, by which kind of
/// actor and in which organisation. No names.
package struct SharedLesson: Equatable, Sendable {
  package let id: Lesson.ID
  package let kind: Lesson.Kind
  package let happened: String
  package let learned: String
  package let differently: String
  package let group: ActorGroup
  package let organisation: String
  /// The day it was shared; to the team of a case that has not shared it, the day it was written.
  package let day: Day
  package let isShared: Bool
  /// The case it is from, for those who may see that.
  package let origin: Origin?

  package struct Origin: Equatable, Sendable {
    package let id: Case.ID
    package let title: String
    /// Whether the reader is on the team.
    package let isOwn: Bool
  }
}

/// The learning log across cases, as one viewer may read it.
package struct SharedLessonStore {
  let db: Connection
  let viewer: Viewer
  package init(_ db: Connection, for viewer: Viewer) {
    self.db = db
    self.viewer = viewer
  }

  /// The latest first.
  ///
  /// - Parameters:
  ///   - kind: Only those; `nil` for all.
  ///   - days: Only what was shared in these days; `nil` for all, shared or one's own.
  package func lessons(
    _ kind: Lesson.Kind? = nil, before last: Lesson.ID? = nil, sharedIn days: Range<Day>? = nil, limit: Int
  ) throws -> [SharedLesson] {
    var condition = Self.readable(by: viewer)
    if let kind { condition += " AND l.kind = \(kind)" }
    if let last { condition += " AND l.id < \(last)" }
    if let days {
      let (from, to) = (Self.midnight(days.lowerBound), Self.midnight(days.upperBound))
      condition += " AND l.shared >= \(from) AND l.shared < \(to)"
    }
    return try db.rows(
      """
      SELECT l.id, l.kind, l.happened, l.learned, l.differently, l.actor_group, l.at, l.shared, l.case_id, c.title,
        o.name AS organisation,
        CASE WHEN \(CaseRights.visible(to: viewer)) THEN 1 ELSE 0 END AS seen,
        CASE WHEN l.case_id IN \(CaseRights.teams(of: viewer)) THEN 1 ELSE 0 END AS own
      FROM lessons l JOIN cases c ON c.id = l.case_id JOIN organisations o ON o.id = c.organisation_id
      WHERE \(condition) ORDER BY l.id DESC LIMIT \(limit)
      """
    ) { try Self.lesson($0) }
  }

  private static func lesson(_ row: borrowing Row) throws -> SharedLesson {
    let shared: Instant? = try row.readIfPresent("shared")
    let at: Instant = try row.read("at")
    let (seen, own): (Int, Int) = (try row.read("seen"), try row.read("own"))
    return SharedLesson(
      id: try row.read("id"), kind: try row.read("kind"), happened: try row.read("happened"),
      learned: try row.read("learned"), differently: try row.read("differently"), group: try row.read("actor_group"),
      organisation: try row.read("organisation"), day: (shared ?? at).day, isShared: shared != nil,
      origin: seen == 0
        ? nil : SharedLesson.Origin(id: try row.read("case_id"), title: try row.read("title"), isOwn: own == 1))
  }

  /// What is of one's own teams, and what others have shared where one's organisation takes part.
  private static func readable(by viewer: Viewer) -> SQL {
    let own: SQL = "l.case_id IN \(CaseRights.teams(of: viewer))"
    guard !viewer.isGuest, !viewer.organisations.isEmpty else { return own }
    return """
      (\(own) OR (l.shared IS NOT NULL AND (c.organisation_id IN \(list: viewer.organisations)
        OR c.id IN (SELECT theirs.case_id FROM case_people theirs
          WHERE theirs.left_at IS NULL AND theirs.organisation_id IN \(list: viewer.organisations)))))
      """
  }

  private static func midnight(_ day: Day) -> Instant {
    LocalTime(day: day, hour: 0, minute: 0)?.instant ?? Instant(milliseconds: Int64(day.number) * 86_400_000)
  }
}
