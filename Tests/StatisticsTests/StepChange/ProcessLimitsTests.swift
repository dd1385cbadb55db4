import Statistics
import Testing

@Suite struct ProcessLimitsTests {
  /// Worked by hand: mean 11.6; moving ranges 2, 1, 2, 1 with mean 1.5.
  @Test func limitsOfAShortSeries() throws {
    let limits = try ProcessLimits(of: [10, 12, 11, 13, 12])
    #expect(abs(limits.centre - 11.6) < 1e-12)
    #expect(abs(limits.lower - (11.6 - 2.66 * 1.5)) < 1e-12)
    #expect(abs(limits.upper - (11.6 + 2.66 * 1.5)) < 1e-12)
    #expect(abs(limits.nearUpper - (11.6 + 2.66)) < 1e-12)
    #expect(limits.screened.isEmpty && limits.isProvisional)
  }

  private let withASpike = [1.0, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1]

  /// The example of the vignette of NHSRplotthedots: 1.94 and 4.60 / -0.72,
  /// without screening 6.95 / -3.06.
  @Test func theSpikeOfTheVignetteIsScreened() throws {
    let limits = try ProcessLimits(of: withASpike)
    #expect(abs(limits.centre - 1.94) < 0.005)
    #expect(abs(limits.upper - 4.60) < 0.005)
    #expect(abs(limits.lower + 0.72) < 0.005)
    #expect(limits.screened == [4, 5])
    let all = try ProcessLimits(of: withASpike, screening: false)
    #expect(abs(all.upper - 6.95) < 0.005)
    #expect(abs(all.lower + 3.06) < 0.005)
    #expect(all.screened.isEmpty && !all.isProvisional)
  }

  @Test("A change of unit changes the limits in step", arguments: [0.1, 60, 1440, 1e300, 1e-300])
  func scaling(by factor: Double) throws {
    let days = [4.0, 7, 5, 6, 9, 4]
    let limits = try ProcessLimits(of: days)
    let scaled = try ProcessLimits(of: days.map { $0 * factor })
    #expect(abs(scaled.upper - limits.upper * factor) < 1e-9 * factor)
    #expect(abs(scaled.lower - limits.lower * factor) < 1e-9 * factor)
  }

  @Test func aSteadySeriesHasNoWidth() throws {
    let limits = try ProcessLimits(of: [5, 5, 5, 5, 5])
    #expect(limits.lower == 5 && limits.upper == 5)
    #expect(limits.contains(5) && !limits.contains(5.1))
    #expect(try limits.signals(in: [5, 5, 5, 5, 5, 5, 5, 5]).allSatisfy { $0 == nil })
  }

  @Test func aTargetIsMetAlwaysNeverOrByChance() throws {
    let limits = try ProcessLimits(of: [10, 12, 11, 13, 12])
    #expect(limits.assurance(of: 7, better: .higher) == .always)
    #expect(limits.assurance(of: 12, better: .higher) == .byChance)
    #expect(limits.assurance(of: 16, better: .higher) == .never)
    #expect(limits.assurance(of: 7, better: .lower) == .never)
    #expect(limits.assurance(of: 16, better: .lower) == .always)
  }

  @Test(arguments: [[], [3.0], [1, 2, 3, 4]])
  func tooShort(series: [Double]) {
    #expect(throws: StepChangeProblem.tooFewPoints(needed: 5, given: series.count)) {
      try ProcessLimits(of: series)
    }
  }

  @Test func aValueThatIsNotANumberIsPointedAt() {
    #expect(throws: StepChangeProblem.notANumber(index: 2)) { try ProcessLimits(of: [1, 2, .nan, 4, 5]) }
  }

  /// Accident and emergency departments of type 1, all trusts, 36 months: the
  /// share seen within four hours (NHSRdatasets).
  @Test(.enabled(if: ReferenceData.has("series/nhs/ae_attendances.csv")))
  func fourHoursInEnglishEmergencyDepartments() throws {
    var seen: [String: (all: Double, late: Double)] = [:]
    for row in try ReferenceData.table("series/nhs/ae_attendances.csv") where row["type"] == "1" {
      let month = try #require(row["period"])
      seen[month, default: (0, 0)].all += try #require(row["attendances"].flatMap { Double($0) })
      seen[month, default: (0, 0)].late += try #require(row["breaches"].flatMap { Double($0) })
    }
    let months = seen.keys.sorted().filter { ("2016-04-01"..."2019-03-01").contains($0) }
    let shares = months.compactMap { seen[$0] }.map { 1 - $0.late / $0.all }
    let limits = try ProcessLimits(of: shares)
    #expect(shares.count == 36)
    #expect(abs(limits.centre - 0.82485) < 5e-6)
    #expect(abs(limits.meanMovement - 0.01348) < 5e-6)
    #expect(abs(try ProcessLimits(of: shares, screening: false).meanMovement - 0.01602) < 5e-6)
    #expect(limits.screened.count == 2)
    #expect(abs(limits.lower - 0.7890) < 5e-5)
    #expect(abs(limits.upper - 0.8607) < 5e-5)
    let signals = try limits.signals(in: shares)
    #expect(signals.count { $0 == .outside } == 9)
    #expect(!signals.contains(.trend))
    // Runs on one side: April to November of 2016, March to November of 2017.
    for run in ["2016-04-01"..."2016-11-01", "2017-03-01"..."2017-11-01"] {
      #expect(months.indices.filter { run.contains(months[$0]) }.allSatisfy { signals[$0] != nil })
    }
  }
}
