import Accounts
import Cases
import Database
import Time

/// Who wears which hat, and who has worn it.
package struct HatStore {
  let db: Connection
  package init(_ db: Connection) { self.db = db }

  /// Those worn now, then the latest that have been taken off.
  package func hats(in id: Case.ID, history count: Int = 50) throws -> [HatWorn] {
    try db.rows(
      """
      SELECT h.id, h.hat, h.person_id, p.name, h.since, h.until
      FROM hats h JOIN people p ON p.id = h.person_id
      WHERE h.case_id = \(id)
      ORDER BY CASE WHEN h.until IS NULL THEN 0 ELSE 1 END, h.until DESC, h.since, h.id
      LIMIT \(count + 30)
      """
    ) { try HatWorn($0) }
  }

  package func hat(_ hat: HatWorn.ID, in id: Case.ID) throws -> HatWorn? {
    try db.first(
      """
      SELECT h.id, h.hat, h.person_id, p.name, h.since, h.until
      FROM hats h JOIN people p ON p.id = h.person_id WHERE h.id = \(hat) AND h.case_id = \(id)
      """
    ) { try HatWorn($0) }
  }

  /// Puts the hat on. Who wears it already goes on wearing it.
  package func give(_ hat: Hat, to person: Person.ID, in id: Case.ID, now: Instant) throws {
    let isWorn: Int? = try db.value(
      "SELECT 1 FROM hats WHERE case_id = \(id) AND person_id = \(person) AND hat = \(hat) AND until IS NULL")
    guard isWorn == nil else { return }
    try db.run(
      "INSERT INTO hats (case_id, person_id, hat, since) VALUES (\(id), \(person), \(hat), \(now))")
  }

  package func takeOff(_ hat: HatWorn.ID, in id: Case.ID, now: Instant) throws {
    try db.run("UPDATE hats SET until = \(now) WHERE id = \(hat) AND case_id = \(id) AND until IS NULL")
  }
}
