import Cases
import Crowd
import Database
import HTML
import HTTP
import Language
import Web

/// The places of rooms: where the team opens them, the screen, and the phones.
package enum RoomRoutes {
  package static let list = Route("/forloeb/:case/rum", Case.ID.self)
  package static let enter = Route("/rum")
  package static let room = Route("/rum/:code", String.self)
  package static let screen = Route("/rum/:code/skaerm", String.self)
  package static let steering = Route("/rum/:code/styr", String.self)
  static let screenLive = Route("/rum/:code/skaerm/live", String.self)
  static let running = Route("/rum/:code/aktivitet", String.self)
  static let hiding = Route("/rum/:code/skjul", String.self)
  static let closing = Route("/rum/:code/slut", String.self)
  static let leaving = Route("/rum/:code/forlad", String.self)
  static let now = Route("/rum/:code/nu", String.self)
  static let live = Route("/rum/:code/live", String.self)

  package static func add(
    to router: inout Router, desk: CaseDesk, hub: CrowdHub, pass: Participants, activities: [RoomActivity],
    wayOn: @escaping @Sendable (Case.ID) -> String? = { _ in nil }, mostPhones: Int = 2_000
  ) {
    let house = RoomHouse(
      desk: desk, hub: hub, pass: pass, activities: activities, wayOn: wayOn, mostPhones: mostPhones)
    router.get(list) { context, id in try await house.showList(context, id) }
    router.post(list) { context, id in try await house.open(context, id) }
    router.get(screen) { context, code in try await house.showScreen(context, code) }
    router.get(screenLive) { context, code in try await house.listenAsScreen(context, code) }
    router.get(steering) { context, code in try await house.showSteering(context, code) }
    router.post(running) { context, code in try await house.run(context, code) }
    router.post(hiding) { context, code in try await house.hide(context, code) }
    router.post(closing) { context, code in try await house.close(context, code) }
    addPhones(to: &router, house)
  }

  private static func addPhones(to router: inout Router, _ house: RoomHouse) {
    router.get(enter, access: .everyone) { context in house.showDoor(context) }
    router.post(enter, access: .everyone) { context in try await house.findRoom(context) }
    router.get(room, access: .everyone) { context, code in try await house.showRoom(context, code) }
    router.post(room, access: .everyone) { context, code in try await house.goIn(context, code) }
    router.post(leaving, access: .everyone) { context, code in try await house.leave(context, code) }
    router.get(now, access: .everyone) { context, code in try await house.tellNow(context, code) }
    router.get(live, access: .everyone) { context, code in try await house.listen(context, code) }
  }

  /// What goes with a phone from page to page while it is in a room.
  package static func companion(_ context: Context) -> Companion? {
    let code = context.request.cookies[Participants.roomCookie]?.split(separator: ".").first.map(String.init)
    return code.flatMap(RoomCode.read).map { Companion(AnyMarkup(roomBar($0)), script: "rooms.js") }
  }
}
