import Accounts
import Cases
import Database
import Foundation
import HTTP
import TestWorld
import Testing
import Time
import Web

@Suite struct StartingTests {
  private static let answers: KeyValuePairs = [
    "navn": "Ungekøkkenet", "problem": "Unge spiser alene", "udloeser": "technology",
  ]

  @Test func fourAnswersStartACaseThatOnlyItsLeaderSees() async throws {
    let world = try await casesWorld()
    let leader = try await world.person("Mette Kjærgaard")
    let browser = try await world.browser(as: leader)
    let visit = await browser.submit("/forloeb/nyt", on: "/forloeb/nyt", Self.answers)
    #expect(visit.location == "/forloeb/1")
    let page = await browser.get("/forloeb/1")
    #expect(page.says("Ungekøkkenet er startet. Du har igangsætterens hat på."))
    #expect(page.says("1 aktør fra 1 organisation"))
    #expect(try await world.count("hats WHERE hat = 'convener'") == 1)
    #expect(try await world.count("contributions WHERE kind = 'started' AND step = 1") == 1)
  }

  @Test func aSecondClickStartsNothing() async throws {
    let world = try await casesWorld()
    let browser = try await world.browser(as: world.person("Mette Kjærgaard"))
    let (first, second) = await browser.submitTwice("/forloeb/nyt", on: "/forloeb/nyt", Self.answers)
    #expect(first.location == second.location)
    #expect(try await world.count("cases") == 1)
  }

  @Test func whatIsMissingIsSaidAtTheFieldAndAboveAndTheRestIsKept() async throws {
    let world = try await casesWorld()
    let browser = try await world.browser(as: world.person("Mette Kjærgaard"))
    let visit = await browser.submit(
      "/forloeb/nyt", on: "/forloeb/nyt", ["navn": "", "problem": "Unge <spiser> alene", "mangler": "Kokken"])
    #expect(visit.status == 422)
    #expect(visit.body.contains("<title>Fejl: Start et forløb"))
    #expect(visit.says("Ret 2 ting for at starte forløbet"))
    #expect(visit.body.components(separatedBy: "Giv forløbet et navn").count == 3)
    #expect(visit.says("Vælg, hvad der satte det i gang"))
    #expect(visit.body.contains("Unge &lt;spiser&gt; alene"))
    #expect(visit.body.contains("value=\"Kokken\""))
    #expect(try await world.count("cases") == 0)
  }

  @Test func whatIsTooLongIsSaidWithItsLength() async throws {
    let world = try await casesWorld()
    let browser = try await world.browser(as: world.person("Mette Kjærgaard"))
    let long = String(repeating: "æ", count: 121)
    let visit = await browser.submit(
      "/forloeb/nyt", on: "/forloeb/nyt", ["navn": long, "problem": "x", "udloeser": "leader"])
    #expect(visit.says("Skriv højst 120 tegn. Der er 121 nu"))
    #expect(visit.body.contains("value=\"\(long)\""))
  }

  @Test func aCaseMuchLikeAnotherIsStartedOnlyAfterALook() async throws {
    let world = try await casesWorld()
    let leader = try await world.person("Mette Kjærgaard")
    try await world.startedCase("Ungekøkkenet", ledBy: leader)
    let browser = try await world.browser(as: leader)
    let visit = await browser.submit("/forloeb/nyt", on: "/forloeb/nyt", Self.answers)
    #expect(visit.status == 422)
    #expect(visit.says("1 forløb ligner"))
    let form = try #require(visit.form(to: "/forloeb/nyt"))
    #expect(await browser.post("/forloeb/nyt", form.everything).isRedirect)
    #expect(try await world.count("cases") == 2)
  }

  @Test func aGuestStartsNoCase() async throws {
    let world = try await casesWorld()
    let leader = try await world.person("Mette Kjærgaard")
    let guest = try await world.guest("Inger Mortensen", in: world.startedCase(ledBy: leader))
    #expect(await try world.browser(as: guest).get("/forloeb/nyt").status == 403)
  }
}

