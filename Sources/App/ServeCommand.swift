import Accounts
import Cockpit
import Database
import Demo
import Documents
import Files
import Glibc
import HTTP
import Ideas
import Live
import Time
import Web

/// `samspil serve` and `samspil demo`: the program that answers.
enum ServeCommand {
  static func serve(_ arguments: [String]) async throws {
    let options = try Options(arguments, taking: Configuration.options)
    let configuration = try Configuration(options)
    let stop = StopSignal()
    let database = try await open(configuration)
    try await database.write { try AccountStore($0).addDanishOrganisations(now: Services.systemClock()) }
    try await answer(configuration, database, try files(configuration, database), until: stop) { _ in }
  }

  static func demo(_ arguments: [String]) async throws {
    let options = try Options(arguments, taking: Configuration.options.union(["cases"]))
    let configuration = try Configuration(options)
    let cases = try options.number("cases", default: 0, in: 0...100_000)
    let stop = StopSignal()
    let database = try await open(configuration)
    let now = Services.systemClock()
    let files = try files(configuration, database)
    try await DemoWorld.build(in: database, files: files, now: now)
    if cases > 0 { try await DemoWorld.fill(cases: cases, in: database, now: now) }
    try await answer(configuration, database, files, until: stop) { address in
      for line in try await personaLinks(database, address: address, now: now) { Commands.say(line) }
    }
  }

  private static func open(_ configuration: Configuration) async throws -> Database {
    let database = try Database.open(configuration.location)
    try await database.migrate(Wiring.migrations)
    return database
  }

  /// Files lie beside the database, and with PostgreSQL in the data directory where one is given.
  static func files(_ configuration: Configuration, _ database: Database) throws -> FileStore? {
    try configuration.files.map { try FileStore($0, uses: Wiring.fileUses, in: database) }
  }

  /// Answers until it is asked to stop, and then finishes what it has begun.
  private static func answer(
    _ configuration: Configuration, _ database: Database, _ files: FileStore?, until stop: StopSignal,
    whenReady: (_ address: String) async throws -> Void
  ) async throws {
    let samspil = Wiring.samspil(
      database, site: configuration.site, mail: configuration.mail, files: files,
      daysInArchive: configuration.daysInArchive)
    if files == nil { Commands.say("No data directory, so no documents can be added: give one with --data.") }
    let server = Server(settings(configuration, files), handler: { await samspil.responder.respond(to: $0) }) {
      Immediate.response(to: $0)
    }
    Immediate.metrics = { server.metrics.prometheus }
    try server.start()
    let address = "http://localhost:\(server.port)"
    let housekeeping = Task { await samspil.keepHouse() }
    let mail = Task { await samspil.carryMail() }
    let watching = Task { await samspil.live.watch() }
    try await whenReady(address)
    Commands.say("ready \(address)")
    await stop.wait()
    housekeeping.cancel()
    mail.cancel()
    watching.cancel()
    await server.stop()
    await database.close()
  }

  private static func settings(_ configuration: Configuration, _ files: FileStore?) -> Server.Configuration {
    var settings = Server.Configuration()
    settings.host = configuration.host
    settings.port = configuration.port
    settings.trustedProxies = configuration.trustedProxies
    settings.largeBodies = files.map {
      Server.LargeBodies(
        directory: $0.unfinished, limit: { DocumentRoutes.bodyLimit(of: $0) ?? PictureRoutes.bodyLimit(of: $0) })
    }
    settings.log = { LogLine(json: $0.json).write() }
    return settings
  }

  /// A line for each persona: who it is and the link that signs them in.
  private static func personaLinks(_ database: Database, address: String, now: Instant) async throws -> [String] {
    try await database.write { db in
      try DemoWorld.personas.compactMap { persona in
        guard let person = try AccountStore(db).person(email: persona.email) else { return nil }
        let token = try SessionStore(db).link(for: person.id, lasting: .days(7), isReusable: true, now: now)
        return "persona \(persona.key) \(person.name) \(address)/log-ind/\(token)"
      }
    }
  }
}
