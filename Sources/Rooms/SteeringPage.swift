import Cases
import Crowd
import HTML
import HTTP
import Language
import Web

/// From where a meeting is led, beside the screen: on a phone, with one press for what comes next.
func steeringPage(_ view: SteeringView) -> Page {
  Page(RoomTexts.toSteering + Text(same: " – \(view.room.name)"), section: "forloeb") {
    div(.class("wrap--narrow"), Attribute("data-screen", view.live)) {
      h1 { view.room.name }
      p(.class("mt2"), Attribute("data-part", "kode")) {
        RoomTexts.code + Text(same: " \(RoomCode.shown(view.room.code)) · ")
        RoomTexts.phones(view.phones)
      }
      section(.class("card mt5"), Attribute("data-part", "nu")) { now(view) }
      div(.class("sec mt6"), Attribute("data-part", "linjer")) { lines(view) }
      section(.class("sec mt6"), Attribute("data-part", "plan")) { plan(view) }
      div(.class("mt6"), Attribute("data-part", "slut")) { ending(view) }
    }
  }.with {
    $0.scripts = ["rooms.js"]
    $0.isAccompanied = false
  }
}

private func now(_ view: SteeringView) -> some Markup {
  group {
    h2(.class("t-l")) { view.now?.title ?? (view.hasBegun ? RoomTexts.paused : RoomTexts.waiting) }
    p(.class("small muted mt2")) { view.now?.kind ?? RoomTexts.screenEmpty }
    view.stage?.finding.map { finding in p(.class("mt2")) { finding } }
    view.stage?.waiting.map { waiting in p(.class("mt2")) { a(.href(waiting.path)) { waiting.words } } }
    div(.class("row mt4")) {
      nextForm(view, from: "styr")
      pauseForm(view, from: "styr")
      a(.class("btn btn--quiet"), .id("skaerm"), .href(RoomRoutes.screen.path(view.room.code))) { RoomTexts.toScreen }
    }
  }
}

/// What stands on the screen, each with a press that takes it off.
private func lines(_ view: SteeringView) -> (some Markup)? {
  let lines = view.stage?.lines ?? []
  return lines.isEmpty
    ? nil
    : group {
      h2(.class("t-l")) { RoomTexts.screenNow }
      p(.class("small muted")) { RoomTexts.hideNote }
      ul(.class("list list--tight mt3")) {
        lines.map { line in
          li(.class("row row--between")) {
            span(.lang(line.language)) { line.text }
            hideForm(line, view)
          }
        }
      }
    }
}

private func hideForm(_ line: CrowdStage.Line, _ view: SteeringView) -> some Markup {
  let isHidden = view.hidden.contains(line.id)
  return postForm(view.keys, to: RoomRoutes.hiding.path(view.room.code)) {
    input(.type("hidden"), .name("aktivitet"), .value(String(view.running?.id ?? 0)))
    input(.type("hidden"), .name("ting"), .value(String(line.id)))
    input(.type("hidden"), .name("fra"), .value("styr"))
    isHidden ? input(.type("hidden"), .name("vis"), .value("1")) : nil
    isHidden ? span(.class("tag tag--line")) { RoomTexts.hiddenTag } : nil
    button(.class("btn btn--s btn--second"), .type("submit"), .id("skjul-\(line.id)")) {
      isHidden ? RoomTexts.showAgain : RoomTexts.hide
      span(.class("sr")) { ": \(line.text)" }
    }
  }
}

private func plan(_ view: SteeringView) -> some Markup {
  group {
    h2(.class("t-l")) { RoomTexts.plan }
    ol(.class("list mt3")) {
      view.items.map { one in
        li(.class("row row--between")) {
          div {
            p(.class("bold")) { one.title }
            p(.class("small muted")) { one.kind }
          }
          one.item.id == view.running?.id
            ? AnyMarkup(span(.class("tag tag--good")) { RoomTexts.running }) : AnyMarkup(runForm(one, view))
        }
      }
    }
  }
}

private func runForm(_ one: SteeringView.Item, _ view: SteeringView) -> some Markup {
  postForm(view.keys, to: RoomRoutes.running.path(view.room.code)) {
    input(.type("hidden"), .name("trin"), .value(String(view.room.step)))
    input(.type("hidden"), .name("aktivitet"), .value(String(one.item.id)))
    input(.type("hidden"), .name("fra"), .value("styr"))
    button(.class("btn btn--s btn--second"), .type("submit"), .id("koer-\(one.item.id)")) {
      one.item.started == nil ? RoomTexts.runNow : RoomTexts.again
      span(.class("sr")) { Text(same: ": ") + one.kind + Text(same: ", ") + one.title }
    }
  }
}

private func ending(_ view: SteeringView) -> some Markup {
  group {
    view.results.isEmpty
      ? nil
      : group {
        h2(.class("t-l")) { RoomTexts.results }
        ul(.class("mt2")) { view.results.map { run in li { a(.href(run.path)) { run.title } } } }
      }
    div(.class("row mt4")) {
      postForm(view.keys, to: RoomRoutes.closing.path(view.room.code)) {
        button(.class("btn btn--second"), .type("submit"), .id("luk")) { RoomTexts.close }
      }
      a(.class("btn btn--quiet"), .id("forloeb"), .href(CaseRoutes.overview.path(view.entry.item.id))) {
        RoomTexts.back
      }
    }
  }
}
