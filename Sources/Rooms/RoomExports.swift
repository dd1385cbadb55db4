import Accounts
import Language

/// The tables of rooms.
package enum RoomExports {
  package static let all = [rooms, items]

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
}
