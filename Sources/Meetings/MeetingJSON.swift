import Bytes
import Cases
import Language
import Time
import Web

/// A meeting as data, for whoever may see it as a page.
func meetingJSON(_ meeting: Meeting, _ attendance: Attendance?) -> JSON { .object(members(meeting, attendance)) }

func meetingJSON(_ view: MeetingView) -> JSON {
  let starts = AgendaPoint.starts(of: view.points, from: view.meeting.starts)
  let agenda = zip(view.points, starts).map { point, at in
    JSON.object([
      ("id", .integer(point.id.number)), ("title", .string(point.title)), ("starts", .string(clock(at))),
      ("minutes", .integer(point.minutes)), ("lead", .optional(point.leadName)),
      ("source", .optional(point.source)),
    ])
  }
  let minutes = view.lines.map { line in
    JSON.object([
      ("id", .integer(line.id.number)), ("text", .string(line.text)), ("writer", .string(line.writer)),
      ("became", .optional(line.became)),
    ])
  }
  return .object(
    members(view.meeting, view.attendance) + [
      ("goal", .optional(view.goal)), ("agenda", .array(agenda)), ("minutes", .array(minutes)),
    ])
}

private func members(_ meeting: Meeting, _ attendance: Attendance?) -> [(String, JSON)] {
  let groups = (attendance?.groups ?? []).map { share in
    JSON.object([
      ("group", .string(share.group.rawValue)), ("invited", .integer(share.invited)), ("came", .integer(share.came)),
    ])
  }
  return [
    ("id", .integer(meeting.id.number)), ("starts", .string(clock(meeting.starts))),
    ("ends", .string(clock(meeting.ends))), ("place", .string(meeting.place)), ("aim", .string(meeting.aim)),
    ("rhythm", .optional(meeting.rhythm?.rawValue)), ("isHeld", .bool(meeting.held != nil)),
    ("isCancelled", .bool(meeting.cancelled != nil)), ("goalReviewed", .bool(meeting.goalReviewed)),
    ("attendance", .array(groups)),
  ]
}

/// As the clock shows it in Denmark: `2026-12-01T13:00`.
private func clock(_ instant: Instant) -> String {
  let local = LocalTime(instant)
  func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
  return "\(local.day.iso)T\(two(local.hour)):\(two(local.minute))"
}
