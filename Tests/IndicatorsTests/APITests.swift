import Bytes
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

  // MARK: - Bad input

  @Test(arguments: [
    ("", 400), ("[", 400), ("{\"measurements\": []}", 400), ("\u{0}", 400), ("{\"measurements\": 3}", 400),
    (String(repeating: "[", count: 10_000), 400), ("{\"date\": \"2026-11-23\", \"date\": \"x\", \"value\": 1}", 400),
    ("{\"date\": \"i går\", \"value\": 1}", 422), ("{\"date\": \"2026-11-23\", \"value\": \"41\"}", 422),
    ("{\"date\": \"2026-11-23\", \"value\": 1e13}", 422), ("{\"date\": \"0026-11-23\", \"value\": 1}", 422),
    ("{\"date\": \"2026-11-23\", \"value\": 1, \"unit\": \"kr.\"}", 422),
    ("{\"date\": \"2026-11-23\", \"value\": 1, \"site\": \"Månen\"}", 422),
    ("{\"measurements\": [{\"date\": \"2026-11-23\", \"value\": 1}, {\"date\": \"2026-11-24\", \"value\": 2}]}", 422),
  ])
  func whatIsWrongIsRefusedAndNothingIsHalfWritten(_ body: String, _ status: Int) async throws {
    let (here, key) = try await Self.world()
    #expect(await Self.send(body, key, to: here).status == status)
    #expect(try await here.series().isEmpty)
    #expect(here.world.log.withLock { $0.isEmpty })
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
