import Accounts
import Database
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
    var person = AccountStore.NewPerson(
      name: try options.required("name"), title: options["title"] ?? "", email: try options.required("email"))
    guard person.email?.contains("@") ?? false else { throw UsageProblem("--email takes an address with @") }
    if let home = options["home"] {
      guard let known = Person.Home(rawValue: home) else { throw UsageProblem("there is no --home \(home)") }
      person.home = known
    }
    person.isPlatformAdministrator = options.has("administrator")
    let organisation = options["organisation"]
    let new = person
    let configuration = try Configuration(options)
    let token = try await change(configuration) { db, now in
      let store = AccountStore(db)
      if try store.person(email: new.email ?? "") != nil { throw UsageProblem("the address has an account already") }
      let id = try store.add(new, now: now)
      if let organisation {
        let found = try store.organisation(named: organisation)?.id
        try store.join(id, found ?? store.add(organisation, kind: .other, now: now), now: now)
      }
      try store.note("person-added", about: "person \(id.number)", by: nil, now: now)
      return try SessionStore(db).link(for: id, lasting: .days(1), now: now)
    }
    Commands.say(
      "\(new.name) is added. The link signs in once, within a day:\n\(configuration.site.address)/log-ind/\(token)")
  }

  private static func link(_ arguments: [String]) async throws {
    let options = try Options(arguments, taking: Configuration.options)
    guard let email = options.words.first else { throw UsageProblem("samspil user link takes an address") }
    let configuration = try Configuration(options)
    let token = try await change(configuration) { db, now in
      guard let person = try AccountStore(db).person(email: email) else {
        throw UsageProblem("no account has the address \(email)")
      }
      try AccountStore(db).note("link-made", about: "person \(person.id.number)", by: nil, now: now)
      return try SessionStore(db).link(for: person.id, lasting: .days(1), now: now)
    }
    Commands.say("\(configuration.site.address)/log-ind/\(token)")
  }

  static func addOrganisation(_ arguments: [String]) async throws {
    guard arguments.first == "add" else { throw UsageProblem("samspil organisation takes add") }
    let options = try Options(
      Array(arguments.dropFirst()), taking: Configuration.options.union(["name", "kind", "region"]))
    let name = try options.required("name")
    guard let kind = Organisation.Kind(rawValue: options["kind"] ?? "other") else {
      throw UsageProblem("--kind takes one of \(Organisation.Kind.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    let region = options["region"]
    _ = try await change(try Configuration(options)) { db, now in
      if try AccountStore(db).organisation(named: name) != nil { throw UsageProblem("\(name) is there already") }
      return try AccountStore(db).add(name, kind: kind, region: region, now: now).number
    }
    Commands.say("\(name) is added.")
  }

  private static func change<R: Sendable>(
    _ configuration: Configuration, _ body: @escaping @Sendable (Connection, Instant) throws -> R
  ) async throws -> R {
    let database = try Database.open(configuration.location)
    try await database.migrate(Wiring.migrations)
    let now = Services.systemClock()
    let result = try await database.write { try body($0, now) }
    await database.close()
    return result
  }
}
