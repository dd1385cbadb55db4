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

@Suite struct IdeaTests {
  @Test func oneSentenceFromAPhoneIsAnIdea() async throws {
    let here = try await CallWorld()
    try await here.ask()
    let phone = try await here.browser()
    let sent = await here.share("Ring den første aften", by: phone)
    #expect(sent.location == here.idea(1, "/tak"), "\(sent.status) \(sent.text)")
    let receipt = await phone.get(here.idea(1, "/tak"))
    #expect(receipt.says("Tak for din idé") && receipt.says("Den har nummer 1.") && receipt.says("Alle kan se den nu."))
    #expect(receipt.says("Mette Kjærgaard giver dig svar."))
    let other = try await here.browser()
    #expect(await other.get(CallWorld.place).says("Ring den første aften"))
    #expect(await other.get(here.idea()).says("Anonym. Delt 23. november."))
    #expect(await other.get(here.idea(1, "/tak")).status == 404)
  }

  @Test func anEmptyIdeaIsAskedForAndATooLongOneIsKept() async throws {
    let here = try await CallWorld()
    try await here.ask()
    let phone = try await here.browser()
    #expect(await here.share("", "Uddybet", by: phone).says("Skriv din idé i én sætning"))
    let long = String(repeating: "æ", count: 141)
    let refused = await here.share(long, by: phone)
    #expect(refused.status == 422 && refused.body.contains(long))
    #expect(try await here.world.count("ideas") == 0)
  }

  @Test func twoClicksAreOneIdea() async throws {
    let here = try await CallWorld()
    try await here.ask()
    let phone = try await here.browser()
    let form = try #require(await phone.get(CallWorld.place + "/del").form(to: CallWorld.place + "/del"))
    let filled = form.filled(with: [("saetning", "Én gang"), ("vist", "0")])
    let (one, two) = (
      await phone.post(CallWorld.place + "/del", filled), await phone.post(CallWorld.place + "/del", filled)
    )
    #expect(one.location == two.location && one.isRedirect)
    #expect(try await here.world.count("ideas") == 1)
    #expect(try await here.value("SELECT ideas FROM calls") == 1)
  }

