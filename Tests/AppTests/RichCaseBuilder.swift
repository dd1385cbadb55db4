import Accounts
import Cases
import Database
import HTTP
import TestWorld
import Time
import Web

/// Lets people fill in forms until a case has something of everything.
struct RichCaseBuilder {
  let world: World
  var rich = RichCase()
  private var browsers: [Asker: Browser] = [:]

  init(_ world: World) { self.world = world }

  struct Refused: Error, CustomStringConvertible {
    let description: String
  }

  mutating func build() async throws -> RichCase {
    try await addPeople()
    try await startCases()
    try await gather()
    try await frame()
    try await raise()
    try await lead()
    try await note()
    (rich.notice, rich.unsubscribing, rich.batch) = try await tellMember(
      world, in: rich.id, rich.people[.member] ?? 0, by: rich.people[.leader] ?? 0, Self.secret("Du er nævnt"))
    try await differ()
    try await partner()
    try await opine()
    try await call()
    try await tryOut()
    try await document()
    try await meetInRoom()
    return rich
  }

  // MARK: - People and cases

  private mutating func addPeople() async throws {
    let people: [(Asker, String, String, Person.Home)] = [
      (.leader, "Mette Kjærgaard", "Egelund Kommune", .consultant),
      (.member, "Bodil Rasmussen", "Egelund Kommune", .frontline),
      (.backer, "Jørn Østergaard", "Egelund Kommune", .politician),
      (.colleague, "Karl Kollega", "Egelund Kommune", .head),
      (.keeper, "Olga Ordensen", "Egelund Kommune", .consultant),
      (.stranger, "Ulla Udenfor", "Nørreå Kommune", .partner),
      (.administrator, "Asta Admin", "Driften", .consultant),
    ]
    for (asker, name, organisation, home) in people {
      let person = try await world.person(
        name, of: organisation, home: home, isPlatformAdministrator: asker == .administrator)
      rich.people[asker] = person.number
      browsers[asker] = try await world.browser(as: person)
      rich.sessions[asker] = browsers[asker]?.cookie(Responder.sessionCookie)
    }
    let (keeper, stranger, now) = (rich.people[.keeper] ?? 0, rich.people[.stranger] ?? 0, world.clock.now)
    rich.signInToken = try await world.services.database.write { db in
      try db.run("UPDATE memberships SET is_administrator = 1 WHERE person_id = \(keeper)")
      return try SessionStore(db).link(for: Person.ID(stranger), lasting: .days(1), now: now)
    }
    rich.organisation = try await number("SELECT id FROM organisations WHERE name = 'Egelund Kommune'")
  }

  private mutating func startCases() async throws {
    rich.id = try await start(RichCase.title, "Ældre ringer hjem fra hospitalet uden en plan")
    rich.twin = try await start("Skolevejen langs fjorden", "Børnene cykler hvor lastbilerne holder")
    rich.archived = try await start("Biblioteket på hjul", "Bussen kører halvtom gennem kommunen")
    try await submit(.leader, "/forloeb/\(rich.archived)/arkiv", on: "/forloeb/\(rich.archived)/indstillinger")
  }

  func start(_ title: String, _ problem: String) async throws -> Int {
    let visit = try await submit(
      .leader, "/forloeb/nyt", on: "/forloeb/nyt",
      ["navn": title, "problem": problem, "udloeser": "criticism", "mangler": Self.secret("en læge")])
    guard let id = visit.location?.split(separator: "/").last.flatMap({ Int($0) }) else {
      throw Refused(description: "\(title) was not started")
    }
    return id
  }

  // MARK: - The team

  private mutating func gather() async throws {
    for (asker, role, group) in [(Asker.member, CaseRole.member, ActorGroup.employee), (.backer, .backer, .politician)]
    {
      try await world.join(Case.ID(rich.id), Person.ID(rich.people[asker] ?? 0), as: role, group: group)
    }
    try await letGuestIn()
    rich.invitationToken = try await invite("Sofus Ventetid", email: "sofus@example.org")
    rich.invitation = try await number("SELECT MAX(id) FROM invitations")
    let declined = try await invite("Nina Nejtak", email: "nina@example.org")
    let nobody = try await world.browser()
    await nobody.submit("/i/\(declined)/nej", on: "/i/\(declined)")
    let passedOn = try await invite("Villy Videre", email: "villy@example.org")
    await nobody.submit(
      "/i/\(passedOn)/en-anden", on: "/i/\(passedOn)/en-anden",
      ["navn": Self.secret("Vera"), "hvorfor": Self.secret("hun ved mere")])
    try await submit(
      .member, at("aktoerer/forventninger"), on: at("aktoerer/forventninger"),
      ["giver": Self.secret("mine nætter"), "faar": Self.secret("ro")])
  }

