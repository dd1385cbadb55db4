import Accounts
import Actors
import Cases
import Database
import Foundation
import HTTP
import Language
import Meetings
import TestWorld
import Time
import Web

/// A case with a leader and a member, and browsers for both.
struct ActorWorld {
  let world: World
  let mette: Person.ID
  let bodil: Person.ID
  let id: Case.ID
  let leader: Browser
  let member: Browser

  init(_ title: String = "Tryg hjem") async throws {
    world = try await World(migrations: ActorSchema.migrations + MeetingSchema.migrations) { router in
      ActorRoutes.add(to: &router, desk: CaseDesk())
      MeetingRoutes.add(to: &router, desk: CaseDesk())
    }
    mette = try await world.person("Mette Kjærgaard")
    bodil = try await world.person("Bodil Rasmussen", home: .frontline)
    id = try await world.startedCase(title, ledBy: mette)
    try await world.join(id, bodil)
    leader = try await world.browser(as: mette)
    member = try await world.browser(as: bodil)
  }

  var page: String { ActorRoutes.page.path(id) }
  var invitations: String { ActorRoutes.invitations.path(id) }

  /// Adds somebody with an account to the team.
  func joined(
    _ name: String, as role: CaseRole = .member, group: ActorGroup = .employee,
    of organisation: String = "Egelund Kommune"
  ) async throws -> Person.ID {
    let person = try await world.person(name, of: organisation)
    try await world.join(id, person, as: role, group: group)
    return person
  }

  @discardableResult
  func invite(
    _ name: String = "Sofie Lindquist", email: String = "sofie@hjemro.example", group: String = "provider",
    role: String = "member", organisation: String = "Hjemro ApS", ask: String = "Hvordan ser natten ud hos jer?"
  ) async -> Visit {
    await leader.submit(
      invitations, on: page,
      [
        "navn": name, "email": email, "gruppe": group, "rolle": role, "organisation": organisation, "opgave": ask,
      ])
  }

  /// The path of the link that the page shows.
  func link(in visit: Visit) -> String {
    guard let start = visit.body.range(of: "value=\"http://localhost:8080/i/") else { return "/i/none" }
    return "/i/" + visit.body[start.upperBound...].prefix { $0 != "\"" }
  }

  /// Invites a guest and says yes as them.
  func guest(_ name: String = "Sofie Lindquist", role: String = "member") async throws -> (
    browser: Browser, link: String
  ) {
    let link = link(in: await invite(name, email: "", role: role))
    let phone = try await world.browser()
    await phone.submit(link + "/ja", on: link, ["titel": "Produktchef"])
    return (phone, link)
  }

  func read<R: Sendable>(_ body: @escaping @Sendable (Connection) throws -> R) async throws -> R {
    try await world.services.database.read(body)
  }

  func contribute(
    _ person: Person.ID, _ kind: Contribution.Kind = .perspective, times: Int = 1
  ) async throws {
    let id = id
    let now = world.clock.now
    try await world.services.database.write { db in
      for _ in 0..<times {
        try CaseStore(db).record(Contribution(kind), in: id, by: person, now: now)
      }
    }
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

extension Visit {
  /// The fields of the first form to that place, ready to be sent more than once.
  func fields(to action: String) -> [(String, String)]? {
    guard let form = body.components(separatedBy: "<form").first(where: { $0.contains("action=\"\(action)\"") })
    else { return nil }
    return form.components(separatedBy: "</form>")[0].components(separatedBy: "<input").dropFirst().compactMap {
      let tag = String($0.prefix { $0 != ">" })
      guard let name = Self.value(of: "name", in: tag) else { return nil }
      return (name, Self.value(of: "value", in: tag) ?? "")
    }
  }

  private static func value(of attribute: String, in tag: String) -> String? {
    let parts = tag.components(separatedBy: " \(attribute)=\"")
    return parts.count > 1 ? String(parts[1].prefix { $0 != "\"" }) : nil
  }
}
