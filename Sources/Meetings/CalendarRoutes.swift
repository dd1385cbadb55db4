import Accounts
import Bytes
import Cases
import Database
import HTTP
import Language
import Time
import Web

/// Meetings as calendars fetch them: one at a time, or by a link of one's own.
extension MeetingRoutes {
  static func addCalendars(to router: inout Router, _ desk: CaseDesk) {
    router.get(file) { context, id, number in
      let found = try await desk.read(context, id) { db, entry -> CalendarMeeting in
        guard let meeting = try MeetingStore(db).meeting(number, of: id) else { throw Refusal.notFound }
        return CalendarMeeting(meeting: meeting, caseID: id, caseTitle: entry.item.title)
      }
      return answer(
        CalendarFile(CalendarTexts.name, [found], site: context.services.site), as: "moede-\(number.number)")
    }
    // A link without a name: whoever has it is let in, as far as its owner is now.
    router.get(feed, access: .everyone) { context, token in
      let token = token.hasSuffix(".ics") ? String(token.dropLast(4)) : token
      let now = context.now
      let meetings = try await context.read { db in
        let store = CalendarFeedStore(db)
        guard let feed = try store.feed(token) else { throw Refusal.notFound }
        return try store.meetings(of: feed, now: now)
      }
      return answer(CalendarFile(CalendarTexts.name, meetings, site: context.services.site), as: "samspil")
    }
    router.get(calendar) { context in .page(try await own(context, link: nil, desk)) }
    router.post(calendar) { context in try await make(context, desk) }
    router.get(calendarOff) { _ in .redirect(Redirect(to: calendar.path())) }
    router.post(calendarOff) { context in
      let person = Person.ID(try context.person.id)
      return try await context.change { db in
        try CalendarFeedStore(db).close(for: person, in: nil)
        return Redirect(to: calendar.path(), saying: CalendarTexts.closed)
      }
    }
    addCaseCalendar(to: &router, desk)
  }

  private static func addCaseCalendar(to router: inout Router, _ desk: CaseDesk) {
    router.get(caseCalendar) { context, id in .page(try await ofCase(context, id, link: nil, desk)) }
    router.post(caseCalendar) { context, id in try await makeForCase(context, id, desk) }
    router.get(caseCalendarOff) { _, id in .redirect(Redirect(to: caseCalendar.path(id))) }
    router.post(caseCalendarOff) { context, id in
      let person = Person.ID(try context.person.id)
      // Reading decides who may; a link is one's own and no change of the case.
      _ = try await desk.read(context, id) { _, entry in entry.role }
      return try await context.change { db in
        try CalendarFeedStore(db).close(for: person, in: id)
        return Redirect(to: caseCalendar.path(id), saying: CalendarTexts.closed)
      }
    }
  }

  private static func answer(_ calendar: CalendarFile, as name: String) -> Answer {
    var response = Response(body: .bytes(Bytes(calendar.text)))
    response.headers["Content-Type"] = "text/calendar; charset=utf-8"
    response.headers["Content-Disposition"] = "attachment; filename=\"\(name).ics\""
    return .response(response)
  }

  private static func own(_ context: Context, link: String?, _ desk: CaseDesk) async throws -> Page {
    let viewer = try context.person
    let view = try await context.read { db in
      let store = CalendarFeedStore(db)
      let person = Person.ID(viewer.id)
      return CalendarLink(
        entry: nil, made: try store.made(for: person, in: nil), link: link, cases: try store.cases(with: person))
    }
    return calendarPage(view, viewer: viewer, keys: context.keys, desk: desk)
  }

  private static func ofCase(_ context: Context, _ id: Case.ID, link: String?, _ desk: CaseDesk) async throws -> Page {
    let viewer = try context.person
    let view = try await desk.read(context, id) { db, entry in
      CalendarLink(entry: entry, made: try CalendarFeedStore(db).made(for: Person.ID(viewer.id), in: id), link: link)
    }
    return calendarPage(view, viewer: viewer, keys: context.keys, desk: desk)
  }

  private static func make(_ context: Context, _ desk: CaseDesk) async throws -> Answer {
    let person = Person.ID(try context.person.id)
    let (token, now) = (Secrets.token(), context.now)
    let answer = try await context.change { db in
      try CalendarFeedStore(db).make(token, for: person, in: nil, now: now)
      return Redirect(to: calendar.path())
    }
    return try await isInUse(token, context)
      ? .page(try await own(context, link: link(token, context), desk)) : answer
  }

  private static func makeForCase(_ context: Context, _ id: Case.ID, _ desk: CaseDesk) async throws -> Answer {
    let person = Person.ID(try context.person.id)
    let (token, now) = (Secrets.token(), context.now)
    _ = try await desk.read(context, id) { _, entry in entry.role }
    let answer = try await context.change { db in
      try CalendarFeedStore(db).make(token, for: person, in: id, now: now)
      return Redirect(to: caseCalendar.path(id))
    }
    return try await isInUse(token, context)
      ? .page(try await ofCase(context, id, link: link(token, context), desk)) : answer
  }

  /// Only the request that made the token finds it: a second press made nothing.
  private static func isInUse(_ token: String, _ context: Context) async throws -> Bool {
    try await context.read { try CalendarFeedStore($0).feed(token) } != nil
  }

  private static func link(_ token: String, _ context: Context) -> String {
    context.services.site.address + feed.path(token + ".ics")
  }
}
