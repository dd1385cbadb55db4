import Accounts
import Cases
import Database
import Framing
import Language
import TestWorld
import Testing
import Time
import Web

@Suite struct PerspectiveTests {
  @Test func aGuestWritesOnePerspectiveAndGetsAReceipt() async throws {
    let here = try await FramingWorld(
      from: FramingSources(nextMeeting: { _, _ in Text(da: "tirsdag kl. 13", en: "Tuesday 13:00") }))
    let browser = try await here.world.browser(as: here.guest)
    let sent = await browser.submit(
      here.place("perspektiv"), on: here.place("perspektiv"), ["perspektiv": "Jeg lå med min taske pakket."])
    #expect(sent.location == here.place("perspektiv/tak"))

    let receipt = await browser.get(here.place("perspektiv/tak"))
    #expect(receipt.says("Tak. Dit perspektiv er med"))
    #expect(receipt.says("Jeg lå med min taske pakket."))
    #expect(receipt.says("Næste møde: tirsdag kl. 13"))
    #expect(receipt.body.contains("href=\"/forloeb/\(here.id.number)\""))
    #expect(await browser.get(here.page).says("”Jeg lå med min taske pakket.” Inger Mortensen, Borgerne"))
  }

  @Test func twoClicksGiveOnePerspective() async throws {
    let here = try await FramingWorld()
    let browser = try await here.world.browser(as: here.guest)
    let (first, second) = await browser.submitTwice(
      here.place("perspektiv"), on: here.place("perspektiv"), ["perspektiv": "Én gang"])
    #expect(first.isRedirect && second.isRedirect)
    #expect(try await here.world.count("perspectives") == 1)
    #expect(try await here.world.count("contributions WHERE kind = 'perspective'") == 1)
  }

  @Test func anEmptyOneIsAskedForAgainAndATooLongOneIsKept() async throws {
    let here = try await FramingWorld()
    let empty = try await here.write("   ", as: here.guest)
    #expect(empty.status == 422)
    #expect(empty.says("Skriv, hvordan problemet ser ud fra din side"))

    let long = try await here.write(String(repeating: "å", count: 2_001), as: here.guest)
    #expect(long.status == 422)
    #expect(long.says("Skriv højst 2000 tegn"))
    #expect(long.body.contains(String(repeating: "å", count: 2_001)))
    #expect(try await here.world.count("perspectives") == 0)

    #expect(try await here.write(String(repeating: "å", count: 2_000), as: here.guest).isRedirect)
  }

  @Test func oneMayWriteSeveral() async throws {
    let here = try await FramingWorld()
    try await here.write("Det første", as: here.guest)
    try await here.write("Det andet", as: here.guest)
    let page = await (try await here.world.browser(as: here.leader)).get(here.page)
    #expect(page.says("”Det første”") && page.says("”Det andet”"))
    #expect(try await here.summary().writers == 1)
  }

  @Test func theCountIsThatOfThePerspectivesThatStand() async throws {
    let here = try await FramingWorld()
    for person in [here.guest, here.guest, here.member] { try await here.write("Fra min side", as: person) }
    let (now, id) = (here.world.clock.now, here.id)
    try await here.world.services.database.write { db in
      let store = PerspectiveStore(db)
      for perspective in try store.all(in: id, before: nil, limit: 10).prefix(2) {
        try store.withdraw(perspective.id, now: now)
        try store.withdraw(perspective.id, now: now)
      }
    }
    let summary = try await here.summary()
    #expect(summary.perspectivesByGroup == [.user: 1] && summary.writers == 1)
    #expect(try await here.world.count("perspectives WHERE withdrawn IS NULL") == summary.perspectives)
  }

  @Test func onlyTheWriterChangesAndWithdraws() async throws {
    let here = try await FramingWorld()
    try await here.write("Før", as: here.guest)
    let own = here.place("perspektiv/1")
    let leader = try await here.world.browser(as: here.leader)
    #expect(await leader.get(own).status == 403)

    let guest = try await here.world.browser(as: here.guest)
    #expect(await guest.submit(own, on: own, ["perspektiv": "Efter"]).isRedirect)
    #expect(await leader.get(here.page).says("”Efter”"))
    #expect(await leader.get(here.page).says("rettet"))

    // A form of the guest's, sent by the leader.
    let token = await leader.get(here.page)
    let fields = token.form(to: here.place("fortaelling"))?.values ?? []
    #expect(await leader.post(own, fields + [("perspektiv", "Kapret"), ("set", "0")]).status == 403)
    #expect(await leader.post(own + "/tilbagetraekning", fields).status == 403)

    #expect(await guest.submit(own + "/tilbagetraekning", on: own).isRedirect)
    #expect(await guest.get(own).status == 404)
    #expect(!(await leader.get(here.page).says("”Efter”")))
    #expect(try await here.summary().groupsHeard == [])
  }

