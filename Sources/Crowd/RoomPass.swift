import Database
import HTTP
import Time
import Web

// What a phone carries that has been let into a room: the code, until when, and our seal on both.
extension Participants {
  package static let roomCookie = "samspil-rum"
  /// Newcomers from one address within an hour who come out of a room: a hall shares one address, and somebody
  /// stands in front of it.
  package static let newcomersInRoom = 3_000

  /// Lets a phone be known as one that is in a room.
  package func pass(into code: String, until: Instant) async throws -> String {
    let seal = try await seal(Self.sealed(code, until.milliseconds))
    return "\(code).\(until.milliseconds).\(seal)"
  }

  /// The code of the room that a phone is in; `nil` for one that has made its pass itself, or whose room is over.
  package func room(of context: Context) async throws -> String? {
    let parts = (context.request.cookies[Self.roomCookie] ?? "").split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, let until = Int64(parts[1]), context.now.milliseconds < until else { return nil }
    let code = String(parts[0])
    return try await isSeal(String(parts[2]), of: [Self.sealed(code, until)]) ? code : nil
  }

  private static func sealed(_ code: String, _ until: Int64) -> String { "room \(code) \(until)" }
}
