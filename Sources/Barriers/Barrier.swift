import Cases
import Database
import Language
import Time
import Web

/// A factor as people see it in their own case: what holds it back, or what carries it.
///
/// A barrier is never deleted. It is passed, or accepted as something to live
/// with, and both say what came of it.
package struct Barrier: Equatable, Sendable {
  package typealias ID = Identifier<Barrier>

  package let id: ID
  package var factor: FactorID?
  package var pole: Pole
  package var step: CaseStep
  package var title: String
  package var detail: String
  /// 1 to 3.
  package var weight: Int
  package var state: State
  package var raisedBy: String
  package var raisedByID: Int
  package var raised: Instant
  package var closed: Instant?
  package var outcome: String
  package var revision: Int
  /// Others who see the same.
  package var confirmations: Int
  /// The organisations of those who raised or confirmed it.
  package var organisations: Int

  package enum State: String, CaseIterable, Sendable, DatabaseBindable, DatabaseReadable {
    case open, passed, accepted
  }
}

extension Pole: DatabaseBindable, DatabaseReadable {}
extension FactorID: DatabaseBindable, DatabaseReadable {}

extension Barrier {
  init(_ row: borrowing Row) throws {
    id = try row.read("id")
    factor = try row.readIfPresent("factor")
    pole = try row.read("pole")
    step = try row.read("step")
    title = try row.read("title")
    detail = try row.read("detail")
    weight = try row.read("weight")
    state = try row.read("state")
    raisedBy = try row.read("raised_by_name")
    raisedByID = try row.read("raised_by")
    raised = try row.read("raised")
    closed = try row.readIfPresent("closed")
    outcome = try row.read("outcome")
    revision = try row.read("revision")
    confirmations = try row.read("confirmations")
    organisations = try row.read("organisations")
  }

  /// What ``init(_:)`` reads, from `barriers` as `b` and `people` as `p`.
  static let columns: SQL = """
    b.id, b.factor, b.pole, b.step, b.title, b.detail, b.weight, b.state, p.name AS raised_by_name, b.raised_by,
    b.raised, b.closed, b.outcome, b.revision,
    (SELECT COUNT(*) FROM barrier_confirmations s WHERE s.barrier_id = b.id) AS confirmations,
    (SELECT COUNT(DISTINCT cp.organisation_id) FROM case_people cp
      WHERE cp.case_id = b.case_id AND (cp.person_id = b.raised_by OR cp.person_id IN
        (SELECT s.person_id FROM barrier_confirmations s WHERE s.barrier_id = b.id))) AS organisations
    """
}
