import Accounts
import Cases
import Database
import Time

/// Someone on the team of a case, as the team's pages show them.
package struct TeamMember: Equatable, Sendable {
  package let id: Person.ID
  package let name: String
  package let title: String
  package let isGuest: Bool
  package let role: CaseRole
  package let group: ActorGroup
  /// The organisation for which they take part: one, however many they belong to.
  package let organisation: Organisation.ID?
  package let organisationName: String?
  package let organisationKind: Organisation.Kind?
  /// What they bring, and what they hope to get, in their own words.
  package let gives: String
  package let gets: String
  package let joined: Instant
  /// In how many open cases they take part, this one included.
  package let openCases: Int

  package var hasStatedExpectation: Bool { !gives.isEmpty && !gets.isEmpty }
  /// Backers see the case and give backing; they do not work in it.
  package var works: Bool { role != .backer }
  /// Whether a mandate or backing can be asked of them.
  package var canGiveMandate: Bool {
    role == .backer || ((role == .member || role == .leader) && (group == .manager || group == .politician))
  }
}

extension TeamMember {
  package init(_ row: borrowing Row) throws {
    id = try row.read("id")
    name = try row.read("name")
    title = try row.read("title")
    isGuest = try row.read("is_guest")
    role = try row.read("role")
    group = try row.read("actor_group")
    organisation = try row.readIfPresent("organisation_id")
    organisationName = try row.readIfPresent("organisation")
    organisationKind = try row.readIfPresent("kind")
    gives = try row.read("gives")
    gets = try row.read("gets")
    joined = try row.read("joined")
    openCases = try row.read("open_cases")
  }
}

/// The people who take part for one organisation; `nil` for those who come as themselves.
package struct TeamOrganisation: Equatable, Sendable {
  package let id: Organisation.ID?
  package let name: String?
  package let kind: Organisation.Kind?
  package let people: [TeamMember]
}
