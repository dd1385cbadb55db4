import Cases
import HTML
import HTTP
import Language
import Time
import Web

/// One opinion map as the team sees it: the map, the groups, what is agreed and what divides.
func conversationPage(_ desk: CaseDesk, _ view: ConversationView) -> Page {
  desk.page(view.entry, tab: "forskelle", title: Text(same: view.item.question)) {
    errorSummary(view.state, heading: ConversationTexts.putRight)
    head(view)
    div(.class("cols cols--aside mt5")) {
      // While people vote it fetches itself when a newer map is there.
      div(
        .class("stack stack-xl"),
        Attribute("data-listen", view.status == .open ? OpinionRoutes.live.path(view.item.token) : nil)
      ) {
        mapPart(view)
        view.result.map { result in
          group {
            result.map.state == .stable
              ? agreementSections(
                result, problem: view.entry.may(.frame) ? view.sources.problem(view.id) : nil,
                difference: { view.entry.may(.workOnDifferences) ? view.sources.difference(view.id, $0) : nil }) : nil
            answerSection(result)
          }
        }
        wayOn(view)
      }
      side(view)
    }
  }.refused(view.state).with { $0.scripts = view.status == .open ? ["opinions.js"] : [] }
}

private func head(_ view: ConversationView) -> some Markup {
  let item = view.item
  return div(.class("row row--between row--top")) {
    div {
      h1 { item.question }
      p(.class("lead mt2 muted")) {
        ConversationTexts.standing(
          item, votes: view.result?.map.votes ?? 0, statements: view.open, today: view.today,
          isArchived: view.entry.item.isArchived)
      }
      item.about.isEmpty ? nil : p(.class("mt2 verbatim")) { item.about }
    }
    div(.class("row")) {
      view.status == .open
        ? a(.class("btn"), .href(OpinionRoutes.vote.path(item.token))) { VoteTexts.onwards } : nil
      a(.class("btn btn--second"), .href(OpinionRoutes.sharing.path(view.id, item.id))) {
        Icon.link
        ConversationTexts.share
      }
    }
  }
}

private func mapPart(_ view: ConversationView) -> some Markup {
  let share = OpinionRoutes.sharing.path(view.id, view.item.id)
  return group {
    view.status == .draft && view.mayRun ? openBox(view) : nil
    view.result.map { result in
      group {
        result.map.isDrawn
          ? mapFigure(
            result, you: nil, age: MapTexts.age(result.map.made, votesSince: view.votesSince, today: view.today)) : nil
        result.map.state == .stable ? nil : noGroups(result.map.state, share: share)
      }
    }
    view.result == nil && view.status != .draft ? noGroups(.few, share: share) : nil
  }
}

/// A draft is opened here.
private func openBox(_ view: ConversationView) -> some Markup {
  div(.class("empty empty--s")) {
    h2(.class("t-l")) { ConversationTexts.name(of: .draft) }
    p { view.open == 0 ? ConversationTexts.needsStatements : ConversationTexts.started }
    div(.class("row")) {
      view.open == 0
        ? nil
        : postForm(view.keys, to: OpinionRoutes.opening.path(view.id, view.item.id)) {
          button(.class("btn"), .type("submit")) { ConversationTexts.open }
        }
      a(.class("btn btn--second"), .href(OpinionRoutes.statements.path(view.id, view.item.id))) {
        ConversationTexts.toStatements
      }
    }
  }
}

/// All statements: folded on a page that is read on a screen, open on paper.
private func answerSection(_ result: ShownResult, isOpen: Bool = false) -> some Markup {
  section(.class("sec")) {
    div(.class("sec__head")) { h2 { MapTexts.allAnswers } }
    result.lines.isEmpty
      ? AnyMarkup(p(.class("muted")) { StatementTexts.noFigures })
      : AnyMarkup(
        details(.class("more"), Attribute("open", if: isOpen)) {
          summary { MapTexts.list }
          allTable(result)
        })
  }
}

private func wayOn(_ view: ConversationView) -> some Markup {
  div(.class("row row--between mt6")) {
    a(.class("btn btn--quiet"), .href(OpinionRoutes.list.path(view.id))) {
      Icon.left
      ConversationTexts.maps
    }
  }
}

