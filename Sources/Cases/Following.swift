import Accounts
import Language
import Time

/// What other slices do when a case changes: `Cases` calls them without knowing
/// them.
package struct Following: Sendable {
  package var tell: @Sendable (CaseChange, Person.ID, Notice) throws -> Void = { _, _, _ in }
  package var tellMentioned: @Sendable (CaseChange, _ text: String, _ about: Text, _ path: String) throws -> Text? = {
    _, _, _, _ in nil
  }
  package var index: @Sendable (CaseChange, Findable) throws -> Void = { _, _ in }
  package var forget: @Sendable (CaseChange, _ target: String, Int) throws -> Void = { _, _, _ in }

  package init() {}
}

/// What one person is told by itself: it waits for them, or concerns them alone.
package struct Notice: Sendable {
  package enum Reason: String, CaseIterable, Sendable {
    case mention, question, answer, deadline
  }

  package let reason: Reason
  /// One sentence, without the name of the case.
  package let text: Text
  /// Where they can do something about it.
  package let path: String

  package init(_ reason: Reason, _ text: Text, path: String) {
    self.reason = reason
    self.text = text
    self.path = path
  }
}

/// A thing in a case that can be found by its words. Who sees the pages of the
/// team finds it, and nobody else; but what stands on the front of the case is
/// found by all who see that.
package struct Findable: Sendable {
  /// The target of what stands on the front of a case.
  package static let front = "case"

  /// What it is and which: as in ``Contribution``.
  package let target: String
  package let targetID: Int
  package let title: String
  package let text: String
  package let path: String
  /// When it was written; `nil` for now.
  package let at: Instant?

  package init(
    _ target: String, _ targetID: Int, title: String, text: String, path: String, at: Instant? = nil
  ) {
    self.target = target
    self.targetID = targetID
    self.title = title
    self.text = text
    self.path = path
    self.at = at
  }
}
