import Database
import Foundation
import HTTP
import Language
import TestWorld
import Testing
import Time
import Web

@testable import Accounts

@Suite("Administration") struct AdminTests {
  static let pages = [
    "/admin", "/admin/log", "/admin/personer", "/admin/personer/ny", "/admin/personer/1", "/admin/organisationer",
    "/admin/organisationer/ny", "/admin/organisation/1", "/admin/organisation/1/ny",
  ]
  static let acts = [
    "/admin/personer/ny", "/admin/personer/1/link", "/admin/personer/1/luk", "/admin/personer/1/aabn",
    "/admin/personer/1/organisationer", "/admin/personer/1/organisationer/1/fjern", "/admin/organisationer/ny",
    "/admin/organisation/1/ny",
  ]

  @Test(arguments: pages) func isNotThereForOthers(_ path: String) async throws {
    let world = try await World.accounts()
    let browser = try await world.browser(as: world.person("Ole Olsen"))
    #expect(await browser.get(path).status == 404)
    #expect(try await world.browser(as: world.guest("Gitte Gæst")).get(path).status == 404)
    #expect(try await world.browser().get(path).location?.hasPrefix("/log-ind") == true)
  }

  @Test(arguments: acts) func cannotBeDoneByOthers(_ path: String) async throws {
    let world = try await World.accounts()
    let browser = try await world.browser(as: world.person("Ole Olsen"))
    let token = await browser.get("/konto").hidden("_token")
    let fields = [("_token", token), ("navn", "X"), ("email", "x@example.org"), ("hjem", "head"), ("slags", "state")]
    #expect(await browser.post(path, fields).status == 404)
    #expect(try await world.count("people") == 1)
    #expect(try await world.count("organisations") == 1)
    #expect(try await world.count("audit") == 0)
  }

  @Test(arguments: pages, [Language.danish, .english]) func isReadInBothLanguages(
    _ path: String, _ language: Language
  ) async throws {
    let world = try await World.accounts()
    let admin = try await world.browser(as: world.person("Anna Admin", isPlatformAdministrator: true), in: language)
    let page = await admin.get(path)
    #expect(page.status == 200)
    #expect(page.body.contains("<html lang=\"\(language.rawValue)\""))
    #expect(page.body.components(separatedBy: "<h1").count == 2)
    #expect(!page.body.contains(" style=\""))
  }

