import Accounts
import Cases
import Database
import Language
import Time
import Web

/// Somebody's news of a day, before it has been written down.
struct WaitingDigest: Sendable {
  /// The numbers after the first and up to the last.
  struct Range: Sendable {
    let after: Int
    let last: Int
  }

  let day: Day
  let person: Person.ID
  let name: String
  let address: String?
  let language: ChosenLanguage?
  let acts: Range
  let notices: Range

  init(_ row: borrowing Row) throws {
    day = try row.read("day")
    person = try row.read("person_id")
    name = try row.read("name")
    address = try row.readIfPresent("email")
    language = try row.readIfPresent("language")
    acts = Range(after: try row.read("after_act"), last: try row.read("last_act"))
    notices = Range(after: try row.read("after_notice"), last: try row.read("last_notice"))
  }
}

/// What one person did of one kind in one case.
struct DigestLine: Sendable {
  let caseID: Case.ID
  let title: String
  let who: String?
  let kind: Contribution.Kind
  let times: Int

  init(_ row: borrowing Row) throws {
    caseID = try row.read("id")
    title = try row.read("title")
    who = try row.readIfPresent("name")
    kind = try row.read("kind")
    times = try row.read("times")
  }
}

struct DigestNotice: Sendable {
  /// The case that one takes part in; `nil` for what is told outside.
  let caseID: Case.ID?
  let title: String
  let text: Text

  init(_ row: borrowing Row) throws {
    caseID = try row.readIfPresent("id")
    title = try row.read("title")
    text = Text(da: try row.read("text_da"), en: try row.read("text_en"))
  }
}
