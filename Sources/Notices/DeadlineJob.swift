import Accounts
import Cases
import Database
import Language
import Time
import Web

/// Tells people what is due, from an hour before the day's news is written: so
/// that what somebody wants once a day is in the letter of the same day.
///
/// What has been told is noted in the transaction that tells it. It may run as
/// often as one likes, in as many processes: each is told once.
package struct DeadlineJob: Sendable {
  let database: Database
  let following: NoticeFollowing
  let sources: [DeadlineSource]
  /// The hour on the wall in Denmark from which it is done.
  let hour: Int

  /// - Parameter digestHour: The hour from which the day's news is written.
  package init(database: Database, site: Site, digestHour: Int, sources: [DeadlineSource]) {
    self.database = database
    following = NoticeFollowing(site: site)
    self.sources = sources
    hour = max(0, digestHour - 1)
  }

  /// Things in one transaction.
  private static let batch = 50

  /// Whether the day has come so far that people can be told.
  package func isTime(_ now: Instant) -> Bool { LocalTime(now).hour >= hour }

  /// - Returns: How many were told.
  @discardableResult
  package func work(now: Instant) async throws -> Int {
    guard isTime(now) else { return 0 }
    var told = 0
    for source in sources {
      while !Task.isCancelled, let count = try await tellSome(of: source, after: told, now: now) { told += count }
    }
    return told
  }

  /// - Returns: How many were told of the next few; `nil` when there are no more.
  private func tellSome(of source: DeadlineSource, after told: Int, now: Instant) async throws -> Int? {
    guard try await !database.read({ try DeadlineStore($0).untold(of: source, limit: 1, now: now) }).isEmpty else {
      return nil
    }
    return try await database.write { db in
      let store = DeadlineStore(db)
      var count = 0
      for due in try store.untold(of: source, limit: Self.batch, now: now) {
        // Another process may have told it meanwhile.
        guard try store.note(due, of: source, now: now) else { continue }
        let notice = Notice(.deadline, source.text(due.thing), path: source.path(due.thing))
        // A moment apart: what leads to the same place at the same moment is held to be the same.
        let at = now + Span(milliseconds: Int64(told + count))
        if let id = due.thing.caseID {
          try following.tell(db, due.person, notice, in: id, caseTitle: due.caseTitle, now: at)
        } else {
          try following.tell(db, due.person, notice, about: Text(same: due.thing.title), in: nil, now: at)
        }
        count += 1
      }
      return count
    }
  }
}

/// What is due and has not been told.
struct DeadlineStore {
  let db: Connection
  init(_ db: Connection) { self.db = db }

  struct Due: Sendable {
    let person: Person.ID
    let caseTitle: String
    let thing: DueThing
  }

  /// Of cases only those at work, and only for those who still take part in them.
  func untold(of source: DeadlineSource, limit: Int, now: Instant) throws -> [Due] {
    try db.rows(
      """
      SELECT f.case_id, f.person_id, f.thing, f.mark, f.title, f.detail, f.at, f.number, COALESCE(c.title, '') AS case_title
      FROM (\(source.rows(now))) f
      LEFT JOIN cases c ON c.id = f.case_id
      JOIN people p ON p.id = f.person_id AND p.closed IS NULL
      WHERE (f.case_id IS NULL OR (c.archived IS NULL AND EXISTS (SELECT 1 FROM case_people cp
          WHERE cp.case_id = f.case_id AND cp.person_id = f.person_id AND cp.left_at IS NULL)))
        AND NOT EXISTS (SELECT 1 FROM told_deadlines t
        WHERE t.name = \(source.name) AND t.thing = f.thing AND t.mark = f.mark AND t.person_id = f.person_id)
      ORDER BY f.thing, f.person_id LIMIT \(limit)
      """
    ) { row in
      Due(
        person: try row.read("person_id"), caseTitle: try row.read("case_title"),
        thing: DueThing(
          caseID: try row.readIfPresent("case_id"), thing: try row.read("thing"), mark: try row.read("mark"),
          title: try row.read("title"), detail: try row.read("detail"), at: try row.read("at"),
          number: try row.read("number")))
    }
  }

  /// - Returns: `false` when it was told before.
  func note(_ due: Due, of source: DeadlineSource, now: Instant) throws -> Bool {
    try db.run(
      """
      INSERT INTO told_deadlines (name, thing, mark, person_id, case_id, at)
      VALUES (\(source.name), \(due.thing.thing), \(due.thing.mark), \(due.person), \(due.thing.caseID), \(now))
      ON CONFLICT (name, thing, mark, person_id) DO NOTHING
      """) == 1
  }
}
