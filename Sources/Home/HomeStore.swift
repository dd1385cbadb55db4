import Accounts
import Actors
import Barriers
import Cases
import Database
import Time
import Web

/// Reads the front page of somebody: one query for each thing shown.
struct HomeStore {
  let db: Connection
  init(_ db: Connection) { self.db = db }

  func reading(for viewer: Viewer, now: Instant) throws -> HomeReading {
    var reading = HomeReading()
    let search = CaseSearch(count: 6)
    reading.cases = try search.rows(for: viewer, in: db).rows
    reading.caseCount = try search.total(for: viewer, in: db)
    reading.tasks = try TaskStore(db).waiting(for: viewer.id, limit: 5)
    reading.mandates = try ActorStore(db).mandatesWaiting(for: Person.ID(viewer.id))
    reading.invitations = try invitations(by: viewer, now: now)
    reading.problems = try problems(for: viewer)
    reading.perspectives = try perspectives(for: viewer)
    reading.proposals = try proposals(for: viewer)
    reading.alarms = reading.cases.filter { $0.standing?.hasAlarm ?? false }
    reading.news = try news(for: viewer)
    return reading
  }

  private func invitations(by viewer: Viewer, now: Instant) throws -> [HomeReading.InvitationWaiting] {
    try db.rows(
      """
      SELECT c.id, c.title, i.name, i.created FROM invitations i JOIN cases c ON c.id = i.case_id
      WHERE i.invited_by = \(viewer.id) AND i.answer IS NULL AND i.created < \(now - .days(4)) AND c.archived IS NULL
      ORDER BY i.created LIMIT 3
      """
    ) { row in
      HomeReading.InvitationWaiting(
        caseID: try row.read("id"), title: try row.read("title"), name: try row.read("name"),
        sent: try row.read("created", as: Instant.self).day)
    }
  }

  private func problems(for viewer: Viewer) throws -> [HomeReading.ProblemWaiting] {
    try db.rows(
      """
      SELECT c.id, c.title FROM case_people me JOIN cases c ON c.id = me.case_id
      JOIN problem_versions v ON v.case_id = c.id
      WHERE me.person_id = \(viewer.id) AND me.left_at IS NULL AND me.role <> 'backer' AND c.archived IS NULL
        AND v.number = (SELECT MAX(n.number) FROM problem_versions n WHERE n.case_id = c.id)
        AND NOT EXISTS (SELECT 1 FROM problem_signatures s WHERE s.version_id = v.id AND s.person_id = me.person_id)
      ORDER BY v.at DESC LIMIT 3
      """
    ) { row in HomeReading.ProblemWaiting(caseID: try row.read("id"), title: try row.read("title")) }
  }

  private func perspectives(for viewer: Viewer) throws -> [HomeReading.PerspectiveWaiting] {
    try db.rows(
      """
      SELECT c.id, c.title, s.groups_heard FROM case_people me JOIN cases c ON c.id = me.case_id
      LEFT JOIN case_standings s ON s.case_id = c.id
      WHERE me.person_id = \(viewer.id) AND me.left_at IS NULL AND me.role <> 'backer' AND c.archived IS NULL
        AND NOT EXISTS (SELECT 1 FROM perspectives p
          WHERE p.case_id = c.id AND p.person_id = me.person_id AND p.withdrawn IS NULL)
      ORDER BY c.updated DESC LIMIT 3
      """
    ) { row in
      HomeReading.PerspectiveWaiting(
        caseID: try row.read("id"), title: try row.read("title"),
        groupsHeard: try row.readIfPresent("groups_heard") ?? 0)
    }
  }

  private func proposals(for viewer: Viewer) throws -> [HomeReading.Proposal] {
    try db.rows(
      """
      SELECT c.id, c.title, s.hat, s.task_da, s.task_en
      FROM case_people me JOIN cases c ON c.id = me.case_id JOIN case_standings s ON s.case_id = c.id
      WHERE me.person_id = \(viewer.id) AND me.left_at IS NULL AND me.role = 'leader' AND c.archived IS NULL
        AND s.is_held = 1 AND s.hat IS NOT NULL AND s.task_da <> ''
      ORDER BY s.has_alarm DESC, c.updated DESC LIMIT 3
      """
    ) { row in
      try HomeReading.Proposal(row)
    }
  }

  /// What others have done lately in the cases one takes part in.
  private func news(for viewer: Viewer) throws -> [HomeReading.News] {
    try db.rows(
      """
      SELECT c.id, c.title, k.kind, p.name, k.at
      FROM case_people me JOIN cases c ON c.id = me.case_id
      JOIN contributions k ON k.id = (SELECT MAX(n.id) FROM contributions n
        WHERE n.case_id = c.id AND n.kind NOT IN \(Contribution.counted) AND n.person_id <> me.person_id)
      JOIN people p ON p.id = k.person_id
      WHERE me.person_id = \(viewer.id) AND me.left_at IS NULL AND c.archived IS NULL
      ORDER BY k.id DESC LIMIT 4
      """
    ) { row in
      HomeReading.News(
        caseID: try row.read("id"), title: try row.read("title"), kind: try row.read("kind"),
        who: try row.read("name"), at: try row.read("at"))
    }
  }
}
