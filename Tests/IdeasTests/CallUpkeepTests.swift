import Accounts
import Cases
import Crowd
import Database
import Foundation
import HTTP
import Mail
import TestWorld
import Testing
import Time
import Web

@testable import Ideas

/// What happens to a call over time: it is hidden, closed and opened, people leave, and mail that was sent is pressed.
@Suite struct CallUpkeepTests {
  // MARK: - Mail

  /// The address in a letter by which one says yes or no.
  private func link(_ here: CallWorld, to address: String) async throws -> String {
    let letter: String = try await here.world.services.database.read {
      try $0.value("SELECT text FROM outbox WHERE address = \(address) ORDER BY id DESC LIMIT 1") ?? ""
    }
    let tail = letter.components(separatedBy: "/idekald/").dropFirst().first?.prefix { !$0.isWhitespace }
    return "/idekald/" + (tail.map(String.init) ?? "")
  }

  enum Change: String, CaseIterable { case hidden, forTheTeam, closed, draft, moved, archived }

  /// Whoever wants no more mail gets none, whatever has become of the call.
  @Test(arguments: Change.allCases)
  func theWayOutOfMailStaysOpen(_ change: Change) async throws {
    let here = try await CallWorld(sendsMail: true)
    try await here.ask()
    await here.share(
      "Ring om aftenen", by: try await here.browser(), [("besked", "ja"), ("email", "inger@example.org")])
    let path = try await link(here, to: "inger@example.org")
    let now = here.world.clock.now
    try await here.world.services.database.write { db in
      switch change {
      case .hidden: try db.run("UPDATE calls SET audience = 'link', slug = 'noget-ingen-kender'")
      case .forTheTeam: try db.run("UPDATE calls SET audience = 'team'")
      case .closed: try db.run("UPDATE calls SET state = 'closed', closed = \(now)")
      case .draft: try db.run("UPDATE calls SET state = 'draft'")
      case .moved: try db.run("UPDATE calls SET slug = 'et-andet-sted'")
      case .archived: try db.run("UPDATE cases SET archived = \(now)")
      }
    }
    let reader = try await here.browser()
    #expect(await reader.get(path).says("Nej, slet min adresse"))
    #expect(await reader.get(path.dropLast() + "x").status == 404)
    for _ in 0..<2 {
      #expect(await reader.post(path, [("List-Unsubscribe", "One-Click")]).says("Din adresse er slettet"))
    }
    #expect(try await here.world.count("call_participants WHERE email IS NOT NULL") == 0)
    let after = await reader.get(path)
    #expect(after.status == 200 && after.says("Din adresse er slettet") && after.form(to: path) == nil)
  }

  @Test func theLinkOfOneCallIsNotGoodForAnother() async throws {
    let here = try await CallWorld(sendsMail: true)
    try await here.ask()
    await here.share(
      "Ring om aftenen", by: try await here.browser(), [("besked", "ja"), ("email", "inger@example.org")])
    let path = try await link(here, to: "inger@example.org")
    let other = path.replacing("/idekald/1/", with: "/idekald/2/")
    #expect(other != path)
    #expect(try await here.browser().get(other).status == 404)
  }

  /// Nobody's post box is filled through us, and the ideas are kept all the same.
  @Test func oneAddressIsAskedThreeTimesADayAtMost() async throws {
    let here = try await CallWorld(sendsMail: true)
    try await here.ask()
    var last: Visit?
    for number in 1...6 {
      let email = number % 2 == 0 ? "Inger@example.org" : "inger@example.org"
      last = await here.share(
        "Idé \(number) om noget nyt \(number * 7919)", by: try await here.browser(),
        [("besked", "ja"), ("email", email), ("set", "ja")])
    }
    #expect(last?.isRedirect == true)
    #expect(try await here.world.count("outbox") == 3)
    #expect(try await here.world.count("ideas") == 6)
    #expect(try await here.world.count("call_participants WHERE email IS NOT NULL") == 3)
    here.world.clock.pass(.hours(25))
    await here.share(
      "En idé til i morgen", by: try await here.browser(), [("besked", "ja"), ("email", "inger@example.org")])
    #expect(try await here.world.count("outbox") == 4)
  }

  @Test func oneMachineAsksSoManyAddressesAndNoMore() async throws {
    let here = try await CallWorld(sendsMail: true)
    try await here.ask()
    for number in 1...(CallDesk.mostAsksAnHour + 5) {
      await here.share(
        "Idé \(number) om \(number * 7919)", by: try await here.browser(),
        [("besked", "ja"), ("email", "nr\(number)@example.org"), ("set", "ja")])
    }
    #expect(try await here.world.count("outbox") == CallDesk.mostAsksAnHour)
  }

  // MARK: - Another address

