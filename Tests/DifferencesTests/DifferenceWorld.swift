import Accounts
import Cases
import Database
import Differences
import HTTP
import Language
import TestWorld
import Time
import Web

/// A case with a leader, two members, a guest and a backer, and people outside.
struct DifferenceWorld {
  let world: World
  let id: Case.ID
  let leader: Person.ID
  let member: Person.ID
  let colleague: Person.ID
  let guest: Person.ID
  let backer: Person.ID
  let stranger: Person.ID
  /// Who was told what.
  let told = Lock<[(Int, String)]>([])
  /// The texts in which people may be named.
  let named = Lock<[String]>([])

  init(from sources: DifferenceSources = DifferenceSources()) async throws {
    let (told, named) = (self.told, self.named)
    world = try await World(migrations: DifferenceSchema.migrations) { router in
      var desk = CaseDesk()
      desk.following.tell = { _, person, notice in told.withLock { $0.append((person.number, notice.text.danish)) } }
      desk.following.tellMentioned = { _, text, _, _ in
        named.withLock { $0.append(text) }
        return text.contains("@Ulla")
          ? Text(da: "Ulla kan ikke se forløbet", en: "Ulla cannot see the case") : nil
      }
      DifferenceRoutes.add(to: &router, desk: desk, from: sources)
    }
    leader = try await world.person("Mette Kjærgaard")
    member = try await world.person("Bodil Rasmussen")
    colleague = try await world.person("Hanne Vinther", of: "Fjordby Hospital", kind: .other)
    guest = try await world.person("Inger Mortensen", of: "Borgerne", kind: .other)
    backer = try await world.person("Jørn Østergaard")
    stranger = try await world.person("Ulla Udenfor", of: "Nørreå Kommune")
    id = try await world.startedCase(ledBy: leader)
    try await world.join(id, member, group: .employee)
    try await world.join(id, colleague, group: .manager)
    try await world.join(id, guest, as: .guest, group: .user)
    try await world.join(id, backer, as: .backer, group: .politician)
  }

  var page: String { "/forloeb/\(id.number)/forskelle" }
  func place(_ end: String) -> String { page + "/" + end }
  var pulse: String { "/forloeb/\(id.number)/tillid" }

  func browser(_ person: Person.ID?) async throws -> Browser { try await world.browser(as: person) }

  /// Makes a difference visible: the writer's own side, and what they heard.
  @discardableResult
  func raise(
    _ title: String = "Hvem har ansvaret?", as person: Person.ID, heard: String = "De har givet besked",
    of speaker: String = "gruppe-manager"
  ) async throws -> Visit {
    try await browser(person).submit(
      place("ny"), on: place("ny"),
      [
        "titel": title, "slags": "roles", "side1": "Vi har ikke papirerne", "hvem1": "mig", "side2": heard,
        "hvem2": speaker,
      ])
  }

  /// Writes what came of the difference.
  @discardableResult
  func work(
    _ number: Int = 1, as person: Person.ID, _ outcome: String = "Begge siger til", how: String = "brugt"
  ) async throws -> Visit {
    try await browser(person).submit(
      place("\(number)/bearbejd"), on: place("\(number)/bearbejd"), ["udfald": how, "udbytte": outcome])
  }

  func archive() async throws {
    let (id, now) = (self.id, world.clock.now)
    try await world.services.database.write { db in
      try db.run("UPDATE cases SET archived = \(now) WHERE id = \(id)")
    }
  }

  func open(to visibility: String) async throws {
    let id = self.id
    try await world.services.database.write { db in
      try db.run("UPDATE cases SET visibility = \(visibility) WHERE id = \(id)")
    }
  }

  func summary() async throws -> DifferenceSummary {
    let id = self.id
    return try await world.services.database.read { try DifferenceSummaryStore($0).summary(of: id) }
  }
}
