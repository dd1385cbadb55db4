import Bytes
import Foundation
import Language
import Testing

@testable import Analyse

@Suite struct SeriesTests {
  private let files: Files
  /// Twelve around 10 and twelve around 20.
  private let leap = (0..<24).map { Double($0 < 12 ? 10 : 20) + Double($0 * 7 % 5) / 5 }

  init() throws { files = try Files() }

  private func report(_ text: String, decimalComma: Bool = false) throws -> Report {
    try SeriesAnalysis.report(of: files(text), decimalComma: decimalComma)
  }

  private func sentence(_ text: String, decimalComma: Bool = false) -> String? {
    files.sentence { try report(text, decimalComma: decimalComma) }
  }

  @Test func aLeapIsReported() throws {
    let read = try object(report(leap.map { "\($0)\n" }.joined()))
    #expect(
      Set(read.keys) == [
        "n", "changes", "levels", "verdict", "comparison", "autocorrelation", "limits", "signals",
      ])
    #expect(read["n"] as? Int == 24 && read["changes"] as? [Int] == [12] && read["verdict"] as? String == "leap")
    let levels = try #require(read["levels"] as? [[String: Double]])
    #expect(levels.map { $0["from"] } == [0, 12] && levels.map { $0["to"] } == [11, 23])
    let limits = try #require(read["limits"] as? [String: Any])
    #expect(limits["provisional"] as? Bool == false)
  }

  @Test func aChangeForTheWorseIsCalledThatWhenItIsSaidWhichWayIsBetter() throws {
    let file = try files(leap.map { "\($0)\n" }.joined())
    let verdicts = try [nil, SeriesAnalysis.Better.up, .down].map { better in
      try object(SeriesAnalysis.report(of: file, better: better))["verdict"] as? String
    }
    #expect(verdicts == ["leap", "leap", "setback"])
  }

  @Test func theComparisonHasZeroForTheBest() throws {
    let comparison = try object(report(leap.map { "\($0)\n" }.joined()))["comparison"] as? [String: Double]
    #expect(comparison?["step"] == 0 && (comparison?["constant"] ?? 0) > 2 && (comparison?["line"] ?? 0) > 2)
  }

  @Test func datesHeadingsAndSeparatorsMakeNoDifference() throws {
    let plain = try report(leap.map { "\($0)\n" }.joined()).json.text
    let month = { (index: Int) in "\(2024 + index / 12)-\(index % 12 < 9 ? "0" : "")\(index % 12 + 1)" }
    let dated = leap.enumerated().map { (month($0), "\($1)") }
    let danish = leap.enumerated().map { ("\($0 + 1)-1-2026", "\($1)".replacingOccurrences(of: ".", with: ",")) }
    #expect(try report("value\n" + leap.map { "\($0)\r\n" }.joined()).json.text == plain)
    #expect(try report("date,value\n" + dated.map { "\($0),\($1)\n" }.joined()).json.text == plain)
    #expect(try report(dated.reversed().map { "\($0)\t\($1)\n" }.joined()).json.text == plain)
    #expect(try report(danish.map { "\($0);\($1)\n" }.joined(), decimalComma: true).json.text == plain)
    #expect(
      try report("sted,value,date\n" + dated.map { "Vejle,\($1),\($0)\n" }.joined()).json.text == plain)
  }

  /// The same series is a leap, a setback, or a change of which nobody has said what is better.
  @Test(arguments: [
    (SeriesAnalysis.Better?.none, "leap"), (.up, "leap"), (.down, "setback"),
  ])
  func whatIsBetterDecidesTheWord(better: SeriesAnalysis.Better?, word: String) throws {
    let file = try files(leap.map { "\($0)\n" }.joined())
    let read = try object(SeriesAnalysis.report(of: file, better: better))
    #expect(read["verdict"] as? String == word)
    let behind = try #require(read["comparison"] as? [String: Double])
    #expect(behind["step"] == 0 && (behind["constant"] ?? 0) > 2 && (behind["line"] ?? 0) > 0)
  }

  /// Three years of months that only follow the year.
  @Test func aSeasonIsNamedAndIsNoLeap() throws {
    let months = (0..<36).map { index in
      let value = 10 + 5 * cos(Double(index % 12) / 6 * .pi) + Double(index * 5 % 7) / 10
      return "\(2023 + index / 12)-\(index % 12 < 9 ? "0" : "")\(index % 12 + 1)-01,\(value)\n"
    }
    let report = try report(months.joined())
    #expect(try object(report)["verdict"] as? String == "no-change")
    #expect(report.reading.english.contains("There is a season of 12 measurements."))
  }

  /// A month that was not measured is a gap, also where months are written as days.
  @Test func aMissingPeriodIsAGap() throws {
    let calendar = Calendar(of: [0, 31, 90], written: .isoDay)
    #expect(calendar.periods == [0, 1, 3])
    #expect(Calendar(of: [10, 17, 31], written: .isoDay).periods == [0, 1, 3])
    #expect(Calendar(of: [2020, 2021, 2024], written: .year).periods == [0, 1, 4])
    #expect(Calendar(of: [5], written: .month).periods == [0])
  }

  @Test func datesOutOfOrderAreSortedWithANote() throws {
    let sorted = try report("2024,1\n2025,2\n2026,3\n")
    let shuffled = try report("2025,2\n2024,1\n2026,3\n")
    #expect(sorted.json.text == shuffled.json.text && sorted.notes.isEmpty)
    #expect(
      shuffled.notes.map(\.english) == ["The dates were not in order. The measurements have been sorted by date."])
  }

  @Test func fewMeasurementsAreTooEarlyToJudge() throws {
    let one = try object(report("7\n"))
    #expect(one["verdict"] as? String == "too-early" && one["limits"] is NSNull)
    #expect((one["levels"] as? [[String: Double]]) == [["from": 0, "to": 0, "mean": 7]])
    #expect(try object(report("7\n8\n"))["n"] as? Int == 2)
  }

  /// Mean 1.94 and the screened limits 4.60 and -0.72 are those of NHSRplotthedots' vignette.
  @Test func theLimitsAreThoseOfTheVignette() throws {
    let read = try object(report("1 2 1 2 10 1 2 1 2 1 2 1 2 1 2 1 2 1".replacingOccurrences(of: " ", with: "\n")))
    let limits = try #require(read["limits"] as? [String: Any])
    #expect(abs(try #require(limits["centre"] as? Double) - 1.94) < 0.005)
    #expect(abs(try #require(limits["upper"] as? Double) - 4.60) < 0.005)
    #expect(abs(try #require(limits["lower"] as? Double) + 0.72) < 0.005)
    let signals = try #require(read["signals"] as? [[String: Any]])
    #expect(signals.contains { $0["index"] as? Int == 4 && $0["rule"] as? String == "outside" })
  }

  @Test func whatIsWrongIsSaidWithItsPlace() {
    #expect(sentence("") == "f.csv: The file is empty.")
    #expect(sentence("date,value\n") == "f.csv: There is only a heading and no line below it.")
    #expect(sentence("1\n2\nx\n") == "f.csv, line 3, column 1: \"x\" is not a number.")
    #expect(
      sentence("1\n\n2\n")
        == "f.csv, line 2, column 1: The line is empty. Where a value is missing, leave the line out.")
    #expect(sentence("nan\n1\n") == "f.csv, line 1, column 1: \"nan\" is not a number.")
    #expect(
      sentence("2024-01-01,1\n2024-02-30,2\n")
        == "f.csv, line 2, column 1: \"2024-02-30\" is not a date. Dates are written 2026-11-23 or 23-11-2026.")
    #expect(
      sentence("2024-01-01,1\n2024-01-02,3\n2024-01-01,2\n")
        == "f.csv, line 3, column 1: \"2024-01-01\" is on line 1, too.")
    #expect(
      sentence("2024-01-01,1\n02-01-2024,3\n")
        == "f.csv, line 2, column 1: \"02-01-2024\" is written in another way than the first date.")
    #expect(
      sentence("2024-01-01,1\n2024-01-02,\n")
        == "f.csv, line 2, column 12: The value is missing. Leave the line out if nothing was measured.")
    #expect(
      sentence("2024-01-01,1\n2024-01-02,3,4\n")
        == "f.csv, line 2, column 1: The line has 3 fields, the first one has 2.")
    #expect(
      sentence("sted,dag,value\nx,2024,1\n")
        == "f.csv, line 1, column 1: There are 3 columns. Name the two to be read date and value.")
    #expect(sentence("date,value,value\n2024,1,2\n") == "f.csv, line 1, column 12: The column value is here twice.")
    #expect(sentence("1\n1e300\n") == "f.csv, line 2, column 1: \"1e300\" is too large a number.")
  }

  @Test func aDecimalCommaIsReadWhereItIsAskedFor() throws {
    #expect(try object(report("1,5\n2,5\n", decimalComma: true))["n"] as? Int == 2)
    let hint = "has a decimal comma. Add --decimal-comma if the file writes numbers with a comma."
    #expect(sentence("1,5\n2,5\n") == "f.csv, line 1, column 1: \"1,5\" \(hint)")
    #expect(sentence("value\n1,5\n") == "f.csv, line 2, column 1: \"1,5\" \(hint)")
    #expect(sentence("2024;1\n2025;1,5\n") == "f.csv, line 2, column 6: \"1,5\" \(hint)")
    #expect(
      sentence("1.5\n", decimalComma: true)
        == "f.csv, line 1, column 1: \"1.5\" has a point, but the file is read with decimal commas (--decimal-comma).")
    #expect(
      sentence("1.234,5\n", decimalComma: true)
        == "f.csv, line 1, column 1: \"1.234,5\" has separators of thousands. Remove them.")
  }

  @Test func theSentencesAreDanishToo() {
    let sentence = files.sentence(.danish) { try report("2024-01-01;1\n2024-01-02;x\n") }
    #expect(sentence == "f.csv, linje 2, tegn 12: »x« er ikke et tal.")
  }
}
