import Accounts
import Cases
import Database
import Time
import Web

/// Who takes part in a case: reading, leaving, removing, handing on.
package struct TeamStore {
  let db: Connection
  package init(_ db: Connection) { self.db = db }

  /// The team, with how many open cases each takes part in, in one query.
  package func team(of id: Case.ID) throws -> [TeamMember] {
    try db.rows(
      """
      SELECT p.id, p.name, p.title, p.is_guest, cp.role, cp.actor_group, cp.organisation_id,
        o.name AS organisation, o.kind, cp.gives, cp.gets, cp.joined,
        (SELECT COUNT(*) FROM case_people other JOIN cases oc ON oc.id = other.case_id
          WHERE other.person_id = p.id AND other.left_at IS NULL AND oc.archived IS NULL) AS open_cases
      FROM case_people cp
      JOIN people p ON p.id = cp.person_id
      LEFT JOIN organisations o ON o.id = cp.organisation_id
      WHERE cp.case_id = \(id) AND cp.left_at IS NULL
      ORDER BY cp.joined, p.id
      """
    ) { try TeamMember($0) }
  }

  package func isOnTeam(_ person: Person.ID, of id: Case.ID) throws -> Bool {
    let found: Int? = try db.value(
      "SELECT 1 FROM case_people WHERE case_id = \(id) AND person_id = \(person) AND left_at IS NULL")
    return found != nil
  }

  /// What each group has done on each step: see ``Weave``.
  package func acts(in id: Case.ID) throws -> [Weave.Act] {
    try db.rows(
      """
      SELECT c.step, c.actor_group,
        SUM(CASE WHEN c.kind IN \(list: Weave.notWork) THEN 0 ELSE 1 END) AS work,
        SUM(CASE WHEN (c.kind IN ('mandate_answered', 'backing_answered') AND m.answer = 'given')
          OR (c.kind = 'joined' AND cp.role = 'backer') THEN 1 ELSE 0 END) AS backing
      FROM contributions c
      LEFT JOIN mandates m ON c.kind IN ('mandate_answered', 'backing_answered') AND m.id = c.target_id
      LEFT JOIN case_people cp ON cp.case_id = c.case_id AND cp.person_id = c.person_id
      WHERE c.case_id = \(id) AND c.kind <> 'vote'
      GROUP BY c.step, c.actor_group
      """
    ) { row in
      Weave.Act(
        step: try row.read("step"), group: try row.read("actor_group"), work: try row.read("work"),
        backing: try row.read("backing"))
    }
  }

  /// What one gives and gets. Only one's own.
  package func expect(_ person: Person.ID, in id: Case.ID, gives: String, gets: String) throws {
    try db.run(
      "UPDATE case_people SET gives = \(gives), gets = \(gets) WHERE case_id = \(id) AND person_id = \(person)")
  }

  package func leaderCount(of id: Case.ID) throws -> Int {
    try db.value(
      "SELECT COUNT(*) FROM case_people WHERE case_id = \(id) AND role = 'leader' AND left_at IS NULL") ?? 0
  }

  /// Takes a person off the team. What they wrote stays; their hats come off.
  ///
  /// Who comes back is not a leader by having been one.
  package func leave(_ person: Person.ID, from id: Case.ID, now: Instant) throws {
    try db.run(
      """
      UPDATE case_people SET left_at = \(now), role = CASE WHEN role = 'leader' THEN 'member' ELSE role END
      WHERE case_id = \(id) AND person_id = \(person) AND left_at IS NULL
      """)
    try db.run(
      "UPDATE hats SET until = \(now) WHERE case_id = \(id) AND person_id = \(person) AND until IS NULL")
  }

  package func setRole(_ role: CaseRole, of person: Person.ID, in id: Case.ID) throws {
    try db.run("UPDATE case_people SET role = \(role) WHERE case_id = \(id) AND person_id = \(person)")
  }

  /// The organisations that a person belongs to, the main one first.
  package func organisations(of person: Person.ID) throws -> [Organisation] {
    try db.rows(
      """
      SELECT o.id, o.name, o.kind, o.region FROM memberships m JOIN organisations o ON o.id = m.organisation_id
      WHERE m.person_id = \(person)
      ORDER BY m.is_main DESC, o.id
      """
    ) { try Organisation($0) }
  }
}
