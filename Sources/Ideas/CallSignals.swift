import Cases
import Database
import Statistics
import Time
import Web

/// What the calls of a case tell its diagnosis: how many ideas there are, what has been chosen, and whether the newest
/// ideas are more and more alike.
package struct CallSignals: Equatable, Sendable {
  /// A figure of the newest ideas, and of those before them.
  package struct Trend: Equatable, Sendable {
    package let before: Double
    package let now: Double
  }

  package let ideas: Int
  package let chosen: Int
  package let firstChosen: Day?
  /// How alike two ideas are on average, from 0 to 1; `nil` below forty ideas.
  package let likeness: Trend?
  /// Words in an idea on average that no earlier one has; `nil` below forty ideas.
  package let newWords: Trend?

  /// Ideas in a period: so many of the newest are held against as many before them.
  static let period = 20
  /// Ideas that are read, for what has been said earlier.
  static let memory = 200

  package static func read(_ db: Connection, of id: Case.ID) throws -> CallSignals {
    let ideas: Int =
      try db.value(
        """
        SELECT CAST(COALESCE(SUM(k.ideas), 0) AS BIGINT) FROM calls k
        WHERE k.case_id = \(id) AND k.state <> 'draft'
        """) ?? 0
    let (chosen, first) =
      try db.first(
        """
        SELECT COUNT(DISTINCT i.id) AS chosen, MIN(f.at) AS first
        FROM calls k
        JOIN ideas i ON i.call_id = k.id AND i.fate IN ('chosen', 'tried', 'in_use')
        JOIN idea_fates f ON f.idea_id = i.id AND f.fate IN ('chosen', 'tried', 'in_use')
        WHERE k.case_id = \(id)
        """
      ) { row in (try row.read("chosen", as: Int.self), try row.readIfPresent("first", as: Instant.self)) } ?? (0, nil)
    return CallSignals(ideas: ideas, chosen: chosen, firstChosen: first?.day, texts: try texts(db, of: id))
  }

  /// The newest ideas of the newest call, the oldest first: ideas for different questions are not held against each
  /// other.
  private static func texts(_ db: Connection, of id: Case.ID) throws -> [String] {
    try db.rows(
      """
      SELECT i.folded FROM ideas i
      WHERE i.call_id = (SELECT MAX(k.id) FROM calls k WHERE k.case_id = \(id) AND k.state <> 'draft') AND i.listed = 1
      ORDER BY i.id DESC LIMIT \(memory)
      """
    ) { try $0.read("folded", as: String.self) }.reversed()
  }

  init(ideas: Int, chosen: Int, firstChosen: Day?, texts: [String]) {
    self.ideas = ideas
    self.chosen = chosen
    self.firstChosen = firstChosen
    guard texts.count >= 2 * Self.period else {
      (likeness, newWords) = (nil, nil)
      return
    }
    let (before, now) = (texts.dropLast(Self.period).suffix(Self.period), texts.suffix(Self.period))
    likeness = Trend(before: Self.likeness(Array(before)), now: Self.likeness(Array(now)))
    let fresh = Self.newWords(texts)
    newWords = Trend(
      before: Self.mean(fresh.dropLast(Self.period).suffix(Self.period)), now: Self.mean(fresh.suffix(Self.period)))
  }

  private static func likeness(_ texts: [String]) -> Double {
    let grams = texts.map { Trigrams(of: String($0.prefix(600))) }
    var shares: [Double] = []
    for (place, one) in grams.enumerated() {
      for other in grams[(place + 1)...] { shares.append(one.similarity(to: other)) }
    }
    return mean(shares[...])
  }

  /// For each text the words of more than three letters that none before it has.
  private static func newWords(_ texts: [String]) -> [Double] {
    var known: Set<Substring> = []
    return texts.map { text in
      let words = Set<Substring>(text.split { (letter: Character) in !letter.isLetter }.filter { $0.count > 3 })
      let fresh = words.subtracting(known)
      known.formUnion(words)
      return Double(fresh.count)
    }
  }

  private static func mean(_ numbers: ArraySlice<Double>) -> Double {
    numbers.isEmpty ? 0 : numbers.reduce(0, +) / Double(numbers.count)
  }
}
