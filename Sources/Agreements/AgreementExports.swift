import Accounts
import Language

/// The tables of agreements and alliances.
package enum AgreementExports {
  package static let all = [agreements, versions, parties, answers, reminders, alliances, organisations]

  private static let version = ExportSource.Parent("agreement_versions", by: "version_id")
  private static let agreement = ExportSource.Parent("agreements", by: "agreement_id")

  private static let agreements = ExportSource(
    "agreements", Text(da: "Partnerskabsaftaler", en: "Partnership agreements"),
    [
      .number("id"), .number("newest"), .number("holding"), .moment("touched"), .moment("ended"), .person("ended_by"),
      .text("ended_why"),
    ])

  private static let versions = ExportSource(
    "agreement_versions", Text(da: "Aftalernes versioner", en: "The versions of the agreements"),
    through: [agreement], key: ["number"], own: ["person_id"],
    [
      .number("id"), .number("agreement_id", of: "agreements"), .number("number"), .text("title"), .text("aim"),
      .text("risks"), .text("rights"), .text("data"), .text("conflicts"), .text("leaving"), .day("ends"),
      .person("person_id"), .moment("at"), .moment("put_forward"), .moment("holds_from"),
    ])

  private static let parties = ExportSource(
    "agreement_parties", Text(da: "Aftalernes parter", en: "The parties to the agreements"),
    through: [version, agreement], key: ["organisation_id"], own: ["signer_id"],
    [
      .number("version_id", of: "agreement_versions"), .organisation("organisation_id"), .person("signer_id"),
      .text("gives"), .number("hours"), .number("money"),
    ])

  private static let answers = ExportSource(
    "agreement_answers", Text(da: "Underskrifter og nej", en: "Signatures and refusals"),
    through: [version, agreement], key: ["organisation_id"], own: ["person_id"],
    [
      .number("version_id", of: "agreement_versions"), .organisation("organisation_id"), .text("kind"),
      .person("person_id"), .text("why"), .moment("at"),
    ])

  private static let reminders = ExportSource(
    "agreement_reminders", through: [version, agreement],
    leftOut: Text(da: "hvornår der er mindet om en aftale", en: "when an agreement was reminded of"))

  /// The alliances that the case is part of, without what other cases bring.
  private static let alliances = ExportSource(
    "alliance_cases", Text(da: "Alliancer, forløbet er med i", en: "Alliances that the case is part of"),
    key: ["alliance_id"], own: ["person_id"],
    [
      .number("alliance_id"), .text("name", from: "(SELECT a.name FROM alliances a WHERE a.id = t.alliance_id)"),
      .text("aim", from: "(SELECT a.aim FROM alliances a WHERE a.id = t.alliance_id)"),
      .number("agreement_id", of: "agreements"), .person("person_id"), .moment("at"),
    ])

  private static let organisations = ExportSource(
    "alliance_organisations",
    Text(da: "Organisationer, forløbet bringer med", en: "Organisations that the case brings"),
    key: ["alliance_id", "organisation_id"], [.number("alliance_id"), .organisation("organisation_id")])
}
