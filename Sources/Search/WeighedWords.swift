/// The words of a document, each with what it says of it.
struct WeighedWords: Sendable {
  /// Thousandths, by key.
  let weights: [String: Int]

  /// Words in the title count twice; the tenth time says little more than the
  /// third, and a word among few more than one among many.
  ///
  /// - Source: Okapi BM25 with k₁ = 1.2, b = 0.75, and sixty words held to be the
  ///   usual length: a mean over all texts would have to be kept up with every change.
  init(title: String, text: String) {
    let stemmer = Stemmer()
    var counts: [String: Double] = [:]
    var length = 0.0
    for (part, worth) in [(title, 2.0), (text, 1.0)] {
      for word in words(of: part) where !isJoining(word.folded) {
        length += 1
        for key in keys(of: word.folded, stemmer) where !key.isEmpty {
          if counts.count < Self.limit || counts[key] != nil { counts[key, default: 0] += worth }
        }
      }
    }
    let resistance = 1.2 * (0.25 + 0.75 * length / 60)
    weights = counts.mapValues { Int(1_000 * 2.2 * $0 / ($0 + resistance)) }
  }

  /// Different words of one text that are kept.
  private static let limit = 3_000
}
