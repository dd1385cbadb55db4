import Accounts
import Cases
import Database
import Foundation
import Framing
import Search
import TestWorld
import Time
import Web

/// A case with everyone in it, and a search.
struct SearchWorld {
  let world: World
  let id: Case.ID
  let leader: Person.ID
  let member: Person.ID
  let guest: Person.ID
  let backer: Person.ID
  let colleague: Person.ID
  let outsider: Person.ID

  init() async throws {
    var desk = CaseDesk()
    SearchIndex.follow(&desk.following)
    let made = desk
    world = try await World(migrations: FramingSchema.migrations + SearchSchema.migrations) { router in
      SearchRoutes.add(to: &router)
      CaseRoutes.add(to: &router, desk: made, similar: SimilarCases())
      FramingRoutes.add(to: &router, desk: made)
    }
    leader = try await world.person("Mette Kjærgaard")
    member = try await world.person("Bodil Rasmussen")
    backer = try await world.person("Jørn Østergaard")
    colleague = try await world.person("Karen Kollega")
    outsider = try await world.person("Ulla Udenfor", of: "Nørreå Kommune")
    id = try await world.startedCase(ledBy: leader)
    guest = try await world.guest("Inger Mortensen", in: id)
    try await world.join(id, member)
    try await world.join(id, backer, as: .backer)
    try await fill()
  }

  func fill() async throws {
    try await SearchIndex.fill(
      from: CaseFindables.all + FramingFindables.all, in: world.services.database, now: world.clock.now)
  }

  /// Keeps a text as the slices do when one is written.
  func put(
    _ text: String, title: String = "", target: String = "perspective", number: Int, in other: Case.ID? = nil
  ) async throws {
    let (id, now) = (other ?? self.id, world.clock.now)
    let findable = Findable(target, number, title: title, text: text, path: "/forloeb/\(id.number)/\(number)")
    try await world.services.database.write { try SearchStore($0).put(findable, in: id, now: now) }
  }

  func forget(_ number: Int, target: String = "perspective") async throws {
    let id = self.id
    try await world.services.database.write { try SearchStore($0).forget(target, number, in: id) }
  }

  /// The texts that somebody finds, the best first.
  func found(_ words: String, by person: Person.ID, _ more: String = "") async throws -> [String] {
    try await visit(words, by: person, more).body.components(separatedBy: "\"text\":\"").dropFirst().map { part in
      String(part.prefix { $0 != "\"" })
    }
  }

  func visit(
    _ words: String, by person: Person.ID, _ more: String = "", accept: String = "application/json"
  ) async throws -> Visit {
    try await world.browser(as: person).get("/soeg?q=\(encoded(words))\(more)", accept: accept)
  }

  func page(_ words: String, by person: Person.ID, _ more: String = "") async throws -> Visit {
    try await visit(words, by: person, more, accept: "text/html")
  }

  func set(visibility: String, isArchived: Bool = false) async throws {
    let (id, archived) = (id, isArchived ? world.clock.now : nil)
    try await world.services.database.write { db in
      try db.run("UPDATE cases SET visibility = \(visibility), archived = \(archived) WHERE id = \(id)")
    }
  }

  private func encoded(_ words: String) -> String {
    words.utf8.map { byte in
      let hex = String(byte, radix: 16, uppercase: true)
      return byte < 128 && Character(UnicodeScalar(byte)).isLetter
        ? String(UnicodeScalar(byte)) : "%" + (hex.count < 2 ? "0" : "") + hex
    }.joined()
  }
}
