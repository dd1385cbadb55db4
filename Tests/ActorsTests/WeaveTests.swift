import Actors
import Cases
import Testing

@Suite struct WeaveTests {
  private func cell(
    _ group: ActorGroup, _ column: CaseStep, at step: CaseStep = .collaboration, acts: [Weave.Act] = [],
    working: Set<ActorGroup> = [], backing: Set<ActorGroup> = [], hats: [CaseStep: Set<ActorGroup>] = [:]
  ) -> Weave.Cell? {
    Weave(at: step, acts: acts, working: working, backing: backing, hats: hats)
      .strands.first { $0.group == group }?.cell(column)
  }

  @Test func theFiveCoreGroupsAlwaysHaveALine() {
    let weave = Weave(at: .interaction, acts: [], working: [])
    #expect(weave.strands.map(\.group) == [.politician, .manager, .provider, .employee, .user])
  }

  @Test func afurtherGroupHasALineOnceItIsThere() {
    #expect(cell(.researcher, .interaction) == nil)
    #expect(cell(.researcher, .interaction, working: [.researcher]) == .notYet)
    #expect(cell(.ngo, .interaction, acts: [.init(step: .interaction, group: .ngo, work: 1)]) == .leads)
  }

  @Test func thoseWithMostContributionsOnAStepLeadAndShareItWhenTheyAreEqual() {
    let acts: [Weave.Act] = [
      .init(step: .interaction, group: .employee, work: 4), .init(step: .interaction, group: .manager, work: 4),
      .init(step: .interaction, group: .user, work: 3),
    ]
    #expect(cell(.employee, .interaction, acts: acts) == .leads)
    #expect(cell(.manager, .interaction, acts: acts) == .leads)
    #expect(cell(.user, .interaction, acts: acts) == .contributes)
  }

  @Test func whoWearsTheHatOfAReachedStepLeadsIt() {
    let acts: [Weave.Act] = [.init(step: .collaboration, group: .employee, work: 9)]
    #expect(cell(.manager, .collaboration, acts: acts, hats: [.collaboration: [.manager]]) == .leads)
    #expect(
      cell(.manager, .innovation, acts: acts, working: [.manager], hats: [.innovation: [.manager]]) == .ready)
  }

  @Test func backingAloneIsNotContributing() {
    let acts: [Weave.Act] = [.init(step: .interaction, group: .politician, work: 0, backing: 1)]
    #expect(cell(.politician, .interaction, acts: acts) == .backs)
    #expect(cell(.politician, .collaboration, acts: acts, backing: [.politician]) == .missing)
  }

  @Test func aCoreGroupThatDidNothingOnAReachedStepIsMissingThoughItIsOnTheTeam() {
    #expect(cell(.user, .collaboration, working: [.user]) == .missing)
    #expect(cell(.user, .interaction, working: [.user]) == .missing)
    #expect(cell(.volunteer, .collaboration, working: [.volunteer]) == .notYet)
  }

  @Test func onAStepAheadThoseWhoWorkAreReadyAndBackersAreNot() {
    #expect(cell(.employee, .innovation, working: [.employee]) == .ready)
    #expect(cell(.politician, .innovation, backing: [.politician]) == .notYet)
    #expect(cell(.user, .innovation) == .notYet)
  }

  @Test func workDoneOnAStepAheadCounts() {
    let acts: [Weave.Act] = [.init(step: .innovation, group: .user, work: 2)]
    #expect(cell(.user, .innovation, at: .interaction, acts: acts) == .contributes)
  }

  @Test func theGapsAreThoseMissingWhereTheCaseIs() {
    let weave = Weave(
      at: .collaboration,
      acts: [
        .init(step: .interaction, group: .politician, work: 3), .init(step: .collaboration, group: .employee, work: 1),
        .init(step: .collaboration, group: .manager, work: 1), .init(step: .collaboration, group: .provider, work: 1),
      ], working: [.employee, .politician])
    #expect(weave.gaps == [.politician, .user])
  }
}
