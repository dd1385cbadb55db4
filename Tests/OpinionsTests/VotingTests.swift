import Crowd
import Database
import HTTP
import TestWorld
import Testing
import Time
import Web

@testable import Opinions

@Suite struct VotingTests {
  @Test func somebodyWithTheLinkVotesWithoutAnAccountAndIsShownTheNext() async throws {
    let opinions = try await OpinionWorld()
    let map = try await opinions.opened(3)
    let phone = try await opinions.browser()
    let first = await phone.get(map.phone)
    #expect(first.status == 200 && first.says("Hvad er en tryg hjemkomst?") && first.says("0 af 3"))
    #expect(first.says("Enig") && first.says("Uenig") && first.says("Spring over"))
    for done in 1...3 {
      let visit = await phone.submit(map.phone, on: map.phone, ["stemme": "1"])
      #expect(visit.isRedirect && visit.location == map.phone)
      #expect(await phone.get(map.phone).says("\(done) af 3"))
    }
    #expect(await phone.get(map.phone).says("Du har stemt om alle"))
    #expect(try await opinions.world.count("conversation_votes") == 3)
  }

  @Test func readingGivesNoCookieOfAParticipant() async throws {
    let opinions = try await OpinionWorld()
    let map = try await opinions.opened(3)
    let phone = try await opinions.browser()
    await phone.get(map.phone)
    #expect(phone.cookie("samspil-deltager") == nil)
    await opinions.vote(phone, map, 0, 1)
    #expect(phone.cookie("samspil-deltager") != nil)
  }

  @Test func theSameVoteTwiceIsOneVoteAndOneAct() async throws {
    let opinions = try await OpinionWorld()
    let map = try await opinions.opened(3)
    let phone = try await opinions.browser()
    await opinions.vote(phone, map, 0, 1)
    await opinions.vote(phone, map, 0, 1)
    #expect(try await opinions.world.count("conversation_votes") == 1)
    #expect(try await Self.acts(opinions) == 1)
  }

  @Test func theLatestVoteCountsAndBothStandInTheRecord() async throws {
    let opinions = try await OpinionWorld()
    let map = try await opinions.opened(3)
    let phone = try await opinions.browser()
    await opinions.vote(phone, map, 0, 1)
    await opinions.vote(phone, map, 0, -1)
    let vote: Int? = try await opinions.world.services.database.read {
      try $0.value("SELECT vote FROM conversation_votes")
    }
    #expect(vote == -1)
    #expect(try await Self.acts(opinions) == 2)
  }

  /// The record says that somebody voted, and neither who nor what.
  @Test func theRecordOfAVoteHoldsNoPersonAndNoAnswer() async throws {
    let opinions = try await OpinionWorld()
    let map = try await opinions.opened(3)
    await opinions.vote(try await opinions.browser(opinions.member), map, 0, -1)
    let row = try await opinions.world.services.database.read { db in
      try db.first("SELECT person_id, note, size, participant, actor_group FROM contributions WHERE kind = 'vote'") {
        row in
        (
          try row.readIfPresent("person_id", as: Int.self), try row.read("note", as: String.self),
          try row.read("size", as: Int.self), try row.read("participant", as: String.self),
          try row.read("actor_group", as: String.self)
        )
      }
    }
    let found = try #require(row)
    #expect(found.0 == nil && found.1 == "" && found.2 == 0 && found.4 == "employee")
    #expect(!found.3.contains("\(opinions.member.number)") || found.3.count > 15)
  }

