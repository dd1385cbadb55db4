import Barriers
import Statistics
import Time

/// What the diagnosis reads of the ideas of a case.
package struct IdeaFigures: Sendable {
  /// Those that are shown in the calls of the case.
  package var count = 0
  /// Those that were chosen, whatever came of them, and when the first was.
  package var chosen = 0
  package var firstChosen: Day?
  /// The newest ideas, the oldest of them first.
  package var newest: [(title: String, text: String)] = []

  package init() {}
}

/// Whether the ideas begin to look like each other: N2.
///
/// The newest ideas are laid in two halves. In each, how alike an idea is to the one
/// nearest to it, on average (METHODS C.4); and how many words it has that no idea
/// before it had.
struct IdeaTrend {
  let similarity: CaseSituation.Trend
  let newTerms: CaseSituation.Trend

  /// Of fewer in a half nothing is said: chance alone moves them by more.
  static let fewest = 15

  /// - Parameter ideas: The oldest first. `nil` where there are too few.
  init?(_ ideas: [(title: String, text: String)]) {
    let half = ideas.count / 2
    guard half >= Self.fewest else { return nil }
    let (older, newer) = (ideas.suffix(2 * half).prefix(half), ideas.suffix(half))
    guard let before = Self.likeness(older), let now = Self.likeness(newer) else { return nil }
    similarity = CaseSituation.Trend(before: before, now: now)
    var seen: Set<Substring> = []
    // The first few bring mostly new words, whoever writes them: they are only learned from.
    for idea in ideas.dropLast(2 * half) { seen.formUnion(Self.words(idea)) }
    newTerms = CaseSituation.Trend(before: Self.fresh(older, &seen), now: Self.fresh(newer, &seen))
  }

  private static func likeness(_ ideas: ArraySlice<(title: String, text: String)>) -> Double? {
    guard
      let index = try? TextIndex(
        ideas.enumerated().map { (id: $0.offset, title: $0.element.title, text: $0.element.text) })
    else { return nil }
    let nearest = ideas.indices.compactMap { position in
      try? index.nearest(to: position - ideas.startIndex, top: 1).first?.similarity ?? 0
    }
    return Sums.mean(of: nearest)
  }

  /// New words for each idea.
  private static func fresh(
    _ ideas: ArraySlice<(title: String, text: String)>, _ seen: inout Set<Substring>
  ) -> Double {
    var count = 0
    for idea in ideas {
      for word in words(idea) where seen.insert(word).inserted { count += 1 }
    }
    return Double(count) / Double(max(1, ideas.count))
  }

  private static func words(_ idea: (title: String, text: String)) -> Set<Substring> {
    Set((idea.title + " " + idea.text).lowercased().split { !$0.isLetter }.filter { $0.count > 3 })
  }
}
