import Accounts
import Cases
import Database
import Language
import Mail
import Notices
import TestWorld
import Time
import Web

extension RichCaseBuilder {
  /// Somebody names the member, so that they have a notice and a link that ends mail.
  func tellMember(_ world: World, in id: Int, _ member: Int, by leader: Int, _ secret: String) async throws -> (
    notice: Int, token: String, batch: Int
  ) {
    let now = world.clock.now
    return try await world.services.database.write { db in
      try db.run(
        """
        INSERT INTO notices (person_id, case_id, reason, text_da, text_en, path, is_outside, mail, at)
        VALUES (\(member), \(id), 'mention', \(secret), \(secret), \("/forloeb/\(id)/tidslinje"), 0, 'none', \(now))
        """)
      let key = try OutboxStore(db).key()
      let notice = try db.value("SELECT MAX(id) FROM notices") ?? 0
      let batch: Int? = try db.value(
        """
        INSERT INTO invitation_batches (case_id, created_by, actor_group, role, ask, language, total, created, finished)
        VALUES (\(id), \(leader), 'user', 'member', \(secret), 'da', 2, \(now), \(now)) RETURNING id
        """)
      for (line, state) in [(1, "double"), (2, "asked")] {
        try db.run(
          """
          INSERT INTO invitation_batch_lines (batch_id, line, name, email, state)
          VALUES (\(batch), \(line), \(secret), 'sofus@example.org', \(state))
          """)
      }
      return (notice, NoticeRoutes.unsubscribeToken(Person.ID(member), key: key), batch ?? 0)
    }
  }
}

extension WholeWorld {
  /// One more notice for each, and one more choice.
  static func notices(_ number: Int, in id: Int, to people: [Int], now: Instant) -> [SQL] {
    people.map { person in
      """
      INSERT INTO notices (person_id, case_id, reason, text_da, text_en, path, is_outside, mail, at)
      VALUES (\(person), \(id), 'question', 'Må vi?', 'May we?', \("/forloeb/\(id)?n=\(number)"), 0, 'daily', \(now))
      """
    } + [
      """
      INSERT INTO outbox
        (once, name, address, subject, text, html, is_bulk, created, expires, state, due, problem, ended)
      VALUES (\("fill \(number)"), '', 'nej@example.org', 'Nyt', '', '', 0, \(now), \(now + .days(1)), 'failed', 1, '550', 1)
      """
    ]
  }
}
