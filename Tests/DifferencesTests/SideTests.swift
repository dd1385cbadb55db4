import Accounts
import Cases
import Database
import Differences
import TestWorld
import Testing
import Web

@Suite struct SideTests {
  @Test func whoseSideItIsSaysItInTheirOwnWords() async throws {
    let here = try await DifferenceWorld()
    try await here.raise(as: here.member)
    let page = try await here.browser(here.colleague).get(here.place("1"))
    #expect(page.says("Skriv den med dine egne ord"))
    let side = here.place("1/side/2")
    let taken = try await here.browser(here.colleague).submit(side, on: side, ["side": "Vi har ringet og skrevet"])
    #expect(taken.isRedirect)
    let after = try await here.browser(here.leader).get(here.place("1"))
    #expect(after.says("Hanne Vinther, Fjordby Hospital, rettet Vi har ringet og skrevet"))
    #expect(!after.says("på vegne af"))
    // What was heard stays in the history.
    #expect(after.says("De har givet besked"))
  }

  @Test func anotherGroupDoesNotTakeItOver() async throws {
    let here = try await DifferenceWorld()
    try await here.raise(as: here.member)
    let side = here.place("1/side/2")
    #expect(try await here.browser(here.guest).get(side).status == 403)
    #expect(try await here.browser(here.leader).get(side).status == 403)
    #expect(try await here.browser(here.backer).get(side).status == 403)
  }

  @Test func whatIsWrittenForOnePersonIsTakenOverByThatPersonOnly() async throws {
    let here = try await DifferenceWorld()
    try await here.raise(as: here.leader, of: "person-\(here.colleague.number)")
    let side = here.place("1/side/2")
    #expect(try await here.browser(here.member).get(side).status == 403)
    #expect(try await here.browser(here.colleague).get(side).says("Skriv siden med dine egne ord"))
  }

  @Test func whoWroteWhatTheyHeardCorrectsItUntilItIsTakenOver() async throws {
    let here = try await DifferenceWorld()
    try await here.raise(as: here.member)
    let side = here.place("1/side/2")
    #expect(try await here.browser(here.member).submit(side, on: side, ["side": "De har ringet"]).isRedirect)
    #expect(try await here.browser(here.leader).get(here.page).says("på vegne af offentlige ledere"))
    try await here.browser(here.colleague).submit(side, on: side, ["side": "Vi har ringet"])
    #expect(try await here.browser(here.member).get(side).status == 403)
  }

  @Test func ownWordsAreChangedByNobodyElse() async throws {
    let here = try await DifferenceWorld()
    try await here.raise(as: here.member)
    let browser = try await here.browser(here.leader)
    #expect(await browser.get(here.place("1/side/1")).status == 403)
    let fields = await browser.get(here.place("1")).form(to: here.place("1/tag"))?.everything ?? []
    #expect(await browser.post(here.place("1/side/1"), fields + [("side", "Kapret"), ("set", "0")]).status == 403)
    #expect(!(await browser.get(here.page).says("Kapret")))
  }

  @Test func aStaleEditShowsBothTextsAndLosesNone() async throws {
    let here = try await DifferenceWorld()
    try await here.raise(as: here.member)
    let side = here.place("1/side/1")
    let browser = try await here.browser(here.member)
    let read = await browser.get(side).form(to: side)?.everything ?? []
    await browser.submit(side, on: side, ["side": "Fra telefonen"])
    let refused = await browser.post(side, read.filter { $0.0 != "side" } + [("side", "Fra kontoret")])
    #expect(refused.status == 409)
    #expect(refused.says("Fra telefonen") && refused.body.contains("Fra kontoret"))
    let again = refused.form(to: side)?.everything ?? []
    #expect(await browser.post(side, again).isRedirect)
    let page = await browser.get(here.place("1"))
    #expect(page.says("Fra kontoret") && page.says("Fra telefonen"))
  }

  @Test func twoOfAGroupDoNotBothTakeTheSameSide() async throws {
    let here = try await DifferenceWorld()
    try await here.raise(as: here.leader, of: "gruppe-employee")
    let other = try await here.world.person("Yasmin Holm")
    try await here.world.join(here.id, other, group: .employee)
    let side = here.place("1/side/2")
    let late = try await here.browser(other)
    let read = await late.get(side).form(to: side)?.everything ?? []
    try await here.browser(here.member).submit(side, on: side, ["side": "Vi i hjemmeplejen"])
    // It is Bodil's now: Yasmin's words do not stand over her name.
    let visit = await late.post(side, read.filter { $0.0 != "side" } + [("side", "Vi om aftenen")])
    #expect(visit.status == 403)
    #expect(try await here.browser(here.leader).get(here.page).says("Vi i hjemmeplejen"))
  }

  @Test func aPersonHasOneSideAndADifferenceEight() async throws {
    let here = try await DifferenceWorld()
    try await here.raise(as: here.member)
    let new = here.place("1/ny-side")
    let browser = try await here.browser(here.member)
    #expect(await browser.submit(new, on: new, ["side": "En til", "hvem": "mig"]).status == 403)
    for number in 3...8 {
      #expect(await browser.submit(new, on: new, ["side": "Side \(number)", "hvem": "gruppe-user"]).isRedirect)
    }
    #expect(await browser.get(new).says("Der er plads til otte sider"))
    let fields = await browser.get(here.place("1")).form(to: here.place("1/tag"))?.everything ?? []
    #expect(await browser.post(new, fields + [("side", "Ni"), ("hvem", "gruppe-user")]).status == 403)
    #expect(try await here.world.count("difference_sides") == 8)
  }
}
