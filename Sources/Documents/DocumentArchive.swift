import Cases
import Database
import Files
import Time
import Web

/// All documents of a case with their files, for whoever takes the case out.
///
/// ```swift
/// let documents = try DocumentArchive.documents(of: id, in: db)
/// for document in documents {
///   for version in document.versions where version.hash != nil {
///     try await files.read(version.hash) { piece in … }
///   }
/// }
/// ```
package enum DocumentArchive {
  package struct Item: Sendable {
    package let document: Document
    /// The oldest first.
    package let versions: [Version]
  }

  package struct Version: Sendable {
    package let version: DocumentVersion
    /// The file itself; nil when the document is withdrawn. Read it with ``FileStore/read(_:piece:)``.
    package let hash: FileHash?
  }

  /// In the order they were added. Whoever asks has checked ``CaseAct/export``.
  package static func documents(of id: Case.ID, in db: Connection) throws -> [Item] {
    let documents = try db.rows(
      "SELECT \(Document.columns) FROM \(Document.tables) WHERE d.case_id = \(id) ORDER BY d.id"
    ) { try Document($0) }
    let versions = try db.rows(
      """
      SELECT \(DocumentVersion.columns), f.hash FROM documents d
      JOIN document_versions v ON v.document_id = d.id
      JOIN people p ON p.id = v.person_id
      LEFT JOIN document_files f ON f.document_id = v.document_id AND f.number = v.number AND f.role = 'whole'
      WHERE d.case_id = \(id) ORDER BY v.document_id, v.number
      """
    ) { row in
      Version(version: try DocumentVersion(row), hash: try row.readIfPresent("hash"))
    }
    let byDocument = Dictionary(grouping: versions, by: \.version.document)
    return documents.map { Item(document: $0, versions: byDocument[$0.id] ?? []) }
  }
}
