import Accounts
import Cases
import Database
import HTML
import HTTP
import Language
import Time
import Web

// How an agreement comes to hold, and how it ends.

extension AgreementRoom {
  func putForward(_ context: Context, _ id: Case.ID, _ one: Agreement.ID) async throws -> Answer {
    let version = context.request.form["version"].flatMap { Int($0) } ?? 0
    return try await desk.change(context, id, .draftAgreement) { change in
      let (store, path) = (SigningStore(change.db), AgreementRoutes.agreement.path(id, one))
      let document = try AgreementStore(change.db).version(of: one, in: id)
      guard try store.hold(one, at: version, now: change.now) else { throw notAsRead(document) }
      guard document.version.terms.gaps(change.now.day).isEmpty else { throw AgreementProblem.hasGaps }
      guard try store.putForward(document.version.id, now: change.now) else {
        return Redirect(to: path, saying: SigningTexts.isPutForward)
      }
      try change.record(
        Contribution(
          .agreementVersion, target: "agreement", targetID: one.number, note: SigningTexts.sentNote(version)))
      for party in document.version.terms.parties where party.signer.number != change.viewer.id {
        try change.tell(
          party.signer,
          Notice(.question, SigningTexts.pleaseSign(change.viewer.name, document.version.terms.title), path: path))
      }
      return Redirect(to: path, saying: SigningTexts.putForwardNow)
    }
  }

  private func notAsRead(_ document: AgreementDocument) -> AgreementProblem {
    document.agreement.ended == nil ? .changed : .hasEnded
  }

  /// A party signs, says no, or takes its signature back: to the version that was read, and to no other.
  func answer(_ context: Context, _ id: Case.ID, _ one: Agreement.ID) async throws -> Answer {
    var form = FormReader(context.request.form)
    let kind = form.choice("svar", PartyAnswer.Kind.self, missing: SigningTexts.answerMissing)
    let why = form.text("hvorfor", limit: 500, missing: kind == .declined ? SigningTexts.whyMissing : nil)
    let version = form.form["version"].flatMap { Int($0) } ?? 0
    guard form.isSound, let kind else {
      return try await show(context, id, one, refused: form.state, .signAgreement)
    }
    return try await desk.change(context, id, .signAgreement) { change in
      let document = try AgreementStore(change.db).version(of: one, in: id)
      guard try SigningStore(change.db).hold(one, at: version, now: change.now) else { throw notAsRead(document) }
      let party = try self.party(of: change.viewer, in: document, today: change.now.day)
      return try note(kind, why: kind == .signed ? "" : why, of: party, to: document, change)
    }
  }

  /// The party for which somebody may answer now.
  private func party(of viewer: Viewer, in document: AgreementDocument, today: Day) throws -> AgreementParty {
    let version = document.version
    guard let party = document.party(signedBy: viewer.id) else {
      let names = version.terms.parties.map(\.signerName)
      throw names.isEmpty ? AgreementProblem.notForSigning : Refusal.notAllowed(SigningTexts.onlySigner(names))
    }
    if version.putForward == nil { throw AgreementProblem.notForSigning }
    if version.terms.ends.map({ $0 < today }) ?? true { throw AgreementProblem.runOut }
    return party
  }

  private func note(
    _ kind: PartyAnswer.Kind, why: String, of party: AgreementParty, to document: AgreementDocument,
    _ change: CaseChange
  ) throws -> Redirect {
    let (agreement, version) = (document.agreement, document.version)
    let path = AgreementRoutes.agreement.path(change.id, agreement.id)
    let before = document.answer(of: party)?.kind
    if version.holdsFrom != nil {
      if kind == .signed { return Redirect(to: path, saying: SigningTexts.signed) }
      throw AgreementProblem.holdsAlready
    }
    if kind == .withdrawn, before != .signed { return Redirect(to: path, saying: SigningTexts.notSigned) }
    let store = SigningStore(change.db)
    let isNew = try store.answer(
      kind, to: version.id, for: party.organisation, by: Person.ID(change.viewer.id), why: why, now: change.now)
    guard isNew else { return Redirect(to: path, saying: saying(kind)) }
    try change.record(
      Contribution(
        kind == .signed ? .agreementSigned : .agreementDeclined, target: "agreement", targetID: agreement.id.number,
        size: why.count, note: why.isEmpty ? version.terms.title : why))
    guard kind == .signed else {
      try tellWriters(SigningTexts.saidNo(party.name, version.terms.title), of: document, path, change)
      return Redirect(to: path, saying: saying(kind))
    }
    guard try store.settle(version.id, of: agreement.id, now: change.now) else {
      return Redirect(to: path, saying: SigningTexts.signed)
    }
    try tellParties(SigningTexts.nowHolds(version.terms.title), of: document, path, change)
    return Redirect(to: path, saying: SigningTexts.signedAndHolds)
  }

  private func saying(_ kind: PartyAnswer.Kind) -> Text {
    switch kind {
    case .signed: SigningTexts.signed
    case .declined: SigningTexts.declined
    case .withdrawn: SigningTexts.withdrawn
    }
  }

  private func tellWriters(_ text: Text, of document: AgreementDocument, _ path: String, _ change: CaseChange) throws {
    guard document.version.writerID.number != change.viewer.id else { return }
    try change.tell(document.version.writerID, Notice(.answer, text, path: path))
  }

  private func tellParties(_ text: Text, of document: AgreementDocument, _ path: String, _ change: CaseChange) throws {
    for party in document.version.terms.parties where party.signer.number != change.viewer.id {
      try change.tell(party.signer, Notice(.answer, text, path: path))
    }
  }

  func end(_ context: Context, _ id: Case.ID, _ one: Agreement.ID) async throws -> Answer {
    var form = FormReader(context.request.form)
    let why = form.text("aarsag", limit: 500, missing: AgreementTexts.endWhyMissing)
    guard form.isSound else { return try await show(context, id, one, refused: form.state, .draftAgreement) }
    return try await desk.change(context, id, .draftAgreement) { change in
      let document = try AgreementStore(change.db).version(of: one, in: id)
      let path = AgreementRoutes.agreement.path(id, one)
      let isNew = try SigningStore(change.db).end(
        one, why: why, by: Person.ID(change.viewer.id), now: change.now)
      guard isNew else { return Redirect(to: path, saying: AgreementTexts.ended) }
      try change.record(
        Contribution(.agreementEnded, target: "agreement", targetID: one.number, size: why.count, note: why))
      try tellParties(AgreementTexts.endedNotice(document.version.terms.title), of: document, path, change)
      return Redirect(to: path, saying: AgreementTexts.ended)
    }
  }
}
