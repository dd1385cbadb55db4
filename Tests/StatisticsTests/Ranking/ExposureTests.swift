import Statistics
import Testing

@Suite struct ExposureTests {
  typealias Choice = Comparisons.Choice

  @Test func theSameSeedShowsTheSame() throws {
    let exposure = try Exposure(of: Comparisons(ideas: 6, choices: []), showings: [0, 0, 0, 0, 0, 0])
    var (one, other) = (SeededRandom(seed: 4), SeededRandom(seed: 4))
    for _ in 0..<10 {
      let (a, b) = (exposure.next(seen: [], using: &one), exposure.next(seen: [], using: &other))
      #expect(a?.left == b?.left && a?.right == b?.right && a?.left != a?.right)
    }
  }

  @Test func nobodyIsAskedTheSameTwice() throws {
    let exposure = try Exposure(of: Comparisons(ideas: 5, choices: []), showings: [9, 0, 3, 0, 1])
    var random = SeededRandom(seed: 1)
    var seen: Set<Pair> = []
    while let (left, right) = exposure.next(seen: seen, using: &random) {
      #expect(seen.insert(Pair(left, right)).inserted)
    }
    #expect(seen.count == 10)
  }

  /// 600 answers among 12 ideas, where the lower number always wins: the weak are
  /// still shown, and no side is favoured.
  @Test func everythingIsShownAndTheBestMost() throws {
    var random = SeededRandom(seed: 8)
    var (showings, choices, lefts) = ([Int](repeating: 0, count: 12), [Choice](), 0)
    for _ in 0..<600 {
      let exposure = try Exposure(of: Comparisons(ideas: 12, choices: choices), showings: showings)
      let (left, right) = try #require(exposure.next(seen: [], using: &random))
      showings[left] += 1
      showings[right] += 1
      choices.append(Choice(winner: min(left, right), loser: max(left, right)))
      if left < right { lefts += 1 }
    }
    let exposure = try Exposure(of: Comparisons(ideas: 12, choices: choices), showings: showings)
    #expect(try exposure.unevenness().coefficient < 0.4)
    #expect(showings.allSatisfy { $0 >= 40 })
    #expect(showings[0] > showings[11])
    #expect(abs(lefts - 300) < 50)
  }

  @Test func whatDoesNotFitIsRefusedWithNumbers() throws {
    #expect(throws: RankingProblem.doesNotFit(ideas: 3, given: 2)) {
      try Exposure(of: Comparisons(ideas: 3, choices: []), showings: [0, 0])
    }
    #expect(throws: RankingProblem.tooFewIdeas(needed: 2, given: 1)) {
      try Exposure(of: Comparisons(ideas: 1, choices: []), showings: [0])
    }
    #expect(throws: GiniProblem.nothingToShare(among: 2)) {
      try Exposure(of: Comparisons(ideas: 2, choices: []), showings: [0, 0]).unevenness()
    }
  }

  @Test func aThousandIdeasAreShownWithoutAPairTwice() throws {
    let exposure = try Exposure(
      of: Comparisons(ideas: 1000, choices: []), showings: [Int](repeating: 0, count: 1000))
    var random = SeededRandom(seed: 2)
    var seen: Set<Pair> = []
    for _ in 0..<20 {
      let (left, right) = try #require(exposure.next(seen: seen, using: &random))
      #expect(left != right && seen.insert(Pair(left, right)).inserted)
    }
  }
}
