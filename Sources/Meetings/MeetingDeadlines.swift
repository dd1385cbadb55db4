import Cases
import Database
import HTTP
import Language
import Time
import Web

/// That there is a meeting tomorrow: told to the team the day before.
package enum MeetingDeadlines {
  package static let all = [tomorrow]

  /// Tomorrow is a day on the wall in Denmark, also when the clock is changed.
  static let tomorrow = DeadlineSource(
    "meeting-tomorrow",
    rows: { now in
      let (from, to) = (midnight(now.day + 1), midnight(now.day + 2))
      return """
        SELECT m.case_id, cp.person_id, m.id AS thing, m.starts / 86400000 AS mark, m.place AS title, '' AS detail,
          m.starts AS at, 0 AS number
        FROM meetings m JOIN case_people cp ON cp.case_id = m.case_id AND cp.left_at IS NULL
        WHERE m.starts >= \(from) AND m.starts < \(to) AND m.held IS NULL AND m.cancelled IS NULL
        """
    },
    text: { MeetingTexts.isTomorrow($0.at, $0.title) },
    path: { MeetingRoutes.meeting.path($0, Meeting.ID($1.thing)) })

  private static func midnight(_ day: Day) -> Instant {
    LocalTime(day: day, hour: 0, minute: 0)?.instant ?? Instant(milliseconds: Int64(day.number) * 86_400_000)
  }
}
