import Accounts
import Database
import Files
import Language

/// The tables of calls for ideas, as they are taken out and deleted.
package enum IdeaExports {
  package static let all = [
    calls, callPictures, participants, ideas, pictures, supports, comments, fates, reports, acts,
  ]

  /// What somebody has done in calls, also outside any case. What others read stays, without the name.
  package static let own = [
    ExportSource(
      "call_participants", Text(da: "Idékald, du har taget del i", en: "Calls for ideas that you took part in"),
      in: .person("person_id"), key: ["call_id"],
      [.number("call_id", of: "calls"), .text("actor_group"), .moment("at")]
    ).but(
      .stays(
        why: Text(
          da: "At nogen har deltaget, uden at det står hvem, så tallene passer.",
          en: "That somebody took part, without saying who, so that the figures are right."))),
    ExportSource(
      "ideas", Text(da: "Idéer, du har delt", en: "Ideas that you have shared"), in: .person("person_id"),
      [.number("id"), .number("call_id", of: "calls"), .number("number"), .text("title"), .text("text"), .moment("at")]
    ).but(.rewritten),
    ExportSource(
      "idea_comments", Text(da: "Det, du har skrevet om idéer", en: "What you wrote about ideas"),
      in: .person("person_id"),
      [.number("id"), .number("idea_id", of: "ideas"), .text("stance"), .text("text"), .moment("at")]
    ).but(.rewritten),
  ]

  /// Takes a name, and where to write to, out of what somebody has contributed, and who took part in a call out of it.
  package static func erase(_ person: Int, as pseudonym: String, in db: Connection) throws {
    try db.run("UPDATE ideas SET name = \(pseudonym) WHERE person_id = \(person) AND name <> ''")
    try db.run("UPDATE idea_comments SET name = \(pseudonym) WHERE person_id = \(person) AND name <> ''")
    try db.run(
      """
      UPDATE call_participants
      SET email = NULL, language = NULL, consented = NULL, confirmed = NULL, person_id = NULL
      WHERE person_id = \(person)
      """)
  }

  private static let calls = ExportSource(
    "calls", Text(da: "Idékald", en: "Calls for ideas"), own: ["made_by", "answer_by"],
    [
      .number("id"), .text("slug"), .organisation("organisation_id"), .text("question"), .text("question_en"),
      .text("lead"), .text("lead_en"), .person("made_by"), .text("audience"), .text("moderation"), .text("state"),
      .text("dates"), .day("closes"), .text("closes_text"), .day("decides"), .person("answer_by"), .day("answer_due"),
      .truth("takes_ideas"), .truth("takes_supports"), .truth("takes_comments"), .truth("takes_choices"),
      .text("embedded_in"), .number("ideas"), .number("answered"), .number("held"), .number("tried"),
      .number("people"), .moment("created"), .moment("opened"), .moment("closed"),
    ])

  private static let callPictures = ExportSource(
    "call_pictures", through: [.init("calls", by: "call_id")],
    leftOut: Text(da: "billedet kan hentes på idékaldets side", en: "the picture can be had on the page of the call"))

  /// The files of the pictures of a case, as they lie on disk.
  package static func hashes(of id: Int, in db: Connection) throws -> [FileHash] {
    try db.rows(
      """
      SELECT p.shown, p.small FROM calls k JOIN call_pictures p ON p.call_id = k.id WHERE k.case_id = \(id)
      UNION ALL
      SELECT p.shown, p.shown FROM calls k JOIN ideas i ON i.call_id = k.id JOIN idea_pictures p ON p.idea_id = i.id
      WHERE k.case_id = \(id)
      """
    ) { [try $0.read("shown", as: FileHash.self), try $0.read("small", as: FileHash.self)] }.flatMap { $0 }
  }

  private static let participants = ExportSource(
    "call_participants", through: [.init("calls", by: "call_id")],
    leftOut: Text(
      da: "hvem der har støttet hvad, vises ikke for nogen", en: "who has supported what is shown to nobody"))

  /// Who wrote is what the writer let stand beside it, and of when the day is enough: a number, or a minute, would
  /// lead on to what else somebody has done.
  private static let ideas = ExportSource(
    "ideas", Text(da: "Idéer", en: "Ideas"), through: [.init("calls", by: "call_id")], own: ["person_id"],
    [
      .number("id"), .number("call_id", of: "calls"), .number("number"), .text("title"), .text("text"),
      .text("name"), .text("language"), .number("builds_on", of: "ideas"),
      .number("split_from", of: "ideas"), .number("parked_id", of: "parked_ideas"), .number("part_of", of: "ideas"),
      .dayOf("was_split"), .text("state"),
      .text("held_for"), .truth("listed"), .text("fate"), .truth("answered"), .number("supports"), .number("comments"),
      .number("parts"), .dayOf("at"), .dayOf("edited"),
    ])

  private static let pictures = ExportSource(
    "idea_pictures", Text(da: "Billeder ved idéer", en: "Pictures beside ideas"),
    through: [.init("ideas", by: "idea_id"), .init("calls", by: "call_id")], key: ["idea_id"],
    [
      .number("idea_id", of: "ideas"), .text("alt"), .number("width"), .number("height"), .text("shown"), .moment("at"),
    ])

  private static let supports = ExportSource(
    "idea_supports", through: [.init("ideas", by: "idea_id"), .init("calls", by: "call_id")],
    leftOut: Text(
      da: "hvem der støtter, vises ikke; tallet står ved idéen",
      en: "who supports is not shown; the number stands by the idea"))

  private static let comments = ExportSource(
    "idea_comments", Text(da: "Det, folk skriver om idéer", en: "What people write about ideas"),
    through: [.init("ideas", by: "idea_id"), .init("calls", by: "call_id")], own: ["person_id"],
    [
      .number("id"), .number("idea_id", of: "ideas"), .text("name"), .text("stance"), .text("text"), .text("state"),
      .text("held_for"), .dayOf("at"), .dayOf("edited"),
    ])

  private static let reports = ExportSource(
    "idea_reports", through: [.init("calls", by: "call_id")],
    leftOut: Text(
      da: "hvem der har peget på hvad, vises ikke for nogen", en: "who has pointed out what is shown to nobody"))

  private static let acts = ExportSource(
    "moderation_acts", Text(da: "Hvad der er vist og ikke vist", en: "What was shown and what was not"),
    through: [.init("calls", by: "call_id")], own: ["person_id"],
    [
      .number("id"), .number("call_id", of: "calls"), .number("idea_id", of: "ideas"),
      .number("comment_id", of: "idea_comments"), .text("what"), .text("reason"), .person("person_id"), .moment("at"),
    ])

  private static let fates = ExportSource(
    "idea_fates", Text(da: "Hvad der blev af idéer", en: "What became of ideas"),
    through: [.init("ideas", by: "idea_id"), .init("calls", by: "call_id")], own: ["person_id"],
    [
      .number("id"), .number("idea_id", of: "ideas"), .text("fate"), .text("reason"), .text("next_step"), .text("path"),
      .person("person_id"), .moment("at"),
    ])
}
