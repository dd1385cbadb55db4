import Accounts
import Cases
import Database
import HTML
import HTTP
import Language
import Time
import Web

// How an agreement is written: a form, and what happens when two write at once.

extension AgreementRoom {
  /// Thrown in a change when the form was read before somebody else's change.
  private struct Stale: Error {}

  func showNew(_ context: Context, _ id: Case.ID) async throws -> Answer {
    let language = context.language
    let (entry, candidates) = try await desk.read(context, id, .draftAgreement) { db, entry in
      (entry, try AgreementStore(db).candidates(in: id))
    }
    return .page(
      agreementFormPage(
        desk,
        AgreementForm(
          entry: entry, candidates: candidates, existing: nil, merge: nil,
          state: .template(entry.item.title, candidates, language), keys: context.keys)))
  }

  func begin(_ context: Context, _ id: Case.ID) async throws -> Answer {
    let (entry, candidates) = try await desk.read(context, id, .draftAgreement) { db, entry in
      (entry, try AgreementStore(db).candidates(in: id))
    }
    var reader = FormReader(context.request.form)
    let terms = AgreementTerms.read(&reader, candidates: candidates, today: context.today)
    guard reader.isSound else {
      return .page(
        agreementFormPage(
          desk,
          AgreementForm(
            entry: entry, candidates: candidates, existing: nil, merge: nil, state: reader.state, keys: context.keys)))
    }
    return try await desk.change(context, id, .draftAgreement) { change in
      let one = try SigningStore(change.db).begin(terms, in: id, by: Person.ID(change.viewer.id), now: change.now)
      try change.record(
        Contribution(
          .agreement, target: "agreement", targetID: one.number, size: terms.text.count, note: terms.title))
      let told = try follow(change, one, terms)
      return Redirect(to: AgreementRoutes.agreement.path(id, one), saying: saying(AgreementFormTexts.saved, told))
    }
  }

  func showEdit(_ context: Context, _ id: Case.ID, _ one: Agreement.ID) async throws -> Answer {
    let (entry, candidates, document) = try await read(context, id, one)
    if document.agreement.ended != nil { throw AgreementProblem.hasEnded }
    return .page(
      agreementFormPage(
        desk,
        AgreementForm(
          entry: entry, candidates: candidates, existing: document, merge: nil,
          state: FormState(of: document.version), keys: context.keys)))
  }

  private func read(_ context: Context, _ id: Case.ID, _ one: Agreement.ID) async throws -> (
    CaseEntry, [PartyCandidate], AgreementDocument
  ) {
    try await desk.read(context, id, .draftAgreement) { db, entry in
      let store = AgreementStore(db)
      return (entry, try store.candidates(in: id), try store.version(of: one, in: id))
    }
  }

  func save(_ context: Context, _ id: Case.ID, _ one: Agreement.ID) async throws -> Answer {
    let (_, candidates, _) = try await read(context, id, one)
    var reader = FormReader(context.request.form)
    let terms = AgreementTerms.read(&reader, candidates: candidates, today: context.today)
    let base = context.request.form["laest"].flatMap { Int($0) } ?? 0
    guard reader.isSound else { return try await refuse(context, id, one, reader.state) }
    do {
      return try await desk.change(context, id, .draftAgreement) { change in
        try addVersion(terms, after: base, of: one, change)
      }
    } catch is Stale {
      return try await refuse(context, id, one, reader.state)
    }
  }

  private func addVersion(
    _ terms: AgreementTerms, after base: Int, of one: Agreement.ID, _ change: CaseChange
  ) throws -> Redirect {
    let path = AgreementRoutes.agreement.path(change.id, one)
    let before = try AgreementStore(change.db).version(of: one, in: change.id)
    if before.agreement.ended != nil { throw AgreementProblem.hasEnded }
    if before.version.number == base, before.version.terms.says(the: terms) {
      return Redirect(to: path, saying: AgreementFormTexts.unchanged)
    }
    let isAdded = try SigningStore(change.db).add(
      terms, after: base, of: one, by: Person.ID(change.viewer.id), now: change.now)
    guard isAdded else { throw Stale() }
    try change.record(
      Contribution(
        .agreementVersion, target: "agreement", targetID: one.number, size: terms.text.count, note: terms.title))
    // Whose signature is now for an earlier text is told.
    for answer in before.answers where answer.kind == .signed && answer.person.number != change.viewer.id {
      try change.tell(
        answer.person, Notice(.question, SigningTexts.newVersion(change.viewer.name, terms.title), path: path))
    }
    return Redirect(to: path, saying: saying(AgreementFormTexts.saved, try follow(change, one, terms)))
  }

