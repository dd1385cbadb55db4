import Accounts
import Bytes
import Cases
import Database
import Files
import HTML
import HTTP
import Language
import Time
import Web

// Documents are added, replaced, described and withdrawn.

extension DocumentRoom {
  func add(_ context: Context, _ id: Case.ID) async throws -> Answer {
    // Before a file is looked at, which costs more than to ask.
    _ = try await desk.read(context, id, .addDocument) { _, _ in true }
    try Self.checkPace(context)
    guard let files = sources.files else { throw DocumentProblem.noPlace }
    var form = FormReader(context.request.form)
    let title = form.text("titel", limit: 160, missing: DocumentTexts.titleMissing)
    let description = form.text("beskrivelse", limit: 1_000)
    let file = await Self.file(context, &form)
    let alt = Self.alt(of: file, &form)
    guard form.isSound, let file else { return try await showList(context, id, form.state) }
    let wanted = form.form["ved"] ?? ""
    let state = form.state
    do {
      return try await files.keep(file.files) { hashes in
        try await desk.change(context, id, .addDocument) { change in
          try Self.checkRoom(for: file, change)
          let said = DocumentChangeStore.Said(alt: alt, group: change.entry.actorGroup ?? .employee)
          let one = try DocumentChangeStore(change.db, by: Person.ID(change.viewer.id), now: change.now).add(
            title, description, at: try place(wanted, change), file, hashes, said, in: id)
          return try done(.document, one, title, description, change, saying: DocumentTexts.saved)
        }
      }
    } catch let fault as FormRefused {
      return try await showList(context, id, state.with(fault))
    }
  }

  func replace(_ context: Context, _ id: Case.ID, _ one: Document.ID) async throws -> Answer {
    let document = try await desk.read(context, id, .addDocument) { db, _ in
      try Self.standing(one, in: id, db)
    }
    try Self.checkPace(context)
    guard let files = sources.files else { throw DocumentProblem.noPlace }
    var form = FormReader(context.request.form)
    let note = form.text("nyt", limit: 300)
    let file = await Self.file(context, &form)
    let alt = Self.alt(of: file, &form)
    guard form.isSound, let file else { return try await show(context, id, one, form.state) }
    let state = form.state
    do {
      return try await files.keep(file.files) { hashes in
        try await desk.change(context, id, .addDocument) { change in
          _ = try Self.standing(one, in: id, change.db)
          try Self.checkRoom(for: file, change)
          let said = DocumentChangeStore.Said(alt: alt, note: note, group: change.entry.actorGroup ?? .employee)
          _ = try DocumentChangeStore(change.db, by: Person.ID(change.viewer.id), now: change.now).replace(
            one, file, hashes, said)
          return try done(.documentVersion, one, document.title, note, change, saying: DocumentTexts.replaced)
        }
      }
    } catch let fault as FormRefused {
      return try await show(context, id, one, state.with(fault))
    }
  }

  func describe(_ context: Context, _ id: Case.ID, _ one: Document.ID) async throws -> Answer {
    let document = try await desk.read(context, id, .addDocument) { db, _ in
      try Self.standing(one, in: id, db)
    }
    var form = FormReader(context.request.form)
    let title = form.text("titel", limit: 160, missing: DocumentTexts.titleMissing)
    let description = form.text("beskrivelse", limit: 1_000)
    let isPicture = document.newest.isPicture
    let alt = form.text("visertekst", limit: 300, missing: isPicture ? DocumentTexts.altMissing : nil)
    guard form.isSound else { return try await show(context, id, one, form.state) }
    let (seen, state) = (form.form["set"].flatMap { Int($0) } ?? -1, form.state)
    do {
      return try await desk.change(context, id, .addDocument) { change in
        let now = try Self.standing(one, in: id, change.db)
        let store = DocumentChangeStore(change.db, by: Person.ID(change.viewer.id), now: change.now)
        guard
          try store.describe(one, title, description, alt: alt, version: now.newest.number, seen: seen)
        else { throw FormRefused("titel", DocumentTexts.stale) }
        return try done(.documentChanged, one, title, description, change, saying: DocumentTexts.described)
      }
    } catch let fault as FormRefused {
      return try await show(context, id, one, state.with(fault))
    }
  }

