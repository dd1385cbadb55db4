import Accounts
import Database
import Language
import Time
import Web

/// The tables of what a case lacks and what people offer.
package enum OfferExports {
  package static let all = [needs, asks]

  /// What somebody says that they can contribute.
  package static let offers = ExportSource(
    "offers", Text(da: "Det, du kan bidrage med", en: "What you can contribute"), in: .person("person_id"),
    [
      .number("id"), .text("kind"), .text("text"), .text("actor_group"), .text("visibility"), .number("room"),
      .truth("is_organisations"), .organisation("organisation_id"), .moment("at"), .moment("withdrawn"),
    ])

  /// Takes what somebody offered off the list, without its words; that it was asked for stays.
  package static func erase(_ person: Int, in db: Connection, now: Instant) throws {
    try db.run(
      "UPDATE offers SET text = '–', withdrawn = COALESCE(withdrawn, \(now)) WHERE person_id = \(person)")
  }

  /// What somebody was asked to contribute.
  package static let asked = ExportSource(
    "asks", Text(da: "Forløb, der har spurgt dig", en: "Cases that have asked you"), in: .person("asked_of"),
    [
      .number("id"), .number("case_id", of: "cases"), .moment("at"), .text("answer"), .moment("answered"),
    ])

  private static let needs = ExportSource(
    "needs", Text(da: "Det, forløbet mangler", en: "What the case lacks"), own: ["person_id", "met_by"],
    [
      .number("id"), .text("kind"), .text("text"), .text("actor_group"), .person("person_id"), .moment("at"),
      .moment("met"), .person("met_by"),
    ])

  /// Who said not now and who let it lie look the same.
  private static let asks = ExportSource(
    "asks", Text(da: "Hvem der er spurgt om at bidrage", en: "Who was asked to contribute"), own: ["asked_by"],
    [
      .number("id"), .number("need_id", of: "needs"), .person("asked_of"), .person("asked_by"), .moment("at"),
      .text("answer", from: "CASE WHEN t.answer = 'accepted' THEN t.answer END"),
      .moment("answered", from: "CASE WHEN t.answer = 'accepted' THEN t.answered END"),
    ])
}
