import Statistics
import Testing

@Suite struct GiniTests {
  /// Worked by hand: sorted 1, 2, 3, 4 with ranks -3, -1, 1, 3 gives 10 over 4 × 10.
  @Test func fourSharesOfOneTwoThreeAndFour() throws {
    let gini = try Gini(of: [4.0, 1, 3, 2])
    #expect(gini.coefficient == 0.25)
    #expect(isClose(gini.corrected, to: 1.0 / 3, within: 1e-15))
    #expect(gini.count == 4)
  }

  @Test func equalSharesAreNotUneven() throws {
    let gini = try Gini(of: [7, 7, 7])
    #expect(gini.coefficient == 0)
    #expect(gini.corrected == 0)
  }

  @Test(arguments: [2, 5, 100])
  func oneWhoHasEverythingReachesTheCeiling(among count: Int) throws {
    let gini = try Gini(of: [9] + [Int](repeating: 0, count: count - 1))
    #expect(abs(gini.coefficient - Double(count - 1) / Double(count)) < 1e-12)
    #expect(isClose(gini.corrected, to: 1, within: 1e-12))
  }

  @Test("A change of unit changes nothing", arguments: [0.001, 60, 1e300])
  func scaling(by factor: Double) throws {
    let hours = [0.0, 1.5, 2, 8, 40]
    let gini = try Gini(of: hours)
    #expect(abs(try Gini(of: hours.map { $0 * factor }).coefficient - gini.coefficient) < 1e-12)
  }

  /// Twice the mean difference over all ordered pairs is the definition.
  @Test func itIsHalfTheMeanDifferenceOverTheMean() throws {
    let amounts = [0.0, 3, 1, 4, 1, 5, 9, 2, 6]
    var differences = 0.0
    for one in amounts { for other in amounts { differences += abs(one - other) } }
    let n = Double(amounts.count)
    let expected = differences / (2 * n * amounts.reduce(0, +))
    #expect(abs(try Gini(of: amounts).coefficient - expected) < 1e-12)
  }

  @Test func aSingleOneHasNoCorrectedValue() throws {
    let gini = try Gini(of: [3])
    #expect(gini.coefficient == 0)
    #expect(gini.corrected == nil)
  }

  @Test func whatCannotBeReadIsRefusedWithNumbers() {
    #expect(throws: GiniProblem.nobody) { try Gini(of: [Double]()) }
    #expect(throws: GiniProblem.nothingToShare(among: 3)) { try Gini(of: [0, 0, 0]) }
    #expect(throws: GiniProblem.negative(index: 1, amount: -2)) { try Gini(of: [1, -2.0]) }
    #expect(throws: GiniProblem.notANumber(index: 2)) { try Gini(of: [1, 2, .nan]) }
    #expect(throws: GiniProblem.notANumber(index: 0)) { try Gini(of: [.infinity, 2]) }
  }

  @Test func theOrderAndEverybodyTwiceChangeNothing() throws {
    let amounts = [0.0, 3, 1, 4, 1, 5]
    let gini = try Gini(of: amounts)
    #expect(isClose(try Gini(of: amounts.reversed()).coefficient, to: gini.coefficient))
    #expect(isClose(try Gini(of: amounts + amounts).coefficient, to: gini.coefficient))
  }

  @Test func theSmallestAmountsThereAreAreStillUneven() throws {
    let least = Double.leastNonzeroMagnitude
    #expect(try Gini(of: [0, least]).coefficient == 0.5)
    #expect(try Gini(of: [Double.greatestFiniteMagnitude, 0]).coefficient == 0.5)
  }

  /// Simulated truth: shares drawn evenly between nothing and the most have a third.
  @Test func evenlyDrawnSharesHaveAThird() throws {
    var random = SeededRandom(seed: 23)
    #expect(isClose(try Gini(of: (0..<20_000).map { _ in random.uniform() }).coefficient, to: 1.0 / 3, within: 0.01))
  }
}
