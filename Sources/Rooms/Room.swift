import Cases
import Crowd
import Database
import HTTP
import Time
import Web

/// A meeting on a screen, which phones join by a code.
package struct Room: Sendable {
  package typealias ID = Identifier<Room>

  package let id: ID
  package let caseID: Case.ID
  package let code: String
  package let name: String
  package let created: Instant
  package let expires: Instant
  package let closed: Instant?
  /// What is run now.
  package let activity: Int?
  /// Grows with everything that phones and screen should know.
  package let revision: Int

  package func isOpen(_ now: Instant) -> Bool { closed == nil && now < expires }

  var subject: CrowdSubject { CrowdSubject("room", id.number, path: RoomRoutes.room.path(code)) }
}

extension Room {
  static let columns: SQL = "r.id, r.case_id, r.code, r.name, r.created, r.expires, r.closed, r.activity, r.revision"

  init(_ row: borrowing Row) throws {
    id = try row.read("id")
    caseID = try row.read("case_id")
    code = try row.read("code")
    name = try row.read("name")
    created = try row.read("created")
    expires = try row.read("expires")
    closed = try row.readIfPresent("closed")
    activity = try row.readIfPresent("activity")
    revision = try row.read("revision")
  }
}

/// Something of the case that a room can run, as it stands in the room's plan.
struct RoomItem: Sendable {
  let id: Int
  let kind: String
  let target: Int
  let started: Instant?
  let ended: Instant?
}

/// Codes that are short, easy to read aloud, and hard to guess.
enum RoomCode {
  /// Neither 0 and O, 1 and I, nor vowels that make words.
  static let letters = Array("BCDFGHJKMNPQRSTVWXZ23456789")
  static let length = 6

  static func new() -> String {
    var chance = SystemRandomNumberGenerator()
    return String((0..<length).map { _ in letters[Int.random(in: letters.indices, using: &chance)] })
  }

  /// What somebody typed, as codes are written; `nil` for what cannot be one.
  static func read(_ text: String) -> String? {
    let code = text.uppercased().filter { !$0.isWhitespace && $0 != "-" }
    return code.count == length && code.allSatisfy(letters.contains) ? code : nil
  }

  /// In two parts, as it is read aloud.
  static func shown(_ code: String) -> String { "\(code.prefix(3)) \(code.dropFirst(3))" }
}
