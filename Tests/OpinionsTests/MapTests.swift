import Database
import HTTP
import Statistics
import TestWorld
import Testing
import Web

@testable import Opinions

/// Answers of three kinds of people who differ on some statements and agree on others.
enum Crowds {
  /// - Returns: For each person an answer to each of 12 statements: on 0-8 each kind agrees with its own three.
  static func three(_ people: Int, seed: UInt64 = 7) -> [[Int?]] {
    var chance = SeededRandom(seed: seed)
    return (0..<people).map { person in
      let kind = person % 3
      return (0..<12).map { statement in
        if statement >= 9 { return chance.uniform() < 0.97 ? 1 : -1 }
        let own = statement / 3 == kind
        return chance.uniform() < 0.93 ? (own ? 1 : -1) : (own ? -1 : 1)
      }
    }
  }
}

@Suite struct MapTests {
  @Test func nothingIsDrawnBeforeSevenHaveVotedSevenTimes() async throws {
    let opinions = try await OpinionWorld()
    let map = try await opinions.opened(12)
    try await opinions.crowd(map, Array(Crowds.three(6)))
    _ = try await opinions.keeper.renew(map.id)
    let page = await (try await opinions.browser(opinions.leader)).get(opinions.page(map.number))
    #expect(page.says("Kortet er ikke tegnet endnu") && page.says("7 deltagere med 7 stemmer"))
    #expect(!page.body.contains("<polygon"))
  }

  @Test func threeKindsOfPeopleBecomeThreeGroupsWithWhatTheyShare() async throws {
    let opinions = try await OpinionWorld()
    let map = try await opinions.opened(12)
    try await opinions.crowd(map, Crowds.three(60))
    #expect(try await opinions.keeper.renew(map.id))
    let shown = try #require(try await opinions.shown(map))
    #expect(shown.map.state == .stable && shown.map.groups.count == 3)
    #expect(shown.map.groups.allSatisfy { (18...22).contains($0.people) })
    #expect(Set(shown.agreed().map(\.statement.text)) == ["Udsagn nummer 9", "Udsagn nummer 10", "Udsagn nummer 11"])
    #expect(!shown.apart().isEmpty)
    let page = await (try await opinions.browser(opinions.leader)).get(opinions.page(map.number))
    #expect(page.says("60 deltagere i tre grupper") && page.says("Her er I enige på tværs"))
    #expect(page.says("Her er I mest forskellige") && page.says("A, cirkel") && page.says("C, trekant"))
    #expect(page.body.contains("<desc") && page.says("Deltagere tæt på hinanden har svaret ens"))
  }

  @Test func aMapOfTheTeamNeverShowsWhereOnePersonStands() async throws {
    let opinions = try await OpinionWorld()
    let map = try await opinions.opened(12)
    try await opinions.crowd(map, Crowds.three(30))
    let phone = try await opinions.browser(opinions.member)
    for statement in 0..<12 { await opinions.vote(phone, map, statement, 1) }
    await opinions.keeper.idle()
    let own = await phone.get(map.phone + "/kort")
    #expect(own.says("Dig") && own.says("Kun du kan se dit eget mærke"))
    for place in ["", "/rapport"] {
      let shared = await phone.get(opinions.page(map.number) + place)
      #expect(shared.status == 200 && !shared.says("Dig ") && !shared.body.contains("class=\"me\""))
    }
    let other = try await opinions.browser()
    await opinions.vote(other, map, 0, 1)
    #expect(!(await other.get(map.phone + "/kort")).says("Du står i"))
  }

