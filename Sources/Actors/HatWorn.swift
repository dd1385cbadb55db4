import Accounts
import Cases
import Database
import Time
import Web

/// One person's time under a hat.
package struct HatWorn: Equatable, Sendable {
  package typealias ID = Identifier<HatWorn>

  package let id: ID
  package let hat: Hat
  package let person: Person.ID
  package let name: String
  package let since: Instant
  /// `nil` while it is worn.
  package let until: Instant?
}

extension HatWorn {
  package init(_ row: borrowing Row) throws {
    id = try row.read("id")
    hat = try row.read("hat")
    person = try row.read("person_id")
    name = try row.read("name")
    since = try row.read("since")
    until = try row.readIfPresent("until")
  }
}
