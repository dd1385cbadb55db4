import Accounts
import Cases
import HTML
import HTTP
import Language
import Time
import Web

/// Everything that the page of the framing shows, for one viewer.
struct FramingView: Sendable {
  let entry: CaseEntry
  let reading: FramingSummary
  let items: [CoreItem]
  /// The newest few of each group.
  let perspectives: [Perspective]
  let team: [TeamMember]
  let invited: [InvitedActor]
  /// What trials show of the value.
  let evidence: [(Text, String)]
  let problem: ProblemVersion?
  let signatures: [ProblemSignature]
  let draft: ProblemDraft?
  let search: SimilarSearch?
  let viewer: Int
  let keys: FormKeys
  var refused: RefusedForm?

  var id: Case.ID { entry.item.id }
  var mayFrame: Bool { entry.may(.frame) }
  var mayContribute: Bool { entry.may(.contribute) }
  var framing: Framing { reading.framing }
  var mySignature: ProblemSignature? { signatures.first { $0.person.number == viewer } }

  /// How many perspectives of each group stand on the page itself.
  static let shownPerGroup = 3
}

/// What was looked for among other cases, and what was found.
struct SimilarSearch: Sendable {
  let words: String
  let cases: [SimilarCase]
}

/// The forms of the page. Each is saved by itself.
enum FramingForm: Sendable {
  case narrative, trigger, rhythm, core, keep, change, problem, signature, mover, innovation
}

/// A form that comes back: something has to be put right, or somebody else was first.
struct RefusedForm: Sendable {
  let form: FramingForm
  let state: FormState
}

extension FramingView {
  /// What a form holds: what was typed when it comes back, else what is saved.
  func state(of form: FramingForm) -> FormState {
    if let refused, refused.form == form { return refused.state }
    return switch form {
    case .narrative:
      FormState(filled: [
        "formaal": framing.aim?.rawValue ?? "", "fortaelling": framing.narrative?.rawValue ?? "",
        "ord": framing.narrativeText,
      ])
    case .trigger: FormState(values: ["udloeser": reading.triggers.map(\.rawValue)])
    case .rhythm: FormState(filled: ["rytme": framing.rhythm])
    case .core: FormState(filled: ["kerneydelse": reading.coreService])
    case .keep, .change: FormState()
    case .problem: FormState(filled: ["problem": draft?.text ?? problem?.text ?? ""])
    case .signature:
      FormState(filled: ["stilling": mySignature?.stance.rawValue ?? "", "note": mySignature?.note ?? ""])
    case .mover: FormState(filled: ["mover": framing.mover?.rawValue ?? "", "mover_hvorfor": framing.moverWhy])
    case .innovation: innovationState
    }
  }

  private var innovationState: FormState {
    var filled: [String: String] = [:]
    for question in InnovationTest.Question.allCases {
      filled[question.field] = framing.test.answer(to: question)?.rawValue
      filled[question.whyField] = framing.test.why(question)
    }
    filled[InnovationTest.Question.origin.field] = framing.test.origin?.rawValue
    return FormState(filled: filled)
  }

  func isRefused(_ form: FramingForm) -> Bool { refused?.form == form }

  /// Whether somebody else changed the same thing after the form was read.
  func isStale(_ form: FramingForm) -> Bool {
    guard let refused, refused.form == form else { return false }
    let seen = refused.state.value("set")
    return switch form {
    case .narrative: seen != reading.fingerprint(of: .narrative)
    case .trigger: seen != reading.fingerprint(of: .trigger)
    case .rhythm: seen != reading.rhythmFingerprint
    case .core: seen != reading.fingerprint(of: .core)
    case .keep, .change: false
    case .problem: refused.state.value("laest") != String(problem?.number ?? 0)
    case .signature: refused.state.value("version") != problem?.id.pathSegment
    case .mover: seen != reading.fingerprint(of: .mover)
    case .innovation: seen != reading.fingerprint(of: .innovation)
    }
  }
  var isStale: Bool { refused.map { isStale($0.form) } ?? false }
  var faults: FormState { refused?.state ?? FormState() }
}

extension InnovationTest.Question {
  /// The names under which the form sends it.
  var field: String {
    switch self {
    case .breaks: "bryder"
    case .newHere: "nyt"
    case .origin: "kilde"
    case .inUse: "ibrug"
    case .evidence: "belaeg"
    }
  }
  var whyField: String { field + "_hvorfor" }
}
