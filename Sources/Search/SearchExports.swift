import Accounts
import Language

/// The tables of search: copies of what stands elsewhere.
package enum SearchExports {
  private static let copy = Text(
    da: "kopi af de andre tabeller, til søgning", en: "a copy of the other tables, for search")

  package static let all = [
    ExportSource("search_documents", leftOut: copy),
    ExportSource("search_words", through: [.init("search_documents", by: "document_id")], leftOut: copy),
  ]
}
