import Accounts
import Cases
import Crowd
import Database
import HTTP
import TestWorld
import Testing
import Web

@Suite struct ParticipantTests {
  private static let here = CrowdSubject("call", 1, path: "/k/hjem")
  private static let elsewhere = CrowdSubject("call", 2, path: "/k/andet")

  /// A world where a press at a place makes the asker take part, and reading tells the key that they are known by.
  private static func world() async throws -> World {
    let kept = Lock<Participants?>(nil)
    return try await World(migrations: CrowdSchema.migrations) { router in
      for subject in [here, elsewhere] {
        let place = Route(subject.path)
        let participants: @Sendable (Context) -> Participants = { context in
          kept.withLock { known in
            let found = known ?? Participants(context.services.database)
            known = found
            return found
          }
        }
        router.get(place, access: .everyone) { context in
          let known = try await participants(context).known(context, in: subject)
          return .response(.text(known.map { "\($0.key) \($0.person?.number ?? 0)" } ?? "-"))
        }
        router.post(place, access: .everyone, proof: .address) { context in
          let admitted = try await participants(context).admit(context, to: subject)
          let answer = try await context.change { db in
            try CrowdRecord(db).add(
              Contribution(.idea, target: "idea", targetID: 7), in: nil, by: admitted.participant, now: context.now)
            return Redirect(to: subject.path)
          }
          guard case .redirect(let redirect) = answer else { return answer }
          return admitted.leading(to: redirect, context)
        }
      }
    }
  }

  @Test func readingGivesNoCookieAndMakesNobodyAParticipant() async throws {
    let world = try await Self.world()
    let browser = try await world.browser()
    let visit = await browser.get(Self.here.path)
    #expect(visit.text == "-" && visit.headers["Set-Cookie"] == nil)
  }

  @Test func whoHasContributedIsKnownThereAndSomebodyElseInTheNextPlace() async throws {
    let world = try await Self.world()
    let browser = try await world.browser()
    _ = await browser.post(Self.here.path, [])
    let key = await browser.get(Self.here.path).text
    #expect(key != "-")
    _ = await browser.post(Self.here.path, [])
    #expect(await browser.get(Self.here.path).text == key)
    _ = await browser.post(Self.elsewhere.path, [])
    #expect(await browser.get(Self.elsewhere.path).text != key)
  }

  @Test func aCookieThatWeDidNotSignOrSignedForAnotherPlaceIsNobody() async throws {
    let world = try await Self.world()
    for forged in ["abc.def", "", ".", "a.b.c", "aaaaaaaaaaaaaaaaaaaaaaaa.AAAAAAAAAAAAAAAAAAAAAA"] {
      let browser = try await world.browser()
      browser.setCookie("samspil-deltager", forged)
      #expect(await browser.get(Self.here.path).text == "-", "\(forged)")
    }
    let browser = try await world.browser()
    _ = await browser.post(Self.here.path, [])
    let moved = try await world.browser()
    moved.setCookie("samspil-deltager", try #require(browser.cookie("samspil-deltager")))
    #expect(await moved.get(Self.elsewhere.path).text == "-")
  }

  @Test func whoIsSignedInIsTheSameOnEveryDevice() async throws {
    let world = try await Self.world()
    let ida = try await world.person("Ida Holm")
    let (phone, desk) = (try await world.browser(as: ida), try await world.browser(as: ida))
    _ = await phone.post(Self.here.path, [])
    let key = await phone.get(Self.here.path).text
    #expect(key.hasSuffix(" \(ida.number)"))
    #expect(await desk.get(Self.here.path).text == key)
  }

  @Test func aCopyOfTheDatabaseHoldsNoCookie() async throws {
    let world = try await Self.world()
    let browser = try await world.browser()
    _ = await browser.post(Self.here.path, [])
    let cookie = try #require(browser.cookie("samspil-deltager"))
    let kept: [String] = try await world.services.database.read { db in
      try db.rows("SELECT participant FROM contributions") { try $0.read("participant") }
    }
    #expect(kept.count == 1 && !cookie.contains(kept[0]) && !kept[0].contains(cookie.prefix(20)))
  }

  @Test func oneAddressCannotMakeParticipantsWithoutEnd() async throws {
    let world = try await Self.world()
    var refused = 0
    for _ in 0..<(Participants.newcomersAnHour + 5) {
      let browser = try await world.browser()
      if await browser.post(Self.here.path, []).status == 429 { refused += 1 }
    }
    #expect(refused == 5)
  }
}

@Suite struct CrowdRecordTests {
  @Test func whoTakesPartInTheCaseCountsWithTheirGroupThere() async throws {
    let world = try await World(migrations: CrowdSchema.migrations)
    let (leader, nurse) = (try await world.person("Ida Holm"), try await world.person("Nor Berg"))
    let id = try await world.startedCase(ledBy: leader)
    try await world.join(id, nurse, group: .provider)
    let now = world.clock.now
    let kept = try await world.services.database.write { db -> [String] in
      let record = CrowdRecord(db)
      let idea = Contribution(.idea, target: "idea", targetID: 1)
      try record.add(idea, in: id, by: Participant(key: "a", person: nurse), as: .user, now: now)
      try record.add(idea, in: id, by: Participant(key: "b"), as: .volunteer, now: now)
      try record.add(idea, in: id, by: Participant(key: "c"), now: now)
      try record.add(idea, in: nil, by: Participant(key: "d", person: nurse), now: now)
      return try db.rows("SELECT actor_group FROM contributions WHERE target = 'idea' ORDER BY participant") {
        try $0.read("actor_group")
      }
    }
    #expect(kept == ["provider", "volunteer", "user", "user"])
  }

  @Test func aVoteLeavesTheCaseAsItIsShownAndAnIdeaDoesNot() async throws {
    let world = try await World(migrations: CrowdSchema.migrations)
    let leader = try await world.person("Ida Holm")
    let id = try await world.startedCase(ledBy: leader)
    let now = world.clock.now
    let revisions = try await world.services.database.write { db -> [Int] in
      let revision = { try db.value("SELECT revision FROM cases WHERE id = \(id)") ?? 0 as Int }
      let record = CrowdRecord(db)
      let before = try revision()
      try record.add(Contribution(.idea), in: id, by: Participant(key: "a"), isNews: false, now: now)
      let voted = try revision()
      try record.add(Contribution(.idea), in: id, by: Participant(key: "a"), now: now)
      return [before, voted, try revision()]
    }
    #expect(revisions[0] == revisions[1] && revisions[2] == revisions[1] + 1)
  }
}
