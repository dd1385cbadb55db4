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
  let runs: [Room.ID: [RoomRun]]
  let choices: [(RoomActivity, [RoomActivity.Choice])]
  /// Where what came of a meeting is written.
  let wayOn: String?
  let now: Instant
  let keys: FormKeys
  let state: FormState

  var mayRun: Bool { entry.may(.runRoom) }
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
    p(.class("row mt5")) {
      view.rooms.isEmpty || !view.entry.may(.logLesson)
        ? nil : view.wayOn.map { path in a(.class("btn btn--second"), .href(path)) { RoomTexts.wayOn } }
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
  return choices.isEmpty
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

private func row(_ room: Room, _ view: RoomsView) -> some Markup {
  let isOpen = room.isOpen(view.now)
  return li(.id("rum-\(room.id.number)")) {
    div(.class("row row--between")) {
      div {
        h3(.class("t-m")) { room.name }
        p(.class("small muted")) { Text.build { Formats.dayAndTime(room.created, $0) } }
      }
      span(.class(isOpen ? "tag tag--good" : "tag tag--line")) { isOpen ? RoomTexts.openTag : RoomTexts.closedTag }
    }
    runs(view.runs[room.id] ?? [], isOpen: isOpen)
    isOpen ? doors(room, view) : nil
  }
}

private func runs(_ runs: [RoomRun], isOpen: Bool) -> (some Markup)? {
  runs.isEmpty && isOpen
    ? nil
    : group {
      runs.isEmpty ? p(.class("small muted mt2")) { RoomTexts.noRuns } : nil
      runs.isEmpty
        ? nil
        : ul(.class("small mt2")) {
          runs.map { run in
            li {
              a(.href(run.path)) { run.title }
              span(.class("muted")) { Text(same: " · ") + run.kind }
            }
          }
        }
    }
}

private func doors(_ room: Room, _ view: RoomsView) -> some Markup {
  p(.class("row mt2")) {
    view.mayRun ? door(RoomRoutes.screen.path(room.code), RoomTexts.toScreen, room) : nil
    view.mayRun ? door(RoomRoutes.steering.path(room.code), RoomTexts.toSteering, room) : nil
    door(RoomRoutes.room.path(room.code), RoomTexts.enterAs, room)
  }
}

private func door(_ path: String, _ words: Text, _ room: Room) -> some Markup {
  a(.class("btn btn--s btn--second"), .href(path)) {
    words
    span(.class("sr")) { ": \(room.name)" }
  }
}
