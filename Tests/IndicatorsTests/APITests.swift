import Bytes
import Database
import Foundation
import HTTP
import Indicators
import TestWorld
import Testing
import Time
import Web

@Suite struct APITests {
  private static func made(_ here: IndicatorWorld) async throws -> String {
    let path = here.place("1/noegler")
    let page = try await here.browser(here.leader).submit(path, on: path, ["navn": "Omsorgssystemet"])
    let after = try #require(page.body.components(separatedBy: "value=\"samspil_").dropFirst().first)
    return "samspil_" + after.prefix { $0 != "\"" }
  }

  struct Answer {
    let status: Int
    let body: String
    let headers: Headers
  }

  private static func send(
    _ body: String, _ key: String?, to here: IndicatorWorld, indicator: Int = 1, named: String? = nil
  ) async -> Answer {
    var headers: Headers = ["Content-Type": "application/json", "Host": "localhost"]
    if let key { headers["Authorization"] = "Bearer \(key)" }
    if let named { headers["Idempotency-Key"] = named }
    let response = await here.world.respond(
      Request(.post, "/api/v1/indicators/\(indicator)/measurements", headers: headers, body: Bytes(body)))
    guard case .bytes(let bytes) = response.body else { return Answer(status: 0, body: "", headers: Headers()) }
    return Answer(status: response.status.code, body: bytes.text, headers: response.headers)
  }

  private static func world() async throws -> (IndicatorWorld, String) {
    let here = try await IndicatorWorld()
    try await here.define()
    return (here, try await made(here))
  }

  // MARK: - The examples

