import Cases
import Database
import HTTP
import Web

/// What can be found of the meetings, their agendas and minutes.
package enum MeetingFindables {
  package static let all = [meetings, agenda, minutes]

  static let meetings = FindableSource(
    "meeting",
    rows: "SELECT case_id, id, place AS title, agenda AS text, COALESCE(changed, starts) AS at FROM meetings",
    path: { id, meeting in MeetingRoutes.meeting.path(id, Meeting.ID(meeting)) })

  /// Points in the team's own words; the others are found as what they are about.
  static let agenda = FindableSource(
    "agenda",
    within: """
      SELECT m.case_id, a.id, m.id AS within, '' AS title, a.title AS text, COALESCE(m.changed, m.starts) AS at
      FROM agenda_points a JOIN meetings m ON m.id = a.meeting_id WHERE a.removed IS NULL AND a.source IS NULL
      """, path: { id, meeting, _ in MeetingRoutes.meeting.path(id, Meeting.ID(meeting)) + "#dagsorden" })

  static let minutes = FindableSource(
    "minutes",
    within: """
      SELECT m.case_id, l.id, m.id AS within, '' AS title, l.text, l.at
      FROM minute_lines l JOIN meetings m ON m.id = l.meeting_id
      """, path: { id, meeting, line in MeetingRoutes.meeting.path(id, Meeting.ID(meeting)) + "#linje-\(line)" })
}
