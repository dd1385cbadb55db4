import Accounts
import Language

/// The tables of a case itself.
package enum CaseExports {
  package static let all = [
    cases, triggers, people, contributions, hats, ideas,
    ExportSource(
      "case_standings",
      leftOut: Text(da: "regnet ud af de andre tabeller", en: "worked out from the other tables")),
    ExportSource(
      "access_log",
      leftOut: Text(
        da: "hvem der har taget data ud, står på siden selv", en: "who has taken data out stands on the page itself")),
  ]

  /// What somebody has taken out.
  package static let taken = ExportSource(
    "access_log", Text(da: "Data, du har taget ud af forløb", en: "Data that you have taken out of cases"),
    in: .person("person_id"),
    [
      .number("id"), .number("case_id", of: "cases"), .text("what"), .text("format"), .moment("at"),
      .moment("finished"), .text("checksum"),
    ]
  ).but(
    .stays(
      why: Text(
        da: "At data er taget ud af et forløb, uden dit navn: den, der leder det, skal kunne se det.",
        en: "That data was taken out of a case, without your name: the one who leads it must be able to see that.")))

  private static let cases = ExportSource(
    "cases", Text(da: "Forløbet selv", en: "The case itself"), in: .case("id"),
    [
      .number("id"), .text("title"), .text("summary"), .text("core_service"), .text("missing"), .text("unit"),
      .number("step"), .day("step_since"), .text("visibility"), .organisation("organisation_id"), .moment("created"),
      .moment("updated"), .moment("archived"), .number("revision"),
    ])

  private static let triggers = ExportSource(
    "case_triggers", Text(da: "Hvad der satte forløbet i gang", en: "What set the case going"), key: ["kind"],
    [.text("kind")])

  private static let people = ExportSource(
    "case_people", Text(da: "De, der er eller var med", en: "Those who take or took part"), key: ["person_id"],
    own: ["person_id"],
    [
      .person("person_id"), .text("role"), .text("actor_group"), .organisation("organisation_id"), .text("gives"),
      .text("gets"), .moment("joined"), .moment("left_at"),
    ])

  /// Who takes part by a link is nobody's name here, nor from anywhere, and of when they did it the day is enough.
  ///
  /// An idea and a comment can stand with a name in tables of their own. What leads to them has
  /// no pseudonym, or the name would lead on to whatever else the same participant has done.
  private static let contributions = ExportSource(
    "contributions", Text(da: "Alt, hvad der er gjort", en: "Everything that was done"),
    where: "t.kind <> 'vote'", own: ["person_id"],
    [
      .number("id"), .dayOf("at", where: "t.participant IS NOT NULL"), .text("kind"),
      .person("person_id", from: "CASE WHEN t.participant IS NULL THEN t.person_id END"),
      .participant(
        "participant", from: "CASE WHEN t.target NOT IN ('call_idea', 'call_comment') THEN t.participant END"),
      .text("actor_group", from: "CASE WHEN t.participant IS NULL THEN t.actor_group END"),
      .organisation("organisation_id", from: "CASE WHEN t.participant IS NULL THEN t.organisation_id END"),
      .text("target"), .number("target_id"),
      .number("builds_on", of: "contributions"), .number("step"), .number("size"), .note("note"),
    ])

  private static let hats = ExportSource(
    "hats", Text(da: "Hvem der har båret hvilken hat", en: "Who has worn which hat"), own: ["person_id"],
    [.number("id"), .person("person_id"), .text("hat"), .moment("since"), .moment("until")])

  private static let ideas = ExportSource(
    "parked_ideas", Text(da: "Idéer, der er gemt", en: "Ideas that are kept"), own: ["person_id"],
    [.number("id"), .person("person_id"), .text("text"), .text("source"), .moment("at")])
}
