import Crowd
import HTML
import HTTP
import Language
import Time
import Web

/// One idea: what it is, what happened to it, and what people say.
func ideaPage(_ view: IdeaView, viewer: Viewer?) -> Page {
  let (call, idea) = (view.call, view.idea)
  return Page(Text(same: idea.title), section: "idekald") {
    callCrumbs(call, here: IdeaTexts.number(idea.number))
    div(.class("cols cols--aside mt3")) {
      div(.class("stack stack-l")) {
        ideaHead(view)
        idea.text.isEmpty
          ? nil : p(.class("lead lead--measure"), .lang(idea.language)) { lines(idea.text) }
        notes(view)
        ideaActions(view)
        whatHappened(view)
        commentSection(view, viewer)
      }
      ideaAside(view)
    }
  }.with { page in
    page.isPublic = call.audience == .public && idea.state == .shown
    // Who only reads gets no form, and so no cookie.
    page.hasForm = view.entry.participant != nil
    if viewer == nil { page.organisation = call.organisationName }
  }
}

private func ideaHead(_ view: IdeaView) -> some Markup {
  let idea = view.idea
  return div {
    h1(.lang(idea.language)) { idea.title }
    p(.class("muted mt2")) {
      idea.name.isEmpty ? IdeaTexts.anonymous : Text(same: idea.name)
      ". "
      IdeaTexts.shared(idea.at.day)
      idea.edited == nil ? nil : Text(same: ", ") + IdeaTexts.edited
      "."
    }
  }
}

/// Where it hangs together with others, and where it waits.
private func notes(_ view: IdeaView) -> some Markup {
  group {
    view.idea.state == .held ? note(IdeaTexts.isHeld, nil, view.call) : nil
    view.idea.state == .refused ? note(ModerationTexts.notShown(view.idea.heldFor), nil, view.call) : nil
    view.kin.whole.map { whole in
      group {
        note(CombineTexts.isIn, whole, view.call)
        view.entry.may(.combine) || (view.isOwn && view.entry.may(.joinOwn))
          ? postForm(view.keys, to: CombineRoutes.takeOut.path(view.call.slug, view.idea.number)) {
            button(.class("btn btn--s btn--second"), .type("submit")) { CombineTexts.takeOut }
          } : nil
      }
    }
    view.kin.origin.map { origin in origin.title.isEmpty ? nil : note(CombineTexts.cameFrom, origin, view.call) }
    view.idea.wasSplit != nil && view.entry.may(.combine)
      ? postForm(view.keys, to: CombineRoutes.unsplit.path(view.call.slug, view.idea.number)) {
        button(.class("btn btn--s btn--second"), .type("submit")) { CombineTexts.undo }
      } : nil
    view.idea.state == .refused && view.isOwn ? appealForm(view) : nil
    view.kin.base.map { base in
      base.state == .shown ? note(IdeaTexts.builtOn, base, view.call, by: [base] + view.kin.underBase) : nil
    }
  }
}

/// Whoever wrote what is not shown can ask for it to be read again.
private func appealForm(_ view: IdeaView) -> some Markup {
  postForm(view.keys, to: ReportRoutes.appeal.path(view.call.slug, view.idea.number), class: "card card--tight") {
    Field("klage", ReportTexts.appeal, hint: ReportTexts.appealHint, in: FormState()).lines(rows: 2, limit: 300)
    div(.class("actions")) { button(.class("btn btn--second"), .type("submit")) { ReportTexts.appeal } }
  }
}

private func note(_ words: Text, _ idea: Idea?, _ call: Call, by writers: [Idea] = []) -> some Markup {
  div(.class("flash flash--plain")) {
    Icon.info
    p {
      words
      idea.map { idea in
        group {
          Text(same: " ")
          a(.href(IdeaRoutes.idea.path(call.slug, idea.number)), .lang(idea.language)) { idea.title }
        }
      }
      credit(writers).map { Text(same: ". ") + $0 }
    }
  }
}

/// All who wrote one of the ideas and gave a name, each once; `nil` where nobody did.
private func credit(_ ideas: [Idea]) -> Text? {
  var names: [String] = []
  for idea in ideas where !idea.name.isEmpty && !names.contains(idea.name) { names.append(idea.name) }
  return names.isEmpty ? nil : CombineTexts.authors + .build { ": " + Formats.list(names, $0) + "." }
}

