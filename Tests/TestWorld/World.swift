import Accounts
import Cases
import Database
import HTTP
import Language
import Mail
import Time
import Web

/// A Samspil of one's own for one test: an empty database, a clock that stands
/// still until it is moved, and the routes that the test is about.
package final class World: Sendable {
  package let services: Services
  package let clock: TestClock
  package let log = Lock<[LogLine]>([])
  let responder: Responder

  package init(
    migrations: [Migration] = [], site: Site = Site(), unread: SQL = "0", _ routes: (inout Router) -> Void = { _ in }
  ) async throws {
    let database = try Database.open(.memory)
    try await database.migrate(Self.migrations + migrations)
    let clock = TestClock()
    let log = self.log
    var router = Router()
    routes(&router)
    self.clock = clock
    services = Services(
      database: database, site: site, now: { clock.now },
      identify: { db, session, now in try SessionStore(db).viewer(session: session, unread: unread, now: now) },
      log: { line in log.withLock { $0.append(line) } })
    responder = Responder(router: router, services: services)
  }

  /// The tables that every world has.
  package static let migrations =
    WebSchema.migrations + AccountSchema.migrations + CaseSchema.migrations + MailSchema.migrations

  /// A world around a program that is put together elsewhere, on a database that has its tables.
  package init(
    _ program: (TestClock, @escaping @Sendable (LogLine) -> Void) -> (services: Services, responder: Responder)
  ) {
    let clock = TestClock()
    let log = self.log
    self.clock = clock
    (services, responder) = program(clock) { line in log.withLock { $0.append(line) } }
  }

  package func respond(_ request: Request) async -> Response { await responder.respond(to: request) }

  // MARK: - People and cases

  /// Adds a person with an account, in an organisation of that name.
  package func person(
    _ name: String, of organisation: String = "Egelund Kommune", kind: Organisation.Kind = .municipality,
    home: Person.Home = .consultant, isPlatformAdministrator: Bool = false
  ) async throws -> Person.ID {
    let now = clock.now
    return try await services.database.write { db in
      let store = AccountStore(db)
      var new = AccountStore.NewPerson(name: name, email: Self.address(of: name), home: home)
      new.isPlatformAdministrator = isPlatformAdministrator
      let id = try store.add(new, now: now)
      let home =
        try store.organisation(named: organisation)?.id ?? store.add(organisation, kind: kind, now: now)
      try store.join(id, home, now: now)
      return id
    }
  }

  static func address(of name: String) -> String {
    name.lowercased().split(separator: " ").joined(separator: ".") + "@example.org"
  }

  /// A case that the person leads.
  @discardableResult
  package func startedCase(_ title: String = "Tryg hjem", ledBy leader: Person.ID) async throws -> Case.ID {
    let now = clock.now
    return try await services.database.write { db in
      let organisation: Organisation.ID =
        try db.value("SELECT organisation_id FROM memberships WHERE person_id = \(leader)")!
      return try CaseStore(db).start(
        CaseStore.NewCase(
          title: title, summary: "Ældre mangler en plan", coreService: "Trygt hjem", triggers: [.criticism],
          organisation: organisation, actorGroup: .employee), by: leader, now: now)
    }
  }

  package func join(
    _ id: Case.ID, _ person: Person.ID, as role: CaseRole = .member, group: ActorGroup = .employee
  ) async throws {
    let now = clock.now
    try await services.database.write { db in
      let organisation: Organisation.ID? =
        try db.value("SELECT organisation_id FROM memberships WHERE person_id = \(person)")
      try CaseStore(db).join(id, person, as: role, group: group, organisation: organisation, now: now)
    }
  }

  /// Someone without an account, who came into the case by a personal link.
  package func guest(_ name: String, in id: Case.ID, group: ActorGroup = .user) async throws -> Person.ID {
    let now = clock.now
    return try await services.database.write { db in
      var new = AccountStore.NewPerson(name: name)
      new.isGuest = true
      let guest = try AccountStore(db).add(new, now: now)
      try CaseStore(db).join(id, guest, as: .guest, group: group, organisation: nil, now: now)
      return guest
    }
  }

  /// How many rows a table holds.
  package func count(_ table: String) async throws -> Int {
    try await services.database.read { try $0.value("SELECT COUNT(*) FROM \(raw: table)") ?? 0 }
  }

  /// A browser that is signed in as the person, or as nobody.
  package func browser(as person: Person.ID? = nil, in language: Language = .danish) async throws -> Browser {
    let browser = Browser(self, language: language)
    if let person {
      let now = clock.now
      let session = try await services.database.write { try SessionStore($0).open(for: person, now: now) }
      browser.setCookie(Responder.sessionCookie, session)
    }
    return browser
  }
}

/// A clock that a test moves: it starts on Monday 23 November 2026 at nine.
package final class TestClock: Sendable {
  private let time = Lock<Instant>(LocalTime(day: Day(iso: "2026-11-23")!, hour: 9, minute: 0)!.instant)
  package var now: Instant { time.withLock { $0 } }
  package var today: Day { now.day }
  package func pass(_ span: Span) { time.withLock { $0 = $0 + span } }
}
