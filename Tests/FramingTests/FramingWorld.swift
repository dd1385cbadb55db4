import Accounts
import Cases
import Database
import Framing
import Language
@testable import TestWorld
import Time
import Web

/// A case with a leader, a member, a guest and a backer, and somebody outside.
struct FramingWorld {
  let world: World
  let id: Case.ID
  let leader: Person.ID
  let member: Person.ID
  let guest: Person.ID
  let backer: Person.ID
  let outsider: Person.ID

  init(from sources: FramingSources = FramingSources()) async throws {
    world = try await World(migrations: FramingSchema.migrations) { router in
      FramingRoutes.add(to: &router, desk: CaseDesk(), from: sources)
    }
    leader = try await world.person("Mette Kjærgaard")
    member = try await world.person("Bodil Rasmussen")
    guest = try await world.person("Inger Mortensen", of: "Borgerne", kind: .other)
    backer = try await world.person("Jørn Østergaard")
    outsider = try await world.person("Ulla Udenfor", of: "Nørreå Kommune")
    id = try await world.startedCase(ledBy: leader)
    try await world.join(id, member, group: .manager)
    try await world.join(id, guest, as: .guest, group: .user)
    try await world.join(id, backer, as: .backer, group: .politician)
    // The outsider has a case of their own.
    _ = try await world.startedCase("Et andet forløb", ledBy: outsider)
  }

  var page: String { "/forloeb/\(id.number)/indramning" }
  func place(_ end: String) -> String { page + "/" + end }

  func summary() async throws -> FramingSummary {
    let id = self.id
    return try await world.services.database.read { try FramingStore($0).summary(of: id) }
  }

  func archive() async throws {
    let (id, now) = (self.id, world.clock.now)
    try await world.services.database.write { db in
      try db.run("UPDATE cases SET archived = \(now) WHERE id = \(id)")
    }
  }

  /// Writes a perspective, and is led to the receipt.
  @discardableResult
  func write(_ text: String, as person: Person.ID) async throws -> Visit {
    try await world.browser(as: person).submit(place("perspektiv"), on: place("perspektiv"), ["perspektiv": text])
  }

  @discardableResult
  func saveProblem(_ text: String, as person: Person.ID, action: String = "gem") async throws -> Visit {
    try await world.browser(as: person)
      .submit(place("problem"), on: page, ["problem": text, "handling": action])
  }

  @discardableResult
  func sign(_ stance: String, as person: Person.ID, note: String = "") async throws -> Visit {
    try await world.browser(as: person).submit(place("underskrift"), on: page, ["stilling": stance, "note": note])
  }
}

extension Visit.Form {
  /// What the form would send as it stands.
  var values: [(String, String)] { fields }
}
