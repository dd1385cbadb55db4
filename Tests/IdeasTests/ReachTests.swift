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

/// The team of the case reads its timeline, its tab of ideas and what it searches: there stands what is theirs to read.
@Suite struct ReachTests {
  private func notes(_ here: CallWorld) async throws -> [String] {
    try await here.world.services.database.read { db in
      try db.rows("SELECT note FROM contributions WHERE case_id IS NOT NULL AND note <> '' ORDER BY id") {
        try $0.read("note", as: String.self)
      }
    }
  }

  private func change(_ here: CallWorld, to audience: Call.Audience) async throws -> Visit {
    let leader = try await here.browser(here.leader)
    let slug: String = try await here.world.services.database.read { try $0.value("SELECT slug FROM calls")! }
    return await leader.submit("/k/\(slug)/rediger", on: "/k/\(slug)/rediger", ["hvem": audience.rawValue])
  }

  @Test func whatIsForWhoeverHasTheLinkIsNotGivenToTheTeam() async throws {
    let here = try await CallWorld()
    try await here.ask(audience: .link)
    let phone = try await here.browser()
    await here.share("Ring om aftenen", by: phone)
    await here.send("/ide/1/kommentar", by: phone, [("kommentar", "Klokken syv")])
    let tab = "/forloeb/\(here.id.number)/ideer"
    #expect(here.found.withLock { $0.isEmpty })
    #expect(try await !notes(here).contains { $0.contains("Ring") || $0.contains("Klokken") })
    for person in [here.member, here.guest, here.backer] {
      let browser = try await here.browser(person)
      #expect(await !browser.get(tab).body.contains(CallWorld.slug), "\(person)")
      #expect(await !browser.get("/idekald").body.contains(CallWorld.slug), "\(person)")
    }
    let leader = try await here.browser(here.leader)
    #expect(await leader.get(tab).body.contains(CallWorld.slug))
  }

  @Test func whatIsWrittenBeforeACallOpensIsTheTeamsOnceItIsOpen() async throws {
    let here = try await CallWorld()
    try await here.ask(open: false)
    let leader = try await here.browser(here.leader)
    await here.share("Ring om aftenen", by: leader)
    #expect(here.found.withLock { $0.isEmpty })
    #expect(try await notes(here).filter { $0.contains("Ring") } == [])
    #expect(await leader.submit(CallWorld.place + "/aabn", on: CallWorld.place).isRedirect)
    #expect(here.found.withLock { Array($0.values) } == ["Ring om aftenen"])
    #expect(try await notes(here).contains("Ring om aftenen"))
  }

