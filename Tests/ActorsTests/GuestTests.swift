import Accounts
import Actors
import Cases
import Database
import Foundation
import HTTP
import Language
import Testing
import TestWorld
import Time
import Web

@Suite struct GuestTests {
  @Test func aGuestOnAPhoneSaysYesWithoutAnAccount() async throws {
    let here = try await ActorWorld()
    let link = here.link(in: await here.invite())
    let phone = try await here.world.browser()
    let page = await phone.get(link)
    #expect(page.says("Mette Kjærgaard vil gerne have dig med i Tryg hjem"))
    #expect(page.says("Hvordan ser natten ud hos jer?"))
    #expect(page.says("Du behøver ikke oprette en konto. Linket er personligt og virker til 15. december."))
    #expect(page.says("De 2 i forløbet"))
    #expect(page.body.contains("value=\"Sofie Lindquist\""))

    let yes = await phone.submit(link + "/ja", on: link, ["titel": "Produktchef"])
    #expect(yes.location == "/forloeb/1/indramning/perspektiv")
    let cookie = try #require(yes.headers["Set-Cookie"])
    #expect(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax") && cookie.contains("Max-Age=2592000"))
    let team = await phone.get(here.page)
    #expect(team.status == 200)
    #expect(team.says("Sofie Lindquist Produktchef, gæst"))
    #expect(team.says("Hjemro ApS"))
    let role: String? = try await here.read { try $0.value("SELECT role FROM case_people WHERE person_id = 3") }
    #expect(role == "guest")
  }

  @Test func lookingAtALinkIsNotAnswering() async throws {
    let here = try await ActorWorld()
    let link = here.link(in: await here.invite())
    let scanner = try await here.world.browser()
    for path in ["", "/ja", "/nej", "/en-anden"] { await scanner.get(link + path) }
    let answer: String? = try await here.read { try $0.value("SELECT answer FROM invitations") }
    #expect(answer == nil)
    #expect(try await here.world.count("people") == 2)
  }

  @Test func openedIsNotedOnce() async throws {
    let here = try await ActorWorld()
    let link = here.link(in: await here.invite())
    let phone = try await here.world.browser()
    await phone.get(link)
    let first: Int? = try await here.read { try $0.value("SELECT opened FROM invitations") }
    here.world.clock.pass(.days(1))
    await phone.get(link)
    let second: Int? = try await here.read { try $0.value("SELECT opened FROM invitations") }
    #expect(first != nil && first == second)
  }