  /// What was written can be found, and those named in it are told.
  private func follow(_ change: CaseChange, _ one: Agreement.ID, _ terms: AgreementTerms) throws -> Text? {
    let path = AgreementRoutes.agreement.path(change.id, one)
    try change.index(AgreementFindables.agreements, one.number)
    return try change.tellMentioned(in: terms.text, Text(same: terms.title), path: path)
  }

  private func saying(_ text: Text, _ more: Text?) -> Text {
    more.map { text + Text(same: ". ") + $0 } ?? text
  }

  /// The form again: with what has to be put right, and beside what another has saved meanwhile.
  private func refuse(
    _ context: Context, _ id: Case.ID, _ one: Agreement.ID, _ state: FormState
  ) async throws -> Answer {
    let base = Int(state.value("laest")) ?? 0
    let (entry, candidates, newest, read) = try await desk.read(context, id, .draftAgreement) { db, entry in
      let store = AgreementStore(db)
      let newest = try store.version(of: one, in: id)
      let isBehind = (1..<newest.version.number).contains(base)
      return (
        entry, try store.candidates(in: id), newest,
        isBehind ? try store.version(base, of: one, in: id).version : newest.version
      )
    }
    let isStale = base != newest.version.number
    let merge = isStale ? AgreementMerge(read: read, theirs: newest.version, mine: state) : nil
    return .page(
      agreementFormPage(
        desk,
        AgreementForm(
          entry: entry, candidates: candidates, existing: newest, merge: merge, state: merge?.state ?? state,
          keys: context.keys)))
  }
}

extension AgreementTerms {
  /// Reads the form. Those who sign are of the team, for the organisation for which they take part.
  static func read(_ form: inout FormReader, candidates: [PartyCandidate], today: Day) -> AgreementTerms {
    var terms = AgreementTerms(title: form.text("navn", limit: 120, missing: AgreementFormTexts.titleMissing))
    for section in AgreementSection.allCases {
      terms.sections[section] = form.text(SectionTexts.field(of: section), limit: Self.sectionLimit)
    }
    terms.ends = form.day("slut")
    if let ends = terms.ends {
      if ends < today { form.fail("slut", AgreementFormTexts.endsPassed) }
      if ends - today > 7_305 { form.fail("slut", AgreementFormTexts.endsFar) }
    }
    for (organisation, people) in candidates.byOrganisation {
      let field = PartyFields(organisation)
      let gives = form.text(field.gives, limit: Self.givesLimit)
      let hours = form.optionalNumber(field.hours, in: 0...100_000_000, wrong: AgreementFormTexts.amountWrong)
      let money = form.optionalNumber(field.money, in: 0...100_000_000, wrong: AgreementFormTexts.amountWrong)
      guard let signer = form.form[field.signer], !signer.isEmpty else { continue }
      guard let person = people.first(where: { $0.person.pathSegment == signer }) else {
        form.fail(field.signer, AgreementFormTexts.signerElsewhere)
        continue
      }
      terms.parties.append(
        AgreementParty(
          organisation: organisation, name: person.organisationName, signer: person.person, signerName: person.name,
          gives: gives, hours: hours, money: money))
    }
    return terms
  }

  static let sectionLimit = 2_000
  static let givesLimit = 1_000

  /// Whether it is the same to those who read it.
  func says(the other: AgreementTerms) -> Bool {
    title == other.title && ends == other.ends && AgreementSection.allCases.allSatisfy { self[$0] == other[$0] }
      && parties.map(\.mark) == other.parties.map(\.mark)
  }
}

extension AgreementParty {
  fileprivate var mark: String {
    "\(organisation.number) \(signer.number) \(hours.map(String.init) ?? "-") \(money.map(String.init) ?? "-") \(gives)"
  }
}
