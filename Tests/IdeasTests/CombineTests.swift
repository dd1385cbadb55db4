import Cases
import Crowd
import Database
import Bytes
import Foundation
import HTTP
import TestWorld
import Testing
import Time
import Web

@testable import Ideas

@Suite struct CombineTests {
  private func three() async throws -> (CallWorld, Browser, Browser, Browser) {
    let here = try await CallWorld()
    try await here.ask()
    let browsers = (try await here.browser(), try await here.browser(here.member), try await here.browser())
    await here.share("Ring om aftenen", by: browsers.0, [("navn", "Inger")])
    await here.share("Tryghedsopkald hver morgen", by: browsers.1, [("set", "ja")])
    await here.share("Lys i vinduet", by: browsers.2, [("navn", "Kurt"), ("set", "ja")])
    return (here, browsers.0, browsers.1, browsers.2)
  }

  private func combine(_ here: CallWorld, _ browser: Browser, _ numbers: String, into whole: Int) async -> Visit {
    await browser.submit(here.idea(whole, "/saml"), on: here.idea(whole, "/saml"), ["nummer": numbers])
  }

  @Test func combinedIdeasKeepTheirWordsTheirWritersAndTheirSupport() async throws {
    let (here, _, _, _) = try await three()
    // Somebody supports both, somebody one: two people.
    let (both, one) = (try await here.browser(), try await here.browser())
    for (browser, number) in [(both, 1), (both, 2), (one, 2)] {
      await browser.submit(here.idea(number, "/stoet"), on: here.idea(number, "/stoet"))
    }
    let leader = try await here.browser(here.leader)
    #expect(await combine(here, leader, "2, 3", into: 1).location == here.idea(1))
    let page = try await here.browser().get(here.idea(1))
    #expect(page.says("Nr. 1 Ring om aftenen") && page.says("Nr. 2 Tryghedsopkald hver morgen"))
    #expect(page.says("Idémagere: Inger, Bodil Rasmussen og Kurt."))
    #expect(try await here.value("SELECT supports FROM ideas WHERE number = 1") == 2)
    #expect(try await here.value("SELECT ideas FROM calls") == 1)
    #expect(try await here.browser().get(here.idea(2)).says("Idéen er lagt sammen med Ring om aftenen"))
    #expect(here.told.withLock { $0 }.contains { $0.0 == here.member.number && $0.1.contains("lagt sammen") })
    // Support for a part goes to the whole, once.
    await one.submit(here.idea(1, "/stoet"), on: here.idea(1, "/stoet"))
    #expect(try await here.value("SELECT supports FROM ideas WHERE number = 1") == 2)
    // Undone, all is as it was.
    #expect(await leader.submit(here.idea(2, "/skil"), on: here.idea(2)).isRedirect)
    #expect(await leader.submit(here.idea(3, "/skil"), on: here.idea(3)).isRedirect)
    #expect(try await here.value("SELECT COUNT(*) FROM ideas WHERE listed = 1 AND part_of IS NULL AND parts = 0") == 3)
    #expect(try await here.value("SELECT supports FROM ideas WHERE number = 1") == 1)
    #expect(try await here.value("SELECT supports FROM ideas WHERE number = 2") == 2)
  }

  @Test func whoWroteAnIdeaPutsItIntoAnotherAndNobodyElses() async throws {
    let (here, inger, _, kurt) = try await three()
    #expect(try await here.browser().get(here.idea(1, "/saml")).status == 404)
    let refused = await combine(here, kurt, "2", into: 1)
    #expect(refused.status == 403, "\(refused.status)")
    #expect(await combine(here, kurt, "3", into: 1).isRedirect)
    #expect(try await here.value("SELECT COUNT(*) FROM ideas WHERE part_of IS NOT NULL") == 1)
    #expect(await inger.get(here.idea(3)).form(to: here.idea(3, "/skil")) == nil)
    #expect(await kurt.submit(here.idea(3, "/skil"), on: here.idea(3)).isRedirect)
  }