  @Test func theMapOnThePhoneIsForThoseWhoHaveVotedAndForAllOnceItIsPublic() async throws {
    let opinions = try await OpinionWorld()
    let map = try await opinions.opened(12)
    try await opinions.crowd(map, Crowds.three(30))
    _ = try await opinions.keeper.renew(map.id)
    let phone = try await opinions.browser()
    #expect(await phone.get(map.phone + "/kort").says("Kortet vises ikke endnu"))
    #expect((await phone.get(map.phone + "/kort", accept: "application/json")).body.contains("\"isShown\":false"))
    #expect(await phone.get(map.phone + "/live").status == 404)
    await opinions.vote(phone, map, 0, 1)
    #expect(await phone.get(map.phone + "/kort").says("deltagere i tre grupper"))
    let hidden = try await opinions.opened(12, settings: [("egne", "ja")])
    await opinions.vote(phone, hidden, 0, 1)
    #expect(await phone.get(hidden.phone + "/kort").says("Kortet vises ikke endnu"))
    let leader = try await opinions.browser(opinions.leader)
    _ = await leader.submit(opinions.page(map.number) + "/offentlig", on: opinions.page(map.number))
    #expect(await (try await opinions.browser()).get(map.phone + "/kort").says("deltagere i tre grupper"))
  }

  @Test func groupsKeepTheirLettersWhenMoreComeAndAfterARestart() async throws {
    let opinions = try await OpinionWorld()
    let map = try await opinions.opened(12)
    let people = Crowds.three(90)
    try await opinions.crowd(map, Array(people[..<45]))
    _ = try await opinions.keeper.renew(map.id)
    let first = try #require(try await opinions.shown(map))
    let letters = Self.letters(first)
    for restart in [false, true] {
      let (from, until) = restart ? (70, 90) : (45, 70)
      try await opinions.crowd(map, Array(people[from..<until]), from: from)
      let keeper =
        restart
        ? MapKeeper(opinions.world.services.database, calm: .zero, now: opinions.world.services.now, log: { _ in })
        : opinions.keeper
      #expect(try await keeper.renew(map.id))
      let next = try #require(try await opinions.shown(map))
      #expect(Self.letters(next) == letters, "after restart: \(restart)")
      #expect(next.map.number == first.map.number + (restart ? 2 : 1))
    }
  }

  /// Which letter the kind has that agrees with the first, the fourth and the seventh statement.
  private static func letters(_ shown: ShownResult) -> [Int?] {
    [0, 3, 6].map { place in
      let figures = shown.figures[shown.statements[place].id]
      return figures?.groups.max { ShownFigures.share($0.value) < ShownFigures.share($1.value) }?.key
    }
  }

  @Test func theMapIsNotMadeAgainForFewerThanFive() async throws {
    let opinions = try await OpinionWorld()
    let map = try await opinions.opened(12)
    let people = Crowds.three(40)
    try await opinions.crowd(map, Array(people[..<30]))
    #expect(try await opinions.keeper.renew(map.id))
    try await opinions.crowd(map, Array(people[30..<34]), from: 30)
    #expect(try await opinions.keeper.renew(map.id) == false)
    let page = await (try await opinions.browser(opinions.leader)).get(opinions.page(map.number))
    #expect(page.says("30 deltagere i tre grupper") && page.says("De kommer med, når mindst fem har svaret"))
    try await opinions.crowd(map, [people[34]], from: 34)
    #expect(try await opinions.keeper.renew(map.id))
    #expect(try await opinions.shown(map)?.map.people == 35)
  }

  /// Who has answered one statement is placed nowhere, by the first map nor by the next.
  @Test func whoHasVotedTooLittleIsInNoGroupOnTheNextMapEither() async throws {
    let opinions = try await OpinionWorld()
    let map = try await opinions.opened(12)
    let people = Crowds.three(30)
    let passers: [[Int?]] = (0..<12).map { _ in [1] }
    try await opinions.crowd(map, people + passers[..<6])
    #expect(try await opinions.keeper.renew(map.id))
    #expect(try await opinions.shown(map)?.map.placed == 30)
    try await opinions.crowd(map, Array(passers[6...]), from: 40)
    #expect(try await opinions.keeper.renew(map.id))
    let shown = try #require(try await opinions.shown(map)?.map)
    #expect(shown.placed == 30 && shown.people == 42 && shown.groups.map(\.people).reduce(0, +) == 30)
  }

