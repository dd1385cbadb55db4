import Actors
import Barriers
import Cases
import Cockpit
import Decisions
import Differences
import Export
import Framing
import HTTP
import Ideas
import Language
import Live
import Meetings
import Notices
import Search
import Trials
import Web

// How a case hangs together: its tabs, what follows from a change, and where a move is made.
extension Wiring {
  static func desk(_ standings: Standings, _ site: Site, _ live: LiveHub) -> CaseDesk {
    var desk = CaseDesk()
    NoticeFollowing(site: site).follow(in: &desk.following)
    SearchIndex.follow(&desk.following)
    desk.refresh = { context, id in
      live.changed(id)
      await standings.refresh(id, now: context.now)
    }
    desk.live = { LiveRoutes.source(of: $0) }
    desk.deleted = { try DeletionRoutes.deleted($0, $1, $2) }
    desk.tabs = [
      CaseTab(CaseTab.overview, CaseTexts.overview, path: { CaseRoutes.overview.path($0) }),
      CaseTab(
        "indramning", Text(da: "Indramning", en: "Framing"), path: { FramingRoutes.framing.path($0) },
        count: { $0.standing.map { "\($0.framingDone)/6" } }),
      CaseTab(
        "aktoerer", Text(da: "Aktører", en: "Actors"), path: { ActorRoutes.page.path($0) },
        count: { String($0.people) }),
      CaseTab(
        "forskelle", Text(da: "Forskelle", en: "Differences"), path: { DifferenceRoutes.list.path($0) },
        count: { $0.standing.map { String($0.differences) } }),
      CaseTab(
        "ideer", Text(da: "Idéer", en: "Ideas"), path: { CaseRoutes.ideas.path($0) },
        count: { $0.standing.map { String($0.ideas) } }),
      CaseTab(
        TrialRoutes.tab, Text(da: "Afprøvninger", en: "Trials"), path: { TrialRoutes.list.path($0) },
        count: { $0.standing.map { String($0.trials) } }),
      CaseTab(
        TrialRoutes.embeddingTab, Text(da: "Forankring", en: "Embedding"), path: { TrialRoutes.embedding.path($0) }),
      CaseTab(
        DecisionRoutes.tab, Text(da: "Læring", en: "Learning"), path: { DecisionRoutes.learning.path($0) },
        count: { $0.standing.map { String($0.lessons) } }),
    ]
    return desk
  }

  /// Where in a case a move is made.
  @Sendable static func place(_ action: MoveAction, in id: Case.ID) -> String? {
    switch action {
    case .invite: ActorRoutes.page.path(id) + "#inviter"
    case .frameProblem, .signProblem: FramingRoutes.path(to: .problem, in: id)
    case .expectations: ActorRoutes.expectation.path(id)
    case .askMandate: ActorRoutes.mandates.path(id)
    case .giveHat: ActorRoutes.hats.path(id)
    case .planMeeting: MeetingRoutes.meetings.path(id)
    case .addPerspective: FramingRoutes.perspective.path(id)
    case .parkIdea: CaseRoutes.ideas.path(id)
    case .assessMover, .searchCases: FramingRoutes.path(to: .mover, in: id)
    case .innovationTest: FramingRoutes.path(to: .innovation, in: id)
    case .keepAndChange: FramingRoutes.path(to: .core, in: id)
    case .registerBarrier: BarrierRoutes.new.path(id)
    case .raiseDifference: DifferenceRoutes.new.path(id)
    case .openCall: CallRoutes.new.path() + "?forloeb=\(id.number)"
    case .planTrial: TrialRoutes.list.path(id)
    case .embed: TrialRoutes.embedding.path(id)
    case .spread: TrialRoutes.embedding.path(id) + "#spred"
    // It is noted where it stands, and has no place of its own.
    case .logOnly: nil
    }
  }
}
