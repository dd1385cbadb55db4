import Accounts
import Actors
import Cases
import Database
import Decisions
import Language
import Meetings
import TestWorld
import Time
import Web

/// A case with a leader, a member, a guest and a backer who has given a mandate.
struct DecisionWorld {
  let world: World
  let mette: Person.ID
  let id: Case.ID
  let leader: Browser
  let member: Browser
  let guest: Browser
  let backer: Browser
  let new = "/forloeb/1/beslutninger/ny"
  let all = "/forloeb/1/beslutninger"
  let learning = "/forloeb/1/laering"
  let log = "/forloeb/1/laering/ny"

  init() async throws {
    let origins = [
      OriginSource(
        "moede", Text(da: "Møde", en: "Meeting"),
        latest: { _, _ in [OriginSubject(id: 3, title: Text(same: "Natten"))] },
        path: { "/forloeb/\($0.number)/moeder/\($1)" })
    ]
    world = try await World(
      migrations: ActorSchema.migrations + MeetingSchema.migrations + DecisionSchema.migrations
    ) { router in
      ActorRoutes.add(to: &router, desk: CaseDesk())
      DecisionRoutes.add(to: &router, desk: CaseDesk(), origins: origins)
    }
    mette = try await world.person("Mette Kjærgaard")
    let bodil = try await world.person("Bodil Rasmussen", home: .frontline)
    id = try await world.startedCase("Tryg hjem", ledBy: mette)
    try await world.join(id, bodil)
    let jorn = try await world.person("Jørn Østergaard", home: .politician)
    try await world.join(id, jorn, as: .backer, group: .politician)
    let inger = try await world.guest("Inger Mortensen", in: id)
    leader = try await world.browser(as: mette)
    member = try await world.browser(as: bodil)
    guest = try await world.browser(as: inger)
    backer = try await world.browser(as: jorn)
  }

  @discardableResult
  func decide(_ title: String = "Vi prøver en natbus", replacing number: Int? = nil) async -> Visit {
    await leader.submit(
      new, on: number.map { "\(new)?erstatter=\($0)" } ?? new,
      ["titel": title, "hvorfor": "Den gamle kørte tom", "fravalgt": "Taxaer", "fra": "moede-3"])
  }

  @discardableResult
  func learn(_ text: String = "Spørg først", by browser: Browser) async -> Visit {
    await browser.submit(
      log, on: log, ["skete": "Vi ringede for sent", "laerte": text, "anderledes": "Vi ringer i god tid"])
  }

  func archive() async throws {
    let id = id
    try await world.services.database.write { try $0.run("UPDATE cases SET archived = 1 WHERE id = \(id)") }
  }
}

/// What an attacker writes into every field, and what must not come out.
enum Payload {
  static let script = "<script>alert(1)</script>"
  static let image = "\"><img src=x onerror=alert(1)>"
  static let both = script + image

  static func isEscaped(in visit: Visit) -> Bool {
    !visit.body.contains(script) && !visit.body.contains("<img src=x")
  }
}
