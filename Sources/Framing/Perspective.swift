import Accounts
import Cases
import Database
import Time
import Web

/// The problem as one person sees it, signed with the side they see it from.
package struct Perspective: Equatable, Sendable {
  package typealias ID = Identifier<Perspective>

  package let id: ID
  package let person: Person.ID
  package let name: String
  /// What they do, in their own words; else where they come from.
  package let title: String
  /// Whoever wrote it down for them.
  package let scribe: Person.ID?
  package let scribeName: String?
  package let group: ActorGroup
  package let text: String
  package let at: Instant
  package let edited: Instant?

  /// Changed by the one whose words they are, or the one who wrote them down. By nobody else.
  package func belongs(to viewer: Int) -> Bool { person.number == viewer || scribe?.number == viewer }
}

extension Perspective {
  /// The columns that ``init(_:)`` reads.
  static let columns: SQL = """
    v.id, v.person_id, p.name, p.title, o.name AS organisation, v.written_by, w.name AS scribe, v.actor_group, v.text,
    v.at, v.edited
    """

  static let tables: SQL = """
    perspectives v
    JOIN people p ON p.id = v.person_id
    LEFT JOIN people w ON w.id = v.written_by
    LEFT JOIN case_people cp ON cp.case_id = v.case_id AND cp.person_id = v.person_id
    LEFT JOIN organisations o ON o.id = cp.organisation_id
    """

  init(_ row: borrowing Row) throws {
    id = try row.read("id")
    person = try row.read("person_id")
    name = try row.read("name")
    let title: String = try row.read("title")
    let organisation: String? = try row.readIfPresent("organisation")
    self.title = title.isEmpty ? organisation ?? "" : title
    scribe = try row.readIfPresent("written_by")
    scribeName = try row.readIfPresent("scribe")
    group = try row.read("actor_group")
    text = try row.read("text")
    at = try row.read("at")
    edited = try row.readIfPresent("edited")
  }
}
