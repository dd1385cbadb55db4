import Cases
import HTML
import HTTP
import Language
import Time
import Web

// What can be done with an agreement, beside its text.

/// Signing, for the one who signs for a party.
func signingPart(_ view: AgreementView) -> (some Markup)? {
  view.party.map { party in
    section(.class("card card--key"), .id("underskrift")) {
      switch view.document.answer(of: party)?.kind {
      case .signed: signedCard(party, view)
      case .declined, .withdrawn, nil: signCard(party, view)
      }
    }
  }
}

private func signCard(_ party: AgreementParty, _ view: AgreementView) -> some Markup {
  let hasSaidNo = view.document.answer(of: party)?.kind == .declined
  let isRefused = view.form.value("svar") == PartyAnswer.Kind.declined.rawValue && !view.form.faults.isEmpty
  return group {
    h2(.class("t-l"), .id("svar")) { SigningTexts.sign(for: party.name) }
    p(.class("small muted")) { SigningTexts.whatYouSign(view.version.number) }
    answerForm(view) {
      div(.class("actions")) {
        button(.class("btn"), .type("submit"), .name("svar"), .value(PartyAnswer.Kind.signed.rawValue)) {
          SigningTexts.sign(for: party.name)
        }
      }
    }
    hasSaidNo
      ? nil
      : details(.class("more mt3"), Attribute("open", if: isRefused)) {
        summary { SigningTexts.declineHeading }
        answerForm(view) {
          input(.type("hidden"), .name("svar"), .value(PartyAnswer.Kind.declined.rawValue))
          Field("hvorfor", SigningTexts.why, in: view.form).lines(rows: 3, limit: 500)
          div(.class("actions")) {
            button(.class("btn btn--second"), .type("submit")) { SigningTexts.decline }
          }
        }
      }
  }
}

private func signedCard(_ party: AgreementParty, _ view: AgreementView) -> some Markup {
  group {
    h2(.class("t-l"), .id("svar")) { SigningTexts.signed }
    p(.class("small muted")) { SigningTexts.whatYouSign(view.version.number) }
    details(.class("more mt3"), Attribute("open", if: !view.form.faults.isEmpty)) {
      summary { SigningTexts.withdrawHeading }
      answerForm(view) {
        input(.type("hidden"), .name("svar"), .value(PartyAnswer.Kind.withdrawn.rawValue))
        Field("hvorfor", SigningTexts.withdrawWhy, isOptional: true, in: view.form).lines(rows: 3, limit: 500)
        div(.class("actions")) {
          button(.class("btn btn--second"), .type("submit")) { SigningTexts.withdraw }
        }
      }
    }
  }
}

/// A form that names the version that was read.
private func answerForm(_ view: AgreementView, @MarkupBuilder _ content: () -> some Markup) -> some Markup {
  postForm(view.keys, to: AgreementRoutes.signature.path(view.id, view.agreement.id)) {
    input(.type("hidden"), .name("version"), .value(String(view.version.number)))
    content()
  }
}

/// Changing the text, and putting it to the parties.
func writingPart(_ view: AgreementView) -> (some Markup)? {
  let isNewest = view.document.isNewest
  return view.mayWrite && isNewest
    ? section {
      h2(.class("t-l")) { AgreementTexts.next }
      view.version.putForward == nil ? forwardForm(view) : nil
      p(.class("mt3")) {
        a(.class("btn btn--second"), .href(AgreementRoutes.edit.path(view.id, view.agreement.id))) {
          Icon.edit
          AgreementTexts.edit
        }
      }
    } : nil
}

private func forwardForm(_ view: AgreementView) -> some Markup {
  let gaps = view.gaps
  return group {
    if gaps.isEmpty {
      postForm(view.keys, to: AgreementRoutes.forward.path(view.id, view.agreement.id)) {
        input(.type("hidden"), .name("version"), .value(String(view.version.number)))
        div(.class("actions")) { button(.class("btn"), .type("submit")) { SigningTexts.putForward } }
      }
    } else {
      p(.class("mt2")) { b { SigningTexts.gapsHeading } }
      ul(.class("bulleted")) { gaps.map { gap in li { SectionTexts.missing(gap) } } }
    }
  }
}

func papersPart(_ view: AgreementView) -> some Markup {
  let version = view.document.isNewest ? "" : "?version=\(view.version.number)"
  return ul(.class("plain links")) {
    li { a(.href(AgreementRoutes.history.path(view.id, view.agreement.id))) { AgreementTexts.history } }
    li { a(.href(AgreementRoutes.print.path(view.id, view.agreement.id) + version)) { AgreementTexts.printIt } }
  }
}

func endingPart(_ view: AgreementView) -> (some Markup)? {
  let isRefused = view.form.fault("aarsag") != nil
  return view.mayWrite
    ? details(.class("more"), Attribute("open", if: isRefused)) {
      summary { AgreementTexts.end }
      postForm(view.keys, to: AgreementRoutes.ending.path(view.id, view.agreement.id)) {
        Field("aarsag", AgreementTexts.endWhy, hint: AgreementTexts.endHint, in: view.form).lines(rows: 3, limit: 500)
        div(.class("actions")) { button(.class("btn btn--danger"), .type("submit")) { AgreementTexts.end } }
      }
    } : nil
}
