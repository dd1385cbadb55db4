import Indicators
import Testing
import TestWorld
import Time
import Web

@Suite struct MeasuringTests {
  @Test func theEmptyListSaysWhatToMeasure() async throws {
    let here = try await IndicatorWorld()
    let page = try await here.browser(here.leader).get(here.list)
    #expect(page.says("Hvad vil I måle?") && page.says("Ny indikator"))
    #expect(!(try await here.browser(here.backer).get(here.list).says("Ny indikator")))
  }

  @Test func oneNumberIsOneFieldAndOneButton() async throws {
    let here = try await IndicatorWorld()
    try await here.define()
    let page = try await here.browser(here.guest).get(here.place("1/maaling"))
    #expect(page.says("Måling for uge 48, 2026") && page.body.contains("inputmode=\"decimal\""))
    let visit = try await here.measure("41,5", as: here.guest)
    #expect(visit.location == here.place("1") + "?sted=1")
    #expect(try await here.series() == [SeriesPoint(period: Day(iso: "2026-11-23")!, value: 41.5)])
    #expect(try await here.world.count("contributions WHERE kind = 'measurement'") == 1)
  }

  @Test func aPointIsUnderstoodAndAnUnclearOneIsAskedAbout() async throws {
    let here = try await IndicatorWorld()
    try await here.define()
    #expect(try await here.measure("41.5").isRedirect)
    let unclear = try await here.measure("1.234", day: "2026-11-16")
    #expect(unclear.status == 422 && unclear.says("kan læses på to måder. Skriv 1234 eller 1,234"))
    #expect(unclear.body.contains("value=\"1.234\""))
    #expect(try await here.measure("tolv", day: "2026-11-16").says("”tolv” er ikke et tal. Skriv fx 41,5"))
    #expect(try await here.measure("12 kr.", day: "2026-11-16").says("Her måles i %, og der står kr."))
    #expect(try await here.measure("", day: "2026-11-16").says("Skriv tallet"))
    #expect(try await here.series().count == 1)
  }

  @Test func aPeriodIsMeasuredOnceAndTheSecondIsShownTheFirst() async throws {
    let here = try await IndicatorWorld()
    try await here.define()
    try await here.measure("41")
    // Any day of the week is the week.
    let again = try await here.measure("42", day: "2026-11-23")
    #expect(again.status == 422 && again.says("Der står allerede 41 % for uge 48, 2026"))
    #expect(again.body.contains(here.place("1/maalinger/1")))
    #expect(try await here.series().map(\.value) == [41])
  }

  @Test func whatHasNotBegunIsNotMeasured() async throws {
    let here = try await IndicatorWorld()
    try await here.define()
    let ahead = try await here.measure("41", day: "2026-11-30")
    #expect(ahead.status == 422 && ahead.says("Uge 49, 2026 er ikke begyndt. Vælg en dag, der er gået"))
    let slip = try await here.measure("41", day: "0026-11-16")
    #expect(slip.status == 422 && slip.says("Skriv året med fire cifre"))
    #expect(try await here.series().isEmpty)
  }

  @Test func theFormWaitsForThePeriodThatIsNext() async throws {
    let here = try await IndicatorWorld()
    try await here.define()
    try await here.measure("41", day: "2026-11-02")
    #expect(try await here.browser(here.member).get(here.place("1/maaling")).says("Måling for uge 46, 2026"))
    try await here.measure("42", day: "2026-11-23")
    #expect(try await here.browser(here.member).get(here.place("1/maaling")).says("Måling for uge 48, 2026"))
  }

  @Test func aSecondClickWritesNothingTwice() async throws {
    let here = try await IndicatorWorld()
    try await here.define()
    let path = here.place("1/maaling")
    let (first, second) = try await here.browser(here.member).submitTwice(path, on: path, ["vaerdi": "7"])
    #expect(first.location == second.location)
    #expect(try await here.series().count == 1)
    #expect(try await here.world.count("contributions WHERE kind = 'measurement'") == 1)
  }

  @Test func aPlaceHasItsOwnSeries() async throws {
    let here = try await IndicatorWorld()
    try await here.define(sites: "Åbrinken\nFjordby\nÅbrinken")
    #expect(try await here.world.count("indicator_sites") == 2)
    try await here.measure("41", site: 1)
    try await here.measure("52", site: 2)
    #expect(try await here.series(1).map(\.value) == [41])
    #expect(try await here.series(2).map(\.value) == [52])
    let page = try await here.browser(here.backer).get(here.place("1") + "?sted=2")
    #expect(page.says("Starter inden 7 dage, Fjordby") && page.says("52 %"))
  }

  // MARK: - Correcting and deleting