  @Test func whoHasTakenPartIsKnownWhenTheCallGetsAnotherAddress() async throws {
    let here = try await CallWorld()
    try await here.ask()
    let phone = try await here.browser()
    await here.share("Ring om aftenen", by: phone)
    let leader = try await here.browser(here.leader)
    let edit = CallWorld.place + "/rediger"
    let form = try #require(await leader.get(edit).form(to: edit))
    let hidden = try #require(await leader.post(edit, form.filled(with: [("hvem", "link")])).location)
    #expect(hidden.hasPrefix(CallWorld.place + "-"))
    #expect(await phone.get(CallWorld.place).status == 404)
    #expect(await phone.get(hidden).says("Det, du har delt"))
    #expect(await phone.get(hidden + "/ide/1/ret").status == 200)
  }

  /// An address that has become free can go to a new call; who took part in the old one is nobody there.
  @Test func anAddressThatGoesToAnotherCallLeadsToThatOne() async throws {
    let here = try await CallWorld()
    try await here.ask()
    let phone = try await here.browser()
    await here.share("Ring om aftenen", by: phone)
    try await here.world.services.database.write {
      try $0.run("UPDATE calls SET slug = 'gemt-vaek', audience = 'link'")
    }
    try await here.ask()
    #expect(await !phone.get(CallWorld.place).says("Det, du har delt"))
    await here.share("Tænd lyset", by: phone)
    #expect(try await here.world.count("call_participants WHERE call_id = 2") == 1)
    #expect(try await here.value("SELECT COUNT(DISTINCT participant) FROM ideas") == 2)
    #expect(await phone.get(CallWorld.place).says("Det, du har delt"))
  }

  // MARK: - Days

  @Test func aCallIsNotOpenedForADayThatHasPassed() async throws {
    let here = try await CallWorld()
    let yesterday = here.world.clock.today + -1
    try await here.ask(open: false, closes: yesterday)
    let leader = try await here.browser(here.leader)
    let refused = await leader.submit(CallWorld.place + "/aabn", on: CallWorld.place)
    #expect(refused.location == CallWorld.place + "/rediger#lukker")
    #expect(await leader.get(CallWorld.place + "/rediger").says("Den sidste dag er gået. Vælg en dag, der kommer"))
    #expect(try await here.world.count("calls WHERE state = 'open'") == 0)
    let new = try #require(await leader.get("/idekald/nyt?forloeb=\(here.id.number)").form(to: "/idekald/nyt"))
    let made = await leader.post(
      "/idekald/nyt",
      new.filled(with: [
        ("spoergsmaal", "Og nu?"), ("hvem", "public"), ("laeses", "after"), ("datoer", "exact"),
        ("lukker", yesterday.iso), ("svarer", "\(here.leader.number)"), ("svarfrist", yesterday.iso), ("kan", "ideas"),
        ("handling", "aabn"),
      ]))
    #expect(made.status == 422 && made.says("Den sidste dag er gået") && made.says("Dagen for svaret er gået"))
    #expect(try await here.world.count("calls") == 1)
  }

  // MARK: - People who leave

  @Test func whoHasLeftTheOrganisationRunsItsCallsNoMore() async throws {
    let here = try await CallWorld()
    try await here.ask(inCase: false)
    let leader = try await here.browser(here.leader)
    #expect(await leader.get(CallWorld.place).says("Du leder idékaldet"))
    try await here.world.services.database.write { db in
      try db.run("UPDATE calls SET answer_by = \(here.member)")
      try db.run("DELETE FROM memberships WHERE person_id = \(here.leader) OR person_id = \(here.member)")
    }
    for (person, name) in [(here.leader, "maker"), (here.member, "answerer")] {
      let browser = try await here.browser(person)
      #expect(await !browser.get(CallWorld.place).says("Du leder idékaldet"), "\(name)")
      for page in ["/rediger", "/svar", "/moderation"] {
        #expect(await browser.get(CallWorld.place + page).status == 403, "\(name) \(page)")
      }
      #expect(await !browser.get("/idekald").says("Dem, I leder"), "\(name)")
    }
    // It is not left to itself: whoever administers the organisation runs it.
    try await here.world.services.database.write { db in
      try db.run("UPDATE memberships SET is_administrator = 1 WHERE person_id = \(here.colleague)")
    }
    let administrator = try await here.browser(here.colleague)
    #expect(await administrator.get(CallWorld.place + "/rediger").status == 200)
    #expect(await administrator.get("/idekald").says("Dem, I leder"))
  }

  @Test func whoHasLeftTheTeamAnswersNoMore() async throws {
    let here = try await CallWorld()
    try await here.ask()
    await here.share("Ring om aftenen", by: try await here.browser())
    try await here.world.services.database.write { try $0.run("UPDATE calls SET answer_by = \(here.member)") }
    let member = try await here.browser(here.member)
    #expect(await member.get(CallWorld.place + "/svar").status == 200)
    let now = here.world.clock.now
    try await here.world.services.database.write {
      try $0.run("UPDATE case_people SET left_at = \(now) WHERE person_id = \(here.member)")
    }
    #expect(await member.get(CallWorld.place + "/svar").status == 403)
    #expect(await !member.get("/idekald").says("Venter på svar fra jer"))
  }