private func ideaActions(_ view: IdeaView) -> some Markup {
  let (call, idea) = (view.call, view.idea)
  return div(.class("row")) {
    supportControl(view)
    view.isOwn && view.entry.may(.editOwn)
      ? a(.class("btn btn--second"), .href(IdeaRoutes.change.path(call.slug, idea.number))) {
        Icon.edit
        IdeaTexts.change
      } : nil
    !view.isOwn && idea.state == .shown && view.entry.may(.addIdea)
      ? a(.class("btn btn--second"), .href(IdeaRoutes.share.path(call.slug) + "?byg=\(idea.number)")) {
        Icon.fork
        IdeaTexts.buildOn
      } : nil
    idea.isListed && (view.entry.may(.combine) || view.mayJoin)
      ? a(.class("btn btn--second"), .href(CombineRoutes.combine.path(call.slug, idea.number))) {
        Icon.merge
        CombineTexts.combine
      } : nil
    idea.isListed && idea.parts == 0 && view.entry.may(.combine)
      ? a(.class("btn btn--second"), .href(CombineRoutes.split.path(call.slug, idea.number))) {
        Icon.fork
        CombineTexts.splitIt
      } : nil
    view.entry.may(.answer) && idea.state == .shown
      ? a(.class("btn btn--second"), .href(FateRoutes.answer.path(call.slug, idea.number))) { CallTexts.giveAnswer }
      : nil
    span(.class("small muted")) { IdeaTexts.supports(idea.supports) }
  }
}

/// Whoever has taken part presses once; whoever comes for the first time is asked on a page of its own.
private func supportControl(_ view: IdeaView) -> AnyMarkup? {
  let (call, idea) = (view.call, view.idea)
  guard view.entry.may(.support), !view.isOwn, idea.state == .shown else { return nil }
  if view.doesSupport {
    return AnyMarkup(
      postForm(view.keys, to: IdeaRoutes.unsupport.path(call.slug, idea.number)) {
        button(.class("btn btn--second"), .type("submit")) {
          Icon.check
          IdeaTexts.youSupport
          span(.class("sr")) { Text(same: ". ") + IdeaTexts.unsupport }
        }
      })
  }
  guard view.entry.participant != nil else {
    return AnyMarkup(
      a(.class("btn"), .href(IdeaRoutes.support.path(call.slug, idea.number))) {
        Icon.support
        IdeaTexts.support
      })
  }
  return AnyMarkup(postForm(view.keys, to: IdeaRoutes.support.path(call.slug, idea.number)) { supportButton() })
}

private func supportButton() -> some Markup {
  button(.class("btn"), .type("submit")) {
    Icon.support
    IdeaTexts.support
  }
}

// MARK: - What happened

private func whatHappened(_ view: IdeaView) -> some Markup {
  section(.class("sec"), .id("svar")) {
    div(.class("sec__head")) { h2 { IdeaTexts.whatHappened } }
    ol(.class("trail")) {
      view.fates.map { fateStep($0) }
      li {
        b { Text.build { Formats.dayAndMonth(view.idea.at.day, $0) } }
        Text(same: " ")
        fateTag(.received)
        p { ShareTexts.receivedWhy }
      }
      expected(view)
    }
  }
}

private func fateStep(_ fate: IdeaFate) -> some Markup {
  li {
    b { Text.build { Formats.dayAndMonth(fate.at.day, $0) } }
    Text(same: " ")
    fateTag(fate.fate)
    p { lines(fate.reason) }
    p(.class("small muted")) {
      IdeaTexts.answerFrom
      " \(fate.who)\(fate.organisation.isEmpty ? "" : ", \(fate.organisation)")"
    }
    fate.next.isEmpty
      ? nil
      : p {
        fate.next
        fate.path.isEmpty ? nil : Text(same: " ")
        fate.path.isEmpty ? nil : a(.href(fate.path)) { FateTexts.follow }
      }
  }
}

