import App
import Cockpit
import Database
import Files
import Foundation
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
  /// Where its documents and pictures lie.
  let files: FileStore?

  /// What is run on the database, where it is recorded.
  private(set) var statements: RecordedDatabase.Statements?

  /// A world of the test's own.
  init() async throws {
    let made = try await Self.made.value
    self.init(around: try made.copy.open(), made.rich, files: try Self.copy(of: made.folder))
  }

  /// A world of the test's own whose statements are recorded.
  init(recorded: Void) async throws {
    let made = try await Self.made.value
    let recorded = RecordedDatabase(try made.copy.open())
    self.init(around: recorded.database, made.rich, files: try Self.copy(of: made.folder))
    statements = recorded.statements
  }

  private init(around database: Database, _ rich: RichCase, files folder: String) {
    let files = try? FileStore(folder, uses: Wiring.fileUses, in: database)
    self.files = files
    var made: SamspilSystem?
    world = World { clock, log in
      let samspil = Wiring.samspil(
        database, site: Site(), files: files, now: { clock.now }, log: log)
      made = samspil
      return (samspil.services, samspil.responder)
    }
    guard let made else { preconditionFailure("the world was not made around the program") }
    router = made.router
    standings = made.standings
    self.rich = rich
  }

  /// A directory of the world's own: what one takes away is not gone from another.
  private static func copy(of folder: String) throws -> String {
    let copy = TemporaryFiles.directory() + "/files"
    try FileManager.default.copyItem(atPath: folder, toPath: copy)
    return copy
  }

  private struct Made: Sendable {
    let copy: CopiedDatabase
    let folder: String
    let rich: RichCase
  }

  private static let made = Task {
    let database = try Database.open(.memory)
    let folder = TemporaryFiles.directory()
    let whole = try await built(in: database, files: folder)
    let copy = try await CopiedDatabase(of: database)
    await database.close()
    return Made(copy: copy, folder: folder, rich: whole.rich)
  }

  /// Builds the case anew in an empty database.
  static func built(in database: Database, files folder: String = TemporaryFiles.directory()) async throws
    -> WholeWorld
  {
    try await database.migrate(Wiring.migrations)
    var builder = RichCaseBuilder(WholeWorld(around: database, RichCase(), files: folder).world)
    let whole = WholeWorld(around: database, try await builder.build(), files: folder)
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