  @Test func twoPressesAtOnceAreOneVote() async throws {
    let opinions = try await OpinionWorld()
    let map = try await opinions.opened(3)
    let phone = try await opinions.browser(opinions.member)
    let page = await phone.get("\(map.phone)?udsagn=\(map.statements[0].number)")
    let fields = try #require(page.form(to: map.phone)).filled(with: [("stemme", "1")])
    await withTaskGroup(of: Int.self) { group in
      for _ in 0..<20 { group.addTask { await phone.post(map.phone, fields).status } }
      for await status in group { #expect(status == 303) }
    }
    #expect(try await opinions.world.count("conversation_votes") == 1)
    #expect(try await opinions.world.count("conversation_participants") == 1)
    #expect(try await Self.acts(opinions) == 1)
  }

  /// As many acts as votes that said something new, however many press at once.
  @Test func theCountsEqualTheRecord() async throws {
    let opinions = try await OpinionWorld()
    let map = try await opinions.opened(6)
    await withTaskGroup(of: Void.self) { group in
      for person in 0..<12 {
        group.addTask {
          let phone = try? await opinions.browser()
          for statement in 0..<6 {
            if let phone { await opinions.vote(phone, map, statement, (person + statement) % 3 - 1) }
          }
        }
      }
    }
    #expect(try await opinions.world.count("conversation_votes") == 72)
    #expect(try await Self.acts(opinions) == 72)
    #expect(try await opinions.world.count("conversation_participants") == 12)
  }

  @Test func aVoteAfterTheEndIsToldSoAndNothingIsLost() async throws {
    let opinions = try await OpinionWorld()
    let map = try await opinions.opened(3)
    let phone = try await opinions.browser()
    await opinions.vote(phone, map, 0, 1)
    let page = await phone.get(map.phone)
    let fields = try #require(page.form(to: map.phone)).filled(with: [("stemme", "1")])
    let leader = try await opinions.browser(opinions.leader)
    _ = await leader.submit(opinions.page(map.number) + "/slut", on: opinions.page(map.number))
    let late = await phone.post(map.phone, fields)
    #expect(late.status == 410 && late.says("Der kan ikke stemmes længere") && late.says("er gemt og tæller med"))
    #expect(try await opinions.world.count("conversation_votes") == 1)
    #expect(await phone.get(map.phone).says("Der kan ikke stemmes længere"))
  }

  /// Who is told that it counted is counted, and nobody else.
  @Test func closingWhileManyVoteCountsThoseWhoWereToldSo() async throws {
    let opinions = try await OpinionWorld()
    let map = try await opinions.opened(6)
    let leader = try await opinions.browser(opinions.leader)
    let close = try #require(
      (await leader.get(opinions.page(map.number))).form(to: opinions.page(map.number) + "/slut"))
    let statuses = await withTaskGroup(of: [Int].self) { group in
      for person in 0..<16 {
        group.addTask {
          guard let phone = try? await opinions.browser() else { return [] }
          var statuses: [Int] = []
          for statement in 0..<6 {
            let one = map.statements[statement].number
            let page = await phone.get("\(map.phone)?udsagn=\(one)")
            guard let form = page.form(to: map.phone) else { continue }
            statuses.append(await phone.post(map.phone, form.filled(with: [("stemme", "1")])).status)
            if person == 7, statement == 2 {
              _ = await leader.post(opinions.page(map.number) + "/slut", close.everything)
            }
          }
          return statuses
        }
      }
      return await group.reduce(into: [Int]()) { $0 += $1 }
    }
    #expect(Set(statuses).isSubset(of: [303, 410]))
    #expect(try await opinions.world.count("conversation_votes") == statuses.count { $0 == 303 })
    #expect(try await Self.acts(opinions) == statuses.count { $0 == 303 })
    #expect(statuses.count < 16 * 6 || statuses.contains(410))
  }

  @Test func theLastDayEndsTheVotingByItself() async throws {
    let opinions = try await OpinionWorld()
    let map = try await opinions.opened(3, settings: [("egne", "ja"), ("kort", "ja"), ("slut", "2026-11-24")])
    let phone = try await opinions.browser()
    #expect(await opinions.vote(phone, map, 0, 1).isRedirect)
    opinions.world.clock.pass(.days(2))
    #expect(await phone.get(map.phone).says("Der kan ikke stemmes længere"))
    #expect(try await opinions.world.count("conversation_votes") == 1)
  }

  @Test func aDraftTakesNoVotes() async throws {
    let opinions = try await OpinionWorld()
    let map = try await opinions.drafted(3)
    let phone = try await opinions.browser()
    #expect(await phone.get(map.phone).says("ikke åbnet endnu"))
  }

