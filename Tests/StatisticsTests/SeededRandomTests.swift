import Statistics
import Testing

@Suite struct SeededRandomTests {
  /// The first outputs for seed 1234567 in the generator's reference
  /// implementation (Vigna, splitmix64.c, as listed by Rosetta Code).
  @Test func theNumbersAreThoseOfThePublishedGenerator() {
    var random = SeededRandom(seed: 1_234_567)
    let first = (0..<5).map { _ in random.next() }
    #expect(
      first == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
        4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
      ])
  }

  @Test func theSameSeedShufflesTheSameWay() {
    var (one, other) = (SeededRandom(seed: 7), SeededRandom(seed: 7))
    var (a, b) = (Array(0..<50), Array(0..<50))
    one.shuffle(&a)
    other.shuffle(&b)
    #expect(a == b)
    #expect(a.sorted() == Array(0..<50))
    #expect(a != Array(0..<50))
  }

  /// 6,000 draws: 1,000 expected of each, standard deviation 29.
  @Test func allNumbersBelowTheBoundAreEquallyLikely() {
    var random = SeededRandom(seed: 1)
    var counts = [Int](repeating: 0, count: 6)
    for _ in 0..<6000 { counts[random.index(below: 6)] += 1 }
    #expect(counts.allSatisfy { abs($0 - 1000) < 120 })
  }

  @Test func normalNumbersHaveMeanZeroAndVarianceOne() throws {
    var random = SeededRandom(seed: 2)
    let draws = (0..<5000).map { _ in random.normal() }
    #expect(abs(try #require(Sums.mean(of: draws))) < 0.06)
    #expect(abs(try #require(Sums.variance(of: draws)) - 1) < 0.08)
  }
}
