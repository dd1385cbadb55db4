import Accounts
import Bytes
import Cases
import Crowd
import Database
import HTML
import HTTP
import Language
import Time
import Web

/// Where rooms are opened, shown on a screen, and entered by phones.
struct RoomHouse: Sendable {
  let desk: CaseDesk
  let hub: CrowdHub
  let activities: [RoomActivity]

  /// A room stands open for so long; a meeting seldom takes longer.
  static let lasting = Span.hours(12)
  /// Codes that open nothing, from one address within an hour: guessing pays nobody.
  static let wrongCodesAnHour = 40

  func activity(_ kind: String) -> RoomActivity? { activities.first { $0.kind == kind } }

  // MARK: - The team

  func showList(_ context: Context, _ id: Case.ID, _ refused: FormState = FormState()) async throws -> Answer {
    let view = try await desk.read(context, id) { db, entry in
      RoomsView(
        entry: entry, rooms: try RoomStore(db).rooms(of: id),
        choices: try activities.map { ($0, try $0.choices(db, id, context.now)) }.filter { !$0.1.isEmpty },
        now: context.now, keys: context.keys, state: refused)
    }
    return .page(roomsPage(desk, view))
  }

  func open(_ context: Context, _ id: Case.ID) async throws -> Answer {
    var form = FormReader(context.request.form)
    let name = form.text("navn", limit: 80, missing: RoomTexts.nameMissing)
    let chosen = form.form.all("aktivitet")
    if chosen.isEmpty { form.fail("aktivitet", RoomTexts.activityMissing) }
    guard form.isSound else {
      _ = try await desk.read(context, id, .runConversations) { _, _ in true }
      return try await showList(context, id, form.state)
    }
    let code = RoomCode.new()
    return try await desk.change(context, id, .runConversations) { change in
      let there = try activities.flatMap { activity in
        try activity.choices(change.db, id, change.now).map { (kind: activity.kind, target: $0.target) }
      }
      let items = there.filter { chosen.contains("\($0.kind)-\($0.target)") }
      guard !items.isEmpty else { throw Refusal.notAllowed(RoomTexts.activityMissing) }
      let room = try RoomStore(change.db).open(
        name, code: code, items: items, in: id, by: Person.ID(change.viewer.id), until: change.now + Self.lasting,
        now: change.now)
      try change.record(Contribution(.meetingHeld, target: "room", targetID: room.number, note: name))
      return Redirect(to: RoomRoutes.screen.path(code), saying: RoomTexts.opened)
    }
  }

  // MARK: - The screen

  /// The screen of who leads the meeting: the code, what is run, and what can be run next.
  func showScreen(_ context: Context, _ code: String) async throws -> Answer {
    let room = try await found(context, code)
    let view = try await desk.read(context, room.caseID, .runConversations) { db, entry -> ScreenView in
      let items = try RoomStore(db).items(of: room.id)
      let running = items.first { $0.id == room.activity }
      let current = running.flatMap { self.activity($0.kind) }
      return ScreenView(
        entry: entry, room: room, items: try items.map { try named($0, in: room, db, context.now) }, running: running,
        shown: try running.flatMap { try current?.screen(context, db, room.caseID, $0.target) },
        live: try running.flatMap { try current?.live(db, room.caseID, $0.target) },
        results: items.filter { $0.started != nil }.compactMap { result(of: $0, in: room) },
        phones: hub.count(of: room.subject), link: context.services.site.address + RoomRoutes.room.path(code),
        now: context.now, keys: context.keys, language: context.language)
    }
    return .page(screenPage(view))
  }

  private func named(_ item: RoomItem, in room: Room, _ db: Connection, _ now: Instant) throws -> ScreenView.Item {
    let activity = self.activity(item.kind)
    let choice = try activity?.choices(db, room.caseID, now).first { $0.target == item.target }
    return ScreenView.Item(item: item, name: activity?.name, title: choice?.title)
  }

  private func result(of item: RoomItem, in room: Room) -> (name: Text, path: String)? {
    activity(item.kind).map { (name: $0.name, path: $0.result(room.caseID, item.target)) }
  }

  func run(_ context: Context, _ code: String) async throws -> Answer {
    let room = try await found(context, code)
    let item = context.request.form["aktivitet"].flatMap { Int($0) }
    let answer = try await desk.change(context, room.caseID, .runConversations) { change in
      let store = RoomStore(change.db)
      guard let fresh = try store.room(code), fresh.isOpen(change.now) else { throw RoomProblem.closed }
      if let item, !(try store.items(of: fresh.id).contains { $0.id == item }) { throw Refusal.notFound }
      try store.run(item, in: fresh, now: change.now)
      return Redirect(to: RoomRoutes.screen.path(code))
    }
    hub.changed(room.subject)
    return answer
  }

