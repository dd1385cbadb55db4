import Cases
import HTML
import HTTP
import Language
import Time
import Web

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

/// What is on in a room, for one reader.
struct RoomNow: Sendable {
  let kind: Text
  let title: Text
  let door: RoomActivity.Door
}

/// What a phone sees of a room: the way in, or that it is in.
struct PhoneView: Sendable {
  let room: Room
  let now: RoomNow?
  let isInside: Bool
  let isOpen: Bool
  let keys: FormKeys
}

func roomPage(_ view: PhoneView) -> Page {
  Page(view.isOpen ? Text(same: view.room.name) : RoomTexts.isClosed) {
    div(.class("wrap--narrow"), Attribute("data-step", view.room.step)) {
      view.isOpen ? (view.isInside ? AnyMarkup(inside(view)) : AnyMarkup(outside(view))) : AnyMarkup(closed())
    }
  }.with {
    $0.hasForm = true
    $0.isAccompanied = view.isOpen
  }
}

private func closed() -> some Markup {
  div(.class("empty mt5")) {
    Picture.emptyWeave
    h1(.class("t-xl")) { RoomTexts.isClosed }
    p { RoomTexts.isClosedNote }
    a(.class("btn btn--second"), .href(RoomRoutes.enter.path())) { RoomTexts.otherCode }
  }
}

private func outside(_ view: PhoneView) -> some Markup {
  group {
    h1 { view.room.name }
    p(.class("lead mt2 muted")) { RoomTexts.privacy }
    postForm(view.keys, to: RoomRoutes.room.path(view.room.code), class: "mt5") {
      button(.class("btn"), .type("submit")) { RoomTexts.enter }
    }
  }
}

private func inside(_ view: PhoneView) -> some Markup {
  group {
    h1 { view.room.name }
    div(.class("card mt5")) {
      h2(.class("t-l")) { view.now?.title ?? RoomTexts.inside }
      view.now.map { now in p(.class("small muted")) { now.kind } }
      doorway(view)
      p(.class("small muted mt4")) { RoomTexts.insideNote }
      p(.class("small muted")) { RoomTexts.insideNoScript }
    }
    postForm(view.keys, to: RoomRoutes.leaving.path(view.room.code), class: "mt5") {
      button(.class("btn btn--s btn--quiet"), .type("submit")) { RoomTexts.leave }
    }
  }
}

private func doorway(_ view: PhoneView) -> AnyMarkup {
  switch view.now?.door {
  case .go(let path): AnyMarkup(p(.class("mt4")) { a(.class("btn"), .href(path)) { RoomTexts.takePart } })
  case .stay(let why): AnyMarkup(p(.class("mt4")) { why })
  case nil:
    AnyMarkup(
      p(.class("mt4")) {
        a(.class("btn btn--second"), .href(RoomRoutes.now.path(view.room.code))) { RoomTexts.seeNow }
      })
  }
}

/// The bar that goes with a phone from page to page while it is in a room.
func roomBar(_ code: String) -> some Markup {
  aside(
    .class("roombar"), .ariaLabel(RoomTexts.rooms), Attribute("data-room", RoomRoutes.now.path(code)),
    Attribute("data-live-room", RoomRoutes.live.path(code)), Attribute("data-moved", RoomTexts.moved),
    Attribute("data-offline", RoomTexts.offline)
  ) {
    div(.class("wrap")) {
      p(.role("status")) { RoomTexts.inRoom(RoomCode.shown(code)) }
      a(.class("btn btn--s btn--second"), .href(RoomRoutes.now.path(code))) { RoomTexts.seeNow }
    }
  }
}
