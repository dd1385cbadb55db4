import Accounts
import Database
import Time
import Web

extension CaseDesk {
  /// The change of somebody who has just come to the case by saying yes to it:
  /// they have the rights that they came with, and no others.
  ///
  /// - Throws: ``Refusal/notFound`` when they are not there.
  package func arrival(of viewer: Viewer, to id: Case.ID, in db: Connection, now: Instant) throws -> CaseChange {
    let entry = try CaseStore(db).entry(id, for: viewer, counting: false)
    try entry.require(.seeTeam)
    return CaseChange(db: db, entry: entry, viewer: viewer, now: now, following: following)
  }
}
