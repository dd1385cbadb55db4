import Bytes
import Foundation
import Language
import Testing

@testable import Analyse

@Suite struct RhythmTests {
  private let files: Files

  init() throws { files = try Files() }

  private func report(_ text: String) throws -> Report { try RhythmAnalysis.report(of: files(text)) }

  /// The test values of the R package Dynet.
  @Test func numbersAreRead() throws {
    let report = try report("0\n1\n3\n8\n12\n")
    let read = try object(report)
    #expect(Set(read.keys) == ["events", "burstiness", "finiteSizeBurstiness", "memory"])
    #expect(read["events"] as? Int == 5)
    #expect(abs(try #require(read["burstiness"] as? Double) + 0.309718) < 1e-6)
    #expect(abs(try #require(read["memory"] as? Double) - 0.419314) < 1e-6)
    #expect(abs(try #require(read["finiteSizeBurstiness"] as? Double) + 0.31696) < 5e-6)
  }

  @Test func datesTimesAndZonesAreRead() throws {
    let dates = ["2026-01-01", "2026-01-11", "2026-01-31", "2026-03-22", "2026-05-01"]
    let zones = zip(dates, ["12:00+00:00", "13:00+01:00", "07:00-05:00", "12:00Z", "14:00:00.000+0200"])
    try expectTheSame("0\n10\n30\n80\n120\n", dates.map { $0 + "\n" })
    try expectTheSame("0\n10\n30\n80\n120\n", dates.reversed().map { $0 + "T12:00:00Z\n" })
    try expectTheSame("0\n10\n30\n80\n120\n", ["dato\n"] + dates.map { $0 + " 12:30\n" })
    try expectTheSame("0\n10\n30\n80\n120\n", zones.map { "\($0)T\($1)\n" })
  }

  private func expectTheSame(_ numbers: String, _ dates: [String]) throws {
    let (first, second) = (try object(report(numbers)), try object(report(dates.joined())))
    for key in first.keys {
      let (one, other) = (try #require(first[key] as? Double), try #require(second[key] as? Double))
      #expect(abs(one - other) < 1e-9, "\(key)")
    }
  }

  @Test func datesThatAreTooCoarseForTheirGapsAreSaidToBe() throws {
    let report = try report("2026-01-01\n2026-01-02\n2026-01-04\n2026-01-09\n2026-01-13\n")
    #expect(abs(try #require(object(report)["burstiness"] as? Double) + 0.309718) < 1e-6)
    #expect(
      report.notes.first?.english
        == "The times are too rounded for their gaps: the figures say most about the rounding. Use times of day.")
  }

  @Test func whatIsWrongIsSaidWithItsPlace() {
    func sentence(_ text: String) -> String? { files.sentence { try report(text) } }
    #expect(sentence("") == "f.csv: The file is empty.")
    #expect(sentence("date\n") == "f.csv: There is only a heading and no line below it.")
    #expect(sentence("1\nx\n") == "f.csv, line 2, column 1: \"x\" is neither an ISO date nor a number.")
    #expect(sentence("2026-02-30\n") == "f.csv, line 1, column 1: \"2026-02-30\" is neither an ISO date nor a number.")
    #expect(
      sentence("2026-01-01T25:00\n")
        == "f.csv, line 1, column 1: \"2026-01-01T25:00\" is neither an ISO date nor a number.")
    #expect(
      sentence("1\n2026-01-01\n")
        == "f.csv, line 2, column 1: \"2026-01-01\" is of another kind than the first line: "
        + "numbers, dates and times of day cannot be mixed.")
    #expect(sentence("1\n2\n") == "f.csv: It takes at least 3 events; here are 2.")
    #expect(sentence("1\n1\n1\n") == "f.csv: All 3 events are at the same time: there are no gaps.")
    #expect(
      sentence("1,5\n")
        == "f.csv, line 1, column 1: \"1,5\" has a decimal comma. Add --decimal-comma if the file writes numbers with a comma."
    )
  }
}
