import Accounts
import Cases
import Database
import HTTP
import Language
import Offers
@testable import TestWorld
import Time
import Web

/// A case that lacks something, and people elsewhere who could give it.
struct OfferWorld {
  let world: World
  let id: Case.ID
  let leader: Person.ID
  let member: Person.ID
  let guest: Person.ID
  let backer: Person.ID
  /// Of another organisation, without part in the case.
  let giver: Person.ID
  let told = Lock<[String]>([])

  init() async throws {
    var desk = CaseDesk()
    desk.following.tell = { [told] _, person, notice in
      told.withLock { $0.append("\(person.number) \(notice.reason.rawValue): \(notice.text.danish)") }
    }
    world = try await World(migrations: OfferSchema.migrations) { [desk] router in
      OfferRoutes.add(to: &router, desk: desk)
    }
    leader = try await world.person("Mette Kjærgaard")
    member = try await world.person("Bodil Rasmussen")
    guest = try await world.person("Inger Mortensen", of: "Pårørende", kind: .association)
    backer = try await world.person("Jørn Østergaard")
    giver = try await world.person("Grethe Søndergaard", of: "Ældre Sagen", kind: .association)
    id = try await world.startedCase(ledBy: leader)
    try await world.join(id, member)
    try await world.join(id, guest, as: .guest, group: .user)
    try await world.join(id, backer, as: .backer, group: .politician)
  }

  var page: String { "/forloeb/\(id.number)/mangler" }
  var asking: String { page + "/1/spoerg" }
  func browser(_ person: Person.ID) async throws -> Browser { try await world.browser(as: person) }

  @discardableResult
  func offer(
    _ text: String, as person: Person.ID, _ kind: OfferKind = .experience, visibility: String = "signed_in",
    group: String = "user", room: String = "2"
  ) async throws -> Visit {
    try await browser(person).submit(
      "/tilbud", on: "/tilbud",
      ["slags": kind.rawValue, "tekst": text, "gruppe": group, "synlighed": visibility, "plads": room])
  }

  @discardableResult
  func lack(_ text: String, _ kind: OfferKind = .experience, group: String = "", as person: Person.ID? = nil)
    async throws
    -> Visit
  {
    try await browser(person ?? leader).submit(
      page, on: page, ["slags": kind.rawValue, "tekst": text, "gruppe": group])
  }

  /// The giver is asked for the first need.
  func asked() async throws {
    try await offer("Jeg har prøvet at komme hjem", as: giver)
    try await lack("En, der selv har prøvet det")
    try await browser(leader).submit(asking, on: page)
  }

  /// What a form of somebody needs to be theirs.
  func token(of browser: Browser) async -> [(String, String)] {
    await browser.get("/tilbud").form(to: "/sprog")?.everything.filter { $0.0.hasPrefix("_") } ?? []
  }

  func tellings() -> [String] { told.withLock { $0 } }

  /// The names of those who are proposed, in order.
  func proposed(to person: Person.ID? = nil) async throws -> [String] {
    let body = try await browser(person ?? leader).get(page, accept: "application/json").body
    return body.components(between: "\"matches\":[", and: "],\"asked\"").split(separator: "\"person\":\"").dropFirst()
      .map { String($0.prefix { $0 != "\"" }) }
  }
}

extension String {
  fileprivate func components(between start: String, and end: String) -> String {
    let after = split(separator: start, maxSplits: 1, omittingEmptySubsequences: false)
    guard after.count == 2 else { return "" }
    return "x" + String(after[1].split(separator: end, maxSplits: 1, omittingEmptySubsequences: false)[0])
  }
}
