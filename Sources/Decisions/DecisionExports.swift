import Accounts
import Language

/// The tables of what was decided and learned.
package enum DecisionExports {
  package static let all = [decisions, grounds, lessons]

  private static let decisions = ExportSource(
    "decisions", Text(da: "Beslutninger, med begrundelse", en: "Decisions, with reasons"),
    own: ["decided_by", "written_by"],
    [
      .number("id"), .text("title"), .text("reasons"), .text("alternatives"), .person("decided_by"), .day("decided"),
      .text("origin"), .number("origin_id"), .number("replaces", of: "decisions"), .person("written_by"),
      .moment("at"),
    ])

  private static let grounds = ExportSource(
    "decision_grounds", Text(da: "Det råderum, en beslutning hviler på", en: "The mandates that a decision rests on"),
    through: [.init("decisions", by: "decision_id")], key: ["mandate_id"],
    [.number("decision_id", of: "decisions"), .number("mandate_id", of: "mandates")])

  private static let lessons = ExportSource(
    "lessons", Text(da: "Læring, også af det, der ikke lykkedes", en: "Lessons, also from what failed"),
    own: ["person_id", "shared_by"],
    [
      .number("id"), .text("kind"), .text("happened"), .text("learned"), .text("differently"), .text("origin"),
      .number("origin_id"), .person("person_id"), .text("actor_group"), .moment("at"), .moment("shared"),
      .person("shared_by"),
    ])
}
