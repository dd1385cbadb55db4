/// The runs of three characters in the words of a short text, for holding it
/// against another short text.
///
/// Each word gets two blanks before it and one after, so that its beginning
/// counts for more than its end. Made for titles and summaries: between texts
/// of very different length the likeness is small whatever they say.
///
/// - Source: the `pg_trgm` module of PostgreSQL; Jaccard, "The distribution of
///   the flora in the alpine zone", *New Phytologist* 11(2), 1912.
public struct Trigrams: Equatable, Sendable {
  /// At this likeness and above the writer is told that the same seems to be
  /// there already.
  ///
  /// Held against the most similar of 200 unrelated texts, .35 finds 69 % of
  /// pairs that people called paraphrases and gives 5 % false alarms; .30 finds
  /// 78 % and gives 15 %, .40 finds 61 % and gives 2 %. Swedish pairs; see
  /// docs/methods/similar-texts.md.
  public static let warningLevel = 0.35

  let grams: Set<Gram>
  /// The same with *aa* spelt *å*; `nil` where there is none.
  let respelt: Set<Gram>?

  /// - Complexity: O(length of the text).
  public init(of text: String) {
    let words = FunctionWords.dropped(from: PlainWords(of: text).words)
    let respelt = words.map { PlainWords.respelt($0).map { $0[...] } ?? $0 }
    grams = Self.grams(of: words)
    self.respelt = respelt == words ? nil : Self.grams(of: respelt)
  }

  private static func grams(of words: [ArraySlice<Unicode.Scalar>]) -> Set<Gram> {
    var grams: Set<Gram> = []
    for word in words { Gram.forEachRun(of: 3, in: word, blanks: 2) { grams.insert($0) } }
    return grams
  }

  /// The share of the different trigrams of both texts that they have in
  /// common: 0 to 1, and 0 when one of them has no words.
  ///
  /// Where one of them has *aa*, the greater of the shares as they are spelt and as
  /// they are spelt with *å*.
  ///
  /// - Complexity: O(length of the texts).
  public func similarity(to other: Trigrams) -> Double {
    let share = Self.share(grams, other.grams)
    if respelt == nil && other.respelt == nil { return share }
    return max(share, Self.share(respelt ?? grams, other.respelt ?? other.grams))
  }

  private static func share(_ one: Set<Gram>, _ other: Set<Gram>) -> Double {
    let common = one.intersection(other).count
    let all = one.count + other.count - common
    return all == 0 ? 0 : Double(common) / Double(all)
  }
}