@Suite struct CaseLifeTests {
  @Test func theStepMovesOnAndIsRecordedOnce() async throws {
    let world = try await casesWorld()
    let leader = try await world.person("Mette Kjærgaard")
    let id = try await world.startedCase(ledBy: leader)
    let browser = try await world.browser(as: leader)
    let keys = try #require(await browser.get(CaseRoutes.settings.path(id)).form(to: CaseRoutes.archive.path(id)))
    await browser.post(CaseRoutes.step.path(id), keys.filled(with: [("trin", "2")]))
    await browser.post(CaseRoutes.step.path(id), keys.filled(with: [("trin", "2")]))
    #expect(try await world.count("cases WHERE step = 2") == 1)
    #expect(try await world.count("contributions WHERE kind = 'step'") == 1)
    #expect(
      await browser.post(CaseRoutes.step.path(id), keys.filled(with: [("trin", "4"), ("_once", "x")])).status == 400)
  }

  @Test func anArchivedCaseSaysSoAndTakesNothingMore() async throws {
    let world = try await casesWorld()
    let leader = try await world.person("Mette Kjærgaard")
    let id = try await world.startedCase(ledBy: leader)
    let browser = try await world.browser(as: leader)
    let (settings, step) = (CaseRoutes.settings.path(id), CaseRoutes.step.path(id))
    let form = try #require(await browser.get(settings).form(to: settings))
    await browser.submit(CaseRoutes.archive.path(id), on: CaseRoutes.settings.path(id))
    #expect(await browser.get(CaseRoutes.overview.path(id)).says("Lagt i arkivet"))
    let late = await browser.post(step, form.filled(with: [("trin", "2")]))
    #expect(late.status == 403 && late.says("Forløbet er lagt i arkivet"))
    await browser.submit(CaseRoutes.archive.path(id), on: CaseRoutes.settings.path(id))
    #expect(await browser.post(step, form.filled(with: [("trin", "2"), ("_once", "x")])).isRedirect)
  }

  @Test(arguments: ["<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>"])
  func whatPeopleWriteStaysText(payload: String) async throws {
    let world = try await casesWorld()
    let leader = try await world.person("Mette Kjærgaard")
    let browser = try await world.browser(as: leader)
    let started = await browser.submit(
      "/forloeb/nyt", on: "/forloeb/nyt",
      ["navn": payload, "problem": payload, "udloeser": "leader", "mangler": payload])
    let path = try #require(started.location)
    for page in [
      path, path + "/tidslinje", path + "/indstillinger", "/forloeb", "/forloeb?soeg=%3Cscript%3E",
    ] {
      let visit = await browser.get(page)
      #expect(visit.status == 200)
      #expect(!visit.body.contains("<script>alert"), "\(page)")
      #expect(!visit.body.contains("<img src=x"), "\(page)")
    }
  }

  @Test func aPageOfTheListGoesOnWhereTheLastOneEnded() async throws {
    let world = try await casesWorld()
    let leader = try await world.person("Mette Kjærgaard")
    for number in 1...53 {
      try await world.startedCase("Forløb \(number)", ledBy: leader)
      world.clock.pass(.minutes(1))
    }
    let browser = try await world.browser(as: leader)
    let first = await browser.get("/forloeb")
    #expect(first.says("53 forløb") && first.body.contains(">Forløb 53<") && !first.body.contains(">Forløb 3<"))
    let next = try #require(first.body.components(separatedBy: "href=\"/forloeb?vis=").last?.prefix { $0 != "\"" })
    let second = await browser.get("/forloeb?vis=" + next.replacing("&amp;", with: "&"))
    #expect(
      second.body.contains(">Forløb 3<") && second.body.contains(">Forløb 1<") && !second.body.contains(">Forløb 4<"))
  }

  @Test func whoTakesDataOutIsShownToTheLeader() async throws {
    let world = try await casesWorld()
    let leader = try await world.person("Mette Kjærgaard")
    let member = try await world.person("Bodil Rasmussen")
    let id = try await world.startedCase(ledBy: leader)
    try await world.join(id, member)
    #expect(await try world.browser(as: member).get(CaseRoutes.contributions.path(id)).status == 200)
    #expect(await try world.browser(as: leader).get(CaseRoutes.timeline.path(id)).says("Bodil Rasmussen: bidrag.csv"))
    #expect(!(await try world.browser(as: member).get(CaseRoutes.timeline.path(id)).says("bidrag.csv")))
  }
}
