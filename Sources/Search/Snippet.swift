/// The part of a text where what was looked for stands, with the words marked.
package struct Snippet {
  package struct Piece: Equatable, Sendable {
    package let text: String
    package let isHit: Bool
  }

  private let keys: Set<String>
  /// Stems begin their words, so most words are known not to be looked for by their first letters.
  private let beginnings: Set<Substring>
  private let stemmer = SharedStemmer()

  init(keys: [String]) {
    self.keys = Set(keys)
    beginnings = Set(keys.map { $0.prefix(2) })
  }

  /// About `length` characters around where most of the words stand together.
  func pieces(of text: String, length: Int) -> [Piece] {
    let hits = words(of: text).filter { isHit($0.folded) }.map(\.range)
    let window = window(in: text, hits, length: length)
    var pieces: [Piece] = []
    func add(_ part: Substring, isHit: Bool = false) {
      let words = part.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      let before = part.first?.isWhitespace ?? false ? " " : ""
      let after = part.count > 1 && part.last?.isWhitespace ?? false ? " " : ""
      if !part.isEmpty { pieces.append(Piece(text: before + words + after, isHit: isHit)) }
    }
    if window.lowerBound > text.startIndex { add("… ") }
    var place = window.lowerBound
    for hit in hits where hit.lowerBound >= window.lowerBound && hit.upperBound <= window.upperBound {
      add(text[place..<hit.lowerBound])
      add(text[hit], isHit: true)
      place = hit.upperBound
    }
    add(text[place..<window.upperBound])
    if window.upperBound < text.endIndex { add(" …") }
    return pieces
  }

  private func isHit(_ word: String) -> Bool {
    guard beginnings.contains(word.prefix(2)) || word.contains("aa") else { return false }
    return stemmer.keys(of: word).contains(where: keys.contains)
  }

  private func window(in text: String, _ hits: [Range<String.Index>], length: Int) -> Range<String.Index> {
    let first = best(hits, in: text, length: length)
    guard let first else { return text.startIndex..<end(in: text, from: text.startIndex, length) }
    let before = text.index(first, offsetBy: -length / 4, limitedBy: text.startIndex) ?? text.startIndex
    let start = before == text.startIndex ? before : afterSpace(text, before, upTo: first)
    return start..<end(in: text, from: start, length)
  }

  /// The hit from which on most others follow within the length.
  private func best(_ hits: [Range<String.Index>], in text: String, length: Int) -> String.Index? {
    var best: (start: String.Index, count: Int)?
    for (number, hit) in hits.prefix(50).enumerated() {
      let limit = text.index(hit.lowerBound, offsetBy: length / 2, limitedBy: text.endIndex) ?? text.endIndex
      let count = hits[number...].prefix(20).count { $0.upperBound <= limit }
      if count > best?.count ?? 0 { best = (hit.lowerBound, count) }
    }
    return best?.start ?? hits.first?.lowerBound
  }

  private func end(in text: String, from start: String.Index, _ length: Int) -> String.Index {
    guard let cut = text.index(start, offsetBy: length, limitedBy: text.endIndex), cut < text.endIndex else {
      return text.endIndex
    }
    // Not in the middle of a word, unless it is longer than anyone reads.
    return text[start..<cut].lastIndex(where: \.isWhitespace).flatMap { $0 > start ? $0 : nil } ?? cut
  }

  private func afterSpace(_ text: String, _ place: String.Index, upTo limit: String.Index) -> String.Index {
    text[place..<limit].firstIndex(where: \.isWhitespace).map { text.index(after: $0) } ?? place
  }
}

/// A stemmer that is used again for every word of many texts.
private final class SharedStemmer {
  private let stemmer = Stemmer()

  func keys(of word: String) -> [String] { Search.keys(of: word, stemmer) }
}
