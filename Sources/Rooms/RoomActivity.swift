import Cases
import Crowd
import Database
import HTML
import HTTP
import Language
import Time
import Web

/// Something that can be run in a room: a call for ideas, the choice between them, an opinion map, the trust pulse.
///
/// Rooms know none of them: wiring hands them over as values. What people do
/// there is done in the activity's own place, and kept there.
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

  /// Where one phone takes part.
  package enum Door: Sendable {
    case go(String)
    /// This reader cannot, and why.
    case stay(Text)
  }

  /// One word in ASCII, as it is kept.
  package let kind: String
  package let name: Text
  /// What there is to run in a case.
  let choices: @Sendable (Connection, Case.ID, Instant) throws -> [Choice]
  /// What it is called, also when it is over; `nil` when it is no more.
  let title: @Sendable (Connection, Case.ID, Int) throws -> Text?
  let door: @Sendable (Context, Connection, Case.ID, Int) throws -> Door?
  let stage: @Sendable (Context, Connection, Case.ID, Int) throws -> CrowdStage?
  /// What tells of something new in it.
  let subject: @Sendable (Connection, Case.ID, Int) throws -> CrowdSubject?
  /// Where the result lies in the case.
  let result: @Sendable (Connection, Case.ID, Int) throws -> String?

  package init(
    _ kind: String, _ name: Text,
    choices: @escaping @Sendable (Connection, Case.ID, Instant) throws -> [Choice],
    title: @escaping @Sendable (Connection, Case.ID, Int) throws -> Text?,
    door: @escaping @Sendable (Context, Connection, Case.ID, Int) throws -> Door?,
    stage: @escaping @Sendable (Context, Connection, Case.ID, Int) throws -> CrowdStage?,
    subject: @escaping @Sendable (Connection, Case.ID, Int) throws -> CrowdSubject? = { _, _, _ in nil },
    result: @escaping @Sendable (Connection, Case.ID, Int) throws -> String?
  ) {
    self.kind = kind
    self.name = name
    self.choices = choices
    self.title = title
    self.door = door
    self.stage = stage
    self.subject = subject
    self.result = result
  }
}
