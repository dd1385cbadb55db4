import Database
import TestWorld
import Time
import Web

extension WholeWorld {
  /// Adds as many of everything to the case, written straight into its tables.
  func fill(with count: Int) async throws {
    let (id, leader, backer) = (rich.id, rich.people[.leader] ?? 0, rich.people[.backer] ?? 0)
    let organisation = rich.organisation
    let now = world.clock.now
    try await world.services.database.write { db in
      // Two fillings of one world do not meet.
      for number in count * 100 + 1...count * 101 {
        let name = "Person \(number)"
        let person: Int? = try db.value(
          """
          INSERT INTO people (name, email, email_confirmed, folded, home, is_guest, is_platform_administrator, created)
          VALUES (\(name), \(name + "@example.org"), 1, \(name), 'frontline', 0, 0, \(now)) RETURNING id
          """)
        let row = Row(id: id, person: person ?? 0, leader: leader, backer: backer, organisation: organisation)
        for statement in row.team(now.milliseconds) + row.words(number, now.milliseconds) { try db.run(statement) }
        for statement in row.work(number, now.milliseconds) { try db.run(statement) }
        for statement in WholeWorld.notices(number, in: id, to: [leader, backer], now: now) { try db.run(statement) }
        try addDifference(to: id, by: person ?? 0, number, now)(db)
        for statement in callRows(rich, person: row.person, number, now.milliseconds) { try db.run(statement) }
        try addStatement(to: rich, by: person ?? 0, number, now)(db)
        for statement in partnerRows(rich, person: row.person, number, now.milliseconds) { try db.run(statement) }
      }
    }
  }
}

/// One more of everything, by one more person.
private struct Row {
  let id: Int
  let person: Int
  let leader: Int
  let backer: Int
  let organisation: Int

  func team(_ now: Int64) -> [SQL] {
    [
      "INSERT INTO memberships VALUES (\(person), \(organisation), 1, 0, \(now))",
      """
      INSERT INTO case_people (case_id, person_id, role, actor_group, organisation_id, joined)
      VALUES (\(id), \(person), 'member', 'manager', \(organisation), \(now))
      """,
      "INSERT INTO hats (case_id, person_id, hat, since) VALUES (\(id), \(person), 'facilitator', \(now))",
      """
      INSERT INTO hats (case_id, person_id, hat, since, until)
      VALUES (\(id), \(person), 'catalyst', \(now - 1000), \(now))
      """,
      """
      INSERT INTO invitations (case_id, token, name, actor_group, role, ask, invited_by, created, expires)
      VALUES (\(id), \("token \(person)"), 'Ny', 'user', 'member', 'Kom', \(leader), \(now), \(now + 1_000_000))
      """,
      """
      INSERT INTO mandates (case_id, kind, asked_of, asked_by, ask, asked, answer, answered)
      VALUES (\(id), 'backing', \(backer), \(leader), 'Må vi?', \(now), 'refused', \(now))
      """,
    ]
  }

  func words(_ number: Int, _ now: Int64) -> [SQL] {
    let version = number + 100
    return [
      """
      INSERT INTO perspectives (case_id, person_id, actor_group, text, at)
      VALUES (\(id), \(person), 'manager', 'Set herfra', \(now))
      """,
      "INSERT INTO perspective_counts VALUES (\(id), 'manager', \(person), 1)",
      """
      INSERT INTO core_items (case_id, kind, text, person_id, at)
      VALUES (\(id), 'keep', \("Det \(number)"), \(person), \(now))
      """,
      """
      INSERT INTO problem_versions (case_id, number, text, person_id, at)
      VALUES (\(id), \(version), \("Problem \(number)"), \(person), \(now))
      """,
      """
      INSERT INTO problem_signatures (version_id, person_id, stance, at)
      SELECT id, \(person), 'agree', \(now) FROM problem_versions WHERE case_id = \(id) AND number = \(version)
      """,
      """
      INSERT INTO parked_ideas (case_id, person_id, text, source, at)
      VALUES (\(id), \(person), \("Idé \(number)"), 'written', \(now))
      """,
      """
      INSERT INTO contributions (case_id, person_id, actor_group, organisation_id, kind, target, step, at)
      VALUES (\(id), \(person), 'manager', \(organisation), 'perspective', 'perspective', 1, \(now))
      """,
    ]
  }

  func work(_ number: Int, _ now: Int64) -> [SQL] {
    [
      """
      INSERT INTO barriers (case_id, factor, pole, step, title, weight, state, raised_by, raised, revision)
      VALUES (\(id), \(number % 2 == 0 ? "I5" : nil), 'hinders', 1, \("Barriere \(number)"), 2, 'open', \(person), \(now), 1)
      """,
      """
      INSERT INTO barrier_confirmations (barrier_id, person_id, at)
      SELECT id, \(person), \(now) FROM barriers WHERE case_id = \(id) AND raised_by <> \(person)
      """,
      """
      INSERT INTO barrier_history (barrier_id, person_id, what, at)
      SELECT MIN(id), \(person), 'confirmed', \(now) FROM barriers WHERE case_id = \(id)
      """,
      """
      INSERT INTO moves (case_id, move, hat, title, owner_id, due, started)
      VALUES (\(id), 'I3.talk', 'convener', 'Tag en snak', \(leader), 20000, \(now))
      """,
      """
      INSERT INTO meetings (case_id, starts, place, held, created_by)
      VALUES (\(id), \(now - 86_400_000 * Int64(number)), 'Her', \(now), \(leader))
      """,
      """
      INSERT INTO attendance (meeting_id, person_id, came)
      SELECT id, \(person), 1 FROM meetings WHERE case_id = \(id)
      """,
      """
      INSERT INTO agenda_points (meeting_id, position, title, lasts, lead_id)
      SELECT MIN(id) + 1, \(number), \("Punkt \(number)"), 5, \(person) FROM meetings WHERE case_id = \(id)
      """,
      """
      INSERT INTO minute_lines (meeting_id, text, person_id, at)
      SELECT MIN(id) + 1, \("Linje \(number)"), \(person), \(now) FROM meetings WHERE case_id = \(id)
      """,
      """
      INSERT INTO decisions (case_id, title, decided_by, decided, written_by, at)
      VALUES (\(id), \("Beslutning \(number)"), \(leader), 20000, \(leader), \(now))
      """,
      """
      INSERT INTO lessons (case_id, kind, happened, learned, differently, person_id, actor_group, at)
      VALUES (\(id), 'failure', 'Det', 'Det', 'Det', \(person), 'manager', \(now))
      """,
      """
      INSERT INTO cases (title, step, step_since, visibility, organisation_id, created, updated, revision, folded)
      VALUES (\("Forløb \(number)"), 1, 20000, 'public', \(organisation), \(now), \(now), 1, \("forløb \(number)"))
      """,
      """
      INSERT INTO case_people (case_id, person_id, role, actor_group, organisation_id, joined)
      SELECT MAX(id), \(leader), 'leader', 'employee', \(organisation), \(now) FROM cases
      """,
    ]
  }
}
