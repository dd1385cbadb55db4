import HTTP
import Indicators
import TestWorld
import Testing
import Time
import Web

/// What stays as it is once there are measurements, and what places are called.
@Suite struct SettledTests {
  private static func change(
    _ here: IndicatorWorld, _ fields: [(String, String)]
  ) async throws -> Visit {
    let path = here.place("1/ret")
    let browser = try await here.browser(here.leader)
    let form = try #require(await browser.get(path).form(to: path))
    return await browser.post(path, form.filled(with: fields))
  }

  @Test(arguments: [
    ("enhed", "dage", "enheden ligger fast"), ("bedre", "lower", "hvilken vej der er bedst"),
    ("rytme", "day", "det ligger fast, hvor tit I måler"),
  ])
  func unitDirectionAndRhythmStayOnceItIsMeasured(_ field: String, _ value: String, _ said: String) async throws {
    let here = try await IndicatorWorld()
    try await here.define()
    // Until then they can be changed.
    #expect(try await Self.change(here, [(field, value)]).isRedirect)
    let back = ["enhed": "%", "bedre": "higher", "rytme": "week"]
    #expect(try await Self.change(here, [(field, back[field] ?? "")]).isRedirect)
    // The form was opened before somebody measured.
    let path = here.place("1/ret")
    let browser = try await here.browser(here.leader)
    let form = try #require(await browser.get(path).form(to: path))
    try await here.measure("41")
    let visit = await browser.post(path, form.filled(with: [(field, value), ("navn", "Nyt navn")]))
    #expect(visit.status == 422 && visit.says(said) && visit.body.contains("Nyt navn"))
    #expect(try await here.world.count("indicators WHERE unit = '%' AND better = 'higher' AND rhythm = 'week'") == 1)
    // The page says so before anybody tries.
    #expect(await browser.get(path).says("Derfor ligger enhed, retning og rytme fast"))
    #expect(try await Self.change(here, [("navn", "Nyt navn")]).isRedirect)
    #expect(try await here.world.count("indicators WHERE name = 'Nyt navn' AND unit = '%'") == 1)
  }

  @Test func placesChangeNamesAndOnlyEmptyOnesGo() async throws {
    let here = try await IndicatorWorld()
    try await here.define(sites: "Åbrinken\nFjordby\nSøglimt")
    try await here.measure("41", site: 1)
    // Two change names with each other, one without measurements goes, one comes.
    #expect(
      try await Self.change(
        here, [("sted-1", "Fjordby"), ("sted-2", "Åbrinken"), ("sted-3", ""), ("steder", "Havnen")]
      ).isRedirect)
    let named = "indicator_sites WHERE"
    #expect(try await here.world.count("\(named) id = 1 AND name = 'Fjordby'") == 1)
    #expect(try await here.world.count("\(named) id = 2 AND name = 'Åbrinken'") == 1)
    #expect(try await here.world.count("indicator_sites") == 3)
    #expect(try await here.world.count("\(named) name = 'Havnen'") == 1)
    let refused = try await Self.change(here, [("sted-1", "")])
    #expect(refused.status == 422 && refused.says("Der er målt her, så stedet kan ikke fjernes"))
    let twice = try await Self.change(here, [("sted-2", "Fjordby")])
    #expect(twice.status == 422 && twice.says("”Fjordby” står der to gange"))
    #expect(try await Self.change(here, [("steder", "Fjordby")]).says("”Fjordby” står der to gange"))
  }

  @Test func theLastPlaceStays() async throws {
    let here = try await IndicatorWorld()
    try await here.define(sites: "Åbrinken")
    #expect(try await Self.change(here, [("sted-1", "")]).isRedirect)
    #expect(try await here.world.count("indicator_sites WHERE name = ''") == 1)
    try await here.measure("41")
    #expect(try await here.series(2).count + here.series(1).count == 1)
  }

  @Test func whatWasCorrectedAtOnePlaceStandsAtThatPlace() async throws {
    let here = try await IndicatorWorld()
    try await here.define(sites: "Åbrinken\nFjordby")
    try await here.measure("41", site: 1)
    try await here.measure("52", site: 2)
    let browser = try await here.browser(here.member)
    for (number, why) in [(1, "Talt om i Åbrinken"), (2, "Talt om i Fjordby")] {
      let path = here.place("1/maalinger/\(number)")
      await browser.submit(path, on: path, ["vaerdi": "\(number)", "hvorfor": why])
    }
    let first = await browser.get(here.place("1?sted=1"))
    #expect(first.says("Talt om i Åbrinken") && !first.says("Talt om i Fjordby"))
    let second = await browser.get(here.place("1?sted=2"))
    #expect(second.says("Talt om i Fjordby") && !second.says("Talt om i Åbrinken"))
  }
}
