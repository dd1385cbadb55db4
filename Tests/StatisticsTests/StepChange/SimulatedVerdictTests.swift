import Statistics
import Testing

/// Series whose truth is known, because they were made: docs/methods/step-change.md
/// has the rates from 20,000 series each; these are fewer, so the bounds are wider
/// by three standard deviations.
@Suite struct SimulatedVerdictTests {
  private static let series = 120

  private static func rate(
    of kind: SeriesVerdict.Kind, points: Int, resemblance: Double = 0, slope: Double = 0, step: Double = 0
  ) throws -> Double {
    var random = SeededRandom(seed: 17)
    var hits = 0
    for _ in 0..<series {
      // Somewhere in the middle third.
      let change = points / 3 + random.index(below: points / 3 + 1)
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

  private static func error(_ rate: Double) -> Double { (rate * (1 - rate) / Double(series)).squareRoot() }

  @Test(arguments: [12, 24, 36, 60])
  func independentNoiseIsHardlyEverAStep(points: Int) throws {
    #expect(try Self.rate(of: .stepChange, points: points) <= 0.03)
  }

  @Test(arguments: [12, 16, 20, 24, 36, 60])
  func noiseThatResemblesItselfIsSeldomAStep(points: Int) throws {
    let rate = try Self.rate(of: .stepChange, points: points, resemblance: 0.4)
    #expect(rate <= 0.06 + 3 * Self.error(0.06))
  }

  @Test(arguments: [
    (12, 2.0, 0.34), (12, 3, 0.64), (24, 2, 0.57), (24, 3, 0.87), (36, 2, 0.74), (36, 3, 0.95), (60, 2, 0.87),
    (60, 3, 0.99),
  ])
  func stepsAreFound(points: Int, size: Double, rate: Double) throws {
    #expect(try Self.rate(of: .stepChange, points: points, step: size) >= rate - 3 * Self.error(rate))
  }

  @Test(arguments: [(12, 0.88), (24, 0.95), (36, 0.98), (60, 0.99)])
  func slowChangeIsGradual(points: Int, rate: Double) throws {
    #expect(try Self.rate(of: .gradualChange, points: points, slope: 4) >= rate - 3 * Self.error(rate))
  }
}
