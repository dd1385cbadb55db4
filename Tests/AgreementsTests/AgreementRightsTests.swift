import Accounts
import Agreements
import Cases
import HTTP
import Language
import TestWorld
import Testing
import Web

@Suite struct AgreementRightsTests {
  static let places = ["", "/ny", "/1", "/1/ret", "/1/versioner", "/1/udskrift"]

  @Test(arguments: places) func whoIsNotInTheCaseFindsNothingInAnyFormat(place: String) async throws {
    let here = try await AgreementWorld()
    try await here.holding()
    let browser = try await here.browser(here.outsider)
    for format in ["text/html", "application/json"] {
      let visit = await browser.get(here.list + place, accept: format)
      #expect(visit.status == 404)
      #expect(!visit.body.contains("Trygt hjem sammen"))
    }
  }

  @Test func everyoneOnTheTeamReadsAndOnlyTheTeamWrites() async throws {
    let here = try await AgreementWorld()
    try await here.drafted()
    for (person, writes) in [
      (here.leader, 200), (here.member, 200), (here.doctor, 200), (here.guest, 403), (here.backer, 403),
    ] {
      let browser = try await here.browser(person)
      #expect(await browser.get(here.page).status == 200)
      #expect(await browser.get(here.page, accept: "application/json").body.contains("Ingen kommer hjem uden en plan"))
      #expect(await browser.get(here.place("ret")).status == writes)
      #expect((await browser.get(here.page).form(to: here.place("afslut")) != nil) == (writes == 200))
    }
  }

  @Test func aBackerAndAGuestSignForTheirOrganisations() async throws {
    let here = try await AgreementWorld()
    let relatives = try await here.organisation("Pårørende")
    let browser = try await here.browser(here.leader)
    let fields =
      try await here.fields() + [("part-\(relatives)", "\(here.guest.number)"), ("giver-\(relatives)", "Vores tid")]
    #expect(
      await browser.post(here.list, await here.filled(browser, here.list, on: here.list + "/ny", fields)).isRedirect)
    try await here.putForward()
    for person in [here.guest, here.backer, here.doctor] { #expect(try await here.sign(as: person).isRedirect) }
    #expect(try await here.world.count("agreement_versions WHERE holds_from IS NOT NULL") == 1)
  }

  @Test func anArchivedCaseIsReadAndNotSigned() async throws {
    let here = try await AgreementWorld()
    try await here.drafted()
    let doctor = try await here.browser(here.doctor)
    let read = await here.filled(doctor, here.place("underskrift"), on: here.page, [("svar", "signed")])
    try await here.archive()
    let page = await doctor.get(here.page)
    #expect(page.status == 200 && page.says("Forløbet er lagt i arkivet."))
    #expect(page.form(to: here.place("underskrift")) == nil)
    #expect(await doctor.post(here.place("underskrift"), read).status == 403)
    #expect(await doctor.get(here.place("ret")).status == 403)
    #expect(try await here.world.count("agreement_answers") == 0)
  }

  @Test func anAgreementOfAnotherCaseIsNotFound() async throws {
    let here = try await AgreementWorld()
    try await here.drafted()
    let twin = try await here.world.startedCase("Et andet forløb", ledBy: here.leader)
    let browser = try await here.browser(here.leader)
    #expect(await browser.get("/forloeb/\(twin.number)/aftaler/1").status == 404)
    let token = await browser.get(here.page).form(to: here.place("afslut"))?.everything ?? []
    #expect(await browser.post("/forloeb/\(twin.number)/aftaler/1/afslut", token + [("aarsag", "x")]).status == 404)
    #expect(try await here.world.count("agreements WHERE ended IS NULL") == 1)
  }
}
