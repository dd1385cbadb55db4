import Cases
import Database
import Time
import Web

/// The core service of a case, and what about it is kept and changed.
package struct CoreStore {
  let db: Connection
  package init(_ db: Connection) { self.db = db }

  /// What stands on the lists now, oldest first.
  package func items(of id: Case.ID) throws -> [CoreItem] {
    try db.rows(
      "SELECT id, kind, text FROM core_items WHERE case_id = \(id) AND removed IS NULL ORDER BY id"
    ) { try CoreItem($0) }
  }

  /// - Parameter folded: The words by which the case is found, with the new service in them.
  package func setService(_ service: String, folded: String, of id: Case.ID) throws {
    try db.run("UPDATE cases SET core_service = \(service), folded = \(folded) WHERE id = \(id)")
  }

  package func add(_ text: String, _ kind: CoreItem.Kind, to id: Case.ID, by viewer: Viewer, now: Instant) throws
    -> CoreItem.ID
  {
    try db.value(
      """
      INSERT INTO core_items (case_id, kind, text, person_id, at)
      VALUES (\(id), \(kind), \(text), \(viewer.id), \(now)) RETURNING id
      """)!
  }

  /// Takes an item off its list. It stays in the history of the case.
  ///
  /// - Returns: What it said; `nil` when it was not on a list of this case.
  package func remove(_ item: CoreItem.ID, from id: Case.ID, by viewer: Viewer, now: Instant) throws -> String? {
    try db.value(
      """
      UPDATE core_items SET removed = \(now), removed_by = \(viewer.id)
      WHERE id = \(item) AND case_id = \(id) AND removed IS NULL RETURNING text
      """)
  }
}
