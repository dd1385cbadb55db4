import Cases
import HTML
import HTTP
import Language
import Time
import Web

/// One difference: its sides, what can be used of it, its thread and its history.
func differencePage(_ desk: CaseDesk, _ view: DifferenceView) -> Page {
  desk.page(view.entry, tab: "forskelle", title: Text(same: view.item.title)) {
    errorSummary(view.faults, heading: DifferencePageTexts.putRight)
    div(.class("cols cols--aside")) {
      div(.class("stack stack-l")) {
        head(view)
        usesSection(view)
        threadSection(view)
      }
      aside(.ariaLabel(DifferencePageTexts.nextStep)) {
        div(.class("stack stack-l")) {
          ownerPanel(view)
          linkPanel(view)
          view.panels
          historyPanel(view)
        }
      }
    }
    div(.class("mt6")) { wayOn(view) }
  }.refused(view.faults)
}

private func head(_ view: DifferenceView) -> some Markup {
  let item = view.item
  return div {
    div(.class("row row--between row--top")) {
      h1 { item.title }
      statusTag(item.status)
    }
    p(.class("small muted mt2")) { DifferenceTexts.isAbout(item.kind) }
    sideList(
      view.detail, view.id, viewer: view.viewer, group: view.entry.actorGroup, mayWork: view.mayWork)
    view.mayWork && view.detail.sides.count < DifferenceChangeStore.mostSides
      ? p(.class("mt4")) {
        a(.class("btn btn--s btn--quiet"), .href(DifferenceRoutes.newSide.path(view.id, item.id))) {
          Icon.plus
          DifferencePageTexts.addSide
        }
      } : nil
    outcomeBox(view.detail)
  }
}

// MARK: - What can be used

private func usesSection(_ view: DifferenceView) -> some Markup {
  section(.class("sec"), .id("kan-bruges")) {
    div(.class("sec__head")) { h2 { DifferenceTexts.usable } }
    view.detail.uses.isEmpty ? p(.class("muted")) { DifferencePageTexts.noUses } : nil
    useBox(view.detail)
    view.mayWork
      ? postForm(view.keys, to: DifferenceRoutes.using.path(view.id, view.item.id), class: "mt4") {
        Field("brug", DifferencePageTexts.useLabel, hint: DifferencePageTexts.useHint, in: view.state(of: .use))
          .lines(rows: 2, limit: 300)
        div(.class("actions")) {
          button(.class("btn btn--second"), .type("submit")) { DifferencePageTexts.useSave }
        }
      } : nil
  }
}

// MARK: - The thread

private func threadSection(_ view: DifferenceView) -> some Markup {
  section(.class("sec"), .id("traad")) {
    div(.class("sec__head")) { h2 { DifferencePageTexts.thread } }
    olderLinks(view)
    view.replies.isEmpty ? p(.class("muted")) { DifferencePageTexts.noReplies } : nil
    view.replies.isEmpty ? nil : ul(.class("list")) { view.replies.reversed().map { replyRow($0, view) } }
    view.mayWork ? replyForm(view) : nil
  }
}

private func olderLinks(_ view: DifferenceView) -> (some Markup)? {
  let last = view.hasOlder ? view.replies.last : nil
  return last.map { last in
    p(.class("small")) {
      a(.href("\(DifferenceRoutes.one.path(view.id, view.item.id))?foer=\(last.id.pathSegment)#traad")) {
        DifferencePageTexts.older
      }
    }
  }
}

private func replyRow(_ reply: DifferenceReply, _ view: DifferenceView) -> some Markup {
  li(.id("svar-\(reply.id.number)")) {
    p(.class("small muted")) {
      b { reply.name }
      reply.group.map { group in Text(same: ", ") + group.singular }
      reply.answers.map { name in Text(same: " ") + DifferencePageTexts.toWhom(name) }
      Text(same: " · ") + .build { Formats.ago(reply.at.day, today: view.today, $0) }
    }
    reply.isWithdrawn ? AnyMarkup(p(.class("muted")) { DifferencePageTexts.withdrawn }) : AnyMarkup(words(reply, view))
  }
}

private func words(_ reply: DifferenceReply, _ view: DifferenceView) -> some Markup {
  group {
    p { written(reply.text) }
    view.mayWork
      ? div(.class("row small")) {
        a(.href("\(DifferenceRoutes.one.path(view.id, view.item.id))?svar=\(reply.id.pathSegment)#skriv")) {
          DifferencePageTexts.answer
          span(.class("sr")) { " \(reply.name): ”\(reply.text.prefix(40))”" }
        }
        reply.person.number == view.viewer ? withdrawal(reply, view) : nil
      } : nil
  }
}

private func withdrawal(_ reply: DifferenceReply, _ view: DifferenceView) -> some Markup {
  postForm(view.keys, to: DifferenceRoutes.withdrawal.path(view.id, view.item.id, reply.id)) {
    button(.class("btn btn--s btn--quiet"), .type("submit")) {
      DifferencePageTexts.withdraw
      span(.class("sr")) { ": ”\(reply.text.prefix(40))”" }
    }
  }
}

