import Foundation
import Testing

@testable import Statistics

@Suite struct ChangePointsTests {
  private func steps(_ levels: [Double], length: Int, seed: UInt64) -> [Double] {
    var random = SeededRandom(seed: seed)
    return levels.flatMap { level in (0..<length).map { _ in level + random.normal() } }
  }

  @Test func oneClearStepIsFoundWhereItIs() throws {
    let changes = try ChangePoints(of: [1, 1.1, 0.9, 1, 1.05, 0.95, 1, 5, 5.1, 4.9, 5, 5.05, 4.95, 5])
    #expect(changes.positions == [7])
    #expect(abs(changes.levels[0] - 1) < 1e-12 && abs(changes.levels[1] - 5) < 1e-12)
  }

  @Test func aSteadySeriesHasNoChange() throws {
    #expect(try ChangePoints(of: [3, 3, 3, 3, 3, 3]).positions.isEmpty)
  }

  /// The definition, for every division of short series.
  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func noDivisionIsCheaper(seed: UInt64) throws {
    let series = steps([0, 3], length: 4, seed: seed)
    let mean = try #require(Sums.mean(of: series))
    let deviation = try #require(Sums.variance(of: series)).squareRoot()
    let sums = SquareSums(of: series.map { ($0 - mean) / deviation })
    let n = series.count
    let costs = (0..<(1 << (n - 1))).map { cuts in
      let ends = [0] + (1..<n).filter { cuts >> ($0 - 1) & 1 == 1 } + [n]
      let pieces = zip(ends, ends.dropFirst()).map { sums.around($0, $1) + log(Double($1 - $0)) }
      return pieces.reduce(0, +) + 3 * log(Double(n)) * Double(pieces.count - 1)
    }
    #expect(abs(try ChangePoints(of: series).cost - (try #require(costs.min()))) < 1e-9)
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func pruningChangesNothing(seed: UInt64) throws {
    let series = steps([0, 2, 2.5, -1, 0, 4], length: 12, seed: seed)
    #expect(try ChangePoints(of: series) == ChangePoints(of: series, pruning: false))
  }

  /// Also where nothing changes, where it drifts, and where many values are equal.
  @Test(arguments: [0.0, 0.02, 1])
  func pruningChangesNothingInLongerSeries(drift: Double) throws {
    var random = SeededRandom(seed: 31)
    var level = 0.0
    let series = (0..<300).map { _ in
      level += drift * random.normal()
      return level + random.normal()
    }
    for series in [series, series.map { $0.rounded() }] {
      #expect(try ChangePoints(of: series) == ChangePoints(of: series, pruning: false))
    }
  }

  @Test func aChangeOfUnitChangesNoPosition() throws {
    let series = steps([0, 4, 1], length: 15, seed: 9)
    let changes = try ChangePoints(of: series)
    #expect(changes.positions.count == 2)
    #expect(try ChangePoints(of: series.map { 1000 - 60 * $0 }).positions == changes.positions)
  }

  @Test("The greatest and the smallest numbers are divided alike", arguments: [1e300, 1e-300])
  func extremeSizes(unit: Double) throws {
    let series = steps([0, 4, 1], length: 15, seed: 9)
    let (changes, other) = (try ChangePoints(of: series), try ChangePoints(of: series.map { $0 * unit }))
    #expect(other.positions == changes.positions)
    for (level, other) in zip(changes.levels, other.levels) { #expect(isClose(other / unit, to: level, within: 1e-9)) }
  }

  @Test func oneDimensionIsASeries() throws {
    let series = steps([0, 4, 1], length: 15, seed: 9)
    let (one, many) = (try ChangePoints(of: series), try ChangePoints(ofDimensions: [series]))
    #expect(one.positions == many.positions && isClose(one.cost, to: many.cost, within: 1e-9))
  }

  /// Too small a step to be seen in either dimension alone.
  @Test func whatChangesInSeveralDimensionsAtOnceIsSeenBySeveral() throws {
    let series = (41...44 as ClosedRange<UInt64>).map { steps([0, 1], length: 25, seed: $0) }
    #expect(try series.allSatisfy { try ChangePoints(of: $0).positions.isEmpty })
    let changes = try ChangePoints(ofDimensions: series)
    #expect(changes.positions.count == 1 && abs(changes.positions[0] - 25) <= 3)
    #expect(changes.levelsByDimension.count == 4 && changes.levelsByDimension.allSatisfy { $0.count == 2 })
    #expect(try ChangePoints(ofDimensions: series.reversed()).positions == changes.positions)
    #expect(try ChangePoints(ofDimensions: series, pruning: false) == changes)
  }

  @Test func dimensionsOfUnequalLengthAreRefused() {
    #expect(throws: StepChangeProblem.unequalLength(dimension: 1, expected: 3, given: 2)) {
      try ChangePoints(ofDimensions: [[1, 2, 3], [1, 2]])
    }
  }

  @Test func whatCannotBeReadIsRefusedWithNumbers() {
    #expect(throws: StepChangeProblem.tooFewPoints(needed: 2, given: 1)) { try ChangePoints(of: [1]) }
    #expect(throws: StepChangeProblem.notANumber(index: 1)) { try ChangePoints(of: [1, .infinity]) }
  }
}

/// Series in which several people marked where they saw a change: the Turing
/// Change Point Dataset, van den Burg and Williams 2020.
@Suite(.enabled(if: ReferenceData.has("series/tcpd/annotations.json")))
struct MarkedSeriesTests {
  private struct Marked: Sendable {
    let values: [Double]
    /// The position of each value in the series as it was marked.
    let positions: [Int]
    let points: Int
    let marks: [[Int]]

