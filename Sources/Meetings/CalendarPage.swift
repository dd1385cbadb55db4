import Accounts
import Cases
import HTML
import HTTP
import Language
import Time
import Web

/// A link for a calendar, as its owner sees it.
struct CalendarLink: Sendable {
  /// The case that it is about; `nil` when it is all of one's own.
  let entry: CaseEntry?
  /// When the link in use was made.
  let made: Instant?
  /// Right after it was made, the link itself.
  let link: String?
  /// Cases with a link of their own.
  var cases: [(id: Case.ID, title: String)] = []

  var path: String { entry.map { MeetingRoutes.caseCalendar.path($0.item.id) } ?? MeetingRoutes.calendar.path() }
  var closing: String {
    entry.map { MeetingRoutes.caseCalendarOff.path($0.item.id) } ?? MeetingRoutes.calendarOff.path()
  }
}

func calendarPage(_ view: CalendarLink, viewer: Viewer, keys: FormKeys, desk: CaseDesk) -> Page {
  if let entry = view.entry {
    return desk.page(entry, tab: MeetingRoutes.tab, title: CalendarTexts.title) {
      h1 { CalendarTexts.title }
      p(.class("lead mt2 muted")) { CalendarTexts.leadOfCase }
      linkPart(view, keys)
      div(.class("actions")) {
        a(.class("btn btn--quiet"), .href(MeetingRoutes.meetings.path(entry.item.id))) {
          Icon.left
          CalendarTexts.toMeetings
        }
      }
    }
  }
  return ownCalendarPage(view, viewer: viewer, keys: keys)
}

private func ownCalendarPage(_ view: CalendarLink, viewer: Viewer, keys: FormKeys) -> Page {
  let back =
    viewer.isGuest
    ? (CalendarTexts.front, "/", CalendarTexts.toFront)
    : (CalendarTexts.account, AccountRoutes.profile.path(), CalendarTexts.toAccount)
  return Page(CalendarTexts.title) {
    crumbs([(back.0, back.1)], here: CalendarTexts.title)
    h1(.class("mt3")) { CalendarTexts.title }
    p(.class("lead mt2 muted")) { CalendarTexts.lead }
    section(.class("sec mt5")) {
      div(.class("sec__head")) { h2 { CalendarTexts.all } }
      linkPart(view, keys)
    }
    section(.class("sec mt6")) {
      div(.class("sec__head")) { h2 { CalendarTexts.onlyOneCase } }
      if view.cases.isEmpty {
        p { CalendarTexts.noCases }
      } else {
        ul(.class("list")) {
          view.cases.map { item in li { a(.href(MeetingRoutes.caseCalendar.path(item.id))) { item.title } } }
        }
      }
    }
    p(.class("mt6")) { a(.href(back.1)) { back.2 } }
  }
}

private func linkPart(_ view: CalendarLink, _ keys: FormKeys) -> some Markup {
  div(.class("mt5")) {
    if let link = view.link {
      newLink(link)
    } else {
      p { view.made.map { CalendarTexts.made($0.day) } ?? CalendarTexts.none }
    }
    p(.class("small muted mt3")) { CalendarTexts.secret }
    div(.class("row mt4")) {
      view.link == nil
        ? postForm(keys, to: view.path) {
          button(.class("btn"), .type("submit")) { view.made == nil ? CalendarTexts.make : CalendarTexts.again }
        } : nil
      view.made == nil
        ? nil
        : postForm(keys, to: view.closing) {
          button(.class("btn btn--second"), .type("submit")) { CalendarTexts.close }
        }
    }
    view.made != nil && view.link == nil ? p(.class("small muted mt2")) { CalendarTexts.againNote } : nil
  }
}

private func newLink(_ link: String) -> some Markup {
  group {
    p(.class("lead")) { CalendarTexts.once }
    div(.class("field mt3")) {
      label(.label(for: "link")) { CalendarTexts.link }
      input(.class("input"), .id("link"), .type("text"), .value(link), Attribute("readonly", if: true))
    }
    // Hidden until a script can make it work.
    button(
      .class("btn btn--s btn--second mt2"), .type("button"), Attribute("data-copy", "#link"),
      Attribute("hidden", if: true)
    ) {
      Icon.copy
      CalendarTexts.copy
    }
    p(.class("small mt3")) { CalendarTexts.how }
  }
}
