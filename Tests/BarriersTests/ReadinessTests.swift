import Cases
import Language
import Testing
import Time

@testable import Barriers

@Suite struct ReadinessTests {
  @Test("A healthy case is ready", arguments: CaseStep.allCases)
  func ready(step: CaseStep) {
    let readiness = diagnose(.healthy(step)).readyForNext
    #expect(readiness.conditions.filter { $0.isMet != true }.map(\.label.danish) == [])
    #expect(readiness.isReady)
    #expect(readiness.next == step.next)
  }

  @Test("What is unknown is not met", arguments: CaseStep.allCases)
  func unknown(step: CaseStep) {
    let readiness = diagnose(.blank(step)).readyForNext
    #expect(readiness.conditions.allSatisfy { $0.isMet == nil })
    #expect(!readiness.isReady)
  }

  @Test func barriersOfTheStepAreCounted() {
    var situation = CaseSituation.healthy()
    situation.burden?.largestShare = 0.7
    situation.trust?.mean = 3
    situation.invitations?.medianReply = 20
    let readiness = diagnose(situation).readyForNext
    #expect(readiness.barriers == 2)
    #expect(
      readiness.summary(.danish)
        == "I kan gå til Innovation, når 2 barrierer er passeret, eller når I beslutter at tage dem med.")
  }

  @Test func aConditionThatIsNotMetDoesNotLock() {
    var situation = CaseSituation.healthy()
    situation.hats = [.convener: 1]
    let diagnosis = diagnose(situation)
    #expect(!diagnosis.readyForNext.isReady)
    #expect(
      diagnosis.readyForNext.summary(.danish)
        == "4 af 5 ting er på plads. I kan gå til Innovation, når I beslutter det."
    )
    #expect(diagnosis.vacantHats == [.facilitator, .catalyst])
  }
}
