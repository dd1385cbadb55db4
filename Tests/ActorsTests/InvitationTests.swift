import Actors
import Cases
import Database
import Foundation
import Testing
import TestWorld
import Time
import Web

@Suite struct InvitationTests {
  @Test func aLeaderInvitesAndSeesTheLinkOnce() async throws {
    let here = try await ActorWorld()
    let made = await here.invite()

    #expect(made.status == 200)
    #expect(made.says("Invitation til Sofie Lindquist"))
    #expect(made.body.contains("mailto:sofie@hjemro.example?subject="))
    #expect(made.body.contains("class=\"qr\""))
    #expect(made.body.contains("data-copy=\"#link\""))
    #expect(made.says("Kære Sofie Lindquist"))
    #expect(made.says("15. december 2026"))
    let again = await here.leader.get(here.invitations + "/1")
    #expect(again.status == 200)
    #expect(!again.body.contains("/i/"))
    #expect(again.says("Lav et nyt link"))
  }

  @Test func theTokenIsKeptAsAHashOnly() async throws {
    let here = try await ActorWorld()
    let token = String(here.link(in: await here.invite()).dropFirst(3))
    let kept: String? = try await here.read { try $0.value("SELECT token FROM invitations") }
    #expect(kept != nil && kept != token)
    let locations: [String] = try await here.read { db in
      try db.rows("SELECT location FROM submissions") { try $0.read("location") }
    }
    #expect(!locations.contains { $0.contains(token) })
  }

  @Test func aSecondClickMakesNoSecondInvitationAndShowsNoLink() async throws {
    let here = try await ActorWorld()
    let (first, second) = await here.leader.submitTwice(
      here.invitations, on: here.page, ["navn": "Sofie", "opgave": "Hvad ser du?", "gruppe": "user"])
    #expect(first.status == 200)
    #expect(second.isRedirect)
    #expect(second.location == here.invitations + "/1")
    #expect(try await here.world.count("invitations") == 1)
  }

  @Test func theSameAddressIsNotInvitedTwiceWhileItWaitsWhateverItsCase() async throws {
    let here = try await ActorWorld()
    await here.invite(email: "sofie@hjemro.example")
    let second = await here.invite(email: "Sofie@HJEMRO.example", ask: "Og om dagen?")
    #expect(second.status == 422)
    #expect(second.says("har allerede en invitation, der venter"))
    #expect(second.says("Og om dagen?"))
    #expect(try await here.world.count("invitations") == 1)
  }

  @Test func anAddressCanBeInvitedAgainWhenTheInvitationHasRunOutOrIsWithdrawn() async throws {
    let here = try await ActorWorld()
    await here.invite()
    here.world.clock.pass(.days(30))
    let leader = try await here.world.browser(as: here.mette)
    let fields: KeyValuePairs = [
      "navn": "Sofie", "email": "sofie@hjemro.example", "opgave": "Igen", "gruppe": "provider",
    ]
    #expect(await leader.submit(here.invitations, on: here.page, fields).status == 200)
    await leader.submit(here.invitations + "/2/tilbage", on: here.page)
    #expect(await leader.submit(here.invitations, on: here.page, fields).status == 200)
  }

  @Test func anAddressOfSomebodyOnTheTeamIsRefused() async throws {
    let here = try await ActorWorld()
    let visit = await here.invite(email: "bodil.rasmussen@example.org")
    #expect(visit.status == 422)
    #expect(visit.says("er allerede med i forløbet"))
  }

  @Test func whatIsMissingIsSaidAndWhatWasTypedIsKept() async throws {
    let here = try await ActorWorld()
    let visit = await here.invite("", email: "sofie", ask: "")
    #expect(visit.status == 422)
    #expect(visit.says("Skriv, hvem du inviterer"))
    #expect(visit.says("Skriv en e-mail med @"))
    #expect(visit.says("Skriv, hvad du beder om"))
    #expect(visit.body.contains("value=\"Hjemro ApS\""))
    #expect(visit.body.contains("<title>Fejl:"))
    #expect(await here.invite(ask: String(repeating: "x", count: 601)).status == 422)
  }

  @Test(arguments: [CaseRole.member, .guest, .backer])
  func onlyTheLeaderInvites(role: CaseRole) async throws {
    let here = try await ActorWorld()
    let person = try await here.joined("Per Lund", as: role)
    let browser = try await here.world.browser(as: person)
    let page = await browser.get(here.page)
    #expect(page.status == 200)
    #expect(page.form(to: here.invitations) == nil)
    let fields = [("navn", "X"), ("opgave", "Y"), ("gruppe", "user"), ("rolle", "member")]
    #expect(await post(here.invitations, fields, from: browser, on: here.page, here).status == 403)
    #expect(await browser.get(here.invitations + "/1").status == 404)
    #expect(try await here.world.count("invitations") == 0)
  }

  /// Posts with the token of another form on the page.
  private func post(
    _ path: String, _ fields: [(String, String)], from browser: Browser, on page: String, _ here: ActorWorld
  ) async -> Visit {
    let body = await browser.get(page).body
    let token = body.components(separatedBy: "name=\"_token\" value=\"")[1].prefix { $0 != "\"" }
    return await browser.post(path, fields + [("_token", String(token))])
  }