  private mutating func letGuestIn() async throws {
    let token = try await invite("Inger Mortensen", email: "")
    let phone = try await world.browser()
    let visit = await phone.submit("/i/\(token)/ja", on: "/i/\(token)", ["titel": Self.secret("datter")])
    guard visit.isRedirect else { throw Refused(description: "the guest was not let in: \(visit.text)") }
    browsers[.guest] = phone
    rich.sessions[.guest] = phone.cookie(Responder.sessionCookie)
    rich.people[.guest] = try await number("SELECT id FROM people WHERE is_guest = 1")
  }

  private func invite(_ name: String, email: String) async throws -> String {
    let page = await browser(.leader).submit(
      at("aktoerer/invitation"), on: at("aktoerer"),
      [
        "navn": name, "email": email, "gruppe": "user", "rolle": "member", "organisation": "Pårørende i Egelund",
        "opgave": Self.secret("Hvordan ser natten ud?"),
      ])
    let parts = page.body.split(separator: "value=\"http://localhost:8080/i/", omittingEmptySubsequences: false)
    guard parts.count > 1 else { throw Refused(description: "no link for \(name): \(page.text)") }
    return String(parts[1].prefix { $0 != "\"" })
  }

  // MARK: - The framing

  private mutating func frame() async throws {
    let page = at("indramning")
    for asker in [Asker.leader, .guest, .member] {
      try await submit(
        asker, page + "/perspektiv", on: page + "/perspektiv", ["perspektiv": Self.secret("Natten set fra \(asker)")])
    }
    rich.perspective = try await number("SELECT MAX(id) FROM perspectives")
    try await submit(
      .leader, page + "/fortaelling", on: page,
      ["formaal": "public_value", "fortaelling": "good", "ord": Self.secret("Godt")])
    try await submit(.member, page + "/rytme", on: page, ["rytme": Self.secret("hver mandag")])
    try await submit(.member, page + "/kerneydelse", on: page, ["kerneydelse": "Trygge nætter hjemme"])
    try await submit(.member, page + "/fasthold", on: page, ["fasthold": Self.secret("nattevagten")])
    try await submit(.member, page + "/forandr", on: page, ["forandr": Self.secret("telefonlisten")])
    rich.coreItem = try await number("SELECT MAX(id) FROM core_items")
    try await submit(
      .leader, page + "/mover", on: page, ["mover": "second", "mover_hvorfor": Self.secret("Fjordby gør det")])
    try await submit(
      .leader, page + "/innovationstest", on: page,
      ["bryder": "yes", "bryder_hvorfor": Self.secret("nyt"), "nyt": "no", "kilde": "adapted", "ibrug": "unknown"])
    try await wordProblem(page)
  }

  private mutating func wordProblem(_ page: String) async throws {
    for text in ["Natten er ingens.", "Natten er ingens. De ældre ringer forgæves."] {
      try await submit(.leader, page + "/problem", on: page, ["problem": text, "handling": "gem"])
    }
    rich.version = try await number("SELECT MAX(id) FROM problem_versions")
    for (asker, stance) in [(Asker.leader, "agree"), (.member, "can_live_with"), (.guest, "cannot")] {
      try await submit(
        asker, page + "/underskrift", on: page, ["stilling": stance, "note": Self.secret("fra \(asker)")])
    }
    try await submit(
      .leader, page + "/problem", on: page,
      [
        "problem": "Natten er ingens. Vi skal indføre en ny app med \(Self.secret("knapper")).", "handling": "flyt",
      ])
  }

  // MARK: - Barriers and tasks

