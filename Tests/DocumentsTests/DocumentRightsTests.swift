import Accounts
import Cases
import Database
import Documents
import HTTP
import TestWorld
import Testing
import Web

@Suite struct DocumentRightsTests {
  private static let ends = ["", "/fil", "/billede", "/miniature"]
  private static let picture = SentFile(name: "a.gif", SmallFiles.gif)

  private func statuses(_ here: DocumentWorld, _ person: Person.ID?) async throws -> [Int] {
    let browser = try await here.browser(person)
    var statuses: [Int] = []
    for end in Self.ends { statuses.append(await browser.get(here.page() + end).status) }
    return statuses
  }

  @Test func theTeamFetchesAndNobodyElseIsToldThatThereIsAnything() async throws {
    let here = try await DocumentWorld()
    try await here.add(Self.picture, as: here.member, alt: "rød")
    for person in [here.leader, here.member, here.guest, here.backer] {
      #expect(try await statuses(here, person) == [200, 200, 200, 200])
    }
    try await here.world.services.database.write { try $0.run("UPDATE cases SET visibility = 'public'") }
    #expect(try await statuses(here, here.stranger) == [404, 404, 404, 404])
    #expect(try await statuses(here, nil) == [303, 303, 303, 303])
  }

  @Test func whoLeavesFetchesNoMore() async throws {
    let here = try await DocumentWorld()
    try await here.add(Self.picture, as: here.member, alt: "rød")
    #expect(try await statuses(here, here.guest) == [200, 200, 200, 200])
    try await here.leave(here.guest)
    #expect(try await statuses(here, here.guest) == [404, 404, 404, 404])
  }

  @Test func aDocumentOfOneCaseIsNotFoundUnderAnother() async throws {
    let here = try await DocumentWorld()
    try await here.add(Self.picture, as: here.member, alt: "rød")
    let other = try await here.world.startedCase("Skolevejen", ledBy: here.leader)
    let browser = try await here.browser(here.leader)
    for end in Self.ends {
      #expect(await browser.get("/forloeb/\(other.number)/dokumenter/1" + end).status == 404)
    }
  }

  @Test func aBackerReadsAndAddsNothing() async throws {
    let here = try await DocumentWorld()
    let browser = try await here.browser(here.backer)
    let page = await browser.get(here.list)
    #expect(page.form(to: here.list) == nil)
    #expect(!page.body.contains("type=\"file\""))
    #expect(await browser.post(here.list, [("titel", "x")], file: Self.picture).status == 403)
    #expect(try await here.world.count("documents") == 0 && here.onDisk() == 0)
  }

  @Test func anArchivedCaseIsReadAndNotAddedTo() async throws {
    let here = try await DocumentWorld()
    try await here.add(Self.picture, as: here.member, alt: "rød")
    let browser = try await here.browser(here.member)
    let fields = try #require(await browser.get(here.list).form(to: here.list)).everything.filter { $0.0 != "fil" }
    try await here.archive()
    #expect(try await statuses(here, here.guest) == [200, 200, 200, 200])
    let visit = await browser.post(here.list, fields, file: Self.picture)
    #expect(visit.status == 403 && visit.says("lagt i arkivet"))
    #expect(try await here.world.count("documents") == 1)
  }

  @Test func whoAddedItAndWhoLeadsWithdraws() async throws {
    let here = try await DocumentWorld()
    try await here.add(Self.picture, as: here.member, alt: "rød")
    let guest = try await here.browser(here.guest)
    #expect(await guest.get(here.page()).form(to: here.page() + "/tilbagetraekning") == nil)
    let words = try #require(await guest.get(here.page()).form(to: here.page() + "/beskrivelse"))
    let refused = await guest.post(here.page() + "/tilbagetraekning", words.everything)
    #expect(refused.status == 403 && refused.says("Det er kun den"))
    #expect(try here.onDisk() == 3)
    #expect(try await here.withdraw(as: here.leader).isRedirect)
    try await here.add(as: here.guest)
    #expect(try await here.withdraw(2, as: here.guest).isRedirect)
    #expect(try here.onDisk() == 0)
  }

  @Test func whatIsWithdrawnIsGoneAndTheTraceStays() async throws {
    let here = try await DocumentWorld()
    try await here.add(Self.picture, as: here.member, titled: "Nøglen", alt: "en rød hemmelighed")
    try await here.withdraw(as: here.member)
    #expect(try await statuses(here, here.leader) == [200, 404, 404, 404])
    let browser = try await here.browser(here.leader)
    for path in [here.page(), here.list] {
      let page = await browser.get(path)
      #expect(page.says("Nøglen") && page.says("Bodil Rasmussen trak dokumentet tilbage 23. november 2026"))
      #expect(!page.body.contains("hemmelighed") && !page.body.contains("<img"))
    }
    #expect(!(await browser.get(here.page() + "?format=json").body.contains("hemmelighed")))
    let fields = try #require(await browser.get(here.list).form(to: here.list)).everything.filter { $0.0 != "fil" }
    let visit = await browser.post(here.page() + "/version", fields + [("billedtekst", "x")], file: Self.picture)
    #expect(visit.status == 410 && visit.says("Dokumentet er trukket tilbage"))
    #expect(try here.onDisk() == 0)
  }
}
