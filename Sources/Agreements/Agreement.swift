import Accounts
import Cases
import Database
import Time
import Web

/// What organisations in a case promise each other, in writing.
///
/// Its text is kept in versions. Each party signs one version, and that
/// version holds when all its parties have signed it.
package struct Agreement: Equatable, Sendable {
  package typealias ID = Identifier<Agreement>

  package let id: ID
  package let caseID: Case.ID
  /// The number of the newest version: 1 for the first, and so on without gaps.
  package let newest: Int
  /// The version that holds, and its last day.
  package let holding: Int?
  package let holdsUntil: Day?
  /// Whether the newest version has been put to the parties.
  package let isPutForward: Bool
  package let ended: Instant?
  package let endedBy: String?
  package let endedWhy: String
}

/// How an agreement stands today.
package enum AgreementStatus: String, CaseIterable, Sendable {
  case draft, forSigning, holds, expired, ended
}

extension Agreement {
  package func status(_ today: Day) -> AgreementStatus {
    if ended != nil { return .ended }
    if holding != nil { return (holdsUntil.map { $0 < today } ?? false) ? .expired : .holds }
    return isPutForward ? .forSigning : .draft
  }

  /// Whether a newer text is on its way beside the one that holds.
  package var isBeingChanged: Bool { ended == nil && holding.map { $0 < newest } ?? false }
}

/// One version of an agreement.
package struct AgreementVersion: Equatable, Sendable {
  package typealias ID = Identifier<AgreementVersion>

  package let id: ID
  package let number: Int
  package let terms: AgreementTerms
  package let writer: String
  package let writerID: Person.ID
  package let at: Instant
  package let putForward: Instant?
  /// When the last of its parties signed.
  package let holdsFrom: Instant?
}

extension Agreement {
  static let columns: SQL = """
    a.id AS agreement_id, a.case_id, a.newest, a.holding, h.ends AS holds_until, n.put_forward AS newest_put_forward,
    a.ended, e.name AS ended_by_name, a.ended_why
    """

  /// The agreement with its newest version, the one that holds and who ended it.
  static let tables: SQL = """
    agreements a
    JOIN agreement_versions n ON n.agreement_id = a.id AND n.number = a.newest
    LEFT JOIN agreement_versions h ON h.agreement_id = a.id AND h.number = a.holding
    LEFT JOIN people e ON e.id = a.ended_by
    """

  init(_ row: borrowing Row) throws {
    id = try row.read("agreement_id")
    caseID = try row.read("case_id")
    newest = try row.read("newest")
    holding = try row.readIfPresent("holding")
    holdsUntil = try row.readIfPresent("holds_until")
    isPutForward = try row.readIfPresent("newest_put_forward", as: Instant.self) != nil
    ended = try row.readIfPresent("ended")
    endedBy = try row.readIfPresent("ended_by_name")
    endedWhy = try row.read("ended_why")
  }
}
