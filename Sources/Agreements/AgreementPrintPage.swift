import Cases
import HTML
import HTTP
import Language
import Time
import Web

/// The agreement as it is printed: the text, the version and the signatures, and nothing else.
func agreementPrintPage(_ entry: CaseEntry, _ document: AgreementDocument, today: Day) -> Page {
  let version = document.version
  return Page(Text(same: version.terms.title), section: "forloeb") {
    div(.class("wrap--narrow")) {
      div(.class("row row--between no-print mb5")) {
        a(.class("btn btn--quiet"), .href(AgreementRoutes.agreement.path(entry.item.id, document.agreement.id))) {
          Icon.left
          AgreementTexts.backToAgreement
        }
        p(.class("small muted")) { AgreementTexts.printHint }
      }
      p(.class("eyebrow")) { AgreementTexts.agreement }
      h1 { version.terms.title }
      p(.class("mt2")) {
        Text(same: entry.item.title + ". ")
        AgreementTexts.version(version.number)
        Text(same: ". ")
        standing(document, today)
      }
      div(.class("stack stack-l mt5")) {
        agreementText(document)
        signatureBlock(document)
      }
    }
  }
}

private func standing(_ document: AgreementDocument, _ today: Day) -> Text {
  if let ended = document.agreement.ended { return AgreementTexts.endedBy(document.agreement.endedBy ?? "", ended.day) }
  return document.version.holdsFrom.map { AgreementTexts.inForceFrom($0.day) } ?? AgreementTexts.notInForce
}

private func signatureBlock(_ document: AgreementDocument) -> some Markup {
  section(.class("sec")) {
    div(.class("sec__head")) { h2 { AgreementTexts.signatures } }
    div(.class("tiles tiles--m")) { document.version.terms.parties.map { signature($0, document) } }
  }
}

private func signature(_ party: AgreementParty, _ document: AgreementDocument) -> some Markup {
  let answer = document.answer(of: party).flatMap { $0.kind == .signed ? $0 : nil }
  return div(.class("card card--tight signature")) {
    p { b { party.name } }
    p(.class("small mb0")) {
      answer.map { answer in
        Text.build { language in
          AgreementTexts.signatureLine(
            answer.name, "\(Formats.day(answer.at.day, language)) \(Formats.time(LocalTime(answer.at), language))",
            document.version.number, language)
        }
      } ?? AgreementTexts.notSigned
    }
  }
}
