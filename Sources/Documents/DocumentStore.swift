import Accounts
import Cases
import Database
import Files
import Time
import Web

/// Reads documents.
package struct DocumentStore {
  let db: Connection
  package init(_ db: Connection) { self.db = db }

  static let pageLength = 50

  /// The newest first, one more than a page.
  func page(of id: Case.ID, before: Document.ID? = nil, count: Int = pageLength + 1) throws -> [Document] {
    let before: SQL = before.map { " AND d.id < \($0)" } ?? ""
    return try db.rows(
      """
      SELECT \(Document.columns) FROM \(Document.tables)
      WHERE d.case_id = \(id)\(before) ORDER BY d.id DESC LIMIT \(count)
      """
    ) { try Document($0) }
  }

  /// What hangs on one thing, the newest first; what is withdrawn is left out.
  func hanging(on place: DocumentPlace, in id: Case.ID, count: Int) throws -> [Document] {
    try db.rows(
      """
      SELECT \(Document.columns) FROM \(Document.tables)
      WHERE d.case_id = \(id) AND d.target = \(place.target) AND d.target_id = \(place.number)
        AND d.withdrawn IS NULL
      ORDER BY d.id DESC LIMIT \(count)
      """
    ) { try Document($0) }
  }

  /// What hangs on several things of a kind, the oldest first; what is withdrawn is left out.
  func hanging(on target: String, _ numbers: [Int], in id: Case.ID) throws -> [(number: Int, document: Document)] {
    try db.rows(
      """
      SELECT \(Document.columns), d.target_id AS hangs_on FROM \(Document.tables)
      WHERE d.case_id = \(id) AND d.target = \(target)
        AND d.target_id IN \(list: numbers.isEmpty ? [0] : numbers) AND d.withdrawn IS NULL
      ORDER BY d.id LIMIT 300
      """
    ) { (number: try $0.read("hangs_on"), document: try Document($0)) }
  }

  /// The newest that are there.
  func newest(of id: Case.ID, count: Int) throws -> [Document] {
    try db.rows(
      """
      SELECT \(Document.columns) FROM \(Document.tables)
      WHERE d.case_id = \(id) AND d.withdrawn IS NULL ORDER BY d.id DESC LIMIT \(count)
      """
    ) { try Document($0) }
  }

  func one(_ number: Document.ID, in id: Case.ID) throws -> Document? {
    try db.first(
      "SELECT \(Document.columns) FROM \(Document.tables) WHERE d.id = \(number) AND d.case_id = \(id)"
    ) { try Document($0) }
  }

  /// The newest first.
  func versions(of document: Document.ID) throws -> [DocumentVersion] {
    try db.rows(
      """
      SELECT \(DocumentVersion.columns) FROM document_versions v JOIN people p ON p.id = v.person_id
      WHERE v.document_id = \(document) ORDER BY v.number DESC
      """
    ) { try DocumentVersion($0) }
  }

  /// Documents that are there, and the bytes of all their files.
  func total(of id: Case.ID) throws -> (documents: Int, bytes: Int) {
    try db.first(
      """
      SELECT (SELECT COUNT(*) FROM documents o WHERE o.case_id = \(id) AND o.withdrawn IS NULL) AS documents,
        CAST(COALESCE(SUM(f.size), 0) AS BIGINT) AS bytes
      FROM documents d JOIN document_files f ON f.document_id = d.id WHERE d.case_id = \(id)
      """
    ) { (try $0.read("documents"), try $0.read("bytes")) } ?? (0, 0)
  }

  /// A file that may be fetched: its hash, what it is and is called.
  struct Fetched: Sendable {
    let hash: FileHash
    let kind: FileKind
    let name: String
  }

  /// - Parameter number: The version; nil is the newest.
  func file(_ document: Document.ID, version number: Int?, _ use: DocumentUse, in id: Case.ID) throws -> Fetched? {
    let version: SQL = number.map { "\($0)" } ?? "d.versions"
    return try db.first(
      """
      SELECT f.hash, v.kind, v.name FROM documents d
      JOIN document_versions v ON v.document_id = d.id AND v.number = \(version)
      JOIN document_files f ON f.document_id = d.id AND f.number = v.number AND f.role = \(use)
      WHERE d.id = \(document) AND d.case_id = \(id) AND d.withdrawn IS NULL
      """
    ) { row in
      let kind: FileKind = use == .whole ? try row.read("kind") : .jpeg
      return Fetched(hash: try row.read("hash"), kind: kind, name: try row.read("name"))
    }
  }
}
