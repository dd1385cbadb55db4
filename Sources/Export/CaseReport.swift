import Agreements
import Barriers
import Cases
import Decisions
import Differences
import Framing
import Time

/// What a report says of a case: the whole of it, in short.
struct CaseReport: Sendable {
  /// How many of each kind a report lists; the files hold the rest.
  static let most = 200

  let item: Case
  let leaders: [String]
  let now: Instant
  var problem: ProblemVersion?
  var framing = FramingSummary()
  var groups: [Group] = []
  var organisations: [String] = []
  var barriers: [Barrier] = []
  var tasks: [CaseTask] = []
  var differences: [Difference] = []
  var decisions: [Decision] = []
  var agreements: [AgreementRow] = []
  var lessons: [Lesson] = []
  let gains: Gains
  var moments: [Moment] = []
  /// How many there are, also of those that are not listed.
  var totals = Totals()

  /// What the headings say, counted where everything is.
  struct Totals: Equatable, Sendable {
    var barriers = 0
    var passed = 0
    var differences = 0
    var workedThrough = 0
    var decisions = 0
    var holdingDecisions = 0
    var agreements = 0
    var holdingAgreements = 0
    var lessons = 0
    var failures = 0
  }

  /// Those who take or took part, from one side.
  struct Group: Sendable {
    let group: ActorGroup
    let people: Int
    let left: Int
  }

  /// Something that changed the course of the case.
  struct Moment: Sendable {
    let kind: Contribution.Kind
    let who: String?
    let note: String
    let at: Instant
  }

  var people: Int { groups.reduce(0) { $0 + $1.people } }
  var hindrances: [Barrier] { Array(barriers.filter { $0.pole == .hinders }.prefix(Self.most)) }
  var helps: [Barrier] { Array(barriers.filter { $0.pole == .promotes }.prefix(Self.most)) }
}
