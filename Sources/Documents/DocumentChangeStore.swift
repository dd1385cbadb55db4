import Accounts
import Bytes
import Cases
import Database
import Files
import Time
import Web

/// Writes documents. Files are on disk before: see ``FileStore``.
package struct DocumentChangeStore {
  let db: Connection
  let viewer: Person.ID
  let now: Instant

  package init(_ db: Connection, by viewer: Person.ID, now: Instant) {
    self.db = db
    self.viewer = viewer
    self.now = now
  }

  /// Bytes of all files of a case.
  package static let mostBytes = 2 * 1024 * 1024 * 1024

  /// What somebody says of a file.
  package struct Said: Sendable {
    package var alt: String
    package var note: String
    package var group: ActorGroup
    package init(alt: String = "", note: String = "", group: ActorGroup) {
      self.alt = alt
      self.note = note
      self.group = group
    }
  }

  package func add(
    _ title: String, _ description: String, at place: DocumentPlace?, _ file: Intake, _ hashes: [FileHash],
    _ said: Said, in id: Case.ID
  ) throws -> Document.ID {
    let target: SQL = place.map { "\($0.target), \($0.number)" } ?? "NULL, NULL"
    let document: Document.ID = try db.value(
      """
      INSERT INTO documents (case_id, title, description, target, target_id, added_by, added)
      VALUES (\(id), \(title), \(description), \(target), \(viewer), \(now)) RETURNING id
      """)!
    try insert(1, file, hashes, said, of: document)
    return document
  }

  /// - Returns: The number of the version.
  func replace(_ document: Document.ID, _ file: Intake, _ hashes: [FileHash], _ said: Said) throws -> Int {
    let number: Int = try db.value(
      "UPDATE documents SET versions = versions + 1 WHERE id = \(document) RETURNING versions")!
    try insert(number, file, hashes, said, of: document)
    return number
  }

  private func insert(
    _ number: Int, _ file: Intake, _ hashes: [FileHash], _ said: Said, of document: Document.ID
  ) throws {
    try db.run(
      """
      INSERT INTO document_versions
        (document_id, number, name, kind, size, width, height, alt, note, person_id, actor_group, at)
      VALUES (\(document), \(number), \(file.name), \(file.kind), \(file.whole.count), \(file.width), \(file.height),
        \(said.alt), \(said.note), \(viewer), \(said.group), \(now))
      """)
    let rows: [SQL] = zip(zip(DocumentUse.allCases, hashes), file.files).map { one, bytes in
      "(\(document), \(number), \(one.0), \(one.1), \(bytes.count))"
    }
    try db.run("INSERT INTO document_files (document_id, number, role, hash, size) VALUES \(SQL.joined(rows))")
  }

  /// - Returns: False when somebody else was quicker.
  func describe(
    _ document: Document.ID, _ title: String, _ description: String, alt: String, version: Int, seen revision: Int
  ) throws -> Bool {
    let changed: Int? = try db.value(
      """
      UPDATE documents SET title = \(title), description = \(description), revision = revision + 1
      WHERE id = \(document) AND revision = \(revision) RETURNING revision
      """)
    guard changed != nil else { return false }
    try db.run(
      """
      UPDATE document_versions SET alt = \(alt)
      WHERE document_id = \(document) AND number = \(version) AND width > 0
      """)
    return true
  }

  /// Takes the document back: that it was there stays, its files go.
  ///
  /// - Returns: The files that it named; empty when it was withdrawn before.
  func withdraw(_ document: Document.ID) throws -> [FileHash] {
    let taken: Int? = try db.value(
      """
      UPDATE documents SET withdrawn = \(now), withdrawn_by = \(viewer), description = ''
      WHERE id = \(document) AND withdrawn IS NULL RETURNING versions
      """)
    guard taken != nil else { return [] }
    // What a picture shows is a copy of it in words.
    try db.run("UPDATE document_versions SET alt = '-', note = '' WHERE document_id = \(document) AND width > 0")
    let hashes: [FileHash] = try db.rows("SELECT hash FROM document_files WHERE document_id = \(document)") {
      try $0.read("hash")
    }
    try db.run("DELETE FROM document_files WHERE document_id = \(document)")
    return hashes
  }
}
