import Bytes
import Database
import Foundation
import HTML
import HTTP
import Language
import TestWorld
import Testing
import Web

private enum Notes {
  static let form = Route("/note")
  static let broken = Route("/i-stykker")
  static let secret = Route("/hemmelig")
  static let schema = [Migration("notes", "CREATE TABLE notes (text TEXT NOT NULL)")]

  static func add(to router: inout Router) {
    router.get(form, access: .everyone) { context in
      .page(
        Page(Text(same: "Note")) {
          h1 { "Note" }
          postForm(context.keys, to: form.path()) { Field("tekst", Text(same: "Tekst"), in: FormState()).line() }
        }.with { $0.hasForm = true })
    }
    router.post(form, access: .everyone) { context in
      let text = context.request.form["tekst"] ?? ""
      return try await context.change { db in
        try db.run("INSERT INTO notes (text) VALUES (\(text))")
        return Redirect(to: "/note", saying: Text(da: "Gemt.", en: "Saved."))
      }
    }
    router.get(broken, access: .everyone) { context in
      try await context.read { db in try db.run("SELECT hemmelighed FROM findes_ikke") }
      return .redirect(Redirect(to: "/"))
    }
    router.get(secret) { _ in .json(.object([("a", .integer(1))])) }
  }
}

@Suite struct ResponderTests {
  private func world() async throws -> World {
    try await World(migrations: Notes.schema) { Notes.add(to: &$0) }
  }

  @Test func aFormIsActedOnOnceHoweverOftenItIsSent() async throws {
    let world = try await world()
    let (first, second) = await try world.browser().submitTwice("/note", on: "/note", ["tekst": "hej"])
    #expect(first.isRedirect && second.isRedirect)
    #expect(first.location == second.location)
    #expect(try await world.count("notes") == 1)
  }

  @Test func twoFormsOfTheSamePageAreTwoActs() async throws {
    let world = try await world()
    let browser = try await world.browser()
    await browser.submit("/note", on: "/note", ["tekst": "hej"])
    await browser.submit("/note", on: "/note", ["tekst": "hej"])
    #expect(try await world.count("notes") == 2)
  }

  @Test func aFormFromElsewhereIsRefusedAndNothingIsDone() async throws {
    let world = try await world()
    let browser = try await world.browser()
    await browser.get("/note")
    let visit = await browser.post("/note", [("tekst", "falsk")])
    #expect(visit.status == 403)
    #expect(visit.says("Intet er gemt endnu"))
    let stolen = await browser.post("/note", [("tekst", "falsk"), ("_token", String(repeating: "A", count: 43))])
    #expect(stolen.status == 403)
    #expect(try await world.count("notes") == 0)
  }

  @Test func aTokenOfOneReaderIsNoGoodForAnother() async throws {
    let world = try await world()
    let page = await try world.browser().get("/note")
    let other = try await world.browser()
    await other.get("/note")
    let token = try #require(page.body.components(separatedBy: "name=\"_token\" value=\"").last?.prefix { $0 != "\"" })
    #expect(await other.post("/note", [("tekst", "x"), ("_token", String(token))]).status == 403)
  }

  @Test func aFlashIsShownOnceInTheReadersLanguage() async throws {
    let browser = try await world().browser(in: .english)
    await browser.submit("/note", on: "/note", ["tekst": "hej"])
    #expect(await browser.get("/note").says("Saved."))
    #expect(!(await browser.get("/note").says("Saved.")))
  }

  @Test func aFaultOfTheMachineGivesAReferenceAndNoMore() async throws {
    let world = try await world()
    let visit = await try world.browser().get("/i-stykker")
    #expect(visit.status == 500)
    #expect(visit.says("Nævn"))
    #expect(!visit.body.contains("findes_ikke"))
    let line = try #require(world.log.withLock { $0.first })
    #expect(line.json.contains("/i-stykker"))
    let reference = try #require(visit.text.components(separatedBy: "Nævn ").last?.prefix(6))
    #expect(line.json.contains(reference))
  }

  @Test func whoIsNotSignedInIsLedToTheSignInPageAndBack() async throws {
    let browser = try await world().browser()
    let visit = await browser.get("/hemmelig")
    #expect(visit.location == "/log-ind?videre=%2Fhemmelig")
    #expect(await browser.get("/hemmelig", accept: "application/json").status == 401)
  }

  @Test func aPlaceThatIsNotThereSaysSoInBothFormats() async throws {
    let browser = try await world().browser()
    #expect(await browser.get("/findes-ikke").status == 404)
    let json = await browser.get("/findes-ikke", accept: "application/json")
    #expect(json.status == 404)
    #expect(json.headers["Content-Type"]?.hasPrefix("application/problem+json") ?? false)
    #expect(await browser.post("/i-stykker", []).status == 405)
  }

  @Test func everyAnswerCarriesTheHeadersThatGuardIt() async throws {
    let visit = await try world().browser().get("/note")
    let policy = try #require(visit.headers["Content-Security-Policy"])
    #expect(policy.contains("default-src 'none'") && !policy.contains("unsafe"))
    #expect(visit.headers["X-Content-Type-Options"] == "nosniff")
    #expect(visit.headers["X-Frame-Options"] == "DENY")
    #expect(visit.headers["Cache-Control"] == "no-store")
  }

  @Test func readingSetsNoCookieUnlessThereIsAForm() async throws {
    let browser = try await world().browser()
    #expect(await browser.get("/findes-ikke").headers["Set-Cookie"] == nil)
    #expect(await browser.get("/note").headers["Set-Cookie"]?.contains("HttpOnly") ?? false)
  }

  @Test(arguments: [
    ("da;q=0.3, en;q=0.9", "en"), ("de, en", "en"), ("da", "da"), ("fr", "da"), ("en;q=0", "da"), ("", "da"),
  ])
  func theLanguageIsTheBrowsersUnlessTheAddressSaysAnother(accepted: String, expected: String) async throws {
    let world = try await world()
    var headers = Headers()
    headers["Accept-Language"] = accepted
    headers["Host"] = "localhost"
    let page = await world.respond(Request(.get, "/note", headers: headers))
    guard case .bytes(let bytes) = page.body else { return }
    #expect(bytes.text.contains("<html lang=\"\(expected)\""))
    let asked = await world.respond(Request(.get, "/note?sprog=en", headers: headers))
    guard case .bytes(let other) = asked.body else { return }
    #expect(other.text.contains("<html lang=\"en\""))
  }
}