  @Test func aCorrectionKeepsTheOldNumberWhoAndWhy() async throws {
    let here = try await IndicatorWorld()
    try await here.define()
    try await here.measure("14")
    let path = here.place("1/maalinger/1")
    let browser = try await here.browser(here.leader)
    let bare = await browser.submit(path, on: path, ["vaerdi": "41", "hvorfor": ""])
    #expect(bare.status == 422 && bare.says("Skriv, hvorfor du retter"))
    #expect(await browser.submit(path, on: path, ["vaerdi": "14,0", "hvorfor": "x"]).says("Det er det samme tal"))
    #expect(await browser.submit(path, on: path, ["vaerdi": "41", "hvorfor": "Byttet om"]).isRedirect)
    #expect(try await here.series().map(\.value) == [41])
    let page = await browser.get(here.place("1"))
    #expect(page.says("uge 48, 2026: 14 % blev til 41 %") && page.says("Byttet om") && page.says("Mette Kjærgaard"))
  }

  @Test func aDeletionLeavesATraceAndAnEmptyPeriod() async throws {
    let here = try await IndicatorWorld()
    try await here.define()
    try await here.measure("14")
    let page = here.place("1/maalinger/1")
    let browser = try await here.browser(here.guest)
    #expect(await browser.submit(page + "/slet", on: page, ["grund": ""]).says("Skriv, hvorfor målingen skal væk"))
    #expect(await browser.submit(page + "/slet", on: page, ["grund": "Lukket den uge"]).isRedirect)
    #expect(try await here.series().isEmpty)
    let shown = await browser.get(here.place("1"))
    #expect(shown.says("uge 48, 2026: 14 % blev slettet") && shown.says("Lukket den uge"))
    #expect(await browser.get(page).status == 404)
    #expect(try await here.measure("15").isRedirect)
  }

  @Test func ofTwoCorrectionsAtOnceTheSecondIsAskedToLookAgain() async throws {
    let here = try await IndicatorWorld()
    try await here.define()
    try await here.measure("14")
    let path = here.place("1/maalinger/1")
    let (one, other) = (try await here.browser(here.member), try await here.browser(here.leader))
    let form = try #require(await other.get(path).form(to: path))
    await one.submit(path, on: path, ["vaerdi": "15", "hvorfor": "Talt om"])
    let late = await other.post(path, form.filled(with: [("vaerdi", "16"), ("hvorfor", "Også")]))
    #expect(late.status == 409 && late.says("En anden har rettet den imens"))
    #expect(late.body.contains("value=\"16\""))
    #expect(try await here.series().map(\.value) == [15])
    #expect(try await here.world.count("measurement_changes") == 1)
  }

  // MARK: - The indicator

  @Test func allThatIsMissingIsSaidAtOnce() async throws {
    let here = try await IndicatorWorld()
    let path = here.place("ny")
    let visit = try await here.browser(here.leader).submit(path, on: path, ["navn": "", "enhed": ""])
    #expect(visit.status == 422)
    for sentence in [
      "Skriv, hvad I måler", "Skriv, hvad der tæller med", "Skriv enheden", "Vælg, hvilken vej der er bedst",
    ] {
      #expect(visit.says(sentence))
    }
  }

  @Test func howOftenIsSettledOnceThereAreMeasurements() async throws {
    let here = try await IndicatorWorld()
    try await here.define()
    try await here.measure("41")
    let path = here.place("1/ret")
    let browser = try await here.browser(here.leader)
    #expect(await browser.submit(path, on: path, ["rytme": "month"]).status == 422)
    #expect(await browser.submit(path, on: path, ["steder": "Åbrinken"]).isRedirect)
    #expect(try await here.world.count("indicators WHERE rhythm = 'week' AND unit = '%'") == 1)
    // The place that had no name is the one that got it.
    #expect(try await here.world.count("indicator_sites WHERE name = 'Åbrinken'") == 1)
    #expect(try await here.world.count("indicator_sites") == 1)
    #expect(try await here.series().count == 1)
  }

  @Test func anIndicatorIsFollowedFromAnotherCaseAndOnlyRead() async throws {
    let here = try await IndicatorWorld()
    try await here.define(isShared: true)
    try await here.measure("41")
    let other = try await here.world.startedCase("Et andet", ledBy: here.leader)
    let list = "/forloeb/\(other.number)/indikatorer"
    let browser = try await here.browser(here.leader)
    #expect(await browser.get(list + "/1").status == 404)
    #expect(await browser.submit(list + "/foelg", on: list, ["indikator": "1"]).isRedirect)
    let page = await browser.get(list + "/1")
    #expect(page.says("Måles i Tryg hjem") && page.says("41 %") && !page.says("Skriv måling"))
    #expect(await browser.get(list + "/1/maaling").status == 404)
    #expect(await browser.submit(list + "/1/slip", on: list + "/1").isRedirect)
    #expect(await browser.get(list + "/1").status == 404)
  }

  @Test func whatOneIsNotOnTheTeamOfCannotBeFollowed() async throws {
    let here = try await IndicatorWorld()
    try await here.define(isShared: true)
    let other = try await here.world.startedCase("De andres", ledBy: here.stranger)
    let list = "/forloeb/\(other.number)/indikatorer"
    let browser = try await here.browser(here.stranger)
    let keys = await browser.get(list + "/ny").form(to: list + "/ny")?.everything.filter { $0.0.hasPrefix("_") } ?? []
    #expect(await browser.post(list + "/foelg", keys + [("indikator", "1")]).status == 404)
    #expect(try await here.world.count("indicator_followers") == 0)
  }
}
