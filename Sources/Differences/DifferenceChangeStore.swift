import Accounts
import Cases
import Database
import Time
import Web

/// Changes the register. Where two may do the same at once, the statement
/// itself says who was first.
package struct DifferenceChangeStore {
  let db: Connection
  let now: Instant
  let viewer: Person.ID

  package init(_ db: Connection, by viewer: Person.ID, now: Instant) {
    self.db = db
    self.viewer = viewer
    self.now = now
  }

  /// A side as it is about to be written.
  package struct NewSide: Sendable {
    /// Whose own words they are.
    package var person: Person.ID?
    package var forPerson: Person.ID?
    package var group: ActorGroup
    package var text: String
    package init(person: Person.ID? = nil, forPerson: Person.ID? = nil, group: ActorGroup, text: String) {
      self.person = person
      self.forPerson = forPerson
      self.group = group
      self.text = text
    }
  }

  package func raise(
    _ title: String, _ kind: Difference.Kind, sides: [NewSide], in id: Case.ID
  ) throws -> Difference.ID {
    let difference: Difference.ID = try db.value(
      """
      INSERT INTO differences (case_id, title, kind, raised_by, raised, touched)
      VALUES (\(id), \(title), \(kind), \(viewer), \(now), \(now)) RETURNING id
      """)!
    for side in sides { _ = try insert(side, into: difference) }
    try note(.raised, title, on: difference)
    return difference
  }

  /// Adds a side; `nil` when there are as many as there can be.
  package func add(_ side: NewSide, to difference: Difference.ID) throws -> DifferenceSide.ID? {
    guard let added = try insert(side, into: difference) else { return nil }
    try touch(difference)
    try note(.sideAdded, side.text, on: difference)
    return added
  }

  private func insert(_ side: NewSide, into difference: Difference.ID) throws -> DifferenceSide.ID? {
    let last: Int = try db.value("SELECT MAX(position) FROM difference_sides WHERE difference_id = \(difference)") ?? 0
    guard last < Self.mostSides else { return nil }
    return try db.value(
      """
      INSERT INTO difference_sides
        (difference_id, position, person_id, for_person, actor_group, written_by, text, at)
      VALUES (\(difference), \(last + 1), \(side.person), \(side.forPerson), \(side.group), \(viewer), \(side.text), \(now))
      RETURNING id
      """)
  }

  package static let mostSides = 8

  /// Writes a side anew; `false` when it was changed after it was read.
  package func rewrite(_ side: DifferenceSide, to text: String, readAt revision: Int) throws -> Bool {
    let written = try db.run(
      """
      UPDATE difference_sides SET text = \(text), edited = \(now), revision = revision + 1
      WHERE id = \(side.id) AND revision = \(revision)
      """)
    guard written > 0 else { return false }
    try touch(side.difference)
    // What it was stays in the history.
    try note(.sideRewritten, side.text, on: side.difference)
    return true
  }

  /// Lets somebody say a side in their own words; `false` when it was changed after it was read.
  package func take(_ side: DifferenceSide, saying text: String, readAt revision: Int) throws -> Bool {
    let taken = try db.run(
      """
      UPDATE difference_sides SET text = \(text), person_id = \(viewer), for_person = NULL, edited = \(now),
        revision = revision + 1
      WHERE id = \(side.id) AND revision = \(revision) AND person_id IS NULL
      """)
    guard taken > 0 else { return false }
    try touch(side.difference)
    try note(.sideTaken, side.text, on: side.difference)
    return true
  }

  package func speaksAlready(in difference: Difference.ID) throws -> Bool {
    let own: Int? = try db.value(
      "SELECT 1 FROM difference_sides WHERE difference_id = \(difference) AND person_id = \(viewer)")
    return own != nil
  }

  /// Takes a difference on; `false` when somebody else has it.
  package func own(_ difference: Difference.ID) throws -> Bool {
    let taken = try db.run(
      """
      UPDATE differences SET owner_id = \(viewer), owned = \(now), rank = 1, touched = \(now), revision = revision + 1
      WHERE id = \(difference) AND closed IS NULL AND (owner_id IS NULL OR owner_id IN (
        SELECT cp.person_id FROM case_people cp WHERE cp.case_id = differences.case_id AND cp.left_at IS NOT NULL))
      """)
    if taken > 0 { try note(.owned, "", on: difference) }
    return taken > 0
  }

  /// Lets go of a difference that one owns, so that another can take it.
  package func release(_ difference: Difference.ID) throws -> Bool {
    let released = try db.run(
      """
      UPDATE differences SET owner_id = NULL, owned = NULL, rank = 0, touched = \(now), revision = revision + 1
      WHERE id = \(difference) AND closed IS NULL AND owner_id = \(viewer)
      """)
    if released > 0 { try note(.released, "", on: difference) }
    return released > 0
  }

  /// Writes what came of it. Who works through what nobody owns, owns it from then on.
  ///
  /// - Returns: `false` when it was changed after it was read.
  package func close(
    _ difference: Difference.ID, keeping isKept: Bool, outcome: String, readAt revision: Int
  ) throws -> Bool {
    let closed = try db.run(
      """
      UPDATE differences SET closed = COALESCE(closed, \(now)), kept = \(isKept), outcome = \(outcome),
        owner_id = COALESCE(owner_id, \(viewer)), owned = COALESCE(owned, \(now)), rank = 2, touched = \(now),
        revision = revision + 1
      WHERE id = \(difference) AND revision = \(revision)
      """)
    if closed > 0 { try note(isKept ? .kept : .workedThrough, outcome, on: difference) }
    return closed > 0
  }

  /// Takes up again what was closed; `false` when it is open.
  package func reopen(_ difference: Difference.ID, why: String) throws -> Bool {
    let opened = try db.run(
      """
      UPDATE differences SET closed = NULL, kept = \(false), rank = 1, reopened = reopened + 1, touched = \(now),
        revision = revision + 1
      WHERE id = \(difference) AND closed IS NOT NULL
      """)
    if opened > 0 { try note(.reopened, why, on: difference) }
    return opened > 0
  }

  /// Says what one sees that the team can use; saying it again rewrites it.
  package func use(_ difference: Difference.ID, _ text: String) throws {
    try db.run(
      """
      INSERT INTO difference_uses (difference_id, person_id, text, at)
      VALUES (\(difference), \(viewer), \(text), \(now))
      ON CONFLICT (difference_id, person_id) DO UPDATE SET text = excluded.text, at = excluded.at
      """)
    try touch(difference)
  }

  /// Ties it to something else; tying twice is tying once. What came of it stays what came of it.
  package func link(_ difference: Difference.ID, to key: LinkKey, isOutcome: Bool, name: String) throws {
    let added = try db.run(
      """
      INSERT INTO difference_links (difference_id, kind, target, is_outcome)
      VALUES (\(difference), \(key.kind), \(key.number), \(isOutcome))
      ON CONFLICT (difference_id, kind, target) DO UPDATE SET is_outcome = excluded.is_outcome
      WHERE difference_links.is_outcome = 0 AND excluded.is_outcome = 1
      """)
    if added > 0 { try note(.linked, name, on: difference) }
  }

  package func unlink(_ difference: Difference.ID, from key: LinkKey, name: String) throws {
    let removed = try db.run(
      """
      DELETE FROM difference_links
      WHERE difference_id = \(difference) AND kind = \(key.kind) AND target = \(key.number)
      """)
    if removed > 0 { try note(.unlinked, name, on: difference) }
  }

  /// Somebody has been at it: it no longer lies untouched.
  func touch(_ difference: Difference.ID) throws {
    try db.run("UPDATE differences SET touched = \(now) WHERE id = \(difference)")
  }

  private func note(_ what: DifferenceEvent.What, _ note: String, on difference: Difference.ID) throws {
    try db.run(
      """
      INSERT INTO difference_events (difference_id, person_id, what, note, at)
      VALUES (\(difference), \(viewer), \(what), \(note), \(now))
      """)
  }
}
