import Cases
import Database
import Time
import Web

/// Reads what was found, and what the page needs beside it.
package struct SearchFinding {
  let db: Connection
  package init(_ db: Connection) { self.db = db }

  static let pageLength = 20
  private static let snippetLength = 240

  package func view(_ query: SearchQuery, for viewer: Viewer) throws -> SearchView {
    let ranked = try SearchRanking(db: db, viewer: viewer, query: query).page(length: Self.pageLength)
    let shown = Array(ranked.documents.prefix(Self.pageLength))
    return SearchView(
      query: query, hasWords: !ranked.parts.isEmpty, results: try results(shown, ranked.parts),
      hasMore: ranked.documents.count > shown.count && query.page < SearchQuery.lastPage,
      cases: try cases(of: viewer, with: query.caseID))
  }

  private func results(_ documents: [Int], _ parts: [QueryWord]) throws -> [SearchResult] {
    guard !documents.isEmpty else { return [] }
    let snippet = Snippet(keys: parts.flatMap(\.all))
    let found = try db.rows(
      """
      SELECT d.id, d.case_id, c.title AS case_title, c.archived, d.target, d.title, d.text, d.path, d.at
      FROM search_documents d JOIN cases c ON c.id = d.case_id WHERE d.id IN \(list: documents)
      """
    ) { row in (id: try row.read("id", as: Int.self), result: try SearchResult(row, snippet)) }
    let byID = Dictionary(uniqueKeysWithValues: found.map { ($0.id, $0.result) })
    return documents.compactMap { byID[$0] }
  }

  /// The viewer's cases, those that changed last first, and the one that is looked in.
  private func cases(of viewer: Viewer, with chosen: Case.ID?) throws -> [(id: Case.ID, title: String)] {
    try db.rows(
      """
      SELECT c.id, c.title FROM cases c WHERE c.id IN \(CaseRights.teams(of: viewer))
      ORDER BY CASE WHEN c.id = \(chosen?.number ?? 0) THEN 0 ELSE 1 END, c.updated DESC, c.id DESC LIMIT 50
      """
    ) { (try $0.read("id"), try $0.read("title")) }
  }

  fileprivate static func pieces(_ text: String, _ snippet: Snippet, length: Int = snippetLength) -> [Snippet.Piece] {
    snippet.pieces(of: text, length: length)
  }
}

extension SearchResult {
  fileprivate init(_ row: borrowing Row, _ snippet: Snippet) throws {
    caseID = try row.read("case_id")
    caseTitle = try row.read("case_title")
    isArchived = try row.readIfPresent("archived", as: Instant.self) != nil
    target = try row.read("target")
    path = try row.read("path")
    at = try row.read("at")
    let title: String = try row.read("title")
    let text: String = try row.read("text")
    // Many texts have no title of their own: what is written is shown once.
    let isSame = title.isEmpty || text.hasPrefix(title)
    self.title = isSame ? [] : SearchFinding.pieces(title, snippet, length: 120)
    self.text = SearchFinding.pieces(text, snippet)
  }
}
