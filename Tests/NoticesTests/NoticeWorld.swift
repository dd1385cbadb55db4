import Accounts
import Cases
import Database
import HTML
import HTTP
import Language
import Mail
import Notices
import TestWorld
import Time
import Web

/// A case with a leader and a member, a place where anything can be written,
/// and mail that lies in the outbox.
struct NoticeWorld {
  let world: World
  let mette: Person.ID
  let bodil: Person.ID
  let id: Case.ID
  let leader: Browser
  let member: Browser

  static let note = Route("/forloeb/:case/note", Case.ID.self)
  static let ask = Route("/forloeb/:case/spoerg", Case.ID.self)

  init(sendsMail: Bool = true, leader name: String = "Mette Kjærgaard") async throws {
    var site = Site()
    site.sendsMail = sendsMail
    site.address = "https://samspil.example"
    var desk = CaseDesk()
    NoticeFollowing(site: site).follow(in: &desk.following)
    world = try await World(
      migrations: NoticesSchema.migrations, site: site, unread: NoticeStore.unread
    ) { [desk] router in
      NoticeRoutes.add(to: &router)
      Self.addPlaces(to: &router, desk)
    }
    mette = try await world.person(name)
    bodil = try await world.person("Bodil Rasmussen", home: .frontline)
    id = try await world.startedCase("Tryg hjem", ledBy: mette)
    try await world.join(id, bodil)
    leader = try await world.browser(as: mette)
    member = try await world.browser(as: bodil)
  }

  private static func addPlaces(to router: inout Router, _ desk: CaseDesk) {
    router.get(note) { context, id in
      let entry = try await desk.read(context, id) { _, entry in entry }
      return .page(
        desk.page(entry, tab: "", title: Text(same: "Note")) {
          postForm(context.keys, to: note.path(id)) { "" }
          postForm(context.keys, to: ask.path(id)) { "" }
        })
    }
    router.post(note) { context, id in
      let text = context.request.form["tekst"] ?? ""
      return try await desk.change(context, id, .contribute) { change in
        let warning = try change.tellMentioned(
          in: text, Text(da: "en note", en: "a note"), path: "/forloeb/\(id.number)/note")
        try change.record(Contribution(.idea, note: text))
        return Redirect(to: note.path(id), saying: warning)
      }
    }
    router.post(ask) { context, id in
      let who = Int(context.request.form["hvem"] ?? "") ?? 0
      let reason = Notice.Reason(rawValue: context.request.form["grund"] ?? "") ?? .question
      return try await desk.change(context, id, .contribute) { change in
        try change.tell(
          Person.ID(who), Notice(reason, Text(da: "Må vi?", en: "May we?"), path: "/forloeb/\(id.number)/note"))
        try change.record(Contribution(.idea, note: "?"))
        return Redirect(to: note.path(id))
      }
    }
  }

  var notePath: String { Self.note.path(id) }

  @discardableResult
  func write(_ text: String, by browser: Browser? = nil) async -> Visit {
    await (browser ?? leader).submit(notePath, on: notePath, ["tekst": text])
  }

  @discardableResult
  func ask(_ person: Person.ID, as reason: String = "question", by browser: Browser? = nil) async -> Visit {
    await (browser ?? leader).submit(
      Self.ask.path(id), on: notePath, ["hvem": "\(person.number)", "grund": reason])
  }

  struct Mail: Sendable {
    let person: Int?
    let address: String
    let subject: String
    let text: String
    let html: String
    let unsubscribe: String?
  }

  /// What lies in the outbox, in order.
  func outbox() async throws -> [Mail] {
    try await world.services.database.read { db in
      try db.rows("SELECT person_id, address, subject, text, html, unsubscribe FROM outbox ORDER BY id") { row in
        Mail(
          person: try row.readIfPresent("person_id"), address: try row.read("address"),
          subject: try row.read("subject"), text: try row.read("text"), html: try row.read("html"),
          unsubscribe: try row.readIfPresent("unsubscribe"))
      }
    }
  }

  func run(_ sql: SQL) async throws {
    try await world.services.database.write { try $0.run(sql) }
  }

  func numbers(_ sql: SQL) async throws -> [Int] {
    try await world.services.database.read { try $0.rows(sql) { row in try row.read("n") } }
  }

  /// Lets the hours pass until the next morning at eight.
  func morning() {
    let tomorrow = LocalTime(day: world.clock.today + 1, hour: 8, minute: 0)!.instant
    world.clock.pass(tomorrow - world.clock.now)
  }

  func digest() -> DigestJob {
    DigestJob(database: world.services.database, site: world.services.site, hour: 7)
  }
}