/// Until there is an answer: who owes it, and when.
private func expected(_ view: IdeaView) -> (some Markup)? {
  let due = view.idea.fate.isAnswer ? nil : view.call.answerDue
  return due.map { due in
    li(Attribute("data-next", if: true)) {
      b { CallPageTexts.atLatest(due) }
      view.call.isOverdue(on: view.today) ? Text(same: " ") : nil
      view.call.isOverdue(on: view.today) ? span(.class("tag tag--warn")) { CallTexts.overdue } : nil
      p(.class("small")) {
        view.call.isOverdue(on: view.today)
          ? CallPageTexts.late(view.call.answererName ?? "", due) : CallPageTexts.answers(view.call.answererName ?? "")
      }
    }
  }
}

/// Where somebody supports for the first time.
func supportPage(_ entry: CallEntry, _ idea: Idea, _ keys: FormKeys) -> Page {
  Page(IdeaTexts.support, section: "idekald") {
    div(.class("wrap--narrow")) {
      callCrumbs(entry.call, here: IdeaTexts.number(idea.number))
      h1(.class("mt4")) { IdeaTexts.support }
      quoted(entry.call, idea)
      p(.class("mt4 small")) { IdeaTexts.supportWhy }
      postForm(keys, to: IdeaRoutes.support.path(entry.call.slug, idea.number), class: "mt4") {
        groupField(entry, FormState())
        div(.class("actions")) {
          supportButton()
          a(.class("btn btn--quiet"), .href(entry.path)) {
            Icon.left
            IdeaTexts.backToCall
          }
        }
      }
    }
  }.with { page in
    page.hasForm = true
    if entry.participant?.person == nil { page.organisation = entry.call.organisationName }
  }
}

func quoted(_ call: Call, _ idea: Idea) -> some Markup {
  div(.class("quote mt4")) {
    p(.class("small muted")) { CallPageTexts.number(idea.number) }
    p(.lang(idea.language)) {
      a(.href(IdeaRoutes.idea.path(call.slug, idea.number))) { idea.title }
    }
  }
}

// MARK: - Beside it

private func ideaAside(_ view: IdeaView) -> some Markup {
  aside(.ariaLabel(IdeaTexts.aboutIdea)) {
    div(.class("stack stack-l")) {
      view.kin.parts.isEmpty ? nil : combination(view)
      splitOff(view)
      view.kin.builtBy.isEmpty ? nil : linked(IdeaTexts.builtBy, view.kin.builtBy, view.call)
      view.alike.isEmpty ? nil : linked(IdeaTexts.alike, view.alike, view.call)
      p { a(.href(view.entry.path)) { IdeaTexts.backToCall } }
      view.entry.may(.report) && !view.isOwn && view.idea.state == .shown
        ? p(.class("small")) {
          a(.href(ReportRoutes.report.path(view.call.slug, view.idea.number))) { IdeaTexts.report }
        } : nil
      view.entry.may(.moderate)
        ? p(.class("small")) {
          a(.href(ModerationRoutes.ideas.path(view.call.slug, view.idea.number))) {
            view.idea.state == .shown ? ModerationTexts.takeAway : ModerationTexts.one
          }
        } : nil
    }
  }
}

/// Which ideas it is made of, with all their authors.
private func combination(_ view: IdeaView) -> some Markup {
  return section(.class("card card--tight")) {
    h2(.class("t-l")) { CombineTexts.theCombination }
    ul(.class("plain stack stack-s mt3 small")) {
      ([view.idea] + view.kin.parts).map { idea in
        li {
          Icon.merge
          Text(same: " ")
          CallPageTexts.number(idea.number)
          Text(same: " ")
          a(.href(IdeaRoutes.idea.path(view.call.slug, idea.number)), .lang(idea.language)) { idea.title }
        }
      }
    }
    credit([view.idea] + view.kin.parts).map { text in p(.class("small muted mt3")) { text } }
  }
}

/// What it was split into, and how that is undone.
private func splitOff(_ view: IdeaView) -> (some Markup)? {
  view.kin.offspring.isEmpty ? nil : linked(CombineTexts.wasSplit, view.kin.offspring, view.call)
}

private func linked(_ heading: Text, _ ideas: [Idea], _ call: Call) -> some Markup {
  section {
    h2(.class("t-l")) { heading }
    ul(.class("stack stack-s mt3 plain")) {
      ideas.map { idea in
        li { a(.href(IdeaRoutes.idea.path(call.slug, idea.number)), .lang(idea.language)) { idea.title } }
      }
    }
  }
}
