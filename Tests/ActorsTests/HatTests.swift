import Actors
import Cases
import Database
import Foundation
import Testing
import TestWorld
import Web

@Suite struct HatTests {
  private let path = "/forloeb/1/hatte"

  @Test func theHatOfTheStepThatNobodyWearsIsSaidInWords() async throws {
    let here = try await ActorWorld()
    #expect(await here.leader.get(path).says("Mette Kjærgaard, siden 23. november 2026"))
    try await here.world.services.database.write { try $0.run("UPDATE cases SET step = 2") }
    #expect(
      await here.member.get(path).says(
        "Ingen har hatten som facilitator på, og det er den, I har brug for i samarbejdet."))
  }

  @Test func aLeaderGivesAHatAndTwoClicksGiveOne() async throws {
    let here = try await ActorWorld()
    let (first, second) = await here.leader.submitTwice(
      path, on: path, ["hat": "facilitator", "person-facilitator": "2"])
    #expect(first.isRedirect && second.isRedirect)
    #expect(try await here.world.count("hats") == 2)
    #expect(await here.leader.get(here.page).says("Bodil Rasmussen. Byg bro"))
  }

  @Test func aHatWithoutAHeadIsAskedFor() async throws {
    let here = try await ActorWorld()
    let visit = await here.leader.submit(path, on: path, ["hat": "catalyst", "person-catalyst": ""])
    #expect(visit.status == 422 && visit.says("Vælg en på holdet"))
    #expect(await here.leader.submit(path, on: path, ["hat": "catalyst", "person-catalyst": "99"]).status == 404)
  }

  @Test func whoWearsAHatHandsItOnOrTakesItOffAndTheHistoryIsKept() async throws {
    let here = try await ActorWorld()
    await here.leader.submit(path, on: path, ["hat": "facilitator", "person-facilitator": "2"])
    #expect(await here.member.submit(path + "/2/videre", on: path, ["til-2": "1"]).isRedirect)
    let page = await here.member.get(path)
    #expect(page.says("Bodil Rasmussen var facilitator fra 23. november 2026 til 23. november 2026"))
    #expect(page.form(to: path + "/3/af") == nil)
    #expect(await here.leader.submit(path + "/3/af", on: path).isRedirect)
    #expect(await here.leader.get(path).says("Mette Kjærgaard var facilitator"))
  }

  @Test func othersDoNotTakeAHatOff() async throws {
    let here = try await ActorWorld()
    await here.leader.submit(path, on: path, ["hat": "facilitator", "person-facilitator": "2"])
    let own = try #require(await here.member.get(path).fields(to: path + "/2/af"))
    #expect(await here.member.post(path + "/1/af", own).status == 403)
    #expect(await here.member.post(path, own + [("hat", "catalyst"), ("person-catalyst", "2")]).status == 403)
  }

  @Test func aHatThatIsOffAlreadyIsNotHandedOn() async throws {
    let here = try await ActorWorld()
    let stale = try #require(await here.leader.get(path).fields(to: path + "/1/videre"))
    await here.leader.submit(path + "/1/af", on: path)
    #expect(await here.leader.post(path + "/1/videre", stale + [("til-1", "2")]).status == 409)
    #expect(await here.leader.get(path).says("Vælg en, der kan samle folk"))
  }

  @Test func theHatsComeOffWhoLeaves() async throws {
    let here = try await ActorWorld()
    await here.leader.submit(path, on: path, ["hat": "facilitator", "person-facilitator": "2"])
    await here.member.submit(here.page + "/forlad", on: here.page + "/forlad")
    #expect(await here.leader.get(path).says("Vælg en, som alle parter har tillid til."))
  }

  @Test func eachHatHasTheTalksFiveTasks() {
    for hat in Hat.allCases { #expect(hat.tasks.count == 5) }
  }
}
