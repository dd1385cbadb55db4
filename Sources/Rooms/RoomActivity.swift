import Cases
import Database
import HTML
import HTTP
import Language
import Time
import Web

/// Something that can be run in a room: an opinion map, a call for ideas, a comparison, the trust pulse.
///
/// Rooms know none of them: wiring hands them over as values.
package struct RoomActivity: Sendable {
  /// One thing of a case that can be run.
  package struct Choice: Sendable {
    package let target: Int
    package let title: Text

    package init(_ target: Int, _ title: Text) {
      self.target = target
      self.title = title
    }
  }

  package let kind: String
  package let name: Text
  /// What there is to run in a case.
  let choices: @Sendable (Connection, Case.ID, Instant) throws -> [Choice]
  /// Where phones take part; `nil` when it is no more.
  let place: @Sendable (Connection, Case.ID, Int) throws -> String?
  /// What the screen shows, readable from afar.
  let screen: @Sendable (Context, Connection, Case.ID, Int) throws -> AnyMarkup?
  /// Where the screen hears that there is something new.
  let live: @Sendable (Connection, Case.ID, Int) throws -> String?
  /// Where the result lies in the case.
  let result: @Sendable (Case.ID, Int) -> String

  package init(
    _ kind: String, _ name: Text,
    choices: @escaping @Sendable (Connection, Case.ID, Instant) throws -> [Choice],
    place: @escaping @Sendable (Connection, Case.ID, Int) throws -> String?,
    screen: @escaping @Sendable (Context, Connection, Case.ID, Int) throws -> AnyMarkup?,
    live: @escaping @Sendable (Connection, Case.ID, Int) throws -> String? = { _, _, _ in nil },
    result: @escaping @Sendable (Case.ID, Int) -> String
  ) {
    self.kind = kind
    self.name = name
    self.choices = choices
    self.place = place
    self.screen = screen
    self.live = live
    self.result = result
  }
}
