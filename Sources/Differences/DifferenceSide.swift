import Accounts
import Cases
import Database
import Time
import Web

/// One side of a difference, in somebody's words.
package struct DifferenceSide: Sendable {
  package typealias ID = Identifier<DifferenceSide>

  package let id: ID
  package let difference: Difference.ID
  /// Whose own words they are; `nil` while somebody else has written what they heard.
  package let person: Person.ID?
  /// For whom it is written, when that is one person.
  package let forPerson: Person.ID?
  /// Of the one whose side it is, or for whom it is written.
  package let name: String?
  /// What they do, in their own words; else where they come from.
  package let title: String
  package let organisation: String?
  package let group: ActorGroup
  package let writer: Person.ID
  package let writerName: String
  package let text: String
  package let at: Instant
  package let edited: Instant?
  package let revision: Int

  package var isOwnWords: Bool { person != nil }
  var mark: String { String(revision) }

  /// Whether the viewer may say it in their own words. Who speaks for
  /// themselves already does not take over another side.
  func canBeTaken(by viewer: Int, of viewerGroup: ActorGroup?) -> Bool {
    guard person == nil else { return false }
    return forPerson.map { $0.number == viewer } ?? (viewerGroup == group)
  }

  /// One's own words, or what one wrote down until they have their own.
  func canBeCorrected(by viewer: Int) -> Bool { person.map { $0.number == viewer } ?? (writer.number == viewer) }
}

extension DifferenceSide {
  static let columns: SQL = """
    v.id, v.difference_id, v.person_id, v.for_person, p.name, p.title, g.name AS organisation, v.actor_group,
    v.written_by, w.name AS writer, v.text, v.at, v.edited, v.revision
    """
  static let tables: SQL = """
    difference_sides v
    JOIN differences d ON d.id = v.difference_id
    JOIN people w ON w.id = v.written_by
    LEFT JOIN people p ON p.id = COALESCE(v.person_id, v.for_person)
    LEFT JOIN case_people cp ON cp.case_id = d.case_id AND cp.person_id = COALESCE(v.person_id, v.for_person)
    LEFT JOIN organisations g ON g.id = cp.organisation_id
    """

  init(_ row: borrowing Row) throws {
    id = try row.read("id")
    difference = try row.read("difference_id")
    person = try row.readIfPresent("person_id")
    forPerson = try row.readIfPresent("for_person")
    name = try row.readIfPresent("name")
    let title: String = try row.readIfPresent("title") ?? ""
    organisation = try row.readIfPresent("organisation")
    self.title = title.isEmpty ? organisation ?? "" : title
    group = try row.read("actor_group")
    writer = try row.read("written_by")
    writerName = try row.read("writer")
    text = try row.read("text")
    at = try row.read("at")
    edited = try row.readIfPresent("edited")
    revision = try row.read("revision")
  }
}

/// Whose side somebody writes: their own, a person's, or a group's.
package enum Speaker: Hashable, Sendable {
  case oneself
  case person(Person.ID)
  case group(ActorGroup)
}

extension Speaker {
  /// How a form names it.
  var formValue: String {
    switch self {
    case .oneself: "mig"
    case .person(let id): "person-\(id.number)"
    case .group(let group): "gruppe-\(group.rawValue)"
    }
  }

  init?(formValue: String) {
    if formValue == "mig" {
      self = .oneself
      return
    }
    let parts = formValue.split(separator: "-", maxSplits: 1)
    guard parts.count == 2 else { return nil }
    if parts[0] == "person", let id = Person.ID(pathSegment: String(parts[1])) {
      self = .person(id)
    } else if parts[0] == "gruppe", let group = ActorGroup(rawValue: String(parts[1])) {
      self = .group(group)
    } else {
      return nil
    }
  }
}

/// Somebody on the team, for whom a side can be written.
package struct Speaking: Sendable {
  package let id: Person.ID
  package let name: String
  package let group: ActorGroup
}
