import Accounts
import Cases
import Database
import Time
import Web

/// A space outside the daily round but close to it, where people from across and
/// those who use the service work on something together.
package struct Workshop: Equatable, Sendable {
  package typealias ID = Identifier<Workshop>

  package let id: ID
  package let name: String
  package let place: String
  /// How often they meet, in their own words.
  package let rhythm: String
  /// What they work on.
  package let focus: String
  package let closed: Day?
  package let revision: Int
  package let people: [Participant]

  package struct Participant: Equatable, Sendable {
    package let id: Person.ID
    package let name: String
    package let group: ActorGroup
  }

  /// Whether those who use the service take part.
  package var hasUsers: Bool { people.contains { $0.group == .user } }
  /// How many kinds of actors take part.
  package var groups: Int { Set(people.map(\.group)).count }
}

/// Reads and writes the workshops of a case.
package struct WorkshopStore {
  let db: Connection
  package init(_ db: Connection) { self.db = db }

  package func workshops(of id: Case.ID) throws -> [Workshop] {
    let people = Dictionary(grouping: try participants("w.case_id = \(id)"), by: \.0)
    return try db.rows(
      """
      SELECT id, name, place, rhythm, focus, closed, revision FROM workshops
      WHERE case_id = \(id) ORDER BY CASE WHEN closed IS NULL THEN 0 ELSE 1 END, id DESC LIMIT 50
      """
    ) { try Self.workshop($0, people) }
  }

  package func one(_ workshop: Workshop.ID, in id: Case.ID) throws -> Workshop {
    let people = Dictionary(grouping: try participants("w.id = \(workshop)"), by: \.0)
    let found = try db.first(
      """
      SELECT id, name, place, rhythm, focus, closed, revision FROM workshops WHERE id = \(workshop) AND case_id = \(id)
      """
    ) { try Self.workshop($0, people) }
    guard let found else { throw Refusal.notFound }
    return found
  }

  private static func workshop(
    _ row: borrowing Row, _ people: [Workshop.ID: [(Workshop.ID, Workshop.Participant)]]
  ) throws -> Workshop {
    let id: Workshop.ID = try row.read("id")
    return Workshop(
      id: id, name: try row.read("name"), place: try row.read("place"), rhythm: try row.read("rhythm"),
      focus: try row.read("focus"), closed: try row.readIfPresent("closed"), revision: try row.read("revision"),
      people: (people[id] ?? []).map(\.1))
  }

  private func participants(_ which: SQL) throws -> [(Workshop.ID, Workshop.Participant)] {
    try db.rows(
      """
      SELECT w.id AS workshop, p.id, p.name, cp.actor_group
      FROM workshops w JOIN workshop_people wp ON wp.workshop_id = w.id JOIN people p ON p.id = wp.person_id
      JOIN case_people cp ON cp.case_id = w.case_id AND cp.person_id = p.id AND cp.left_at IS NULL
      WHERE \(which) ORDER BY w.id, p.name, p.id
      """
    ) { row in
      (
        try row.read("workshop"),
        Workshop.Participant(
          id: try row.read("id"), name: try row.read("name"), group: try row.read("actor_group"))
      )
    }
  }

  package struct Draft: Sendable {
    package var name: String
    package var place: String
    package var rhythm: String
    package var focus: String
    package var people: [Person.ID]

    package init(name: String, place: String, rhythm: String, focus: String, people: [Person.ID]) {
      self.name = name
      self.place = place
      self.rhythm = rhythm
      self.focus = focus
      self.people = people
    }
  }

  package func add(_ draft: Draft, in id: Case.ID, by person: Person.ID, now: Instant) throws -> Workshop.ID {
    let new: Workshop.ID = try db.value(
      """
      INSERT INTO workshops (case_id, name, place, rhythm, focus, person_id, at)
      VALUES (\(id), \(draft.name), \(draft.place), \(draft.rhythm), \(draft.focus), \(person), \(now)) RETURNING id
      """)!
    try gather(draft.people, in: new, of: id)
    return new
  }

  /// `false` when somebody else changed it first.
  package func rewrite(_ workshop: Workshop.ID, to draft: Draft, in id: Case.ID, seen revision: Int) throws -> Bool {
    let changed = try db.run(
      """
      UPDATE workshops SET name = \(draft.name), place = \(draft.place), rhythm = \(draft.rhythm),
        focus = \(draft.focus), revision = revision + 1 WHERE id = \(workshop) AND revision = \(revision)
      """)
    guard changed > 0 else { return false }
    try db.run("DELETE FROM workshop_people WHERE workshop_id = \(workshop)")
    try gather(draft.people, in: workshop, of: id)
    return true
  }

  /// Only those who are on the team can be named.
  private func gather(_ people: [Person.ID], in workshop: Workshop.ID, of id: Case.ID) throws {
    guard !people.isEmpty else { return }
    try db.run(
      """
      INSERT INTO workshop_people (workshop_id, person_id)
      SELECT CAST(\(workshop) AS BIGINT), cp.person_id FROM case_people cp
      WHERE cp.case_id = \(id) AND cp.left_at IS NULL AND cp.person_id IN \(list: people)
      """)
  }

  package func close(_ workshop: Workshop.ID, on day: Day) throws {
    try db.run(
      "UPDATE workshops SET closed = \(day), revision = revision + 1 WHERE id = \(workshop) AND closed IS NULL")
  }
}