  @Test func whatIsChangedOnTwoPhonesAtOnceIsNotLost() async throws {
    let here = try await FramingWorld()
    try await here.write("Før", as: here.guest)
    let own = here.place("perspektiv/1")
    let guest = try await here.world.browser(as: here.guest)
    let read = await guest.get(own).form(to: own)?.values ?? []
    await guest.submit(own, on: own, ["perspektiv": "Fra telefonen"])
    let refused = await guest.post(own, read.filter { $0.0 != "perspektiv" } + [("perspektiv", "Fra tavlen")])
    #expect(refused.status == 409)
    #expect(refused.says("Fra telefonen") && refused.says("Fra tavlen"))
    let again = refused.form(to: own)?.values ?? []
    #expect(await guest.post(own, again).isRedirect)
    #expect(await guest.get(here.page).says("”Fra tavlen”"))
  }

  @Test func aPerspectiveOfAnotherCaseIsNotFoundThroughOnesOwn() async throws {
    let here = try await FramingWorld()
    try await here.write("Vores", as: here.guest)
    let outsider = try await here.world.browser(as: here.outsider)
    let theirs = here.id.number + 1
    #expect(await outsider.get("/forloeb/\(theirs)/indramning").status == 200)
    #expect(await outsider.get("/forloeb/\(theirs)/indramning/perspektiv/1").status == 404)
  }

  @Test func theTeamWritesTogetherWithSomebody() async throws {
    let here = try await FramingWorld()
    let leader = try await here.world.browser(as: here.leader)
    let page = await leader.get(here.page)
    #expect(page.says("Skriv sammen med Jørn"))
    let form = here.place("perspektiv") + "?for=\(here.backer.number)"
    let sent = await leader.submit(here.place("perspektiv"), on: form, ["perspektiv": "Vi får klager hver uge."])
    #expect(sent.isRedirect)
    let after = await leader.get(here.page)
    #expect(after.says("Jørn Østergaard, Egelund Kommune. Skrevet ned af Mette Kjærgaard"))
    #expect(try await here.summary().groupsHeard == [.politician])
  }

  @Test func aGuestDoesNotWriteInTheNameOfOthers() async throws {
    let here = try await FramingWorld()
    let guest = try await here.world.browser(as: here.guest)
    #expect(await guest.get(here.place("perspektiv") + "?for=\(here.leader.number)").status == 403)
    let sent = await guest.submit(
      here.place("perspektiv"), on: here.place("perspektiv"),
      ["perspektiv": "Som lederen", "for": String(here.leader.number)])
    #expect(sent.status == 403)
    let leader = try await here.world.browser(as: here.leader)
    #expect(await leader.get(here.place("perspektiv") + "?for=\(here.outsider.number)").status == 404)
  }

  @Test func groupsThatHaveNotBeenHeardAreNamed() async throws {
    let here = try await FramingWorld(
      from: FramingSources(invited: { _, _ in [InvitedActor(name: "Birger Holm", group: .provider)] }))
    let page = await (try await here.world.browser(as: here.leader)).get(here.page)
    #expect(page.says("Skriv det første perspektiv"))
    #expect(page.says("Inger Mortensen er på holdet og har ikke skrevet endnu."))
    #expect(page.says("Birger Holm er inviteret."))
  }

  @Test func groupsThatAreNotOnTheTeamAreNamed() async throws {
    let here = try await FramingWorld()
    let page = await (try await here.world.browser(as: here.leader)).get(here.page)
    #expect(page.says("Ikke på holdet endnu Private udbydere"))
  }

  @Test func aLongListGoesOnOnTheNextPage() async throws {
    let here = try await FramingWorld()
    let (id, guest, now) = (here.id, here.guest, here.world.clock.now)
    try await here.world.services.database.write { db in
      for number in 1...60 {
        _ = try PerspectiveStore(db).add("Nummer \(number).", as: .user, of: guest, writtenBy: nil, to: id, now: now)
      }
    }
    let browser = try await here.world.browser(as: here.leader)
    let main = await browser.get(here.page)
    #expect(main.says("”Nummer 60.”") && !main.says("”Nummer 57.”"))
    #expect(main.says("og 57 til"))
    let first = await browser.get(here.place("perspektiver"))
    #expect(first.says("”Nummer 11.”") && !first.says("”Nummer 10.”"))
    #expect(first.body.contains("?foer=11\""))
    let second = await browser.get(here.place("perspektiver") + "?foer=11")
    #expect(second.says("”Nummer 10.”") && second.says("”Nummer 1.”"))
  }
}
