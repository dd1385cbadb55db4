import Cases
import Database
import Time

/// Keeps what can be found.
package struct SearchStore {
  let db: Connection
  package init(_ db: Connection) { self.db = db }

  /// Keeps a text in the place of what it was before.
  package func put(_ findable: Findable, in id: Case.ID, now: Instant) throws {
    try forget(findable.target, findable.targetID, in: id)
    let document: Int = try db.value(
      """
      INSERT INTO search_documents (case_id, target, target_id, title, text, path, at)
      VALUES (\(id), \(findable.target), \(findable.targetID), \(findable.title), \(findable.text), \(findable.path),
        \(findable.at ?? now)) RETURNING id
      """)!
    let weights = WeighedWords(title: findable.title, text: findable.text).weights.sorted { $0.key < $1.key }
    let isFront = findable.target == Findable.front
    for part in full(
      weights.map { word, weight -> SQL in
        "(\(word), \(isFront), \(id), \(document), \(findable.target), \(weight))"
      })
    {
      try db.run(
        """
        INSERT INTO search_words (word, is_front, case_id, document_id, target, weight)
        VALUES \(SQL.joined(part)) ON CONFLICT DO NOTHING
        """)
    }
    try keepTerms(weights.map(\.key).filter { $0.count > runLength })
  }

  package func forget(_ target: String, _ one: Int, in id: Case.ID) throws {
    try db.run(
      "DELETE FROM search_documents WHERE case_id = \(id) AND target = \(target) AND target_id = \(one)")
  }

  /// The words that are new, and what is inside them.
  private func keepTerms(_ words: [String]) throws {
    for part in full(words.map { "(\($0))" as SQL }) {
      let new: [String] = try db.rows(
        "INSERT INTO search_terms (word) VALUES \(SQL.joined(part)) ON CONFLICT DO NOTHING RETURNING word"
      ) { try $0.read("word") }
      let rows = new.flatMap { word in Set(runs(of: word)).sorted().map { "(\($0), \(word))" as SQL } }
      for part in full(rows) {
        try db.run("INSERT INTO search_runs (run, word) VALUES \(SQL.joined(part)) ON CONFLICT DO NOTHING")
      }
    }
  }

  /// Rows to insert in a few statements that are always as long as one of a few
  /// others, so that they are prepared once. The last row is given again where
  /// some lack; nothing is kept twice.
  private func full(_ rows: [SQL]) -> [[SQL]] {
    stride(from: 0, to: rows.count, by: 64).map { start in
      let part = rows[start..<min(start + 64, rows.count)]
      let length = part.count <= 8 ? 8 : part.count <= 24 ? 24 : 64
      return Array(part) + Array(repeating: part[part.endIndex - 1], count: length - part.count)
    }
  }

  // MARK: - Keeping up

  /// What there is of one kind and is not kept yet.
  package func missing(of source: FindableSource) throws -> [(caseID: Case.ID, id: Int)] {
    try db.rows(
      """
      SELECT f.case_id, f.id FROM (\(source.rows)) f
      WHERE NOT EXISTS (SELECT 1 FROM search_documents d
        WHERE d.case_id = f.case_id AND d.target = \(source.target) AND d.target_id = f.id)
      """
    ) { (try $0.read("case_id"), try $0.read("id")) }
  }

  /// Forgets words that stand in no text any more: a word may be a name.
  package func tidy() throws {
    try db.run(
      """
      DELETE FROM search_terms
      WHERE NOT EXISTS (SELECT 1 FROM search_words w WHERE w.word = search_terms.word)
      """)
  }
}
