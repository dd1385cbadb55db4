import Statistics
import Testing

@Suite struct SystematicsTests {
  typealias Initiative = Systematics.Initiative

  /// A year with beginnings in months 3, 3, 4 and 10: silent for 2, 5 and 2 months.
  @Test func aYearWithFourBeginnings() throws {
    let year = try Systematics(
      of: [
        Initiative(month: 10, trigger: .planned, starter: 2), Initiative(month: 3, trigger: .episodic, starter: 1),
        Initiative(month: 3, trigger: .episodic, starter: 1), Initiative(month: 4, trigger: nil, starter: nil),
      ], in: 1...12)
    #expect(year.initiatives == 4 && year.months == 12 && year.isProvisional)
    #expect(year.activeMonths == 3 && year.activeShare == 0.25)
    #expect(year.longestSilence == 5)
    #expect(year.episodicShare == 2.0 / 3)
    #expect(year.topStarterShare == 2.0 / 3)
    #expect(year.unevenness == (try Gini(of: [0, 0, 2, 1, 0, 0, 0, 0, 0, 1, 0, 0])))
    // Mean 1/3, squares sum to 6: variance (6 - 12/9) / 11 over the mean: 14/11.
    #expect(isClose(year.clustering, to: 14.0 / 11))
  }

  @Test func aYearInWhichNothingBeganIsSilentThroughout() throws {
    let year = try Systematics(of: [], in: 1...12)
    #expect(year.longestSilence == 12)
    #expect(year.activeShare == 0)
    #expect(year.unevenness == nil && year.clustering == nil)
    #expect(year.episodicShare == nil && year.topStarterShare == nil)
  }

  @Test func oneBeginningAMonthIsNeitherUnevenNorClustered() throws {
    let year = try Systematics(
      of: (1...12).map { Initiative(month: $0, trigger: .planned, starter: $0) }, in: 1...12)
    #expect(year.longestSilence == 0)
    #expect(year.unevenness?.coefficient == 0)
    #expect(year.clustering == 0)
    #expect(year.episodicShare == 0)
    #expect(!year.isProvisional)
  }

  @Test func aBeginningOutsideTheMonthsIsPointedAt() {
    #expect(throws: RhythmProblem.outside(index: 1, month: 13)) {
      try Systematics(
        of: [Initiative(month: 1, trigger: nil, starter: nil), Initiative(month: 13, trigger: nil, starter: nil)],
        in: 1...12)
    }
  }
}
