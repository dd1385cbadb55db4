import Accounts
import Cases
import Database
import Time

/// Reads what is told to those who listen to a case.
struct LiveStore {
  let db: Connection

  /// The most that is told of at once; those who were away longer see the page anew.
  private static let limit = 500

  /// What has happened since; `nil` when the case is no more.
  func reading(of id: Case.ID, after number: Int, now: Instant) throws -> LiveReading? {
    guard let revision = try db.value("SELECT revision FROM cases WHERE id = \(id)", as: Int.self) else { return nil }
    let additions = try db.rows(
      """
      SELECT id, kind, person_id FROM contributions WHERE case_id = \(id) AND id > \(number)
        AND kind NOT IN \(Contribution.counted)
      ORDER BY id LIMIT \(Self.limit)
      """
    ) { row in
      LiveReading.Addition(
        number: try row.read("id"), kind: try row.read("kind"), person: try row.readIfPresent("person_id"))
    }
    return LiveReading(revision: revision, additions: additions, sessions: try sessions(in: id, now: now))
  }

  /// The number of the last contribution to a case.
  func last(in id: Case.ID) throws -> Int {
    try db.value("SELECT MAX(id) FROM contributions WHERE case_id = \(id) AND kind <> 'vote'") ?? 0
  }

  /// How far some cases have come: one statement, however many listen to them.
  func revisions(of cases: [Case.ID]) throws -> [Case.ID: Int] {
    let rows = try db.rows("SELECT id, revision FROM cases WHERE id IN \(list: cases)") { row in
      (try row.read("id", as: Case.ID.self), try row.read("revision", as: Int.self))
    }
    return Dictionary(uniqueKeysWithValues: rows)
  }

  private func sessions(in id: Case.ID, now: Instant) throws -> Set<String> {
    Set(
      try db.rows(
        """
        SELECT s.token FROM case_people cp
        JOIN people p ON p.id = cp.person_id AND p.closed IS NULL
        JOIN sessions s ON s.person_id = cp.person_id AND s.expires > \(now)
        WHERE cp.case_id = \(id) AND cp.left_at IS NULL
        """
      ) { try $0.read("token") })
  }
}
