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

  @Test("The greatest and the smallest numbers are judged alike", arguments: [1e300, 1e-300])
  func extremeSizes(unit: Double) throws {
    let series = wobble.enumerated().map { $0.element + ($0.offset < 7 ? 20 : 15) }
    let (verdict, other) = (try SeriesVerdict(of: series), try SeriesVerdict(of: series.map { $0 * unit }))
    #expect(other.kind == .stepChange && other.step?.position == 7)
    #expect(abs(try #require(other.step).size / unit - (try #require(verdict.step).size)) < 1e-9)
    #expect(isClose(other.comparison?.level, to: try #require(verdict.comparison).level, within: 1e-6))
  }

  @Test func theBestDescriptionLiesNoPointsBehind() throws {
    let step = try SeriesVerdict(of: wobble.enumerated().map { $0.element + ($0.offset < 7 ? 20 : 15) })
    let comparison = try #require(step.comparison)
    #expect(comparison.step == 0 && comparison.level > SeriesVerdict.clear && comparison.line > 0)
    #expect(try SeriesVerdict(of: wobble).comparison?.level == 0)
  }

  @Test func theDirectionThatIsBetterTellsALeapFromASetback() throws {
    let falls = try SeriesVerdict(of: wobble.enumerated().map { $0.element + ($0.offset < 7 ? 20 : 15) })
    #expect(falls.outcome(better: .lower) == .leap)
    #expect(falls.outcome(better: .higher) == .setback)
    #expect(falls.outcome(better: .higher).isWorse && !falls.outcome(better: .lower).isWorse)
    let rises = try SeriesVerdict(of: wobble.enumerated().map { $0.element + 0.5 * Double($0.offset) })
    #expect(rises.outcome(better: .higher) == .improvement)
    #expect(rises.outcome(better: .lower) == .decline)
  }

  @Test func withoutAChangeNoDirectionIsBetter() throws {
    #expect(try SeriesVerdict(of: wobble).outcome(better: .higher) == .noChange)
    let early = try SeriesVerdict(of: wobble.prefix(3))
    #expect(early.outcome(better: .lower) == .tooEarly(.fewPoints(needed: 12, given: 3)))
  }

  @Test func howManyPointsAreStillNeededIsSaid() throws {
    #expect(try SeriesVerdict(of: wobble.prefix(9)).pointsStillNeeded == 3)
    let late = try SeriesVerdict(of: wobble.enumerated().map { $0.element + ($0.offset < 14 ? 0 : 9) })
    #expect(late.pointsStillNeeded == 2)
    #expect(try SeriesVerdict(of: wobble).pointsStillNeeded == nil)
  }

  /// A rise that is not clear becomes so when the series goes on as it is.
  @Test func aChangeThatIsNotClearNeedsSomeMorePoints() throws {
    let rise = wobble.enumerated().map { 0.026 * Double($0.offset) + $0.element }
    let verdict = try SeriesVerdict(of: rise)
    guard case .tooEarly(.unclear(needed: 2, let lead)) = verdict.kind else {
      Issue.record("\(verdict.kind)")
      return
    }
    #expect(lead > 0 && lead < 2)
    #expect((1...20).contains(try #require(verdict.pointsStillNeeded)))
  }

  @Test func aGapKeepsItsPlaceInTime() throws {
    let line = (0..<30).map { 0.5 * Double($0) + wobble[$0 % 16] }
    let gaps = line.enumerated().map { [3, 4, 11, 20].contains($0.offset) ? nil : $0.element }
    let verdict = try SeriesVerdict(of: TimeSeries(withGaps: gaps), season: .none)
    #expect(verdict.kind == .gradualChange)
    #expect(isClose(verdict.slope, to: 0.5, within: 0.02))
  }

  @Test func aValueThatIsNotANumberIsPointedAt() {
    #expect(throws: StepChangeProblem.notANumber(index: 2)) { try SeriesVerdict(of: [1, 2, .nan, 4]) }
  }
}