  @Test func ofTwoWhoCombineAtOnceOneIsFirstAndNothingIsHalfDone() async throws {
    let (here, _, _, _) = try await three()
    let leader = try await here.browser(here.leader)
    let (first, second) = (
      try #require(await leader.get(here.idea(1, "/saml")).form(to: here.idea(1, "/saml"))),
      try #require(await leader.get(here.idea(2, "/saml")).form(to: here.idea(2, "/saml")))
    )
    let statuses = await withTaskGroup(of: Int.self) { group in
      group.addTask { await leader.post(here.idea(1, "/saml"), first.filled(with: [("nummer", "2, 3")])).status }
      group.addTask { await leader.post(here.idea(2, "/saml"), second.filled(with: [("nummer", "1, 3")])).status }
      var all: [Int] = []
      for await status in group { all.append(status) }
      return all.sorted()
    }
    #expect(statuses[0] == 303 && [404, 422].contains(statuses[1]), "\(statuses)")
    #expect(try await here.value("SELECT COUNT(*) FROM ideas WHERE listed = 1") == 1)
    #expect(try await here.value("SELECT parts FROM ideas WHERE listed = 1") == 2)
    #expect(try await here.value("SELECT ideas FROM calls") == 1)
  }

  @Test(arguments: ["1", "9", "x", ""]) func whatCannotBeCombinedSaysWhatToDo(_ numbers: String) async throws {
    let (here, _, _, _) = try await three()
    let refused = await combine(here, try await here.browser(here.leader), numbers, into: 1)
    #expect(refused.status == 422 && (refused.says("Vælg en idé") || refused.says("Der er ingen idé nr. 9 her")))
  }

  @Test func oneIdeaBecomesSeveralAndOneAgain() async throws {
    let (here, _, _, _) = try await three()
    let leader = try await here.browser(here.leader)
    let split = here.idea(1, "/del-op")
    #expect(await leader.submit(split, on: split, ["del1": "Ring"]).says("Skriv mindst to idéer"))
    #expect(await leader.submit(split, on: split, ["del1": "Ring kl. 19", "del2": "Et nummer at ringe på"]).isRedirect)
    let page = try await here.browser().get(here.idea(4))
    #expect(page.says("Inger.") && page.says("Delt ud af Ring om aftenen"))
    #expect(try await here.value("SELECT ideas FROM calls") == 4)
    // One of the parts has been answered to by then: it stays.
    let reader = try await here.browser()
    await reader.submit(here.idea(5, "/stoet"), on: here.idea(5, "/stoet"))
    #expect(await leader.submit(here.idea(1, "/del-op/fortryd"), on: here.idea(1)).isRedirect)
    #expect(await reader.get(here.idea(4)).status == 410)
    #expect(await reader.get(here.idea(5)).status == 200)
    #expect(try await here.value("SELECT ideas FROM calls") == 4)
  }

  @Test func whatSomebodyWroteInAPieceOutlivesTheSplit() async throws {
    let (here, inger, _, _) = try await three()
    let leader = try await here.browser(here.leader)
    let split = here.idea(1, "/del-op")
    await leader.submit(split, on: split, ["del1": "Ring kl. 19", "del2": "Et nummer at ringe på"])
    #expect(await here.send("/ide/4/ret", by: inger, [("uddybning", "Og sig dit navn")]).isRedirect)
    await leader.submit(here.idea(1, "/del-op/fortryd"), on: here.idea(1))
    #expect(try await here.browser().get(here.idea(4)).says("Og sig dit navn"))
    #expect(try await here.browser().get(here.idea(5)).status == 410)
  }

  @Test func whoSupportedAnIdeaThatWasSplitHearsOfItsPieces() async throws {
    let (here, _, member, _) = try await three()
    await member.submit(here.idea(1, "/stoet"), on: here.idea(1, "/stoet"))
    let leader = try await here.browser(here.leader)
    let split = here.idea(1, "/del-op")
    await leader.submit(split, on: split, ["del1": "Ring kl. 19", "del2": "Et nummer at ringe på"])
    let people = try await here.world.services.database.read { db in
      let piece = try #require(try IdeaStore(db).one(4, in: Call.ID(1)))
      return try ContactStore(db).people(of: piece.id, in: 1)
    }
    #expect(people == [here.member.number])
  }

