import Accounts
import Agreements
import Cases
import Database
import HTTP
import Language
@testable import TestWorld
import Time
import Web

/// A case between a municipality and a clinic, and everyone who may and may not sign.
struct AgreementWorld {
  let world: World
  let id: Case.ID
  let leader: Person.ID
  let member: Person.ID
  /// Signs for the clinic.
  let doctor: Person.ID
  let guest: Person.ID
  /// Signs for the municipality.
  let backer: Person.ID
  let outsider: Person.ID
  /// Who was told what, as it would reach them.
  let told = Lock<[String]>([])

  init() async throws {
    var desk = CaseDesk()
    desk.following.tell = { [told] _, person, notice in
      told.withLock { $0.append("\(person.number) \(notice.reason.rawValue): \(notice.text.danish)") }
    }
    world = try await World(migrations: AgreementSchema.migrations) { [desk] router in
      AgreementRoutes.add(to: &router, desk: desk)
    }
    leader = try await world.person("Mette Kjærgaard")
    member = try await world.person("Bodil Rasmussen")
    doctor = try await world.person("Birger Holm", of: "Egelund Lægehus", kind: .company)
    guest = try await world.person("Inger Mortensen", of: "Pårørende", kind: .association)
    backer = try await world.person("Jørn Østergaard")
    outsider = try await world.person("Ulla Udenfor", of: "Nørreå Kommune")
    id = try await world.startedCase(ledBy: leader)
    try await world.join(id, member)
    try await world.join(id, doctor, group: .provider)
    try await world.join(id, guest, as: .guest, group: .user)
    try await world.join(id, backer, as: .backer, group: .politician)
  }

  var list: String { "/forloeb/\(id.number)/aftaler" }
  var page: String { list + "/1" }
  func place(_ end: String) -> String { page + "/" + end }

  func browser(_ person: Person.ID) async throws -> Browser { try await world.browser(as: person) }

  func organisation(_ name: String) async throws -> Int {
    try await world.services.database.read { try $0.value("SELECT id FROM organisations WHERE name = \(name)") } ?? 0
  }

  /// The fields of an agreement between the municipality and the clinic.
  func fields(_ change: [String: String] = [:]) async throws -> [(String, String)] {
    let (municipality, clinic) = (try await organisation("Egelund Kommune"), try await organisation("Egelund Lægehus"))
    let fields = [
      ("navn", "Trygt hjem sammen"), ("formaal", "Ingen kommer hjem uden en plan"), ("risici", "Tiden kan blive knap"),
      ("rettigheder", "Alle må bruge det"), ("dataansvar", "Kommunen er dataansvarlig"),
      ("habilitet", "Lægehuset byder ikke"),
      ("udtraeden", "Med en måneds varsel"), ("slut", "2027-06-30"), ("part-\(municipality)", "\(backer.number)"),
      ("giver-\(municipality)", "To medarbejdere"), ("part-\(clinic)", "\(doctor.number)"),
      ("giver-\(clinic)", "En læge"),
    ]
    return fields.map { ($0.0, change[$0.0] ?? $0.1) }
  }

  /// The form as it stands on the page, with what is typed.
  func filled(_ browser: Browser, _ action: String, on page: String, _ typed: [(String, String)]) async -> [(
    String, String
  )] {
    await browser.get(page).form(to: action)?.filled(with: typed) ?? []
  }

  @discardableResult
  func draft(_ change: [String: String] = [:]) async throws -> Visit {
    let browser = try await browser(leader)
    return await browser.post(list, await filled(browser, list, on: list + "/ny", try await fields(change)))
  }

  @discardableResult
  func rewrite(_ change: KeyValuePairs<String, String>, as person: Person.ID? = nil) async throws -> Visit {
    try await browser(person ?? leader).submit(page, on: place("ret"), change)
  }

  @discardableResult
  func putForward() async throws -> Visit {
    try await browser(leader).submit(place("til-underskrift"), on: page)
  }

  @discardableResult
  func sign(as person: Person.ID) async throws -> Visit {
    try await browser(person).submit(place("underskrift"), on: page, ["svar": "signed"])
  }

  /// Drafted and put to its parties.
  func drafted() async throws {
    try await draft()
    try await putForward()
  }

  /// Signed by all.
  func holding() async throws {
    try await drafted()
    try await sign(as: backer)
    try await sign(as: doctor)
  }

  func archive() async throws {
    let (id, now) = (self.id, world.clock.now)
    try await world.services.database.write { db in try db.run("UPDATE cases SET archived = \(now) WHERE id = \(id)") }
  }

  func tellings() -> [String] { told.withLock { $0 } }
}
