import Accounts
import Cases
import Database
import Time
import Web

/// Something that people in a case see differently: two or more sides, and
/// what the team makes of it.
package struct Difference: Sendable {
  package typealias ID = Identifier<Difference>

  /// What it is about. Facts can be looked into, interests negotiated, values
  /// respected, roles agreed.
  package enum Kind: String, CaseIterable, Sendable, DatabaseBindable, DatabaseReadable {
    case facts, interests, values, roles
  }

  package enum Status: String, CaseIterable, Sendable {
    case withoutOwner = "without_owner"
    case explored
    case workedThrough = "worked_through"
    /// Worked through, and kept as a tension that bears fruit.
    case kept
  }

  package let id: ID
  package let title: String
  package let kind: Kind
  package let raisedBy: String
  package let raised: Instant
  package let owner: Person.ID?
  package let ownerName: String?
  package let owned: Instant?
  /// Somebody else may take it when its owner has left.
  package let ownerHasLeft: Bool
  package let closed: Instant?
  package let isKept: Bool
  /// What came of it, as it was last written.
  package let outcome: String
  package let reopened: Int
  package let touched: Instant
  package let revision: Int
  package let replies: Int
  package let uses: Int

  package var status: Status {
    if closed != nil { return isKept ? .kept : .workedThrough }
    return owner == nil ? .withoutOwner : .explored
  }
  package var isOpen: Bool { closed == nil }
  package var canBeTaken: Bool { isOpen && (owner == nil || ownerHasLeft) }
  /// By this a form is known to be stale.
  var mark: String { String(revision) }
  /// Its place in the list: the next page begins after it.
  var rank: Int { isOpen ? (owner == nil ? 0 : 1) : 2 }
}

extension Difference {
  static let columns: SQL = """
    d.id, d.title, d.kind, r.name AS raiser, d.raised, d.owner_id, o.name AS owner, d.owned, m.left_at AS owner_left,
    d.closed, d.kept, d.outcome, d.reopened, d.touched, d.revision,
    (SELECT COUNT(*) FROM difference_replies t WHERE t.difference_id = d.id AND t.withdrawn IS NULL) AS replies,
    (SELECT COUNT(*) FROM difference_uses u WHERE u.difference_id = d.id) AS uses
    """
  static let tables: SQL = """
    differences d
    JOIN people r ON r.id = d.raised_by
    LEFT JOIN people o ON o.id = d.owner_id
    LEFT JOIN case_people m ON m.case_id = d.case_id AND m.person_id = d.owner_id
    """

  init(_ row: borrowing Row) throws {
    id = try row.read("id")
    title = try row.read("title")
    kind = try row.read("kind")
    raisedBy = try row.read("raiser")
    raised = try row.read("raised")
    owner = try row.readIfPresent("owner_id")
    ownerName = try row.readIfPresent("owner")
    owned = try row.readIfPresent("owned")
    ownerHasLeft = try row.readIfPresent("owner_left", as: Instant.self) != nil
    closed = try row.readIfPresent("closed")
    isKept = try row.read("kept")
    outcome = try row.read("outcome")
    reopened = try row.read("reopened")
    touched = try row.read("touched")
    revision = try row.read("revision")
    replies = try row.read("replies")
    uses = try row.read("uses")
  }
}
