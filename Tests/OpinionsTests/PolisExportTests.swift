import Bytes
import Database
import HTTP
import Statistics
import TestWorld
import Testing
import Time
import Web

@testable import Opinions

@Suite struct PolisExportTests {
  @Test func whatIsGivenOutCanBeTakenInAgainAndIsTheSame() async throws {
    let opinions = try await OpinionWorld()
    let map = try await opinions.opened(12)
    try await opinions.crowd(map, Crowds.three(45))
    #expect(try await opinions.keeper.renew(map.id))
    let first = try #require(try await opinions.shown(map))
    let files = try await Self.files(opinions, map.number)
    #expect(try await opinions.takeIn(files[0], files[1], as: opinions.leader).status.code == 303)
    await opinions.keeper.idle()
    let item = try await opinions.newest()
    let again = try #require(try await opinions.world.services.database.read { try MapStore($0).result(of: item.id) })
    #expect(again.map.votes == first.map.votes && again.map.people == first.map.people)
    #expect(Set(again.statements.map(\.text)) == Set(first.statements.map(\.text)))
    #expect(again.map.groups.map(\.people).sorted() == first.map.groups.map(\.people).sorted())
    #expect(files[2].split(separator: "\n").count == 46)
  }

  /// A line here cannot be laid beside a line elsewhere: no order, no time of day, no name.
  @Test func filesDoNotTellWhoAnsweredWhat() async throws {
    let opinions = try await OpinionWorld()
    let map = try await opinions.opened(12)
    let phone = try await opinions.browser(opinions.member)
    for statement in 0..<12 { await opinions.vote(phone, map, statement, -1) }
    try await opinions.crowd(map, Crowds.three(45))
    await opinions.keeper.idle()
    _ = try await opinions.keeper.renew(map.id)
    for file in try await Self.files(opinions, map.number) {
      #expect(!file.contains("Bodil") && !file.contains("09:00") && !file.contains("person "))
    }
    let rows = (try await Self.files(opinions, map.number))[2].split(separator: "\n").dropFirst()
    let disagreeing = rows.firstIndex { $0.hasSuffix(String(repeating: ",-1", count: 12)) }
    #expect(disagreeing != nil)
    // Four who come after the map was drawn are in no file.
    try await opinions.crowd(map, Array(Crowds.three(49)[45...]), from: 45)
    #expect((try await Self.files(opinions, map.number))[2].split(separator: "\n").count == 47)
  }

  /// Two files of one map are the same: who has changed an answer since is not found by laying them beside each other.
  @Test func aFileHoldsWhatTheMapWasMadeOfAndNothingOfWhatCameAfter() async throws {
    let opinions = try await OpinionWorld()
    let map = try await opinions.opened(12)
    let people = Crowds.three(45)
    try await opinions.crowd(map, people)
    #expect(try await opinions.keeper.renew(map.id))
    let first = try await Self.files(opinions, map.number)
    let otherwise = people.map { row in row.map { answer in answer.map { -$0 } } }
    try await opinions.crowd(map, Array(otherwise[..<3]))
    try await opinions.crowd(map, [people[0]])
    try await opinions.crowd(map, [otherwise[0]])
    #expect(try await Self.files(opinions, map.number) == first)
    // What a map may still be made of is not forgotten.
    opinions.world.clock.pass(.hours(2))
    try await opinions.keeper.catchUp()
    #expect(try await Self.files(opinions, map.number) == first)
    #expect(try await opinions.world.count("conversation_earlier_votes") > 0)

    try await opinions.crowd(map, Array(otherwise[3...]), from: 3)
    #expect(try await opinions.keeper.renew(map.id))
    #expect(try await Self.files(opinions, map.number)[1] != first[1])
    opinions.world.clock.pass(.hours(2))
    try await opinions.keeper.catchUp()
    #expect(try await opinions.world.count("conversation_earlier_votes") == 0)
  }

