import Cases
import HTML
import HTTP
import Language
import Time
import Web

/// One difference with all that stands on its card.
struct DifferenceDetail: Sendable {
  struct Tie: Sendable {
    let target: LinkTarget
    let isOutcome: Bool
  }

  let item: Difference
  let sides: [DifferenceSide]
  let uses: [DifferenceUse]
  let links: [Tie]

  func speaks(_ viewer: Int) -> Bool { sides.contains { $0.person?.number == viewer } }
}

/// A page of the register, for one viewer.
struct DifferenceRegister: Sendable {
  let entry: CaseEntry
  let filter: DifferenceFilter
  /// How many there are at each place in the list.
  let counts: [Int: Int]
  let details: [DifferenceDetail]
  let next: DifferenceStore.Place?
  /// Whether it begins further down than at the first.
  let isContinued: Bool
  let viewer: Int
  let today: Day
  let keys: FormKeys
  let invitation: String?
  let opinionMap: AnyMarkup?

  var id: Case.ID { entry.item.id }
  var mayWork: Bool { entry.may(.workOnDifferences) }
  var total: Int { counts.values.reduce(0, +) }

  func count(_ filter: DifferenceFilter) -> Int { filter.rank.map { counts[$0] ?? 0 } ?? total }

  /// The way to the next page.
  var nextPath: String? {
    next.map { place in
      let filter = filter == .all ? "" : "vis=\(filter.rawValue)&"
      return "\(DifferenceRoutes.list.path(id))?\(filter)efter=\(place.rank)-\(place.id.pathSegment)"
    }
  }
}

/// The page of one difference, for one viewer.
struct DifferenceView: Sendable {
  let entry: CaseEntry
  let detail: DifferenceDetail
  /// A page of the thread, the newest first.
  let replies: [DifferenceReply]
  let hasOlder: Bool
  /// The reply that is being answered.
  let answering: DifferenceReply?
  let history: [DifferenceEvent]
  let choices: [LinkTarget]
  let viewer: Int
  let today: Day
  let keys: FormKeys
  let invitation: String?
  var refused: RefusedDifferenceForm?
  /// What other slices show beside it.
  var panels: [AnyMarkup] = []

  var id: Case.ID { entry.item.id }
  var item: Difference { detail.item }
  var mayWork: Bool { entry.may(.workOnDifferences) }
  var faults: FormState { refused?.state ?? FormState() }
  var ownUse: DifferenceUse? { detail.uses.first { $0.person.number == viewer } }

  /// What a form holds: what was typed when it comes back, else what is saved.
  func state(of form: RefusedDifferenceForm.Form) -> FormState {
    if let refused, refused.form == form { return refused.state }
    return form == .use ? FormState(filled: ["brug": ownUse?.text ?? ""]) : FormState()
  }
}

/// A form of the page that comes back because something has to be put right.
struct RefusedDifferenceForm: Sendable {
  enum Form: Sendable { case use, thread, reopening, link }
  let form: Form
  let state: FormState
}

/// The form where a difference is made visible.
struct NewDifferenceForm: Sendable {
  let entry: CaseEntry
  let speakers: [Speaking]
  let choices: [LinkTarget]
  let viewer: Int
  let keys: FormKeys
  let state: FormState

  /// How many sides the form has room for; more are added on the page.
  static let sides = 3
  static let titleLimit = 140
  static let sideLimit = 600
}

/// The form for one side: a new one, one's own, or one that is taken over.
struct SideForm: Sendable {
  let entry: CaseEntry
  let item: Difference
  var side: DifferenceSide?
  var isTaking = false
  var speakers: [Speaking] = []
  var isFull = false
  var speaksAlready = false
  let viewer: Int
  let keys: FormKeys
  let state: FormState

  /// Whether the side was changed after it was read.
  var isStale: Bool { side.map { state.values["set"] != nil && state.value("set") != $0.mark } ?? false }
}

/// The form where a difference is worked through.
struct WorkForm: Sendable {
  let entry: CaseEntry
  let item: Difference
  let sides: [DifferenceSide]
  let choices: [LinkTarget]
  let keys: FormKeys
  let state: FormState

  var isStale: Bool { state.values["set"] != nil && state.value("set") != item.mark }
}
