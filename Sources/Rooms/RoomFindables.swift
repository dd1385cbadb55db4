import Cases
import Database
import HTTP
import Web

/// What can be found of rooms: what the meeting was called.
package enum RoomFindables {
  package static let all = [rooms]

  static let rooms = FindableSource(
    Room.target, rows: "SELECT case_id, id, name AS title, '' AS text, created AS at FROM rooms",
    path: { id, one in RoomRoutes.list.path(id) + "#rum-\(one)" })
}
