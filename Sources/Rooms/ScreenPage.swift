import Cases
import HTML
import HTTP
import Language
import Time
import Web

/// What the screen of a meeting shows.
struct ScreenView: Sendable {
  struct Item: Sendable {
    let item: RoomItem
    let name: Text?
    let title: Text?
  }

  let entry: CaseEntry
  let room: Room
  let items: [Item]
  let running: RoomItem?
  let shown: AnyMarkup?
  let live: String?
  let results: [(name: Text, path: String)]
  let phones: Int
  let link: String
  let now: Instant
  let keys: FormKeys
  let language: Language
}

/// Readable from ten metres: the code all the time, and what is run now.
func screenPage(_ view: ScreenView) -> Page {
  Page(Text(same: view.room.name), band: nil as Nothing?) {
    div(
      .class("roomscreen"), Attribute("data-screen", RoomRoutes.live.path(view.room.code)),
      Attribute("data-listen-too", view.live)
    ) {
      div(.class("roomscreen__top"), Attribute("data-part", "door")) {
        h1 { view.room.name }
        door(view)
      }
      div(.class("roomscreen__show"), Attribute("data-part", "skaerm"), Attribute("aria-live", "polite")) {
        view.shown ?? AnyMarkup(p(.class("roomscreen__wait")) { RoomTexts.waiting })
      }
    }
    controls(view)
  }.with {
    $0.organisation = view.entry.item.title
    $0.scripts = ["rooms.js"]
  }
}

private func door(_ view: ScreenView) -> some Markup {
  div(.class("roomdoor")) {
    div {
      p(.class("roomdoor__go")) {
        RoomTexts.goTo
        Text(same: " ")
        b { shortLink(view.link) }
      }
      p(.class("roomdoor__code")) {
        span(.class("sr")) { RoomTexts.code + Text(same: ": ") }
        RoomCode.shown(view.room.code)
      }
      p(.class("roomdoor__go")) { RoomTexts.phones(view.phones) }
    }
    QRCode(view.link).map { code in
      div(.class("qr-frame")) { Drawn(trusted: code.svg(label: RoomTexts.qr, language: view.language)) }
    }
  }
}

/// `samspil.example.dk/rum`: what is typed by hand.
private func shortLink(_ link: String) -> String {
  let bare = link.split(separator: "://", maxSplits: 1).last.map(String.init) ?? link
  return bare.split(separator: "/").dropLast().joined(separator: "/")
}

private func controls(_ view: ScreenView) -> some Markup {
  section(.class("sec roomcontrols"), .ariaLabel(RoomTexts.control)) {
    div(.class("sec__head")) { h2(.class("t-l")) { RoomTexts.control } }
    ul(.class("list mt3")) { view.items.map { item($0, view) } }
    div(.class("row mt4")) {
      view.running == nil
        ? nil
        : postForm(view.keys, to: RoomRoutes.running.path(view.room.code)) {
          button(.class("btn btn--second"), .type("submit")) { RoomTexts.pause }
        }
      postForm(view.keys, to: RoomRoutes.closing.path(view.room.code)) {
        button(.class("btn btn--second"), .type("submit")) { RoomTexts.close }
      }
      a(.class("btn btn--quiet"), .href(CaseRoutes.overview.path(view.entry.item.id))) { RoomTexts.back }
    }
    view.results.isEmpty
      ? nil
      : p(.class("small mt4")) {
        RoomTexts.results + Text(same: ": ")
        view.results.enumerated().map { index, result in
          group {
            index > 0 ? Text(same: ", ") : nil
            a(.href(result.path)) { result.name }
          }
        }
      }
  }
}

private func item(_ one: ScreenView.Item, _ view: ScreenView) -> some Markup {
  let isRunning = one.item.id == view.running?.id
  return li {
    div(.class("row row--between")) {
      div {
        p(.class("bold")) { one.title ?? one.name }
        p(.class("small muted")) { one.name }
      }
      isRunning
        ? AnyMarkup(span(.class("tag tag--good")) { RoomTexts.running })
        : AnyMarkup(
          postForm(view.keys, to: RoomRoutes.running.path(view.room.code)) {
            input(.type("hidden"), .name("aktivitet"), .value(String(one.item.id)))
            button(.class("btn btn--s btn--second"), .type("submit")) {
              one.item.started == nil ? RoomTexts.runNow : RoomTexts.again
              span(.class("sr")) { Text(same: ": ") + (one.title ?? Text(same: "")) }
            }
          })
    }
  }
}
