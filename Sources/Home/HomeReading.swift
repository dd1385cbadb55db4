import Actors
import Barriers
import Cases
import Database
import Language
import Time

/// What waits for somebody, across all their cases.
struct HomeReading: Sendable {
  var cases: [CaseRow] = []
  var caseCount = 0
  /// Tasks they have taken on.
  var tasks: [CaseTask] = []
  /// Backing and mandates that they are asked for.
  var mandates: [MandateWaiting] = []
  /// People they have invited who have not answered.
  var invitations: [InvitationWaiting] = []
  /// Problems that their teams have worded and they have not taken a stand on.
  var problems: [ProblemWaiting] = []
  /// Cases in which they have not given their perspective.
  var perspectives: [PerspectiveWaiting] = []
  /// What the cases they lead propose first.
  var proposals: [Proposal] = []
  /// What other slices ask of them.
  var asked: [HomeTask] = []
  var alarms: [CaseRow] = []
  var news: [News] = []

  struct InvitationWaiting: Sendable {
    let caseID: Case.ID
    let title: String
    let name: String
    let sent: Day
  }

  struct ProblemWaiting: Sendable {
    let caseID: Case.ID
    let title: String
  }

  struct PerspectiveWaiting: Sendable {
    let caseID: Case.ID
    let title: String
    let groupsHeard: Int
  }

  struct Proposal: Sendable {
    let caseID: Case.ID
    let title: String
    let hat: Hat
    let task: Text
  }

  struct News: Sendable {
    let caseID: Case.ID
    let title: String
    let kind: Contribution.Kind
    let who: String
    let at: Instant
  }
}

extension HomeReading.Proposal {
  init(_ row: borrowing Row) throws {
    caseID = try row.read("id")
    title = try row.read("title")
    hat = try row.read("hat")
    task = Text(da: try row.read("task_da"), en: try row.read("task_en"))
  }
}
