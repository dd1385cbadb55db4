import Cases
import Crowd
import Database
import Foundation
import HTTP
import Ideas
import TestWorld
import Testing
import Time
import Web

@Suite struct SupportTests {
  @Test func oneSupportsOnceAndTakesItBack() async throws {
    let here = try await CallWorld()
    try await here.ask()
    await here.share("Ring om aftenen", by: try await here.browser())
    let phone = try await here.browser()
    #expect(await phone.get(here.idea()).form(to: here.idea(1, "/stoet")) == nil)
    #expect(await phone.submit(here.idea(1, "/stoet"), on: here.idea(1, "/stoet"), ["gruppe": "volunteer"]).isRedirect)
    #expect(await phone.get(here.idea()).says("Du støtter idéen"))
    await phone.submit(here.idea(1, "/stoet"), on: here.idea(1, "/stoet"))
    #expect(try await here.value("SELECT supports FROM ideas") == 1)
    #expect(try await here.world.count("contributions WHERE kind = 'support' AND actor_group = 'volunteer'") == 1)
    #expect(await phone.submit(here.idea(1, "/stoet/tilbage"), on: here.idea()).isRedirect)
    #expect(try await here.value("SELECT supports FROM ideas") == 0)
    #expect(try await here.world.count("contributions WHERE kind = 'support_withdrawn'") == 1)
  }

  @Test func nobodySupportsTheirOwn() async throws {
    let here = try await CallWorld()
    try await here.ask()
    let phone = try await here.browser()
    await here.share("Ring om aftenen", by: phone)
    await phone.submit(here.idea(1, "/stoet"), on: here.idea(1, "/stoet"))
    #expect(try await here.value("SELECT supports FROM ideas") == 0)
  }

  @Test func aHundredAtOnceCountAHundredAndOneAHundredTimesCountsOnce() async throws {
    let here = try await CallWorld()
    try await here.ask()
    await here.share("Ring om aftenen", by: try await here.browser())
    let same = try await here.browser()
    let form = try #require(await same.get(here.idea(1, "/stoet")).form(to: here.idea(1, "/stoet")))
    // Known from now on, so that all presses are of one.
    await same.post(here.idea(1, "/stoet"), form.everything)
    await withTaskGroup(of: Void.self) { group in
      for number in 0..<60 {
        group.addTask {
          if number % 2 == 0 {
            guard let phone = try? await here.browser() else { return }
            await phone.submit(here.idea(1, "/stoet"), on: here.idea(1, "/stoet"))
          } else {
            await same.post(here.idea(1, "/stoet"), form.filled(with: [("_once", "press \(number)")]))
          }
        }
      }
    }
    #expect(try await here.value("SELECT supports FROM ideas") == 31)
    #expect(try await here.value("SELECT people FROM calls") == 32)
    #expect(try await here.world.count("contributions WHERE kind = 'support'") == 31)
  }
}

@Suite struct CommentTests {
  @Test func pointsForAndAgainstStandApart() async throws {
    let here = try await CallWorld()
    try await here.ask()
    await here.share("Ring om aftenen", by: try await here.browser(here.member))
    let phone = try await here.browser()
    for (text, stance) in [("Det er trygt", "for"), ("Hvem har tid?", "against"), ("Spørg Inger", "note")] {
      #expect(
        await here.send("/ide/1/kommentar", by: phone, [("kommentar", text), ("hvad", stance), ("navn", "Grethe")])
          .isRedirect)
    }
    let page = try await here.browser().get(here.idea())
    #expect(page.says("3 kommentarer") && page.says("Taler for ? Grethe Det er trygt") == false)
    #expect(page.says("Det er trygt") && page.says("Hvem har tid?") && page.says("Spørg Inger"))
    #expect(here.told.withLock { $0 }.count == 3)
    #expect(try await here.value("SELECT comments FROM ideas") == 3)
  }

  @Test func aCommentIsTakenBackByItsWriterAndItsPlaceStays() async throws {
    let here = try await CallWorld()
    try await here.ask()
    await here.share("Ring om aftenen", by: try await here.browser())
    let (phone, other) = (try await here.browser(), try await here.browser())
    await here.send("/ide/1/kommentar", by: phone, [("kommentar", "Fyr ham")])
    await here.send("/ide/1/kommentar", by: other, [("kommentar", "Godt")])
    let keys = (await other.get(here.idea()).form(to: here.idea(1, "/kommentar"))?.everything ?? []).filter {
      $0.0.hasPrefix("_")
    }
    #expect(await other.post(here.idea(1, "/kommentar/1/tilbage"), keys).status == 404)
    #expect(await phone.submit(here.idea(1, "/kommentar/1/tilbage"), on: here.idea()).isRedirect)
    let page = await other.get(here.idea())
    #expect(page.says("Taget tilbage af den, der skrev den.") && !page.says("Fyr ham") && page.says("1 kommentar"))
    #expect(try await here.world.count("contributions WHERE note LIKE '%Fyr%'") == 0)
  }
}

