import Statistics
import Testing

/// What is smooth is no step, however little a line has to do with it.
@Suite struct BendTests {
  typealias Shape = @Sendable (Double) -> Double

  /// Each from 0 to 1 over the whole series.
  enum Smooth: String, CaseIterable, Sendable {
    case saturating, accelerating, logistic, passage, root, quadratic, kink

    func height(_ time: Double) -> Double {
      switch self {
      case .saturating: 1 - Self.decay(5 * time)
      case .accelerating: Self.decay(5 * (1 - time))
      case .logistic: 1 / (1 + Self.decay((time - 0.5) / 0.07))
      case .passage: min(1, max(0, (time - 0.35) / 0.3))
      case .root: time.squareRoot()
      case .quadratic: time * time
      case .kink: time < 0.6 ? 0 : (time - 0.6) / 0.4
      }
    }

    /// e to the power of minus `x`, by its series: the tests import no mathematics.
    private static func decay(_ x: Double) -> Double {
      if x < 0 { return 1 / decay(-x) }
      if x > 1 { return decay(x / 2) * decay(x / 2) }
      var (sum, term) = (1.0, 1.0)
      for index in 1...20 {
        term *= -x / Double(index)
        sum += term
      }
      return sum
    }
  }

  private static func isLeap(_ values: [Double]) throws -> Bool {
    let series = try TimeSeries(values)
    let verdict = try SeriesVerdict(of: series, season: .none)
    let stairs = Staircase(of: series, judged: verdict)
    return verdict.isClearStep
      || ((verdict.kind == .gradualChange || verdict.kind == .stepChange) && stairs?.isClear == true
        && (stairs?.positions.count ?? 0) > 1)
  }

  /// From a change hardly seen in the noise to one that leaves no doubt.
  @Test(arguments: Smooth.allCases, [24, 46, 104])
  func aSmoothChangeIsHardlyEverALeap(_ smooth: Smooth, _ points: Int) throws {
    var random = SeededRandom(seed: 23)
    var leaps = 0
    let each = 40
    for size in [4.0, 10, 40] {
      for _ in 0..<each {
        let values = (0..<points).map { size * smooth.height(Double($0) / Double(points - 1)) + random.normal() }
        if try Self.isLeap(values) { leaps += 1 }
      }
    }
    #expect(Double(leaps) / Double(3 * each) <= 0.06, "\(leaps) of \(3 * each)")
  }

  /// What is at once is still seen: the price of regarding everything smooth.
  @Test(arguments: [(24, 3.0, 0.42), (36, 3.0, 0.55), (60, 3.0, 0.7), (24, 5.0, 0.8), (46, 5.0, 0.9)])
  func aStepIsStillALeap(_ points: Int, _ size: Double, _ share: Double) throws {
    var random = SeededRandom(seed: 29)
    var leaps = 0
    for _ in 0..<150 {
      let change = points / 3 + random.index(below: points / 3 + 1)
      let values = (0..<points).map { ($0 < change ? 0 : size) + random.normal() }
      if try Self.isLeap(values) { leaps += 1 }
    }
    #expect(Double(leaps) / 150 >= share, "\(leaps) of 150")
  }

  /// METHODS D.5: what is called a leap by the verdict or the staircase.
  @Test(arguments: [(12, 0.0), (24, 0), (36, 0), (60, 0), (12, 0.4), (24, 0.4), (36, 0.4), (60, 0.4)])
  func noiseIsSeldomALeap(_ points: Int, _ memory: Double) throws {
    var random = SeededRandom(seed: 31)
    var leaps = 0
    for _ in 0..<1_000 {
      var last = random.normal()
      let values = (0..<points).map { _ in
        defer { last = memory * last + (1 - memory * memory).squareRoot() * random.normal() }
        return last
      }
      if try Self.isLeap(values) { leaps += 1 }
    }
    #expect(Double(leaps) / 1_000 <= (memory == 0 ? 0.03 : 0.06), "\(leaps) of 1,000")
  }

  @Test func aStepThatACurveDescribesAboutAsWellIsContestedAndNoClearStep() throws {
    // Three measurements on the way: by itself nearer to a step than to a line.
    let values = (0..<24).map { index -> Double in
      let level = min(10, max(0, 2.2 * (Double(index) - 9)))
      return level + [0.9, -0.7, 0.2, -1.1, 0.6][index % 5]
    }
    let verdict = try SeriesVerdict(of: values, season: .none)
    #expect(verdict.kind == .stepChange && !verdict.isClearStep)
    #expect(verdict.isContested != verdict.isBent)
    let outcome = verdict.outcome(better: .higher)
    #expect(outcome == .contested(isWorse: false) || outcome == .improvement)
  }
}
