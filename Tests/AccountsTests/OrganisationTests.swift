import Database
import HTTP
import TestWorld
import Testing
import Time
import Web

@testable import Accounts

@Suite("The municipalities and regions of Denmark") struct DanishOrganisationTests {
  @Test func are98And5() {
    #expect(DanishOrganisations.all.count { $0.kind == .municipality } == 98)
    #expect(DanishOrganisations.all.count { $0.kind == .region } == 5)
    #expect(Set(DanishOrganisations.all.map(\.name)).count == 103)
    #expect(DanishOrganisations.all.contains { $0.name == "Aabenraa Kommune" && $0.region == "Syddanmark" })
    #expect(DanishOrganisations.all.contains { $0.name == "Københavns Kommune" })
  }

  @Test func areAddedOnce() async throws {
    let world = try await World.accounts()
    let now = world.clock.now
    for _ in 1...2 { try await world.change { try AccountStore($0).addDanishOrganisations(now: now) } }
    #expect(try await world.count("organisations") == 103)
  }
}

@Suite("The command line") struct AccountCommandTests {
  @Test func addsAnOrganisationAPersonAndALink() async throws {
    let world = try await World.accounts()
    let (database, now) = (world.services.database, world.clock.now)
    _ = try await AccountCommands.addOrganisation("Lev Godt A/S", kind: .company, in: database, now: now)
    let person = AccountStore.NewPerson(name: "Ida Iversen", email: "Ida@example.org")
    _ = try await AccountCommands.addPerson(
      person, of: "lev godt", asAdministrator: true, in: database, now: now)
    let token = try await AccountCommands.link(email: "IDA@example.org", in: database, now: now)
    let path = AccountRoutes.link.path(token)
    let browser = try await world.browser()
    await browser.submit(path, on: path)
    #expect(await browser.get("/konto").says("Lev Godt A/S"))
    #expect(try await world.count("audit") == 3)
  }

  @Test func saysWhyItDidNothing() async throws {
    let world = try await World.accounts()
    let (database, now) = (world.services.database, world.clock.now)
    _ = try await world.person("Ole Olsen")
    let ole = AccountStore.NewPerson(name: "Ole", email: "ole.olsen@example.org")
    await #expect(throws: AccountCommandProblem.emailTaken("ole.olsen@example.org")) {
      try await AccountCommands.addPerson(ole, in: database, now: now)
    }
    await #expect(throws: AccountCommandProblem.unclearOrganisation("Atlantis", [])) {
      try await AccountCommands.addPerson(
        AccountStore.NewPerson(name: "Ida", email: "ida@example.org"), of: "Atlantis", in: database, now: now)
    }
    await #expect(throws: AccountCommandProblem.organisationExists("egelund kommune")) {
      try await AccountCommands.addOrganisation("egelund kommune", kind: .municipality, in: database, now: now)
    }
    await #expect(throws: AccountCommandProblem.unknownPerson("nobody@example.org")) {
      try await AccountCommands.link(email: "nobody@example.org", in: database, now: now)
    }
    await #expect(throws: AccountCommandProblem.emailMissing) {
      try await AccountCommands.addPerson(AccountStore.NewPerson(name: "Ida"), in: database, now: now)
    }
    #expect(try await world.count("people") == 1)
  }
}
