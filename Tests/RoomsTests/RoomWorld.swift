import Accounts
import Cases
import Crowd
import Database
import HTML
import HTTP
import Language
import Mail
import TestWorld
import Time
import Web

@testable import Rooms

/// A case with two things that can be run, and those who come to the meeting.
struct RoomWorld {
  let world: World
  let hub = CrowdHub()
  let id: Case.ID
  let leader: Person.ID
  let member: Person.ID
  let guest: Person.ID
  let stranger: Person.ID

  init(mostPhones: Int = 2_000) async throws {
    let database = try Database.open(.memory)
    try await database.migrate(World.migrations + CrowdSchema.migrations + RoomSchema.migrations)
    let hub = self.hub
    world = World { clock, log in
      var router = Router()
      RoomRoutes.add(
        to: &router, desk: CaseDesk(), hub: hub, pass: Participants(database),
        activities: [Self.activity("map"), Self.activity("pulse")], mostPhones: mostPhones)
      var site = Site()
      site.companion = { RoomRoutes.companion($0) }
      let services = Services(
        database: database, site: site, now: { clock.now },
        identify: { db, session, now in try SessionStore(db).viewer(session: session, unread: "0", now: now) }, log: log
      )
      return (services, Responder(router: router, services: services))
    }
    leader = try await world.person("Mette Kjærgaard")
    member = try await world.person("Aslan Demir")
    stranger = try await world.person("Ulla Udenfor", of: "Nørreå Kommune")
    id = try await world.startedCase(ledBy: leader)
    try await world.join(id, member)
    guest = try await world.guest("Inger Mortensen", in: id)
  }

  /// What phones do at `/map/7`, and what stands on the screen meanwhile.
  private static func activity(_ kind: String) -> RoomActivity {
    RoomActivity(
      kind, Text(same: kind), choices: { _, _, _ in [RoomActivity.Choice(7, Text(same: "Noget i \(kind)"))] },
      title: { _, _, _ in Text(same: "Noget i \(kind)") },
      door: { context, _, _, target in
        kind == "pulse" && context.viewer == nil ? .stay(Text(same: "Kun holdet")) : .go("/\(kind)/\(target)")
      },
      stage: { _, _, _, target in
        var stage = CrowdStage(Text(same: "Vist: \(kind) \(target)"))
        stage.lines = [CrowdStage.Line(1, "Den pæne"), CrowdStage.Line(2, "Den grimme")]
        return stage
      }, result: { _, _, _ in "/resultat/\(kind)" })
  }

  var list: String { "/forloeb/\(id.number)/rum" }

  /// Opens a room that can run both, and gives its code.
  func opened() async throws -> String {
    let browser = try await world.browser(as: leader)
    let visit = await browser.submit(list, on: list, ["navn": "Mødet", "aktivitet": "map-7", "aktivitet": "pulse-7"])
    return visit.location.map { String($0.split(separator: "/")[1]) } ?? ""
  }

  /// Presses *Næste*.
  func next(in code: String, by person: Person.ID? = nil) async throws {
    let browser = try await world.browser(as: person ?? leader)
    await browser.submit("/rum/\(code)/aktivitet", on: "/rum/\(code)/skaerm")
  }

  /// A phone that has come in.
  func phone(in code: String) async throws -> Browser {
    let phone = try await world.browser()
    await phone.submit("/rum/\(code)", on: "/rum/\(code)")
    return phone
  }

  func room(_ code: String) async throws -> Room? {
    try await world.services.database.read { try RoomStore($0).room(code) }
  }
}
