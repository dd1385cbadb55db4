import Cases
import HTML
import HTTP
import Language
import Time
import Web

/// What one can contribute, and the questions that wait for an answer.
func offersPage(_ view: OfferView, form: FormState, keys: FormKeys) -> Page {
  Page(OfferTexts.offers) {
    errorSummary(form, heading: OfferTexts.putRight)
    h1 { OfferTexts.offers }
    p(.class("lead mt2 muted")) { OfferTexts.lead }
    div(.class("cols cols--aside mt5")) {
      div(.class("stack stack-xl")) {
        view.waiting.isEmpty ? nil : waitingPart(view.waiting)
        ownOffers(view, keys)
      }
      section(.labelled(by: "nyt-tilbud")) {
        h2(.class("t-l"), .id("nyt-tilbud")) { OfferTexts.add }
        offerForm(view, form, keys)
      }
    }
    div(.class("row row--between mt6")) {
      a(.class("btn btn--quiet"), .href("/")) {
        Icon.left
        OfferTexts.toHome
      }
      a(.href(CaseRoutes.list.path())) { OfferTexts.toCases }
    }
  }.refused(form)
}

private func waitingPart(_ waiting: [AskWaiting]) -> some Markup {
  section(.class("sec")) {
    div(.class("sec__head")) { h2 { OfferTexts.asksOfYou } }
    ul(.class("list")) {
      waiting.map { ask in
        li(.class("row row--between row--top")) {
          div {
            b { OfferTexts.asks(ask.askerName) }
            p(.class("small mb0")) { ask.caseTitle + ": " + ask.text }
          }
          a(.class("btn btn--s btn--second"), .href(ask.path)) {
            OfferTexts.answer
            span(.class("sr")) { ": " + ask.caseTitle }
          }
        }
      }
    }
  }
}

private func ownOffers(_ view: OfferView, _ keys: FormKeys) -> some Markup {
  section(.class("sec")) {
    div(.class("sec__head")) { h2 { OfferTexts.yours } }
    view.offers.isEmpty ? p { OfferTexts.none } : nil
    ul(.class("list plain")) { view.offers.map { ownOffer($0, keys) } }
  }
}

private func ownOffer(_ offer: Offer, _ keys: FormKeys) -> some Markup {
  li(.class("row row--between row--top")) {
    div {
      p(.class("mb0 verbatim")) { offer.text }
      p(.class("small muted mb0")) {
        offer.kind.name.capitalised
        Text(same: ". ")
        offer.isOrganisations
          ? offer.organisationName.map { OfferTexts.onBehalf(of: $0) + Text(same: ". ") } : nil
        OfferTexts.name(of: offer.visibility)
        Text(same: ", ")
        OfferTexts.room(offer.room)
        Text(same: ".")
      }
    }
    postForm(keys, to: OfferRoutes.withdrawal.path(offer.id)) {
      button(.class("btn btn--s btn--quiet"), .type("submit")) {
        OfferTexts.withdraw
        span(.class("sr")) { ": " + offer.text.prefix(40) }
      }
    }
  }
}

private func offerForm(_ view: OfferView, _ form: FormState, _ keys: FormKeys) -> some Markup {
  postForm(keys, to: OfferRoutes.offers.path(), class: "mt3") {
    Field("slags", OfferTexts.kind, in: form).picked(from: OfferKind.choices)
    Field("tekst", OfferTexts.words, hint: OfferTexts.wordsHint, in: form).lines(rows: 3, limit: 300)
    view.administered.isEmpty
      ? nil
      : Field("for", OfferTexts.onBehalf, in: form).picked(
        from: [Choice("", OfferTexts.myself)] + view.administered.map { Choice($0.id.pathSegment, Text(same: $0.name)) }
      )
    Field("gruppe", OfferTexts.group, in: form).picked(from: ActorGroup.choices)
    Field("synlighed", OfferTexts.visibility, in: form).chosen(
      from: OfferVisibility.allCases.reversed().map { Choice($0.rawValue, OfferTexts.name(of: $0)) })
    Field("plads", OfferTexts.room, hint: OfferTexts.roomHint, in: form).picked(
      from: (1...5).map { Choice(String($0), Text(same: String($0))) })
    div(.class("actions")) { button(.class("btn"), .type("submit")) { OfferTexts.save } }
  }
}