  @Test func whatIsReadFirstIsSeenByItsWriterAndThoseWhoReadItAlone() async throws {
    let here = try await CallWorld()
    try await here.ask(moderation: .before)
    let phone = try await here.browser()
    await here.share("Ring den første aften", by: phone)
    #expect(await phone.get(here.idea()).says("Idéen venter på at blive læst"))
    for browser in [
      try await here.browser(), try await here.browser(here.stranger), try await here.browser(here.member),
    ] {
      #expect(await browser.get(here.idea()).status == 404)
      for path in [CallWorld.place, CallWorld.place + "/lignende?q=Ring+den+f%C3%B8rste+aften"] {
        for type in ["text/html", "application/json"] {
          #expect(await !browser.get(path, accept: type).body.contains("Ring den første"), "\(path) as \(type)")
        }
      }
    }
    let leader = try await here.browser(here.leader)
    #expect(await leader.get(CallWorld.place + "/moderation").says("Ring den første aften"))
    #expect(
      await leader.submit(
        CallWorld.place + "/moderation/ide/1", on: CallWorld.place + "/moderation", ["handling": "vis"]
      ).isRedirect)
    #expect(try await here.browser().get(CallWorld.place).says("Ring den første aften"))
    #expect(try await here.value("SELECT held FROM calls") == 0)
  }

  @Test func whatIsNotShownSaysWhyToItsWriterAndIsNotLost() async throws {
    let here = try await CallWorld()
    try await here.ask(moderation: .before)
    let phone = try await here.browser()
    await here.share("Fyr Hansen", by: phone)
    let (leader, queue) = (try await here.browser(here.leader), CallWorld.place + "/moderation")
    let unexplained = await leader.submit(queue + "/ide/1", on: queue, ["handling": "vis-ikke"])
    #expect(unexplained.status == 422 && unexplained.says("Skriv hvorfor, før du ikke viser den"))
    let said = await leader.submit(
      queue + "/ide/1", on: queue, ["handling": "vis-ikke", "hvorfor": "Skriv om sagen, ikke om personen"])
    #expect(said.isRedirect)
    #expect(await phone.get(here.idea()).says("Skriv om sagen, ikke om personen"))
    #expect(try await here.browser().get(here.idea()).status == 404)
    #expect(try await here.world.count("ideas WHERE title = 'Fyr Hansen'") == 1)
  }

  @Test func onlyWhoeverWroteItChangesItAndTakesItBack() async throws {
    let here = try await CallWorld()
    try await here.ask()
    let (phone, other) = (try await here.browser(), try await here.browser())
    await here.share("Ring om aftenen", by: phone)
    await here.share("Medicin i hånden", by: other)
    #expect(await other.get(here.idea(1, "/ret")).status == 404)
    #expect(await here.send("/ide/1/ret", by: phone, [("saetning", "Ring den første aften")]).location == here.idea())
    #expect(await other.get(here.idea()).says("Ring den første aften"))
    #expect(await other.get(here.idea()).says("rettet"))
    let gone = await phone.submit(here.idea(1, "/tilbagetraekning"), on: here.idea(1, "/ret"))
    #expect(gone.location == CallWorld.place)
    let trace = await other.get(here.idea())
    #expect(trace.status == 410 && trace.says("Idéen er taget væk"))
    #expect(try await here.world.count("contributions WHERE note LIKE '%Ring%'") == 0)
    #expect(try await here.value("SELECT ideas FROM calls") == 1)
  }

  @Test func onlyTheLatestOfTwoChangesThatWereBegunTogetherIsAskedAgain() async throws {
    let here = try await CallWorld()
    try await here.ask()
    let phone = try await here.browser()
    await here.share("Ring om aftenen", by: phone)
    let edit = here.idea(1, "/ret")
    let (one, two) = (
      try #require(await phone.get(edit).form(to: edit)), try #require(await phone.get(edit).form(to: edit))
    )
    #expect(await phone.post(edit, one.filled(with: [("saetning", "Først")])).isRedirect)
    let stale = await phone.post(edit, two.filled(with: [("saetning", "Sidst")]))
    #expect(stale.status == 409 && stale.body.contains("Sidst"))
  }

  // MARK: - Similar

  @Test func whatIsAlikeIsShownWhileOneWritesAndBeforeItIsSent() async throws {
    let here = try await CallWorld()
    try await here.ask()
    let (phone, other) = (try await here.browser(), try await here.browser())
    await here.share("En rigtig person ringer den første aften", by: phone)
    let meanwhile = await other.get(CallWorld.place + "/lignende?q=En+person+ringer+den+f%C3%B8rste+aften")
    #expect(meanwhile.body.contains("/k/hvad-goer-det-trygt/ide/1/stoet") && meanwhile.body.contains("/del?byg=1"))
    let asked = await here.share("En person ringer den første aften", by: other)
    #expect(asked.status == 200 && asked.says("Se, om en af disse siger det samme"))
    #expect(try await here.world.count("ideas") == 1)
    let anyway = await here.share("En person ringer den første aften", by: other, [("set", "ja")])
    #expect(anyway.isRedirect)
  }

  @Test func whatIsOfAnotherCallIsNotAlike() async throws {
    let here = try await CallWorld()
    try await here.ask()
    await here.share("En rigtig person ringer", by: try await here.browser())
    let (leader, now) = (here.leader, here.world.clock.now)
    try await here.world.services.database.write { db in
      var draft = CallChangeStore.Draft()
      draft.question = "Noget andet"
      draft.answerer = leader
      draft.answerDue = now.day
      let organisation: Int = try db.value("SELECT MIN(id) FROM organisations")!
      let store = CallChangeStore(db, now: now)
      let call = try store.add(draft, slug: "noget-andet", in: nil, of: .init(organisation), by: leader)
      _ = try store.open(call)
    }
    #expect(try await here.browser().get("/k/noget-andet/lignende?q=En+rigtig+person+ringer").body == "")
    #expect(try await here.browser().get("/k/noget-andet/ide/1").status == 404)
  }

  @Test func buildingOnAnotherGivesCreditAndTellsIts() async throws {
    let here = try await CallWorld()
    try await here.ask()
    let (member, phone) = (try await here.browser(here.member), try await here.browser())
    await here.share("Ring om aftenen", by: member)
    let page = await phone.get(CallWorld.place + "/del?byg=1")
    #expect(page.says("Du bygger videre på") && page.says("Ring om aftenen"))
    let form = try #require(page.form(to: CallWorld.place + "/del"))
    await phone.post(
      CallWorld.place + "/del", form.filled(with: [("saetning", "Ring klokken syv"), ("vist", "0"), ("set", "ja")]))
    #expect(await phone.get(here.idea(2)).says("Bygger videre på Ring om aftenen . Idémagere: Bodil Rasmussen."))
    #expect(await phone.get(here.idea(1)).says("Andre har bygget videre Ring klokken syv"))
    #expect(
      try await here.world.count(
        "contributions k JOIN contributions b ON b.id = k.builds_on WHERE k.kind = 'idea' AND b.target_id = 1") == 1)
    #expect(here.told.withLock { $0 }.map(\.0) == [here.member.number])
  }

  // MARK: - Order

  @Test(arguments: ["", "?orden=nyeste", "?orden=mest-stoettede", "?orden=uden-svar"])
  func everyIdeaIsOnOnePageAlsoWhileMoreCome(_ order: String) async throws {
    let here = try await CallWorld()
    try await here.ask()
    try await here.world.services.database.write { db in
      for number in 1...60 {
        _ = try IdeaChangeStore(db, now: here.world.clock.now).add(
          .init(title: "Idé \(number)!", folded: "idé \(number)"), to: .init(1), by: .init(key: "p\(number)"))
      }
      try db.run("UPDATE ideas SET supports = number % 7")
    }
    let reader = try await here.browser()
    let seen = await Self.titles(order, by: reader) { seen in
      if seen.count == 24 { await here.share("Kommet til imens", by: reader) }
    }
    #expect(Set(seen).count == 60 && seen.count == 60, "\(seen.count)")
  }

  /// The numbers of the ideas whose titles stand in the list, page by page to its end.
  private static func titles(
    _ order: String = "", by reader: Browser, afterEach: ([String]) async -> Void = { _ in }
  ) async -> [String] {
    var seen: [String] = []
    var path: String? = CallWorld.place + order
    while let next = path, seen.count < 100 {
      let page = await reader.get(next)
      // The title of a card is a link that ends with it.
      seen += page.body.components(separatedBy: ">Idé ").dropFirst().map { String($0.prefix { $0 != "!" }) }
      await afterEach(seen)
      let more = page.body.components(separatedBy: "href=\"").first { $0.contains("efter=") }
      path = more.map { String($0.prefix { $0 != "\"" && $0 != "#" }).replacing("&amp;", with: "&") }
    }
    return seen
  }

  @Test func theOrderThatFavoursNobodyIsTheSameForAllAndAnotherTheNextDay() async throws {
    let here = try await CallWorld()
    try await here.ask()
    try await here.world.services.database.write { db in
      for number in 1...20 {
        _ = try IdeaChangeStore(db, now: here.world.clock.now).add(
          .init(title: "Idé \(number)!", folded: "idé \(number)"), to: .init(1), by: .init(key: "p\(number)"))
      }
    }
    let (one, two) = (
      await Self.titles(by: try await here.browser()), await Self.titles(by: try await here.browser(here.stranger))
    )
    #expect(one == two && one.count == 20)
    here.world.clock.pass(.days(1))
    let today = here.world.clock.today
    try await here.world.services.database.write { db in
      try CallChangeStore.shuffle(db, today: today)
      try CallChangeStore.shuffle(db, today: today)
    }
    let next = await Self.titles(by: try await here.browser())
    #expect(next != one && Set(next) == Set(one))
    #expect(try await here.value("SELECT COUNT(DISTINCT lot) FROM ideas") == 20)
  }
}
