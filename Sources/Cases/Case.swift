import Accounts
import Database
import Language
import Time
import Web

/// A public problem that people of different organisations work on together.
///
/// A case is always on one of three steps. The step says where the case *is*
/// and what is proposed first; every tool is open on every step.
package struct Case: Equatable, Sendable {
  package typealias ID = Identifier<Case>

  package let id: ID
  package var title: String
  /// What hurts, and for whom, in a sentence.
  package var summary: String
  /// What the user should get out of it.
  package var coreService: String
  /// The unit of the organisation that it lies in: *Sundhed og Omsorg*.
  package var unit: String
  package var step: CaseStep
  package var stepSince: Day
  package var visibility: Visibility
  package var organisation: Organisation.ID
  package var organisationName: String
  package var created: Instant
  package var updated: Instant
  package var archived: Instant?
  /// Grows by one with every change: what was read at one revision is stale at the next.
  package var revision: Int

  package var isArchived: Bool { archived != nil }

  /// Who may see that the case exists, besides those who take part.
  package enum Visibility: String, CaseIterable, Sendable, DatabaseBindable, DatabaseReadable {
    case team, organisations
    case signedIn = "signed_in"
    case `public`
  }

  /// What set it going. Four of the five kinds come and go by chance.
  package enum Trigger: String, CaseIterable, Sendable, DatabaseBindable, DatabaseReadable {
    case systematic, technology, criticism, funding, leader

    package var isEpisodic: Bool { self != .systematic }
  }
}

extension Case {
  package init(_ row: borrowing Row) throws {
    id = try row.read("id")
    title = try row.read("title")
    summary = try row.read("summary")
    coreService = try row.read("core_service")
    unit = try row.read("unit")
    step = try row.read("step")
    stepSince = try row.read("step_since")
    visibility = try row.read("visibility")
    organisation = try row.read("organisation_id")
    organisationName = try row.read("organisation")
    created = try row.read("created")
    updated = try row.read("updated")
    archived = try row.readIfPresent("archived")
    revision = try row.read("revision")
  }

  /// The columns that ``init(_:)`` reads, from `cases` as `c` and `organisations` as `o`.
  static let columns: SQL = """
    c.id, c.title, c.summary, c.core_service, c.unit, c.step, c.step_since, c.visibility, c.organisation_id,
    o.name AS organisation, c.created, c.updated, c.archived, c.revision
    """
}
