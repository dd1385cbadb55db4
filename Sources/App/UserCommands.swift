import Accounts
import Database
import HTTP
import Time
import Web

/// `samspil user add`, `samspil user link`, `samspil organisation add`.
enum UserCommands {
  static func run(_ arguments: [String]) async throws {
    let rest = Array(arguments.dropFirst())
    switch arguments.first {
    case "add": try await add(rest)
    case "link": try await link(rest)
    default: throw UsageProblem("samspil user takes add or link")
    }
  }

  private static func add(_ arguments: [String]) async throws {
    let options = try Options(
      arguments, taking: Configuration.options.union(["name", "email", "title", "organisation", "home"]),
      flags: ["administrator"])
    let person = try person(options)
    let email = person.email ?? ""
    let configuration = try Configuration(options)
    let token = try await open(configuration) { database, now in
      _ = try await AccountCommands.addPerson(person, of: options["organisation"], in: database, now: now)
      return try await AccountCommands.link(email: email, in: database, now: now)
    }
    Commands.say("\(person.name) is added. The link signs in once, within a day:")
    Commands.say(address(of: token, configuration))
  }

  private static func person(_ options: Options) throws -> AccountStore.NewPerson {
    var person = AccountStore.NewPerson(
      name: try options.required("name"), title: options["title"] ?? "", email: try options.required("email"))
    guard person.email?.contains("@") ?? false else { throw UsageProblem("--email takes an address with @") }
    if let home = options["home"] {
      guard let known = Person.Home(rawValue: home) else { throw UsageProblem("there is no --home \(home)") }
      person.home = known
    }
    person.isPlatformAdministrator = options.has("administrator")
    return person
  }

  private static func link(_ arguments: [String]) async throws {
    let options = try Options(arguments, taking: Configuration.options)
    guard let email = options.words.first else { throw UsageProblem("samspil user link takes an address") }
    let configuration = try Configuration(options)
    let token = try await open(configuration) { database, now in
      try await AccountCommands.link(email: email, in: database, now: now)
    }
    Commands.say(address(of: token, configuration))
  }

  static func addOrganisation(_ arguments: [String]) async throws {
    guard arguments.first == "add" else { throw UsageProblem("samspil organisation takes add") }
    let options = try Options(
      Array(arguments.dropFirst()), taking: Configuration.options.union(["name", "kind", "region"]))
    let name = try options.required("name")
    guard let kind = Organisation.Kind(rawValue: options["kind"] ?? "other") else {
      throw UsageProblem("--kind takes one of \(Organisation.Kind.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    _ = try await open(try Configuration(options)) { database, now in
      try await AccountCommands.addOrganisation(name, kind: kind, region: options["region"], in: database, now: now)
    }
    Commands.say("\(name) is added.")
  }

  private static func address(of token: String, _ configuration: Configuration) -> String {
    configuration.site.address + AccountRoutes.link.path(token)
  }

  /// The database as it stands after a first start: Denmark's municipalities and regions are there.
  private static func open<R>(
    _ configuration: Configuration, _ body: (Database, Instant) async throws -> R
  ) async throws -> R {
    let database = try Database.open(configuration.location)
    try await database.migrate(Wiring.migrations)
    let now = Services.systemClock()
    try await database.write { try AccountStore($0).addDanishOrganisations(now: now) }
    let result = try await body(database, now)
    await database.close()
    return result
  }
}
