import Accounts
import Agreements
import Cases
import Database
import HTTP
import Language
import TestWorld
import Testing
import Web

@Suite struct AllianceTests {
  /// An alliance of two cases of the leader, of which the doctor sees only the first.
  private func joined() async throws -> (AgreementWorld, Case.ID) {
    let here = try await AgreementWorld()
    let leader = try await here.browser(here.leader)
    let second = try await here.world.startedCase("Hemmelig havn", ledBy: here.leader)
    try await here.world.join(second, here.outsider)
    let formed = await leader.submit(
      "/alliancer", on: "/alliancer/ny",
      ["navn": "Natten sammen", "formaal": "Rolige nætter", "forloeb": "\(here.id.number)"])
    #expect(formed.location == "/alliancer/1")
    #expect(await leader.submit("/alliancer/1/forloeb", on: "/alliancer/1", ["forloeb": "\(second.number)"]).isRedirect)
    return (here, second)
  }

  @Test func anAllianceJoinsCasesAndTheirOrganisations() async throws {
    let (here, _) = try await joined()
    let page = await (try await here.browser(here.leader)).get("/alliancer/1")
    #expect(page.says("Tryg hjem") && page.says("Hemmelig havn") && page.says("Nørreå Kommune"))
    #expect(page.says("Egelund Kommune med i 2 forløb"))
    #expect(try await here.world.count("contributions WHERE kind = 'alliance'") == 2)
  }

  @Test func aCaseThatOneMayNotSeeIsNeitherNamedNorCounted() async throws {
    let (here, _) = try await joined()
    let doctor = try await here.browser(here.doctor)
    for path in ["/alliancer", "/alliancer/1"] {
      for format in ["text/html", "application/json"] {
        let visit = await doctor.get(path, accept: format)
        #expect(visit.status == 200 && visit.body.contains("Natten sammen"))
        #expect(!visit.body.contains("Hemmelig havn") && !visit.body.contains("Nørreå"))
      }
    }
    #expect(await doctor.get("/alliancer").says("1 forløb, 3 organisationer"))
    #expect(await doctor.get("/alliancer/1").says("Egelund Kommune med i 1 forløb"))
  }

  @Test func whoSeesNoneOfItsCasesFindsNoAlliance() async throws {
    let here = try await AgreementWorld()
    let leader = try await here.browser(here.leader)
    await leader.submit("/alliancer", on: "/alliancer/ny", ["navn": "Natten sammen", "formaal": "Rolige nætter"])
    let outsider = try await here.browser(here.outsider)
    #expect(await outsider.get("/alliancer/1").status == 404)
    #expect(await outsider.get("/alliancer/1", accept: "application/json").status == 404)
    #expect(!(await outsider.get("/alliancer").says("Natten sammen")))
  }

  @Test func onlyTheTeamLetsACaseIn() async throws {
    let here = try await AgreementWorld()
    let leader = try await here.browser(here.leader)
    await leader.submit("/alliancer", on: "/alliancer/ny", ["navn": "Natten sammen", "formaal": "Rolige nætter"])
    let own = try await here.world.startedCase("Mit eget", ledBy: here.outsider)
    for (person, item) in [
      (here.guest, here.id), (here.backer, here.id), (here.outsider, own), (here.outsider, here.id),
    ] {
      let browser = try await here.browser(person)
      let token = await browser.get("/alliancer").form(to: "/sprog")?.everything.filter { $0.0.hasPrefix("_") } ?? []
      let visit = await browser.post("/alliancer/1/forloeb", token + [("forloeb", "\(item.number)")])
      #expect([403, 404].contains(visit.status))
    }
    #expect(try await here.world.count("alliance_cases") == 1)
  }

  @Test func fromAnAgreementItsPartiesComeAlong() async throws {
    let here = try await AgreementWorld()
    try await here.holding()
    let leader = try await here.browser(here.leader)
    let new = "/alliancer/ny?aftale=1&forloeb=\(here.id.number)"
    #expect(await leader.get(new).says("Alliancen bygger på aftalen ”Trygt hjem sammen”."))
    await leader.submit("/alliancer", on: new, ["navn": "Natten sammen", "formaal": "Rolige nætter"])
    let page = await leader.get("/alliancer/1")
    #expect(page.says("Egelund Lægehus") && !page.says("Pårørende") && page.says("Trygt hjem sammen"))
  }

  @Test func whenTheLastCaseIsTakenOutTheAllianceIsNoMore() async throws {
    let (here, second) = try await joined()
    let leader = try await here.browser(here.leader)
    await leader.submit("/alliancer/1/forloeb/\(second.number)/fjern", on: "/alliancer/1")
    let last = "/alliancer/1/forloeb/\(here.id.number)/fjern"
    let (first, again) = await leader.submitTwice(last, on: "/alliancer/1")
    #expect(first.location == "/alliancer" && again.isRedirect)
    #expect(try await here.world.count("alliances") == 0)
  }
}
