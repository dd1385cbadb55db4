import Foundation
import HTTP
import Indicators
import Language
import Testing
import TestWorld
import Time

@Suite struct SpringPageTests {
  @Test func theFindingIsTheHeadingAndThePictureSaysIt() async throws {
    let here = try await IndicatorWorld()
    try await here.define()
    try await here.write(threeLeaps)
    let page = try await here.browser(here.guest).get(here.place("1"))
    #expect(page.body.contains("<h2>Tre spring, ikke en glidende kurve</h2>"))
    #expect(page.body.contains("role=\"img\" aria-labelledby=\"s1w-t s1w-d\""))
    #expect(page.says("Tre spring, ikke en glidende kurve. Niveauet gik fra 38,2 % til 79,0 %."))
    #expect(page.says("En trappe forklarer 99 % af udsvingene"))
    #expect(page.says("Et spring uden navn") && page.says("Hvad gjorde I anderledes fra uge 37, 2026?"))
    // The table beside it holds every number.
    #expect(page.body.components(separatedBy: "<th scope=\"row\">uge ").count - 1 >= 46)
  }

  @Test func aNamedLevelMakesItLookLikeInnovation() async throws {
    let here = try await IndicatorWorld()
    try await here.define()
    try await here.write(threeLeaps)
    let browser = try await here.browser(here.member)
    let from = Rhythm.week.start(of: here.world.clock.today) + -7 * 11
    let path = here.place("1/niveau")
    let bare = await browser.submit(path, on: path + "?sted=1&fra=\(from.iso)", ["teknik": ""])
    #expect(bare.status == 422 && bare.says("Giv niveauet et navn") && bare.says("Skriv, hvad I gjorde anderledes"))
    let named = await browser.submit(
      path, on: path + "?sted=1&fra=\(from.iso)",
      ["teknik": "Borgeren booker selv <b>", "anderledes": "Tid, før man går hjem"])
    #expect(named.isRedirect)
    let page = await browser.get(here.place("1"))
    #expect(page.says("Det ligner innovation") && page.says("Borgeren booker selv <b>"))
    #expect(!page.body.contains("booker selv <b>"))
    // The name stays with its level when there are more measurements.
    here.world.clock.pass(.days(7))
    #expect(try await here.measure("80").isRedirect)
    #expect(await browser.get(here.place("1")).says("Det ligner innovation"))
    // Another name replaces it.
    await browser.submit(path, on: path + "?sted=1&fra=\(from.iso)", ["teknik": "Egen tid", "anderledes": "x"])
    #expect(await browser.get(here.place("1")).says("D · Egen tid"))
    #expect(try await here.world.count("techniques") == 1)
  }

  @Test func whereLowerIsBetterTheAxisIsReversedAndSaysSo() async throws {
    let here = try await IndicatorWorld()
    try await here.define("Ventetid", unit: "dage", better: "lower")
    try await here.write(threeLeaps.map { 100 - $0 })
    let page = try await here.browser(here.member).get(here.place("1"))
    #expect(page.says("Tre spring, ikke en glidende kurve"))
    #expect(page.says("dage – omvendt akse: lavere er bedre og står øverst"))
  }

  @Test func limitsAndSignalsAreShownWhenTheyAreAskedFor() async throws {
    let here = try await IndicatorWorld()
    try await here.define()
    var values = threeLeaps
    values[40] = 99
    try await here.write(values)
    let browser = try await here.browser(here.member)
    let plain = await browser.get(here.place("1"))
    #expect(plain.says("Vis grænser og signaler") && !plain.body.contains("class=\"limits\""))
    let shown = await browser.get(here.place("1") + "?sted=1&graenser=1")
    #expect(shown.body.contains("class=\"limits\"") && shown.body.contains("class=\"signal\""))
    #expect(shown.says("Uden for grænserne: uge 43, 2026") && shown.says("Skjul grænser og signaler"))
  }

  @Test func howManyMeasurementsAreMissingIsSaid() async throws {
    let here = try await IndicatorWorld()
    try await here.define()
    #expect(try await here.browser(here.member).get(here.place("1")).says("Gem 3 målinger, så tegner vi"))
    try await here.write([40, 41, 42, 41])
    let page = try await here.browser(here.member).get(here.place("1"))
    #expect(page.says("Det er for tidligt at sige") && page.says("Der mangler 8 målinger."))
  }

  @Test func theSameInEnglish() async throws {
    let here = try await IndicatorWorld()
    try await here.define()
    try await here.write(threeLeaps)
    let page = try await here.world.browser(as: here.member, in: .english).get(here.place("1"))
    #expect(page.says("Three leaps, not a gliding curve") && page.says("level 38.2") && page.says("week 3 2026"))
  }

  @Test func theNumbersComeAsDataAndAsATable() async throws {
    let here = try await IndicatorWorld()
    try await here.define()
    try await here.write(threeLeaps)
    let browser = try await here.browser(here.backer)
    let data = await browser.get(here.place("1"), accept: "application/json").body
    #expect(data.contains("\"verdict\":\"leap\"") && data.contains("\"steps\":3"))
    let table = await browser.get(here.place("1/maalinger.csv"))
    #expect(table.headers["Content-Type"] == "text/csv; charset=utf-8")
    #expect(try await here.world.count("access_log") == 1)
  }
}