  /// Every count of a file is a figure on the page.
  @Test func aStatementWhoseFiguresAreNotShownIsInNoFileOfVotes() async throws {
    let opinions = try await OpinionWorld()
    let map = try await opinions.opened(12)
    let few = Crowds.three(45).enumerated().map { person, row in
      row.enumerated().map { statement, answer in statement == 4 && person >= 4 ? nil : answer }
    }
    try await opinions.crowd(map, few)
    #expect(try await opinions.keeper.renew(map.id))
    let shown = try #require(try await opinions.shown(map))
    let files = try await Self.files(opinions, map.number)
    let hidden = map.statements[4].number
    let votes = files[1].split(separator: "\n").dropFirst().map { $0.split(separator: ",").map(String.init) }
    #expect(shown.figures[map.statements[4]] == nil && !votes.contains { $0[2] == String(hidden) })
    #expect(files[2].split(separator: "\n")[0].split(separator: ",").count == 6 + 11)
    try Self.count(files[1], shown)
    // What has been counted of a group on each of them can be told too.
    #expect(
      files[2].split(separator: "\n").dropFirst().allSatisfy {
        $0.split(separator: ",", omittingEmptySubsequences: false)[1] != ""
      })
  }

  /// Each figure on the page is what is counted in the file.
  private static func count(_ file: String, _ shown: ShownResult) throws {
    let votes = file.split(separator: "\n").dropFirst().map { $0.split(separator: ",").map(String.init) }
    for line in shown.lines {
      let own = votes.filter { $0[2] == String(line.statement.id.number) }.map { $0[4] }
      let counted = ["1", "-1", "0"].map { vote in own.count { $0 == vote } }
      let all = try #require(line.figures.all)
      #expect(counted == [all.agree, all.disagree, all.pass], "\(line.statement.text)")
    }
  }

  /// A figure that waits is not given away by the file: it has the votes that the one on the page was counted from.
  @Test func aFileHoldsNothingOfAFigureThatWaits() async throws {
    let opinions = try await OpinionWorld()
    let map = try await opinions.opened(12)
    let people = Crowds.three(50)
    try await opinions.crowd(map, Array(people[..<45]))
    #expect(try await opinions.keeper.renew(map.id))
    let next = people[45...].enumerated().map { number, row in
      row.enumerated().map { statement, answer in statement == 4 && number > 0 ? nil : answer }
    }
    try await opinions.crowd(map, next, from: 45)
    #expect(try await opinions.keeper.renew(map.id))
    // And who has answered otherwise meanwhile has the earlier answer there.
    try await opinions.crowd(map, [people[0].map { answer in answer.map { -$0 } }])
    let shown = try #require(try await opinions.shown(map))
    #expect(shown.lines.first { $0.statement.id == map.statements[4] }?.isEarlier == true)
    #expect(shown.map.people == 50)
    let files = try await Self.files(opinions, map.number)
    try Self.count(files[1], shown)
    #expect(
      files[2].split(separator: "\n").dropFirst().allSatisfy {
        $0.split(separator: ",", omittingEmptySubsequences: false)[1] == ""
      })
  }

  @Test func groupsAreInAFileOnlyWhenAllTheirFiguresAreShown() async throws {
    let opinions = try await OpinionWorld()
    let map = try await opinions.opened(12)
    // Three of the second kind, and three of the third, have answered the last statement.
    let people = Crowds.three(60).enumerated().map { person, row in
      row.enumerated().map { statement, answer in statement == 11 && person % 3 != 0 && person > 9 ? nil : answer }
    }
    try await opinions.crowd(map, people)
    #expect(try await opinions.keeper.renew(map.id))
    let shown = try #require(try await opinions.shown(map))
    #expect(shown.map.state == .stable && shown.figures[map.statements[11]]?.groups.count == 1)
    let rows = (try await Self.files(opinions, map.number))[2].split(separator: "\n").dropFirst()
    #expect(rows.count == 60)
    #expect(rows.allSatisfy { $0.split(separator: ",", omittingEmptySubsequences: false)[1] == "" })
  }

  @Test func whereFewHaveAnsweredNoVotesAreGivenOut() async throws {
    let opinions = try await OpinionWorld()
    let map = try await opinions.opened(12)
    let leader = try await opinions.browser(opinions.leader)
    for people in [0, 6] {
      try await opinions.crowd(map, Array(Crowds.three(people)))
      _ = try await opinions.keeper.renew(map.id)
      for file in ["votes.csv", "participants-votes.csv"] {
        let visit = await leader.get("\(opinions.page(map.number))/\(file)")
        #expect(visit.status == 409 && visit.says("for få svar") && visit.says("7 deltagere med 7 stemmer"))
        #expect(!(await leader.get(opinions.page(map.number))).body.contains(file + "\""))
      }
      #expect(await leader.get("\(opinions.page(map.number))/comments.csv").status == 200)
    }
    try await opinions.crowd(map, Crowds.three(30))
    _ = try await opinions.keeper.renew(map.id)
    #expect(await leader.get("\(opinions.page(map.number))/votes.csv").status == 200)
    #expect((await leader.get(opinions.page(map.number))).body.contains("/votes.csv\""))
  }

  private static func files(_ opinions: OpinionWorld, _ number: Int) async throws -> [String] {
    let database = opinions.world.services.database
    let (id, today) = (opinions.id, opinions.world.clock.today)
    var files: [String] = []
    for file in ConversationRoom.PolisFile.allCases {
      let export = try await database.read { db in
        try PolisExport(of: ConversationStore(db).one(Conversation.ID(number), in: id), file, today: today, db)
      }
      var text = ""
      try await export.write(file, from: database) { text += $0.text }
      files.append(text)
    }
    return files
  }
}
