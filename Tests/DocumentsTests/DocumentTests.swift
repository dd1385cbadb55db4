import Accounts
import Bytes
import Cases
import Database
import Documents
import Files
import HTTP
import TestWorld
import Testing
import Time
import Web

@Suite struct DocumentTests {
  @Test func aDocumentStandsInTheListAndIsFetchedAsItIs() async throws {
    let here = try await DocumentWorld()
    let visit = try await here.add(as: here.guest, titled: "Planen for natten")
    #expect(visit.location == here.page())
    let list = try await here.browser(here.backer).get(here.list)
    #expect(
      list.says("Planen for natten") && list.says("Inger Mortensen, bruger · i dag")
        && list.says("PDF · \(SmallFiles.pdf.count) B"))
    let (answer, bytes) = try await here.browser(here.member).fetch(here.page() + "/fil")
    #expect(bytes.copied == SmallFiles.pdf)
    #expect(answer.headers["Content-Type"] == "application/pdf")
    #expect(answer.headers["Content-Disposition"]?.hasPrefix("attachment; filename=\"plan.pdf\"") == true)
    #expect(answer.headers["X-Content-Type-Options"] == "nosniff")
    #expect(answer.headers["Content-Security-Policy"]?.contains("sandbox") == true)
    #expect(answer.headers["Cache-Control"]?.hasPrefix("private") == true)
  }

  @Test func theActStandsInTheRecord() async throws {
    let here = try await DocumentWorld()
    try await here.add(as: here.member)
    #expect(
      try await here.world.count("contributions WHERE kind = 'document' AND target = 'document' AND note = 'Planen'")
        == 1)
  }

  @Test func aPictureNeedsWordsForThoseWhoDoNotSeeIt() async throws {
    let here = try await DocumentWorld()
    let picture = SentFile(name: "nøgle.gif", type: "image/gif", SmallFiles.gif)
    let refused = try await here.add(picture, as: here.member, titled: "Nøglen")
    #expect(refused.status == 422 && refused.says("Skriv, hvad billedet viser") && refused.says("Vælg filen igen"))
    #expect(refused.body.contains("value=\"Nøglen\""))
    #expect(try here.onDisk() == 0)
    try await here.add(picture, as: here.member, titled: "Nøglen", alt: "En rød nøgle")
    let page = try await here.browser(here.guest).get(here.page())
    #expect(page.body.contains("alt=\"En rød nøgle\"") && page.body.contains(here.page() + "/billede?version=1"))
    for (end, type) in [("miniature", "image/jpeg"), ("billede", "image/jpeg"), ("fil", "image/png")] {
      let (answer, bytes) = try await here.browser(here.guest).fetch(here.page() + "/" + end)
      #expect(answer.headers["Content-Type"] == type && bytes.count > 50)
    }
  }

  @Test func aNewVersionLeavesTheOldOneStanding() async throws {
    let here = try await DocumentWorld()
    try await here.add(as: here.member)
    let text = SentFile(name: "plan.txt", Array("Ny plan".utf8))
    let visit = try await here.browser(here.guest).submit(
      here.page() + "/version", on: here.page(), ["nyt": "Kortere"], file: text)
    #expect(visit.isRedirect)
    let page = try await here.browser(here.leader).get(here.page())
    #expect(page.says("Version 2") && page.says("Version 1") && page.says("Kortere"))
    #expect(try await here.browser(here.leader).fetch(here.page() + "/fil").bytes.text == "Ny plan")
    #expect(
      try await here.browser(here.leader).fetch(here.page() + "/fil?version=1").bytes.copied == SmallFiles.pdf)
    #expect(try await here.browser(here.leader).get(here.page() + "/fil?version=3").status == 404)
  }

  @Test func aSecondClickAddsNothing() async throws {
    let here = try await DocumentWorld()
    let browser = try await here.browser(here.member)
    let form = try #require(await browser.get(here.list).form(to: here.list))
    let fields = form.filled(with: [("titel", "Planen"), ("billedtekst", "")]).filter { $0.0 != "fil" }
    let file = SentFile(name: "plan.pdf", SmallFiles.pdf)
    let first = await browser.post(here.list, fields, file: file)
    let second = await browser.post(here.list, fields, file: file)
    #expect(first.location == here.page() && second.location == here.page())
    #expect(try await here.world.count("documents") == 1)
    #expect(try here.onDisk() == 1)
  }

  @Test func manyWhoAddTheSameBytesAtOnceEachHaveThem() async throws {
    let here = try await DocumentWorld()
    await withTaskGroup(of: Void.self) { group in
      for person in [here.leader, here.member, here.guest, here.leader, here.member, here.guest] {
        group.addTask { _ = try? await here.add(as: person) }
      }
    }
    #expect(try await here.world.count("documents") == 6)
    #expect(try here.onDisk() == 1)
    try await here.withdraw(1, as: here.leader)
    #expect(try here.onDisk() == 1)
    for one in 2...6 {
      #expect(try await here.browser(here.guest).fetch(here.page(one) + "/fil").bytes.copied == SmallFiles.pdf)
    }
  }

  @Test func whatHangsOnAMeetingSaysSo() async throws {
    let here = try await DocumentWorld()
    try await here.add(as: here.member, at: "meeting-7")
    #expect(try await here.browser(here.guest).get(here.page()).says("Hører til: Møde: 7. december"))
    for wrong in ["meeting-8", "case-1", "x", "meeting-7-1"] {
      let visit = try await here.add(as: here.member, at: wrong)
      #expect(visit.status == 422 && visit.says("Det findes ikke længere"), "\(wrong)")
    }
    #expect(try await here.world.count("documents") == 1)
  }

  @Test func wordsAreChangedByOneAtATime() async throws {
    let here = try await DocumentWorld()
    try await here.add(as: here.member)
    let (first, second) = (try await here.browser(here.leader), try await here.browser(here.guest))
    let action = here.page() + "/beskrivelse"
    let old = try #require(await second.get(here.page()).form(to: action))
    #expect(await first.submit(action, on: here.page(), ["titel": "Natplanen"]).isRedirect)
    let late = await second.post(action, old.filled(with: [("titel", "Aftenplanen")]))
    #expect(late.status == 422 && late.says("En anden har rettet det imens"))
    #expect(late.body.contains("value=\"Aftenplanen\"") && late.says("Natplanen"))
  }

  @Test func aCaseHoldsNoMoreThanItMay() async throws {
    let here = try await DocumentWorld()
    try await here.add(as: here.member)
    let size = DocumentChangeStore.mostBytes
    try await here.world.services.database.write { db in
      try db.run("UPDATE document_files SET size = \(size - SmallFiles.pdf.count + 1)")
    }
    let visit = try await here.add(SentFile(name: "a.txt", SmallFiles.pdf), as: here.guest)
    #expect(visit.status == 422 && visit.says("ikke plads til mere end 2 GB"))
    #expect(try await here.world.count("documents") == 1)
  }

  @Test func documentsAreData() async throws {
    let here = try await DocumentWorld()
    try await here.add(as: here.member)
    let json = try await here.browser(here.guest).get(here.list, accept: "application/json").body
    #expect(json.contains("\"title\":\"Planen\"") && json.contains("\"type\":\"application/pdf\""))
  }

  @Test func theArchiveGivesEveryVersionAndItsBytes() async throws {
    let here = try await DocumentWorld()
    try await here.add(as: here.member)
    let text = SentFile(name: "plan.txt", Array("Ny plan".utf8))
    await (try await here.browser(here.guest)).submit(here.page() + "/version", on: here.page(), file: text)
    try await here.add(as: here.guest)
    try await here.withdraw(2, as: here.guest)
    let id = here.id
    let items = try await here.world.services.database.read { try DocumentArchive.documents(of: id, in: $0) }
    #expect(items.map(\.versions.count) == [2, 1] && items[1].versions[0].hash == nil)
    let hash = try #require(items[0].versions[1].hash)
    var read = ""
    try await here.files.read(hash) { read += $0.text }
    #expect(read == "Ny plan" && items[0].versions[1].version.name == "plan.txt")
  }
}