  /// Whatever people do, in whatever order: what the pages show is what has been recorded.
  @Test(arguments: [1, 2, 3]) func countsAlwaysEqualTheRecord(_ seed: Int) async throws {
    let here = try await CallWorld()
    try await here.ask()
    var random = SplitMix(state: UInt64(seed) &* 7_919)
    let leader = try await here.browser(here.leader)
    var phones: [Browser] = []
    for _ in 0..<6 { phones.append(try await here.browser()) }
    for number in 1...6 {
      await here.share("Idé nummer \(number) om noget \(number * 31)", by: phones[number - 1], [("set", "ja")])
    }
    for _ in 0..<80 {
      let (phone, number) = (phones[Int(random.next() % 6)], Int(random.next() % 6) + 1)
      switch random.next() % 7 {
      case 0, 1, 2: await phone.submit(here.idea(number, "/stoet"), on: here.idea(number, "/stoet"))
      case 3: await phone.submit(here.idea(number, "/stoet/tilbage"), on: here.idea(number))
      case 4: await here.send("/ide/\(number)/kommentar", by: phone, [("kommentar", "Nå \(random.next() % 99)")])
      case 5: _ = await combine(here, leader, "\(Int(random.next() % 6) + 1)", into: number)
      default: await leader.submit(here.idea(number, "/skil"), on: here.idea(number))
      }
    }
    let wrong = try await here.world.services.database.read { db in
      try db.rows(
        """
        SELECT i.number FROM ideas i WHERE i.supports <> (SELECT COUNT(DISTINCT s.participant) FROM idea_supports s
            WHERE s.idea_id = i.id OR s.idea_id IN (SELECT p.id FROM ideas p WHERE p.part_of = i.id))
          OR i.comments <> (SELECT COUNT(*) FROM contributions k JOIN idea_comments m ON m.id = k.target_id
            WHERE k.kind = 'comment' AND m.idea_id = i.id AND m.state = 'shown')
          OR i.parts <> (SELECT COUNT(*) FROM ideas p WHERE p.part_of = i.id)
        """
      ) { try $0.read("number", as: Int.self) }
    }
    #expect(wrong == [])
    let (given, taken, kept) = (
      try await here.world.count("contributions WHERE kind = 'support'"),
      try await here.world.count("contributions WHERE kind = 'support_withdrawn'"),
      try await here.world.count("idea_supports")
    )
    #expect(given > 0 && kept <= given && given - taken <= kept)
    #expect(try await here.value("SELECT ideas FROM calls") == here.world.count("ideas WHERE listed = 1"))
    #expect(
      try await here.value("SELECT people FROM calls")
        == here.world.count("(SELECT DISTINCT participant FROM contributions WHERE person_id IS NULL)"))
  }
}