  @Test func aLinkIsShownOnceAndWorks() async throws {
    let world = try await World.accounts()
    let admin = try await world.administrator()
    let ole = try await world.person("Ole Olsen")
    try await world.browser().submit("/log-ind", on: "/log-ind", ["email": "ole.olsen@example.org"])
    let waiting = await admin.get("/admin")
    #expect(waiting.says("1 person venter på et link") && waiting.says("Ole Olsen"))
    let action = "/admin/personer/\(ole.number)/link"
    let answer = await admin.submit(action, on: "/admin")
    #expect(answer.status == 200 && answer.body.contains("data-copy=\"#link\"") && answer.body.contains("readonly"))
    #expect(answer.headers["Cache-Control"] == "no-store")
    let link = answer.madeLink
    for path in Self.pages { #expect(await !admin.get(path).body.contains(link)) }
    #expect(await admin.get("/admin").says("Ingen venter på et link"))
    let browser = try await world.browser()
    await browser.submit(link, on: link)
    #expect(await browser.who() == "\"Ole Olsen\"")
    #expect(await admin.get("/admin/log").says("Lavede et link til at logge ind Ole Olsen"))
    #expect(try await world.count("audit") == 1)
  }

  @Test func theLinkThatIsSeenIsTheOneThatWorks() async throws {
    let world = try await World.accounts()
    let admin = try await world.administrator()
    let ole = try await world.person("Ole Olsen")
    let path = "/admin/personer/\(ole.number)"
    let (first, second) = await admin.submitTwice(path + "/link", on: path)
    #expect(try await world.browser().get(first.madeLink).status == 410)
    #expect(try await world.browser().get(second.madeLink).status == 200)
  }

  @Test func aClosedAccountIsOutAtOnceAndGetsNoLink() async throws {
    let world = try await World.accounts()
    let admin = try await world.administrator()
    let ole = try await world.person("Ole Olsen")
    let browser = try await world.browser(as: ole)
    try await world.setPassword("oles gode adgangskode", for: world.person("Ida Iversen"))
    try await world.browser().submit("/log-ind", on: "/log-ind", ["email": "ole.olsen@example.org"])
    let path = "/admin/personer/\(ole.number)"
    let page = await admin.get(path)
    let (first, second) = await admin.submitTwice(path + "/luk", on: path)
    #expect(first.location == path && second.location == path)
    #expect(await browser.who() == "\"ingen\"")
    #expect(await admin.get("/admin").says("Ingen venter på et link"))
    #expect(await admin.post(path + "/link", [("_token", page.hidden("_token"))]).status == 404)
    await admin.submit(path + "/aabn", on: path)
    #expect(await browser.who() == "\"ingen\"")
    #expect(await admin.submit(path + "/link", on: path).status == 200)
    #expect(try await world.count("audit") == 3)
  }

  @Test func nobodyClosesTheirOwnAccount() async throws {
    let world = try await World.accounts()
    let anna = try await world.person("Anna Admin", isPlatformAdministrator: true)
    let admin = try await world.browser(as: anna)
    let path = "/admin/personer/\(anna.number)"
    let page = await admin.get(path)
    #expect(page.says("Det er din egen konto") && page.form(to: path + "/luk") == nil)
    #expect(await admin.post(path + "/luk", [("_token", page.hidden("_token"))]).status == 403)
    #expect(await admin.who() == "\"Anna Admin\"")
  }

  @Test func aPersonIsAddedOnce() async throws {
    let world = try await World.accounts()
    let admin = try await world.administrator()
    let (first, second) = await admin.submitTwice(
      "/admin/personer/ny", on: "/admin/personer/ny",
      ["navn": "Ida Iversen", "email": "IDA@example.org", "titel": "Læge", "organisation": "egelund", "hjem": "head"])
    #expect(first.location == "/admin/personer/2" && second.location == "/admin/personer/2")
    let page = await admin.get("/admin/personer/2")
    #expect(page.says("Ida Iversen") && page.says("ida@example.org") && page.says("Egelund Kommune"))
    let again = await admin.submit(
      "/admin/personer/ny", on: "/admin/personer/ny", ["navn": "Ida", "email": "ida@example.org"])
    #expect(again.status == 422 && again.says("Der er allerede en konto med den e-mail"))
    #expect(try await world.count("audit") == 1)
  }

  @Test func aPersonIsNotAddedToAnOrganisationThatIsUnclear() async throws {
    let world = try await World.accounts()
    let admin = try await world.administrator()
    let now = world.clock.now
    try await world.change { try AccountStore($0).addDanishOrganisations(now: now) }
    func add(_ organisation: String) async -> Visit {
      await admin.submit(
        "/admin/personer/ny", on: "/admin/personer/ny",
        ["navn": "Ida", "email": "ida@example.org", "organisation": organisation])
    }
    let unclear = await add("region")
    #expect(unclear.status == 422 && unclear.says("Flere passer") && unclear.says("Region Sjælland"))
    #expect(await add("Atlantis").says("Vi kender ingen organisation med det navn"))
    #expect(await add("%").says("Vi kender ingen organisation med det navn"))
    #expect(await add("aalborg kommune").isRedirect)
  }

  @Test(arguments: attacks) func showsWhatIsWrittenAsText(_ attack: String) async throws {
    let world = try await World.accounts()
    let admin = try await world.administrator()
    #expect(
      await admin.submit(
        "/admin/organisationer/ny", on: "/admin/organisationer/ny", ["navn": attack, "slags": "other"]
      )
      .isRedirect)
    #expect(
      await admin.submit(
        "/admin/personer/ny", on: "/admin/personer/ny",
        ["navn": attack, "email": "ida@example.org", "titel": attack, "organisation": attack]
      ).isRedirect)
    try await world.browser().submit("/log-ind", on: "/log-ind", ["email": "ida@example.org"])
    let gitte = try await world.guest(attack)
    try await world.browser(as: gitte).submit(
      "/konto/opret", on: "/konto/opret",
      ["email": "g@example.org", "adgangskode": "gittes gode adgangskode", "organisation": attack])
    let query = "?" + (["q": attack] as Parameters).encoded
    for path in Self.pages + [
      "/admin/personer/2", "/admin/personer/3", "/admin/organisation/2", "/admin/personer" + query,
      "/admin/organisationer" + query,
    ] {
      let page = await admin.get(path)
      #expect(page.status == 200 && !page.isAttacked, "\(path)")
    }
    #expect(await !admin.submit("/admin/personer/2/link", on: "/admin").isAttacked)
    #expect(
      await !admin.submit("/admin/personer/ny", on: "/admin/personer/ny", ["navn": attack, "email": attack]).isAttacked)
  }

  @Test func peopleComeInParts() async throws {
    let world = try await World.accounts()
    let admin = try await world.administrator()
    let now = world.clock.now
    try await world.change { db in
      for number in 10..<70 {
        let person = AccountStore.NewPerson(name: "Person \(number)", email: "p\(number)@example.org")
        _ = try AccountStore(db).add(person, now: now)
      }
    }
    let first = await admin.get("/admin/personer?q=person")
    #expect(first.says("Person 10") && first.says("Person 59") && !first.says("Person 60"))
    let next = try #require(first.body.firstMatch(of: /href="(\/admin\/personer\?q=person&amp;efter=\d+)"/)?.1)
    let second = await admin.get(String(next).replacingOccurrences(of: "&amp;", with: "&"))
    #expect(second.says("Person 60") && second.says("Person 69") && !second.says("Person 59"))
    #expect(await admin.get("/admin/personer?q=P33@EXAMPLE").says("Person 33"))
    #expect(await admin.get("/admin/personer?q=%25").says("Ingen passer til søgningen"))
    #expect(await admin.get("/admin/personer?efter=1;DROP").status == 200)
  }

  @Test func theLogComesInParts() async throws {
    let world = try await World.accounts()
    let admin = try await world.administrator()
    let now = world.clock.now
    try await world.change { db in
      for number in 100..<160 { try AccountStore(db).note("act-\(number)", about: "", by: nil, now: now) }
    }
    let first = await admin.get("/admin/log")
    #expect(first.says("act-159") && first.says("act-110") && !first.says("act-109") && first.says("Kommandolinjen"))
    #expect(await admin.get("/admin/log?foer=11").says("act-109"))
  }

  @Test func anOrganisationIsAddedOnceHoweverItIsWritten() async throws {
    let world = try await World.accounts()
    let admin = try await world.administrator()
    let (first, second) = await admin.submitTwice(
      "/admin/organisationer/ny", on: "/admin/organisationer/ny",
      ["navn": "Lev Godt A/S", "slags": "company", "region": "Midtjylland"])
    #expect(first.location == "/admin/organisation/2" && second.location == first.location)
    let again = await admin.submit(
      "/admin/organisationer/ny", on: "/admin/organisationer/ny", ["navn": "lev  godt a/s", "slags": "company"])
    #expect(again.status == 422 && again.says("Organisationen er her allerede"))
    #expect(try await world.count("organisations") == 2)
    #expect(await admin.get("/admin/organisationer?q=lev").says("Privat virksomhed Midtjylland 0"))
  }

  @Test func aMembershipEndsAndTheNextBecomesTheMainOne() async throws {
    let world = try await World.accounts()
    let admin = try await world.administrator()
    let ole = try await world.person("Ole Olsen")
    let now = world.clock.now
    let other = try await world.change { try AccountStore($0).add("Lev Godt A/S", kind: .company, now: now) }
    let path = "/admin/personer/\(ole.number)"
    await admin.submit(path + "/organisationer", on: path, ["organisation": "lev godt"])
    let first = try await world.organisation(named: "Egelund Kommune")
    #expect(await admin.submit(path + "/organisationer/\(first.number)/fjern", on: path).location == path)
    let left = try await world.services.database.read { try AccountStore($0).memberships(of: ole) }
    #expect(left.map(\.organisation.id) == [other])
    #expect(await admin.get("/admin/personer?q=ole").says("Lev Godt A/S"))
  }
}