  @Test func answersToWhatWasTakenDownDoNotCountToTheSeven() async throws {
    let opinions = try await OpinionWorld()
    let map = try await opinions.opened(12)
    try await opinions.crowd(map, Crowds.three(8).map { Array($0.prefix(7)) })
    let (leader, page) = (try await opinions.browser(opinions.leader), opinions.page(map.number) + "/udsagn")
    let one = map.statements[6].number
    _ = await leader.submit("\(page)/\(one)/afgoer", on: page, ["grund-\(one)": "Nævner nogen"])
    _ = try await opinions.keeper.renew(map.id)
    #expect(try await opinions.shown(map)?.map.state == .few)
  }

  /// Letters are given to groups: figures of groups that were others are not those of these.
  @Test func figuresOfGroupsThatAreNoMoreAreNotTakenForTheseGroups() async throws {
    let opinions = try await OpinionWorld()
    let map = try await opinions.opened(12)
    try await opinions.crowd(map, Crowds.three(60))
    _ = try await opinions.keeper.renew(map.id)
    let before = try #require(try await opinions.shown(map))
    #expect(before.lines.allSatisfy { !$0.isEarlier && $0.figures.groups.count == 3 })
    // The map after has other groups; three statements wait with their figures.
    let waiting = map.statements.prefix(3)
    try await opinions.world.services.database.write { db in
      try db.run("UPDATE conversation_maps SET number = 2, groups_since = 2")
      try db.run("UPDATE conversation_figures SET number = 2 WHERE statement_id NOT IN \(list: Array(waiting))")
    }
    let after = try #require(try await opinions.shown(map))
    for line in after.lines {
      let isWaiting = waiting.contains(line.statement.id)
      #expect(line.isEarlier == isWaiting && line.figures.groups.isEmpty == isWaiting)
      #expect(line.figures.all != nil)
    }
    let page = await (try await opinions.browser(opinions.leader)).get(opinions.page(map.number))
    #expect(page.says("Udsagn nummer 0 (tal fra et tidligere kort)") && !page.says("Udsagn nummer 3 (tal fra"))
    // Groups that go on being the same keep the figures that wait.
    try await opinions.world.services.database.write { try $0.run("UPDATE conversation_maps SET groups_since = 1") }
    #expect(try #require(try await opinions.shown(map)).lines.allSatisfy { $0.figures.groups.count == 3 })
  }

  @Test func aRestartMakesNoMapForFewerThanFive() async throws {
    let opinions = try await OpinionWorld()
    let map = try await opinions.opened(12)
    let people = Crowds.three(40)
    try await opinions.crowd(map, Array(people[..<30]))
    let database = opinions.world.services.database
    #expect(try await database.read { try MapStore($0).behind() } == [map.id])
    _ = try await opinions.keeper.renew(map.id)
    try await opinions.crowd(map, Array(people[30..<34]), from: 30)
    #expect(try await database.read { try MapStore($0).behind() } == [])
    try await opinions.crowd(map, [people[34]], from: 34)
    #expect(try await database.read { try MapStore($0).behind() } == [map.id])
  }

