import Database

/// `samspil migrate` and `samspil backup`.
enum DataCommands {
  static func migrate(_ arguments: [String]) async throws {
    let configuration = try Configuration(Options(arguments, taking: Configuration.options))
    let database = try Database.open(configuration.location)
    try await database.migrate(Wiring.migrations)
    await database.close()
    Commands.say("The database is up to date: \(Wiring.migrations.count) steps.")
  }

  static func backup(_ arguments: [String]) async throws {
    let options = try Options(arguments, taking: Configuration.options.union(["to"]))
    let target = try options.required("to")
    let database = try Database.open(try Configuration(options).location)
    try await database.backup(to: target)
    await database.close()
    Commands.say("Copied to \(target).")
  }
}
