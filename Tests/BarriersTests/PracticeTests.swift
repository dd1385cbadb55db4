import Cases
import Language
import Testing
import Time

@testable import Barriers

@Suite struct PracticeTests {
  func state(_ kind: Practice.Kind, _ change: (inout CaseSituation) -> Void) -> Practice.State? {
    var situation = CaseSituation.healthy()
    change(&situation)
    return diagnose(situation).everyday.first { $0.kind == kind }?.state
  }

  @Test func thereAreNineInTheOrderOfTheTalk() {
    #expect(diagnose(.blank()).everyday.map(\.kind) == Practice.Kind.allCases)
    #expect(Practice.Kind.allCases.count == 9)
  }

  @Test func fourBelongToTheFirstTwoStepsAndFiveToTheLast() {
    let diagnosis = diagnose(.healthy())
    #expect(diagnosis.practices(at: .interaction).map(\.kind) == [.coreService, .alliance, .problemTime, .mover])
    #expect(diagnosis.practices(at: .collaboration).count == 4)
    #expect(diagnosis.practices(at: .innovation).count == 5)
  }

  @Test func aHealthyCaseHasDoneThemAll() {
    #expect(diagnose(.healthy()).everyday.filter { $0.state != .done }.map(\.kind) == [])
  }

  @Test func whatIsUnknownIsOpen() {
    let everyday = diagnose(.blank()).everyday
    #expect(everyday.allSatisfy { $0.state == .open && $0.line(.danish) == "Det ved Samspil ikke endnu." })
  }

  @Test func halfDoneIsUnderWay() {
    #expect(state(.coreService) { $0.keepAndChange = .init(keep: 2, change: 0) } == .part)
    #expect(state(.alliance) { $0.people.members?[.user] = 0 } == .part)
    #expect(state(.problemTime) { $0.problem.agreed = nil } == .part)
    #expect(state(.mover) { $0.mover.decided = false } == .part)
    #expect(state(.prototype) { $0.trials = .init(count: 0) } == .part)
    #expect(state(.loops) { $0.trials?.loops = 1 } == .part)
    #expect(state(.goal) { $0.meetings?[0].goalReviewed = false } == .part)
    #expect(state(.integration) { $0.routines?.parallel = 1 } == .part)
  }

  @Test func theLineSaysHowFarItIs() throws {
    var situation = CaseSituation.healthy()
    situation.problem.agreed = nil
    situation.problem.versions = 0
    situation.problem.perspectives = 4
    let lines = diagnose(situation).everyday.map { $0.line(.danish) }
    #expect(lines[0] == "Skal fastholdes: 3. Skal forandres: 4.")
    #expect(lines[1] == "Alle 5 aktørgrupper er med.")
    #expect(lines[2] == "4 perspektiver. I mangler en fælles formulering.")
  }

  @Test func theTimeSpentOnTheProblemIsShown() {
    #expect(
      diagnose(.healthy()).everyday[2].line(.danish)
        == "Problemet blev aftalt efter 65 dage. Det er 72 % af tiden indtil nu.")
  }
}
