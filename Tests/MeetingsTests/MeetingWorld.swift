import Accounts
import Actors
import Cases
import Database
import HTTP
import Language
import Meetings
import TestWorld
import Time
import Web

/// A case with a leader, a member, a guest and a backer, and browsers for them.
struct MeetingWorld {
  let world: World
  let mette: Person.ID
  let bodil: Person.ID
  let id: Case.ID
  let leader: Browser
  let member: Browser
  let guest: Browser
  let backer: Browser
  let told = Lock<[(Person.ID, String)]>([])

  /// What is open in the case, as another slice would say it.
  static let barriers = ["Ingen ejer natten", "Nøglen var væk"]

  init() async throws {
    var desk = CaseDesk()
    let told = self.told
    desk.following.tell = { _, person, notice in told.withLock { $0.append((person, notice.text.danish)) } }
    var sources = MeetingSources()
    sources.agenda = [
      AgendaSource(
        "barriere", Text(da: "Åben barriere", en: "Open barrier"),
        open: { _, _ in
          Self.barriers.enumerated().map { AgendaSubject(id: $0 + 1, title: $1) }
        }, path: { "/forloeb/\($0.number)/barrierer/\($1)" })
    ]
    sources.actions = [
      MinuteAction(
        "ide", button: Text(da: "Gør til en idé", en: "Make it an idea"), label: Text(da: "Idé", en: "Idea"),
        act: .contribute,
        make: { change, line in
          try CaseStore(change.db).park(line.text, from: "written", in: change.id, by: change.viewer, now: change.now)
        }, path: { id, _ in CaseRoutes.ideas.path(id) }),
      MinuteAction(
        "beslutning", button: Text(da: "Gør til en beslutning", en: "Make it a decision"),
        label: Text(da: "Beslutning", en: "Decision"), act: .decide, make: { _, _ in 7 },
        path: { "/forloeb/\($0.number)/beslutninger/\($1)" }),
    ]
    sources.goal = { _, _ in "De ældre sover trygt" }
    let (made, given) = (desk, sources)
    world = try await World(migrations: ActorSchema.migrations + MeetingSchema.migrations) { router in
      ActorRoutes.add(to: &router, desk: made)
      MeetingRoutes.add(to: &router, desk: made, from: given)
    }
    mette = try await world.person("Mette Kjærgaard")
    bodil = try await world.person("Bodil Rasmussen", home: .frontline)
    id = try await world.startedCase("Tryg hjem", ledBy: mette)
    try await world.join(id, bodil)
    let jorn = try await world.person("Jørn Østergaard", home: .politician)
    try await world.join(id, jorn, as: .backer, group: .politician)
    let inger = try await world.guest("Inger Mortensen", in: id)
    leader = try await world.browser(as: mette)
    member = try await world.browser(as: bodil)
    guest = try await world.browser(as: inger)
    backer = try await world.browser(as: jorn)
  }

  let path = "/forloeb/1/moeder"
  let one = "/forloeb/1/moeder/1"

  /// Plans the meeting that most tests are about.
  @discardableResult
  func plan(
    day: String = "2026-12-01", at time: String = "13", place: String = "Fjordby Hospital", aim: String = "Natten",
    rhythm: String = "", by browser: Browser? = nil
  ) async -> Visit {
    await (browser ?? member).submit(
      path, on: path,
      ["dato": day, "kl": time, "varer": "90", "sted": place, "dagsorden": aim, "rytme": rhythm])
  }

  func read<R: Sendable>(_ body: @escaping @Sendable (Connection) throws -> R) async throws -> R {
    try await world.services.database.read(body)
  }

  /// Lets time pass, with browsers that are signed in anew.
  func later(_ days: Int) async throws -> (leader: Browser, member: Browser) {
    world.clock.pass(.days(days))
    return (try await world.browser(as: mette), try await world.browser(as: bodil))
  }

  /// Notes under the first point, or under none.
  @discardableResult
  func write(_ text: String, under point: Int = 0, by browser: Browser) async -> Visit {
    let page = await browser.get(one)
    var fields = page.fields(to: one + "/referat")?.filter { $0.0.hasPrefix("_") } ?? []
    fields += [("punkt", "\(point)"), ("tekst-\(point)", text)]
    return await browser.post(one + "/referat", fields)
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
  func fields(to action: String) -> [(String, String)]? { form(to: action)?.everything }
}
