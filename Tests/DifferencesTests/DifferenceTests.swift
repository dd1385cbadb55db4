import Accounts
import Cases
import Database
import Differences
import Foundation
import HTTP
import Language
import TestWorld
import Testing
import Time
import Web

@Suite struct DifferenceTests {
  @Test func theEmptyRegisterSaysThatItIsSeldomTrue() async throws {
    let here = try await DifferenceWorld()
    let page = try await here.browser(here.guest).get(here.page)
    #expect(page.says("Ingen forskelle endnu. Det er sjældent sandt"))
    #expect(page.says("Gør en forskel synlig"))
  }

  @Test func bothSidesStandWithWhoSaysThemAndWhoWroteThem() async throws {
    let here = try await DifferenceWorld()
    #expect(try await here.raise(as: here.member).location == here.place("1"))
    let page = try await here.browser(here.leader).get(here.page)
    #expect(page.says("Bodil Rasmussen, Egelund Kommune Vi har ikke papirerne"))
    #expect(page.says("Skrevet af Bodil Rasmussen på vegne af offentlige ledere De har givet besked"))
    #expect(page.says("Uden ejer") && page.says("Handler om roller") && page.says("Tag den"))
  }

  @Test func aFormThatLacksSomethingComesBackWithAllThatWasTyped() async throws {
    let here = try await DifferenceWorld()
    let refused = try await here.browser(here.member).submit(
      here.place("ny"), on: here.place("ny"), ["titel": "Hvem ringer?", "side1": "Vi ringer", "hvem1": "mig"])
    #expect(refused.status == 422)
    #expect(refused.says("Skriv den anden side"))
    #expect(refused.says("Den anden side: vælg, hvis side det er"))
    #expect(refused.says("Vælg fakta, interesser, værdier eller roller"))
    #expect(refused.body.contains("Hvem ringer?") && refused.body.contains("Vi ringer"))
    #expect(try await here.world.count("differences") == 0)
  }

  @Test func oneCannotWriteBothSidesAsOnesOwn() async throws {
    let here = try await DifferenceWorld()
    let refused = try await here.raise(as: here.member, of: "mig")
    #expect(refused.status == 422 && refused.says("Den ene person har allerede en side. Vælg en anden"))
  }

  @Test func aSideIsNotWrittenForSomebodyWhoIsNotThere() async throws {
    let here = try await DifferenceWorld()
    #expect(try await here.raise(as: here.member, of: "person-\(here.stranger.number)").status == 404)
    #expect(try await here.world.count("differences") == 0)
  }

  @Test func twoClicksMakeOneDifference() async throws {
    let here = try await DifferenceWorld()
    let (first, second) = try await here.browser(here.member).submitTwice(
      here.place("ny"), on: here.place("ny"),
      ["titel": "Én gang", "slags": "facts", "side1": "a", "hvem1": "mig", "side2": "b", "hvem2": "gruppe-user"])
    #expect(first.isRedirect && second.location == first.location)
    #expect(try await here.world.count("differences") == 1)
    #expect(try await here.world.count("contributions WHERE kind = 'difference'") == 1)
  }

  @Test func whomItIsWrittenForIsAskedForTheirOwnWords() async throws {
    let here = try await DifferenceWorld()
    try await here.raise(as: here.member, of: "person-\(here.colleague.number)")
    let told = here.told.withLock { $0 }
    #expect(told.map(\.0) == [here.colleague.number])
    #expect(told.first?.1.contains("Skriv den med dine egne ord") == true)
  }

  @Test func whoIsNamedAndCannotSeeItIsToldToTheWriter() async throws {
    let here = try await DifferenceWorld()
    let sent = try await here.raise(as: here.member, heard: "Spørg @Ulla")
    #expect(here.named.withLock { $0 }.contains { $0.contains("@Ulla") })
    let flash = sent.headers.all("Set-Cookie").first { $0.hasPrefix("samspil-besked") } ?? ""
    #expect(!flash.isEmpty)
  }

