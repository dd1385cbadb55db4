import Database
import Foundation
import HTTP
import Language
import TestWorld
import Testing
import Time
import Web

@testable import Accounts

@Suite("Asking for a link") struct AskingTests {
  @Test func isAnsweredTheSameForEveryAddress() async throws {
    let world = try await World.accounts()
    _ = try await world.person("Ole Olsen")
    let known = try await world.browser().submit("/log-ind", on: "/log-ind", ["email": "ole.olsen@example.org"])
    let unknown = try await world.browser().submit("/log-ind", on: "/log-ind", ["email": "ola.olsen@example.org"])
    #expect(known.says("Din administrator kan se, at du har bedt om et link"))
    #expect(known.status == unknown.status)
    #expect(known.text.replacingOccurrences(of: "ole.", with: "ola.") == unknown.text)
    #expect(known.setCookies.count == unknown.setCookies.count)
  }

  @Test func writesAsMuchForAnUnknownAddress() async throws {
    let world = try await World.accounts()
    try await world.browser().submit("/log-ind", on: "/log-ind", ["email": "nobody@example.org"])
    #expect(try await world.count("sign_in_requests") == 0)
    #expect(try await world.count("sign_in_asked") == 1)
  }

  @Test func againIsOneRequest() async throws {
    let world = try await World.accounts()
    _ = try await world.person("Ole Olsen")
    let (first, second) = try await world.browser().submitTwice(
      "/log-ind", on: "/log-ind", ["email": " Ole.Olsen@Example.org "])
    #expect(first.status == 200 && second.status == 200)
    #expect(try await world.count("sign_in_requests") == 1)
  }

  @Test func needsAnAddress() async throws {
    let world = try await World.accounts()
    let empty = try await world.browser().submit("/log-ind", on: "/log-ind")
    #expect(empty.status == 422 && empty.says("Skriv din e-mail") && empty.body.contains("<title>Fejl: "))
    let odd = try await world.browser().submit("/log-ind", on: "/log-ind", ["email": "ole"])
    #expect(odd.status == 422 && odd.body.contains("value=\"ole\""))
  }

  @Test func tooOftenHasToWait() async throws {
    let world = try await World.accounts()
    let browser = try await world.browser()
    for _ in 1...10 { await browser.submit("/log-ind", on: "/log-ind", ["email": "ole@example.org"]) }
    let refused = await browser.submit("/log-ind", on: "/log-ind", ["email": "ole@example.org"])
    #expect(refused.status == 429 && refused.says("Vent 15 min."))
    world.clock.pass(.minutes(16))
    #expect(await browser.submit("/log-ind", on: "/log-ind", ["email": "ole@example.org"]).status == 200)
  }

  @Test func lookingForAddressesIsStoppedByPlace() async throws {
    let world = try await World.accounts()
    let browser = try await world.browser()
    for number in 1...60 { await browser.submit("/log-ind", on: "/log-ind", ["email": "p\(number)@example.org"]) }
    #expect(await browser.submit("/log-ind", on: "/log-ind", ["email": "p61@example.org"]).status == 429)
  }

  @Test func fromAnotherSiteIsRefused() async throws {
    let world = try await World.accounts()
    #expect(try await world.browser().post("/log-ind", [("email", "ole@example.org")]).status == 403)
  }

  @Test(arguments: attacks) func showsTheAddressAsText(_ attack: String) async throws {
    let world = try await World.accounts()
    #expect(try await !world.browser().submit("/log-ind", on: "/log-ind", ["email": attack]).isAttacked)
    let query = "?" + (["videre": "/" + attack] as Parameters).encoded
    #expect(try await !world.browser().get("/log-ind" + query).isAttacked)
  }

  @Test func isForThoseWhoAreNotSignedIn() async throws {
    let world = try await World.accounts()
    #expect(try await world.browser(as: world.person("Ole Olsen")).get("/log-ind").location == "/")
    #expect(try await world.browser(as: world.guest("Gitte Gæst")).get("/log-ind").status == 200)
  }