extension CombineTests {
  /// Also when ideas are split, refused, let through, written anew and taken back.
  @Test(arguments: [4, 5, 6]) func countsEqualTheRecordWhateverBecomesOfIdeas(_ seed: Int) async throws {
    let here = try await CallWorld()
    try await here.ask()
    var random = SplitMix(state: UInt64(seed) &* 7_919)
    let leader = try await here.browser(here.leader)
    var phones: [Browser] = []
    for number in 1...6 {
      phones.append(try await here.browser())
      await here.share("Idé nummer \(number) om noget \(number * 31)", by: phones[number - 1], [("set", "ja")])
    }
    for _ in 0..<90 {
      let (phone, number) = (phones[Int(random.next() % 6)], Int(random.next() % 9) + 1)
      let one = CallWorld.place + "/moderation/ide/\(number)"
      switch random.next() % 9 {
      case 0, 1: await phone.submit(here.idea(number, "/stoet"), on: here.idea(number, "/stoet"))
      case 2: await phone.submit(here.idea(number, "/stoet/tilbage"), on: here.idea(number))
      case 3: _ = await combine(here, leader, "\(Int(random.next() % 9) + 1)", into: number)
      case 4: await leader.submit(here.idea(number, "/skil"), on: here.idea(number))
      case 5:
        await leader.submit(
          here.idea(number, "/del-op"), on: here.idea(number, "/del-op"), ["del1": "Ét", "del2": "To"])
      case 6: await leader.submit(one, on: one, ["handling": "vis-ikke", "hvorfor": "Nej"])
      case 7: await leader.submit(one, on: CallWorld.place + "/moderation", ["handling": "vis"])
      default: await here.send("/ide/\(number)/ret", by: phone, [("saetning", "Skrevet om \(random.next() % 99)")])
      }
    }
    await phones[0].submit(here.idea(1, "/tilbagetraekning"), on: here.idea(1, "/ret"))
    let wrong = try await here.value(
      """
      SELECT COUNT(*) FROM ideas i WHERE i.supports <> (SELECT COUNT(DISTINCT s.participant) FROM idea_supports s
          WHERE s.idea_id = i.id OR s.idea_id IN (SELECT p.id FROM ideas p WHERE p.part_of = i.id))
        OR i.parts <> (SELECT COUNT(*) FROM ideas p WHERE p.part_of = i.id)
        OR (i.part_of IS NOT NULL AND (SELECT w.state FROM ideas w WHERE w.id = i.part_of) NOT IN ('shown', 'held'))
      """)
    #expect(wrong == 0)
    #expect(try await here.value("SELECT ideas FROM calls") == here.world.count("ideas WHERE listed = 1"))
    #expect(try await here.value("SELECT held FROM calls") == here.world.count("ideas WHERE state = 'held'"))
    // What the timeline says is what is shown.
    #expect(
      try await here.value(
        """
        SELECT COUNT(*) FROM contributions c JOIN ideas i ON i.id = c.target_id
        WHERE c.kind = 'idea' AND c.note <> CASE WHEN i.state = 'shown' THEN i.title ELSE '' END
        """) == 0)
    let shown = try await here.world.services.database.read { db in
      try db.rows("SELECT id FROM ideas WHERE state = 'shown'") { try $0.read("id", as: Int.self) }
    }
    #expect(Set(here.found.withLock { Array($0.keys) }) == Set(shown))
  }
}

/// Chance that can be replayed.
private struct SplitMix {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}

@Suite struct ReportTests {
  @Test func aHundredReportsHideNothing() async throws {
    let here = try await CallWorld()
    try await here.ask()
    await here.share("Ring om aftenen", by: try await here.browser())
    var refused = 0
    for _ in 0..<60 {
      let reader = try await here.browser()
      let visit = await reader.submit(here.idea(1, "/anmeld"), on: here.idea(1, "/anmeld"), ["hvorfor": "spam"])
      if visit.status == 429 { refused += 1 }
    }
    #expect(refused == 30)
    // The one who answers is told once.
    #expect(here.told.withLock { $0 }.map(\.0) == [here.leader.number])
    #expect(try await here.browser().get(CallWorld.place).says("Ring om aftenen"))
    let leader = try await here.browser(here.leader)
    let queue = CallWorld.place + "/moderation"
    #expect(await leader.get(queue).says("30 læsere: Den er reklame."))
    #expect(await leader.submit(queue + "/ide/1/i-orden", on: queue).isRedirect)
    let after = await leader.get(queue)
    #expect(!after.says("30 læsere") && after.says("I orden Nr. 1 Ring om aftenen"))
    #expect(try await !here.browser().get(here.idea()).body.contains("læsere"))
  }

  @Test(arguments: ["held", "refused", "withdrawn"])
  func whatIsNotShownIsNotReadByPointingItOut(_ state: String) async throws {
    let here = try await CallWorld()
    try await here.ask()
    await here.share("Ring om aftenen", by: try await here.browser())
    await here.send("/ide/1/kommentar", by: try await here.browser(), [("kommentar", "Min mor bor i nr. 4")])
    let (reader, report) = (try await here.browser(), here.idea(1, "/anmeld"))
    let form = try #require(await reader.get(report + "?kommentar=1").form(to: report))
    try await here.world.services.database.write { try $0.run("UPDATE idea_comments SET state = \(state)") }
    let page = try await here.browser().get(report + "?kommentar=1")
    #expect(page.status == 404 && !page.body.contains("Min mor"))
    #expect(await reader.post(report, form.filled(with: [("hvorfor", "rude")])).status == 404)
    #expect(try await here.world.count("idea_reports") == 0)
  }