  /// What the documentation says is what happens.
  @Test func theExamplesOfTheDocumentationHold() async throws {
    let (here, key) = try await Self.world()
    let file = URL(filePath: #filePath).appending(path: "../../../docs/api/measurements.md").standardized
    let text = try String(contentsOf: file, encoding: .utf8)
    let blocks = text.components(separatedBy: "```json\n").dropFirst().map { $0.components(separatedBy: "\n```")[0] }
    let statuses = text.components(separatedBy: "answers ").dropFirst().compactMap { Int($0.prefix(3)) }
    #expect(blocks.count == 2 * statuses.count && statuses.count == 4)
    for (index, status) in statuses.enumerated() {
      let answer = await Self.send(blocks[2 * index], key, to: here)
      #expect(answer.status == status, "\(answer.body)")
      #expect(answer.body == blocks[2 * index + 1])
    }
    #expect(try await here.series().map(\.value) == [41.5, 43, 44.7])
  }

  /// The description for programs names the same answers and the same words as the page for people.
  @Test func theDescriptionForProgramsSaysTheSame() throws {
    func read(_ name: String) throws -> String {
      try String(
        contentsOf: URL(filePath: #filePath).appending(path: "../../../docs/api/\(name)").standardized, encoding: .utf8)
    }
    let page = try read("measurements.md")
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(try read("openapi.json").utf8)) as? [String: Any])
    func inside(_ path: String...) -> [String: Any] {
      path.reduce(json) { $0[$1] as? [String: Any] ?? [:] }
    }
    let responses = inside("paths", "/api/v1/indicators/{id}/measurements", "post", "responses")
    let statuses = page.split(separator: "\n").compactMap { line in
      line.hasPrefix("| ") ? Int(line.dropFirst(2).prefix(3)) : nil
    }
    #expect(statuses.count > 5 && Set(responses.keys) == Set(statuses.map(String.init) + ["200"]))
    let error = inside("components", "schemas", "Refused", "properties", "errors", "items", "properties", "problem")
    let words = try #require(error["enum"] as? [String])
    for word in words { #expect(page.contains("`\(word)`"), "\(word)") }
    let said = try #require(
      page.components(separatedBy: "`problem` is a word for programs: ").last?.split(separator: ".").first)
    #expect(Set(said.split(separator: "`").filter { !$0.contains(" ") }.map(String.init)) == Set(words))
    let fields = inside("components", "schemas", "Measurement", "properties")
    #expect(Set(fields.keys) == ["date", "value", "site", "unit", "note", "correction"])
    for field in fields.keys { #expect(page.contains("| `\(field)` |"), "\(field)") }
  }

  // MARK: - Keys

  @Test func aKeyIsShownOnceAndOnlyItsHashIsKept() async throws {
    let here = try await IndicatorWorld()
    try await here.define()
    let path = here.place("1/noegler")
    let browser = try await here.browser(here.leader)
    let (first, second) = await browser.submitTwice(path, on: path, ["navn": "Omsorgssystemet"])
    #expect(first.body.contains("value=\"samspil_") && second.isRedirect)
    #expect(!(await browser.get(path).body.contains("value=\"samspil_")))
    #expect(try await here.world.count("indicator_keys") == 1)
    #expect(try await here.world.count("indicator_keys WHERE hash LIKE 'samspil_%'") == 0)
    #expect(try await here.browser(here.member).get(path).status == 403)
  }

  @Test func aKeyThatIsClosedWorksNoMore() async throws {
    let (here, key) = try await Self.world()
    #expect(await Self.send(#"{"date": "2026-11-23", "value": 1}"#, key, to: here).status == 200)
    let path = here.place("1/noegler")
    let browser = try await here.browser(here.leader)
    #expect(await browser.get(path).says("Brugt 23. november 2026"))
    await browser.submit(path + "/1/luk", on: path)
    let answer = await Self.send(#"{"date": "2026-11-16", "value": 1}"#, key, to: here)
    #expect(answer.status == 401 && answer.headers["WWW-Authenticate"] == "Bearer")
    #expect(try await here.series().count == 1)
  }

  @Test(arguments: [nil, "", "samspil_", "samspil_forkert", "Basic abc"])
  func withoutAKeyNothingIsWritten(_ key: String?) async throws {
    let (here, _) = try await Self.world()
    #expect(await Self.send(#"{"date": "2026-11-23", "value": 1}"#, key, to: here).status == 401)
    #expect(try await here.series().isEmpty)
  }

  @Test func aKeyOpensItsOwnIndicatorAlone() async throws {
    let (here, key) = try await Self.world()
    try await here.define("Et andet")
    for other in [2, 99] {
      #expect(await Self.send(#"{"date": "2026-11-23", "value": 1}"#, key, to: here, indicator: other).status == 404)
    }
    #expect(try await here.series(2).isEmpty)
  }

  @Test func inTheArchiveNothingIsWritten() async throws {
    let (here, key) = try await Self.world()
    try await here.archive()
    #expect(await Self.send(#"{"date": "2026-11-23", "value": 1}"#, key, to: here).status == 403)
  }

  // MARK: - Once

  @Test func theSameSendingTwiceIsWrittenOnce() async throws {
    let (here, key) = try await Self.world()
    let body = #"{"date": "2026-11-23", "value": 41.5}"#
    let first = await Self.send(body, key, to: here, named: "uge 48")
    let second = await Self.send(body, key, to: here, named: "uge 48")
    #expect(first.body == second.body && second.headers["Idempotency-Replayed"] == "true")
    #expect(first.headers["Idempotency-Replayed"] == nil)
    let other = await Self.send(#"{"date": "2026-11-23", "value": 9}"#, key, to: here, named: "uge 48")
    #expect(other.status == 409)
    #expect(try await here.series().map(\.value) == [41.5])
    #expect(try await here.world.count("contributions WHERE kind = 'measurement'") == 1)
  }

  @Test func whatWasRefusedCanBeSentAgainUnderTheSameName() async throws {
    let (here, key) = try await Self.world()
    #expect(await Self.send(#"{"date": "2027-11-23", "value": 1}"#, key, to: here, named: "a").status == 422)
    #expect(await Self.send(#"{"date": "2026-11-23", "value": 1}"#, key, to: here, named: "a").status == 200)
  }

  @Test func whatWasSavedIsAnsweredAsThenWhateverThingsAreCalledNow() async throws {
    let (here, key) = try await Self.world()
    let body = #"{"date": "2026-11-23", "value": 41.5, "unit": "%"}"#
    let first = await Self.send(body, key, to: here, named: "uge 48")
    try await here.world.services.database.write { try $0.run("UPDATE indicators SET unit = 'dage'") }
    let second = await Self.send(body, key, to: here, named: "uge 48")
    #expect(first.status == 200 && second.body == first.body)
  }

  // MARK: - Whose it is

  @Test func whatASystemWritesIsNobodysOwnAct() async throws {
    let (here, key) = try await Self.world()
    await _ = Self.send(#"{"date": "2026-11-23", "value": 41.5}"#, key, to: here)
    await _ = Self.send(#"{"date": "2026-11-23", "value": 42, "correction": "Talt om"}"#, key, to: here)
    #expect(try await here.world.count("contributions WHERE kind = 'measurement' AND person_id IS NULL") == 1)
    #expect(try await here.world.count("contributions WHERE kind = 'measurement_changed' AND person_id IS NULL") == 1)
    #expect(try await here.world.count("contributions WHERE note LIKE '%Omsorgssystemet%' AND person_id IS NULL") == 2)
    // A number that came by a key can be told from others also when it has been replaced.
    #expect(try await here.world.count("measurement_changes WHERE before_key = 1") == 1)
  }

  @Test func aKeyThatIsClosedWhileASendingWaitsWritesNothing() async throws {
    let (here, key) = try await Self.world()
    // The writer is busy closing the key while the sending has been read.
    async let closing: Void = here.world.services.database.write { db in
      try db.run("UPDATE indicator_keys SET revoked = 1, revoked_by = (SELECT MIN(id) FROM people)")
    }
    let answer = await Self.send(#"{"date": "2026-11-23", "value": 1}"#, key, to: here)
    try await closing
    let count = try await here.series().count
    #expect((answer.status == 200) == (count == 1) && (answer.status == 401) == (count == 0))
  }

  // MARK: - Bad input

  @Test(arguments: [
    ("", 400), ("[", 400), ("{\"measurements\": []}", 400), ("\u{0}", 400), ("{\"measurements\": 3}", 400),
    (String(repeating: "[", count: 10_000), 400), ("{\"date\": \"2026-11-23\", \"date\": \"x\", \"value\": 1}", 400),
    ("{\"date\": \"i går\", \"value\": 1}", 422), ("{\"date\": \"2026-11-23\", \"value\": \"41\"}", 422),
    ("{\"date\": \"2026-11-23\", \"value\": 1e13}", 422), ("{\"date\": \"0026-11-23\", \"value\": 1}", 422),
    ("{\"date\": \"2026-11-23\", \"value\": 1, \"unit\": \"kr.\"}", 422),
    ("{\"date\": \"2026-11-23\", \"value\": 1, \"site\": \"Månen\"}", 422),
    ("{\"date\": \"2026-11-23\", \"value\": 1, \"note\": 5}", 422),
    ("{\"date\": \"2026-11-23\", \"value\": 1, \"note\": \"\(String(repeating: "a", count: 201))\"}", 422),
    ("{\"measurements\": [{\"date\": \"2026-11-23\", \"value\": 1}, {\"date\": \"2026-11-24\", \"value\": 2}]}", 422),
  ])
  func whatIsWrongIsRefusedAndNothingIsHalfWritten(_ body: String, _ status: Int) async throws {
    let (here, key) = try await Self.world()
    #expect(await Self.send(body, key, to: here).status == status)
    #expect(try await here.series().isEmpty)
    #expect(here.world.log.withLock { $0.isEmpty })
  }

  @Test func remarksComeAsTheyWouldFromAForm() async throws {
    let (here, key) = try await Self.world()
    let body = #"{"date": "2026-11-23", "value": 1, "note": "a\u0000\u202Eb"}"#
    #expect(await Self.send(body, key, to: here).status == 200)
    #expect(try await here.world.count("measurements WHERE note = 'ab'") == 1)
    let blank = #"{"date": "2026-11-23", "value": 2, "correction": " "}"#
    #expect(await Self.send(blank, key, to: here).status == 422)
  }

  @Test func aNumberThatIsThereIsNotReplacedWithoutAReason() async throws {
    let (here, key) = try await Self.world()
    try await here.measure("41")
    let lines = #"{"measurements": [{"date": "2026-11-16", "value": 40}, {"date": "2026-11-23", "value": 42}]}"#
    let answer = await Self.send(lines, key, to: here)
    #expect(answer.status == 422 && answer.body.contains("\"problem\":\"taken\"") && answer.body.contains("\"line\":2"))
    #expect(try await here.series().map(\.value) == [41])
    #expect(await Self.send(#"{"date": "2026-11-23", "value": 41}"#, key, to: here).body.contains("\"unchanged\":1"))
  }

  @Test func aThousandAtOnceAndNotOneMore() async throws {
    let here = try await IndicatorWorld()
    try await here.define(rhythm: "day")
    let key = try await Self.made(here)
    func body(_ count: Int) -> String {
      let lines = (0..<count).map { #"{"date": "\#((Day(iso: "2026-11-23")! + -$0).iso)", "value": \#($0)}"# }
      return "{\"measurements\": [" + lines.joined(separator: ",") + "]}"
    }
    #expect(await Self.send(body(1_001), key, to: here).status == 400)
    #expect(await Self.send(body(1_000), key, to: here).body == #"{"written":1000,"corrected":0,"unchanged":0}"#)
    #expect(try await here.series().count == 1_000)
    // An act of one sending is one act.
    #expect(try await here.world.count("contributions WHERE kind = 'measurement'") == 1)
  }

  @Test func whoSendsTooFastIsToldHowLongToWait() async throws {
    let (here, key) = try await Self.world()
    var answer = await Self.send("x", key, to: here)
    for _ in 0..<600 where answer.status != 429 { answer = await Self.send("x", key, to: here) }
    #expect(answer.status == 429 && answer.headers["Retry-After"] == "60")
    here.world.clock.pass(.minutes(2))
    #expect(await Self.send(#"{"date": "2026-11-23", "value": 1}"#, key, to: here).status == 200)
  }
}
