import Accounts
import Cases
import Database
import HTTP
import Language
import Offers
import TestWorld
import Testing
import Web

@Suite struct OfferRightsTests {
  @Test func theTeamReadsWhatIsLackingAndOnlyTheTeamProperAsks() async throws {
    let here = try await OfferWorld()
    try await here.offer("Jeg har prøvet det", as: here.giver)
    try await here.lack("En, der har prøvet det")
    for (person, asks) in [(here.leader, true), (here.member, true), (here.guest, false), (here.backer, false)] {
      let browser = try await here.browser(person)
      let page = await browser.get(here.page)
      #expect(page.status == 200 && page.says("En, der har prøvet det"))
      #expect(page.says("Grethe Søndergaard") == asks)
      let json = await browser.get(here.page, accept: "application/json")
      #expect(json.body.contains("Grethe") == asks)
      if !asks {
        #expect(await browser.post(here.asking, await here.token(of: browser) + [("tilbud", "1")]).status == 403)
      }
    }
    let stranger = try await here.browser(here.giver)
    #expect(await stranger.get(here.page).status == 404)
    #expect(await stranger.get(here.page, accept: "application/json").status == 404)
    #expect(await stranger.post(here.asking, await here.token(of: stranger) + [("tilbud", "1")]).status == 404)
  }

  @Test func aGuestWritesANeedAndABackerDoesNot() async throws {
    let here = try await OfferWorld()
    #expect(try await here.lack("Fra gæsten", as: here.guest).isRedirect)
    let backer = try await here.browser(here.backer)
    #expect(await backer.get(here.page).form(to: here.page) == nil)
    let fields = [("slags", "time"), ("tekst", "x"), ("gruppe", "")]
    #expect(await backer.post(here.page, await here.token(of: backer) + fields).status == 403)
  }

  @Test func anArchivedCaseIsReadAndAsksNobody() async throws {
    let here = try await OfferWorld()
    try await here.offer("Jeg har prøvet det", as: here.giver)
    try await here.lack("En, der har prøvet det")
    let (id, now) = (here.id, here.world.clock.now)
    try await here.world.services.database.write { db in
      try db.run("UPDATE cases SET archived = \(now) WHERE id = \(id)")
    }
    let leader = try await here.browser(here.leader)
    let page = await leader.get(here.page)
    #expect(page.status == 200 && page.form(to: here.page) == nil && !page.says("Grethe"))
    #expect(await leader.post(here.asking, await here.token(of: leader) + [("tilbud", "1")]).status == 403)
  }

  @Test func onlyOnesOwnOffersAreTakenBack() async throws {
    let here = try await OfferWorld()
    try await here.offer("Jeg har prøvet det", as: here.giver)
    let leader = try await here.browser(here.leader)
    #expect(await leader.post("/tilbud/1/tilbage", await here.token(of: leader)).status == 404)
    #expect(!(await leader.get("/tilbud").says("Jeg har prøvet det")))
    #expect(try await here.world.count("offers WHERE withdrawn IS NULL") == 1)
  }

  @Test func anOrganisationsAdministratorOffersForItAndNobodyElseDoes() async throws {
    let here = try await OfferWorld()
    let giver = here.giver
    let organisation: Int = try await here.world.services.database.write { db in
      try db.run("UPDATE memberships SET is_administrator = 1 WHERE person_id = \(giver)")
      return try db.value("SELECT organisation_id FROM memberships WHERE person_id = \(giver)") ?? 0
    }
    let fields = [
      ("slags", "rooms"), ("tekst", "Vores lokaler"), ("gruppe", "ngo"), ("synlighed", "signed_in"), ("plads", "2"),
      ("for", "\(organisation)"),
    ]
    for person in [here.giver, here.leader] {
      let browser = try await here.browser(person)
      #expect(await browser.post("/tilbud", await here.token(of: browser) + fields).isRedirect)
    }
    #expect(try await here.world.count("offers WHERE is_organisations = 1") == 1)
    #expect(try await here.world.count("offers WHERE is_organisations = 0 AND organisation_id = \(organisation)") == 0)
  }

  @Test func aGuestWithoutAnAccountOffersNothing() async throws {
    let here = try await OfferWorld()
    let guest = try await here.world.guest("Sofus Gæst", in: here.id)
    let browser = try await here.browser(guest)
    #expect(await browser.get("/tilbud").status == 403)
  }

  @Test func whatIsNotSoundIsShownAgainAndTwentyIsTheMost() async throws {
    let here = try await OfferWorld()
    let empty = try await here.offer("", as: here.giver)
    #expect(empty.status == 422 && empty.says("Skriv, hvad du kan bidrage med"))
    for number in 1...20 { #expect(try await here.offer("Nummer \(number)", as: here.giver).isRedirect) }
    let full = try await here.offer("Nummer 21", as: here.giver)
    #expect(full.status == 422 && full.says("Du har skrevet 20 tilbud."))
    #expect(try await here.lack("").status == 422)
  }

  @Test(arguments: ["<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>"])
  func whatPeopleWriteNeverBecomesMarkup(payload: String) async throws {
    let here = try await OfferWorld()
    try await here.offer(payload, as: here.giver)
    try await here.lack(payload)
    let (leader, giver) = (try await here.browser(here.leader), try await here.browser(here.giver))
    var visits = [await leader.get(here.page), await leader.get(here.page, accept: "application/json")]
    await leader.submit(here.asking, on: here.page)
    for path in ["/tilbud", "/tilbud/spoergsmaal/1"] {
      for format in ["text/html", "application/json"] { visits.append(await giver.get(path, accept: format)) }
    }
    for visit in visits {
      #expect(visit.status == 200 && visit.body.contains("alert(1)"))
      #expect(!visit.body.contains("<script>alert") && !visit.body.contains("<img src=x"))
    }
  }
}
