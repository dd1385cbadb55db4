import Accounts
import Language

/// The tables of the framing.
package enum FramingExports {
  package static let all = [
    framing, core, perspectives, versions, signatures,
    ExportSource(
      "perspective_counts", leftOut: Text(da: "talt i perspektiverne", en: "counted in the perspectives")),
    ExportSource(
      "problem_drafts",
      leftOut: Text(da: "ses kun af den, der skriver", en: "seen by the one who writes alone")),
  ]

  /// What somebody has typed and not put to the team: theirs alone.
  package static let drafts = ExportSource(
    "problem_drafts", Text(da: "Det, du har skrevet og ikke lagt frem", en: "What you have typed and not put forward"),
    in: .person("person_id"), key: ["case_id"],
    [.number("case_id", of: "cases"), .text("text"), .number("base"), .moment("at")])

  private static let framing = ExportSource(
    "framings", Text(da: "Indramningen", en: "The framing"), key: ["case_id"],
    [
      .text("aim"), .text("narrative"), .text("narrative_text"), .text("rhythm"), .text("mover"), .text("mover_why"),
      .moment("searched"), .text("breaks"), .text("breaks_why"), .text("new_here"), .text("new_here_why"),
      .text("origin"), .text("origin_from"), .text("in_use"), .text("in_use_why"), .text("evidence"),
      .text("evidence_why"),
    ])

  /// What stands on the lists: what was taken off them is not read any more.
  private static let core = ExportSource(
    "core_items", Text(da: "Hvad der fastholdes og forandres", en: "What is kept and changed"),
    where: "t.removed IS NULL", own: ["person_id"],
    [.number("id"), .text("kind"), .text("text"), .person("person_id"), .moment("at")])

  /// What is taken back is not read any more.
  private static let perspectives = ExportSource(
    "perspectives", Text(da: "Problemet, som hver ser det", en: "The problem as each sees it"),
    where: "t.withdrawn IS NULL", own: ["person_id"],
    [
      .number("id"), .person("person_id"), .person("written_by"), .text("actor_group"), .text("text"), .moment("at"),
      .moment("edited"),
    ])

  private static let versions = ExportSource(
    "problem_versions", Text(da: "Det fælles problem, hver version", en: "The shared problem, each version"),
    key: ["number"], own: ["person_id"],
    [.number("id"), .number("number"), .text("text"), .person("person_id"), .moment("at")])

  private static let signatures = ExportSource(
    "problem_signatures", Text(da: "Hvem der står bag problemet", en: "Who stands behind the problem"),
    through: [.init("problem_versions", by: "version_id")], key: ["person_id"], own: ["person_id"],
    [
      .number("version_id", of: "problem_versions"), .person("person_id"), .text("stance"), .text("note"),
      .moment("at"),
    ])
}
