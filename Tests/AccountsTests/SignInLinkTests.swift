import Database
import Foundation
import HTTP
import Language
import TestWorld
import Testing
import Time
import Web

@testable import Accounts

@Suite("A sign-in link") struct SignInLinkTests {
  @Test func isNotUsedUpByBeingLookedAt() async throws {
    let world = try await World.accounts()
    let path = try await world.link(for: world.person("Mette Kjærgaard"))
    for _ in 1...3 { #expect(try await world.browser().get(path).says("Log ind som Mette Kjærgaard")) }
    let browser = try await world.browser()
    #expect(await browser.submit(path, on: path).location == "/")
    #expect(await browser.who() == "\"Mette Kjærgaard\"")
  }

  @Test func worksOnce() async throws {
    let world = try await World.accounts()
    let path = try await world.link(for: world.person("Mette Kjærgaard"))
    let late = try await world.browser()
    let page = await late.get(path)
    try await world.browser().submit(path, on: path)
    let again = await late.post(path, [("_token", page.hidden("_token")), ("_once", page.hidden("_once"))])
    #expect(again.status == 410)
    #expect(again.says("Linket er brugt"))
    #expect(again.sessionCookie == nil)
    #expect(await late.get(path).status == 410)
    #expect(await late.who() == "\"ingen\"")
  }

  @Test func pressedTwiceInTheSameFormOpensOneSession() async throws {
    let world = try await World.accounts()
    let path = try await world.link(for: world.person("Mette Kjærgaard"))
    let browser = try await world.browser()
    let page = await browser.get(path)
    let formCookie = try #require(browser.cookie("samspil-form"))
    let fields = [("_token", page.hidden("_token")), ("_once", page.hidden("_once"))]
    let first = await browser.post(path, fields)
    // The second press was on its way before the first was answered.
    browser.setCookie("samspil-form", formCookie)
    browser.setCookie("samspil", "")
    let second = await browser.post(path, fields)
    #expect(first.isRedirect && second.isRedirect)
    #expect(await browser.who() == "\"Mette Kjærgaard\"")
    #expect(try await world.count("sessions") == 1)
  }

  @Test func isNoSecondDoorAfterAMinute() async throws {
    let world = try await World.accounts()
    let path = try await world.link(for: world.person("Mette Kjærgaard"))
    let browser = try await world.browser()
    let page = await browser.get(path)
    let formCookie = try #require(browser.cookie("samspil-form"))
    let fields = [("_token", page.hidden("_token")), ("_once", page.hidden("_once"))]
    await browser.post(path, fields)
    world.clock.pass(.minutes(2))
    browser.setCookie("samspil-form", formCookie)
    browser.setCookie("samspil", "")
    #expect(await browser.post(path, fields).status == 410)
  }

  @Test func expiresAfterADay() async throws {
    let world = try await World.accounts()
    let path = try await world.link(for: world.person("Mette Kjærgaard"))
    world.clock.pass(.hours(24))
    let visit = try await world.browser().get(path)
    #expect(visit.status == 410)
    #expect(visit.says("Linket er udløbet"))
    #expect(visit.says("Bed om et nyt link"))
  }

  @Test func thatNobodyMadeIsNotThere() async throws {
    let world = try await World.accounts()
    let visit = try await world.browser().get("/log-ind/nonsense")
    #expect(visit.status == 404)
    #expect(visit.says("Linket findes ikke"))
  }

  @Test func ofAClosedAccountIsNotThere() async throws {
    let world = try await World.accounts()
    let mette = try await world.person("Mette Kjærgaard")
    let path = try await world.link(for: mette)
    let page = try await world.browser()
    await page.get(path)
    let now = world.clock.now
    try await world.change { try AdminStore($0).close(mette, now: now) }
    #expect(try await world.browser().get(path).status == 404)
  }

  @Test func isReplacedByANewerOne() async throws {
    let world = try await World.accounts()
    let mette = try await world.person("Mette Kjærgaard")
    let (older, newer) = (try await world.link(for: mette), try await world.link(for: mette))
    #expect(try await world.browser().get(older).status == 410)
    #expect(try await world.browser().get(newer).status == 200)
  }

  @Test func ofADemonstrationWorksForEveryone() async throws {
    let world = try await World.accounts()
    let path = try await world.link(for: world.person("Mette Kjærgaard"), isReusable: true)
    for _ in 1...2 { #expect(try await world.browser().submit(path, on: path).isRedirect) }
    #expect(try await world.browser().get(path).says("demonstration"))
  }

  @Test func setsACookieThatScriptsAndOtherSitesCannotUse() async throws {
    let world = try await World.accounts()
    let path = try await world.link(for: world.person("Mette Kjærgaard"))
    let visit = try await world.browser().submit(path, on: path)
    let cookie = try #require(visit.sessionCookie)
    #expect(cookie.contains("; HttpOnly") && cookie.contains("; SameSite=Lax") && cookie.contains("; Path=/"))
    #expect(cookie.contains("; Max-Age=2592000"))
    #expect(!cookie.contains("Secure"))
    #expect(visit.setCookies.contains { $0.hasPrefix("samspil-form=;") && $0.contains("Max-Age=0") })
  }

  @Test func setsACookieThatTravelsEncryptedWhereTheSiteDoes() async throws {
    var site = Site()
    site.address = "https://samspil.example"
    let world = try await World.accounts(site)
    let path = try await world.link(for: world.person("Mette Kjærgaard"))
    let cookie = try #require(try await world.browser().submit(path, on: path).sessionCookie)
    #expect(cookie.contains("; Secure"))
  }

  @Test func givesANewSessionWhateverTheBrowserHeld() async throws {
    let world = try await World.accounts()
    let path = try await world.link(for: world.person("Mette Kjærgaard"))
    let browser = try await world.browser()
    browser.setCookie("samspil", "planted-by-someone-else-0123456789")
    await browser.submit(path, on: path)
    let session = try #require(browser.cookie("samspil"))
    #expect(session != "planted-by-someone-else-0123456789" && session.count > 40)
    let thief = try await world.browser()
    thief.setCookie("samspil", "planted-by-someone-else-0123456789")
    #expect(await thief.who() == "\"ingen\"")
  }

  @Test func endsTheSessionOfWhoeverWasSignedInBefore() async throws {
    let world = try await World.accounts()
    let browser = try await world.browser(as: world.person("Ole Olsen"))
    let path = try await world.link(for: world.person("Mette Kjærgaard"))
    #expect(await browser.get(path).says("Du er logget ind som Ole Olsen"))
    await browser.submit(path, on: path)
    #expect(await browser.who() == "\"Mette Kjærgaard\"")
    #expect(try await world.count("sessions") == 1)
  }

  @Test func leadsToWhereOneWasOnTheWay() async throws {
    let world = try await World.accounts()
    let mette = try await world.person("Mette Kjærgaard")
    try await world.browser().submit(
      "/log-ind", on: "/log-ind?videre=/forloeb/7/sti", ["email": "mette.kjærgaard@example.org"])
    let path = try await world.link(for: mette)
    #expect(try await world.browser().submit(path, on: path).location == "/forloeb/7/sti")
    let other = try await world.link(for: mette)
    #expect(try await world.browser().submit(other, on: other + "?videre=/forloeb/8").location == "/forloeb/8")
  }

  @Test(
    arguments: [
      "https://evil.example", "//evil.example", "/\\evil.example", "/%09/evil.example", "javascript:alert(1)",
      "evil.example", "/a%0d%0aSet-Cookie:x=1", "/\u{e5}", "/" + String(repeating: "a", count: 600), "",
    ])
  func neverLeadsAwayFromTheSite(_ target: String) async throws {
    let world = try await World.accounts()
    let path = try await world.link(for: world.person("Mette Kjærgaard"))
    let query = "?" + (["videre": target.removingPercentEncoding ?? target] as Parameters).encoded
    #expect(try await world.browser().submit(path, on: path + query).location == "/")
    let signedIn = try await world.browser(as: world.person("Ole Olsen"))
    #expect(await signedIn.get("/log-ind" + query).location == "/")
  }

  @Test func speaksEnglish() async throws {
    let world = try await World.accounts()
    let path = try await world.link(for: world.person("Mette Kjærgaard"))
    let browser = try await world.browser(in: .english)
    #expect(await browser.get(path).says("Sign in as Mette Kjærgaard"))
    await browser.submit(path, on: path)
    #expect(try await world.browser(in: .english).get(path).says("The link has been used"))
  }

  @Test(arguments: attacks) func showsANameAsText(_ attack: String) async throws {
    let world = try await World.accounts()
    let path = try await world.link(for: world.person(attack))
    #expect(try await !world.browser().get(path).isAttacked)
  }
}
