import Accounts
import Language

/// The tables of meetings.
package enum MeetingExports {
  package static let all = [
    meetings, attendance, agenda, minutes,
    ExportSource(
      "calendar_feeds", leftOut: Text(da: "nøgler til kalendere", en: "keys to calendars")),
  ]

  /// The links by which somebody's calendar fetches meetings, without their keys.
  package static let feeds = ExportSource(
    "calendar_feeds", Text(da: "Dine links til en kalender", en: "Your links to a calendar"),
    in: .person("person_id"), [.number("id"), .number("case_id", of: "cases"), .moment("created")])

  private static let meetings = ExportSource(
    "meetings", Text(da: "Møder", en: "Meetings"), own: ["created_by", "held_by"],
    [
      .number("id"), .moment("starts"), .number("lasts"), .text("place"), .text("agenda"), .text("rhythm"),
      .number("follows", of: "meetings"), .moment("held"), .person("held_by"), .truth("goal_reviewed"),
      .person("created_by"), .moment("changed"), .moment("cancelled"),
    ])

  private static let attendance = ExportSource(
    "attendance", Text(da: "Hvem der kom", en: "Who came"), through: [.init("meetings", by: "meeting_id")],
    key: ["person_id"], own: ["person_id"],
    [.number("meeting_id", of: "meetings"), .person("person_id"), .truth("came")])

  private static let agenda = ExportSource(
    "agenda_points", Text(da: "Dagsordener", en: "Agendas"), through: [.init("meetings", by: "meeting_id")],
    key: ["position", "id"], where: "t.removed IS NULL", own: ["lead_id"],
    [
      .number("id"), .number("meeting_id", of: "meetings"), .number("position"), .text("title"), .number("lasts"),
      .person("lead_id"), .text("source"), .number("source_id"),
    ])

  /// A line under a point that was taken off stands under none, as on the page.
  private static let minutes = ExportSource(
    "minute_lines", Text(da: "Referater", en: "Minutes"), through: [.init("meetings", by: "meeting_id")],
    own: ["person_id"],
    [
      .number("id"), .number("meeting_id", of: "meetings"),
      .number(
        "point_id", of: "agenda_points",
        from: "(SELECT a.id FROM agenda_points a WHERE a.id = t.point_id AND a.removed IS NULL)"),
      .text("text"),
      .person("person_id"), .moment("at"), .text("became"), .number("became_id"),
    ])
}
