import Cases
import Language
import Testing
import Time

@testable import Barriers

@Suite struct FactorTests {
  @Test func thereAreTwentyEightInThreeSteps() {
    #expect(Factor.all.map(\.id) == FactorID.allCases)
    #expect(CaseStep.allCases.map { Factor.at($0).count } == [9, 10, 10])
  }

  @Test("A factor has two poles that differ", arguments: Factor.all)
  func poles(factor: Factor) {
    #expect(factor.name(.hinders) == factor.barrierName)
    #expect(factor.name(.promotes) == factor.driverName)
    #expect(factor.barrierName != factor.driverName)
  }

  @Test("A factor's name fits on a card, and asks nothing", arguments: Factor.all)
  func names(factor: Factor) {
    for name in [factor.barrierName, factor.driverName].flatMap({ [$0.danish, $0.english] }) {
      #expect(name.count <= 60)
      #expect(!name.hasSuffix(".") && !name.hasSuffix("?"))
    }
    #expect(factor.question.danish.hasSuffix("?") && factor.question.english.hasSuffix("?"))
    #expect(factor.explanation.danish.hasSuffix("."))
  }

  @Test("A factor has two to four moves, and two of them in the first release", arguments: Factor.all)
  func moves(factor: Factor) {
    #expect((2...4).contains(factor.moves.count))
    let first = factor.moves.filter { MoveAction.partOne.contains($0.action) }
    #expect(first.count >= 2)
    #expect(factor.moves.count { $0.action == .logOnly } <= 1)
    #expect(first.contains { $0.action != .logOnly })
  }

  @Test("A move's key begins with its factor", arguments: Factor.all)
  func keys(factor: Factor) {
    for move in factor.moves {
      #expect(move.key.hasPrefix(factor.id.rawValue + "."))
      #expect(Move.find(move.key) == move)
    }
  }

  @Test func noTwoMovesShareAKey() {
    let keys = Factor.all.flatMap(\.moves).map(\.key)
    #expect(Set(keys).count == keys.count)
    #expect(Move.find("I1.nothing") == nil)
  }

  @Test func theHatsHaveTheFiveTasksOfTheTalk() {
    #expect(Hat.allCases.map(\.tasks.count) == [5, 5, 5])
    #expect(Hat.allCases.allSatisfy { !$0.furtherTasks.isEmpty })
  }

  @Test func stepAndHatBelongTogether() {
    for step in CaseStep.allCases { #expect(step.hat.step == step) }
    #expect(CaseStep.interaction.next == .collaboration)
    #expect(CaseStep.innovation.next == nil)
  }

  @Test func fiveActorGroupsAreTheTalks() {
    #expect(ActorGroup.allCases.filter(\.isCore) == [.politician, .manager, .provider, .employee, .user])
  }

  @Test func movesOfOtherReleasesAreNotProposed() throws {
    var situation = CaseSituation.healthy()
    situation.ideas.firstChosen = thisDay + -70
    situation.trials = .init(count: 0, loops: 0, withUsers: 0)
    let now = try #require(diagnose(situation).findings.first { $0.factor == .n5 })
    #expect(!now.moves.contains { $0.action == .planTrial })
    let all = Set(MoveAction.allCases)
    let later = try #require(diagnose(situation, actions: all).findings.first { $0.factor == .n5 })
    #expect(later.moves.first?.action == .planTrial)
  }
}
