import Database
import TestWorld
import Web

private let runners: Set<Asker> = [.leader, .member]

extension Door {
  static let rooms: [String: Door] = [
    "/forloeb/{}/rum": .team,
    "/rum": .everyone(200),
    "/rum/{}": .everyone(200),
    "/rum/{}/nu": .leads,
    "/rum/{}/live": .whileAtWork,
    "/rum/{}/skaerm": .byCode(runners),
    "/rum/{}/skaerm/live": .byCode(runners),
    "/rum/{}/styr": .byCode(runners),
  ]
}

extension Deed {
  private static let everyone = Set(Asker.allCases)

  static let rooms: [String: Deed] = [
    "/forloeb/{}/rum": Deed(runners) { [("navn", "Mødet"), ("aktivitet", "map-\($0.conversation)")] },
    "/rum": Deed(everyone) { [("kode", $0.roomCode)] },
    "/rum/{}": Deed(everyone),
    "/rum/{}/forlad": Deed(everyone, inArchive: true),
    "/rum/{}/aktivitet": Deed(runners) { [("aktivitet", "\($0.roomItem)"), ("trin", "1")] },
    "/rum/{}/skjul": Deed(runners) { [("aktivitet", "\($0.roomItem)"), ("ting", "1")] },
    "/rum/{}/slut": Deed(runners),
  ]
}

extension RichCaseBuilder {
  /// A room that runs the call for ideas, with something taken off the screen, and the map still to come.
  mutating func meetInRoom() async throws {
    let call = try await number("SELECT MIN(id) FROM calls")
    let browser = try await browser(.leader)
    let form = await browser.get(at("rum")).form(to: at("rum"))
    let chosen = [
      ("navn", Self.secret("Natmødet")), ("aktivitet", "ideas-\(call)"), ("aktivitet", "map-\(rich.conversation)"),
    ]
    _ = await browser.post(at("rum"), form?.filled(with: chosen) ?? [])
    rich.roomCode = try await world.services.database.read { try $0.value("SELECT MAX(code) FROM rooms") ?? "" }
    rich.roomItem = try await number("SELECT MAX(id) FROM room_items")
    let room = "/rum/\(rich.roomCode)"
    try await submit(.leader, room + "/aktivitet", on: room + "/skaerm")
    try await submit(.leader, room + "/skjul", on: room + "/styr")
  }
}
