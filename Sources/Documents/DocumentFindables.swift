import Cases
import Database
import HTTP
import Web

/// What can be found of documents: their names and what people wrote of them, not what they hold.
package enum DocumentFindables {
  package static let all = [documents]

  package static let documents = FindableSource(
    "document",
    rows: """
      SELECT d.case_id, d.id, d.title,
        d.description || ' ' || v.name || ' ' || v.alt || ' ' || v.note AS text, v.at
      FROM documents d JOIN document_versions v ON v.document_id = d.id AND v.number = d.versions
      WHERE d.withdrawn IS NULL
      """, path: { id, document in DocumentRoutes.one.path(id, Document.ID(document)) })
}
