import Cases
import HTML
import HTTP
import Language
import Time
import Web

/// The rooms of a case, and where one is opened.
struct RoomsView: Sendable {
  let entry: CaseEntry
  let rooms: [Room]
  let choices: [(RoomActivity, [RoomActivity.Choice])]
  let now: Instant
  let keys: FormKeys
  let state: FormState

  var mayRun: Bool { entry.may(.runConversations) }
}

func roomsPage(_ desk: CaseDesk, _ view: RoomsView) -> Page {
  desk.page(view.entry, tab: CaseTab.overview, title: RoomTexts.rooms) {
    errorSummary(view.state, heading: RoomTexts.putRightToOpen)
    h1 { RoomTexts.rooms }
    p(.class("lead mt2 muted")) { RoomTexts.lead }
    div(.class("halves mt5")) {
      section {
        h2(.class("t-l")) { RoomTexts.open }
        view.mayRun ? AnyMarkup(openForm(view)) : AnyMarkup(p(.class("muted mt2")) { RoomTexts.onlyReading })
      }
      section {
        h2(.class("t-l")) { RoomTexts.earlier }
        view.rooms.isEmpty
          ? AnyMarkup(p(.class("muted mt2")) { RoomTexts.none })
          : AnyMarkup(ul(.class("list mt3")) { view.rooms.map { row($0, view) } })
      }
    }
    p(.class("mt5")) {
      a(.class("btn btn--quiet"), .href(CaseRoutes.overview.path(view.entry.item.id))) {
        Icon.left
        CaseTexts.overview
      }
    }
  }.refused(view.state)
}

private func openForm(_ view: RoomsView) -> some Markup {
  let choices = view.choices.flatMap { activity, found in
    found.map { Choice("\(activity.kind)-\($0.target)", $0.title, note: activity.name) }
  }
  return group {
    choices.isEmpty
      ? AnyMarkup(
        div(.class("empty empty--s mt3")) {
          p { b { RoomTexts.nothing } }
          p { RoomTexts.nothingWhy }
        })
      : AnyMarkup(
        postForm(view.keys, to: RoomRoutes.list.path(view.entry.item.id), class: "mt3") {
          Field("navn", RoomTexts.name, in: view.state).line(limit: 80)
          Field("aktivitet", RoomTexts.activities, hint: RoomTexts.activitiesHint, in: view.state).ticked(from: choices)
          button(.class("btn mt4"), .type("submit")) { RoomTexts.open }
        })
  }
}

private func row(_ room: Room, _ view: RoomsView) -> some Markup {
  let isOpen = room.isOpen(view.now)
  return li {
    div(.class("row row--between")) {
      div {
        p(.class("bold")) { room.name }
        p(.class("small muted")) { Text.build { Formats.dayAndTime(room.created, $0) } }
      }
      span(.class(isOpen ? "tag tag--good" : "tag tag--line")) { isOpen ? RoomTexts.openTag : RoomTexts.closedTag }
    }
    isOpen && view.mayRun
      ? p(.class("mt2")) {
        a(.class("btn btn--s btn--second"), .href(RoomRoutes.screen.path(room.code))) {
          RoomTexts.toScreen
          span(.class("sr")) { ": \(room.name)" }
        }
      } : nil
  }
}

/// Where a code is typed.
func doorPage(_ state: FormState, _ keys: FormKeys) -> Page {
  Page(RoomTexts.door) {
    div(.class("wrap--narrow")) {
      errorSummary(state, heading: RoomTexts.putRight)
      h1 { RoomTexts.door }
      p(.class("lead mt2 muted")) { RoomTexts.doorLead }
      postForm(keys, to: RoomRoutes.enter.path(), class: "mt5") {
        Field("kode", RoomTexts.codeField, hint: RoomTexts.codeHint, in: state).line(limit: 20, autocomplete: "off")
        button(.class("btn mt4"), .type("submit")) { RoomTexts.enter }
      }
    }
  }.refused(state).with { $0.hasForm = true }
}

/// What a phone sees of a room: the way in, or that it is in.
struct PhoneView: Sendable {
  let room: Room
  let place: String?
  let isInside: Bool
  let now: Instant
  let keys: FormKeys
}

func roomPage(_ view: PhoneView) -> Page {
  Page(Text(same: view.room.name)) {
    div(.class("wrap--narrow")) {
      h1 { view.room.name }
      view.isInside && view.room.isOpen(view.now) ? roomBar(view.room.code) : nil
      view.room.isOpen(view.now)
        ? (view.isInside ? AnyMarkup(inside(view)) : AnyMarkup(outside(view)))
        : AnyMarkup(
          div(.class("empty mt5")) {
            h2(.class("t-l")) { RoomTexts.isClosed }
            p { RoomTexts.isClosedNote }
          })
    }
  }.with {
    $0.hasForm = true
    $0.scripts = ["rooms.js"]
  }
}

private func outside(_ view: PhoneView) -> some Markup {
  group {
    p(.class("lead mt2 muted")) { RoomTexts.privacy }
    postForm(view.keys, to: RoomRoutes.room.path(view.room.code), class: "mt5") {
      button(.class("btn"), .type("submit")) { RoomTexts.enter }
    }
  }
}

private func inside(_ view: PhoneView) -> some Markup {
  div(.class("empty mt5")) {
    h2(.class("t-l")) { RoomTexts.inside }
    p { RoomTexts.insideNote }
    p(.class("small muted")) { RoomTexts.insideNoScript }
    a(.class("btn"), .href(view.place ?? RoomRoutes.room.path(view.room.code))) { RoomTexts.now }
    postForm(view.keys, to: RoomRoutes.leaving.path(view.room.code)) {
      button(.class("btn btn--s btn--quiet"), .type("submit")) { RoomTexts.leave }
    }
  }
}

/// The bar that goes with a phone from page to page while it is in a room.
func roomBar(_ code: String) -> some Markup {
  div(
    .class("roombar"), Attribute("data-room", RoomRoutes.now.path(code)),
    Attribute("data-live-room", RoomRoutes.live.path(code))
  ) {
    p(.role("status")) { RoomTexts.inRoom(RoomCode.shown(code)) }
    a(.class("btn btn--s btn--second"), .href(RoomRoutes.room.path(code))) { RoomTexts.toRoom }
  }
}