  func withdraw(_ context: Context, _ id: Case.ID, _ one: Document.ID) async throws -> Answer {
    let taken = Lock<[FileHash]>([])
    let answer = try await desk.change(context, id, .addDocument) { change in
      guard let document = try DocumentStore(change.db).one(one, in: id) else { throw Refusal.notFound }
      guard document.addedBy.number == change.viewer.id || change.entry.role == .leader else {
        throw Refusal.notAllowed(DocumentTexts.notYours)
      }
      let store = DocumentChangeStore(change.db, by: Person.ID(change.viewer.id), now: change.now)
      let hashes = try store.withdraw(one)
      taken.withLock { $0 = hashes }
      if !hashes.isEmpty {
        try change.record(
          Contribution(.documentWithdrawn, target: "document", targetID: one.number, note: document.title))
        try change.forget("document", one.number)
      }
      return Redirect(to: DocumentRoutes.one.path(id, one), saying: DocumentTexts.withdrawnDone)
    }
    // After the commit: until then they are named. What this misses, the daily job finds.
    try? await sources.files?.removeUnused(taken.withLock { $0 })
    return answer
  }

  // MARK: - What every change needs

  /// Files that one person sends within ten minutes: a whole meeting's papers, and no flood.
  static let mostAtOnce = 120

  private static func checkPace(_ context: Context) throws {
    try context.services.limits.check(
      "document", by: String(try context.person.id), atMost: mostAtOnce, within: .minutes(10), now: context.now)
  }

  private static func standing(_ one: Document.ID, in id: Case.ID, _ db: Connection) throws -> Document {
    guard let document = try DocumentStore(db).one(one, in: id) else { throw Refusal.notFound }
    if document.isWithdrawn { throw DocumentProblem.withdrawn }
    return document
  }

  /// The file that was sent, looked at; what is wrong with it stands in the form.
  private static func file(_ context: Context, _ form: inout FormReader) async -> Intake? {
    guard let sent = context.request.files.first(where: { $0.name == "fil" }) else {
      form.fail("fil", form.isSound ? DocumentTexts.fileMissing : DocumentTexts.chooseAgain)
      return nil
    }
    do {
      let file = try await Intake.take(sent)
      if !form.isSound { form.fail("fil", DocumentTexts.chooseAgain) }
      return file
    } catch let fault as FileFault {
      form.fail("fil", fault.sentence)
    } catch {
      form.fail("fil", FileFault.brokenPicture.sentence)
    }
    return nil
  }

  /// What a picture shows. It has to be said; nothing else has it.
  private static func alt(of file: Intake?, _ form: inout FormReader) -> String {
    let isPicture = file.map { $0.width > 0 } ?? false
    let wasSound = form.isSound
    let alt = form.text("billedtekst", limit: 300, missing: isPicture ? DocumentTexts.altMissing : nil)
    if wasSound, !form.isSound { form.fail("fil", DocumentTexts.chooseAgain) }
    return isPicture ? alt : ""
  }

  private static func checkRoom(for file: Intake, _ change: CaseChange) throws {
    let used = try DocumentStore(change.db).total(of: change.id).bytes
    if used + file.size > DocumentChangeStore.mostBytes { throw FormRefused("fil", DocumentTexts.caseFull) }
  }

  private func place(_ wanted: String, _ change: CaseChange) throws -> DocumentPlace? {
    guard !wanted.isEmpty else { return nil }
    guard let place = DocumentPlace(formValue: wanted), try !sources.places(change.db, change.id, [place]).isEmpty
    else { throw FormRefused("ved", DocumentTexts.placeGone) }
    return place
  }

  private func done(
    _ kind: Contribution.Kind, _ one: Document.ID, _ title: String, _ text: String, _ change: CaseChange,
    saying flash: Text
  ) throws -> Redirect {
    let path = DocumentRoutes.one.path(change.id, one)
    try change.record(
      Contribution(kind, target: "document", targetID: one.number, size: text.count, note: title))
    try change.index(DocumentFindables.documents, one.number)
    let note = try change.tellMentioned(in: text, DocumentTexts.mentioned(by: change.viewer.name), path: path)
    return Redirect(to: path, saying: note.map { flash + Text(same: ". ") + $0 } ?? flash)
  }
}

/// Something that was only seen in the change itself: the form comes back with it.
private struct FormRefused: Error {
  let field: String
  let message: Text
  init(_ field: String, _ message: Text) {
    self.field = field
    self.message = message
  }
}

extension FormState {
  fileprivate func with(_ fault: FormRefused) -> FormState {
    var state = self
    state.faults.append(FieldFault(fault.field, fault.message))
    return state
  }
}

/// Why a document cannot be changed.
package enum DocumentProblem: Explained, Equatable {
  case withdrawn
  case noPlace

  package var status: Status {
    switch self {
    case .withdrawn: .gone
    case .noPlace: .conflict
    }
  }

  package var explanation: Text {
    switch self {
    case .withdrawn: Text(da: "Dokumentet er trukket tilbage", en: "The document has been withdrawn")
    case .noPlace: DocumentTexts.noPlace
    }
  }

  package var advice: [Text] {
    switch self {
    case .withdrawn: [Text(da: "Læg det op som et nyt dokument.", en: "Add it as a new document.")]
    case .noPlace: [DocumentTexts.noPlaceAdvice]
    }
  }
}
