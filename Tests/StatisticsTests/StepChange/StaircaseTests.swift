import Statistics
import Testing

@Suite struct StaircaseTests {
  private static func noise(_ count: Int, memory: Double = 0, _ random: inout SeededRandom) -> [Double] {
    var last = 0.0
    return (0..<count).map { _ in
      last = memory * last + (1 - memory * memory).squareRoot() * random.normal()
      return last
    }
  }

  private static func staircase(_ values: [Double]) throws -> (SeriesVerdict, Staircase?) {
    let series = try TimeSeries(values)
    let verdict = try SeriesVerdict(of: series, season: .none)
    return (verdict, Staircase(of: series, judged: verdict))
  }

  /// The four levels of the mock-up: 9, 12, 13 and 12 weeks.
  private static let steps = [(9, 38.1), (12, 50.8), (13, 64.5), (12, 78.8)]

  @Test func severalStepsInARowAreAStaircaseAndNotALine() throws {
    var random = SeededRandom(seed: 7)
    let noise = Self.noise(46, &random)
    let values = zip(Self.steps.flatMap { [Double](repeating: $0.1, count: $0.0) }, noise).map { $0 + 1.8 * $1 }
    let (verdict, found) = try Self.staircase(values)
    // To the verdict alone a line is nearer than one step.
    #expect(verdict.kind == .gradualChange)
    let stairs = try #require(found)
    #expect(stairs.positions == [9, 21, 34])
    #expect(stairs.isClear)
    #expect(stairs.explained > 0.97 && stairs.explainedByLine < stairs.explained)
    for (level, step) in zip(stairs.levels, Self.steps) { #expect(abs(level - step.1) < 1.5) }
  }

  @Test func aSteadyRiseIsNoStaircase() throws {
    var random = SeededRandom(seed: 3)
    var clear = 0
    for _ in 0..<200 {
      let values = Self.noise(48, &random).enumerated().map { 0.25 * Double($0.offset) + $0.element }
      let (verdict, found) = try Self.staircase(values)
      if verdict.kind == .gradualChange, let found, found.positions.count > 1, found.isClear { clear += 1 }
    }
    #expect(clear <= 2, "\(clear) of 200")
  }

  /// What the staircase adds to the false alarms of the verdict: series without any step that are called
  /// gradual by the verdict and a staircase of several steps here.
  @Test(arguments: [(24, 0.0), (60, 0.0), (24, 0.4), (60, 0.4)])
  func withoutStepsFewSeriesAreCalledAStaircase(_ count: Int, _ memory: Double) throws {
    var random = SeededRandom(seed: 11)
    var leaps = 0
    let series = 1_000
    for _ in 0..<series {
      let (verdict, found) = try Self.staircase(Self.noise(count, memory: memory, &random))
      if verdict.kind == .stepChange {
        leaps += 1
      } else if verdict.kind == .gradualChange, let found, found.positions.count > 1, found.isClear {
        leaps += 1
      }
    }
    // D.5: at most 3 % of independent series, 6 % where neighbours resemble each other by .4; with the
    // luck of a thousand draws.
    #expect(Double(leaps) / Double(series) <= (memory == 0 ? 0.03 : 0.075), "\(leaps) of \(series)")
  }

  @Test func oneOddMeasurementIsNoLevel() throws {
    var values = (0..<30).map { index -> Double in
      let level: Double = index < 12 ? 10 : 20
      return level + Double(index % 3) * 0.2
    }
    values[20] = 60
    let (_, found) = try Self.staircase(values)
    #expect(try #require(found).positions == [12])
  }

  @Test func withTooFewPointsThereIsNone() throws {
    #expect(try Self.staircase([1, 2, 3, 4]).1 == nil)
  }

  @Test func aSeasonIsTakenOutOfTheLevels() throws {
    let pattern = [0.0, 3, 1, -4]
    let values = (0..<48).map { index -> Double in
      let level: Double = index < 24 ? 50 : 62
      return pattern[index % 4] + level + 0.1 * Double(index % 5)
    }
    let series = try TimeSeries(values)
    let verdict = try SeriesVerdict(of: series, season: .given(period: 4))
    let stairs = try #require(Staircase(of: series, judged: verdict))
    #expect(stairs.positions == [24])
    #expect(abs(stairs.levels[1] - stairs.levels[0] - 12) < 0.5)
  }

  @Test("A change of unit changes nothing but the levels", arguments: [0.001, -60, 1440])
  func scaling(by factor: Double) throws {
    let values = Self.steps.flatMap { [Double](repeating: $0.1, count: $0.0) }.enumerated().map { $1 + Double($0 % 4) }
    let (one, other) = (try Self.staircase(values).1, try Self.staircase(values.map { $0 * factor }).1)
    #expect(one?.positions == other?.positions)
    #expect(isClose(one?.lead, to: try #require(other).lead, within: 1e-6))
    #expect(isClose(other?.levels[0], to: try #require(one).levels[0] * factor, within: 1e-6 * abs(factor)))
  }
}
