import Accounts
import Language

/// The tables of rooms. The code is not taken out: it was a key.
package enum RoomExports {
  package static let all = [rooms, items, hidden]

  private static let rooms = ExportSource(
    "rooms", Text(da: "Rum, der er holdt møde i", en: "Rooms that meetings were held in"), own: ["created_by"],
    [
      .number("id"), .text("name"), .person("created_by"), .moment("created"), .moment("expires"), .moment("closed"),
    ])

  private static let items = ExportSource(
    "room_items", Text(da: "Hvad der blev kørt i rummene", en: "What was run in the rooms"),
    through: [.init("rooms", by: "room_id")],
    [
      .number("id"), .number("room_id", of: "rooms"), .text("kind"), .number("target"), .moment("started"),
      .moment("ended"),
    ])

  private static let hidden = ExportSource(
    "room_hidden", Text(da: "Hvad der blev taget af skærmen", en: "What was taken off the screen"),
    through: [.init("room_items", by: "item_id"), .init("rooms", by: "room_id")], key: ["item_id", "thing"],
    own: ["hidden_by"],
    [.number("item_id", of: "room_items"), .number("thing"), .person("hidden_by"), .moment("at")])
}