private func side(_ view: ConversationView) -> some Markup {
  aside(.ariaLabel(MapTexts.groups)) {
    div(.class("stack stack-l")) {
      view.result.flatMap { result in result.map.groups.isEmpty ? nil : groupsPart(result, view) }
      managePart(view)
      div {
        p(.class("small")) {
          a(.href(OpinionRoutes.report.path(view.id, view.item.id))) { ConversationTexts.report }
        }
        view.entry.may(.export) ? downloads(view) : nil
        howReckoned()
      }
    }
  }
}

private func downloads(_ view: ConversationView) -> some Markup {
  let (id, one) = (view.id, view.item.id)
  return group {
    p(.class("small mt2")) { a(.href(OpinionRoutes.table.path(id, one))) { ConversationTexts.csv } }
    details(.class("more small mt2")) {
      summary { ConversationTexts.polis }
      ul(.class("stack stack-s")) {
        files(view).map { name, route in li { a(.href(route.path(id, one))) { name } } }
      }
      p(.class("muted")) {
        view.result?.map.isDrawn ?? false ? ConversationTexts.polisNote : ConversationTexts.votesLater
      }
    }
  }
}

/// What can be taken out: the votes once so many have answered that they point to nobody.
private func files(_ view: ConversationView) -> [(String, Route<Case.ID, Conversation.ID>)] {
  [("comments.csv", OpinionRoutes.comments)]
    + (view.result?.map.isDrawn ?? false
      ? [("votes.csv", OpinionRoutes.votes), ("participants-votes.csv", OpinionRoutes.participantVotes)] : [])
}

private func groupsPart(_ result: ShownResult, _ view: ConversationView) -> some Markup {
  section {
    h2(.class("t-l")) { MapTexts.groups }
    groupCards(result)
    p(.class("small muted mt4")) { MapTexts.foundInAnswers }
    result.map.stability.map { value in
      p(.class("small muted mt2")) { MapTexts.stabilityLabel + Text(same: ": ") + MapTexts.stability(value) }
    }
    view.mayRun ? nameForm(result, view) : nil
  }
}

private func nameForm(_ result: ShownResult, _ view: ConversationView) -> some Markup {
  details(.class("more mt3"), Attribute("open", if: !view.state.faults.isEmpty)) {
    summary { MapTexts.nameGroups }
    postForm(view.keys, to: OpinionRoutes.naming.path(view.id, view.item.id)) {
      p(.class("small muted")) { MapTexts.namesNote }
      result.map.groups.map { group in
        let letter = Text(same: ShownResult.letter(group.id) + ": ")
        let state = filled(group.id, result, view.state)
        return HTML.group {
          Field("navn\(group.id)", letter + MapTexts.name, in: state).line(limit: 40)
          Field("note\(group.id)", letter + MapTexts.note, isOptional: true, in: state).lines(rows: 2, limit: 200)
        }
      }
      button(.class("btn btn--second btn--s mt3"), .type("submit")) { MapTexts.saveNames }
    }
  }
}

private func filled(_ group: Int, _ result: ShownResult, _ refused: FormState) -> FormState {
  var state = refused
  for (field, value) in [
    ("navn\(group)", result.names[group]?.name ?? ""), ("note\(group)", result.names[group]?.note ?? ""),
  ] where state.values[field] == nil {
    state.values[field] = [value]
  }
  return state
}

private func managePart(_ view: ConversationView) -> (some Markup)? {
  let (id, one) = (view.id, view.item.id)
  return section {
    h2(.class("t-l")) { ConversationTexts.manage }
    ul(.class("list list--tight mt3 small")) {
      li {
        a(.href(OpinionRoutes.statements.path(id, one))) { ConversationTexts.toStatements }
        view.waiting > 0 && view.mayRun
          ? span(.class("tag tag--warn")) { Text(same: String(view.waiting)) } : nil
      }
      view.mayRun ? li { a(.href(OpinionRoutes.settings.path(id, one))) { ConversationTexts.settings } } : nil
    }
    view.mayRun && view.status != .draft ? stateForms(view) : nil
  }
}

