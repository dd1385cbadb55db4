import Cases
import HTML
import HTTP
import Time
import Web

/// What the page of one agreement shows, for one viewer.
struct AgreementView: Sendable {
  let entry: CaseEntry
  let document: AgreementDocument
  let viewer: Int
  let today: Day
  let keys: FormKeys
  let form: FormState
  /// What other slices show beside it.
  let panels: [AnyMarkup]

  var id: Case.ID { entry.item.id }
  var agreement: Agreement { document.agreement }
  var version: AgreementVersion { document.version }
  var mayWrite: Bool { entry.may(.draftAgreement) && agreement.ended == nil }
  /// The party for which the viewer signs, while it can answer.
  var party: AgreementParty? {
    entry.may(.signAgreement) && document.isOpen(today) ? document.party(signedBy: viewer) : nil
  }
  var gaps: [AgreementGap] { version.terms.gaps(today) }
}

/// The versions of an agreement, newest first.
struct AgreementHistory: Sendable {
  let entry: CaseEntry
  let newest: AgreementDocument
  /// One more than is shown, when there is one: what the oldest is held against.
  let versions: [AgreementVersion]
  let answers: [AgreementVersion.ID: [PartyAnswer]]

  static let pageLength = 10
  var shown: ArraySlice<AgreementVersion> { versions.prefix(Self.pageLength) }
  var hasMore: Bool { versions.count > Self.pageLength }
  func before(_ version: AgreementVersion) -> AgreementVersion? { versions.first { $0.number == version.number - 1 } }
}
