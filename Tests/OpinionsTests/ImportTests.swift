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
import Time
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
    try await Self.compare(comments: PolisData.path(name, "comments.csv"), votes: PolisData.path(name, "votes.csv"))
  }

  /// A small one that is always at hand: with a statement taken down, one that nobody answered, and answers that
  /// were changed, the way Polis writes them.
  @Test(arguments: [1, 2, 3] as [UInt64])
  func theMapOfASmallConversationIsThatOfTheCommandLine(_ seed: UInt64) async throws {
    let folder = TemporaryFiles.directory()
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var chance = SeededRandom(seed: seed)
    var votes = "timestamp,datetime,comment-id,voter-id,vote\n"
    for (person, row) in Crowds.three(60, seed: seed).enumerated() {
      for (statement, answer) in row.enumerated() where chance.uniform() < 0.9 {
        let time = 1_000 * person + statement
        if chance.uniform() < 0.1 {
          votes += "\(time),x,\(statement * 3),\(person + 5),\(chance.uniform() < 0.5 ? 0 : 1)\n"
        }
        votes += "\(time + 500),x,\(statement * 3),\(person + 5),\(answer ?? 0)\n"
      }
    }
    let comments =
      "comment-id,moderated,comment-body\n"
      + (0..<13).map { "\($0 * 3),\($0 == 7 ? -1 : 1),\"Udsagn, med komma \($0)\"\n" }.joined()
    try votes.write(toFile: folder + "/votes.csv", atomically: true, encoding: .utf8)
    try comments.write(toFile: folder + "/comments.csv", atomically: true, encoding: .utf8)
    try await Self.compare(comments: folder + "/comments.csv", votes: folder + "/votes.csv")
  }

  private static func compare(comments: String, votes: String) async throws {
    let opinions = try await OpinionWorld()
    let answer = try await opinions.takeIn(
      String(contentsOfFile: comments, encoding: .utf8), String(contentsOfFile: votes, encoding: .utf8),
      as: opinions.leader)
    #expect(answer.status.code == 303)
    await opinions.keeper.idle()
    let item = try await opinions.newest()
    let shown = try #require(try await opinions.world.services.database.read { try MapStore($0).result(of: item.id) })
    let report = try OpinionsAnalysis.report(of: votes, comments: comments)
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

  private static let small = (
    comments: "comment-id,comment-body\n1,Et udsagn\n2,Et til\n",
    votes: "comment-id,voter-id,vote\n" + (0..<3_000).map { "\($0 % 2 + 1),\($0 / 2),1\n" }.joined()
  )

  /// While it is being taken in it is in no list and no table of the case, and others write between its parts.
  @Test func whatIsBeingTakenInIsSeenByNobody() async throws {
    let opinions = try await OpinionWorld()
    let database = opinions.world.services.database
    let found = try PolisImport(comments: (Bytes(Self.small.comments), "c"), votes: (Bytes(Self.small.votes), "v"))
    let taking = try await PolisTaking.take(
      found, asking: "Hvad nu?", token: "endnu-ikke", by: opinions.leader, now: opinions.world.clock.now, in: database)
    #expect(try await opinions.world.count("conversation_votes") == 3_000)
    let leader = try await opinions.browser(opinions.leader)
    #expect(await leader.get(opinions.list).says("Ingen meningskort endnu"))
    #expect(await leader.get(opinions.page(taking.one.number)).status == 404)
    #expect(await leader.get("/m/endnu-ikke").status == 404)
    // It was broken off: an hour later nothing is left.
    try await opinions.keeper.catchUp()
    #expect(try await opinions.world.count("conversation_votes") == 3_000)
    opinions.world.clock.pass(.hours(2))
    try await opinions.keeper.catchUp()
    for table in ["conversations", "conversation_statements", "conversation_participants", "conversation_votes"] {
      #expect(try await opinions.world.count(table) == 0, "\(table)")
    }
  }

  @Test func twoClicksTakeInOnce() async throws {
    let opinions = try await OpinionWorld()
    let browser = try await opinions.browser(opinions.leader)
    let place = opinions.list + "/import"
    let form = try #require(await browser.get(place).form(to: place))
    let fields = form.filled(
      with: [("spoergsmaal", "Hvad nu?"), ("udsagnsfil", Self.small.comments), ("stemmefil", Self.small.votes)])
    async let first = browser.post(place, fields)
    async let second = browser.post(place, fields)
    let places = await [first.location, second.location]
    #expect(places[0] != nil && places[0] == places[1])
    #expect(try await opinions.world.count("conversations") == 1)
    #expect(try await opinions.world.count("conversation_votes") == 3_000)
    #expect(opinions.found.withLock { $0 } == ["Et udsagn", "Et til"])
  }

  /// The form was shown before the case was put away: nothing of the file stays.
  @Test func whatCannotBeGivenToTheCaseIsClearedAway() async throws {
    let opinions = try await OpinionWorld()
    let browser = try await opinions.browser(opinions.leader)
    let place = opinions.list + "/import"
    let form = try #require(await browser.get(place).form(to: place))
    let now = opinions.world.clock.now
    try await opinions.world.services.database.write { try $0.run("UPDATE cases SET archived = \(now)") }
    let visit = await browser.post(
      place,
      form.filled(
        with: [("spoergsmaal", "Hvad nu?"), ("udsagnsfil", Self.small.comments), ("stemmefil", Self.small.votes)]))
    #expect(visit.status >= 400)
    #expect(try await opinions.world.count("conversations") == 0)
    #expect(try await opinions.world.count("conversation_votes") == 0)
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
}
