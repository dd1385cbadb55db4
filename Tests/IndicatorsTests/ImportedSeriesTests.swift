import Foundation
import Indicators
import Statistics
import TestWorld
import Testing
import Web

/// A series that others have judged, through the web: out of a spreadsheet, and on to the page.
@Suite struct ImportedSeriesTests {
  /// Seen within four hours at the English emergency departments of type 1, all trusts, per cent, from April 2016.
  ///
  /// - Source: NHS England A&E attendances by way of NHSRdatasets (`ae_attendances`), Open Government Licence.
  private static let shares = [
    84.976, 85.435, 85.845, 85.371, 86.358, 86.002, 83.712, 82.664, 79.331, 77.608, 81.159, 85.061,
    85.693, 84.619, 86.101, 85.538, 85.438, 84.571, 84.824, 83.040, 77.290, 77.165, 76.908, 76.404,
    82.269, 85.130, 85.628, 83.454, 83.971, 82.963, 83.117, 81.160, 79.345, 76.064, 75.758, 79.486,
  ]

  /// The limits of METHODS D.4: 78.9 and 86.07 after screening, with nine months outside; and a season is no leap.
  @Test func theKnownLimitsAreThoseOfThePage() async throws {
    let here = try await IndicatorWorld()
    try await here.define("Set inden fire timer", rhythm: "month")
    let table = Self.shares.enumerated().map { index, share in
      let month = index + 3
      return "\(month % 12 + 1)-\(2016 + month / 12);\("\(share)".replacing(".", with: ","))"
    }
    let path = here.place("1/import")
    let browser = try await here.browser(here.member)
    let preview = try #require(
      await browser.submit(path, on: path, ["tekst": "Måned;Andel\n" + table.joined(separator: "\n")]).location)
    #expect(await browser.get(preview).says("36 målinger fra april 2016 til marts 2019."))
    await browser.submit(preview, on: preview, ["handling": "gem"])
    let json = await browser.get(here.place("1"), accept: "application/json").body
    #expect(json.components(separatedBy: "\"rule\":\"outside\"").count - 1 == 9)
    #expect(!json.contains("\"verdict\":\"leap\""))
    let reading = SeriesReading(try await here.series(), rhythm: .month, better: .higher)
    let limits = try #require(reading.limits.first?.limits)
    #expect(reading.limits.count == 1 && limits.screened.count == 2)
    #expect(abs(limits.lower - 78.90) < 5e-3 && abs(limits.upper - 86.07) < 5e-3)
    #expect(abs(limits.centre - 82.485) < 5e-4 && abs(limits.meanMovement - 1.348) < 5e-4)
    let page = await browser.get(here.place("1?graenser=1"))
    #expect(page.body.contains("class=\"limits\"") && page.says("Uden for grænserne"))
  }
}
