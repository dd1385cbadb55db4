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

/// Where documents are shown and fetched: the desk of the case, and what other slices give.
struct DocumentRoom: Sendable {
  let desk: CaseDesk
  let sources: DocumentSources

  // MARK: - The list

  /// - Parameter refused: The form that has to be put right; only those who may add are shown it.
  func showList(_ context: Context, _ id: Case.ID, _ refused: FormState? = nil) async throws -> Answer {
    let query = context.request.query
    let before = query["foer"].flatMap(Document.ID.init(pathSegment:))
    let view = try await desk.read(context, id, refused == nil ? .seeTeam : .addDocument) { db, entry in
      let store = DocumentStore(db)
      let found = try store.page(of: id, before: before)
      let mayAdd = entry.may(.addDocument) && sources.files != nil
      let wanted = (refused?.value("ved") ?? query["ved"]).flatMap(DocumentPlace.init(formValue:))
      let shown = Array(found.prefix(DocumentStore.pageLength))
      return DocumentListView(
        entry: entry, documents: shown, anchors: try anchors(of: shown, in: id, db),
        hasMore: found.count > shown.count, isContinued: before != nil, total: try store.total(of: id),
        choices: mayAdd ? try choices(wanted, in: id, db) : [], hasFiles: sources.files != nil,
        state: refused ?? FormState(filled: ["ved": wanted?.formValue ?? ""]), today: context.today,
        keys: context.keys)
    }
    return context.wantsJSON && refused == nil
      ? .json(documentsJSON(view)) : .page(documentsPage(desk, view))
  }

  /// What the documents of a page hang on.
  private func anchors(
    of documents: [Document], in id: Case.ID, _ db: Connection
  ) throws -> [DocumentPlace: DocumentAnchor] {
    let places = Array(Set(documents.compactMap(\.place)))
    // Asked also when there are none, so that a page asks as many things whatever it shows.
    let found = try sources.places(db, id, places)
    return Dictionary(found.map { ($0.place, $0) }) { first, _ in first }
  }

  /// What one can choose from, and what the reader came from though it is old.
  private func choices(_ wanted: DocumentPlace?, in id: Case.ID, _ db: Connection) throws -> [DocumentAnchor] {
    let newest = try sources.places(db, id, nil)
    guard let wanted, !newest.contains(where: { $0.place == wanted }) else { return newest }
    return try sources.places(db, id, [wanted]) + newest
  }

  // MARK: - One document

  func show(
    _ context: Context, _ id: Case.ID, _ one: Document.ID, _ refused: FormState? = nil
  ) async throws -> Answer {
    let view = try await desk.read(context, id, refused == nil ? .seeTeam : .addDocument) { db, entry in
      let store = DocumentStore(db)
      guard let document = try store.one(one, in: id) else { throw Refusal.notFound }
      return DocumentView(
        entry: entry, document: document, versions: try store.versions(of: one),
        anchor: try anchors(of: [document], in: id, db).values.first, hasFiles: sources.files != nil,
        viewer: try context.person.id, state: refused ?? Self.filled(document), isRefused: refused != nil,
        today: context.today, keys: context.keys)
    }
    return context.wantsJSON && refused == nil
      ? .json(documentJSON(view)) : .page(documentPage(desk, view))
  }

  private static func filled(_ document: Document) -> FormState {
    FormState(filled: [
      "titel": document.title, "beskrivelse": document.description, "visertekst": document.newest.alt,
      "set": String(document.revision),
    ])
  }

  // MARK: - Files

  /// The file, looked up anew each time: who may no longer see it is told that it is not there.
  func fetch(_ context: Context, _ id: Case.ID, _ one: Document.ID, _ use: DocumentUse) async throws -> Answer {
    let version = context.request.query["version"].flatMap { Int($0) }
    let found = try await desk.read(context, id) { db, _ in
      try DocumentStore(db).file(one, version: version, use, in: id)
    }
    guard let found, let files = sources.files else { throw Refusal.notFound }
    return .response(files.response(found.hash, as: found.kind, named: found.name, isShown: use != .whole))
  }
}
