import Accounts
import Database
import HTTP
import Time
import Web

/// Tells those apart who take part by a link.
///
/// Who is signed in is known by the account, on every device. Anybody else gets
/// a cookie for this one subject when they first contribute, and not for
/// reading. It is signed, so that participants cannot be made up without asking
/// us for each; how many are given to one address is limited. What this cannot
/// do is stop somebody who throws cookies away and waits: see docs/threats.md.
package final class Participants: Sendable {
  /// Cookies for newcomers from one address within an hour: a school or a town
  /// hall shares one.
  package static let newcomersAnHour = 600
  private static let seconds = 180 * 24 * 60 * 60

  private let database: Database
  private let key = Lock<String?>(nil)

  package init(_ database: Database) { self.database = database }

  /// Who asks, when they are known here; `nil` for somebody who has only read.
  package func known(_ context: Context, in subject: CrowdSubject) async throws -> Participant? {
    let key = try await siteKey()
    if let viewer = context.viewer { return Self.signedIn(Person.ID(viewer.id), subject, key) }
    return context.request.cookies[subject.cookie].flatMap { Self.participant($0, subject, key) }
  }

  /// Who asks, let in as somebody new when they are not known.
  ///
  /// - Throws: ``Refusal/tooMany(minutes:)`` when too many newcomers come from one address.
  package func admit(_ context: Context, to subject: CrowdSubject) async throws -> AdmittedParticipant {
    if let known = try await known(context, in: subject) { return AdmittedParticipant(participant: known, cookie: nil) }
    let most = try await room(of: context) == nil ? Self.newcomersAnHour : Self.newcomersInRoom
    try context.services.limits.check(
      "newcomer", by: "\(subject.name) \(context.request.remoteAddress)", atMost: most,
      within: .hours(1), now: context.now)
    let key = try await siteKey()
    let token = Secrets.token(bytes: 18)
    let value = token + "." + Secrets.signature(of: "cookie \(subject.name) \(token)", key: key)
    let cookie = Cookie(
      name: subject.cookie, value: value, maxAge: Self.seconds, path: subject.path,
      secure: context.services.site.isSecure)
    return AdmittedParticipant(participant: Self.anonymous(token, subject, key), cookie: cookie)
  }

  /// Marks what we hand to somebody who takes part, so that it is known when it comes back.
  package func seal(_ text: String) async throws -> String {
    Secrets.signature(of: "seal \(text)", key: try await siteKey())
  }

  /// Whether we have sealed one of these.
  package func isSeal(_ seal: String, of texts: [String]) async throws -> Bool {
    let key = try await siteKey()
    return texts.contains { Secrets.isSignature(seal, of: "seal \($0)", key: key) }
  }

  /// Somebody with an account, as a participant; also while they are not there themselves.
  package func participant(_ person: Person.ID, in subject: CrowdSubject) async throws -> Participant {
    Self.signedIn(person, subject, try await siteKey())
  }

  private static func signedIn(_ person: Person.ID, _ subject: CrowdSubject, _ key: String) -> Participant {
    Participant(key: Secrets.signature(of: "person \(person.number) \(subject.name)", key: key), person: person)
  }

  private static func participant(_ value: String, _ subject: CrowdSubject, _ key: String) -> Participant? {
    let parts = value.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, Secrets.isSignature(parts[1], of: "cookie \(subject.name) \(parts[0])", key: key) else {
      return nil
    }
    return anonymous(parts[0], subject, key)
  }

  /// The database holds a sum of the cookie: a copy of it lets nobody in.
  private static func anonymous(_ token: String, _ subject: CrowdSubject, _ key: String) -> Participant {
    Participant(key: Secrets.signature(of: "guest \(subject.name) \(token)", key: key))
  }

  /// Made once, when somebody first takes part; the same for all who share the database.
  private func siteKey() async throws -> String {
    if let known = key.withLock({ $0 }) { return known }
    if let kept = try await database.read({ try Self.keptKey($0) }) { return remember(kept) }
    let made = Secrets.token()
    let kept = try await database.write { db -> String in
      try db.run("INSERT INTO crowd_key (one, value) VALUES (1, \(made)) ON CONFLICT DO NOTHING")
      return try Self.keptKey(db) ?? made
    }
    return remember(kept)
  }

  private static func keptKey(_ db: Connection) throws -> String? {
    try db.value("SELECT value FROM crowd_key WHERE one = 1")
  }

  private func remember(_ kept: String) -> String {
    key.withLock { $0 = kept }
    return kept
  }
}
