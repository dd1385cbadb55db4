import Cases
import Crowd
import HTML
import HTTP
import Language
import Web

/// What those who lead a meeting see: on the screen, or on the page for steering.
struct SteeringView: Sendable {
  struct Item: Sendable {
    let item: RoomItem
    let kind: Text
    let title: Text
  }

  let entry: CaseEntry
  let room: Room
  let items: [Item]
  let running: RoomItem?
  let stage: CrowdStage?
  /// The lines that are not to be seen on the screen.
  let hidden: Set<Int>
  let results: [RoomRun]
  let phones: Int
  let link: String
  let keys: FormKeys
  let language: Language

  var next: Item? {
    items.map(\.item).next(after: room.activity).flatMap { next in items.first { $0.item.id == next.id } }
  }
  var now: Item? { items.first { $0.item.id == running?.id } }
  var hasBegun: Bool { items.contains { $0.item.started != nil } }

  /// Where the page hears of something new: another address for each step, so that it listens to what is run.
  var live: String { RoomRoutes.screenLive.path(room.code) + "?trin=\(room.step)" }
}

/// One press that leads the meeting on. Who pressed in the same moment as somebody else skips nothing.
func stepForm(
  _ view: SteeringView, to item: SteeringView.Item?, from page: String, _ words: Text, id: String, style: String
) -> some Markup {
  postForm(view.keys, to: RoomRoutes.running.path(view.room.code)) {
    input(.type("hidden"), .name("trin"), .value(String(view.room.step)))
    item.map { input(.type("hidden"), .name("aktivitet"), .value(String($0.item.id))) }
    input(.type("hidden"), .name("fra"), .value(page))
    button(.class(style), .type("submit"), .id(id)) { words }
  }
}

/// *Næste: Meningskort*, or nothing when all has been run.
func nextForm(_ view: SteeringView, from page: String) -> (some Markup)? {
  view.next.map { next in
    stepForm(
      view, to: next, from: page, (view.hasBegun ? RoomTexts.next : RoomTexts.begin) + RoomTexts.nextIs(next.kind),
      id: "naeste", style: "btn")
  }
}

func pauseForm(_ view: SteeringView, from page: String) -> (some Markup)? {
  view.running == nil
    ? nil : stepForm(view, to: nil, from: page, RoomTexts.pause, id: "pause", style: "btn btn--second")
}