@Suite("The people of an organisation") struct OrganisationAdministratorTests {
  private func world() async throws -> (World, Browser, Organisation.ID, Organisation.ID) {
    let world = try await World.accounts()
    let ole = try await world.person("Ole Olsen")
    _ = try await world.person("Frida Fjord", of: "Fjordby Kommune")
    let egelund = try await world.organisation(named: "Egelund Kommune")
    let now = world.clock.now
    try await world.change { try AccountStore($0).join(ole, egelund, asAdministrator: true, now: now) }
    return (world, try await world.browser(as: ole), egelund, try await world.organisation(named: "Fjordby Kommune"))
  }

  @Test func areSeenByThoseWhoAdministerItAndNoOthers() async throws {
    let (_, browser, own, other) = try await world()
    let page = await browser.get("/admin/organisation/\(own.number)")
    #expect(page.says("Folk i Egelund Kommune") && page.says("Ole Olsen") && !page.says("Frida Fjord"))
    #expect(await browser.get("/admin/organisation/\(other.number)").status == 404)
    #expect(await browser.get("/admin/organisation/\(other.number)/ny").status == 404)
    #expect(await browser.get("/admin/organisation/999").status == 404)
    #expect(await browser.get("/admin").status == 404)
    #expect(await browser.get("/konto").says("Se organisationens folk"))
  }

