import Accounts
import Cases
import Database
import HTTP
import Indicators
import Language
import TestWorld
import Time
import Trials
import Web

/// A case that tries things, with a leader, a member, a guest and a backer, and people outside.
struct TrialWorld {
  let world: World
  let id: Case.ID
  let leader: Person.ID
  let member: Person.ID
  let guest: Person.ID
  let backer: Person.ID
  let stranger: Person.ID
  /// Who was told what.
  let told = Lock<[(Int, String)]>([])
  /// What went into the learning log.
  let lessons = Lock<[TrialLesson]>([])

  init() async throws {
    let (told, lessons) = (self.told, self.lessons)
    world = try await World(migrations: IndicatorSchema.migrations + TrialSchema.migrations) { router in
      var desk = CaseDesk()
      desk.following.tell = { _, person, notice in told.withLock { $0.append((person.number, notice.text.danish)) } }
      let readings = ReadingCache()
      var sources = TrialSources()
      sources.logLesson = { _, _, lesson in lessons.withLock { $0.append(lesson) } }
      sources.origin = { origin, id, _ in
        origin.source == "ide" && origin.id == 7 ? (Text(same: "Idé 7"), "/forloeb/\(id.number)/ideer") : nil
      }
      IndicatorRoutes.add(
        to: &router, desk: desk, readings: readings, defined: { try TrialRoutes.measured($0, $1, $2) })
      TrialRoutes.add(to: &router, desk: desk, readings: readings, from: sources)
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

  var list: String { "/forloeb/\(id.number)/afproevninger" }
  func place(_ end: String) -> String { list + "/" + end }
  var workshops: String { "/forloeb/\(id.number)/vaerksteder" }
  var embedding: String { "/forloeb/\(id.number)/forankring" }
  var indicators: String { "/forloeb/\(id.number)/indikatorer" }
  func browser(_ person: Person.ID?) async throws -> Browser { try await world.browser(as: person) }

  @discardableResult
  func plan(
    _ title: String = "Borgeren booker selv", as person: Person.ID? = nil,
    with more: KeyValuePairs<String, String> = [:], on query: String = ""
  ) async throws -> Visit {
    let browser = try await browser(person ?? member)
    let page = await browser.get(place("ny") + query)
    guard let form = page.form(to: place("ny")) else { return page }
    let fields = [
      ("titel", title), ("hvis", "borgeren selv vælger tid"), ("saa", "starter flere inden 7 dage"),
      ("fordi", "ingen venter på et brev"), ("hvor", "Åbrinken"), ("samtykke", "given"),
    ]
    let names = Set(more.map(\.key))
    return await browser.post(
      place("ny"), form.filled(with: fields.filter { !names.contains($0.0) } + more.map { ($0.key, $0.value) }))
  }

  @discardableResult
  func define(_ name: String = "Starter inden 7 dage", til trial: Int? = nil) async throws -> Visit {
    try await browser(member).submit(
      indicators + "/ny", on: indicators + "/ny" + (trial.map { "?til=\($0)" } ?? ""),
      ["navn": name, "definition": "De, der er begyndt", "enhed": "%", "bedre": "higher", "rytme": "week"])
  }

  /// Writes a whole series of weeks straight into the tables, the latest this week.
  func write(_ values: [Double], site: Int = 1) async throws {
    let (member, now, id) = (self.member, world.clock.now, self.id)
    let last = Rhythm.week.start(of: now.day)
    try await world.services.database.write { db in
      let store = MeasurementStore(db)
      let found = try IndicatorStore(db).indicators(of: id)
      let sites = try IndicatorStore(db).sites(of: found.map(\.id))
      let place = sites.first { $0.id.number == site }!
      let indicator = found.first { $0.id == place.indicator }!
      for (index, value) in values.enumerated() {
        _ = try store.add(
          value, last + -7 * (values.count - 1 - index), at: place, of: indicator, by: .person(member), now: now)
      }
    }
  }

  func summary() async throws -> TrialSummary {
    let id = self.id
    return try await world.services.database.read { try TrialSummaryStore($0).summary(of: id) }
  }

  func archive() async throws {
    let (id, now) = (self.id, world.clock.now)
    try await world.services.database.write { db in
      _ = try db.run("UPDATE cases SET archived = \(now) WHERE id = \(id)")
    }
  }
}

/// Three leaps in a row, with a little noise.
let threeLeaps: [Double] =
  [(9, 38.0), (12, 51), (13, 64), (12, 79)].flatMap { count, level in
    (0..<count).map { level + [1.0, -1, 0, 2, -2][$0 % 5] }
  }
