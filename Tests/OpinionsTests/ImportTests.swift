import Accounts
import Analyse
import Bytes
import Cases
import Database
import Foundation
import HTTP
import Statistics
import TestWorld
import Testing
import Web

@testable import Opinions

/// The public conversations that the statistics are held against.
enum PolisData {
  static let folder: String = {
    if let named = ProcessInfo.processInfo.environment["SAMSPIL_REFERENCE_DATA"] { return named + "/opinions/open" }
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let places = [package.deletingLastPathComponent(), package.deletingLastPathComponent().deletingLastPathComponent()]
    return places.map { $0.appendingPathComponent("shared/data/opinions/open").path }
      .first { FileManager.default.fileExists(atPath: $0) } ?? ""
  }()

  static var isThere: Bool { FileManager.default.fileExists(atPath: folder) }
  static let names = ["brexit-consensus", "scoop-hivemind.taxes", "scoop-hivemind.ubi", "vtaiwan.uberx"]

  static func path(_ name: String, _ file: String) -> String { "\(folder)/\(name)/\(file)" }
  static func text(_ name: String, _ file: String) throws -> String {
    try String(contentsOfFile: path(name, file), encoding: .utf8)
  }
}

extension OpinionWorld {
  /// Sends the form with two files, as a browser does.
  func takeIn(_ comments: String, _ votes: String, question: String = "Hvad nu?", as person: Person.ID) async throws
    -> Response
  {
    let browser = try await browser(person)
    let page = await browser.get(list + "/import")
    let fields = (page.form(to: list + "/import")?.everything ?? []).filter {
      !["udsagnsfil", "stemmefil"].contains($0.0)
    }
    let boundary = "saadan-deles-det"
    var body = ""
    for (name, value) in fields where name != "spoergsmaal" {
      body += "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n"
    }
    body += "--\(boundary)\r\nContent-Disposition: form-data; name=\"spoergsmaal\"\r\n\r\n\(question)\r\n"
    for (name, file, text) in [("udsagnsfil", "comments.csv", comments), ("stemmefil", "votes.csv", votes)] {
      body += "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(name)\"; filename=\"\(file)\"\r\n"
      body += "Content-Type: text/csv\r\n\r\n\(text)\r\n"
    }
    body += "--\(boundary)--\r\n"
    var headers = Headers()
    headers["Host"] = "localhost"
    headers["Accept-Language"] = "da"
    headers["Content-Type"] = "multipart/form-data; boundary=\(boundary)"
    headers["Cookie"] = "\(Responder.sessionCookie)=\(browser.cookie(Responder.sessionCookie) ?? "")"
    return await world.respond(Request(.post, list + "/import", headers: headers, body: Bytes(body)))
  }

  func newest() async throws -> Conversation {
    try await world.services.database.read { [id] in try ConversationStore($0).all(of: id, limit: 1)[0].item }
  }
}