  @Test func areAddedByThoseWhoAdministerIt() async throws {
    let (world, browser, own, other) = try await world()
    let path = "/admin/organisation/\(own.number)"
    let (first, second) = await browser.submitTwice(
      path + "/ny", on: path + "/ny", ["navn": "Ida Iversen", "email": "ida@example.org"])
    #expect(first.location == path && second.location == path)
    #expect(await browser.get(path).says("Ida Iversen"))
    let token = await browser.get(path + "/ny").hidden("_token")
    let elsewhere = await browser.post(
      "/admin/organisation/\(other.number)/ny",
      [("_token", token), ("navn", "X"), ("email", "x@example.org"), ("hjem", "head")])
    #expect(elsewhere.status == 404)
    #expect(try await world.count("audit") == 1)
  }

  @Test func whoAreElsewhereAreNotGivenAway() async throws {
    let (_, browser, own, _) = try await world()
    let path = "/admin/organisation/\(own.number)/ny"
    let visit = await browser.submit(path, on: path, ["navn": "Frida", "email": "frida.fjord@example.org"])
    #expect(visit.status == 422 && visit.says("Bed platformens administrator om at tilføje personen"))
    #expect(!visit.says("Frida Fjord"))
  }

  @Test func areNoLongerSeenByWhoIsNoLongerAdministrator() async throws {
    let (world, browser, own, _) = try await world()
    let now = world.clock.now
    try await world.change { db in
      try AccountStore(db).join(AccountStore(db).person(email: "ole.olsen@example.org")!.id, own, now: now)
    }
    #expect(await browser.get("/admin/organisation/\(own.number)").status == 404)
  }
}
