import Cases
import Database
import Glibc
import Web

/// Finds documents, the best first, among those that a viewer may see.
///
/// What may not be seen is never fetched, counted or weighed: each part of the
/// statements asks for the rights itself. How much is read is bounded, however
/// much there is: of a word that stands in more than ``commonFrom`` texts the
/// newest are read, and a word beside it that is rarer is read whole.
struct SearchRanking {
  let db: Connection
  let viewer: Viewer
  let query: SearchQuery

  /// Texts that make a word common.
  static let commonFrom = 1_000
  /// Longer words that a word is looked for in.
  static let longerWords = 24

  struct Ranked: Sendable {
    let documents: [Int]
    let parts: [QueryWord]
  }

  /// The documents of a page, and one more where there are more.
  func page(length: Int) throws -> Ranked {
    var parts = query.parts
    guard !parts.isEmpty else { return Ranked(documents: [], parts: []) }
    let counts = try counts(of: parts)
    // A common word is found often enough by itself.
    let rare = parts.indices.filter { counts[$0] < Self.commonFrom }
    for (index, words) in try longer(than: parts, rare) { parts[index].longer = words }
    let whole = rare.isEmpty ? [parts.indices.min { counts[$0] < counts[$1] } ?? 0] : rare
    let statement = statement(parts, whole: whole, counts, length: length)
    return Ranked(documents: try db.rows(statement) { try $0.read("document_id") }, parts: parts)
  }

  // MARK: - What is asked first

  /// In how many texts that the viewer may see each word stands, up to ``commonFrom``.
  private func counts(of parts: [QueryWord]) throws -> [Int] {
    let questions = parts.indices.map { index -> SQL in
      let team = places(parts[index].keys, of: .team, "1")
      let front = places(parts[index].keys, of: .front, "1")
      return """
        SELECT \(raw: String(index)) AS part, (SELECT COUNT(*) FROM (\(team) UNION ALL \(front)
          LIMIT \(Self.commonFrom)) found) AS texts
        """
    }
    var counts = [Int](repeating: 0, count: parts.count)
    try db.each(SQL.joined(questions, separator: " UNION ALL ")) { row in
      counts[try row.read("part")] = try row.read("texts")
    }
    return counts
  }

  /// Longer words that the words are in, the shortest first.
  private func longer(than parts: [QueryWord], _ wanted: [Int]) throws -> [Int: [String]] {
    let questions = wanted.compactMap { index -> SQL? in
      guard let core = parts[index].core, let run = runs(of: core).first else { return nil }
      return """
        SELECT * FROM (SELECT \(raw: String(index)) AS part, r.word FROM search_runs r
          WHERE r.run = \(run) AND r.word LIKE \("%" + core + "%") AND r.word NOT IN \(list: parts[index].keys)
          ORDER BY LENGTH(r.word), r.word LIMIT \(Self.longerWords)) longer
        """
    }
    guard !questions.isEmpty else { return [:] }
    var longer: [Int: [String]] = [:]
    try db.each(SQL.joined(questions, separator: " UNION ALL ")) { row in
      longer[try row.read("part"), default: []].append(try row.read("word"))
    }
    return longer
  }

  // MARK: - The statement

  /// Every word that was asked for counts before how much is said of it; among
  /// equals the newest is first.
  private func statement(_ parts: [QueryWord], whole: [Int], _ counts: [Int], length: Int) -> SQL {
    let wholes = whole.map { read(parts[$0], number: $0, rarity: rarity(counts[$0])) }
    let besides = parts.indices.filter { !whole.contains($0) }.map { index in
      beside(parts[index], number: index, rarity: rarity(counts[index]))
    }
    let hits: [SQL] = ["SELECT document_id, part, score FROM base"] + besides
    return """
      WITH base AS (\(SQL.joined(wholes, separator: " UNION ALL "))),
      hits AS (\(SQL.joined(hits, separator: " UNION ALL ")))
      SELECT ranked.document_id FROM (
        SELECT document_id, COUNT(*) AS words, SUM(score) AS score FROM (
          SELECT document_id, part, MAX(score) AS score FROM hits GROUP BY document_id, part) each_word
        GROUP BY document_id) ranked
      JOIN search_documents d ON d.id = ranked.document_id
      ORDER BY ranked.words DESC, ranked.score DESC, d.at DESC, d.id DESC
      LIMIT \(length + 1) OFFSET \(query.page * length)
      """
  }

  /// How much it says that a word stands in a text: the more, the fewer texts it stands in.
  private func rarity(_ texts: Int) -> Double { log(1 + Double(2 * Self.commonFrom) / Double(texts + 1)) }

  /// The texts in which a word stands, the newest where there are too many.
  private func read(_ part: QueryWord, number: Int, rarity: Double) -> SQL {
    // Inside a longer word it says half as much.
    let score: SQL = """
      w.document_id, w.case_id, w.is_front, \(raw: String(number)) AS part,
      w.weight * \(rarity) * CASE WHEN w.word IN \(list: part.keys) THEN 2 ELSE 1 END AS score
      """
    return """
      SELECT * FROM (\(places(part.all, of: .team, score)) UNION ALL \(places(part.all, of: .front, score))
        ORDER BY 1 DESC LIMIT \(2 * Self.commonFrom)) word_\(raw: String(number))
      """
  }

  /// A common word in the texts that were found by the others.
  private func beside(_ part: QueryWord, number: Int, rarity: Double) -> SQL {
    """
    SELECT w.document_id, \(raw: String(number)) AS part, w.weight * \(2 * rarity) AS score
    FROM (SELECT DISTINCT document_id, case_id, is_front FROM base) found
    JOIN search_words w ON w.word IN \(list: part.keys) AND w.is_front = found.is_front
      AND w.case_id = found.case_id AND w.document_id = found.document_id
    """
  }

  // MARK: - Rights

  private enum Audience { case team, front }

  /// Where words stand that the viewer may see.
  private func places(_ words: [String], of audience: Audience, _ columns: SQL) -> SQL {
    let seen: SQL =
      switch audience {
      case .team: "w.is_front = 0 AND w.case_id IN \(CaseRights.teams(of: viewer))"
      // A guest was asked into a case and finds nothing outside it.
      case .front where viewer.isGuest: "w.is_front = 1 AND w.case_id IN \(CaseRights.teams(of: viewer))"
      case .front: "w.is_front = 1 AND EXISTS (SELECT 1 FROM cases c WHERE c.id = w.case_id AND \(visible))"
      }
    return "SELECT \(columns) FROM search_words w WHERE w.word IN \(list: words) AND \(seen)\(chosen)"
  }

  private var visible: SQL { CaseRights.visible(to: viewer) }

  /// The case and the kind that were chosen.
  private var chosen: SQL {
    let inCase: SQL = query.caseID.map { " AND w.case_id = \($0)" } ?? ""
    let ofKind: SQL = query.kind.map { " AND w.target IN \(list: $0.targets)" } ?? ""
    return inCase + ofKind
  }
}