@Suite struct CommentChangeTests {
  @Test func aCommentIsChangedByItsWriterAlone() async throws {
    let here = try await CallWorld()
    try await here.ask()
    await here.share("Ring om aftenen", by: try await here.browser())
    let (phone, other) = (try await here.browser(), try await here.browser())
    await here.send("/ide/1/kommentar", by: phone, [("kommentar", "Klokken sex")])
    await here.send("/ide/1/kommentar", by: other, [("kommentar", "Godt")])
    let edit = here.idea(1, "/kommentar/1/ret")
    #expect(await other.get(edit).status == 404)
    #expect(try await here.browser(here.leader).get(edit).status == 404)
    let (one, two) = (
      try #require(await phone.get(edit).form(to: edit)), try #require(await phone.get(edit).form(to: edit))
    )
    #expect(await phone.post(edit, one.filled(with: [("kommentar", "")])).says("Skriv kommentaren"))
    #expect(await phone.post(edit, one.filled(with: [("kommentar", "Klokken seks"), ("hvad", "for")])).isRedirect)
    let page = await other.get(here.idea())
    #expect(page.says("Klokken seks") && !page.says("Klokken sex") && page.says("2 kommentarer"))
    #expect(try await here.world.count("contributions WHERE note = 'Klokken seks'") == 1)
    // What was read before that does not take its place.
    let stale = await phone.post(edit, two.filled(with: [("kommentar", "Klokken syv")]))
    #expect(stale.status == 409 && stale.body.contains("Klokken syv"))
    // Taken back, it is not changed any more.
    await phone.submit(here.idea(1, "/kommentar/1/tilbage"), on: here.idea())
    #expect(await phone.get(edit).status == 404)
  }

  @Test(arguments: ["Min mor er 010170-1234", "https://a.example https://b.example"])
  func whatWasLetInIsReadAgainWhenItBecomesSomethingElse(_ text: String) async throws {
    let here = try await CallWorld()
    try await here.ask()
    await here.share("Ring om aftenen", by: try await here.browser())
    let phone = try await here.browser()
    await here.send("/ide/1/kommentar", by: phone, [("kommentar", "Godt")])
    #expect(await here.send("/ide/1/kommentar/1/ret", by: phone, [("kommentar", text)]).isRedirect)
    #expect(try await !here.browser().get(here.idea()).says(text))
    #expect(try await here.value("SELECT comments FROM ideas") == 0)
    #expect(try await here.value("SELECT held FROM calls") == 1)
  }

  @Test func aCommentThatWasNotLetBeSeenIsReadAgain() async throws {
    let here = try await CallWorld()
    try await here.ask()
    await here.share("Ring om aftenen", by: try await here.browser())
    let phone = try await here.browser()
    await here.send("/ide/1/kommentar", by: phone, [("kommentar", "Fyr ham")])
    let one = CallWorld.place + "/moderation/ide/1/kommentar/1"
    await (try here.browser(here.leader)).submit(one, on: one, ["handling": "vis-ikke", "hvorfor": "Nej"])
    await here.send("/ide/1/kommentar/1/ret", by: phone, [("kommentar", "Fyr ham nu")])
    #expect(try await !here.browser().get(here.idea()).says("Fyr ham"))
    #expect(try await here.world.count("idea_comments WHERE state = 'held' AND held_for = 'again'") == 1)
  }
}

