import Cases
import HTML
import Time
import Web

/// What the page of all documents shows.
struct DocumentListView: Sendable {
  let entry: CaseEntry
  let documents: [Document]
  let anchors: [DocumentPlace: DocumentAnchor]
  let hasMore: Bool
  let isContinued: Bool
  let total: (documents: Int, bytes: Int)
  /// What a new document can hang on.
  let choices: [DocumentAnchor]
  /// Whether the installation has a place for files.
  let hasFiles: Bool
  let state: FormState
  let today: Day
  let keys: FormKeys

  var id: Case.ID { entry.item.id }
  var mayAdd: Bool { entry.may(.addDocument) && hasFiles }
}

/// What the page of one document shows.
struct DocumentView: Sendable {
  let entry: CaseEntry
  let document: Document
  /// The newest first.
  let versions: [DocumentVersion]
  let anchor: DocumentAnchor?
  let hasFiles: Bool
  let viewer: Int
  let state: FormState
  let isRefused: Bool
  let today: Day
  let keys: FormKeys

  var id: Case.ID { entry.item.id }
  var mayChange: Bool { entry.may(.addDocument) && !document.isWithdrawn }
  var mayWithdraw: Bool { mayChange && (document.addedBy.number == viewer || entry.role == .leader) }
  /// The forms of the page are told apart by what only one of them has.
  var wordsState: FormState { isRefused && state.values["set"] == nil ? filled : state }
  var versionState: FormState { isRefused && state.values["set"] == nil ? state : FormState() }

  private var filled: FormState {
    FormState(filled: [
      "titel": document.title, "beskrivelse": document.description, "visertekst": document.newest.alt,
      "set": String(document.revision),
    ])
  }
}