  func close(_ context: Context, _ code: String) async throws -> Answer {
    let room = try await found(context, code)
    let answer = try await desk.change(context, room.caseID, .runConversations) { change in
      try RoomStore(change.db).close(room, now: change.now)
      return Redirect(to: RoomRoutes.list.path(room.caseID), saying: RoomTexts.closed)
    }
    hub.changed(room.subject)
    return answer
  }

  // MARK: - The phones

  func showDoor(_ context: Context, _ refused: FormState = FormState()) -> Answer {
    .page(doorPage(refused, context.keys))
  }

  func findRoom(_ context: Context) async throws -> Answer {
    var form = FormReader(context.request.form)
    let text = form.text("kode", limit: 20, missing: RoomTexts.codeMissing)
    guard form.isSound, let code = RoomCode.read(text) else {
      if form.isSound { form.fail("kode", RoomTexts.codeWrong) }
      return showDoor(context, form.state)
    }
    guard try await context.read({ try RoomStore($0).room(code) }) != nil else {
      try countGuess(context)
      form.fail("kode", RoomTexts.codeWrong)
      return showDoor(context, form.state)
    }
    return .redirect(Redirect(to: RoomRoutes.room.path(code)))
  }

  /// A room by its code. Who tries many that open nothing has to wait.
  private func found(_ context: Context, _ text: String) async throws -> Room {
    guard let code = RoomCode.read(text), let room = try await context.read({ try RoomStore($0).room(code) }) else {
      try countGuess(context)
      throw Refusal.notFound
    }
    return room
  }

  private func countGuess(_ context: Context) throws {
    try context.services.limits.check(
      "room code", by: context.request.remoteAddress, atMost: Self.wrongCodesAnHour, within: .hours(1),
      now: context.now)
  }

  func showRoom(_ context: Context, _ code: String) async throws -> Answer {
    let room = try await found(context, code)
    let place = try await place(context, room)
    let isInside = context.request.cookies[RoomRoutes.cookie].flatMap(RoomCode.read) == room.code
    return .page(
      roomPage(PhoneView(room: room, place: place, isInside: isInside, now: context.now, keys: context.keys)))
  }

  /// From now on the phone goes where the room goes.
  func goIn(_ context: Context, _ code: String) async throws -> Answer {
    let room = try await found(context, code)
    guard room.isOpen(context.now) else { throw RoomProblem.closed }
    var redirect = Redirect(to: try await place(context, room) ?? RoomRoutes.room.path(room.code))
    redirect.cookies.append(
      Cookie(
        name: RoomRoutes.cookie, value: room.code, maxAge: 43_200, path: "/", secure: context.services.site.isSecure))
    return .redirect(redirect)
  }

  func leave(_ context: Context, _ code: String) async throws -> Answer {
    _ = try await found(context, code)
    var redirect = Redirect(to: RoomRoutes.enter.path(), saying: RoomTexts.left)
    redirect.cookies.append(
      Cookie(name: RoomRoutes.cookie, value: "", maxAge: 0, path: "/", secure: context.services.site.isSecure))
    return .redirect(redirect)
  }

  private func place(_ context: Context, _ room: Room) async throws -> String? {
    guard room.isOpen(context.now), let running = room.activity else { return nil }
    return try await context.read { db in
      guard let item = try RoomStore(db).items(of: room.id).first(where: { $0.id == running }) else { return nil }
      return try activity(item.kind)?.place(db, room.caseID, item.target)
    }
  }

  /// Where phones should be: asked for when they are told that something changed, and now and then.
  func tellNow(_ context: Context, _ code: String) async throws -> Answer {
    let room = try await found(context, code)
    let place = try await place(context, room)
    return .json(
      .object([
        ("number", .integer(room.revision)), ("isOpen", .bool(room.isOpen(context.now))),
        ("place", .string(place ?? RoomRoutes.room.path(room.code))),
      ]))
  }

  func listen(_ context: Context, _ code: String) async throws -> Answer {
    let room = try await found(context, code)
    guard room.isOpen(context.now) else { throw RoomProblem.closed }
    if context.wantsJSON { return try await tellNow(context, code) }
    return .response(Response(body: .events(try hub.listen(to: room.subject))))
  }
}

/// Why a room cannot be used.
enum RoomProblem: Explained {
  case closed

  var status: Status { .gone }
  var explanation: Text { RoomTexts.isClosed }
  var advice: [Text] { [RoomTexts.isClosedNote] }
}
