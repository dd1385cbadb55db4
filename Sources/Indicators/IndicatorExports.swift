import Accounts
import Language

/// The tables of what is measured.
package enum IndicatorExports {
  package static let all = [
    indicators, sites, followers, keys, measurements, changes, techniques, sendings, imports, lines,
  ]

  private static let indicators = ExportSource(
    "indicators", Text(da: "Indikatorer, og hvad der tæller med", en: "Indicators, and what counts"),
    own: ["person_id"],
    [
      .number("id"), .text("name"), .text("definition"), .text("unit"), .text("source"), .text("better"),
      .text("rhythm"), .person("person_id"), .moment("at"),
    ])

  private static let sites = ExportSource(
    "indicator_sites", Text(da: "Steder, hvor der måles", en: "Places where it is measured"),
    through: [.init("indicators", by: "indicator_id")],
    [.number("id"), .number("indicator_id", of: "indicators"), .text("name")])

  private static let followers = ExportSource(
    "indicator_followers",
    Text(da: "Indikatorer fra andre forløb, som følges", en: "Indicators of other cases that are followed"),
    key: ["indicator_id"], own: ["person_id"],
    [.number("indicator_id"), .person("person_id"), .moment("at")])

  private static let keys = ExportSource(
    "indicator_keys",
    Text(da: "Nøgler, som systemer skriver målinger med", en: "Keys by which systems write measurements"),
    through: [.init("indicators", by: "indicator_id")], own: ["person_id", "revoked_by"],
    [
      .number("id"), .number("indicator_id", of: "indicators"), .text("name"), .person("person_id"), .moment("made"),
      .moment("used"), .moment("revoked"), .person("revoked_by"),
    ])

  private static let measurements = ExportSource(
    "measurements", Text(da: "Målinger", en: "Measurements"), through: [.init("indicators", by: "indicator_id")],
    own: ["person_id"],
    [
      .number("id"), .number("indicator_id", of: "indicators"), .number("site_id", of: "indicator_sites"),
      .day("period"), .real("value"), .text("note"), .person("person_id"),
      .number("key_id", of: "indicator_keys"), .moment("at"),
    ])

  private static let changes = ExportSource(
    "measurement_changes",
    Text(da: "Målinger, der er rettet eller slettet", en: "Measurements that were corrected or deleted"),
    through: [.init("indicators", by: "indicator_id")], own: ["person_id", "before_by"],
    [
      .number("id"), .number("indicator_id", of: "indicators"), .number("site_id", of: "indicator_sites"),
      .day("period"), .text("what"), .real("before"), .text("before_note"), .person("before_by"),
      .moment("before_at"), .real("after"), .text("why"), .person("person_id"),
      .number("key_id", of: "indicator_keys"), .moment("at"),
    ])

  private static let techniques = ExportSource(
    "techniques", Text(da: "Hvad niveauerne hedder", en: "What the levels are called"),
    through: [.init("indicators", by: "indicator_id")], own: ["person_id"],
    [
      .number("id"), .number("indicator_id", of: "indicators"), .number("site_id", of: "indicator_sites"),
      .day("from_period"), .text("name"), .text("differently"), .person("person_id"), .moment("at"),
    ])

  private static let waiting = Text(
    da: "det venter kun på et ja og bliver glemt efter to dage",
    en: "it only waits for a yes and is forgotten after two days")

  private static let sendings = ExportSource(
    "key_sendings", through: [.init("indicator_keys", by: "key_id"), .init("indicators", by: "indicator_id")],
    leftOut: Text(
      da: "det er svar til systemer, og de bliver glemt efter to dage",
      en: "these are answers to systems, forgotten after two days"))

  private static let imports = ExportSource(
    "measurement_imports", through: [.init("indicators", by: "indicator_id")], leftOut: waiting)

  private static let lines = ExportSource(
    "measurement_import_lines",
    through: [.init("measurement_imports", by: "import_id"), .init("indicators", by: "indicator_id")], leftOut: waiting)
}
