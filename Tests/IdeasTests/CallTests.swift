import Cases
import Database
import HTTP
import Ideas
import Language
import TestWorld
import Testing
import Time
import Web

@Suite struct CallTests {
  private static let sound: KeyValuePairs<String, String> = [
    "spoergsmaal": "Hvad gør det trygt?", "hvem": "public", "laeses": "before", "datoer": "none",
  ]

  private func fields(_ here: CallWorld, _ more: [(String, String)] = []) -> [(String, String)] {
    [
      ("spoergsmaal", "Hvad gør det trygt?"), ("hvem", "public"), ("laeses", "after"), ("datoer", "exact"),
      ("lukker", "2026-12-06"), ("svarer", "\(here.leader.number)"), ("svarfrist", "2026-12-20"), ("kan", "ideas"),
      ("kan", "supports"), ("handling", "aabn"),
    ].filter { field in !more.contains { $0.0 == field.0 } } + more
  }

  private func make(_ here: CallWorld, _ more: [(String, String)] = []) async throws -> Visit {
    let browser = try await here.browser(here.leader)
    let page = await browser.get("/idekald/nyt?forloeb=\(here.id.number)")
    let form = try #require(page.form(to: "/idekald/nyt"))
    return await browser.post("/idekald/nyt", form.filled(with: fields(here, more)))
  }

  @Test func aCallOpensWithAPersonAndADayAndIsFoundByEverybody() async throws {
    let here = try await CallWorld()
    let made = try await make(here)
    #expect(made.location == "/k/hvad-goer-det-trygt", "\(made.status) \(made.text)")
    let page = try await here.browser().get("/k/hvad-goer-det-trygt")
    #expect(page.says("Hvad gør det trygt?") && page.says("Indtil 6. december") && page.says("Vær den første"))
    #expect(page.says("Senest 20. december") && page.says("Mette Kjærgaard giver dig svar."))
    #expect(try await here.browser().get("/idekald").says("Hvad gør det trygt?"))
  }

