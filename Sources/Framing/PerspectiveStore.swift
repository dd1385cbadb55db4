import Accounts
import Cases
import Database
import Time
import Web

/// How people see the problem.
package struct PerspectiveStore {
  let db: Connection
  package init(_ db: Connection) { self.db = db }

  /// The newest of each group, newest first: one look into the index for each group.
  package func newest(_ count: Int, perGroupIn id: Case.ID) throws -> [Perspective] {
    let newest = ActorGroup.allCases.map { group -> SQL in
      """
      SELECT g.id FROM (SELECT id FROM perspectives
        WHERE case_id = \(id) AND actor_group = \(group) AND withdrawn IS NULL
        ORDER BY id DESC LIMIT \(count)) g
      """
    }
    return try db.rows(
      """
      SELECT \(Perspective.columns) FROM \(Perspective.tables)
      WHERE v.id IN (\(SQL.joined(newest, separator: " UNION ALL "))) ORDER BY v.id DESC
      """
    ) { try Perspective($0) }
  }

  /// A page of all, newest first, beginning before the one that was shown last.
  package func all(in id: Case.ID, before last: Perspective.ID?, limit: Int) throws -> [Perspective] {
    let before: SQL = last.map { " AND v.id < \($0)" } ?? ""
    return try db.rows(
      """
      SELECT \(Perspective.columns) FROM \(Perspective.tables)
      WHERE v.case_id = \(id) AND v.withdrawn IS NULL\(before)
      ORDER BY v.id DESC LIMIT \(limit)
      """
    ) { try Perspective($0) }
  }

  package func one(_ perspective: Perspective.ID, in id: Case.ID) throws -> Perspective? {
    try db.first(
      """
      SELECT \(Perspective.columns) FROM \(Perspective.tables)
      WHERE v.id = \(perspective) AND v.case_id = \(id) AND v.withdrawn IS NULL
      """
    ) { try Perspective($0) }
  }

  /// What somebody last wrote in a case.
  package func newest(by person: Int, in id: Case.ID) throws -> Perspective? {
    try db.first(
      """
      SELECT \(Perspective.columns) FROM \(Perspective.tables)
      WHERE v.case_id = \(id) AND v.withdrawn IS NULL AND (v.person_id = \(person) OR v.written_by = \(person))
      ORDER BY v.id DESC LIMIT 1
      """
    ) { try Perspective($0) }
  }

  /// Adds a perspective and counts it.
  package func add(
    _ text: String, as group: ActorGroup, of person: Person.ID, writtenBy scribe: Person.ID?, to id: Case.ID,
    now: Instant
  ) throws -> Perspective.ID {
    try db.run(
      """
      INSERT INTO perspective_counts (case_id, actor_group, person_id, given) VALUES (\(id), \(group), \(person), 1)
      ON CONFLICT (case_id, actor_group, person_id) DO UPDATE SET given = perspective_counts.given + 1
      """)
    return try db.value(
      """
      INSERT INTO perspectives (case_id, person_id, written_by, actor_group, text, at)
      VALUES (\(id), \(person), \(scribe), \(group), \(text), \(now)) RETURNING id
      """)!
  }

  package func rewrite(_ perspective: Perspective.ID, to text: String, now: Instant) throws {
    try db.run("UPDATE perspectives SET text = \(text), edited = \(now) WHERE id = \(perspective)")
  }

  package func withdraw(_ perspective: Perspective.ID, now: Instant) throws {
    let isGone =
      try db.run("UPDATE perspectives SET withdrawn = \(now) WHERE id = \(perspective) AND withdrawn IS NULL") == 0
    if isGone { return }
    try db.run(
      """
      UPDATE perspective_counts SET given = given - 1
      WHERE (case_id, actor_group, person_id) =
        (SELECT case_id, actor_group, person_id FROM perspectives WHERE id = \(perspective))
      """)
  }

  /// Those who take part now and the group each stands for, in the order they came.
  package func team(of id: Case.ID) throws -> [TeamMember] {
    try db.rows(
      """
      SELECT p.id, p.name, cp.actor_group FROM case_people cp JOIN people p ON p.id = cp.person_id
      WHERE cp.case_id = \(id) AND cp.left_at IS NULL ORDER BY cp.joined, p.id
      """
    ) { row in
      TeamMember(id: try row.read("id"), name: try row.read("name"), group: try row.read("actor_group"))
    }
  }
}

/// Somebody on the team, and the side they stand for.
package struct TeamMember: Equatable, Sendable {
  package let id: Person.ID
  package let name: String
  package let group: ActorGroup
}
