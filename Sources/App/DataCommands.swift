import Database
import Files
import Glibc

/// `samspil migrate`, `samspil backup` and `samspil restore`.
enum DataCommands {
  static func migrate(_ arguments: [String]) async throws {
    let configuration = try Configuration(Options(arguments, taking: Configuration.options))
    let database = try Database.open(configuration.location)
    try await database.migrate(Wiring.migrations)
    await database.close()
    Commands.say("The database is up to date: \(Wiring.migrations.count) steps.")
  }

  /// Copies the database and the files. PostgreSQL makes the copy of its own database.
  static func backup(_ arguments: [String]) async throws {
    let options = try Options(arguments, taking: Configuration.options.union(["to"]))
    let target = try options.required("to")
    let configuration = try Configuration(options)
    guard makeDirectory(target) else {
      throw UsageProblem("--to names a directory for the copy; \(target) is none and cannot be made")
    }
    let database = try Database.open(configuration.location)
    guard case .file = configuration.location else {
      guard let files = try ServeCommand.files(configuration, database) else {
        throw UsageProblem("there are no files: --data is not given. PostgreSQL's database is copied by pg_dump")
      }
      let copy = try FileStore(target + "/files", uses: [], in: database)
      say(try await files.copy(to: copy), to: target, with: "The database is copied by pg_dump")
      return await database.close()
    }
    try await copy(database, try ServeCommand.files(configuration, database), to: target)
    await database.close()
  }

  /// The files first, then the database, then what came between: so the copy has every file that its rows name.
  private static func copy(_ database: Database, _ files: FileStore?, to target: String) async throws {
    let first = try FileStore(target + "/files", uses: [], in: database)
    var report = try await files?.copy(to: first) ?? FileCopyReport()
    try await database.backup(to: target + "/samspil.db")
    let copied = try Database.open(.file(target + "/samspil.db"))
    let copy = try FileStore(target + "/files", uses: Wiring.fileUses, in: copied)
    if let late = try await files?.copy(to: copy) { report.copied += late.copied }
    let isNew = try await hasFiles(copied)
    let missing = isNew ? try await copy.missing() : []
    // A copy that is made again and again keeps nothing of what was withdrawn.
    if isNew { try await copy.tidy() }
    await copied.close()
    say(report, to: target, with: "Copied the database")
    try refuse(report.broken + missing.filter { !report.broken.contains($0) })
  }

  /// A database of an earlier release lacks the tables that name files.
  private static func hasFiles(_ database: Database) async throws -> Bool {
    try await database.read { db in
      let applied: Int? = try db.value(
        "SELECT COUNT(*) FROM schema_migrations WHERE name IN ('documents-1', 'ideas-2-ideas')")
      return applied == 2
    }
  }

  /// Puts a copy into a data directory where there is none, and looks at every file.
  static func restore(_ arguments: [String]) async throws {
    let options = try Options(arguments, taking: Configuration.options.union(["from"]))
    let source = try options.required("from")
    let configuration = try Configuration(options)
    guard access(source + "/samspil.db", F_OK) == 0 else { throw UsageProblem("there is no copy in \(source)") }
    guard case .file(let path) = configuration.location, let directory = configuration.files else {
      throw UsageProblem("a copy is restored into --data; PostgreSQL's database is restored by pg_restore")
    }
    guard access(path, F_OK) != 0 else {
      throw UsageProblem("\(path) is there already: restore into an empty directory")
    }
    let copied = try Database.open(.file(source + "/samspil.db"))
    let isNew = try await hasFiles(copied)
    let from = try FileStore(source + "/files", uses: isNew ? Wiring.fileUses : [], in: copied)
    let report = try await from.copy(to: try FileStore(directory, uses: [], in: copied))
    try await copied.backup(to: path)
    let missing = try await from.missing()
    await copied.close()
    say(report, to: path, with: "Restored the database")
    try refuse(report.broken + missing.filter { !report.broken.contains($0) })
  }

  private static func say(_ report: FileCopyReport, to target: String, with first: String) {
    let kept = report.kept > 0 ? ", \(report.kept) were there already" : ""
    Commands.say("\(first). Copied \(report.copied) files to \(target)\(kept).")
  }

  /// What is not whole is named, and the command fails: it may still be whole in an earlier copy.
  private static func refuse(_ hashes: [FileHash]) throws {
    guard !hashes.isEmpty else { return }
    throw FileStoreProblem(
      saying: "\(hashes.count) files are missing or not whole: " + hashes.map(\.hex).joined(separator: ", "))
  }
}
