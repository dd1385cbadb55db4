import Accounts
import Database
import Time
import Web

/// Cases, and who takes part in them.
package struct CaseStore {
  package let db: Connection
  package init(_ db: Connection) { self.db = db }

  /// The case as the viewer meets it. What is not there and what may not be
  /// seen look the same.
  ///
  /// - Parameter counting: Whether the page will say how many take part and who leads; a change need not know.
  package func entry(_ id: Case.ID, for viewer: Viewer?, counting: Bool = true) throws -> CaseEntry {
    let more: SQL =
      counting
      ? ", " + CaseStanding.columns
        + """
        , (SELECT COUNT(*) FROM case_people p WHERE p.case_id = c.id AND p.left_at IS NULL) AS people,
        (SELECT COUNT(DISTINCT p.organisation_id) FROM case_people p
          WHERE p.case_id = c.id AND p.left_at IS NULL) AS organisations
        """ : ""
    let standings: SQL = counting ? "LEFT JOIN case_standings s ON s.case_id = c.id" : ""
    let found = try db.first(
      "SELECT " + Case.columns + ", me.role, me.actor_group" + more
        + """

        FROM cases c
        JOIN organisations o ON o.id = c.organisation_id \(standings)
        LEFT JOIN case_people me ON me.case_id = c.id AND me.person_id = \(viewer?.id ?? 0) AND me.left_at IS NULL
        WHERE c.id = \(id) AND \(CaseRights.visible(to: viewer))
        """
    ) { row in
      EntryRow(
        item: try Case(row), role: try row.readIfPresent("role") ?? .onlooker,
        group: try row.readIfPresent("actor_group"), standing: counting ? try CaseStanding(row) : nil,
        people: counting ? try row.read("people") : 0, organisations: counting ? try row.read("organisations") : 0)
    }
    guard let found else { throw Refusal.notFound }
    return CaseEntry(
      item: found.item, role: found.role, actorGroup: found.group, standing: found.standing, people: found.people,
      organisations: found.organisations, leaders: counting ? try leaders(of: id) : [])
  }

  /// The names of those who lead it.
  package func leaders(of id: Case.ID) throws -> [String] {
    try db.rows(
      """
      SELECT p.name FROM case_people cp JOIN people p ON p.id = cp.person_id
      WHERE cp.case_id = \(id) AND cp.role = 'leader' AND cp.left_at IS NULL
      ORDER BY cp.joined, p.id
      """
    ) { try $0.read("name") }
  }

  /// Where a case stands after a change: its revision is one higher, and the
  /// act is in the record. Every change of a case ends here.
  package func record(_ contribution: Contribution, in id: Case.ID, by viewer: Viewer, now: Instant) throws {
    try record(contribution, in: id, by: Person.ID(viewer.id), now: now)
  }

  package func record(_ contribution: Contribution, in id: Case.ID, by person: Person.ID, now: Instant) throws {
    try db.run(
      """
      INSERT INTO contributions
        (case_id, person_id, actor_group, organisation_id, kind, target, target_id, builds_on, step, size, note, at)
      SELECT c.id, \(person), COALESCE(cp.actor_group, 'employee'), cp.organisation_id, \(contribution.kind),
        \(contribution.target), \(contribution.targetID), \(contribution.buildsOn), c.step, \(contribution.size),
        \(contribution.note), \(now)
      FROM cases c LEFT JOIN case_people cp ON cp.case_id = c.id AND cp.person_id = \(person)
      WHERE c.id = \(id)
      """)
    try db.run("UPDATE cases SET updated = \(now), revision = revision + 1 WHERE id = \(id)")
  }

  package struct NewCase: Sendable {
    package var title: String
    package var summary: String
    package var coreService: String
    package var missing: String
    package var unit: String
    package var triggers: [Case.Trigger]
    package var organisation: Organisation.ID
    package var actorGroup: ActorGroup

    package init(
      title: String, summary: String = "", coreService: String = "", missing: String = "", unit: String = "",
      triggers: [Case.Trigger], organisation: Organisation.ID, actorGroup: ActorGroup
    ) {
      self.title = title
      self.summary = summary
      self.coreService = coreService
      self.missing = missing
      self.unit = unit
      self.triggers = triggers
      self.organisation = organisation
      self.actorGroup = actorGroup
    }
  }

  /// Starts a case on the first step. Whoever starts it leads it and wears the convener's hat.
  package func start(_ new: NewCase, by person: Person.ID, now: Instant) throws -> Case.ID {
    let id: Case.ID = try db.value(
      """
      INSERT INTO cases
        (title, summary, core_service, missing, unit, step, step_since, visibility, organisation_id, created, updated,
         revision, folded)
      VALUES (\(new.title), \(new.summary), \(new.coreService), \(new.missing), \(new.unit), 1, \(now.day), 'team',
        \(new.organisation), \(now), \(now), 0,
        \(CaseSearch.folded(title: new.title, summary: new.summary, service: new.coreService, unit: new.unit)))
      RETURNING id
      """)!
    for trigger in new.triggers {
      try db.run("INSERT INTO case_triggers (case_id, kind) VALUES (\(id), \(trigger)) ON CONFLICT DO NOTHING")
    }
    try join(id, person, as: .leader, group: new.actorGroup, organisation: new.organisation, now: now)
    try db.run("INSERT INTO hats (case_id, person_id, hat, since) VALUES (\(id), \(person), 'convener', \(now))")
    try record(Contribution(.started, note: new.title), in: id, by: person, now: now)
    return id
  }

  /// Lets somebody take part. Who has left and comes back keeps their place in the record.
  package func join(
    _ id: Case.ID, _ person: Person.ID, as role: CaseRole, group: ActorGroup, organisation: Organisation.ID?,
    now: Instant
  ) throws {
    try db.run(
      """
      INSERT INTO case_people (case_id, person_id, role, actor_group, organisation_id, joined)
      VALUES (\(id), \(person), \(role), \(group), \(organisation), \(now))
      ON CONFLICT (case_id, person_id) DO UPDATE SET left_at = NULL,
        role = CASE WHEN case_people.role = 'leader' THEN 'leader' ELSE excluded.role END
      """)
  }

  package func move(_ id: Case.ID, to step: CaseStep, now: Instant) throws {
    try db.run("UPDATE cases SET step = \(step), step_since = \(now.day) WHERE id = \(id) AND step <> \(step)")
  }

  package func triggers(of id: Case.ID) throws -> [Case.Trigger] {
    let kinds: [Case.Trigger] = try db.rows("SELECT kind FROM case_triggers WHERE case_id = \(id)") {
      try $0.read("kind")
    }
    return Case.Trigger.allCases.filter(kinds.contains)
  }

  package func setTriggers(_ triggers: [Case.Trigger], of id: Case.ID) throws {
    try db.run("DELETE FROM case_triggers WHERE case_id = \(id)")
    for trigger in triggers {
      try db.run("INSERT INTO case_triggers (case_id, kind) VALUES (\(id), \(trigger)) ON CONFLICT DO NOTHING")
    }
  }

  /// The cases that somebody takes part in now, and whether each is at work.
  package func teams(of person: Int) throws -> [(id: Case.ID, isOpen: Bool)] {
    try db.rows(
      """
      SELECT c.id, c.archived FROM case_people cp JOIN cases c ON c.id = cp.case_id
      WHERE cp.person_id = \(person) AND cp.left_at IS NULL ORDER BY c.id
      """
    ) { row in
      let archived: Instant? = try row.readIfPresent("archived")
      return (try row.read("id"), archived == nil)
    }
  }

  /// Takes somebody's name out of what Samspil itself wrote of them: that they were given a hat or the leadership.
  package func forget(_ name: TakenName) throws {
    try forget(
      name,
      inNotesWhere: """
        k.kind = 'hat' AND ((k.target IN ('person', 'leadership') AND k.target_id = \(name.person))
          OR (k.target = 'hat' AND k.target_id IN (SELECT h.id FROM hats h WHERE h.person_id = \(name.person))))
        """)
  }

  /// Takes somebody's name out of notes that Samspil itself wrote of them. What people wrote is theirs.
  package func forget(_ name: TakenName, inNotesWhere condition: SQL) throws {
    let notes = try db.rows(
      """
      SELECT k.id, k.note FROM contributions k
      WHERE k.note <> '' AND k.case_id IN (SELECT case_id FROM case_people WHERE person_id = \(name.person))
        AND \(condition)
      """
    ) { (try $0.read("id", as: Int.self), try $0.read("note", as: String.self)) }
    for (id, note) in notes {
      guard let new = name.taken(outOf: note) else { continue }
      try db.run("UPDATE contributions SET note = \(new) WHERE id = \(id)")
    }
  }

  package func logExport(_ what: String, format: String, of id: Case.ID, by viewer: Viewer, now: Instant) throws {
    try db.run(
      """
      INSERT INTO access_log (case_id, person_id, what, format, at)
      VALUES (\(id), \(viewer.id), \(what), \(format), \(now))
      """)
  }
}

private struct EntryRow: Sendable {
  let item: Case
  let role: CaseRole
  let group: ActorGroup?
  let standing: CaseStanding?
  let people: Int
  let organisations: Int
}

extension CaseStore {
  /// The case itself, without asking who wants it: for the diagnosis, never for a page.
  package func item(_ id: Case.ID) throws -> Case? {
    try db.first(
      "SELECT " + Case.columns + " FROM cases c JOIN organisations o ON o.id = c.organisation_id WHERE c.id = \(id)"
    ) { try Case($0) }
  }
}
