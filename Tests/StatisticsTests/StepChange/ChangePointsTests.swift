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

  @Test func aChangeOfUnitChangesNoPosition() throws {
    let series = steps([0, 4, 1], length: 15, seed: 9)
    let changes = try ChangePoints(of: series)
    #expect(changes.positions.count == 2)
    #expect(try ChangePoints(of: series.map { 1000 - 60 * $0 }).positions == changes.positions)
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

  private static func series(_ name: String) throws -> Marked {
    let marks = try JSONDecoder().decode(
      [String: [String: [Int]]].self, from: ReferenceData.data("series/tcpd/annotations.json"))
    let raw = try JSONDecoder().decode(File.self, from: ReferenceData.data("series/tcpd/\(name).json")).series[0].raw
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

  @Test func aSeriesInWhichNobodySawAChangeHasNone() throws {
    let series = try Self.series("quality_control_5")
    #expect(try ChangePoints(of: series.values).positions.isEmpty)
    #expect(try series.score([]) == SegmentationScore(found: [], marked: [[]], points: 325))
  }
}
