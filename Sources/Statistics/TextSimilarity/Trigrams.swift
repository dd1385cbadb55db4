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

  /// - Complexity: O(length of the text).
  public init(of text: String) {
    grams = Set(
      PlainWords(of: text).words.flatMap { word in
        Gram.runs(of: 3, in: [" ", " "] + word + [" "])
      })
  }

  /// The share of the different trigrams of both texts that they have in
  /// common: 0 to 1, and 0 when one of them has no words.
  ///
  /// - Complexity: O(length of the texts).
  public func similarity(to other: Trigrams) -> Double {
    let common = grams.intersection(other.grams).count
    let all = grams.count + other.grams.count - common
    return all == 0 ? 0 : Double(common) / Double(all)
  }
}

/// Up to four characters that follow each other.
struct Gram: Hashable, Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  init(_ scalars: some Sequence<Unicode.Scalar>) {
    for scalar in scalars {
      high = high << 32 | low >> 32
      low = low << 32 | UInt64(scalar.value)
    }
  }

  /// All runs of `length` scalars, repeated as often as they occur; the whole
  /// where it is shorter.
  ///
  /// - Precondition: `length` is 1 to 4.
  static func runs(of length: Int, in scalars: [Unicode.Scalar]) -> [Gram] {
    precondition((1...4).contains(length), "a gram holds one to four scalars")
    guard scalars.count > length else { return [Gram(scalars)] }
    return (0...(scalars.count - length)).map { Gram(scalars[$0..<($0 + length)]) }
  }
}