  @Test func theFiltersCountAndShowTheirOwn() async throws {
    let here = try await DifferenceWorld()
    for title in ["Den ene", "Den anden", "Den tredje"] { try await here.raise(title, as: here.member) }
    let browser = try await here.browser(here.leader)
    await browser.submit(here.place("2/tag"), on: here.page)
    try await here.work(3, as: here.leader)
    let page = await browser.get(here.page)
    #expect(page.says("Alle 3") && page.says("Uden ejer 1") && page.says("Undersøges 1") && page.says("Bearbejdet 1"))
    let explored = await browser.get(here.page + "?vis=undersoeges")
    #expect(explored.says("Den anden") && !explored.says("Den tredje") && !explored.says("Den ene"))
    #expect(await browser.get(here.page + "?vis=%22%3E%3Cscript%3E").says("Den tredje"))
  }

  @Test func twentyAreShownAndTheRestByTheNextPages() async throws {
    let here = try await DifferenceWorld()
    let (id, person, now) = (here.id, here.member, here.world.clock.now)
    try await here.world.services.database.write { db in
      for number in 1...45 {
        try db.run(
          """
          INSERT INTO differences (case_id, title, kind, raised_by, raised, touched)
          VALUES (\(id), \("Nummer \(number)."), 'facts', \(person), \(now), \(now))
          """)
      }
    }
    let browser = try await here.browser(here.guest)
    var path: String? = here.page
    var seen: [String] = []
    while let next = path {
      let page = await browser.get(next)
      seen += page.text.split(separator: "Nummer ").dropFirst().map { String($0.prefix { $0 != "." }) }
      let link = page.body.components(separatedBy: "href=\"").first {
        $0.contains("Vis flere") && $0.contains("efter=")
      }
      path = link.map { String($0.prefix { $0 != "\"" }) }
    }
    #expect(Set(seen) == Set((1...45).map(String.init)))
  }

  @Test func whatPeopleWriteIsWrittenAsText() async throws {
    let here = try await DifferenceWorld()
    let attack = "<script>alert(1)</script>\" onload=\"x"
    try await here.raise(attack, as: here.member, heard: attack)
    let browser = try await here.browser(here.leader)
    await browser.submit(here.place("1/brug"), on: here.place("1"), ["brug": attack])
    await browser.submit(here.place("1/traad"), on: here.place("1"), ["svartekst": attack])
    try await here.work(as: here.leader, attack)
    for place in [here.page, here.place("1"), here.place("1/bearbejd"), here.place("1/ny-side")] {
      let page = await browser.get(place)
      #expect(page.status == 200)
      #expect(!page.body.contains("<script>alert") && !page.body.contains("\" onload="))
    }
  }

  @Test func inASpreadsheetNothingIsAFormula() async throws {
    let here = try await DifferenceWorld()
    try await here.raise("=HYPERLINK(\"http://x\")", as: here.member, heard: "@SUM(1)")
    let sides = try await here.world.services.database.read { try DifferenceStore($0).sides(of: [Difference.ID(1)]) }
    #expect(sides.map(\.text).contains("@SUM(1)"))
    #expect(CSV.field("=HYPERLINK(\"http://x\")").hasPrefix("\"'="))
    let table = try await here.browser(here.member).get(here.page + ".csv")
    #expect(table.status == 200 && table.headers["Content-Type"]?.hasPrefix("text/csv") == true)
    #expect(try await here.world.count("access_log WHERE what = 'forskelle'") == 1)
  }

  @Test func theRegisterIsGivenAsData() async throws {
    let here = try await DifferenceWorld()
    try await here.raise(as: here.member)
    let list = try await here.browser(here.backer).get(here.page + "?format=json")
    #expect(list.body.contains("\"status\":\"without_owner\"") && list.body.contains("\"kind\":\"roles\""))
    let one = try await here.browser(here.backer).get(here.place("1"), accept: "application/json")
    #expect(one.body.contains("\"isOwnWords\":false") && one.body.contains("\"what\":\"raised\""))
  }

  @Test func theEnglishRegisterIsEnglish() async throws {
    let here = try await DifferenceWorld()
    try await here.raise(as: here.member)
    let browser = try await here.world.browser(as: here.leader, in: .english)
    let page = await browser.get(here.page)
    #expect(page.says("Without an owner") && page.says("About roles") && page.says("Take it"))
  }
}
