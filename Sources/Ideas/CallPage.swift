import Bytes
import Cases
import HTML
import HTTP
import Language
import Time
import Web

/// A call as those who are asked see it: the question, the ideas, and what happens next.
func callPage(_ view: CallView, viewer: Viewer?) -> Page {
  Page(view.call.question, section: "idekald", band: callBand(view)) {
    div(.class("cols cols--aside")) {
      div(.class("stack stack-xl")) {
        stateNote(view)
        view.own.isEmpty ? nil : ownIdeas(view)
        view.followed.isEmpty ? nil : followedIdeas(view)
        ideaSection(view)
      }
      aside(.ariaLabel(CallPageTexts.next)) {
        div(.class("stack stack-l")) {
          view.entry.role.isHost ? hostPanel(view) : nil
          nextSteps(view)
          view.choosing.map { twoMinutes($0) }
          waysToFollow(view)
        }
      }
    }
  }.with { page in
    page.isPublic = view.call.audience == .public && view.entry.phase != .draft
    if view.entry.phase == .open { page.scripts = ["opinions.js"] }
    // Whoever comes by the link meets those who ask, not the menu.
    if viewer == nil { page.organisation = view.call.organisationName }
  }
}

private func callBand(_ view: CallView) -> some Markup {
  div(.class("band")) {
    div(.class("wrap band__in")) {
      div(.class("hero callband")) {
        div {
          p(.class("small band__from")) { CallPageTexts.from(view.call.organisationName) }
          h1(.class("mt2 callband__q"), .lang(questionLanguage(view.call))) { view.call.question }
          view.call.lead.danish.isEmpty
            ? nil : p(.class("band__lead"), .lang(questionLanguage(view.call))) { view.call.lead }
          bandButtons(view)
        }
        div {
          view.picture.map { callPicture($0, small: false, of: view.call.slug) }
          div(.class("only-wide")) { facts(view) }
        }
      }
    }
  }
}

private func bandButtons(_ view: CallView) -> some Markup {
  div(.class("row mt5")) {
    view.entry.may(.addIdea)
      ? a(.class("btn"), .href(IdeaRoutes.share.path(view.call.slug))) {
        Icon.bulb
        CallTexts.share
      } : nil
    view.choosing.map { path in a(.class("btn btn--second"), .href(path)) { CallPageTexts.choose } }
  }
}

private func facts(_ view: CallView) -> some Markup {
  let left = view.entry.phase == .open ? view.call.closes.map { $0 - view.today } : nil
  return dl(.class("facts facts--2")) {
    fact(CallPageTexts.ideas, view.call.ideas)
    fact(CallPageTexts.people, view.call.people)
    left.map { fact(CallPageTexts.daysLeft, $0) }
    view.call.tried > 0 ? fact(CallPageTexts.tried, view.call.tried) : nil
  }
}

private func fact(_ name: Text, _ number: Int) -> some Markup {
  div {
    dt { name }
    dd { Text.build { Formats.whole(number, $0) } }
  }
}

private func stateNote(_ view: CallView) -> (some Markup)? {
  let note: Text? =
    switch view.entry.phase {
    case .draft: CallPageTexts.isDraft
    case .closed: CallPageTexts.isClosed
    case .open: nil
    }
  return note.map { note in
    div(.class("flash flash--plain")) {
      Icon.info
      p { note }
    }
  }
}

private func ownIdeas(_ view: CallView) -> some Markup {
  section(.class("card card--tight")) {
    h2(.class("t-m")) { CallPageTexts.own }
    ul(.class("list list--tight mt2")) {
      view.own.map { idea in
        li(.class("row row--between")) {
          a(.href(IdeaRoutes.idea.path(view.call.slug, idea.number)), .lang(idea.language)) { idea.title }
          idea.state == .shown
            ? AnyMarkup(fateTag(idea.fate)) : AnyMarkup(span(.class("tag tag--warn")) { IdeaTexts.held })
        }
      }
    }
  }
}

/// Who comes back without an account is told here what has become of what they took part in.
private func followedIdeas(_ view: CallView) -> some Markup {
  section(.class("card card--tight")) {
    h2(.class("t-m")) { CallPageTexts.followed }
    ul(.class("list list--tight mt2")) {
      view.followed.map { idea in
        li(.class("row row--between")) {
          a(.href(IdeaRoutes.idea.path(view.call.slug, idea.number) + "#svar"), .lang(idea.language)) { idea.title }
          fateTag(idea.fate)
        }
      }
    }
  }
}

// MARK: - The list