  @Test func theInvitationMentionsTheNextMeeting() async throws {
    let here = try await ActorWorld()
    await here.member.submit(
      "/forloeb/1/moeder", on: "/forloeb/1/moeder",
      ["dato": "2026-12-01", "kl": "13", "sted": "Fjordby Hospital", "dagsorden": "Natten"])
    let link = here.link(in: await here.invite())
    let visit = try await here.world.browser().get(link)
    #expect(visit.says("Et møde, hvis du har lyst"))
    #expect(visit.says("Tirsdag 1. december kl. 13. Sted: Fjordby Hospital."))
  }

  @Test func outsidersDoNotLearnThatTheCaseIsThere() async throws {
    let here = try await ActorWorld()
    let outsider = try await here.world.browser(as: try await here.world.person("Ulla Udefra"))
    for path in ["", "/invitation/1", "/forventninger", "/forlad", "/person/1"] {
      #expect(await outsider.get(here.page + path).status == 404, "\(path)")
    }
    for path in ["hatte", "raaderum", "moeder", "raaderum/1", "moeder/1/afholdt"] {
      #expect(await outsider.get("/forloeb/\(here.id.number)/\(path)").status == 404, "\(path)")
    }
    #expect(await outsider.get(here.page, accept: "application/json").status == 404)
  }

  @Test func addressesAreSeenByTheLeaderAlone() async throws {
    let here = try await ActorWorld()
    await here.invite()
    #expect(await here.leader.get(here.invitations + "/1").says("sofie@hjemro.example"))
    let page = await here.member.get(here.page)
    #expect(page.says("Sofie Lindquist"))
    #expect(!page.body.contains("sofie@hjemro.example"))
    #expect(!page.body.contains("example.org"))
    let json = await here.member.get(here.page, accept: "application/json")
    #expect(json.body.contains("Sofie Lindquist") && !json.body.contains("@"))
  }

  @Test func aNewLinkTakesTheOldOnesPlace() async throws {
    let here = try await ActorWorld()
    let old = here.link(in: await here.invite())
    let renewed = await here.leader.submit(here.invitations + "/1/link", on: here.page)
    let new = here.link(in: renewed)
    #expect(renewed.status == 200 && new != old && new != "/i/none")
    let browser = try await here.world.browser()
    let gone = await browser.get(old)
    #expect(gone.status == 410)
    #expect(gone.says("Der er lavet et nyt link"))
    #expect(!gone.says("Tryg hjem"))
    #expect(await browser.get(new).status == 200)
  }

  @Test func aWithdrawnInvitationOpensNothingAndDoesNotNameTheCase() async throws {
    let here = try await ActorWorld()
    let link = here.link(in: await here.invite())
    await here.leader.submit(here.invitations + "/1/tilbage", on: here.page)
    let visit = try await here.world.browser().get(link)
    #expect(visit.status == 410)
    #expect(visit.says("Linket er udløbet: bed om et nyt"))
    #expect(visit.says("Spørg Mette Kjærgaard"))
    #expect(!visit.says("Tryg hjem"))
  }

  @Test func theListSaysWhatHasBecomeOfEach() async throws {
    let here = try await ActorWorld()
    let link = here.link(in: await here.invite())
    #expect(await here.leader.get(here.page).says("Venter"))
    await (try await here.world.browser()).get(link)
    here.world.clock.pass(.days(3))
    let page = await (try await here.world.browser(as: here.mette)).get(here.page)
    #expect(page.says("Åbnet"))
    #expect(page.says("Sendt for 3 dage siden"))
  }

  @Test func anArchivedCaseTakesNoInvitations() async throws {
    let here = try await ActorWorld()
    let link = here.link(in: await here.invite())
    try await here.archive()
    let page = await here.leader.get(here.page)
    #expect(page.status == 200 && page.form(to: here.invitations) == nil)
    #expect(try await here.world.browser().get(link).status == 410)
  }

  @Test func whatPeopleWriteIsEscapedEverywhere() async throws {
    let here = try await ActorWorld("Sag \(Payload.both)")
    let made = await here.invite(
      Payload.both, email: "", organisation: Payload.both, ask: Payload.both)
    #expect(made.status == 200)
    #expect(Payload.isEscaped(in: made))
    let link = here.link(in: made)
    let phone = try await here.world.browser()
    #expect(Payload.isEscaped(in: await phone.get(link)))
    await phone.submit(link + "/en-anden", on: link + "/en-anden", ["navn": Payload.both, "hvorfor": Payload.both])
    #expect(Payload.isEscaped(in: await here.leader.get(here.page)))
    await phone.submit(link + "/ja", on: link, ["titel": Payload.both])
    for path in [here.page, here.page + "/person/3", here.page + "/person/3/fjern", here.invitations + "/1"] {
      let visit = await here.leader.get(path)
      #expect(visit.status == 200 && Payload.isEscaped(in: visit), "\(path)")
    }
    let json = await here.leader.get(here.page, accept: "application/json")
    #expect(Payload.isEscaped(in: json))
    #expect(Payload.isEscaped(in: await phone.get(link)))
  }
}
