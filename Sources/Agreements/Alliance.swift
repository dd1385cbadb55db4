import Accounts
import Cases
import Database
import Time
import Web

/// Organisations that work together over several cases, with an aim.
///
/// Those who see one of its cases see the alliance, and of it only the cases
/// that they see: the others are neither named nor counted.
package struct Alliance: Equatable, Sendable {
  package typealias ID = Identifier<Alliance>

  package let id: ID
  package let name: String
  package let aim: String
}

/// An alliance as a list shows it.
struct AllianceRow: Sendable {
  let alliance: Alliance
  let cases: Int
  let organisations: Int
}

/// A case of an alliance, as one viewer sees it.
struct AlliedCase: Sendable {
  let id: Case.ID
  let title: String
  let step: CaseStep
  let isArchived: Bool
  let role: CaseRole
  /// The agreement on which it stands, for those on the team.
  let agreement: Agreement.ID?
  let agreementTitle: String?

  var mayChange: Bool { CaseRights.allows(.draftAgreement, role, isArchived: isArchived) }
}

/// An organisation of an alliance, and in how many of the cases that the viewer sees.
struct AlliedOrganisation: Sendable {
  let id: Organisation.ID
  let name: String
  let cases: Int
}

/// What the page of an alliance shows, for one viewer.
struct AllianceView: Sendable {
  let alliance: Alliance
  let cases: [AlliedCase]
  let organisations: [AlliedOrganisation]
  /// The viewer's own cases that could join.
  let others: [OwnCase]

  /// Who works in one of its cases may let further ones in.
  var mayJoin: Bool { cases.contains(where: \.mayChange) }
}

/// A case on whose team the viewer is.
struct OwnCase: Sendable {
  let id: Case.ID
  let title: String
}