private func ideaSection(_ view: CallView) -> some Markup {
  section(
    .class("sec"), .id("ideer"), Attribute("data-part", "ideer"),
    // While it is open, what others write comes by itself, unless one has the focus there.
    view.entry.phase == .open
      ? Attribute("data-listen", IdeaRoutes.live.path(view.call.slug)) : Attribute("data-listen", if: false)
  ) {
    div(.class("sec__head")) {
      h2 { CallTexts.countIdeas(view.call.ideas) }
      view.call.ideas > 1 ? sorting(view) : nil
    }
    view.call.ideas > 12 || !view.words.isEmpty ? search(view) : nil
    view.isContinued ? p { a(.href(listPath(view))) { CallPageTexts.fromTheStart } } : nil
    view.ideas.isEmpty
      ? AnyMarkup(noIdeas(view))
      : AnyMarkup(div(.class("tiles mt4")) { view.ideas.map { ideaCard($0, in: view.call) } })
    view.hasMore
      ? p(.class("mt4")) {
        a(.href(listPath(view, after: view.ideas.last.map { IdeaStore.place(of: $0, in: view.order) }))) {
          CallTexts.showMore
        }
      } : nil
    p(.class("small muted mt3")) { CallPageTexts.orderWhy }
  }
}

private func sorting(_ view: CallView) -> some Markup {
  nav(.ariaLabel(CallPageTexts.sort)) {
    ul(.class("row row--s small sorts")) {
      IdeaOrder.allCases.map { order in
        li {
          a(.href(listPath(view, in: order)), .current(order == view.order ? "true" : nil)) {
            CallPageTexts.order(order)
          }
        }
      }
    }
  }
}

private func search(_ view: CallView) -> some Markup {
  form(.method("get"), .action(view.entry.path), .class("row mt3"), .role("search")) {
    input(.type("hidden"), .name("orden"), .value(view.order.rawValue))
    label(.class("sr"), .label(for: "soeg")) { CallPageTexts.find }
    input(
      .class("input input--m"), .type("search"), .id("soeg"), .name("soeg"), .value(view.words),
      Attribute("maxlength", 100))
    button(.class("btn btn--s btn--second"), .type("submit")) { CallPageTexts.find }
  }
}

private func listPath(_ view: CallView, in order: IdeaOrder? = nil, after place: IdeaStore.Place? = nil) -> String {
  var query = Parameters()
  if (order ?? view.order) != .neutral { query.append("orden", (order ?? view.order).rawValue) }
  if !view.words.isEmpty { query.append("soeg", view.words) }
  if let place { query.append("efter", place.text) }
  return view.entry.path + (query.isEmpty ? "" : "?" + query.encoded) + "#ideer"
}

private func noIdeas(_ view: CallView) -> some Markup {
  div(.class("empty mt4")) {
    Picture.emptyWeave
    h3 { view.words.isEmpty && view.call.ideas == 0 ? CallPageTexts.beFirst : CallPageTexts.noneFound }
    view.call.ideas == 0
      ? AnyMarkup(p { CallPageTexts.beFirstWhy }) : AnyMarkup(p { a(.href(view.entry.path)) { CallPageTexts.all } })
    view.call.ideas == 0 && view.entry.may(.addIdea)
      ? a(.class("btn"), .href(IdeaRoutes.share.path(view.call.slug))) { CallTexts.share } : nil
  }
}

// MARK: - Beside it

private func hostPanel(_ view: CallView) -> some Markup {
  section(.class("card card--tight")) {
    h2(.class("t-m")) { CallPageTexts.host }
    ul(.class("list list--tight mt2 small")) {
      view.entry.may(.moderate)
        ? li {
          a(.href(ModerationRoutes.queue.path(view.call.slug))) { CallPageTexts.moderate }
          Text(same: " ")
          view.call.held > 0 ? span(.class("tag tag--warn")) { CallPageTexts.waits(view.call.held) } : nil
        } : nil
      li { a(.href(CallRoutes.poster.path(view.call.slug))) { CallPageTexts.poster } }
      li { a(.href(ParticipationRoutes.page.path(view.call.slug))) { ParticipationTexts.title } }
      li { a(.href(IdeaFormats.table.path(view.call.slug))) { CallPageTexts.data } }
      view.entry.may(.run) ? li { a(.href(CallRoutes.edit.path(view.call.slug))) { CallTexts.edit } } : nil
      view.entry.may(.run)
        ? li { a(.href(CallPictureRoutes.edit.path(view.call.slug))) { CallPictureTexts.title } } : nil
      view.entry.seesCase
        ? view.call.caseID.map { id in li { a(.href(CaseRoutes.overview.path(id))) { CallPageTexts.inCase } } } : nil
    }
    view.call.unanswered > 0 && view.entry.phase != .draft && view.entry.may(.answer)
      ? p(.class("mt3")) {
        a(.class("btn btn--s"), .href(FateRoutes.answers.path(view.call.slug))) { CallTexts.giveAnswer }
        span(.class("small muted")) { Text(same: " ") + CallTexts.unanswered(view.call.unanswered) }
      } : nil
    view.entry.may(.run) ? stateForm(view) : nil
  }
}

