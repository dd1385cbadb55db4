import Accounts
import Language

/// The tables of what is tried, and of what happens to the old.
package enum TrialExports {
  package static let all = [trials, indicators, prototypes, workshops, people, routines, embeddings, receivers]

  private static let trials = ExportSource(
    "trials", Text(da: "Afprøvninger, og hvad de lærte jer", en: "Trials, and what they taught"),
    own: ["responsible_id", "risk_owner_id", "person_id"],
    [
      .number("id"), .text("title"), .text("if_text"), .text("then_text"), .text("because_text"), .text("site"),
      .day("starts"), .day("ends"), .person("responsible_id"), .text("stop_rule"), .text("loss"),
      .person("risk_owner_id"), .text("consent"), .text("consent_note"), .text("novelty"), .text("origin"),
      .number("origin_id"),
      .text("outcome"), .day("ended"), .text("lesson"), .person("person_id"), .moment("at"),
    ])

  private static let indicators = ExportSource(
    "trial_indicators", Text(da: "Hvad afprøvninger måles på", en: "What trials are measured by"),
    through: [.init("trials", by: "trial_id")], key: ["site_id"],
    [.number("trial_id", of: "trials"), .number("indicator_id"), .number("site_id"), .real("bar")])

  private static let prototypes = ExportSource(
    "prototypes", Text(da: "Prototyper: hvad der blev ændret og lært", en: "Prototypes: what was changed and learned"),
    through: [.init("trials", by: "trial_id")], own: ["person_id", "learned_by"],
    [
      .number("id"), .number("trial_id", of: "trials"), .number("number"), .text("changed"), .text("learned"),
      .day("day"), .person("person_id"), .moment("at"), .person("learned_by"), .moment("learned_at"),
    ])

  private static let workshops = ExportSource(
    "workshops", Text(da: "Værksteder", en: "Workshops"), own: ["person_id"],
    [
      .number("id"), .text("name"), .text("place"), .text("rhythm"), .text("focus"), .day("closed"),
      .person("person_id"), .moment("at"),
    ])

  private static let people = ExportSource(
    "workshop_people", Text(da: "Hvem der er med i et værksted", en: "Who takes part in a workshop"),
    through: [.init("workshops", by: "workshop_id")], key: ["person_id"], own: ["person_id"],
    [.number("workshop_id", of: "workshops"), .person("person_id")])

  private static let routines = ExportSource(
    "routines", Text(da: "Hvad der sker med det gamle", en: "What happens to the old"), own: ["person_id"],
    [
      .number("id"), .text("title"), .text("fate"), .text("detail"), .text("who"), .day("due"), .text("state"),
      .day("done"), .person("person_id"), .moment("at"),
    ])

  private static let embeddings = ExportSource(
    "embeddings", Text(da: "Overdragelsen til driften", en: "The handover to operations"), key: ["case_id"],
    own: ["done_by"],
    [
      .number("trial_id", of: "trials"), .text("owner_name"), .text("measuring"), .day("next_look"),
      .truth("no_training"), .day("done"),
      .person("done_by"),
    ])

  private static let receivers = ExportSource(
    "receivers", Text(da: "Hvem der ellers bruger løsningen", en: "Who else uses the solution"), own: ["person_id"],
    [
      .number("id"), .text("name"), .text("kind"), .text("note"), .day("since"), .person("person_id"), .moment("at"),
    ])
}
