import Database
import Foundation
import HTTP
import Language
import TestWorld
import Testing
import Time
import Web

@testable import Accounts

@Suite("A guest who makes an account") struct JoinTests {
  private static let sound: KeyValuePairs = [
    "email": "gitte@example.org", "adgangskode": "gittes gode adgangskode", "organisation": "Egelund Kommune",
  ]

  @Test func staysTheSamePerson() async throws {
    let world = try await World.accounts()
    let gitte = try await world.guest("Gitte Gæst")
    let browser = try await world.browser(as: gitte)
    let (first, second) = await browser.submitTwice("/konto/opret", on: "/konto/opret", Self.sound)
    #expect(first.location == "/konto" && second.location == "/konto")
    let person = try #require(try await world.person(gitte))
    #expect(person.email == "gitte@example.org" && !person.isGuest)
    #expect(await browser.get("/konto").says("gitte@example.org"))
    #expect(await browser.get("/konto/opret").location == "/konto")
    let elsewhere = try await world.browser()
    let entry = await elsewhere.submit(
      "/log-ind/adgangskode", on: "/log-ind",
      ["bruger": "gitte@example.org", "adgangskode": "gittes gode adgangskode"])
    #expect(entry.isRedirect)
  }

  @Test func belongsToAnOrganisationOnlyWhenAnAdministratorSaysSo() async throws {
    let world = try await World.accounts()
    let admin = try await world.administrator()
    let gitte = try await world.guest("Gitte Gæst")
    try await world.browser(as: gitte).submit("/konto/opret", on: "/konto/opret", Self.sound)
    #expect(try await world.services.database.read { try AccountStore($0).memberships(of: gitte).isEmpty })
    let path = "/admin/personer/\(gitte.number)"
    #expect(await admin.get(path).says("kommer fra: Egelund Kommune"))
    await admin.submit(path + "/organisationer", on: path, ["organisation": "Egelund Kommune"])
    #expect(try await world.services.database.read { try AccountStore($0).memberships(of: gitte).count } == 1)
    #expect(await !admin.get(path).says("kommer fra:"))
  }

  @Test func cannotTakeAnAddressInUse() async throws {
    let world = try await World.accounts()
    _ = try await world.person("Ole Olsen")
    let gitte = try await world.guest("Gitte Gæst")
    let visit = try await world.browser(as: gitte).submit(
      "/konto/opret", on: "/konto/opret",
      ["email": "OLE.olsen@example.org", "adgangskode": "gittes gode adgangskode"])
    #expect(visit.status == 422 && visit.says("Den e-mail kan ikke bruges her"))
    #expect(!visit.body.contains("gittes gode adgangskode"))
    #expect(try await world.person(gitte)?.isGuest == true)
  }

  @Test func cannotTryManyAddresses() async throws {
    let world = try await World.accounts()
    _ = try await world.person("Ole Olsen")
    let browser = try await world.browser(as: world.guest("Gitte Gæst"))
    for _ in 1...10 {
      await browser.submit(
        "/konto/opret", on: "/konto/opret",
        ["email": "ole.olsen@example.org", "adgangskode": "gittes gode adgangskode"])
    }
    #expect(await browser.submit("/konto/opret", on: "/konto/opret", Self.sound).status == 429)
  }

  @Test func shutsOutOthersWhoHoldTheSameInvitation() async throws {
    let world = try await World.accounts()
    let gitte = try await world.guest("Gitte Gæst")
    let (hers, theirs) = (try await world.browser(as: gitte), try await world.browser(as: gitte))
    await hers.submit("/konto/opret", on: "/konto/opret", Self.sound)
    #expect(await hers.who() == "\"Gitte Gæst\"")
    #expect(await theirs.who() == "\"ingen\"")
  }

  /// Somebody takes another's address and waits for the owner to come.
  @Test func losesThePasswordWhenTheOwnerOfTheAddressComes() async throws {
    let world = try await World.accounts()
    let thief = try await world.guest("Tyge Tyv")
    let browser = try await world.browser(as: thief)
    await browser.submit("/konto/opret", on: "/konto/opret", Self.sound)
    let path = try await world.link(for: thief)
    let owner = try await world.browser()
    #expect(await owner.submit(path, on: path).location == "/konto?bekraeftet=1")
    #expect(await owner.get("/konto?bekraeftet=1").says("Den gamle adgangskode gælder ikke længere"))
    #expect(await browser.who() == "\"ingen\"")
    let again = await browser.submit(
      "/log-ind/adgangskode", on: "/log-ind",
      ["bruger": "gitte@example.org", "adgangskode": "gittes gode adgangskode"])
    #expect(again.status == 422)
  }

  @Test func isToldWhatHasToBePutRight() async throws {
    let world = try await World.accounts()
    let browser = try await world.browser(as: world.guest("Gitte Gæst"))
    let visit = await browser.submit(
      "/konto/opret", on: "/konto/opret",
      ["email": "gitte", "adgangskode": "kort", "organisation": String(repeating: "a", count: 130)])
    #expect(visit.status == 422)
    for sentence in ["Skriv en e-mail med @", "Brug mindst 10 tegn", "Skriv højst 120 tegn"] {
      #expect(visit.says(sentence))
    }
  }

  @Test func changesNothingElsewhereOnTheAccountPage() async throws {
    let world = try await World.accounts()
    let browser = try await world.browser(as: world.guest("Gitte Gæst"))
    let token = await browser.get("/konto/opret").hidden("_token")
    for path in ["/konto", "/konto/adgangskode", "/konto/andre-steder"] {
      #expect(
        await browser.post(path, [("_token", token), ("navn", "X"), ("ny", "en lang adgangskode")]).status == 404)
    }
  }

  @Test func readsItInEnglish() async throws {
    let world = try await World.accounts()
    let browser = try await world.browser(as: world.guest("Gitte Gæst"), in: .english)
    #expect(await browser.get("/konto/opret").says("Make an account"))
  }
}
