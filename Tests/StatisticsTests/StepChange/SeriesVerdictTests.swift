import Statistics
import Testing

@Suite struct SeriesVerdictTests {
  private let wobble = [0.3, -0.2, 0.1, -0.4, 0.2, 0, -0.1, 0.4, -0.3, 0.2, -0.2, 0.1, 0, -0.1, 0.3, -0.3]

  @Test func aStepIsCalledAStepAndPlaced() throws {
    let verdict = try SeriesVerdict(of: wobble.enumerated().map { $0.element + ($0.offset < 7 ? 20 : 15) })
    #expect(verdict.kind == .stepChange)
    #expect(verdict.step?.position == 7)
    #expect(abs(try #require(verdict.step).size + 5) < 0.3)
    #expect(!verdict.isContested)
  }

  @Test func aSlopeIsCalledGradual() throws {
    let verdict = try SeriesVerdict(of: wobble.enumerated().map { $0.element + 0.5 * Double($0.offset) })
    #expect(verdict.kind == .gradualChange)
    #expect(isClose(verdict.slope, to: 0.5, within: 0.05))
  }

  @Test func aSteadySeriesIsNoChange() throws {
    #expect(try SeriesVerdict(of: wobble).kind == .noChange)
    #expect(try SeriesVerdict(of: [Double](repeating: 0.1, count: 12)).kind == .noChange)
  }

  @Test func withoutNoiseAStepIsAStepAndALineALine() throws {
    let step = try SeriesVerdict(of: (0..<12).map { $0 < 5 ? 1 : 2 })
    #expect(step.kind == .stepChange && step.step?.position == 5)
    #expect(isClose(step.step?.before, to: 1) && isClose(step.step?.after, to: 2))
    #expect(try SeriesVerdict(of: (0..<12).map { 0.1 * Double($0) }).kind == .gradualChange)
  }

  @Test(arguments: [0, 1, 11])
  func withFewPointsItIsTooEarly(count: Int) throws {
    let verdict = try SeriesVerdict(of: wobble.prefix(count))
    #expect(verdict.kind == .tooEarly(.fewPoints(needed: 12, given: count)))
    #expect(verdict.step == nil && verdict.slope == nil)
  }

  @Test(arguments: 1...3)
  func withFewPointsAfterTheStepItIsTooEarly(after: Int) throws {
    let verdict = try SeriesVerdict(of: wobble.enumerated().map { $0.element + ($0.offset < 16 - after ? 0 : 9) })
    #expect(verdict.kind == .tooEarly(.recent(needed: 4, given: after)))
  }

  @Test("A change of unit changes no verdict", arguments: [0.001, -60, 1440])
  func scaling(by factor: Double) throws {
    let series = wobble.enumerated().map { $0.element + ($0.offset < 7 ? 2 : 1) }
    let (verdict, other) = (try SeriesVerdict(of: series), try SeriesVerdict(of: series.map { 100 + $0 * factor }))
    #expect(verdict.kind == other.kind)
    #expect(verdict.step?.position == other.step?.position)
    #expect(abs(verdict.effectivePoints - other.effectivePoints) < 1e-6)
  }

  @Test func aValueThatIsNotANumberIsPointedAt() {
    #expect(throws: StepChangeProblem.notANumber(index: 2)) { try SeriesVerdict(of: [1, 2, .nan, 4]) }
  }
}

/// Series whose truth is known, because they were made: docs/methods/step-change.md
/// has the rates from 4,000 series each; these are fewer, so the bounds are wider
/// by three standard deviations.
@Suite struct SimulatedVerdictTests {
  private static let series = 250

  private static func rate(
    of kind: SeriesVerdict.Kind, points: Int, resemblance: Double = 0, slope: Double = 0, step: Double = 0
  ) throws -> Double {
    var random = SeededRandom(seed: 17)
    var hits = 0
    for _ in 0..<series {
      let change = points / 4 + random.index(below: points / 2 + 1)
      var noise = random.normal()
      let values = (0..<points).map { point in
        let value = noise + slope * Double(point) / Double(points - 1) + (point < change ? 0 : step)
        noise = resemblance * noise + (1 - resemblance * resemblance).squareRoot() * random.normal()
        return value
      }
      if try SeriesVerdict(of: values).kind == kind { hits += 1 }
    }
    return Double(hits) / Double(series)
  }

  @Test(arguments: [12, 24, 60])
  func independentNoiseIsHardlyEverAStep(points: Int) throws {
    #expect(try Self.rate(of: .stepChange, points: points) <= 0.03)
  }

  @Test(arguments: [12, 24, 36, 60])
  func noiseThatResemblesItselfIsSeldomAStep(points: Int) throws {
    let bound = 0.06 + 3 * (0.06 * 0.94 / Double(Self.series)).squareRoot()
    #expect(try Self.rate(of: .stepChange, points: points, resemblance: 0.4) <= bound)
  }

  @Test(arguments: [(24, 2.0, 0.53), (24, 3, 0.87), (36, 2, 0.69), (36, 3, 0.95), (60, 2, 0.87), (60, 3, 0.99)])
  func stepsAreFound(points: Int, size: Double, rate: Double) throws {
    let bound = rate - 3 * (rate * (1 - rate) / Double(Self.series)).squareRoot()
    #expect(try Self.rate(of: .stepChange, points: points, step: size) >= bound)
  }

  @Test func slowChangeIsGradual() throws {
    #expect(try Self.rate(of: .gradualChange, points: 24, slope: 4) >= 0.92)
  }
}
