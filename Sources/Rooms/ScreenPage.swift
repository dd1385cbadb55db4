import Cases
import Crowd
import HTML
import HTTP
import Language
import Web

/// Readable from ten metres: the code all the time, and what is run now.
func screenPage(_ view: SteeringView) -> Page {
  Page(
    Text(same: view.room.name),
    band: div(.class("stage"), Attribute("data-screen", view.live)) {
      div(.class("stage__top"), Attribute("data-part", "door")) {
        div(.class("stage__head")) {
          h1 { view.room.name }
          view.stage.map { stage in
            h2(.class("stage__question"), .lang(stage.questionLanguage)) { stage.question }
          }
        }
        door(view)
      }
      div(.class("stage__show"), Attribute("data-part", "skaerm"), Attribute("aria-live", "polite")) { show(view) }
      div(.class("stage__foot"), Attribute("data-part", "styr")) { foot(view) }
    }
  ) { Nothing() }.with {
    $0.isStage = true
    $0.scripts = ["rooms.js"]
  }
}

private func door(_ view: SteeringView) -> some Markup {
  div(.class("stagedoor")) {
    div {
      p { RoomTexts.goTo + Text(same: " \(shortLink(view.link))") }
      p(.class("stagedoor__code")) {
        span(.class("sr")) { RoomTexts.code + Text(same: ": ") }
        RoomCode.shown(view.room.code)
      }
      p { RoomTexts.phones(view.phones) }
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

private func show(_ view: SteeringView) -> some Markup {
  group {
    view.stage == nil
      ? p(.class("stage__wait")) { view.hasBegun ? RoomTexts.paused : RoomTexts.waiting } : nil
    view.stage.map { stage in
      group {
        stage.finding.map { finding in p(.class("stage__finding")) { finding } }
        div(.class(stage.picture == nil ? "stage__body" : "stage__body stage__body--two")) {
          stage.picture.map { picture in figure(.class("fig")) { picture } }
          lines(stage, view.hidden)
        }
        stage.note.map { note in p(.class("stage__note")) { note } }
      }
    }
  }
}

private func lines(_ stage: CrowdStage, _ hidden: Set<Int>) -> (some Markup)? {
  let shown = stage.lines.filter { !hidden.contains($0.id) }
  return shown.isEmpty
    ? nil
    : section {
      stage.heading.map { heading in h3 { heading } }
      ul(.class("stage__lines")) {
        shown.map { line in
          li {
            span(.lang(line.language)) { line.text }
            line.note.map { note in span(.class("stage__aside")) { note } }
          }
        }
      }
    }
}

private func foot(_ view: SteeringView) -> some Markup {
  group {
    nextForm(view, from: "skaerm")
    pauseForm(view, from: "skaerm")
    a(.class("btn btn--quiet"), .id("styr"), .href(RoomRoutes.steering.path(view.room.code))) { RoomTexts.toSteering }
    a(.class("btn btn--quiet"), .id("opdater"), .href(RoomRoutes.screen.path(view.room.code))) { RoomTexts.renew }
  }
}