private func stateForm(_ view: CallView) -> some Markup {
  let isOpen = view.entry.phase == .open
  return postForm(
    view.keys, to: (isOpen ? CallRoutes.close : CallRoutes.open).path(view.call.slug), class: "mt3"
  ) {
    button(.class(isOpen ? "btn btn--s btn--second" : "btn btn--s"), .type("submit")) { stateButton(view) }
  }
}

private func stateButton(_ view: CallView) -> Text {
  switch view.entry.phase {
  case .draft: CallTexts.openIt
  case .open: CallTexts.closeIt
  case .closed: CallTexts.openAgain
  }
}

/// What happens next, when, and by whom.
func nextSteps(_ view: CallView) -> some Markup {
  section {
    h2(.class("t-l")) { CallPageTexts.next }
    ol(.class("trail mt4")) { trail(view.call, phase: view.entry.phase, today: view.today) }
  }
}

func trail(_ call: Call, phase: Call.Phase, today: Day) -> some Markup {
  let name = call.answererName ?? ""
  return group {
    step(
      call.closes.map(CallPageTexts.until) ?? callDates(call, today: today), CallPageTexts.everyoneCan,
      isNext: phase == .draft)
    call.decides.map { step(.day($0), CallPageTexts.choosing, isNext: $0 > today) }
    call.answerDue.map { due in
      step(
        CallPageTexts.atLatest(due),
        call.isOverdue(on: today)
          ? CallPageTexts.late(name, due) : CallPageTexts.answers(name) + Text(same: " ") + CallPageTexts.notOne,
        isNext: due >= today, isLate: call.isOverdue(on: today))
    }
  }
}

private func step(_ when: Text, _ what: Text, isNext: Bool, isLate: Bool = false) -> some Markup {
  li(Attribute("data-next", if: isNext)) {
    b { when }
    isLate ? Text(same: " ") : nil
    isLate ? span(.class("tag tag--warn")) { CallTexts.overdue } : nil
    p(.class("small")) { what }
  }
}

private func twoMinutes(_ path: String) -> some Markup {
  section(.class("card card--tight")) {
    h2(.class("t-m")) { CallPageTexts.twoMinutes }
    p(.class("small mt2")) { CallPageTexts.twoMinutesWhy }
    p(.class("mt3")) { a(.class("btn btn--second btn--s"), .href(path)) { CallPageTexts.choose } }
  }
}

private func waysToFollow(_ view: CallView) -> (some Markup)? {
  let slug = view.call.slug
  let ways = [
    (ParticipationRoutes.page.path(slug), ParticipationTexts.title), (IdeaFormats.feed.path(slug), CallPageTexts.feed),
    (IdeaFormats.table.path(slug), CallPageTexts.data), (CallRoutes.poster.path(slug), CallPageTexts.poster),
  ]
  return view.entry.role.isHost
    ? nil : ul(.class("list list--tight small")) { ways.map { way in li { a(.href(way.0)) { way.1 } } } }
}

extension Text {
  fileprivate static func day(_ day: Day) -> Text { .build { Formats.dayAndMonth(day, $0) } }
}

// MARK: - As data

func callJSON(_ view: CallView, in language: Language) -> JSON {
  guard case .object(let members) = callMembers(view.call, view.today, language) else { return .null }
  return .object(
    members + [
      ("order", .string(view.order.rawValue)), ("ideas", .array(view.ideas.map { ideaMembers($0) })),
      ("next", .optional(view.hasMore ? view.ideas.last.map { IdeaStore.place(of: $0, in: view.order).text } : nil)),
    ])
}

/// An idea as data: nothing about who wrote it but the name they gave.
func ideaMembers(_ idea: Idea) -> JSON {
  .object([
    ("number", .integer(idea.number)), ("title", .string(idea.title)), ("text", .string(idea.text)),
    ("name", .string(idea.name)), ("fate", .string(idea.fate.rawValue)), ("supports", .integer(idea.supports)),
    ("comments", .integer(idea.comments)), ("parts", .integer(idea.parts)), ("at", .string(idea.at.day.iso)),
  ])
}
