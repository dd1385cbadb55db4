import Bytes
import Indicators
import Language
import Time
import Web

// Trials as data.

func trialJSON(
  _ trial: Trial, _ figures: [SpringFigure], _ prototypes: [Prototype]? = nil, today: Day
) -> JSON {
  let status =
    switch trial.status(today: today) {
    case .planned: "planned"
    case .running: "running"
    case .ended(let outcome): outcome.rawValue
    }
  var members: [(String, JSON)] = [
    ("id", .integer(trial.id.number)), ("title", .string(trial.title)), ("status", .string(status)),
    ("if", .string(trial.hypothesis.ifText)), ("then", .string(trial.hypothesis.thenText)),
    ("because", .string(trial.hypothesis.becauseText)), ("site", .string(trial.site)),
    ("starts", .optional(trial.starts?.iso)), ("ends", .optional(trial.ends?.iso)),
    ("responsible", .string(trial.responsibleName)), ("stopRule", .string(trial.risk.stopRule)),
    ("loss", .string(trial.risk.loss)), ("riskOwner", .optional(trial.risk.ownerName)),
    ("consent", .string(trial.consent.rawValue)), ("lesson", .optional(trial.ending?.lesson)),
    ("prototypes", .integer(trial.prototypes)),
    (
      "indicators",
      .array(
        figures.map { figure in
          .object([
            ("id", .integer(figure.indicator.id.number)), ("name", .string(figure.indicator.name)),
            ("site", .string(figure.site.name)), ("bar", figure.bar.map(JSON.number) ?? .null),
            ("verdict", .string(figure.reading.outcome.word)),
          ])
        })
    ),
  ]
  if let prototypes {
    members.append(
      (
        "loops",
        .array(
          prototypes.map { prototype in
            .object([
              ("number", .integer(prototype.number)), ("day", .string(prototype.day.iso)),
              ("changed", .string(prototype.changed)), ("learned", .string(prototype.learned)),
            ])
          })
      ))
  }
  return .object(members)
}