  @Test func oneReaderCountsOnce() async throws {
    let here = try await CallWorld()
    try await here.ask()
    await here.share("Ring om aftenen", by: try await here.browser())
    let reader = try await here.browser()
    for _ in 0..<3 { await reader.submit(here.idea(1, "/anmeld"), on: here.idea(1, "/anmeld"), ["hvorfor": "rude"]) }
    #expect(try await here.world.count("idea_reports") == 1)
  }

  @Test func whatWasNotShownIsReadAgainOnceWhenItsWriterAsks() async throws {
    let here = try await CallWorld()
    try await here.ask(moderation: .before)
    let phone = try await here.browser()
    await here.share("Fyr Hansen", by: phone)
    let (leader, queue) = (try await here.browser(here.leader), CallWorld.place + "/moderation")
    let refuse: KeyValuePairs<String, String> = ["handling": "vis-ikke", "hvorfor": "Ikke om personer"]
    await leader.submit(queue + "/ide/1", on: queue, refuse)
    #expect(await phone.submit(here.idea(1, "/klage"), on: here.idea(), ["klage": "Han er en pumpe"]).isRedirect)
    #expect(await leader.get(queue).says("Venter, fordi den, der skrev den, beder om det."))
    #expect(await leader.get(queue).says("Bedt om at blive læst igen Nr. 1 Fyr Hansen. Han er en pumpe"))
    await leader.submit(queue + "/ide/1", on: queue, refuse)
    await phone.submit(here.idea(1, "/klage"), on: here.idea(), ["klage": "Igen"])
    #expect(try await here.world.count("ideas WHERE state = 'refused'") == 1)
    #expect(try await here.world.count("moderation_acts WHERE what = 'appealed'") == 1)
  }
}

@Suite struct FormatTests {
  @Test func theTableHoldsWhatIsShownAndNothingAboutWhoWroteIt() async throws {
    let here = try await CallWorld()
    try await here.ask()
    await here.share("=HYPERLINK(1)", "Med ; og \"", by: try await here.browser(), [("navn", "Inger")])
    await here.share("Se https://a.example https://b.example", by: try await here.browser(), [("set", "ja")])
    let visit = try await here.browser().get(CallWorld.place + "/ideer.csv")
    #expect(visit.status == 200 && visit.headers["Content-Type"] == "text/csv; charset=utf-8")
    var pieces: [UInt8] = []
    try await IdeaFormats.write(.init(1), from: here.world.services.database) { pieces += $0.buffer }
    let table = String(decoding: pieces, as: UTF8.self)
    #expect(table.contains("1;'=HYPERLINK(1);\"Med ; og \"\"\";0;0;received;;;2026-11-23"), "\(table)")
    // What is taken away to be joined with other data says nothing about who wrote it.
    #expect(!table.contains("Inger") && !table.contains("a.example"))
    let feed = try await here.browser().get(CallWorld.place + "/ideer.atom")
    #expect(feed.body.contains("<title>=HYPERLINK(1)</title>") && !feed.body.contains("a.example"))
    #expect(feed.body.contains("<name>Inger</name>"))
    await here.share("Et tegn \u{FFFF}, der ikke er noget", by: try await here.browser(), [("set", "ja")])
    #expect(try await !here.browser().get(CallWorld.place + "/ideer.atom").body.contains("\u{FFFF}"))
  }

  @Test(arguments: [Call.Audience.signedIn, .team]) func theyAreForThoseTheCallIsFor(_ audience: Call.Audience)
    async throws
  {
    let here = try await CallWorld()
    try await here.ask(audience: audience)
    await here.share("Ring om aftenen", by: try await here.browser(here.member))
    for end in ["/ideer.csv", "/ideer.atom", "/live", "/indlejret"] {
      #expect(try await here.browser().get(CallWorld.place + end).status == 404)
    }
  }
}