  @Test func twoClicksMakeOneGuest() async throws {
    let here = try await ActorWorld()
    let link = here.link(in: await here.invite())
    let phone = try await here.world.browser()
    let page = await phone.get(link)
    let typed = try #require(page.fields(to: link + "/ja"))
    // The second click is on its way before the first has been answered.
    let hasty = try await here.world.browser()
    hasty.setCookie("samspil-form", try #require(phone.cookie("samspil-form")))
    #expect(await phone.post(link + "/ja", typed).isRedirect)
    #expect(await hasty.post(link + "/ja", typed).isRedirect)
    #expect(try await here.world.count("people") == 3)
    let joins: Int? = try await here.read {
      try $0.value("SELECT COUNT(*) FROM contributions WHERE kind = 'joined'")
    }
    #expect(joins == 1)
  }

  @Test func aGuestComesBackByTheSameLinkWithOneButtonUntilItRunsOut() async throws {
    let here = try await ActorWorld()
    let (_, link) = try await here.guest()
    let other = try await here.world.browser()
    #expect(await other.get(link).says("Velkommen tilbage, Sofie Lindquist"))
    #expect(await other.get(here.page).location?.hasPrefix("/log-ind") ?? false)
    #expect(await other.submit(link + "/ja", on: link).isRedirect)
    #expect(await other.get(here.page).status == 200)
    #expect(try await here.world.count("people") == 3)
    here.world.clock.pass(.days(23))
    #expect(try await here.world.browser().get(link).status == 410)
  }

  @Test func notNowIsThankedForAndCanBecomeYes() async throws {
    let here = try await ActorWorld()
    let link = here.link(in: await here.invite())
    let phone = try await here.world.browser()
    #expect(await phone.submit(link + "/nej", on: link).location == link)
    let page = await phone.get(link)
    #expect(page.says("Tak for dit svar: ikke nu."))
    #expect(page.says("Du kan ændre dit svar til 15. december."))
    #expect(await here.leader.get(here.page).says("Ikke nu"))
    #expect(await phone.submit(link + "/ja", on: link).isRedirect)
    #expect(await phone.get(here.page).status == 200)
  }

  @Test func yesCannotBecomeNotNowByTheLink() async throws {
    let here = try await ActorWorld()
    let (phone, link) = try await here.guest()
    let form = try #require(await phone.get(here.page).fields(to: "/log-ud"))
    await phone.post(link + "/nej", form)
    let answer: String? = try await here.read { try $0.value("SELECT answer FROM invitations") }
    #expect(answer == "accepted")
  }

  @Test func aSuggestionReachesTheLeaderAlone() async throws {
    let here = try await ActorWorld()
    let link = here.link(in: await here.invite())
    let phone = try await here.world.browser()
    let empty = await phone.submit(link + "/en-anden", on: link + "/en-anden")
    #expect(empty.status == 422 && empty.says("Skriv, hvem I skal spørge"))
    await phone.submit(
      link + "/en-anden", on: link + "/en-anden", ["navn": "Nanna Holm", "hvorfor": "Hun kører natten."])
    #expect(await phone.get(link).says("Du foreslog Nanna Holm"))
    #expect(await here.leader.get(here.page).says("Foreslår Nanna Holm : Hun kører natten."))
    #expect(!(await here.member.get(here.page).says("Nanna Holm")))
  }

  @Test func anAccountJoinsAsItself() async throws {
    let here = try await ActorWorld()
    let link = here.link(in: await here.invite())
    let hanne = try await here.world.person("Hanne Vinther", of: "Fjordby Hospital", kind: .hospital)
    let browser = try await here.world.browser(as: hanne)
    #expect(await browser.get(link).says("Du er med som Hanne Vinther."))
    let yes = await browser.submit(link + "/ja", on: link)
    #expect(yes.location == "/forloeb/1/indramning/perspektiv")
    #expect(yes.headers["Set-Cookie"] == nil)
    #expect(try await here.world.count("people") == 3)
    let role: String? = try await here.read { try $0.value("SELECT role FROM case_people WHERE person_id = 3") }
    #expect(role == "member")
  }

  @Test func somebodyInSeveralOrganisationsChoosesForWhichTheyComeAndIsShownOnce() async throws {
    let here = try await ActorWorld()
    let link = here.link(in: await here.invite())
    let hanne = try await here.world.person("Hanne Vinther", of: "Fjordby Hospital", kind: .hospital)
    let second = try await here.world.services.database.write { db in
      let store = AccountStore(db)
      let id = try store.add("Dansk Sygeplejeråd", kind: .association, now: .init(milliseconds: 0))
      try store.join(hanne, id, now: .init(milliseconds: 0))
      return id
    }
    let browser = try await here.world.browser(as: hanne)
    await browser.submit(link + "/ja", on: link, ["organisation": String(second.number)])
    let page = await here.leader.get(here.page)
    #expect(page.says("Dansk Sygeplejeråd Forening") && !page.says("Fjordby Hospital Hospital"))
    #expect(page.body.components(separatedBy: "class=\"chip__who\">Hanne Vinther").count == 2)
  }

  @Test func aLinkNeverLetsAnybodyIntoAnAccount() async throws {
    let here = try await ActorWorld()
    let link = here.link(in: await here.invite())
    let hanne = try await here.world.person("Hanne Vinther")
    await (try await here.world.browser(as: hanne)).submit(link + "/ja", on: link)
    let stranger = try await here.world.browser()
    let page = await stranger.get(link)
    #expect(page.says("Log ind for at gå til forløbet."))
    #expect(page.form(to: link + "/ja") == nil)
    #expect(stranger.cookie(Responder.sessionCookie) == nil)
  }

  @Test func somebodyElsesLinkLetsAGuestInAsTheInvitedOne() async throws {
    let here = try await ActorWorld()
    let (phone, _) = try await here.guest("Sofie Lindquist")
    let other = try await ActorWorld.secondCase(here)
    let page = await phone.get(other.link)
    #expect(page.says("Du er inde som Sofie Lindquist lige nu."))
    await phone.submit(other.link + "/ja", on: other.link, ["navn": "Karl Mortensen"])
    #expect(await phone.get(other.page).status == 200)
    // The guest of the first case is somebody else.
    #expect(await phone.get(here.page).status == 404)
  }

  @Test func aGuestOfTheCaseWhoOpensAnothersLinkIsToldSo() async throws {
    let here = try await ActorWorld()
    let (phone, _) = try await here.guest("Sofie Lindquist")
    let link = here.link(in: await here.invite("Karl Mortensen", email: ""))
    #expect(await phone.get(link).says("Linket er til Karl Mortensen."))
    #expect(await here.leader.get(link).says("Du er allerede med i forløbet."))
    let opened: Int? = try await here.read { try $0.value("SELECT opened FROM invitations WHERE id = 2") }
    #expect(opened == nil)
  }

  @Test func aRunOutLinkSaysWhomToAsk() async throws {
    let here = try await ActorWorld()
    let link = here.link(in: await here.invite())
    here.world.clock.pass(.days(22))
    let phone = try await here.world.browser()
    let last = await phone.get(link)
    #expect(last.status == 200)
    here.world.clock.pass(.hours(15))
    let gone = await phone.get(link)
    #expect(gone.status == 410)
    #expect(gone.says("Linket er udløbet: bed om et nyt") && gone.says("Spørg Mette Kjærgaard"))
    #expect(gone.body.contains("<form") == false)
    let form = try #require(last.fields(to: link + "/ja"))
    #expect(await phone.post(link + "/ja", form).status == 410)
    #expect(try await here.world.count("people") == 2)
  }

  @Test func guessingIsNotFoundAndThenStopped() async throws {
    let here = try await ActorWorld()
    let guesser = try await here.world.browser()
    for number in 0..<20 { #expect(await guesser.get("/i/gaet-\(number)").status == 404) }
    #expect(await guesser.get("/i/gaet-20").status == 429)
    here.world.clock.pass(.minutes(11))
    let visit = await guesser.get("/i/gaet-21")
    #expect(visit.status == 404 && !visit.says("Tryg hjem"))
  }

  @Test func aBackerByLinkReadsAlongAndDoesNotContribute() async throws {
    let here = try await ActorWorld()
    let link = here.link(in: await here.invite("Jørn Østergaard", group: "politician", role: "backer"))
    let phone = try await here.world.browser()
    #expect(await phone.get(link).says("Din opbakning"))
    #expect(await phone.submit(link + "/ja", on: link).location == "/forloeb/1")
    let page = await phone.get(here.page)
    #expect(page.says("politiker, bakker op") && page.says("Bakker op"))
    #expect(await phone.get(here.page + "/forventninger").status == 403)
  }

  @Test func aRemovedGuestIsOutAndTheirLinkIsDead() async throws {
    let here = try await ActorWorld()
    let (phone, link) = try await here.guest()
    let removed = await here.leader.submit(here.page + "/person/3/fjern", on: here.page + "/person/3/fjern")
    #expect(removed.location == here.page)
    #expect(await phone.get(here.page).location?.hasPrefix("/log-ind") ?? false)
    #expect(await phone.get(link).status == 410)
  }

  @Test func aGuestWhoLeftCanComeBack() async throws {
    let here = try await ActorWorld()
    let (phone, link) = try await here.guest()
    await phone.submit(here.page + "/forlad", on: here.page + "/forlad")
    #expect(await phone.get(here.page).status == 404)
    #expect(await phone.get(link).says("Du har forladt forløbet. Du kan være med igen."))
    await phone.submit(link + "/ja", on: link)
    #expect(await phone.get(here.page).status == 200)
  }

  @Test func aNewLinkForAGuestClosesWhereTheyAreIn() async throws {
    let here = try await ActorWorld()
    let (phone, _) = try await here.guest()
    let renewed = await here.leader.submit(here.invitations + "/1/link", on: here.invitations + "/1")
    #expect(await phone.get(here.page).isRedirect)
    let link = here.link(in: renewed)
    await phone.submit(link + "/ja", on: link)
    #expect(await phone.get(here.page).says("Sofie Lindquist"))
    #expect(try await here.world.count("audit") == 1)
  }

  @Test func theInvitationIsInEnglishForWhoReadsEnglish() async throws {
    let here = try await ActorWorld()
    let link = here.link(in: await here.invite())
    let phone = try await here.world.browser(in: .english)
    let page = await phone.get(link)
    #expect(page.says("Mette Kjærgaard would like you to take part in Tryg hjem"))
    #expect(page.says("Yes, I take part") && page.body.contains("<html lang=\"en\""))
  }
}

extension ActorWorld {
  /// Another case with another leader, and a link to it.
  static func secondCase(_ here: ActorWorld) async throws -> (page: String, link: String) {
    let aslan = try await here.world.person("Aslan Demir")
    let id = try await here.world.startedCase("Nattevagt", ledBy: aslan)
    let browser = try await here.world.browser(as: aslan)
    let page = ActorRoutes.page.path(id)
    let made = await browser.submit(
      ActorRoutes.invitations.path(id), on: page, ["navn": "Karl Mortensen", "opgave": "Fortæl", "gruppe": "user"])
    return (page, here.link(in: made))
  }
}