  @Test(arguments: ["svarer", "svarfrist"])
  func withoutWhoAnswersAndWhenItDoesNotOpen(_ field: String) async throws {
    let here = try await CallWorld()
    let refused = try await make(here, [(field, "")])
    #expect(refused.status == 422, "\(refused.status)")
    #expect(refused.says(field == "svarer" ? "Vælg, hvem der svarer" : "Skriv, hvornår der senest er svar"))
    #expect(try await here.world.count("calls") == 0)
    // As a draft it may wait; then it cannot be opened either, not by the page and not by the database.
    #expect(try await make(here, [(field, ""), ("handling", "gem")]).isRedirect)
    let browser = try await here.browser(here.leader)
    let opened = await browser.submit(CallWorld.place + "/aabn", on: CallWorld.place)
    #expect(opened.location == CallWorld.place + "/rediger#svarer")
    #expect(try await here.world.count("calls WHERE state = 'open'") == 0)
    await #expect(throws: (any Error).self) {
      try await here.world.services.database.write { try $0.run("UPDATE calls SET state = 'open'") }
    }
  }

  @Test func anAnswerIsNotPromisedForADayBeforeTheCallCloses() async throws {
    let here = try await CallWorld()
    #expect(try await make(here, [("svarfrist", "2026-12-01")]).says("Svaret kan ikke komme, før idékaldet lukker"))
  }

  @Test(arguments: ["team", "organisations", "signed_in", "link"])
  func whatIsNotForEveryoneHasAnAddressThatNobodyGuesses(_ audience: String) async throws {
    let here = try await CallWorld()
    let made = try await make(here, [("hvem", audience)])
    #expect((made.location ?? "").count > "/k/hvad-goer-det-trygt-".count + 14, "\(made.location ?? "-")")
    #expect(try await here.browser().get("/idekald").says("Ingen åbne idékald"))
  }

  @Test func twoCallsWithOneQuestionHaveTwoAddresses() async throws {
    let here = try await CallWorld()
    #expect(try await make(here).location == "/k/hvad-goer-det-trygt")
    #expect(try await make(here).location == "/k/hvad-goer-det-trygt-2")
  }

  @Test func onlyTheLeaderOfTheCaseMakesACallInIt() async throws {
    let here = try await CallWorld()
    for person in [here.member, here.guest, here.backer] {
      #expect(try await here.browser(person).get("/idekald/nyt?forloeb=\(here.id.number)").status == 403)
    }
    #expect(try await here.browser(here.stranger).get("/idekald/nyt?forloeb=\(here.id.number)").status == 404)
    #expect(try await here.browser(here.guest).get("/idekald/nyt").status == 403)
    #expect(try await here.browser(here.stranger).get("/idekald/nyt").status == 200)
  }

  @Test func aCallOfAnOrganisationIsRunByWhoeverMadeIt() async throws {
    let here = try await CallWorld()
    let browser = try await here.browser(here.stranger)
    let form = try #require(await browser.get("/idekald/nyt").form(to: "/idekald/nyt"))
    let made = await browser.post(
      "/idekald/nyt", form.filled(with: fields(here, [("svarer", "\(here.stranger.number)")])))
    #expect(made.location == CallWorld.place)
    #expect(await browser.get(CallWorld.place).says("Du leder idékaldet"))
    #expect(try await !here.browser(here.leader).get(CallWorld.place).says("Du leder idékaldet"))
  }

  @Test func theLastDayClosesItAndItCanBeOpenedAgain() async throws {
    let here = try await CallWorld()
    try await here.ask(closes: here.world.clock.today)
    let phone = try await here.browser()
    #expect(await phone.get(CallWorld.place + "/del").status == 200)
    here.world.clock.pass(.days(1))
    let late = await phone.get(CallWorld.place + "/del")
    #expect(late.status == 410 && late.says("Idékaldet er lukket") && late.says("Se de andre idéer"))
    #expect(await phone.get(CallWorld.place).says("Der tages ikke imod flere idéer"))
    let leader = try await here.browser(here.leader)
    #expect(await leader.submit(CallWorld.place + "/aabn", on: CallWorld.place).isRedirect)
    #expect(await phone.get(CallWorld.place + "/del").status == 200)
  }

  @Test func anIdeaThatIsSentWhenTheCallHasClosedIsNotKeptAndTheWriterIsTold() async throws {
    let here = try await CallWorld()
    try await here.ask()
    let phone = try await here.browser()
    let form = try #require(await phone.get(CallWorld.place + "/del").form(to: CallWorld.place + "/del"))
    let leader = try await here.browser(here.leader)
    #expect(await leader.submit(CallWorld.place + "/luk", on: CallWorld.place).isRedirect)
    let late = await phone.post(CallWorld.place + "/del", form.filled(with: [("saetning", "For sent")]))
    #expect(late.status == 410 && late.says("Gå tilbage for at kopiere det, du skrev."))
    #expect(try await here.world.count("ideas") == 0)
    #expect(try await here.world.count("call_participants WHERE is_host = 0") == 0)
  }

  @Test func twoWhoChangeACallDoNotOverwriteEachOther() async throws {
    let here = try await CallWorld()
    try await here.ask()
    let (one, two) = (try await here.browser(here.leader), try await here.browser(here.leader))
    let edit = CallWorld.place + "/rediger"
    let (first, second) = (
      try #require(await one.get(edit).form(to: edit)), try #require(await two.get(edit).form(to: edit))
    )
    let kept = fields(here).filter { $0.0 != "handling" }
    #expect(await one.post(edit, first.filled(with: kept + [("indledning", "Først")])).isRedirect)
    let stale = await two.post(edit, second.filled(with: kept + [("indledning", "Sidst")]))
    #expect(stale.status == 409 && stale.body.contains("Sidst"))
    #expect(try await here.world.count("calls WHERE lead = 'Først'") == 1)
  }

  @Test func aPosterHoldsTheQuestionAndACode() async throws {
    let here = try await CallWorld()
    try await here.ask()
    let page = try await here.browser().get(CallWorld.place + "/plakat")
    #expect(page.says("Hvad gør det trygt?") && page.says("localhost:8080/k/hvad-goer-det-trygt"))
    #expect(page.body.contains("class=\"qr\""))
  }

  @Test func itIsShownInsideTheSitesThatAreNamedAndNoOther() async throws {
    let here = try await CallWorld()
    try await here.ask()
    let phone = try await here.browser()
    #expect(await phone.get(CallWorld.place + "/indlejret").status == 404)
    try await here.world.services.database.write {
      try $0.run("UPDATE calls SET embedded_in = 'https://egelund.example'")
    }
    let inside = await phone.get(CallWorld.place + "/indlejret")
    #expect(inside.headers["Content-Security-Policy"]?.hasSuffix("frame-ancestors https://egelund.example") == true)
    #expect(inside.headers["X-Frame-Options"] == nil)
    #expect(inside.headers.all("Set-Cookie") == [] && inside.body.contains("<base target=\"_blank\">"))
    let outside = await phone.get(CallWorld.place)
    #expect(outside.headers["Content-Security-Policy"]?.hasSuffix("frame-ancestors 'none'") == true)
  }

  @Test(arguments: [
    "javascript:alert(1)", "https://x", "http://egelund.example", "https://a.example; script-src *",
    "https://a.example\n*",
    "https://a.example/path", "https://*.example",
  ])
  func whatMayShowItIsNothingButAnAddress(_ site: String) async throws {
    let here = try await CallWorld()
    #expect(try await make(here, [("sider", site)]).says("Skriv adresser som https://www.egelund.example"))
  }

  @Test func readingGivesNoCookie() async throws {
    let here = try await CallWorld()
    try await here.ask()
    await here.share("Ring om aftenen", by: try await here.browser())
    let reader = try await here.browser()
    for path in ["/idekald", CallWorld.place, here.idea(), CallWorld.place + "/plakat"] {
      let visit = await reader.get(path)
      #expect(visit.status == 200 && visit.headers.all("Set-Cookie") == [], "\(path)")
    }
  }
}
