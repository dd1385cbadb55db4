import App
import Cockpit
import Database
import Files
import HTTP
import Language
import TestWorld
import Time
import Web

/// The whole of Samspil, every slice of it, around one case where everything has happened.
///
/// The case is built once by people who fill in forms; each world is a copy of it.
struct WholeWorld: Sendable {
  let world: World
  let router: Router
  private let standings: Standings
  let rich: RichCase

  /// What is run on the database, where it is recorded.
  private(set) var statements: RecordedDatabase.Statements?

  /// A world of the test's own.
  init() async throws {
    let made = try await Self.made.value
    self.init(around: try made.copy.open(), made.rich)
  }

  /// A world of the test's own whose statements are recorded.
  init(recorded: Void) async throws {
    let made = try await Self.made.value
    let recorded = RecordedDatabase(try made.copy.open())
    self.init(around: recorded.database, made.rich)
    statements = recorded.statements
  }

  init(around database: Database, _ rich: RichCase) {
    var made: SamspilSystem?
    world = World { clock, log in
      let samspil = Wiring.samspil(
        database, site: Site(), files: Self.files(in: database), now: { clock.now }, log: log)
      made = samspil
      return (samspil.services, samspil.responder)
    }
    guard let made else { preconditionFailure("the world was not made around the program") }
    router = made.router
    standings = made.standings
    self.rich = rich
  }

  /// One directory for all worlds: the same bytes lie there once.
  private static let directory = TemporaryFiles.directory()

  static func files(in database: Database) -> FileStore? {
    try? FileStore(directory, uses: Wiring.fileUses, in: database)
  }

  private struct Made: Sendable {
    let copy: CopiedDatabase
    let rich: RichCase
  }

  private static let made = Task {
    let database = try Database.open(.memory)
    let whole = try await built(in: database)
    let copy = try await CopiedDatabase(of: database)
    await database.close()
    return Made(copy: copy, rich: whole.rich)
  }

  /// Builds the case anew in an empty database.
  static func built(in database: Database) async throws -> WholeWorld {
    try await database.migrate(Wiring.migrations)
    var builder = RichCaseBuilder(WholeWorld(around: database, RichCase()).world)
    let whole = WholeWorld(around: database, try await builder.build())
    // Lists may be a moment behind the last change.
    try await whole.standings.refreshAll(now: whole.world.clock.now)
    return whole
  }

  /// A browser of someone who comes to the case, signed in where they can be.
  func browser(_ asker: Asker, in language: Language = .danish) async throws -> Browser {
    let browser = try await world.browser(in: language)
    if let session = rich.sessions[asker] { browser.setCookie(Responder.sessionCookie, session) }
    return browser
  }

  /// Everyone's browser.
  func browsers(in language: Language = .danish) async throws -> [Asker: Browser] {
    var browsers: [Asker: Browser] = [:]
    for asker in Asker.allCases { browsers[asker] = try await browser(asker, in: language) }
    return browsers
  }

  /// Changes a case without asking anyone.
  func set(visibility: String, isArchived: Bool = false, of other: Int? = nil) async throws {
    let (id, archived) = (other ?? rich.id, isArchived ? world.clock.now : nil)
    try await world.services.database.write { db in
      try db.run("UPDATE cases SET visibility = \(visibility), archived = \(archived) WHERE id = \(id)")
    }
  }

  /// The faults that the program has noted: what a reader met as "went wrong on our side".
  var faults: [String] { world.log.withLock { $0.map(\.json) } }

  var places: [(method: HTTP.Method, template: String)] { router.places }

  /// The templates of one method, each once.
  func templates(_ method: HTTP.Method) -> [String] {
    Set(places.filter { $0.method == method }.map(\.template)).sorted()
  }
}
