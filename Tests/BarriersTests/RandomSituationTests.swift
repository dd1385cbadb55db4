import Cases
import Language
import Testing
import Time

@testable import Barriers

@Suite struct RandomSituationTests {
  @Test("Whatever the situation, the diagnosis holds together", arguments: 0..<40)
  func holdsTogether(seed: UInt64) {
    var chance = Chance(seed: seed)
    for _ in 0..<25 {
      let situation = CaseSituation.random(using: &chance)
      let diagnosis = diagnose(situation)
      #expect(inOrder(diagnosis.findings, at: situation.step))
      #expect(Set(diagnosis.findings.map(\.ruleID)).count == diagnosis.findings.count)
      #expect(diagnosis.findings.allSatisfy { (1...3).contains($0.weight) && $0.pressure >= 1 && $0.moves.count <= 3 })
      #expect(diagnosis.findings.allSatisfy { !$0.headline.danish.isEmpty && !$0.figures.isEmpty && !$0.moves.isEmpty })
      #expect(diagnosis.everyday.count == 9)
      #expect(Set(diagnosis.waiting).isDisjoint(with: diagnosis.findings.filter(\.raised.isEmpty).compactMap(\.factor)))
    }
  }

  @Test("The same situation always gives the same diagnosis", arguments: 0..<40)
  func deterministic(seed: UInt64) {
    var chance = Chance(seed: seed)
    var situation = CaseSituation.random(using: &chance)
    let first = diagnose(situation)
    #expect(diagnose(situation) == first)
    situation.barriers.reverse()
    situation.meetings?.reverse()
    #expect(diagnose(situation) == first)
  }

  @Test("Overruling all that is found leaves nothing, and loses nothing", arguments: 0..<40)
  func overruling(seed: UInt64) {
    var chance = Chance(seed: seed)
    let situation = CaseSituation.random(using: &chance)
    let before = diagnose(situation)
    let found = before.findings + [before.alarm].compactMap(\.self)
    let notes = found.map { Overruling(rule: $0.ruleID, pressure: $0.pressure, note: "Set", day: thisDay) }
    let after = diagnose(situation, overruled: notes)
    #expect(after.first == nil && after.alarm == nil)
    #expect(after.overruled.map(\.finding) == found)
  }

  /// PRODUCT 4, said once more and in another way than the code does.
  private func inOrder(_ findings: [Finding], at step: CaseStep) -> Bool {
    let order: [CaseStep] =
      switch step {
      case .interaction: [.interaction, .collaboration, .innovation]
      case .collaboration: [.collaboration, .interaction, .innovation]
      case .innovation: [.innovation, .collaboration, .interaction]
      }
    return zip(findings, findings.dropFirst()).allSatisfy { first, second in
      let (place, next) = (order.firstIndex(of: first.step) ?? 0, order.firstIndex(of: second.step) ?? 0)
      if place != next { return place < next }
      if first.weight != second.weight { return first.weight > second.weight }
      let (age, nextAge) = (first.age ?? .min, second.age ?? .min)
      if age != nextAge { return age > nextAge }
      return first.ruleID < second.ruleID
    }
  }
}
