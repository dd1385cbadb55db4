import Accounts
import Bytes
import Cases
import Database
import Documents
import Files
import Foundation
import Language
import TestWorld
import Time
import Web

/// A case with a team, and a place for its documents.
struct DocumentWorld: Sendable {
  let world: World
  let id: Case.ID
  let leader, member, guest, backer, stranger: Person.ID
  let directory: String
  let files: FileStore

  init() async throws {
    let directory = TemporaryFiles.directory()
    let database = try Database.open(.memory)
    try await database.migrate(World.migrations + DocumentSchema.migrations)
    let files = try FileStore(directory, uses: [DocumentSchema.uses], in: database)
    world = World { clock, log in
      var router = Router()
      var desk = CaseDesk()
      desk.following = Following()
      DocumentRoutes.add(
        to: &router, desk: desk,
        from: DocumentSources(files: files) { _, id, places in
          let meeting = DocumentAnchor(
            DocumentPlace("meeting", 7), Text(da: "Møde", en: "Meeting"), Text(same: "7. december"), path: "/m")
          return places.map { $0.contains(meeting.place) ? [meeting] : [] } ?? [meeting]
        })
      let services = Services(
        database: database, now: { clock.now },
        identify: { db, session, now in try SessionStore(db).viewer(session: session, unread: "0", now: now) },
        log: log)
      return (services, Responder(router: router, services: services))
    }
    self.directory = directory
    self.files = files
    leader = try await world.person("Mette Kjærgaard")
    member = try await world.person("Bodil Rasmussen", home: .frontline)
    backer = try await world.person("Jørn Østergaard", home: .politician)
    stranger = try await world.person("Ulla Udenfor", of: "Nørreå Kommune")
    id = try await world.startedCase(ledBy: leader)
    guest = try await world.guest("Inger Mortensen", in: id)
    try await world.join(id, member)
    try await world.join(id, backer, as: .backer, group: .politician)
  }

  var list: String { "/forloeb/\(id.number)/dokumenter" }
  func page(_ one: Int = 1) -> String { list + "/\(one)" }

  func browser(_ person: Person.ID?, in language: Language = .danish) async throws -> Browser {
    try await world.browser(as: person, in: language)
  }

  @discardableResult
  func add(
    _ file: SentFile = SentFile(name: "plan.pdf", SmallFiles.pdf), as person: Person.ID,
    titled title: String = "Planen",
    alt: String = "", at place: String = "", in language: Language = .danish
  ) async throws -> Visit {
    try await browser(person, in: language).submit(
      list, on: list, ["titel": title, "billedtekst": alt, "ved": place], file: file)
  }

  @discardableResult
  func withdraw(_ one: Int = 1, as person: Person.ID) async throws -> Visit {
    try await browser(person).submit(page(one) + "/tilbagetraekning", on: page(one))
  }

  /// Every file there is on disk.
  func onDisk() throws -> Int {
    try FileManager.default.subpathsOfDirectory(atPath: directory).filter { $0.count > 60 || $0.contains("new.") }.count
  }

  func archive() async throws {
    let (id, now) = (self.id, world.clock.now)
    try await world.services.database.write { try $0.run("UPDATE cases SET archived = \(now) WHERE id = \(id)") }
  }

  func leave(_ person: Person.ID) async throws {
    let (id, now) = (self.id, world.clock.now)
    try await world.services.database.write { db in
      try db.run("UPDATE case_people SET left_at = \(now) WHERE case_id = \(id) AND person_id = \(person)")
    }
  }
}
