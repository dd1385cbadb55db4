import Accounts
import Cases
import Crowd
import Database
import HTML
import HTTP
import Language
import Web

// Those who lead the meeting: the screen, and the page from which it is led, on the same device or a phone.
extension RoomHouse {
  /// A room for whoever may run it. To those outside the team there is none.
  private func steered(_ context: Context, _ code: String) async throws -> Room {
    _ = try context.person
    guard let code = RoomCode.read(code), let room = try await context.read({ try RoomStore($0).room(code) }) else {
      try countGuess(context)
      throw Refusal.notFound
    }
    try await desk.read(context, room.caseID) { _, entry in try entry.require(.runRoom) }
    return room
  }

  func showScreen(_ context: Context, _ code: String) async throws -> Answer {
    try await show(context, code, screenPage)
  }

  func showSteering(_ context: Context, _ code: String) async throws -> Answer {
    try await show(context, code, steeringPage)
  }

  private func show(
    _ context: Context, _ code: String, _ page: @escaping @Sendable (SteeringView) -> Page
  ) async throws -> Answer {
    let room = try await steered(context, code)
    guard room.isOpen(context.now) else {
      return .redirect(Redirect(to: RoomRoutes.list.path(room.caseID) + "#rum-\(room.id.number)"))
    }
    let view = try await desk.read(context, room.caseID, .runRoom) { db, entry in
      let items = try RoomStore(db).items(of: [room.id])
      let running = items.first { $0.id == room.activity }
      let activity = running.flatMap { self.activity($0.kind) }
      return SteeringView(
        entry: entry, room: room, items: try items.map { try named($0, in: room, db) }, running: running,
        stage: try running.flatMap { try activity?.stage(context, db, room.caseID, $0.target) },
        hidden: try running.map { try RoomStore(db).hidden(in: $0.id) } ?? [],
        results: try runs(in: [room], db)[room.id] ?? [], phones: hub.count(of: room.subject),
        link: context.services.site.address + RoomRoutes.room.path(code), keys: context.keys,
        language: context.language)
    }
    return .page(page(view))
  }

  private func named(_ item: RoomItem, in room: Room, _ db: Connection) throws -> SteeringView.Item {
    let activity = self.activity(item.kind)
    return SteeringView.Item(
      item: item, kind: activity?.name ?? Text(same: item.kind),
      title: try activity?.title(db, room.caseID, item.target) ?? RoomTexts.gone)
  }

  /// The screen's line: steps of the room, who comes and goes, and what is new in what is run.
  func listenAsScreen(_ context: Context, _ code: String) async throws -> Answer {
    let room = try await steered(context, code)
    guard room.isOpen(context.now) else { throw RoomProblem.closed }
    let running = try await context.read { db -> CrowdSubject? in
      guard let item = try RoomStore(db).items(of: [room.id]).first(where: { $0.id == room.activity }) else {
        return nil
      }
      return try activity(item.kind)?.subject(db, room.caseID, item.target)
    }
    return .response(Response(body: .events(try hub.listen(to: [room.screenSubject] + [running].compactMap(\.self)))))
  }

  // MARK: - Leading it on

  /// Where the one who pressed stands: at the screen, or with the page for steering.
  private func back(_ context: Context, _ code: String) -> String {
    (context.request.form["fra"] == "styr" ? RoomRoutes.steering : RoomRoutes.screen).path(code)
  }

  func run(_ context: Context, _ code: String) async throws -> Answer {
    let room = try await steered(context, code)
    let item = context.request.form["aktivitet"].flatMap { Int(pathSegment: $0) }
    let step = context.request.form["trin"].flatMap { Int(pathSegment: $0) } ?? -1
    let back = back(context, room.code)
    let answer = try await desk.change(context, room.caseID, .runRoom) { change in
      let store = RoomStore(change.db)
      guard let fresh = try store.room(room.code), fresh.isOpen(change.now) else { throw RoomProblem.closed }
      if let item, !(try store.items(of: [fresh.id]).contains { $0.id == item }) { throw Refusal.notFound }
      if fresh.activity == item { return Redirect(to: back) }
      let isFirst = try store.run(item, in: fresh, seenAt: step, now: change.now)
      return Redirect(to: back, saying: isFirst ? nil : RoomTexts.movedAlready)
    }
    tell(room)
    return answer
  }

  func hide(_ context: Context, _ code: String) async throws -> Answer {
    let room = try await steered(context, code)
    let form = context.request.form
    let back = back(context, room.code)
    let answer = try await desk.change(context, room.caseID, .runRoom) { change in
      let store = RoomStore(change.db)
      guard let item = form["aktivitet"].flatMap({ Int(pathSegment: $0) }),
        let thing = form["ting"].flatMap({ Int(pathSegment: $0) })
      else { throw Refusal.badRequest }
      guard try store.items(of: [room.id]).contains(where: { $0.id == item })
      else { throw Refusal.notFound }
      try store.hide(
        thing, form["vis"] == nil, in: item, by: Person.ID(change.viewer.id), now: change.now)
      return Redirect(to: back)
    }
    hub.changed(room.screenSubject)
    return answer
  }

  func close(_ context: Context, _ code: String) async throws -> Answer {
    let room = try await steered(context, code)
    let answer = try await desk.change(context, room.caseID, .runRoom) { change in
      if try RoomStore(change.db).close(room, now: change.now) {
        try change.record(Contribution(.roomClosed, target: Room.target, targetID: room.id.number, note: room.name))
      }
      return Redirect(to: RoomRoutes.list.path(room.caseID) + "#rum-\(room.id.number)", saying: RoomTexts.closed)
    }
    tell(room)
    return answer
  }

  private func tell(_ room: Room) {
    hub.changed(room.subject)
    hub.changed(room.screenSubject)
  }
}
