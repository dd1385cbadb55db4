import Database
import HTTP
import Mail
import TestWorld
import Testing
import Time
import Web

@testable import Accounts

/// Signing in where mail is sent.
@Suite struct SignInMailTests {
  private func world() async throws -> World {
    var site = Site()
    site.sendsMail = true
    site.address = "https://samspil.example"
    return try await World.accounts(site)
  }

  private func ask(_ world: World, _ email: String) async throws -> Visit {
    try await world.browser().submit("/log-ind", on: "/log-ind", ["email": email])
  }

  private func texts(_ world: World) async throws -> [String] {
    try await world.services.database.read {
      try $0.rows("SELECT text FROM outbox ORDER BY id") { try $0.read("text") }
    }
  }

  private func link(in text: String) -> String {
    text.split(whereSeparator: \.isNewline).first { $0.hasPrefix("https://samspil.example/log-ind/") }
      .map { String($0.dropFirst("https://samspil.example".count)) } ?? ""
  }

  @Test func theLinkComesByMailAndSignsIn() async throws {
    let world = try await world()
    _ = try await world.person("Søren Ærø")
    #expect(try await ask(world, "søren.ærø@example.org").says("Vi har sendt en mail med et link"))
    let text = try #require(try await texts(world).first)
    let path = link(in: text)
    let browser = try await world.browser()
    await browser.submit(path, on: path)
    #expect(await browser.get("/hvem").body == "\"Søren Ærø\"")
    // Nobody waits for an administrator.
    #expect(try await world.count("sign_in_requests") == 0)
  }

  @Test func theNewestLinkIsTheOneThatWorks() async throws {
    let world = try await world()
    _ = try await world.person("Bodil Rasmussen")
    for _ in 0..<2 { _ = try await ask(world, "bodil.rasmussen@example.org") }
    let texts = try await texts(world)
    #expect(texts.count == 2)
    let browser = try await world.browser()
    #expect(await browser.get(link(in: texts[0])).status == 410)
    #expect(await browser.get(link(in: texts[1])).status == 200)
  }

  /// The answer says as much about an address that nobody has.
  @Test func anUnknownAddressGetsTheSameAnswerAndNoMail() async throws {
    let world = try await world()
    _ = try await world.person("Bodil Rasmussen")
    let known = try await ask(world, "bodil.rasmussen@example.org")
    let unknown = try await ask(world, "bodil.rasmussen@example.com")
    #expect(known.status == unknown.status)
    #expect(
      known.text.replacing("@example.org", with: "") == unknown.text.replacing("@example.com", with: ""))
    #expect(try await world.count("outbox") == 1)
  }

  @Test func whoAsksTooOftenFillsNobodysInbox() async throws {
    let world = try await world()
    _ = try await world.person("Bodil Rasmussen")
    for _ in 0..<30 { _ = try await ask(world, "bodil.rasmussen@example.org") }
    #expect(try await world.count("outbox") == 10)
  }

  @Test func aClosedAccountGetsNoLink() async throws {
    let world = try await world()
    let bodil = try await world.person("Bodil Rasmussen")
    try await world.services.database.write { try $0.run("UPDATE people SET closed = 1 WHERE id = \(bodil)") }
    _ = try await ask(world, "bodil.rasmussen@example.org")
    #expect(try await world.count("outbox") == 0)
  }

  // MARK: - Administration

  @Test func onlyAdministratorsSeeHowTheMailStands() async throws {
    let world = try await world()
    let asta = try await world.person("Asta Admin", isPlatformAdministrator: true)
    let bodil = try await world.person("Bodil Rasmussen")
    try await world.services.database.write { db in
      try db.run(
        """
        INSERT INTO outbox (once, name, address, subject, text, html, is_bulk, created, expires, state, due, problem, ended)
        VALUES ('1', '', 'nej@example.org', \(attacks[0]), 'hemmelig', '', 0, 1, 9999999999999, 'failed', 1,
          \(attacks[1] + " 550 No such user"), 1)
        """)
    }
    #expect(try await world.browser(as: bodil).get("/admin/mail").status == 404)
    #expect(try await world.browser().get("/admin/mail").status == 303)
    let admin = try await world.browser(as: asta)
    let page = await admin.get("/admin/mail")
    #expect(page.says("nej@example.org") && page.says("550 No such user"))
    // What a letter says is not for administrators, and nothing in the list runs.
    #expect(!page.body.contains("hemmelig") && !page.isAttacked)
    #expect(await admin.submit("/admin/mail/igen", on: "/admin/mail").isRedirect)
    let states = try await world.services.database.read {
      try $0.rows("SELECT state FROM outbox") { try $0.read("state", as: String.self) }
    }
    #expect(states == ["waiting"])
  }

  @Test func withoutAMailServerThePageSaysHowToNameOne() async throws {
    let world = try await World.accounts()
    let asta = try await world.person("Asta Admin", isPlatformAdministrator: true)
    let admin = try await world.browser(as: asta)
    #expect(await admin.get("/admin/mail").says("Sæt SAMSPIL_SMTP"))
    #expect(await admin.get("/admin").body.contains("/admin/mail"))
    let visit = await admin.submit("/admin/mail/proeve", on: "/admin/mail")
    #expect(visit.status == 0, "there is no button")
  }
}
