import Accounts
import Cases
import Crowd
import Database
import HTTP
import Ideas
import Language
import Mail
import TestWorld
import Time
import Web

/// A case with a leader, a member, a guest and a backer, people outside, and the pages of calls.
struct CallWorld {
  let world: World
  let id: Case.ID
  let leader: Person.ID
  let member: Person.ID
  let guest: Person.ID
  let backer: Person.ID
  let colleague: Person.ID
  let stranger: Person.ID
  /// Who was told what.
  let told = Lock<[(Int, String)]>([])
  /// What the team of the case finds: the titles of ideas by their number.
  let found = Lock<[Int: String]>([:])

  init(sendsMail: Bool = false) async throws {
    let database = try Database.open(.memory)
    try await database.migrate(
      WebSchema.migrations + AccountSchema.migrations + CaseSchema.migrations + MailSchema.migrations
        + CrowdSchema.migrations + IdeaSchema.migrations)
    let (told, found) = (self.told, self.found)
    world = World { clock, log in
      var site = Site()
      site.sendsMail = sendsMail
      var links = CallLinks()
      links.tell = { _, person, notice, _, _ in told.withLock { $0.append((person.number, notice.text.danish)) } }
      links.index = { _, findable, _, _ in found.withLock { $0[findable.targetID] = findable.title } }
      links.forget = { _, _, one, _ in found.withLock { $0[one] = nil } }
      var router = Router()
      CallRoutes.add(
        to: &router, desk: CallDesk(participants: Participants(database), hub: CrowdHub(), links: links),
        cases: CaseDesk())
      let services = Services(
        database: database, site: site, now: { clock.now },
        identify: { db, session, now in try SessionStore(db).viewer(session: session, unread: "0", now: now) }, log: log
      )
      return (services, Responder(router: router, services: services))
    }
    leader = try await world.person("Mette Kjærgaard")
    member = try await world.person("Bodil Rasmussen")
    colleague = try await world.person("Karl Kollega")
    backer = try await world.person("Jørn Østergaard", home: .politician)
    stranger = try await world.person("Ulla Udenfor", of: "Nørreå Kommune")
    id = try await world.startedCase(ledBy: leader)
    try await world.join(id, member)
    try await world.join(id, backer, as: .backer, group: .politician)
    guest = try await world.guest("Inger Mortensen", in: id)
  }

  static let slug = "hvad-goer-det-trygt"
  static let place = "/k/hvad-goer-det-trygt"
  func idea(_ number: Int = 1, _ end: String = "") -> String { Self.place + "/ide/\(number)" + end }

  func browser(_ person: Person.ID? = nil, in language: Language = .danish) async throws -> Browser {
    try await world.browser(as: person, in: language)
  }

  /// A call of the case, asked by its leader.
  func ask(
    audience: Call.Audience = .public, moderation: Call.Moderation = .after, open: Bool = true,
    closes: Day? = nil, answeredBy: Person.ID? = nil, takes: Set<Call.Activity> = Set(Call.Activity.allCases),
    inCase: Bool = true
  ) async throws {
    let (id, leader, now) = (self.id, self.leader, world.clock.now)
    try await world.services.database.write { db in
      var draft = CallChangeStore.Draft()
      draft.question = "Hvad gør det trygt?"
      draft.audience = audience
      draft.moderation = moderation
      draft.dates = closes == nil ? .open : .exact
      draft.closes = closes
      draft.answerer = answeredBy ?? leader
      draft.answerDue = now.day + 20
      draft.takes = takes
      let organisation: Organisation.ID = try db.value(
        "SELECT organisation_id FROM memberships WHERE person_id = \(leader)")!
      let store = CallChangeStore(db, now: now)
      let call = try store.add(draft, slug: Self.slug, in: inCase ? id : nil, of: organisation, by: leader)
      if open { _ = try store.open(call) }
    }
  }

  /// Fills in the form for sharing an idea, as slowly as people do.
  @discardableResult
  func share(
    _ sentence: String, _ text: String = "", by browser: Browser, _ more: [(String, String)] = []
  ) async -> Visit {
    let page = await browser.get(Self.place + "/del")
    guard let form = page.form(to: Self.place + "/del") else { return page }
    let early = String(world.clock.now.milliseconds - 60_000)
    let usual = [("saetning", sentence), ("uddybning", text), ("vist", early)]
    return await browser.post(
      Self.place + "/del", form.filled(with: usual.filter { field in !more.contains { $0.0 == field.0 } } + more))
  }

  /// Sends a form of an idea, as slowly as people do.
  @discardableResult
  func send(_ end: String, on page: String? = nil, by browser: Browser, _ fields: [(String, String)] = []) async
    -> Visit
  {
    let action = Self.place + end
    let visit = await browser.get(page ?? action)
    guard let form = visit.form(to: action) else { return visit }
    return await browser.post(
      action, form.filled(with: fields + [("vist", String(world.clock.now.milliseconds - 60_000))]))
  }

  func value(_ sql: String) async throws -> Int {
    try await world.services.database.read { try $0.value("\(raw: sql)") ?? 0 }
  }
}