private func replyForm(_ view: DifferenceView) -> some Markup {
  let label = view.answering.map { DifferencePageTexts.answering($0.name) } ?? DifferencePageTexts.reply
  return postForm(view.keys, to: DifferenceRoutes.thread.path(view.id, view.item.id), class: "mt4", id: "skriv") {
    view.answering.map { reply in
      group {
        p(.class("quote quote--ask small")) { written(reply.text) }
        input(.type("hidden"), .name("svar"), .value(reply.id.pathSegment))
      }
    }
    Field("svartekst", label, hint: DifferencePageTexts.replyHint, in: view.state(of: .thread))
      .lines(rows: 3, limit: 1_000)
    div(.class("actions")) { button(.class("btn"), .type("submit")) { DifferencePageTexts.send } }
  }
}

// MARK: - Beside it

private func ownerPanel(_ view: DifferenceView) -> some Markup {
  let item = view.item
  return section(.class("card card--tight")) {
    h2(.class("t-l")) { DifferencePageTexts.nextStep }
    p(.class("small mt2")) { sinceLine(item, today: view.today) }
    item.canBeTaken && view.mayWork ? p(.class("small mt2")) { DifferenceTexts.takeHint } : nil
    ownershipRow(item, view.id, mayWork: view.mayWork, invitation: view.invitation, keys: view.keys)
    view.mayWork
      ? group {
        p(.class("mt4")) {
          a(.class("btn btn--s btn--second"), .href(DifferenceRoutes.workThrough.path(view.id, item.id))) {
            item.isOpen ? DifferenceTexts.work : DifferencePageTexts.correctOutcome
          }
        }
        item.isOpen && item.owner?.number == view.viewer ? letGo(view) : nil
        item.isOpen ? nil : reopening(view)
      } : nil
  }
}

private func letGo(_ view: DifferenceView) -> some Markup {
  postForm(view.keys, to: DifferenceRoutes.releasing.path(view.id, view.item.id), class: "mt3") {
    button(.class("btn btn--s btn--quiet"), .type("submit")) { DifferenceTexts.letGo }
  }
}

private func reopening(_ view: DifferenceView) -> some Markup {
  postForm(view.keys, to: DifferenceRoutes.reopening.path(view.id, view.item.id), class: "mt4", id: "igen") {
    Field("hvorfor", DifferencePageTexts.whyAgain, in: view.state(of: .reopening)).lines(rows: 2, limit: 300)
    div(.class("actions")) {
      button(.class("btn btn--s btn--second"), .type("submit")) { DifferencePageTexts.reopen }
    }
  }
}

private func linkPanel(_ view: DifferenceView) -> some Markup {
  let ties = view.detail.links
  return section(.id("haenger")) {
    h2(.class("t-l")) { DifferenceTexts.hangsTogether }
    ties.isEmpty ? p(.class("small muted mt2")) { DifferencePageTexts.noLinks } : nil
    ties.isEmpty ? nil : ul(.class("list mt2 small")) { ties.map { tieRow($0, view) } }
    view.mayWork && !view.choices.isEmpty ? linkForm(view) : nil
  }
}

private func tieRow(_ tie: DifferenceDetail.Tie, _ view: DifferenceView) -> some Markup {
  li {
    DifferencePageTexts.kind(of: tie.target.key.kind) + Text(same: ": ")
    a(.href(tie.target.path)) { tie.target.title }
    view.mayWork
      ? postForm(view.keys, to: DifferenceRoutes.unlinking.path(view.id, view.item.id)) {
        input(.type("hidden"), .name("tilknyt"), .value(tie.target.key.formValue))
        button(.class("btn btn--s btn--quiet"), .type("submit")) {
          DifferencePageTexts.unlink
          span(.class("sr")) { Text(same: ": ") + tie.target.title }
        }
      } : nil
  }
}

private func linkForm(_ view: DifferenceView) -> some Markup {
  postForm(view.keys, to: DifferenceRoutes.linking.path(view.id, view.item.id), class: "mt3") {
    Field("tilknyt", DifferencePageTexts.link, in: view.state(of: .link)).picked(
      from: [Choice("", DifferencePageTexts.choose)] + linkChoices(view.choices))
    button(.class("btn btn--s btn--second mt2"), .type("submit")) { DifferencePageTexts.linkButton }
  }
}

/// What can be linked to, each with what kind of thing it is.
func linkChoices(_ targets: [LinkTarget]) -> [Choice] {
  targets.map { target in
    Choice(target.key.formValue, DifferencePageTexts.kind(of: target.key.kind) + Text(same: ": ") + target.title)
  }
}

private func historyPanel(_ view: DifferenceView) -> some Markup {
  section {
    h2(.class("t-l")) { DifferencePageTexts.history }
    ol(.class("trail mt3")) {
      view.history.map { event in
        li {
          b { DifferencePageTexts.event(event.what, who: event.name) }
          event.note.danish.isEmpty || event.what == .raised ? nil : p(.class("small verbatim")) { event.note }
          p(.class("small muted")) { Text.build { Formats.ago(event.at.day, today: view.today, $0) } }
        }
      }
    }
  }
}

private func wayOn(_ view: DifferenceView) -> some Markup {
  div(.class("row row--between")) {
    a(.class("btn btn--quiet"), .href(DifferenceRoutes.list.path(view.id))) {
      Icon.left
      DifferencePageTexts.back
    }
  }
}
