import Bytes
import Cases
import Crowd
import Database
import HTML
import HTTP
import Language
import Time
import Web

// Those who come with a phone: by a code, or by the address in the QR code.
extension RoomHouse {
  /// Codes that open nothing, from one address within an hour. Then no code does, but to those who are in.
  static let wrongCodesAnHour = 300

  func countGuess(_ context: Context) throws {
    try context.services.limits.check(
      "room code", by: context.request.remoteAddress, atMost: Self.wrongCodesAnHour, within: .hours(1),
      now: context.now)
  }

  /// A room by its code. Who has tried many that open nothing is not told about this one either.
  private func found(_ context: Context, _ text: String) async throws -> Room {
    let code = RoomCode.read(text)
    let isIn = try await pass.room(of: context) == code
    if !isIn || code == nil {
      try context.services.limits.refuse(
        "room code", by: context.request.remoteAddress, after: Self.wrongCodesAnHour, within: .hours(1),
        now: context.now)
    }
    guard let code, let room = try await context.read({ try RoomStore($0).room(code) }) else {
      try countGuess(context)
      throw RoomProblem.unknown
    }
    return room
  }

  func showDoor(_ context: Context, _ refused: FormState = FormState()) -> Answer {
    .page(doorPage(refused, context.keys))
  }

  func findRoom(_ context: Context) async throws -> Answer {
    var form = FormReader(context.request.form)
    let text = form.text("kode", limit: 20, missing: RoomTexts.codeMissing)
    guard form.isSound else { return showDoor(context, form.state) }
    do {
      return .redirect(Redirect(to: RoomRoutes.room.path(try await found(context, text).code)))
    } catch RoomProblem.unknown {
      form.fail("kode", RoomTexts.codeWrong)
      return showDoor(context, form.state)
    }
  }

  func showRoom(_ context: Context, _ code: String) async throws -> Answer {
    let room = try await found(context, code)
    return .page(
      roomPage(
        PhoneView(
          room: room, now: try await now(context, room), isInside: try await pass.room(of: context) == room.code,
          isOpen: room.isOpen(context.now), keys: context.keys)))
  }

  /// From now on the phone goes where the room goes.
  func goIn(_ context: Context, _ code: String) async throws -> Answer {
    let room = try await found(context, code)
    guard room.isOpen(context.now) else { throw RoomProblem.closed }
    guard hub.count(of: room.subject) < mostPhones else { throw RoomProblem.full }
    var redirect = Redirect(to: try await place(context, room))
    redirect.cookies.append(
      Cookie(
        name: Participants.roomCookie, value: try await pass.pass(into: room.code, until: room.expires),
        maxAge: Int(Room.lasting.milliseconds / 1_000), path: "/", httpOnly: true, sameSite: .lax,
        secure: context.services.site.isSecure))
    return .redirect(redirect)
  }

  func leave(_ context: Context, _ code: String) async throws -> Answer {
    _ = try await found(context, code)
    return .redirect(leading(to: RoomRoutes.enter.path(), saying: RoomTexts.left, context))
  }

  private func leading(to path: String, saying flash: Text?, _ context: Context) -> Redirect {
    var redirect = Redirect(to: path, saying: flash)
    redirect.cookies.append(
      Cookie(
        name: Participants.roomCookie, value: "", maxAge: 0, path: "/", httpOnly: true, sameSite: .lax,
        secure: context.services.site.isSecure))
    return redirect
  }

  // MARK: - What is on

  /// What is on in a room now, for this reader.
  private func now(_ context: Context, _ room: Room) async throws -> RoomNow? {
    guard room.isOpen(context.now), let running = room.activity else { return nil }
    return try await context.read { db in
      guard let item = try RoomStore(db).items(of: [room.id]).first(where: { $0.id == running }),
        let activity = activity(item.kind), let door = try activity.door(context, db, room.caseID, item.target)
      else { return nil }
      return RoomNow(
        kind: activity.name, title: try activity.title(db, room.caseID, item.target) ?? activity.name, door: door)
    }
  }

  private func place(_ context: Context, _ room: Room) async throws -> String {
    if case .go(let path) = try await now(context, room)?.door { return path }
    return RoomRoutes.room.path(room.code)
  }

  /// Where phones should be: asked for when they are told that something changed, and now and then.
  /// Without script it is a link that leads there.
  func tellNow(_ context: Context, _ code: String) async throws -> Answer {
    let room = try await found(context, code)
    let place = try await place(context, room)
    guard context.wantsJSON else {
      return .redirect(room.isOpen(context.now) ? Redirect(to: place) : leading(to: place, saying: nil, context))
    }
    return .json(
      .object([("step", .integer(room.step)), ("isOpen", .bool(room.isOpen(context.now))), ("place", .string(place))]))
  }

  func listen(_ context: Context, _ code: String) async throws -> Answer {
    let room = try await found(context, code)
    guard room.isOpen(context.now) else { throw RoomProblem.closed }
    // The screen counts who is there.
    let stream = try hub.listen(to: [room.subject]) { [hub] in hub.changed(room.screenSubject) }
    hub.changed(room.screenSubject)
    return .response(Response(body: .events(stream)))
  }
}
