import Accounts
import Cases
import Database
import Time

/// Writes what a crowd does into the one record of contributions, in a case or outside.
package struct CrowdRecord {
  let db: Connection
  package init(_ db: Connection) { self.db = db }

  /// Writes an act of somebody who takes part by a link.
  ///
  /// Who takes part in the case counts with their group and organisation there;
  /// others with the group they chose, as users when they chose none.
  ///
  /// - Parameter isNews: Whether the case has something new to show, so that its lists, kept pages and open pages follow.
  ///   A vote is not: a hall would make the diagnosis anew a thousand times.
  /// - Returns: The number of the contribution, to be built on.
  @discardableResult
  package func add(
    _ contribution: Contribution, in id: Case.ID?, by participant: Participant, as group: ActorGroup? = nil,
    isNews: Bool = true, now: Instant
  ) throws -> Int {
    let number: Int = try db.value(
      """
      INSERT INTO contributions (case_id, person_id, participant, actor_group, organisation_id, kind, target, target_id,
        builds_on, step, size, note, at)
      SELECT \(id), \(participant.person), \(participant.key),
        COALESCE(cp.actor_group, CAST(\(group) AS TEXT), 'user'), cp.organisation_id,
        \(contribution.kind), \(contribution.target), \(contribution.targetID), \(contribution.buildsOn), c.step,
        \(contribution.size), \(contribution.note), \(now)
      FROM (SELECT 1 AS one) o
      LEFT JOIN cases c ON c.id = \(id)
      LEFT JOIN case_people cp ON cp.case_id = c.id AND cp.person_id = \(participant.person)
      RETURNING id
      """)!
    if let id, isNews { try db.run("UPDATE cases SET updated = \(now), revision = revision + 1 WHERE id = \(id)") }
    return number
  }

  /// Writes an act of somebody signed in who runs a subject outside any case.
  package func add(_ contribution: Contribution, by person: Person.ID, of organisation: Int?, now: Instant) throws {
    try db.run(
      """
      INSERT INTO contributions (person_id, actor_group, organisation_id, kind, target, target_id, builds_on, size, note,
        at)
      VALUES (\(person), 'manager', \(organisation), \(contribution.kind), \(contribution.target),
        \(contribution.targetID), \(contribution.buildsOn), \(contribution.size), \(contribution.note), \(now))
      """)
  }
}
