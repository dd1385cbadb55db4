import Accounts
import Language

/// The tables of opinion maps. Votes come out of the map itself, in the form of Polis and never fewer than five people's
/// more than the last time.
package enum OpinionExports {
  package static let all = [
    conversations, statements,
    ExportSource(
      "conversation_participants", through: [.init("conversations", by: "conversation_id")], leftOut: anonymous),
    ExportSource(
      "conversation_votes",
      through: [
        .init("conversation_participants", by: "participant_id"), .init("conversations", by: "conversation_id"),
      ], leftOut: anonymous),
    ExportSource(
      "conversation_earlier_votes",
      through: [
        .init("conversation_participants", by: "participant_id"), .init("conversations", by: "conversation_id"),
      ], leftOut: anonymous),
    events, hands, names,
    ExportSource("conversation_maps", through: [.init("conversations", by: "conversation_id")], leftOut: reckoned),
    ExportSource(
      "conversation_map_labels", through: [.init("conversations", by: "conversation_id")], leftOut: anonymous),
    figures,
  ]

  private static let anonymous = Text(
    da: "stemmer er anonyme; de hentes fra meningskortet uden at kunne føres tilbage",
    en: "votes are anonymous; they are taken from the opinion map without leading back")
  private static let reckoned = Text(da: "regnet ud af stemmerne", en: "worked out from the votes")

  private static let conversations = ExportSource(
    "conversations", Text(da: "Meningskort", en: "Opinion maps"), own: ["created_by"],
    [
      .number("id"), .text("question"), .text("about"), .text("audience"), .text("moderation"),
      .truth("takes_statements"), .truth("shows_map"), .day("last_day"), .person("created_by"), .moment("created"),
      .moment("opened"), .moment("closed"), .moment("published"),
    ])

  private static let statements = ExportSource(
    "conversation_statements", Text(da: "Udsagn, der er stemt om", en: "Statements that were voted on"),
    through: [.init("conversations", by: "conversation_id")], own: ["written_by"],
    [
      .number("id"), .number("conversation_id", of: "conversations"), .text("text"), .text("status"),
      .truth("is_seed"), .person("written_by"), .text("actor_group"),
      .moment("written", from: "t.written - t.written % 86400000"), .text("reason"),
      .number("replaced_by", of: "conversation_statements"),
    ])

  private static let events = ExportSource(
    "conversation_events", Text(da: "Hvad holdet har gjort med udsagn", en: "What the team did with statements"),
    through: [
      .init("conversation_statements", by: "statement_id"), .init("conversations", by: "conversation_id"),
    ], own: ["person_id"],
    [
      .number("id"), .number("statement_id", of: "conversation_statements"), .person("person_id"), .text("what"),
      .text("reason"), .moment("at"),
    ])

  private static let hands = ExportSource(
    "conversation_hands", Text(da: "Håndsoprækninger på møder", en: "Shows of hands at meetings"),
    through: [
      .init("conversation_statements", by: "statement_id"), .init("conversations", by: "conversation_id"),
    ], key: ["statement_id"], own: ["noted_by"],
    [
      .number("statement_id", of: "conversation_statements"), .number("agree"), .number("disagree"),
      .person("noted_by"), .moment("at"),
    ])

  private static let names = ExportSource(
    "conversation_group_names", Text(da: "Hvad holdet kalder grupperne", en: "What the team calls the groups"),
    through: [.init("conversations", by: "conversation_id")], key: ["group_id"],
    [.number("conversation_id", of: "conversations"), .number("group_id"), .text("name"), .text("note")])

  private static let figures = ExportSource(
    "conversation_figures",
    Text(
      da: "Tallene på meningskortet: af alle (-1) og af hver gruppe",
      en: "The figures of the opinion map: of all (-1) and of each group"),
    through: [.init("conversations", by: "conversation_id")], key: ["statement_id", "cell"],
    [
      .number("statement_id", of: "conversation_statements"), .number("cell"), .number("agree"), .number("disagree"),
      .number("pass"),
    ])
}
