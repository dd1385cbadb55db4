import Bytes
import HTML
import HTTP
import Language
import Time
import Web

/// The list of calls: those that are open, those that wait, and those one runs.
func callListPage(_ view: CallListView) -> Page {
  Page(CallTexts.calls, section: "idekald") {
    div(.class("row row--between")) {
      h1 { CallTexts.calls }
      view.mayMake
        ? a(.class("btn"), .href(CallRoutes.new.path())) {
          Icon.plus
          CallTexts.make
        } : nil
    }
    div(.class("stack stack-xl mt5")) {
      view.only.map { only in section(.class("sec")) { shelf(only, view) } }
      view.only == nil ? AnyMarkup(allShelves(view)) : nil
    }
  }.with { $0.isPublic = true }
}

private func allShelves(_ view: CallListView) -> some Markup {
  group {
    view.calls(on: .open).isEmpty
      ? AnyMarkup(nothing(CallTexts.noneOpen, CallTexts.noneOpenWhy, view, offersMake: false))
      : AnyMarkup(section(.class("sec")) { shelf(.open, view) })
    [CallStore.Shelf.waiting, .mine, .drafts, .closed].map { one in
      view.calls(on: one).isEmpty ? nil : section(.class("sec")) { shelf(one, view) }
    }
    view.mayMake && view.calls(on: .drafts).isEmpty
      ? nothing(CallTexts.noDrafts, CallTexts.noDraftsWhy, view, offersMake: true) : nil
  }
}

private func shelf(_ shelf: CallStore.Shelf, _ view: CallListView) -> some Markup {
  let found = view.shelves.first { $0.shelf == shelf }
  return group {
    div(.class("sec__head")) {
      h2 { CallListParts.heading(shelf) }
      view.only != nil ? a(.href(CallRoutes.list.path())) { CallTexts.calls } : nil
    }
    ul(.class("list")) { (found?.calls ?? []).map { callRow($0, on: shelf, today: view.today) } }
    found?.hasMore == true
      ? p(.class("mt4")) {
        a(
          .href(
            "\(CallRoutes.list.path())?vis=\(shelf.rawValue)"
              + (view.only == nil ? "" : "&foer=\(found?.calls.last?.id.number ?? 0)"))
        ) { CallTexts.showMore }
      } : nil
  }
}

enum CallListParts {
  static func heading(_ shelf: CallStore.Shelf) -> Text {
    switch shelf {
    case .open: CallTexts.openNow
    case .waiting: CallTexts.waitingForYou
    case .drafts: CallTexts.drafts
    case .mine: CallTexts.yours
    case .closed: CallTexts.closedOnes
    }
  }
}

/// A call in a list: the question, who asks, how much there is, until when.
func callRow(_ call: Call, on shelf: CallStore.Shelf, today: Day) -> some Markup {
  li(.class("task task--plain")) {
    div {
      b { a(.href(CallRoutes.call.path(call.slug)), .lang(questionLanguage(call))) { call.question } }
      p { callSummary(call, today: today) }
    }
    rowButton(call, shelf, today)
  }
}

private func rowButton(_ call: Call, _ shelf: CallStore.Shelf, _ today: Day) -> AnyMarkup {
  let (path, words, classes): (String, Text, String) =
    switch shelf {
    case .open where call.takes.contains(.ideas):
      (IdeaRoutes.share.path(call.slug), CallTexts.share, "btn btn--s btn--second")
    case .waiting: (FateRoutes.answers.path(call.slug), CallTexts.giveAnswer, "btn btn--s")
    case .drafts: (CallRoutes.edit.path(call.slug), CallTexts.goOn, "btn btn--s btn--second")
    default: (CallRoutes.call.path(call.slug), CallTexts.see, "btn btn--s btn--second")
    }
  return AnyMarkup(
    a(.class(classes), .href(path)) {
      words
      span(.class("sr")) { Text(same: ": ") + call.question }
    })
}

/// `Egelund Kommune. 38 idéer. Åbent til 6. december.`
func callSummary(_ call: Call, today: Day) -> Text {
  var parts = [Text(same: call.organisationName)]
  if call.state != .draft { parts.append(CallTexts.countIdeas(call.ideas)) }
  parts.append(callDates(call, today: today))
  if call.isOverdue(on: today) {
    parts.append(CallTexts.unanswered(call.unanswered))
    parts.append(CallTexts.peopleWait(call.people))
  }
  return parts.dropFirst().reduce(parts[0]) { $0 + Text(same: ". ") + $1 } + Text(same: ".")
}

func callDates(_ call: Call, today: Day) -> Text {
  switch call.phase(on: today) {
  case .draft: CallTexts.notOpened
  case .closed: CallTexts.closedOn(call.closed?.day ?? call.closes ?? today)
  case .open:
    call.closes.map(CallTexts.openUntil)
      ?? (call.closesText.isEmpty ? CallTexts.openForNow : CallTexts.openAbout(call.closesText))
  }
}

/// What nobody has translated says that it is Danish.
package func questionLanguage(_ call: Call) -> Language? {
  call.question.danish == call.question.english ? .danish : nil
}

private func nothing(_ what: Text, _ why: Text, _ view: CallListView, offersMake: Bool) -> some Markup {
  div(.class("empty")) {
    Picture.emptyWeave
    h2(.class("t-l")) { what }
    p { why }
    offersMake ? a(.class("btn btn--second"), .href(CallRoutes.new.path())) { CallTexts.make } : nil
  }
}

func callListJSON(_ view: CallListView, in language: Language) -> JSON {
  .object(
    view.shelves.map { shelf in
      (String(describing: shelf.shelf), .array(shelf.calls.map { callMembers($0, view.today, language) }))
    })
}

/// A call as data. Field names are English and do not change with the language.
func callMembers(_ call: Call, _ today: Day, _ language: Language) -> JSON {
  .object([
    ("slug", .string(call.slug)), ("question", .string(call.question(language))),
    ("organisation", .string(call.organisationName)), ("audience", .string(call.audience.rawValue)),
    ("phase", .string(call.phase(on: today).rawValue)), ("closes", .optional(call.closes?.iso)),
    ("ideas", .integer(call.ideas)), ("people", .integer(call.people)), ("answered", .integer(call.answered)),
    ("answeredBy", .optional(call.answererName)), ("answerDue", .optional(call.answerDue?.iso)),
  ])
}