  private mutating func raise() async throws {
    let new = at("barrierer/ny")
    let titles = [
      ("Ingen ejer natten", "hinders", "I3"), ("Nøglen var væk", "hinders", ""), ("Alle vil", "promotes", "S1"),
    ]
    for (title, pole, factor) in titles {
      try await submit(
        .member, new, on: new,
        [
          "titel": Self.secret(title), "pol": pole, "forhold": factor, "trin": "1", "vaegt": "3",
          "detalje": Self.secret("siden maj"),
        ])
    }
    rich.barrier = try await number("SELECT MIN(id) FROM barriers")
    let passed = rich.barrier + 1
    try await submit(.leader, at("barrierer/\(rich.barrier)/bekraeft"), on: at("barrierer/\(rich.barrier)"))
    try await submit(
      .leader, at("barrierer/\(passed)/luk"), on: at("barrierer/\(passed)"),
      ["tilstand": "passed", "udbytte": Self.secret("den lå i skuffen")])
    for move in ["I3.talk", "I3.mandate"] {
      try await submit(
        .member, at("opgaver"), on: at("barrierer/\(rich.barrier)"), ["traek": move, "barriere": "\(rich.barrier)"])
    }
    rich.task = try await number("SELECT MIN(id) FROM moves")
    try await submit(
      .member, at("opgaver/\(rich.task + 1)"), on: at("opgaver/\(rich.task + 1)"),
      ["udbytte": Self.secret("de sagde måske"), "passeret": "nej"])
  }

  // MARK: - Leading

  private mutating func lead() async throws {
    let (member, backer) = (rich.people[.member] ?? 0, rich.people[.backer] ?? 0)
    let leader = rich.people[.leader] ?? 0
    for (hat, person) in [("catalyst", leader), ("facilitator", member)] {
      try await submit(.leader, at("hatte"), on: at("hatte"), ["hat": hat, "person-\(hat)": "\(person)"])
    }
    rich.hat = try await number("SELECT MAX(id) FROM hats")
    try await submit(.leader, at("hatte/\(rich.hat - 1)/af"), on: at("hatte"))
    for kind in ["backing", "mandate"] {
      try await submit(
        .leader, at("raaderum"), on: at("raaderum"),
        ["slags": kind, "hvem": "\(backer)", "opgave": Self.secret("Må vi prøve?")])
    }
    rich.mandate = try await number("SELECT MAX(id) FROM mandates")
    try await submit(
      .backer, at("raaderum/\(rich.mandate - 1)"), on: at("raaderum/\(rich.mandate - 1)"),
      ["svar": "given", "tekst": Self.secret("Ja, til nytår"), "til": "2027-01-01"])
    try await meet()
    try await meetAndDecide()
  }

  private mutating func meet() async throws {
    let page = at("moeder")
    for day in ["2026-11-02", "2026-11-09", "2026-12-01", "2026-12-08"] {
      try await submit(
        .leader, page, on: page,
        ["dato": day, "kl": "13", "sted": Self.secret("Fjordby"), "dagsorden": Self.secret("Natten")])
    }
    let first = try await number("SELECT MIN(id) FROM meetings")
    rich.meeting = first + 1
    try await submit(
      .member, page + "/\(first)/afholdt", on: page + "/\(first)/afholdt",
      ["kom": "\(rich.people[.member] ?? 0)", "maal": "ja"])
    try await submit(.leader, page + "/\(first + 3)/aflys", on: page)
  }

  // MARK: - Ideas and judgements

  private mutating func note() async throws {
    try await submit(.guest, at("ideer"), on: at("ideer"), ["ide": Self.secret("en natbus")])
    let rules = await rules()
    guard let first = rules.first, let last = rules.last, first != last else {
      throw Refused(description: "fewer than two judgements hold")
    }
    rich.rule = first
    let page = at("vurderinger/\(last)")
    try await submit(.leader, page, on: page, ["begrundelse": Self.secret("vi er enige")])
    _ = await browser(.leader).get(at("bidrag.csv"))
  }

  /// The rules that hold, as the cockpit gives them.
  private func rules() async -> [String] {
    let json = await browser(.leader).get(at("").dropLast().description, accept: "application/json").body
    return json.split(separator: "\"rule\":\"", omittingEmptySubsequences: false).dropFirst().map {
      String($0.prefix { $0 != "\"" })
    }
  }

  // MARK: -

  func at(_ end: String) -> String { "/forloeb/\(rich.id)/" + end }

  static func secret(_ text: String) -> String { "\(text) \(RichCase.secret)" }

  func browser(_ asker: Asker) -> Browser {
    guard let browser = browsers[asker] else { preconditionFailure("\(asker) has no browser yet") }
    return browser
  }

  @discardableResult
  func submit(
    _ asker: Asker, _ action: String, on page: String, _ fields: KeyValuePairs<String, String> = [:]
  ) async throws -> Visit {
    let visit = await browser(asker).submit(action, on: page, fields)
    guard visit.isRedirect else { throw Refused(description: "\(action) by \(asker): \(visit.status) \(visit.text)") }
    return visit
  }

  func number(_ sql: String) async throws -> Int {
    try await world.services.database.read { try $0.value("\(raw: sql)") } ?? 0
  }
}
