import Database
import Foundation
import HTTP
import Language
import TestWorld
import Testing
import Time
import Web

@testable import Accounts

@Suite("One's own account") struct ProfileTests {
  @Test func keepsWhatIsChanged() async throws {
    let world = try await World.accounts()
    let mette = try await world.person("Mette Kjærgaard")
    let browser = try await world.browser(as: mette)
    let (first, second) = await browser.submitTwice(
      "/konto", on: "/konto", ["navn": "Mette K. Holm", "titel": "Plejer", "sprog": "en", "hjem": "head"])
    #expect(first.location == "/konto" && second.location == "/konto")
    let person = try #require(try await world.person(mette))
    #expect(person.name == "Mette K. Holm" && person.title == "Plejer")
    #expect(person.home == .head && person.language == .english)
    #expect(await browser.get("/konto").says("Your account"))
  }

  @Test func saysWhatHasToBePutRight() async throws {
    let world = try await World.accounts()
    let mette = try await world.person("Mette Kjærgaard")
    let browser = try await world.browser(as: mette)
    let visit = await browser.submit(
      "/konto", on: "/konto", ["navn": " ", "titel": String(repeating: "a", count: 121)])
    #expect(visit.status == 422 && visit.says("Skriv dit navn") && visit.says("Skriv højst 120 tegn"))
    #expect(await browser.submit("/konto", on: "/konto", ["hjem": "king"]).status == 422)
    #expect(try await world.person(mette)?.name == "Mette Kjærgaard")
  }

  @Test(arguments: attacks) func showsWhatPeopleWriteAsText(_ attack: String) async throws {
    let world = try await World.accounts()
    let browser = try await world.browser(as: world.person("Ole Olsen", of: attack))
    #expect(await browser.submit("/konto", on: "/konto", ["navn": attack, "titel": attack]).isRedirect)
    #expect(await !browser.get("/konto").isAttacked)
    let admin = try await world.administrator()
    for path in ["/admin/personer", "/admin/organisationer", "/admin/personer/1", "/admin/organisation/1"] {
      let page = await admin.get(path)
      #expect(page.status == 200 && !page.isAttacked)
    }
  }

  @Test func saysWhereOneIsSignedInAndSignsOutElsewhere() async throws {
    let world = try await World.accounts()
    let mette = try await world.person("Mette Kjærgaard")
    let (here, there) = (try await world.browser(as: mette), try await world.browser(as: mette))
    let other = try await world.browser(as: world.person("Ole Olsen"))
    #expect(await here.get("/konto").says("Du er logget ind 2 steder."))
    #expect(await here.submit("/konto/andre-steder", on: "/konto").location == "/konto")
    #expect(await here.get("/konto").says("Du er logget ind 1 sted."))
    #expect(await there.who() == "\"ingen\"")
    #expect(await other.who() == "\"Ole Olsen\"")
  }

  @Test func isKeptFromGuestsAndStrangers() async throws {
    let world = try await World.accounts()
    #expect(try await world.browser(as: world.guest("Gitte Gæst")).get("/konto").location == "/konto/opret")
    #expect(try await world.browser().get("/konto").location?.hasPrefix("/log-ind?videre=") == true)
  }

  @Test func listsTheOrganisations() async throws {
    let world = try await World.accounts()
    #expect(try await world.browser(as: world.person("Ole Olsen")).get("/konto").says("Egelund Kommune"))
  }

  @Test func remembersALanguage() async throws {
    let world = try await World.accounts()
    let ole = try await world.person("Ole Olsen")
    try await world.change { try AccountStore($0).setLanguage(.english, of: ole) }
    #expect(try await world.browser(as: ole).get("/konto").body.contains("<html lang=\"en\""))
  }
}

@Suite("Changing the password") struct PasswordChangeTests {
  private let old = "den gamle adgangskode"
  private let new = "den nye adgangskode"

  private func world() async throws -> (World, Person.ID) {
    let world = try await World.accounts()
    let ole = try await world.person("Ole Olsen")
    try await world.setPassword(old, for: ole)
    return (world, ole)
  }

  private func isPassword(_ password: String, of person: Person.ID, in world: World) async throws -> Bool {
    let hash = try await world.services.database.read { try AccountStore($0).password(of: person) }
    return try await world.services.passwords.matches(password, hash: hash)
  }

  @Test func closesEveryOtherWayIn() async throws {
    let (world, ole) = try await world()
    let (here, there) = (try await world.browser(as: ole), try await world.browser(as: ole))
    let path = try await world.link(for: ole)
    let (first, second) = await here.submitTwice(
      "/konto/adgangskode", on: "/konto", ["gammel": old, "ny": new])
    #expect(first.location == "/konto" && second.location == "/konto")
    #expect(try await isPassword(new, of: ole, in: world))
    #expect(await here.who() == "\"Ole Olsen\"")
    #expect(await there.who() == "\"ingen\"")
    #expect(try await world.browser().get(path).status == 410)
  }

  @Test func needsTheOldOne() async throws {
    let (world, ole) = try await world()
    let visit = try await world.browser(as: ole).submit(
      "/konto/adgangskode", on: "/konto", ["gammel": "noget andet", "ny": new])
    #expect(visit.status == 422 && visit.says("Det er ikke den adgangskode, du har nu"))
    #expect(!visit.body.contains(new) && !visit.body.contains("noget andet"))
    #expect(try await isPassword(old, of: ole, in: world))
  }

  @Test func cannotBeGuessedAt() async throws {
    let (world, ole) = try await world()
    let browser = try await world.browser(as: ole)
    for _ in 1...10 {
      await browser.submit("/konto/adgangskode", on: "/konto", ["gammel": "noget andet", "ny": new])
    }
    #expect(await browser.submit("/konto/adgangskode", on: "/konto", ["gammel": old, "ny": new]).status == 429)
  }

  @Test(arguments: [("kort", "mindst 10"), (String(repeating: "æ", count: 201), "højst 200")])
  func hasBounds(_ password: String, _ sentence: String) async throws {
    let (world, ole) = try await world()
    let visit = try await world.browser(as: ole).submit(
      "/konto/adgangskode", on: "/konto", ["gammel": old, "ny": password])
    #expect(visit.status == 422 && visit.says(sentence))
    #expect(try await isPassword(old, of: ole, in: world))
  }

  @Test func countsBytesOfSignsMadeOfMany() {
    #expect(PasswordRules.fault(String(repeating: "e" + String(repeating: "\u{301}", count: 100), count: 20)) != nil)
    #expect(PasswordRules.fault(String(repeating: "å", count: 200)) == nil)
  }

  @Test func theFirstNeedsNoOldOne() async throws {
    let world = try await World.accounts()
    let ida = try await world.person("Ida Iversen")
    let browser = try await world.browser(as: ida)
    #expect(await browser.get("/konto").says("Du har ingen adgangskode"))
    #expect(await browser.submit("/konto/adgangskode", on: "/konto", ["ny": new]).isRedirect)
    #expect(try await isPassword(new, of: ida, in: world))
  }
}
