import Cases
import HTML
import HTTP
import Language
import Time
import Web

/// The question to somebody who is asked to contribute: two equal answers, and no reason wanted.
func questionPage(_ question: AskWaiting, form: FormState, now: Instant, keys: FormKeys) -> Page {
  let heading = OfferTexts.asks(question.askerName)
  return Page(heading) {
    div(.class("wrap--narrow")) {
      errorSummary(form, heading: OfferTexts.putRight)
      crumbs([(OfferTexts.offers, OfferRoutes.offers.path())], here: OfferTexts.asksOfYou)
      h1(.class("mt4")) { heading }
      h2(.class("t-m mt5")) { OfferTexts.lacks }
      p(.class("quote quote--ask mt2 verbatim")) { question.text }
      h2(.class("t-m mt5")) { OfferTexts.aboutCase }
      p(.class("mt2")) { b { question.caseTitle } }
      question.caseSummary.isEmpty ? nil : p(.class("verbatim")) { question.caseSummary }
      answerPart(question, now, keys)
      div(.class("actions")) {
        a(.class("btn btn--quiet"), .href(OfferRoutes.offers.path())) {
          Icon.left
          OfferTexts.toOffers
        }
      }
    }
  }.refused(form)
}

private func answerPart(_ question: AskWaiting, _ now: Instant, _ keys: FormKeys) -> some Markup {
  let closed: Text? =
    if question.answer != nil {
      OfferTexts.isAnswered
    } else if question.isArchived {
      OfferTexts.isArchived
    } else {
      question.hasLapsed(now) ? OfferTexts.hasLapsed : nil
    }
  return group {
    if let closed {
      p(.class("flash mt5")) { closed + Text(same: ".") }
    } else {
      p(.class("muted mt5")) { OfferTexts.whatFollows }
      postForm(keys, to: question.path) {
        div(.class("actions"), .id("svar")) {
          answer(.accepted, OfferTexts.yes)
          answer(.notNow, OfferTexts.notNow)
        }
      }
    }
  }
}

/// Both answers look alike.
private func answer(_ answer: Ask.Answer, _ text: Text) -> some Markup {
  button(.class("btn btn--second"), .type("submit"), .name("svar"), .value(answer.rawValue)) { text }
}
