import Testing

@testable import Statistics

@Suite struct DividingTests {
  static let four = [SIMD2(0.0, 0), SIMD2(0, 1), SIMD2(9, 0), SIMD2(9, 1)]

  /// All ways of dividing eight points in two, held against the one found.
  @Test(arguments: 1...20)
  func noDivisionIsBetter(seed: Int) throws {
    var chance = SeededRandom(seed: UInt64(seed))
    let points = (0..<8).map { _ in SIMD2(chance.normal(), chance.normal()) }
    let least = (1..<128).map { mask in
      [true, false].reduce(0.0) { sum, side in
        let own = points.indices.filter { (mask >> $0 & 1 == 1) == side }.map { points[$0] }
        let centre = own.reduce(.zero, +) / Double(max(1, own.count))
        return sum + own.reduce(0) { $0 + $1.squaredDistance(to: centre) }
      }
    }.min()
    let found = Dividing.best(of: points, into: 2, smallest: 0, sample: Array(0..<8), chance: &chance)
    #expect(isClose(found?.spread, to: try #require(least), within: 1e-9))
  }

  @Test func groupsThatWouldBeTooSmallAreNotGiven() {
    var chance = SeededRandom(seed: 1)
    let points = Self.four + [SIMD2(900, 900)]
    #expect(Dividing.best(of: points, into: 2, smallest: 0.3, sample: Array(0..<5), chance: &chance) == nil)
  }

  @Test func fewerPlacesThanGroupsCannotBeDivided() {
    var chance = SeededRandom(seed: 1)
    let points = [SIMD2<Double>](repeating: SIMD2(1, 1), count: 9)
    #expect(Dividing.best(of: points, into: 2, smallest: 0, sample: Array(0..<9), chance: &chance) == nil)
  }

  @Test func whatIsTriedOnASampleIsCarriedToAll() throws {
    var chance = SeededRandom(seed: 1)
    let points = (0..<400).map { SIMD2(Double($0 % 2) * 50 + chance.normal(), chance.normal()) }
    let sample = chance.sample(40, of: 400)
    let found = try #require(Dividing.best(of: points, into: 2, smallest: 0.1, sample: sample, chance: &chance))
    #expect(found.sizes == [200, 200])
  }

  /// Worked by hand: each has 1 to its own and, on the mean, `(9 + √82) / 2` to
  /// the other.
  @Test func theSilhouetteIsAsWorkedByHand() {
    let away = (9 + 82.0.squareRoot()) / 2
    let means = Silhouette.means(of: Self.four, in: [([0, 0, 1, 1], 2), ([0, 1, 0, 1], 2), ([0, 1, 1, 1], 2)])
    #expect(isClose(means[0], to: (away - 1) / away))
    #expect(means[1] < 0 && means[2] < means[0])
    #expect(Silhouette.means(of: [], in: [([], 2)]) == [0])
  }

  /// The example of Hubert and Arabie's measure by hand: two divisions of six.
  @Test func theAdjustedRandIndexIsAsWorkedByHand() {
    #expect(AdjustedRand.index([0, 0, 0, 1, 1, 1], ["b", "b", "b", "a", "a", "a"]) == 1)
    // Pairs together: in both 2, in one 6, in the other 3, of 15: (2 - 18/15) / (4.5 - 18/15).
    #expect(isClose(AdjustedRand.index([0, 0, 0, 1, 1, 1], [0, 0, 1, 1, 2, 2]), to: (2 - 1.2) / (4.5 - 1.2)))
    #expect(AdjustedRand.index([0, 0, 0], [7, 7, 7]) == 1)
    #expect(AdjustedRand.index([Int](), [Int]()) == 1)
  }

  // MARK: How many groups

  @Test func anotherNumberMustWinFourTimesRunning() {
    var count = GroupCount(2)
    for _ in 0..<3 {
      count = count.after(3, possible: 2...5)
      #expect(count.current == 2)
    }
    #expect(count.after(3, possible: 2...5).current == 3)
    #expect(count.after(2, possible: 2...5).after(3, possible: 2...5).current == 2)
    #expect(count.after(4, possible: 2...5).after(3, possible: 2...5).current == 2)
  }

  @Test func aNumberThatIsNoLongerPossibleIsLeftAtOnce() {
    #expect(GroupCount(4).after(2, possible: 2...3).current == 2)
  }

  // MARK: What groups are called

  @Test func theLargestOfNewGroupsIsTheFirst() {
    #expect(GroupNaming.ids(of: [[4], [1, 2, 3], [5, 6]], after: []) == [2, 0, 1])
  }

  @Test func aGroupKeepsItsNumberWhileMostOfItsPeopleStay() {
    let earlier = [
      OpinionGroup(id: 0, people: [1, 2, 3, 4], centre: .zero), OpinionGroup(id: 3, people: [5, 6], centre: .zero),
    ]
    #expect(GroupNaming.ids(of: [[5, 6, 7], [1, 2], [3, 4, 8, 9]], after: earlier) == [3, 0, 1])
  }
}