  /// Votes that come while all are read are either known with their number, or not yet.
  @Test func whatIsReadWhileOthersVoteIsOnePicture() async throws {
    let opinions = try await OpinionWorld()
    let map = try await opinions.opened(12)
    try await opinions.crowd(map, Crowds.three(900))
    let isRead = Lock(false)
    let database = opinions.world.services.database
    async let voting: Void = {
      var round = 0
      while !isRead.withLock({ $0 }), round < 300 {
        let from = (round * 7) % 900
        try await opinions.crowd(map, [(0..<12).map { _ in round % 3 - 1 }], from: from)
        try await opinions.crowd(map, [[1, -1]], from: 2_000 + round)
        round += 1
      }
    }()
    let memory = try await VoteMemory(of: map.id, since: 0, in: database)
    isRead.withLock { $0 = true }
    try await voting
    let known = memory.act
    let rows = try await database.read { db in
      try db.rows("SELECT participant_id, statement_id, vote, first_act, act FROM conversation_votes") { row in
        [
          try row.read("participant_id", as: Int.self), try row.read("statement_id"), try row.read("vote"),
          try row.read("first_act"), try row.read("act"),
        ]
      }
    }
    #expect(rows.contains { $0[4] > known } || memory.table.votes == rows.count)
    for row in rows {
      let person = memory.people.firstIndex(of: row[0]), statement = memory.statements.firstIndex(of: row[1])
      let vote = person.flatMap { person in statement.flatMap { memory.table.vote(of: person, on: $0) } }
      if row[3] > known { #expect(vote == nil) }
      if row[4] <= known { #expect(vote.map { Int($0.rawValue) } == row[2]) }
    }
  }

  @Test func peopleWhoDoNotDifferInGroupsAreToldWhyAndWhatToDo() async throws {
    let opinions = try await OpinionWorld()
    let map = try await opinions.opened(12)
    var chance = SeededRandom(seed: 3)
    let answers = (0..<40).map { _ in (0..<12).map { _ -> Int? in chance.uniform() < 0.5 ? 1 : -1 } }
    try await opinions.crowd(map, answers)
    _ = try await opinions.keeper.renew(map.id)
    let page = await (try await opinions.browser(opinions.leader)).get(opinions.page(map.number))
    #expect(page.says("ingen stabile grupper endnu") && page.says("Få flere til at stemme om flere udsagn"))
    #expect(!page.body.contains("<polygon"))
  }

  @Test func votingGoesOnWhenTheMapFailsAndThePageSaysHowOldItIs() async throws {
    let opinions = try await OpinionWorld()
    let map = try await opinions.opened(12)
    try await opinions.crowd(map, Crowds.three(30))
    #expect(try await opinions.keeper.renew(map.id))
    try await opinions.world.services.database.write { try $0.run("DROP TABLE conversation_map_labels") }
    let phone = try await opinions.browser()
    for statement in 0..<12 { #expect(await opinions.vote(phone, map, statement, 1).isRedirect) }
    await opinions.keeper.idle()
    #expect(opinions.world.log.withLock { $0.contains { $0.json.contains("opinion map") } })
    let page = await (try await opinions.browser(opinions.leader)).get(opinions.page(map.number))
    #expect(page.status == 200 && page.says("Kortet er fra kl. 9") && page.says("Der er kommet stemmer til siden"))
  }

  @Test func theSameVotesGiveTheSameMapInWhateverOrderTheyCame() async throws {
    let people = Crowds.three(45)
    var drawings: [MapDrawing] = []
    for order in [Array(people.indices), people.indices.reversed()] {
      let opinions = try await OpinionWorld()
      let map = try await opinions.opened(12)
      // The same participants by number, whose votes come in another order.
      try await opinions.crowd(map, people.map { [$0[0]] + Array(repeating: nil, count: 11) })
      for person in order { try await opinions.crowd(map, [people[person]], from: person) }
      _ = try await opinions.keeper.renew(map.id)
      drawings.append(try #require(try await opinions.shown(map)).map.drawing)
    }
    #expect(drawings[0] == drawings[1])
  }

  @Test func aRemovedStatementShapesNothingAndItsVotesAreKept() async throws {
    let opinions = try await OpinionWorld()
    let map = try await opinions.opened(12)
    try await opinions.crowd(map, Crowds.three(30))
    let leader = try await opinions.browser(opinions.leader)
    let one = map.statements[11].number
    let statements = opinions.page(map.number) + "/udsagn"
    let gone = await leader.submit("\(statements)/\(one)/afgoer", on: statements, ["grund-\(one)": "Nævner en bestemt"])
    #expect(gone.isRedirect)
    _ = try await opinions.keeper.renew(map.id)
    let shown = try #require(try await opinions.shown(map))
    #expect(shown.figures[map.statements[11]] == nil)
    #expect(try await opinions.world.count("conversation_votes") == 360)
    #expect(await leader.get(statements).says("Nævner en bestemt"))
  }
}