  @Test func speaksEnglish() async throws {
    let world = try await World.accounts()
    let browser = try await world.browser(in: .english)
    #expect(await browser.get("/log-ind").says("Sign in with a password"))
    #expect(await browser.submit("/log-ind", on: "/log-ind", ["email": "a@b.dk"]).says("cannot send mail here yet"))
  }
}

@Suite("Signing in with a password") struct PasswordSignInTests {
  static let right = "en lang og god sætning"

  private func world() async throws -> World {
    let world = try await World.accounts()
    try await world.setPassword(Self.right, for: world.person("Ole Olsen"))
    return world
  }

  private func attempt(
    _ browser: Browser, _ password: String, as email: String = "ole.olsen@example.org", on path: String = "/log-ind"
  ) async -> Visit {
    await browser.submit("/log-ind/adgangskode", on: path, ["bruger": email, "adgangskode": password])
  }

  @Test func opensASession() async throws {
    let world = try await world()
    let browser = try await world.browser()
    let visit = await attempt(browser, Self.right, on: "/log-ind?videre=/forloeb/3")
    #expect(visit.location == "/forloeb/3")
    #expect(try #require(visit.sessionCookie).contains("; HttpOnly"))
    #expect(await browser.who() == "\"Ole Olsen\"")
  }

  @Test func saysNothingAboutWhichOfTheTwoIsWrong() async throws {
    let world = try await world()
    let wrong = await attempt(try await world.browser(), "noget helt andet")
    let unknown = await attempt(try await world.browser(), "noget helt andet", as: "ola.olsen@example.org")
    #expect(wrong.status == 422 && unknown.status == 422)
    #expect(wrong.says("E-mail og adgangskode passer ikke sammen"))
    #expect(wrong.text == unknown.text)
    #expect(wrong.body.contains("value=\"ole.olsen@example.org\""))
    #expect(!wrong.body.contains("noget helt andet"))
  }

  @Test func doesNotHashAMegabyte() async throws {
    let world = try await world()
    #expect(await attempt(try await world.browser(), String(repeating: "a", count: 100_000)).status == 422)
  }

  @Test func tooOftenHasToWaitPerAccount() async throws {
    let world = try await world()
    for _ in 1...10 { #expect(await attempt(try await world.browser(), "").status == 422) }
    for _ in 1...10 { _ = await attempt(try await world.browser(), "forkert forkert") }
    let refused = await attempt(try await world.browser(), Self.right)
    #expect(refused.status == 429 && refused.says("Vent 15 min."))
    let path = try await world.link(for: world.person("Ida Iversen"))
    #expect(try await world.browser().submit(path, on: path).isRedirect)
    world.clock.pass(.minutes(16))
    #expect(await attempt(try await world.browser(), Self.right).isRedirect)
  }

  @Test func tooOftenHasToWaitPerPlace() async throws {
    let world = try await world()
    let browser = try await world.browser()
    for number in 1...10 { _ = await attempt(browser, "forkert forkert", as: "p\(number)@example.org") }
    #expect(await attempt(browser, Self.right).status == 429)
  }

  @Test func startsCountingAfreshWhenItSucceeds() async throws {
    let world = try await world()
    for _ in 1...3 {
      for _ in 1...4 { _ = await attempt(try await world.browser(), "forkert forkert") }
      #expect(await attempt(try await world.browser(), Self.right).isRedirect)
    }
  }

  @Test func isRefusedWhenTheAccountIsClosed() async throws {
    let world = try await world()
    let now = world.clock.now
    try await world.change { db in
      try AdminStore(db).close(AccountStore(db).person(email: "ole.olsen@example.org")!.id, now: now)
    }
    #expect(await attempt(try await world.browser(), Self.right).status == 422)
  }

  @Test func signingOutEndsTheSession() async throws {
    let world = try await world()
    let browser = try await world.browser()
    _ = await attempt(browser, Self.right)
    let session = try #require(browser.cookie("samspil"))
    let out = await browser.submit("/log-ud", on: "/konto")
    #expect(out.location == "/" && out.setCookies.contains { $0.hasPrefix("samspil=;") && $0.contains("Max-Age=0") })
    let thief = try await world.browser()
    thief.setCookie("samspil", session)
    #expect(await thief.who() == "\"ingen\"")
    #expect(try await world.count("sessions") == 0)
  }
}