    func score(_ found: [Int]) throws -> SegmentationScore {
      try SegmentationScore(found: found.map { positions[$0] }, marked: marks, points: points)
    }
  }

  private struct File: Decodable {
    struct Series: Decodable { let raw: [Double?] }
    let series: [Series]
  }

  private static let univariate = [
    "nile", "quality_control_1", "quality_control_5", "seatbelts", "uk_coal_employ", "us_population", "well_log",
  ]

  /// Steps of 2 to 4 standard deviations at known places.
  @Test func inMadeSeriesWhatWasPutInIsFound() throws {
    var random = SeededRandom(seed: 37)
    var (f1, covering, nothing) = ([Double](), [Double](), [Double]())
    for _ in 0..<40 {
      var (values, truth, level) = ([Double](), [Int](), 0.0)
      for piece in 0..<(1 + random.index(below: 5)) {
        if piece > 0 {
          truth.append(values.count)
          level += (2 + 2 * random.uniform()) * (random.uniform() < 0.5 ? 1 : -1)
        }
        values += (0..<(20 + random.index(below: 60))).map { _ in level + random.normal() }
      }
      let score = try SegmentationScore(
        found: ChangePoints(of: values).positions, marked: [truth], points: values.count)
      f1.append(score.f1)
      covering.append(score.covering)
      nothing.append(try SegmentationScore(found: [], marked: [truth], points: values.count).f1)
    }
    #expect(try #require(Sums.mean(of: f1)) >= 0.92)
    #expect(try #require(Sums.mean(of: covering)) >= 0.9)
    #expect(try #require(Sums.mean(of: nothing)) <= 0.6)
  }

  private static func file(_ name: String) throws -> [File.Series] {
    try JSONDecoder().decode(File.self, from: ReferenceData.data("series/tcpd/\(name).json")).series
  }

  private static func series(_ name: String) throws -> Marked {
    let marks = try JSONDecoder().decode(
      [String: [String: [Int]]].self, from: ReferenceData.data("series/tcpd/annotations.json"))
    let raw = try #require(try file(name).first).raw
    let known = raw.indices.filter { raw[$0] != nil }
    return Marked(
      values: known.compactMap { raw[$0] }, positions: known, points: raw.count,
      marks: try #require(marks[name]).sorted { $0.key < $1.key }.map(\.value))
  }

  @Test func meanAgreementIsAboveWhatThePublishedDetectorsReachUntuned() throws {
    var (f1, covering) = ([Double](), [Double]())
    for name in Self.univariate {
      let series = try Self.series(name)
      let score = try series.score(ChangePoints(of: series.values).positions)
      f1.append(score.f1)
      covering.append(score.covering)
    }
    #expect(try #require(Sums.mean(of: f1)) >= 0.71)
    #expect(try #require(Sums.mean(of: covering)) >= 0.69)
  }

  /// What is published for the detector that never sees a change.
  @Test(arguments: [
    ("nile", 0.824, 0.758), ("quality_control_1", 0.667, 0.503), ("quality_control_5", 1, 1), ("run_log", 0.446, 0.304),
    ("seatbelts", 0.621, 0.528), ("uk_coal_employ", 0.513, 0.356), ("us_population", 0.889, 0.803),
    ("well_log", 0.237, 0.225),
  ])
  func sayingThatNothingChangedScoresWhatIsPublished(name: String, f1: Double, covering: Double) throws {
    let score = try Self.series(name).score([])
    #expect(abs(score.f1 - f1) < 5e-4)
    #expect(abs(score.covering - covering) < 5e-4)
  }

  /// The run log has pace and distance; distance grows all the time.
  @Test func theRunLogIsReadInBothDimensions() throws {
    let series = try Self.series("run_log")
    let dimensions = try Self.file("run_log").map { $0.raw.compactMap { $0 } }
    let changes = try ChangePoints(ofDimensions: dimensions)
    #expect(changes.positions == [60, 176, 204, 317])
    let score = try series.score(changes.positions)
    #expect(score.f1 >= 0.77 && score.covering >= 0.56)
  }

  @Test(arguments: [("nile", 28), ("quality_control_1", 144)])
  func aStepThatPeopleSawIsCalledAStep(name: String, change: Int) throws {
    let series = try Self.series(name)
    let verdict = try SeriesVerdict(of: series.values)
    #expect(verdict.kind == .stepChange && verdict.step?.position == change && verdict.season == nil)
  }

  @Test(arguments: ["us_population", "uk_coal_employ", "seatbelts"])
  func whatMovesSlowlyIsGradual(name: String) throws {
    let series = try Self.series(name)
    let verdict = try SeriesVerdict(of: TimeSeries(series.values, at: series.positions))
    #expect(verdict.kind == .gradualChange)
    // British roads are the most dangerous each winter.
    #expect(verdict.season?.period == (name == "seatbelts" ? 12 : nil))
  }

  @Test func aSeriesInWhichNobodySawAChangeHasNone() throws {
    let series = try Self.series("quality_control_5")
    #expect(try ChangePoints(of: series.values).positions.isEmpty)
    #expect(try SeriesVerdict(of: series.values).kind == .noChange)
    #expect(try series.score([]) == SegmentationScore(found: [], marked: [[]], points: 325))
  }
}