  // MARK: - Who is counted

  @Test func whoOnlyPressesHasNotTakenPart() async throws {
    let here = try await CallWorld()
    try await here.ask()
    await here.share("Ring om aftenen", by: try await here.browser())
    let phone = try await here.browser()
    let keys = (await phone.get(here.idea(1, "/stoet")).form(to: here.idea(1, "/stoet"))?.everything ?? []).filter {
      $0.0.hasPrefix("_")
    }
    #expect(await phone.post(here.idea(1, "/stoet/tilbage"), keys).isRedirect)
    #expect(
      await phone.post(
        here.idea(1, "/kommentar"), keys.filter { $0.0 != "_once" } + [("_once", "again"), ("kommentar", "")]
      ).status == 422)
    #expect(try await here.value("SELECT people FROM calls") == 1)
    #expect(try await here.world.count("call_participants") == 1)
  }

  @Test func supportIsTakenBackAfterTheCallHasClosed() async throws {
    let here = try await CallWorld()
    try await here.ask()
    await here.share("Ring om aftenen", by: try await here.browser())
    let phone = try await here.browser()
    await phone.submit(here.idea(1, "/stoet"), on: here.idea(1, "/stoet"))
    let now = here.world.clock.now
    try await here.world.services.database.write { try $0.run("UPDATE calls SET state = 'closed', closed = \(now)") }
    #expect(await phone.submit(here.idea(1, "/stoet/tilbage"), on: here.idea()).isRedirect)
    #expect(try await here.value("SELECT supports FROM ideas") == 0)
    #expect(await phone.get(here.idea()).form(to: here.idea(1, "/stoet")) == nil)
  }

  // MARK: - Coming back

  @Test func whoComesBackWithoutAnAccountSeesWhatHasBecomeOfIt() async throws {
    let here = try await CallWorld()
    try await here.ask()
    await here.share("Ring om aftenen", by: try await here.browser())
    let (supporter, writer, other) = (
      try await here.browser(), try await here.browser(), try await here.browser()
    )
    await supporter.submit(here.idea(1, "/stoet"), on: here.idea(1, "/stoet"))
    await here.send("/ide/1/kommentar", by: writer, [("kommentar", "Husk døve")])
    let leader = try await here.browser(here.leader)
    for browser in [supporter, writer] {
      #expect(await !browser.get(CallWorld.place).says("Der er nyt om det, du støtter"))
    }
    await leader.submit(here.idea(1, "/svar"), on: here.idea(1, "/svar"), ["skaebne": "tried", "hvorfor": "Vi prøver"])
    for browser in [supporter, writer] {
      #expect(await browser.get(CallWorld.place).says("Der er nyt om det, du støtter Ring om aftenen Afprøves"))
    }
    #expect(await !other.get(CallWorld.place).says("Der er nyt om det"))
  }

  // MARK: - What waited

  @Test func anIdeaThatWaitedGoesIntoACallAsItsWritersOwn() async throws {
    let here = try await CallWorld()
    let (leader, member) = (try await here.browser(here.leader), try await here.browser(here.member))
    let ideas = "/forloeb/\(here.id.number)/ideer"
    await member.submit(ideas, on: ideas, ["ide": "En fast stemme i telefonen"])
    let carry = "/forloeb/\(here.id.number)/gemte/1"
    #expect(await !leader.get(ideas).says("Tag med i et idékald"))
    #expect(await leader.get(carry).says("Ingen åbne idékald"))
    try await here.ask()
    #expect(await leader.get(ideas).says("Tag med i et idékald"))
    #expect(await leader.submit(carry, on: carry).says("Vælg et idékald"))
    let (first, second) = await leader.submitTwice(carry, on: carry, ["idekald": CallWorld.slug])
    #expect(first.location == here.idea() && second.isRedirect)
    #expect(try await here.world.count("ideas") == 1)
    // No name is told to those outside, and the writer has it in hand.
    let page = try await here.browser().get(here.idea())
    #expect(page.says("En fast stemme i telefonen") && !page.says("Bodil"))
    #expect(await member.get(here.idea(1, "/ret")).status == 200)
    #expect(await leader.get(here.idea(1, "/ret")).status == 404)
    #expect(here.told.withLock { $0 }.contains { $0.0 == here.member.number && $0.1.contains("taget med") })
    #expect(await leader.get(ideas).says("Se den i idékaldet"))
    #expect(await leader.get(carry).status == 404)
    // Not those of another case, and nobody outside.
    #expect(try await here.browser(here.backer).get(carry).status == 403)
    #expect(try await here.browser(here.stranger).get(carry).status == 404)
  }
}
