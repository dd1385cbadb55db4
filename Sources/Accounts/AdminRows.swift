import Database
import Time

/// How many there are of what administrators look after.
struct AdminCounts: Sendable {
  let people: Int
  let organisations: Int
  let waiting: Int
}

/// Someone who waits for a sign-in link.
struct WaitingPerson: Sendable {
  let row: PersonRow
  let since: Instant
}

/// A person as a list shows them.
struct PersonRow: Sendable {
  let id: Person.ID
  let name: String
  let title: String
  let email: String?
  let isGuest: Bool
  let isEmailConfirmed: Bool
  let isClosed: Bool
  let isAdministrator: Bool
  let claimedOrganisation: String
  /// The main one.
  let organisation: String?

  /// From `people p` with the main membership `m` of an organisation `o`.
  static let columns: SQL =
    """
    p.id, p.name, p.title, p.email, p.is_guest, p.email_confirmed, p.closed, p.claimed_organisation,
      p.is_platform_administrator, m.is_administrator, o.name AS organisation
    """

  init(_ row: borrowing Row) throws {
    id = try row.read("id")
    name = try row.read("name")
    title = try row.read("title")
    email = try row.readIfPresent("email")
    isGuest = try row.read("is_guest")
    isEmailConfirmed = try row.read("email_confirmed")
    isClosed = try row.readIfPresent("closed", as: Instant.self) != nil
    claimedOrganisation = try row.read("claimed_organisation")
    let isPlatformAdministrator: Bool = try row.read("is_platform_administrator")
    isAdministrator = try isPlatformAdministrator || row.readIfPresent("is_administrator") ?? false
    organisation = try row.readIfPresent("organisation")
  }
}

/// An organisation as a list shows it.
struct OrganisationRow: Sendable {
  let organisation: Organisation
  let people: Int
}

/// A line of the audit log.
struct AuditEntry: Sendable {
  let id: Int
  let at: Instant
  let by: String?
  let act: String
  let subject: AdminSubject
}

/// A page of the audit log, with the names that its subjects have now.
struct AuditLog: Sendable {
  let entries: [AuditEntry]
  let people: [Person.ID: String]
  let organisations: [Organisation.ID: String]
  let hasMore: Bool
}

/// A part of a list. The next part begins after the last one of this.
struct ListPage<Item: Sendable>: Sendable {
  let items: [Item]
  let hasMore: Bool

  static var size: Int { 50 }

  /// From a query that asked for one more than is shown.
  init(_ found: [Item], size: Int = ListPage.size) {
    items = Array(found.prefix(size))
    hasMore = found.count > size
  }
}
