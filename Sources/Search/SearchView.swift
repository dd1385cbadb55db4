import Cases
import Time

/// What was found, and what it is shown with.
package struct SearchView: Sendable {
  package let query: SearchQuery
  /// Whether there was a word to look for.
  package let hasWords: Bool
  package let results: [SearchResult]
  package let hasMore: Bool
  /// The cases whose pages of the team the viewer reads, to choose among.
  package let cases: [(id: Case.ID, title: String)]
}

package struct SearchResult: Sendable {
  package let caseID: Case.ID
  package let caseTitle: String
  package let isArchived: Bool
  package let target: String
  package let title: [Snippet.Piece]
  package let text: [Snippet.Piece]
  package let path: String
  package let at: Instant

  package var kind: FoundKind? { FoundKind(target: target) }
}
