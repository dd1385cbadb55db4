import Database
import Time
import Web

/// Something about the core service that is to be kept, or to be changed.
package struct CoreItem: Equatable, Sendable {
  package typealias ID = Identifier<CoreItem>

  package enum Kind: String, CaseIterable, Sendable, DatabaseBindable, DatabaseReadable {
    case keep, change
  }

  package let id: ID
  package let kind: Kind
  package let text: String
}

extension CoreItem {
  init(_ row: borrowing Row) throws {
    id = try row.read("id")
    kind = try row.read("kind")
    text = try row.read("text")
  }
}
