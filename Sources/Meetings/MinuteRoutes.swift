import Accounts
import Cases
import Database
import HTML
import HTTP
import Language
import Time
import Web

/// Writing minutes, and letting a line become something.
extension MeetingRoom {
  func addMinutes(to router: inout Router) {
    router.get(MeetingRoutes.minutes) { _, id, number in
      .redirect(Redirect(to: MeetingRoutes.meeting.path(id, number)))
    }
    router.post(MeetingRoutes.minutes) { context, id, number in try await write(context, id, number) }
    router.get(MeetingRoutes.line) { context, id, number, line in
      try await showLine(context, id, number, line, nil)
    }
    router.post(MeetingRoutes.line) { context, id, number, line in try await changeLine(context, id, number, line) }
    router.post(MeetingRoutes.becoming) { context, id, number, line in
      try await become(context, id, number, line)
    }
  }

  private func write(_ context: Context, _ id: Case.ID, _ number: Meeting.ID) async throws -> Answer {
    var form = FormReader(context.request.form)
    let point = form.form["punkt"].flatMap { Int($0) } ?? 0
    let field = "tekst-\(point)"
    let lines = self.lines(of: &form, field)
    guard form.isSound else { return try await show(context, id, number, form.state, .planMeeting) }
    return try await desk.change(context, id, .planMeeting) { change in
      let meeting = try standing(number, of: id, in: change.db)
      guard meeting.hasMinutes(on: change.now.day) else { throw MeetingProblem.notBegun }
      let under = point == 0 ? nil : try AgendaStore(change.db).point(AgendaPoint.ID(point), of: number)?.id
      if point != 0, under == nil { throw Refusal.notFound }
      let made = try MinuteStore(change.db).add(
        lines, under: under, of: number, by: Person.ID(change.viewer.id), now: change.now)
      for line in made { try change.index(MeetingFindables.minutes, line.number) }
      try record(.minutes, lines.joined(separator: "\n"), number, change)
      let unseen = try change.tellMentioned(
        in: lines.joined(separator: "\n"), MinuteTexts.minutes, path: back(id, number, to: "punkt-\(point)"))
      return Redirect(
        to: back(id, number, to: "punkt-\(point)"),
        saying: unseen.map { MinuteTexts.saved + Text(same: ". ") + $0 } ?? MinuteTexts.saved)
    }
  }

  private static let longest = 600
  private static let most = 50

  /// Each line of what was written is a line of the minutes.
  private func lines(of form: inout FormReader, _ field: String) -> [String] {
    let text = form.text(field, limit: 6_000, missing: MinuteTexts.missing)
    let lines = text.split(separator: "\n").map { trimmed($0) }.filter { !$0.isEmpty }
    if lines.count > Self.most { form.fail(field, MinuteTexts.tooMany) }
    if lines.contains(where: { $0.count > Self.longest }) { form.fail(field, MinuteTexts.lineTooLong) }
    return lines
  }

  private func trimmed(_ line: Substring) -> String {
    guard let first = line.firstIndex(where: { !$0.isWhitespace }),
      let last = line.lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(line[first...last])
  }

  // MARK: - One line

  private func showLine(
    _ context: Context, _ id: Case.ID, _ number: Meeting.ID, _ line: MinuteLine.ID, _ refused: FormState?
  ) async throws -> Answer {
    let view = try await desk.read(context, id, .planMeeting) { db, entry in
      _ = try standing(number, of: id, in: db)
      guard let found = try MinuteStore(db).line(line, of: number) else { throw Refusal.notFound }
      let form = FormState(filled: ["tekst": found.text, "set": "\(found.revision)"])
      return LineView(entry: entry, line: found, form: refused ?? form)
    }
    return .page(linePage(view, keys: context.keys, desk: desk))
  }

  private func changeLine(
    _ context: Context, _ id: Case.ID, _ number: Meeting.ID, _ line: MinuteLine.ID
  ) async throws -> Answer {
    var form = FormReader(context.request.form)
    let isGone = form.form["handling"] == "slet"
    let text = isGone ? "" : form.text("tekst", limit: Self.longest, missing: MinuteTexts.textMissing)
    let seen = form.form["set"].flatMap { Int($0) } ?? -1
    let state = form.state
    guard form.isSound else { return try await showLine(context, id, number, line, state) }
    do {
      return try await desk.change(context, id, .planMeeting) { change in
        _ = try standing(number, of: id, in: change.db)
        let store = MinuteStore(change.db)
        guard let found = try store.line(line, of: number) else { throw Refusal.notFound }
        if isGone, found.became != nil { throw MeetingProblem.became }
        guard try isGone ? store.remove(line, seen: seen) : store.rewrite(line, to: text, seen: seen) else {
          throw Stale()
        }
        try change.index(MeetingFindables.minutes, line.number)
        try record(.minutes, text, number, change)
        return Redirect(
          to: back(id, number, to: "punkt-\(found.point?.number ?? 0)"),
          saying: isGone ? MinuteTexts.removed : MinuteTexts.changed)
      }
    } catch is Stale {
      return try await showLine(context, id, number, line, state)
    }
  }

  /// Lets a line become something: who takes hold of it first makes it, once.
  private func become(
    _ context: Context, _ id: Case.ID, _ number: Meeting.ID, _ line: MinuteLine.ID
  ) async throws -> Answer {
    // Nobody learns from the answer what they may not see.
    _ = try await desk.read(context, id) { _, entry in entry.role }
    guard let action = context.request.form["til"].flatMap({ sources.action($0) }) else { throw Refusal.badRequest }
    return try await desk.change(context, id, action.act) { change in
      _ = try standing(number, of: id, in: change.db)
      let store = MinuteStore(change.db)
      guard let found = try store.line(line, of: number) else { throw Refusal.notFound }
      guard try store.claim(line, for: action.name) else { throw MeetingProblem.became }
      let made = try action.make(change, found)
      try store.link(line, to: made)
      return Redirect(to: back(id, number, to: "linje-\(line.number)"), saying: MinuteTexts.made(action.label))
    }
  }
}
