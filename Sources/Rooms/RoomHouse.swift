import Accounts
import Cases
import Crowd
import Database
import HTML
import HTTP
import Language
import Time
import Web

/// Where rooms are opened; what phones and screens meet there stands in files of their own.
struct RoomHouse: Sendable {
  let desk: CaseDesk
  let hub: CrowdHub
  let pass: Participants
  let activities: [RoomActivity]
  /// Where what came of a meeting is written.
  let wayOn: @Sendable (Case.ID) -> String?
  /// More phones than these are not let into one room.
  var mostPhones = 2_000

  func activity(_ kind: String) -> RoomActivity? { activities.first { $0.kind == kind } }

  // MARK: - The rooms of a case

  func showList(_ context: Context, _ id: Case.ID, _ refused: FormState = FormState()) async throws -> Answer {
    let view = try await desk.read(context, id) { db, entry in
      let rooms = try RoomStore(db).rooms(of: id)
      return RoomsView(
        entry: entry, rooms: rooms, runs: try runs(in: rooms, db),
        choices: try activities.map { ($0, try $0.choices(db, id, context.now)) }.filter { !$0.1.isEmpty },
        wayOn: wayOn(id),
        now: context.now, keys: context.keys, state: refused)
    }
    return .page(roomsPage(desk, view))
  }

  /// What has been run in some rooms, and where its result lies.
  func runs(in rooms: [Room], _ db: Connection) throws -> [Room.ID: [RoomRun]] {
    guard let id = rooms.first?.caseID else { return [:] }
    var found: [Room.ID: [RoomRun]] = [:]
    for item in try RoomStore(db).items(of: rooms.map(\.id)) where item.started != nil {
      guard let activity = activity(item.kind), let path = try activity.result(db, id, item.target) else { continue }
      found[item.room, default: []].append(
        RoomRun(kind: activity.name, title: try activity.title(db, id, item.target) ?? activity.name, path: path))
    }
    return found
  }

  func open(_ context: Context, _ id: Case.ID) async throws -> Answer {
    var form = FormReader(context.request.form)
    let name = form.text("navn", limit: 80, missing: RoomTexts.nameMissing)
    let chosen = form.form.all("aktivitet")
    if chosen.isEmpty { form.fail("aktivitet", RoomTexts.activityMissing) }
    guard form.isSound else {
      try await desk.read(context, id, .runRoom) { _, _ in }
      return try await showList(context, id, form.state)
    }
    return try await desk.change(context, id, .runRoom) { change in
      let there = try activities.flatMap { activity in
        try activity.choices(change.db, id, change.now).map { (kind: activity.kind, target: $0.target) }
      }
      let items = there.filter { chosen.contains("\($0.kind)-\($0.target)") }
      guard !items.isEmpty else { throw Refusal.notAllowed(RoomTexts.activityGone) }
      let (room, code) = try RoomStore(change.db).open(
        name, items: items, in: id, by: Person.ID(change.viewer.id), now: change.now)
      if let findable = try RoomFindables.rooms.one(room.number, in: id, change.db) { try change.index(findable) }
      try change.record(Contribution(.room, target: Room.target, targetID: room.number, note: name))
      return Redirect(to: RoomRoutes.screen.path(code), saying: RoomTexts.opened)
    }
  }
}

/// Something that was run in a room, and where its result lies.
struct RoomRun: Sendable {
  let kind: Text
  let title: Text
  let path: String
}

/// Why a room cannot be used.
enum RoomProblem: Explained {
  case closed, full
  /// No room has that code, or has it any more.
  case unknown

  var status: Status {
    switch self {
    case .closed: .gone
    case .full: .unavailable
    case .unknown: .notFound
    }
  }

  var explanation: Text {
    switch self {
    case .closed: RoomTexts.isClosed
    case .full: RoomTexts.isFull
    case .unknown: RoomTexts.unknown
    }
  }

  var advice: [Text] {
    switch self {
    case .closed: [RoomTexts.isClosedNote]
    case .full: [RoomTexts.isFullNote]
    case .unknown: [RoomTexts.unknownNote]
    }
  }
}
