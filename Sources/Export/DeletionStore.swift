import Accounts
import Cases
import Database
import Time
import Web

/// Deletes a case, and keeps the receipt.
struct DeletionStore {
  let db: Connection
  init(_ db: Connection) { self.db = db }

  /// Deletes every row of the case, in the transaction that it is called in.
  ///
  /// - Parameter journal: The records package that was taken out of it, if one was.
  func delete(
    _ item: Case, parts: ExportSources, journal: ExportStore.Journal?, by person: Int, now: Instant
  ) throws {
    try db.run(
      """
      INSERT INTO deletion_receipts (case_id, organisation_id, deleted_by, started, archived, deleted, journal_taken,
        journal_checksum)
      VALUES (\(item.id), \(item.organisation), \(person), \(item.created), \(item.archived), \(now),
        \(journal?.finished), \(journal?.checksum ?? ""))
      """)
    try db.run(
      """
      INSERT INTO deletion_receipt_readers (case_id, person_id)
      SELECT case_id, person_id FROM case_people WHERE case_id = \(item.id) AND role = 'leader' AND left_at IS NULL
      """)
    try CaseStore(db).forgetLists(with: item.id)
    // What refers to others goes first.
    var place = 0
    for source in parts.tables.reversed() {
      let number = try db.run(source.deletion(of: item.id.number))
      guard number > 0 else { continue }
      place += 1
      try db.run(
        """
        INSERT INTO deletion_receipt_counts (case_id, place, table_name, number)
        VALUES (\(item.id), \(place), \(source.table), \(number))
        """)
    }
    try parts.cleared(db, item.id)
    try AccountStore(db).note(
      "case.deleted", about: "organisation \(item.organisation.number) case \(item.id.number)", by: Person.ID(person),
      now: now)
  }

  /// The receipt of a case, for those who led it and who administer its organisation.
  func receipt(of id: Case.ID, for viewer: Viewer) throws -> Receipt? {
    let receipt = try db.first(
      """
      SELECT r.case_id, o.name AS organisation, p.name AS person, r.started, r.archived, r.deleted, r.journal_taken,
        r.journal_checksum
      FROM deletion_receipts r
      JOIN organisations o ON o.id = r.organisation_id
      JOIN people p ON p.id = r.deleted_by
      WHERE r.case_id = \(id) AND (r.organisation_id IN \(list: viewer.administers)
        OR EXISTS (SELECT 1 FROM deletion_receipt_readers d WHERE d.case_id = r.case_id AND d.person_id = \(viewer.id)))
      """
    ) { row in
      Receipt(
        caseID: try row.read("case_id"), organisation: try row.read("organisation"), by: try row.read("person"),
        started: try row.read("started"), archived: try row.read("archived"), deleted: try row.read("deleted"),
        journalTaken: try row.readIfPresent("journal_taken"), journalChecksum: try row.read("journal_checksum"))
    }
    guard var receipt else { return nil }
    receipt.counts = try db.rows(
      "SELECT table_name, number FROM deletion_receipt_counts WHERE case_id = \(id) ORDER BY number DESC, place"
    ) { Receipt.Count(table: try $0.read("table_name"), number: try $0.read("number")) }
    return receipt
  }
}