private func stateForms(_ view: ConversationView) -> some Markup {
  let (id, item) = (view.id, view.item)
  return div(.class("stack stack-s mt3")) {
    postForm(view.keys, to: OpinionRoutes.closing.path(id, item.id)) {
      view.status == .closed ? input(.type("hidden"), .name("igen"), .value("ja")) : nil
      button(.class("btn btn--second btn--s"), .type("submit")) {
        view.status == .closed ? ConversationTexts.reopen : ConversationTexts.close
      }
    }
    view.entry.may(.publish)
      ? postForm(view.keys, to: OpinionRoutes.publishing.path(id, item.id)) {
        item.published == nil ? input(.type("hidden"), .name("vis"), .value("alle")) : nil
        button(.class("btn btn--second btn--s"), .type("submit")) {
          item.published == nil ? ConversationTexts.publish : ConversationTexts.unpublish
        }
      } : nil
  }
}

/// The result on paper: the same figures, without what is pressed.
func reportPage(_ view: ConversationView) -> Page {
  Page(MapTexts.reportHeading + Text(same: " – " + view.item.question), section: "forloeb") {
    crumbs(wayBack(to: view.entry, view.item), here: MapTexts.reportHeading)
    h1(.class("mt4")) { view.item.question }
    p(.class("lead mt2 muted")) {
      ConversationTexts.standing(
        view.item, votes: view.result?.map.votes ?? 0, statements: view.open, today: view.today,
        isArchived: view.entry.item.isArchived)
    }
    view.item.about.isEmpty ? nil : p(.class("mt2 verbatim")) { view.item.about }
    div(.class("stack stack-xl mt5")) {
      view.result.map { reportBody($0, votesSince: view.votesSince, today: view.today) }
      view.result == nil ? noGroups(.few, share: nil) : nil
      p { a(.href(OpinionRoutes.one.path(view.id, view.item.id))) { MapTexts.backToMap } }
    }
  }
}

/// What a reader of the result sees, whoever they are: nobody's own mark.
func reportBody(_ result: ShownResult, votesSince: Int, today: Day) -> some Markup {
  group {
    result.map.isDrawn
      ? mapFigure(result, you: nil, age: MapTexts.age(result.map.made, votesSince: votesSince, today: today)) : nil
    result.map.state == .stable
      ? AnyMarkup(
        group {
          section {
            h2 { MapTexts.groups }
            groupCards(result)
            p(.class("small muted mt4")) { MapTexts.foundInAnswers }
          }
          agreementSections(result, problem: nil, difference: { _ in nil })
        }) : AnyMarkup(noGroups(result.map.state, share: nil))
    answerSection(result, isOpen: true)
    section {
      h2(.class("t-l")) { MapTexts.howReckoned }
      ul(.class("stack stack-s small mt3")) { MapTexts.how.map { text in li { text } } }
    }
  }
}

/// The link and the code, for a screen or a wall.
func sharePage(
  _ desk: CaseDesk, _ entry: CaseEntry, _ item: Conversation, link: String, room: String?, today: Day,
  language: Language
) -> Page {
  desk.page(entry, tab: "forskelle", title: ShareTexts.heading) {
    h1 { ShareTexts.heading }
    p(.class("lead mt2 muted")) { ShareTexts.lead }
    item.state(on: today) == .open
      ? nil
      : div(.class("flash flash--warn mt4")) {
        Icon.warning
        p { ShareTexts.notOpen }
      }
    div(.class("halves mt5")) {
      div {
        h2(.class("t-xl")) { item.question }
        div(.class("field mt4")) {
          label(.label(for: "link")) { ShareTexts.link }
          input(.class("input"), .id("link"), .type("text"), .value(link), Attribute("readonly", if: true))
        }
        button(
          .class("btn btn--s btn--second mt2"), .type("button"), Attribute("data-copy", "#link"),
          Attribute("hidden", if: true)
        ) {
          Icon.copy
          ShareTexts.copy
        }
        p(.class("small muted mt4")) { ShareTexts.print }
        room.map { path in p(.class("mt4")) { a(.class("btn btn--second"), .href(path)) { ShareTexts.inRoom } } }
      }
      div {
        QRCode(link).map { code in
          div(.class("qr-frame")) { Drawn(trusted: code.svg(label: ShareTexts.code, language: language)) }
        }
        p(.class("mt3")) { ShareTexts.scan }
      }
    }
    p(.class("mt5")) { a(.href(OpinionRoutes.one.path(entry.item.id, item.id))) { MapTexts.backToMap } }
  }
}
