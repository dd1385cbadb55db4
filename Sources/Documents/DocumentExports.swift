import Accounts
import Database
import Files
import Language

/// The tables of documents. The files themselves come beside them: see ``DocumentArchive``.
package enum DocumentExports {
  package static let all = [documents, versions, files]

  private static let documents = ExportSource(
    "documents", Text(da: "Dokumenter", en: "Documents"), own: ["added_by", "withdrawn_by"],
    [
      .number("id"), .text("title"), .text("description"), .text("target"), .number("target_id"), .person("added_by"),
      .moment("added"), .number("versions"), .person("withdrawn_by"), .moment("withdrawn"),
    ])

  private static let versions = ExportSource(
    "document_versions", Text(da: "Dokumenternes versioner", en: "The versions of the documents"),
    through: [.init("documents", by: "document_id")], key: ["number"], own: ["person_id"],
    [
      .number("document_id", of: "documents"), .number("number"), .text("name"), .text("kind"), .number("size"),
      .number("width"), .number("height"), .text("alt"), .text("note"), .person("person_id"), .text("actor_group"),
      .moment("at"),
    ])

  private static let files = ExportSource(
    "document_files", Text(da: "Filernes kontrolsummer", en: "The checksums of the files"),
    through: [.init("documents", by: "document_id")], key: ["number", "role"],
    [
      .number("document_id", of: "documents"), .number("number"), .text("role"), .text("hash"), .number("size"),
    ])

  /// The files of a case, as they lie on disk.
  package static func hashes(of id: Int, in db: Connection) throws -> [FileHash] {
    try db.rows(
      """
      SELECT f.hash FROM documents d JOIN document_files f ON f.document_id = d.id WHERE d.case_id = \(id)
      """
    ) { try $0.read("hash") }
  }
}
