import Accounts
import Database
import Time
import Web

/// One version of the problem as the team sees it together.
package struct ProblemVersion: Equatable, Sendable {
  package typealias ID = Identifier<ProblemVersion>

  package let id: ID
  /// 1 for the first, and so on without gaps.
  package let number: Int
  package let text: String
  package let writer: String
  package let at: Instant
}

/// What somebody on the team says to a version: whether it can stand.
package enum Stance: String, CaseIterable, Sendable, DatabaseBindable, DatabaseReadable {
  case agree
  case canLiveWith = "can_live_with"
  case cannot
}

package struct ProblemSignature: Equatable, Sendable {
  package let version: ProblemVersion.ID
  package let person: Person.ID
  package let name: String
  package let stance: Stance
  package let note: String
}

/// What somebody has typed and not yet put to the team.
struct ProblemDraft: Equatable, Sendable {
  let text: String
  /// The number of the version it was written from; 0 when there was none.
  let base: Int
}

extension ProblemVersion {
  init(_ row: borrowing Row) throws {
    id = try row.read("id")
    number = try row.read("number")
    text = try row.read("text")
    writer = try row.read("name")
    at = try row.read("at")
  }
}

extension ProblemSignature {
  init(_ row: borrowing Row) throws {
    version = try row.read("version_id")
    person = try row.read("person_id")
    name = try row.read("name")
    stance = try row.read("stance")
    note = try row.read("note")
  }
}
