import Statistics
import Testing

@Suite struct SignalsTests {
  /// Centre 0, limits ±2.66, near limits ±1.773.
  private let limits: ProcessLimits

  init() throws {
    limits = try ProcessLimits(of: [-0.5, 0.5, -0.5, 0.5, -0.5, 0.5])
    #expect(limits.centre == 0 && abs(limits.upper - 2.66) < 1e-12)
  }

  @Test func aPointOutsideIsSeenOnBothSides() throws {
    #expect(try limits.signals(in: [0.1, 2.7, -2.7, 2.6]) == [nil, .outside, .outside, nil])
  }

  @Test func sevenThatRiseOrFallAreATrendAndSixAreNot() throws {
    let six = [-0.3, -0.2, -0.1, 0.1, 0.2, 0.3]
    #expect(try limits.signals(in: six).allSatisfy { $0 == nil })
    #expect(try limits.signals(in: six + [0.4]) == [Signal?](repeating: .trend, count: 7))
    #expect(try limits.signals(in: (six + [0.4]).reversed()) == [Signal?](repeating: .trend, count: 7))
    #expect(try limits.signals(in: six + [0.3]).allSatisfy { $0 == nil })
  }

  @Test func twoOfThreeNearTheSameLimitAreSeenAndTheThirdIsNotMarked() throws {
    #expect(try limits.signals(in: [2, 0.1, 2, -0.1]) == [.nearLimit, nil, .nearLimit, nil])
    // The third is on the other side, or exactly on the centre.
    #expect(try limits.signals(in: [2, -0.1, 2]) == [nil, nil, nil])
    #expect(try limits.signals(in: [2, 0, 2]) == [nil, nil, nil])
  }

  @Test func sevenOnOneSideAreAllMarked() throws {
    let side = [0.3, 0.1, 0.2, 0.1, 0.3, 0.1, 0.2]
    #expect(try limits.signals(in: side.dropLast()).allSatisfy { $0 == nil })
    #expect(try limits.signals(in: [-0.1] + side + [-0.2]) == [nil] + [Signal?](repeating: .oneSide, count: 7) + [nil])
  }

  @Test func whereSeveralHoldTheFirstIsGiven() throws {
    let signals = try limits.signals(in: [0.1, 0.2, 0.3, 0.4, 1.9, 2, 3])
    #expect(signals == [.trend, .trend, .trend, .trend, .trend, .trend, .outside])
  }

  @Test func noPointsHaveNoSignals() throws {
    #expect(try limits.signals(in: []).isEmpty)
    #expect(throws: StepChangeProblem.notANumber(index: 0)) { try limits.signals(in: [Double.nan]) }
  }
}