@Suite struct AnswerTests {
  @Test func everyoneWhoContributedIsToldWhatBecomesOfAnIdea() async throws {
    let here = try await CallWorld()
    try await here.ask()
    let (member, stranger, guest) = (
      try await here.browser(here.member), try await here.browser(here.stranger), try await here.browser(here.guest)
    )
    await here.share("Ring om aftenen", by: member)
    await stranger.submit(here.idea(1, "/stoet"), on: here.idea(1, "/stoet"))
    await here.send("/ide/1/kommentar", by: guest, [("kommentar", "Husk døve")])
    here.told.withLock { $0 = [] }
    let leader = try await here.browser(here.leader)
    let (answer, empty) = (here.idea(1, "/svar"), [("skaebne", ""), ("hvorfor", "")])
    let form = try #require(await leader.get(answer).form(to: answer))
    let refused = await leader.post(answer, form.filled(with: empty))
    #expect(refused.says("Vælg, hvad der sker med idéen") && refused.says("Skriv hvorfor"))
    #expect(
      await leader.submit(
        answer, on: answer, ["skaebne": "chosen", "hvorfor": "Fem grupper peger på det", "naeste": "Prøves i januar"]
      ).location == here.idea() + "#svar")
    #expect(
      Set(here.told.withLock { $0 }.map(\.0)) == [here.member.number, here.stranger.number, here.guest.number])
    let page = try await here.browser().get(here.idea())
    #expect(page.says("Udvalgt Fem grupper peger på det Svar fra Mette Kjærgaard, Egelund Kommune Prøves i januar"))
    #expect(try await here.value("SELECT answered FROM calls") == 1)
    #expect(await leader.get(CallWorld.place + "/svar").says("Alle idéer har fået svar"))
  }

  @Test func anAnswerThatIsLateIsSeenByAll() async throws {
    let here = try await CallWorld()
    try await here.ask()
    await here.share("Ring om aftenen", by: try await here.browser())
    #expect(try await !here.browser().get(CallWorld.place).says("Svar mangler"))
    here.world.clock.pass(.days(21))
    #expect(try await here.browser().get(CallWorld.place).says("Svar mangler"))
    #expect(try await here.browser().get(here.idea()).says("Svar mangler"))
    #expect(try await here.browser(here.leader).get("/idekald").says("Venter på svar fra jer"))
    #expect(try await !here.browser(here.member).get("/idekald").says("Venter på svar fra jer"))
  }

  @Test func whoLeftAnAddressIsWrittenToOnceTheyHaveSaidYes() async throws {
    let here = try await CallWorld(sendsMail: true)
    try await here.ask()
    let (yes, silent) = (try await here.browser(), try await here.browser())
    await here.share("Ring om aftenen", by: yes, [("besked", "ja"), ("email", "inger@example.org")])
    await here.share("Medicin i hånden", by: silent, [("besked", "ja"), ("email", "ole@example.org")])
    #expect(try await here.world.count("outbox") == 2)
    let letter: String = try await here.world.services.database.read {
      try $0.value("SELECT text FROM outbox WHERE address = 'inger@example.org'") ?? ""
    }
    let path = "/k/" + (letter.components(separatedBy: "/k/").dropFirst().first?.prefix { !$0.isWhitespace } ?? "")
    let reader = try await here.browser()
    #expect(await reader.get(path).says("Ja, skriv til mig"))
    #expect(await reader.get(path.dropLast() + "x").status == 404)
    #expect(await reader.submit(path, on: path, ["svar": "ja"]).says("Du hører fra os"))
    let leader = try await here.browser(here.leader)
    for number in [1, 2] {
      let answer = here.idea(number, "/svar")
      await leader.submit(answer, on: answer, ["skaebne": "not_now", "hvorfor": "Der er ingen til at ringe"])
    }
    #expect(
      try await here.world.count("outbox WHERE subject LIKE 'Der er svar%' AND address = 'inger@example.org'") == 1)
    #expect(try await here.world.count("outbox WHERE subject LIKE 'Der er svar%'") == 1)
    #expect(await reader.post(path, [("List-Unsubscribe", "One-Click")]).says("Din adresse er slettet"))
    #expect(try await here.world.count("call_participants WHERE email = 'inger@example.org'") == 0)
    #expect(await reader.get(path).status == 404)
    // Who says nothing is forgotten.
    let later = here.world.clock.now + .days(15)
    try await here.world.services.database.write { try ContactStore($0).tidy(now: later) }
    #expect(try await here.world.count("call_participants WHERE email IS NOT NULL") == 0)
    for page in [CallWorld.place, here.idea(), here.idea(2)] {
      #expect(await !leader.get(page).body.contains("example.org"))
    }
  }

  @Test func anAddressThatNothingCanBeSentToIsNotAskedFor() async throws {
    let here = try await CallWorld()
    try await here.ask()
    let phone = try await here.browser()
    #expect(await !phone.get(CallWorld.place + "/del").says("E-mail"))
    await here.share("Ring om aftenen", by: phone, [("besked", "ja"), ("email", "inger@example.org")])
    #expect(try await here.world.count("call_participants WHERE email IS NOT NULL") == 0)
  }
}

