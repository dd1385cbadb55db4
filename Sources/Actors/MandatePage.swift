import Accounts
import Cases
import HTML
import HTTP
import Language
import Time
import Web

/// Everything that the page of mandates shows.
struct MandateView: Sendable {
  let entry: CaseEntry
  let mandates: [Mandate]
  let team: [TeamMember]
  let viewer: Person.ID
  let today: Day
  var id: Case.ID { entry.item.id }
  /// Those of whom something can be asked: not of oneself.
  var askable: [TeamMember] { team.filter { $0.canGiveMandate && $0.id != viewer } }
}

/// What has been asked for, how it was answered, and the form to ask.
func mandatesPage(_ view: MandateView, form: FormState, keys: FormKeys, desk: CaseDesk) -> Page {
  desk.page(view.entry, tab: ActorRoutes.tab, title: MandateTexts.title) {
    errorSummary(form, heading: MandateTexts.putRight)
    h1 { MandateTexts.title }
    p(.class("lead mt2 muted")) { MandateTexts.lead }
    mandateList(view)
    view.entry.may(.askMandate) ? askPart(view, form, keys) : nil
    div(.class("actions")) {
      a(.class("btn btn--quiet"), .href(ActorRoutes.page.path(view.id))) {
        Icon.left
        ActorTexts.backToActors
      }
    }
  }.refused(form)
}

private func mandateList(_ view: MandateView) -> some Markup {
  section(.class("sec mt6")) {
    div(.class("sec__head")) { h2 { MandateTexts.list } }
    if view.mandates.isEmpty {
      p { MandateTexts.none }
    } else {
      ul(.class("list plain")) { view.mandates.map { mandateRow($0, view) } }
    }
  }
}

private func mandateRow(_ mandate: Mandate, _ view: MandateView) -> some Markup {
  li {
    div(.class("row row--between row--top")) {
      h3(.class("t-m")) {
        a(.href(ActorRoutes.mandate.path(view.id, mandate.id))) {
          mandate.kind.name
          ": "
          mandate.askedOfName
        }
      }
      mandateTag(mandate, view.today)
    }
    p(.class("mt2 verbatim")) { mandate.ask }
    mandate.answerText.isEmpty
      ? nil : div(.class("quote mt3")) { p(.class("verbatim")) { mandate.answerText } }
  }
}

private func mandateTag(_ mandate: Mandate, _ today: Day) -> some Markup {
  switch mandate.answer {
  case nil: span(.class("tag tag--warn")) { MandateTexts.waiting }
  case .refused: span(.class("tag tag--bad")) { MandateTexts.refused }
  case .given where !mandate.holds(today): span(.class("tag tag--line")) { MandateTexts.hasRunOut }
  case .given: span(.class("tag tag--good")) { MandateTexts.saidYes(until: mandate.until) }
  }
}

private func askPart(_ view: MandateView, _ form: FormState, _ keys: FormKeys) -> some Markup {
  section(.class("sec mt6"), .id("spoerg")) {
    div(.class("sec__head")) { h2 { MandateTexts.ask } }
    view.askable.isEmpty ? Either.first(nobodyToAsk(view)) : Either.second(askForm(view, form, keys))
  }
}

private func nobodyToAsk(_ view: MandateView) -> some Markup {
  div(.class("empty empty--s")) {
    p { MandateTexts.nobodyToAsk }
    a(.class("btn"), .href("\(ActorRoutes.page.path(view.id))?gruppe=politician#inviter")) { MandateTexts.invite }
  }
}

private func askForm(_ view: MandateView, _ form: FormState, _ keys: FormKeys) -> some Markup {
  postForm(keys, to: ActorRoutes.mandates.path(view.id)) {
    Field("slags", MandateTexts.kind, in: form).chosen(
      from: [
        Choice("mandate", MandateTexts.mandate, note: MandateTexts.mandateNote),
        Choice("backing", MandateTexts.backing, note: MandateTexts.backingNote),
      ], tiles: true)
    Field("hvem", MandateTexts.whom, in: form).picked(
      from: view.askable.map { Choice(String($0.id.number), Text(same: $0.name + ", ") + memberNote($0)) })
    Field("opgave", MandateTexts.sentences, hint: MandateTexts.sentencesHint, in: form).lines(rows: 3, limit: 400)
    div(.class("actions")) { button(.class("btn"), .type("submit")) { MandateTexts.send } }
  }
}

/// One question, and for who is asked the form to answer it.
func mandatePage(
  _ mandate: Mandate, _ view: MandateView, form: FormState, keys: FormKeys, desk: CaseDesk
) -> Page {
  let mayAnswer = mandate.answer == nil && mandate.askedOf == view.viewer && view.entry.may(.giveBacking)
  let title = MandateTexts.asksYou(mandate.askedByName, mandate.kind.word)
  return desk.page(view.entry, tab: ActorRoutes.tab, title: title) {
    errorSummary(form, heading: MandateTexts.putRight)
    h1 { title }
    p(.class("muted mt2")) { MandateTexts.askedOf(mandate.askedOfName) }
    div(.class("quote quote--ask mt5")) { p(.class("lead verbatim")) { mandate.ask } }
    p(.class("mt4")) { mandateTag(mandate, view.today) }
    mandate.answerText.isEmpty ? nil : div(.class("quote mt4")) { p(.class("verbatim")) { mandate.answerText } }
    mayAnswer ? answerForm(mandate, view, form, keys) : nil
    div(.class("actions")) {
      a(.class("btn btn--quiet"), .href(ActorRoutes.mandates.path(view.id))) {
        Icon.left
        MandateTexts.title
      }
    }
  }.refused(form)
}

private func answerForm(
  _ mandate: Mandate, _ view: MandateView, _ form: FormState, _ keys: FormKeys
) -> some Markup {
  section(.class("card mt5")) {
    h2(.class("t-l")) { MandateTexts.yourAnswer }
    postForm(keys, to: ActorRoutes.mandate.path(view.id, mandate.id), class: "mt4") {
      Field("svar", MandateTexts.yourAnswer, in: form).chosen(
        from: [Choice("given", MandateTexts.given), Choice("refused", MandateTexts.refused)], tiles: true)
      Field("tekst", MandateTexts.answerText, hint: MandateTexts.answerTextHint, in: form).lines(rows: 3, limit: 400)
      Field("til", MandateTexts.until, hint: MandateTexts.untilHint, isOptional: true, in: form).line(type: "date")
      div(.class("actions")) { button(.class("btn"), .type("submit")) { MandateTexts.answer } }
    }
  }
}

extension Mandate.Kind {
  package var name: Text { self == .mandate ? MandateTexts.mandate : MandateTexts.backing }
  /// As it stands after *beder om*.
  var word: Text { self == .mandate ? MandateTexts.mandateWord : MandateTexts.backingWord }
}