@Suite struct ImportTests {
  /// Taken in through the web, the map is the one that the command line draws of the same files.
  @Test(.enabled(if: PolisData.isThere), arguments: PolisData.names)
  func theMapIsThatOfTheCommandLine(_ name: String) async throws {
    let opinions = try await OpinionWorld()
    let answer = try await opinions.takeIn(
      PolisData.text(name, "comments.csv"), PolisData.text(name, "votes.csv"), as: opinions.leader)
    #expect(answer.status.code == 303)
    await opinions.keeper.idle()
    let item = try await opinions.newest()
    let shown = try #require(try await opinions.world.services.database.read { try MapStore($0).result(of: item.id) })
    let report = try OpinionsAnalysis.report(
      of: PolisData.path(name, "votes.csv"), comments: PolisData.path(name, "comments.csv"))
    let line = try #require(try JSONSerialization.jsonObject(with: Data(report.json.text.utf8)) as? [String: Any])

    #expect(shown.map.people == line["participants"] as? Int && shown.map.votes == line["votes"] as? Int)
    #expect(shown.map.placed == line["clustered"] as? Int)
    let components = try #require(line["components"] as? [[Double]])
    // To the last digit, but for what is lost where numbers are written and read.
    #expect(zip(shown.map.memory.opinions.axes.joined(), components.joined()).allSatisfy { abs($0 - $1) < 1e-12 })
    let groups = try #require(line["groups"] as? [[String: Any]])
    let stability = line["stability"] as? Double
    #expect(abs((shown.map.stability ?? -1) - (stability ?? -1)) < 1e-12)
    if shown.map.state == .stable {
      #expect(shown.map.groups.map(\.people) == groups.map { $0["size"] as? Int })
    } else {
      #expect((stability ?? 0) < 0.35 || groups.contains { ($0["size"] as? Int ?? 0) < 5 })
    }
    try Self.compare(shown, try #require(line["statements"] as? [[String: Any]]))
  }

  /// Every figure that is shown is the one on the command line.
  private static func compare(_ shown: ShownResult, _ lines: [[String: Any]]) throws {
    var compared = 0
    for (place, line) in lines.enumerated() {
      let id = Statement.ID(shown.map.memory.statements[place])
      guard let all = shown.figures[id]?.all else { continue }
      compared += 1
      #expect([all.agree, all.disagree, all.pass] == ["agree", "disagree", "pass"].map { line[$0] as? Int ?? -1 })
      guard shown.map.state == .stable else { continue }
      for group in try #require(line["groups"] as? [[String: Any]]) {
        guard let own = shown.figures[id]?.groups[group["group"] as? Int ?? -1] else { continue }
        #expect(own.agree == group["agree"] as? Int && own.seen == group["seen"] as? Int)
      }
    }
    #expect(compared > lines.count / 3)
  }

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

  @Test func nothingIsTakenInOfAFileThatIsWrongAndEachLineIsNamed() async throws {
    let opinions = try await OpinionWorld()
    let comments = "comment-id,comment-body\n1,Et udsagn\n1,Det samme nummer\n3,\n"
    let votes = "comment-id,voter-id,vote\n1,1,1\n1,2,7\n1,,0\n"
    let answer = try await opinions.takeIn(comments, votes, as: opinions.leader)
    #expect(answer.status.code == 422)
    guard case .bytes(let bytes) = answer.body else { return }
    for place in ["comments.csv, linje 3", "comments.csv, linje 4", "votes.csv, linje 3", "votes.csv, linje 4"] {
      #expect(bytes.text.contains(place), "\(place)")
    }
    #expect(try await opinions.world.count("conversations") == 0)
    #expect(try await opinions.world.count("conversation_votes") == 0)
  }

  @Test(arguments: ["", "\u{0}\u{0}", "a,b\n1,2\n", "comment-id,voter-id,vote\n", "comment-id,voter-id,vote\n9,1,1\n"])
  func aFileThatIsNoVotesIsToldSo(_ votes: String) async throws {
    let opinions = try await OpinionWorld()
    let answer = try await opinions.takeIn("comment-id,comment-body\n1,Et udsagn\n", votes, as: opinions.leader)
    #expect(answer.status.code == 422)
    #expect(try await opinions.world.count("conversations") == 0)
  }

  @Test func scriptInAFileIsText() async throws {
    let opinions = try await OpinionWorld()
    let comments = "comment-id,comment-body\n1,\"<script>alert(1)</script>\"\n"
    let votes = "comment-id,voter-id,vote\n" + (0..<9).map { "1,\($0),1\n" }.joined()
    #expect(try await opinions.takeIn(comments, votes, as: opinions.leader).status.code == 303)
    let item = try await opinions.newest()
    let page = await (try await opinions.browser(opinions.leader)).get(opinions.page(item.id.number) + "/udsagn")
    #expect(page.says("<script>alert(1)</script>") && !page.body.contains("<script>alert"))
  }

  private static func files(_ opinions: OpinionWorld, _ number: Int) async throws -> [String] {
    let database = opinions.world.services.database
    let (id, today) = (opinions.id, opinions.world.clock.today)
    let export = try await database.read { db in
      try PolisExport(of: ConversationStore(db).one(Conversation.ID(number), in: id), today: today, db)
    }
    var files: [String] = []
    for file in ConversationRoom.PolisFile.allCases {
      var text = ""
      try await export.write(file, from: database) { text += $0.text }
      files.append(text)
    }
    return files
  }
}
