import Accounts
import Cases
import Database
import HTTP
import Indicators
import Language
import TestWorld
import Time
import Web

/// A case that measures something, with a leader, a member, a guest and a backer, and people outside.
struct IndicatorWorld {
  let world: World
  let id: Case.ID
  let leader: Person.ID
  let member: Person.ID
  let guest: Person.ID
  let backer: Person.ID
  let stranger: Person.ID

  init() async throws {
    world = try await World(migrations: IndicatorSchema.migrations) { router in
      IndicatorRoutes.add(to: &router, desk: CaseDesk(), readings: ReadingCache())
    }
    leader = try await world.person("Mette Kjærgaard")
    member = try await world.person("Bodil Rasmussen")
    guest = try await world.person("Inger Mortensen", of: "Borgerne", kind: .other)
    backer = try await world.person("Jørn Østergaard")
    stranger = try await world.person("Ulla Udenfor", of: "Nørreå Kommune")
    id = try await world.startedCase(ledBy: leader)
    try await world.join(id, member)
    try await world.join(id, guest, as: .guest, group: .user)
    try await world.join(id, backer, as: .backer, group: .politician)
  }

  var list: String { "/forloeb/\(id.number)/indikatorer" }
  func place(_ end: String) -> String { list + "/" + end }
  func browser(_ person: Person.ID?) async throws -> Browser { try await world.browser(as: person) }

  /// Says what is measured.
  @discardableResult
  func define(
    _ name: String = "Starter inden 7 dage", unit: String = "%", better: String = "higher", rhythm: String = "week",
    sites: String = "", isShared: Bool = false,
    as person: Person.ID? = nil
  ) async throws -> Visit {
    try await browser(person ?? leader).submit(
      place("ny"), on: place("ny"),
      [
        "navn": name, "definition": "De, der er begyndt", "enhed": unit, "bedre": better, "rytme": rhythm,
        "steder": sites, "deles": isShared ? "ja" : "",
      ])
  }

  @discardableResult
  func measure(
    _ value: String, of indicator: Int = 1, day: String = "", site: Int? = nil, as person: Person.ID? = nil
  ) async throws -> Visit {
    var fields: [(String, String)] = [("vaerdi", value), ("dag", day)]
    if let site { fields.append(("sted", String(site))) }
    let browser = try await browser(person ?? member)
    let page = await browser.get(place("\(indicator)/maaling"))
    guard let form = page.form(to: place("\(indicator)/maaling")) else { return page }
    return await browser.post(place("\(indicator)/maaling"), form.filled(with: fields))
  }

  /// Writes a whole series of weeks straight into the tables, the latest this week.
  func write(_ values: [Double], site: Int = 1, indicator: Int = 1) async throws {
    let (member, now) = (self.member, world.clock.now)
    let last = Rhythm.week.start(of: now.day)
    try await world.services.database.write { db in
      let store = MeasurementStore(db)
      let found = try IndicatorStore(db).one(Indicator.ID(indicator), in: id)
      let place = try IndicatorStore(db).sites(of: [found.id]).first { $0.id.number == site }!
      for (index, value) in values.enumerated() {
        _ = try store.add(
          value, last + -7 * (values.count - 1 - index), at: place, of: found, by: .person(member), now: now)
      }
    }
  }

  func series(_ site: Int = 1) async throws -> [SeriesPoint] {
    let site = Indicator.Site.ID(site)
    return try await world.services.database.read { try MeasurementStore($0).series(at: [site])[site] ?? [] }
  }

  func archive() async throws {
    let (id, now) = (self.id, world.clock.now)
    try await world.services.database.write { db in
      _ = try db.run("UPDATE cases SET archived = \(now) WHERE id = \(id)")
    }
  }
}

/// Three leaps in a row, as on the mock-up, with a little noise.
let threeLeaps: [Double] =
  [(9, 38.0), (12, 51), (13, 64), (12, 79)].flatMap { count, level in
    (0..<count).map { level + [1.0, -1, 0, 2, -2][$0 % 5] }
  }