  @Test func whatIsMadeNarrowerIsForgottenAndWhatIsMadeWiderIsFound() async throws {
    let here = try await CallWorld()
    try await here.ask()
    let phone = try await here.browser()
    await here.share("Ring om aftenen", by: phone)
    await here.send("/ide/1/kommentar", by: phone, [("kommentar", "Klokken syv")])
    #expect(here.found.withLock { $0.count } == 1)
    #expect(try await Set(notes(here)).isSuperset(of: ["Ring om aftenen", "Klokken syv"]))
    #expect(try await change(here, to: .link).isRedirect)
    #expect(here.found.withLock { $0.isEmpty })
    #expect(
      try await notes(here).filter { $0.contains("Ring") || $0.contains("Klokken") || $0.contains("trygt") } == [])
    #expect(try await change(here, to: .team).isRedirect)
    #expect(here.found.withLock { $0.count } == 1)
    #expect(try await Set(notes(here)).isSuperset(of: ["Ring om aftenen", "Klokken syv"]))
  }

  @Test(arguments: [Call.Audience.public, .signedIn, .organisations, .team])
  func whatIsAsWideAsTheTeamIsFoundByThem(_ audience: Call.Audience) async throws {
    let here = try await CallWorld()
    try await here.ask(audience: audience)
    await here.share("Ring om aftenen", by: try await here.browser(here.member))
    #expect(here.found.withLock { $0.count } == 1)
    // All of the team may follow what they find there.
    for person in [here.leader, here.member, here.guest, here.backer] {
      #expect(try await here.browser(person).get(here.idea()).status == 200)
    }
  }

  // MARK: - What was not let be seen

  private func refuse(_ here: CallWorld, _ end: String = "/ide/1") async throws {
    let queue = CallWorld.place + "/moderation"
    let visit = try await here.browser(here.leader).submit(
      queue + end, on: queue + end, ["handling": "vis-ikke", "hvorfor": "Skriv ikke om Hansen"])
    #expect(visit.isRedirect)
  }

  @Test func whatWasNotLetBeSeenIsNotShownByWritingItAnew() async throws {
    let here = try await CallWorld()
    try await here.ask()
    let phone = try await here.browser()
    await here.share("Fyr Hansen", by: phone)
    try await refuse(here)
    #expect(await here.send("/ide/1/ret", by: phone, [("saetning", "Fyr nu Hansen")]).isRedirect)
    #expect(try await here.browser().get(here.idea()).status == 404)
    #expect(try await here.world.count("ideas WHERE state = 'held'") == 1)
    #expect(try await here.value("SELECT held FROM calls") == 1)
    let leader = try await here.browser(here.leader)
    #expect(await leader.get(CallWorld.place + "/moderation").says("den blev ikke vist, og er skrevet om"))
  }

  @Test func whatWasNotLetBeSeenIsNotInTheTimeline() async throws {
    let here = try await CallWorld()
    try await here.ask()
    let phone = try await here.browser()
    await here.share("Fyr Hansen", by: phone)
    await here.send("/ide/1/kommentar", by: phone, [("kommentar", "Hansen er doven")])
    try await refuse(here, "/ide/1/kommentar/1")
    try await refuse(here)
    #expect(try await notes(here).filter { $0.contains("Hansen") } == [])
    #expect(here.found.withLock { $0.isEmpty })
  }

  @Test func whatIsWrittenAnewStandsAnewInTheTimeline() async throws {
    let here = try await CallWorld()
    try await here.ask()
    let phone = try await here.browser()
    await here.share("Fyr Hansen", by: phone)
    await here.send("/ide/1/ret", by: phone, [("saetning", "Hjælp Hansen")])
    #expect(try await notes(here).filter { $0.contains("Hansen") } == ["Hjælp Hansen"])
    #expect(here.found.withLock { Array($0.values) } == ["Hjælp Hansen"])
  }

  @Test func whatWaitedAndIsShownStandsInTheTimeline() async throws {
    let here = try await CallWorld()
    try await here.ask(moderation: .before)
    await here.share("Ring om aftenen", by: try await here.browser())
    #expect(try await !notes(here).contains("Ring om aftenen"))
    let queue = CallWorld.place + "/moderation"
    await (try here.browser(here.leader)).submit(queue + "/ide/1", on: queue, ["handling": "vis"])
    #expect(try await notes(here).contains("Ring om aftenen"))
    #expect(here.found.withLock { $0.count } == 1)
  }

  @Test func whatNobodySawWasNeverThere() async throws {
    let here = try await CallWorld()
    try await here.ask(moderation: .before)
    let phone = try await here.browser()
    await here.share("Fyr Hansen", by: phone)
    await phone.submit(here.idea(1, "/tilbagetraekning"), on: here.idea(1, "/ret"))
    #expect(try await here.browser().get(here.idea()).status == 404)
  }

  // MARK: - What hangs together

  @Test(arguments: [true, false])
  func whatIsInAnIdeaThatGoesStandsByItselfAgain(_ isTakenBack: Bool) async throws {
    let here = try await CallWorld()
    try await here.ask()
    let phone = try await here.browser()
    await here.share("Ring om aftenen", by: phone)
    await here.share("Lys i vinduet", by: try await here.browser(), [("set", "ja")])
    let leader = try await here.browser(here.leader)
    await leader.submit(here.idea(1, "/saml"), on: here.idea(1, "/saml"), ["nummer": "2"])
    if isTakenBack {
      await phone.submit(here.idea(1, "/tilbagetraekning"), on: here.idea(1, "/ret"))
    } else {
      try await refuse(here)
    }
    #expect(try await here.browser().get(CallWorld.place).says("Lys i vinduet"))
    #expect(try await here.value("SELECT ideas FROM calls") == 1)
    #expect(try await here.world.count("ideas WHERE part_of IS NOT NULL OR parts <> 0") == 0)
  }

  @Test func whatASplitMadeIsFoundNoMoreWhenItIsUndone() async throws {
    let here = try await CallWorld()
    try await here.ask()
    await here.share("Ring og tænd lys", by: try await here.browser())
    let leader = try await here.browser(here.leader)
    await leader.submit(here.idea(1, "/del-op"), on: here.idea(1, "/del-op"), ["del1": "Ring", "del2": "Tænd lys"])
    #expect(here.found.withLock { $0.count } == 3)
    await leader.submit(here.idea(1, "/del-op/fortryd"), on: here.idea(1))
    #expect(here.found.withLock { Array($0.values) } == ["Ring og tænd lys"])
  }

  // MARK: - Limits

  @Test func alsoWhoIsSignedInWritesNoMoreThanAPersonCan() async throws {
    let here = try await CallWorld()
    try await here.ask()
    let (member, leader) = (try await here.browser(here.member), try await here.browser(here.leader))
    var refused = 0
    for number in 1...210 {
      let visit = await here.share("Billige sko \(number) x\(number * 7919)", by: member, [("set", "ja")])
      if visit.status == 429 { refused += 1 }
    }
    #expect(refused == 10)
    #expect(try await here.world.count("ideas WHERE state = 'shown'") == 30)
    // What they have is changed no more either; who runs the call is not held back, nor is anybody else.
    #expect(await here.send("/ide/1/ret", by: member, [("saetning", "Sko")]).status == 429)
    #expect(await here.share("Sagt i salen", by: leader).isRedirect)
    #expect(await here.share("Ring", by: try await here.browser(here.guest)).isRedirect)
  }

  @Test func nobodySupportsAllDayLong() async throws {
    let here = try await CallWorld()
    try await here.ask()
    await here.share("Ring om aftenen", by: try await here.browser())
    let member = try await here.browser(here.member)
    var statuses: Set<Int> = []
    for _ in 0..<305 {
      statuses.insert(await member.submit(here.idea(1, "/stoet"), on: here.idea()).status)
      statuses.insert(await member.submit(here.idea(1, "/stoet/tilbage"), on: here.idea()).status)
    }
    #expect(statuses.contains(429))
    let (given, taken) = (
      try await here.world.count("contributions WHERE kind = 'support'"),
      try await here.world.count("contributions WHERE kind = 'support_withdrawn'")
    )
    #expect(given + taken == 600)
    #expect(try await here.value("SELECT supports FROM ideas") == given - taken)
  }
}
