import Database
import Language
import Time

/// Something that is told when its day comes: a meeting tomorrow, an answer
/// that is waited for. Each slice says what is due, and `Notices` tells it.
package struct DeadlineSource: Sendable {
  /// Names what is told, as it is kept.
  package let name: String
  /// A SELECT of what is due now: `case_id`, `person_id` who is told, `thing`
  /// and `mark`, and the words `title`, `detail` and the numbers `at`, `number`
  /// of what is said.
  ///
  /// The same is told once: it is the same when `thing` and `mark` are. A
  /// meeting that is moved has another mark and is told again.
  package let rows: @Sendable (_ now: Instant) -> SQL
  package let text: @Sendable (DueThing) -> Text
  /// Where one can do something about it.
  package let path: @Sendable (DueThing) -> String

  /// What is due in cases.
  package init(
    _ name: String, rows: @escaping @Sendable (_ now: Instant) -> SQL,
    text: @escaping @Sendable (DueThing) -> Text, path: @escaping @Sendable (Case.ID, DueThing) -> String
  ) {
    self.init(name, rows: rows, text: text, anywhere: { due in due.caseID.map { path($0, due) } ?? "/" })
  }

  /// What is due in cases and outside them, where `case_id` is nothing and `title` what it is about.
  package init(
    _ name: String, rows: @escaping @Sendable (_ now: Instant) -> SQL,
    text: @escaping @Sendable (DueThing) -> Text, anywhere path: @escaping @Sendable (DueThing) -> String
  ) {
    self.name = name
    self.rows = rows
    self.text = text
    self.path = path
  }
}

/// One thing that is due.
package struct DueThing: Sendable {
  /// `nil` outside cases.
  package let caseID: Case.ID?
  /// What it is about: its number in its own table.
  package let thing: Int
  package let mark: Int
  package let title: String
  package let detail: String
  package let at: Instant
  package let number: Int

  package init(
    caseID: Case.ID?, thing: Int, mark: Int, title: String, detail: String, at: Instant, number: Int
  ) {
    self.caseID = caseID
    self.thing = thing
    self.mark = mark
    self.title = title
    self.detail = detail
    self.at = at
    self.number = number
  }
}