  @Test func aStatementOfAnotherMapCannotBeVotedOnHere() async throws {
    let opinions = try await OpinionWorld()
    let (one, other) = (try await opinions.opened(3), try await opinions.opened(3))
    let phone = try await opinions.browser()
    let page = await phone.get(one.phone)
    let fields = try #require(page.form(to: one.phone)).filled(
      with: [("stemme", "1"), ("udsagn", "\(other.statements[0].number)")])
    #expect(await phone.post(one.phone, fields).status == 404)
    #expect(await phone.get("/m/findesikke").status == 404)
  }

  @Test(arguments: ["2", "", "x", "-2", "1; DROP TABLE cases"])
  func whatIsNoVoteIsNotCounted(_ vote: String) async throws {
    let opinions = try await OpinionWorld()
    let map = try await opinions.opened(3)
    let phone = try await opinions.browser()
    #expect(await phone.submit(map.phone, on: map.phone, ["stemme": vote]).status == 400)
    #expect(try await opinions.world.count("conversation_votes") == 0)
  }

  /// Who may vote in which map, cell by cell.
  @Test(arguments: Conversation.Audience.allCases, ["anonymous", "stranger", "guest", "member", "backer"])
  func theOnesItIsForVote(_ audience: Conversation.Audience, _ who: String) async throws {
    let opinions = try await OpinionWorld()
    let map = try await opinions.opened(3, audience: audience)
    let person = [
      "stranger": opinions.stranger, "guest": opinions.guest, "member": opinions.member, "backer": opinions.backer,
    ][who]
    let phone = try await opinions.browser(person)
    let may: Bool =
      switch audience {
      case .link: true
      case .signedIn: who != "anonymous"
      case .team: who != "anonymous" && who != "stranger"
      }
    let page = await phone.get(map.phone)
    #expect((page.form(to: map.phone) != nil) == may, "\(who) in \(audience)")
    // Also for who sends the form of another.
    let open = try await opinions.opened(1)
    let fields = try #require((await phone.get(open.phone)).form(to: open.phone)).filled(
      with: [("stemme", "1"), ("udsagn", "\(map.statements[0].number)")])
    let sent = await phone.post(map.phone, fields)
    #expect(sent.isRedirect == may)
    #expect(try await opinions.world.count("conversation_votes") == (may ? 1 : 0))
  }

  @Test func whoIsSignedInHasOneVoteOnEveryDevice() async throws {
    let opinions = try await OpinionWorld()
    let map = try await opinions.opened(3)
    let (phone, desk) = (try await opinions.browser(opinions.member), try await opinions.browser(opinions.member))
    await opinions.vote(phone, map, 0, 1)
    await opinions.vote(desk, map, 0, -1)
    #expect(try await opinions.world.count("conversation_votes") == 1)
  }

  @Test func anAnswerIsChangedOnThePageOfOnesAnswers() async throws {
    let opinions = try await OpinionWorld()
    let map = try await opinions.opened(3)
    let phone = try await opinions.browser()
    #expect(await phone.get(map.phone + "/svar").says("Du har ikke stemt endnu"))
    await opinions.vote(phone, map, 1, 1)
    let changed = await phone.submit(map.phone, on: map.phone + "/svar", ["stemme": "-1"])
    #expect(changed.location?.hasPrefix(map.phone + "/svar#u") ?? false)
    #expect((await phone.get(map.phone + "/svar")).body.contains("value=\"-1\" aria-pressed=\"true\""))
  }

  @Test func aScriptGetsTheNextStatementAtOnce() async throws {
    let opinions = try await OpinionWorld()
    let map = try await opinions.opened(3)
    let phone = try await opinions.browser()
    let part = await phone.submit(map.phone, on: map.phone, ["stemme": "1", "del": "1"])
    #expect(part.status == 200 && part.says("1 af 3") && !part.body.contains("<html"))
    #expect(phone.cookie("samspil-deltager") != nil)
    #expect(part.form(to: map.phone) != nil)
  }

  /// Fresh cookies give fresh votes, up to what one address may do: see docs/threats.md.
  @Test func howManyNewcomersComeFromOneAddressIsLimited() async throws {
    let opinions = try await OpinionWorld()
    let map = try await opinions.opened(1)
    let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<(Participants.newcomersAnHour + 5) {
        group.addTask { await opinions.vote(try await opinions.browser(), map, 0, 1).status }
      }
      return try await group.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }
    #expect(statuses == [303: Participants.newcomersAnHour, 429: 5])
    #expect(try await opinions.world.count("conversation_votes") == Participants.newcomersAnHour)
  }

  /// Nobody reads a thousand statements an hour: a program that votes is stopped, whatever cookie it has.
  @Test func howOftenOneParticipantVotesIsLimited() async throws {
    let opinions = try await OpinionWorld()
    let map = try await opinions.opened(1)
    let phone = try await opinions.browser()
    await opinions.vote(phone, map, 0, 1)
    let fields = try #require((await phone.get(map.phone + "?udsagn=\(map.statements[0].number)")).form(to: map.phone))
    for number in 1..<VotingRoom.mostVotesAnHour {
      let visit = await phone.post(map.phone, fields.filled(with: [("stemme", "\(number % 3 - 1)")]))
      guard visit.isRedirect else { Issue.record("refused after \(number)"); return }
    }
    let refused = await phone.post(map.phone, fields.filled(with: [("stemme", "1")]))
    #expect(refused.status == 429 && refused.says("Vent 60 min."))
    opinions.world.clock.pass(.hours(2))
    #expect(await phone.post(map.phone, fields.filled(with: [("stemme", "1")])).isRedirect)
  }

  static func acts(_ opinions: OpinionWorld) async throws -> Int {
    try await opinions.world.services.database.read { db in
      try db.value("SELECT COUNT(*) FROM contributions WHERE kind = 'vote'") ?? 0
    }
  }
}
