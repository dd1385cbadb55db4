import Accounts
import Language

/// The tables of differences, and what the trust pulse has shown.
package enum DifferenceExports {
  package static let all = [differences, sides, uses, replies, links, events, rounds, answered, answers, groupAnswers]

  /// In which rounds of the pulse somebody has answered: not when, not what.
  package static let own = ExportSource(
    "pulse_people", Text(da: "Tillidspulser, du har svaret på", en: "Trust pulses that you have answered"),
    in: .person("person_id"), key: ["round_id"], [.number("round_id", of: "pulse_rounds"), .text("actor_group")])

  private static let differences = ExportSource(
    "differences", Text(da: "Forskelle, og hvad der kom ud af dem", en: "Differences, and what came of them"),
    own: ["raised_by", "owner_id"],
    [
      .number("id"), .text("title"), .text("kind"), .person("raised_by"), .moment("raised"), .person("owner_id"),
      .moment("owned"), .moment("closed"), .truth("kept"), .text("outcome"), .number("reopened"), .moment("touched"),
    ])

  private static let sides = ExportSource(
    "difference_sides", Text(da: "Siderne i en forskel", en: "The sides of a difference"),
    through: [.init("differences", by: "difference_id")], key: ["position"],
    own: ["person_id", "for_person", "written_by"],
    [
      .number("id"), .number("difference_id", of: "differences"), .number("position"), .person("person_id"),
      .person("for_person"), .text("actor_group"), .person("written_by"), .text("text"), .moment("at"),
      .moment("edited"),
    ])

  private static let uses = ExportSource(
    "difference_uses", Text(da: "Hvad nogen ser, I kan bruge", en: "What somebody sees that can be used"),
    through: [.init("differences", by: "difference_id")], key: ["person_id"], own: ["person_id"],
    [.number("difference_id", of: "differences"), .person("person_id"), .text("text"), .moment("at")])

  private static let replies = ExportSource(
    "difference_replies", Text(da: "Trådene om forskelle", en: "The threads about differences"),
    through: [.init("differences", by: "difference_id")], own: ["person_id"],
    [
      .number("id"), .number("difference_id", of: "differences"), .person("person_id"),
      .number("reply_to", of: "difference_replies"), .text("text"), .moment("at"), .moment("withdrawn"),
    ])

  private static let links = ExportSource(
    "difference_links", Text(da: "Hvad forskelle hænger sammen med", en: "What differences hang together with"),
    through: [.init("differences", by: "difference_id")], key: ["kind", "target"],
    [.number("difference_id", of: "differences"), .text("kind"), .number("target"), .truth("is_outcome")])

  private static let events = ExportSource(
    "difference_events", Text(da: "Hvad der er sket med forskellene", en: "What happened to the differences"),
    through: [.init("differences", by: "difference_id")], own: ["person_id"],
    [
      .number("id"), .number("difference_id", of: "differences"), .person("person_id"), .text("what"), .text("note"),
      .moment("at"),
    ])

  /// What the page of the pulse shows of the rounds that have ended, and no more.
  private static let rounds = ExportSource(
    "pulse_rounds", Text(da: "Det, tillidspulsen har vist", en: "What the trust pulse has shown"), key: ["number"],
    where: "t.closed IS NOT NULL",
    [
      .number("number"), .moment("opened"), .moment("closed"), .number("answers"),
      .real("mean", from: "CAST(t.published AS DOUBLE PRECISION) / 10"),
      .real("spread", from: "CAST(t.spread AS DOUBLE PRECISION) / 10"),
      .text("agreement"), .text("reliability"), .truth("is_held_back"),
    ])

  private static let answered = ExportSource(
    "pulse_people", through: [.init("pulse_rounds", by: "round_id")],
    leftOut: Text(da: "pulsen er anonym", en: "the pulse is anonymous"))

  private static let answers = ExportSource(
    "pulse_answers", through: [.init("pulse_rounds", by: "round_id")],
    leftOut: Text(da: "pulsen er anonym", en: "the pulse is anonymous"))

  private static let groupAnswers = ExportSource(
    "pulse_group_answers", through: [.init("pulse_rounds", by: "round_id")],
    leftOut: Text(da: "pulsen er anonym", en: "the pulse is anonymous"))
}