@Suite struct AbuseTests {
  @Test func aThousandIdeasFromOneAddressWaitToBeReadAndThenAreRefused() async throws {
    let here = try await CallWorld()
    try await here.ask()
    var refused = 0
    for number in 1...250 {
      let phone = try await here.browser()
      let visit = await here.share("Billige sko \(number) x\(number * 7919)", by: phone, [("set", "ja")])
      if visit.status == 429 { refused += 1 }
    }
    #expect(refused == 50)
    #expect(try await here.value("SELECT ideas FROM calls") == 30)
    #expect(try await here.value("SELECT held FROM calls") == 170)
    #expect(try await here.world.count("ideas WHERE held_for = 'many'") == 170)
  }

  @Test(arguments: [
    ("links", "Se https://a.example og http://b.example"), ("same", "Ring om aftenen"),
    ("private", "Ring til 0101701234 om aftenen"),
  ])
  func whatLooksLikeSpamWaitsAndIsNotLost(_ sign: String, _ text: String) async throws {
    let here = try await CallWorld()
    try await here.ask()
    await here.share("Ring om aftenen", by: try await here.browser())
    await here.share(text, by: try await here.browser(), [("set", "ja")])
    #expect(try await here.world.count("ideas WHERE state = 'held' AND held_for = '\(sign)'") == 1)
  }

  @Test func aProgramThatFillsInFormsGivesItselfAway() async throws {
    let here = try await CallWorld()
    try await here.ask()
    await here.share("Sko", by: try await here.browser(), [("hjemmeside", "https://sko.example")])
    await here.share("Støvler", by: try await here.browser(), [("vist", String(here.world.clock.now.milliseconds))])
    #expect(try await here.world.count("ideas WHERE held_for = 'trap'") == 1)
    #expect(try await here.world.count("ideas WHERE held_for = 'fast'") == 1)
  }

  @Test func aMegabyteIsRefusedWithASentence() async throws {
    let here = try await CallWorld()
    try await here.ask()
    let phone = try await here.browser()
    let visit = await here.share("Kort", String(repeating: "langt ", count: 180_000), by: phone)
    #expect(visit.status == 422 && visit.says("Skriv højst 2000 tegn"))
    #expect(try await here.world.count("ideas") == 0)
  }

  @Test func aNumberThatMayBeSomebodysIsAskedAbout() async throws {
    let here = try await CallWorld()
    try await here.ask()
    for text in ["Ring til mig på 20 12 34 56", "Skriv til inger@example.org", "Min mor har 010170-1234"] {
      #expect(await here.share(text, by: try await here.browser()).says("Alle kan læse det. Tag det ud"), "\(text)")
    }
    for text in ["Kl. 19 i 48 timer", "Kontakt 24/7 året rundt i 2027", "Fra 1. december 2026 og 365 dage frem"] {
      #expect(await here.share(text, by: try await here.browser()).isRedirect, "\(text)")
    }
  }
}
