import Bytes
import Language
import Time
import Web

/// Agreements as data, by the same rights as the pages.
enum AgreementJSON {
  static func list(_ rows: [AgreementRow], today: Day) -> JSON {
    .array(
      rows.map { row in
        .object([
          ("id", .integer(row.agreement.id.number)), ("title", .string(row.title)),
          ("status", .string(row.agreement.status(today).rawValue)), ("version", .integer(row.agreement.newest)),
          ("parties", .integer(row.parties)), ("signed", .integer(row.signed)),
          ("holdsUntil", .optional(row.agreement.holdsUntil?.iso)),
        ])
      })
  }

  static func document(_ document: AgreementDocument, today: Day) -> JSON {
    let (agreement, version) = (document.agreement, document.version)
    return .object([
      ("id", .integer(agreement.id.number)), ("status", .string(agreement.status(today).rawValue)),
      ("newest", .integer(agreement.newest)), ("holding", .optional(agreement.holding)),
      ("version", self.version(version, document.answers)),
    ])
  }

  static func history(_ history: AgreementHistory) -> JSON {
    .array(history.shown.map { version($0, history.answers[$0.id, default: []]) })
  }

  private static func version(_ version: AgreementVersion, _ answers: [PartyAnswer]) -> JSON {
    let terms = version.terms
    return .object(
      [
        ("number", .integer(version.number)), ("title", .string(terms.title)), ("writer", .string(version.writer)),
        ("written", .string(version.at.day.iso)), ("ends", .optional(terms.ends?.iso)),
        ("putForward", .optional(version.putForward?.day.iso)), ("holdsFrom", .optional(version.holdsFrom?.day.iso)),
      ] + AgreementSection.allCases.map { ($0.rawValue, .string(terms[$0])) } + [
        (
          "parties",
          .array(terms.parties.map { one in party(one, answers.first { $0.organisation == one.organisation }) })
        )
      ])
  }

  private static func party(_ party: AgreementParty, _ answer: PartyAnswer?) -> JSON {
    .object([
      ("organisation", .string(party.name)), ("signer", .string(party.signerName)), ("gives", .string(party.gives)),
      ("hours", .optional(party.hours)), ("money", .optional(party.money)),
      ("answer", .optional(answer?.kind.rawValue)), ("answeredBy", .optional(answer?.name)),
      ("answered", .optional(answer?.at.day.iso)), ("why", .optional(answer?.why)),
    ])
  }
}
