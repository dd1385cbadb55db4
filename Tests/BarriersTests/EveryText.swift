import Cases
import Language
import Time

@testable import Barriers

/// Every text that the catalogue and the diagnosis can show.
enum EveryText {
  static let all: [Text] = [catalogue, hats, steps, small, rules, diagnoses].flatMap(\.self)

  static let catalogue: [Text] = Factor.all.flatMap { factor -> [Text] in
    let own: [Text] = [factor.barrierName, factor.driverName, factor.explanation, factor.question]
    return own + factor.moves.flatMap { move -> [Text] in [move.title, move.how, move.button] }
  }

  static let hats: [Text] = Hat.allCases.flatMap { hat -> [Text] in
    let own: [Text] = [hat.name, hat.putOn, hat.summary]
    return own + hat.tasks.map(\.title) + hat.furtherTasks.map(\.title)
  }

  static let steps: [Text] = CaseStep.allCases.flatMap { step -> [Text] in
    [step.name] + Move.anyBarrier(at: step).flatMap { move -> [Text] in [move.title, move.how] }
  }

  static let small: [Text] = [
    ActorGroup.allCases.map(\.singular), ActorGroup.allCases.map(\.plural), MoveAction.allCases.map(\.button),
    Pole.allCases.map(\.name), Practice.Kind.allCases.map(\.title), Practice.State.allCases.map(\.name),
    Practice.State.allCases.map(\.link), CaseSituation.Level.allCases.map(\.plural),
  ].flatMap(\.self)

  static let rules: [Text] =
    (Rule.all + [Rule.alarm]).flatMap { rule -> [Text] in [rule.sentence, rule.needs] } + [
      RaisedBarrier.rule, Rule.Standing.waitsForData.name, Rule.Standing.silent.name, Rule.Standing.holdsBack.name,
    ]

  static let diagnoses: [Text] = situations.flatMap { situation -> [Text] in
    let diagnosis = diagnose(situation)
    let findings = diagnosis.findings + [diagnosis.alarm].compactMap(\.self)
    return [
      findings.flatMap(texts), diagnosis.everyday.map(\.line), diagnosis.readyForNext.conditions.map(\.label),
      [diagnosis.readyForNext.summary],
    ].flatMap(\.self)
  }

  static let situations: [CaseSituation] =
    alarming
    + CaseStep.allCases.flatMap { step -> [CaseSituation] in
      [.blank(step), .healthy(step)] + Illness.all.map { $0.situation(at: step) }
    }

  private static var alarming: [CaseSituation] {
    var untried = CaseSituation.healthy()
    untried.trials?.last = thisDay + -26
    var aimless = CaseSituation.healthy()
    for index in 0..<6 { aimless.meetings?[index].goalReviewed = false }
    var raised = CaseSituation.healthy()
    raised.barriers = [
      RaisedBarrier(
        id: 1, factor: nil, step: .innovation, title: "Lokalet er lukket / The room is shut", weight: 2, raised: thisDay
      ),
      RaisedBarrier(
        id: 2, factor: .s1, step: .collaboration, title: "Ingen taler / Nobody speaks", weight: 1, raised: thisDay + -30
      ),
    ]
    return [untried, aimless, raised]
  }

  private static func texts(_ finding: Finding) -> [Text] {
    [finding.why, finding.question, finding.rule] + finding.figures.map(\.sentence)
      + (finding.isHeadlineVerbatim ? [] : [finding.headline])
  }
}
