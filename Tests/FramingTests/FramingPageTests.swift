import Accounts
import Cases
import Database
import Foundation
import Framing
import HTTP
import Language
import TestWorld
import Testing
import Time
import Web

@Suite struct FramingPageTests {
  @Test func theSixPartsStandWithHowFarTheyAre() async throws {
    let here = try await FramingWorld()
    let page = await (try await here.world.browser(as: here.leader)).get(here.page)
    #expect(page.status == 200)
    #expect(page.says("1. Fortællingen Ikke begyndt"))
    #expect(page.says("2. Udløseren Færdig"))
    #expect(page.says("3. Kerneydelsen I gang"))
    #expect(page.says("4. Problemet set fra flere sider Ikke begyndt"))
    #expect(page.says("6. Er det innovation? Ikke begyndt"))
    #expect(page.body.components(separatedBy: "<h1").count == 2)
    #expect(page.body.components(separatedBy: "class=\"btn\"").count == 2)
    #expect(page.body.contains("href=\"/forloeb/\(here.id.number)/aktoerer\""))
    #expect(!page.body.contains(" style="))
  }

  @Test func theNarrativeIsSavedAndShownToThoseWhoOnlyRead() async throws {
    let here = try await FramingWorld()
    let leader = try await here.world.browser(as: here.leader)
    let saved = await leader.submit(
      here.place("fortaelling"), on: here.page,
      ["formaal": "public_value", "fortaelling": "ugly", "ord": "Vi får ikke flere hænder."])
    #expect(saved.location == here.page + "#del-1")
    #expect(await leader.get(here.page).says("1. Fortællingen Færdig"))
    let guest = await (try await here.world.browser(as: here.guest)).get(here.page)
    #expect(guest.says("Den grusomme: Krydspresset") && guest.says("Vi får ikke flere hænder."))
    #expect(guest.says("En bedre offentlig sektor"))
  }

  @Test func whatIsMissingIsAskedForAndWhatWasTypedIsKept() async throws {
    let here = try await FramingWorld()
    let leader = try await here.world.browser(as: here.leader)
    let refused = await leader.submit(here.place("fortaelling"), on: here.page, ["ord": "Et godt udkast"])
    #expect(refused.status == 422)
    #expect(refused.says("Vælg, hvem det skal gavne"))
    #expect(refused.body.contains("Et godt udkast") && refused.body.contains("<title>Fejl: "))
    #expect(refused.body.contains("href=\"#formaal\"") && refused.body.contains("id=\"formaal\""))
  }

  @Test func whatTwoChangeAtOnceIsShownBesideEachOther() async throws {
    let here = try await FramingWorld()
    let leader = try await here.world.browser(as: here.leader)
    let read = await leader.get(here.page).form(to: here.place("fortaelling"))?.values ?? []
    let member = try await here.world.browser(as: here.member)
    await member.submit(
      here.place("fortaelling"), on: here.page,
      ["formaal": "both", "fortaelling": "bad", "ord": "Bodils ord"])
    let mine =
      read.filter { $0.0 != "ord" } + [("formaal", "public_value"), ("fortaelling", "good"), ("ord", "Mettes ord")]
    let refused = await leader.post(here.place("fortaelling"), mine)
    #expect(refused.status == 409)
    #expect(refused.says("Bodils ord") && refused.says("Mettes ord"))
    #expect(try await here.summary().framing.narrativeText == "Bodils ord")

    let again = refused.form(to: here.place("fortaelling"))?.values ?? []
    let chosen = [("formaal", "public_value"), ("fortaelling", "good")]
    #expect(
      await leader.post(
        here.place("fortaelling"), again.filter { !["formaal", "fortaelling"].contains($0.0) } + chosen
      ).isRedirect)
    #expect(try await here.summary().framing.narrativeText == "Mettes ord")
  }

  @Test func twoMayChangeDifferentPartsAtOnce() async throws {
    let here = try await FramingWorld()
    let leader = try await here.world.browser(as: here.leader)
    let read = await leader.get(here.page).form(to: here.place("mover"))?.values ?? []
    await (try await here.world.browser(as: here.member)).submit(
      here.place("fortaelling"), on: here.page, ["formaal": "both", "fortaelling": "bad"])
    #expect(
      await leader.post(
        here.place("mover"),
        read.filter { $0.0 != "mover_hvorfor" } + [("mover", "second"), ("mover_hvorfor", "Fordi")]
      ).isRedirect)
  }

  @Test func episodicTriggersCallForARhythm() async throws {
    let here = try await FramingWorld()
    let leader = try await here.world.browser(as: here.leader)
    await leader.submit(
      here.place("udloeser"), on: here.page, ["udloeser": "criticism", "udloeser": "leader", "udloeser": "systematic"])
    let page = await leader.get(here.page)
    #expect(page.says("To af tre udløsere er episodiske. Aftal et fast sted"))
    await leader.submit(
      here.place("udloeser"), on: here.page,
      [
        "udloeser": "criticism", "udloeser": "leader",
      ])
    await leader.submit(here.place("rytme"), on: here.page, ["rytme": "Hver måned i udvalget"])
    let after = await leader.get(here.page)
    #expect(after.says("Fast sted: Hver måned i udvalget") && !after.says("Aftal et fast sted"))
    let summary = try await here.summary()
    #expect(summary.triggers == [.criticism, .leader] && summary.framing.rhythm == "Hver måned i udvalget")
  }

  @Test func theListsOfTheCoreServiceGrowAndShrinkAndKeepTheirHistory() async throws {
    let here = try await FramingWorld()
    let leader = try await here.world.browser(as: here.leader)
    await leader.submit(here.place("fasthold"), on: here.page, ["fasthold": "Retten til at sige nej"])
    await leader.submit(here.place("forandr"), on: here.page, ["forandr": "Planen skrives tre steder"])
    #expect(try await here.summary().state(of: .core) == .done)
    #expect(await leader.submit(here.place("fjern"), on: here.page, ["fjern": "1"]).isRedirect)
    #expect(await leader.submit(here.place("fjern"), on: here.page, ["fjern": "1"]).isRedirect)
    let page = await leader.get(here.page)
    #expect(!page.says("Retten til at sige nej") && page.says("Planen skrives tre steder"))
    #expect(try await here.world.count("core_items") == 2)
    #expect(await leader.submit(here.place("fasthold"), on: here.page, ["fasthold": " "]).status == 422)
  }

  @Test func theCoreServiceIsSavedWithTheCaseAndFoundBySearch() async throws {
    let here = try await FramingWorld()
    let leader = try await here.world.browser(as: here.leader)
    await leader.submit(here.place("kerneydelse"), on: here.page, ["kerneydelse": "Ældre bliver hjemme"])
    #expect(try await here.summary().coreService == "Ældre bliver hjemme")
    #expect(try await here.world.count("cases WHERE folded LIKE '%ældre bliver hjemme%'") == 1)
  }

  @Test func lookingForOthersIsRecordedForTheTeam() async throws {
    let here = try await FramingWorld(
      from: FramingSources(similar: { _, _, words, id in
        [
          SimilarCase(
            id: Case.ID(id.number + 7), title: "Hjemkomst-makker om \(words)", organisation: "Nørreå Kommune",
            step: .innovation, note: Text(da: "I brug.", en: "In use."))
        ]
      }))
    let guest = try await here.world.browser(as: here.guest)
    #expect(await guest.get(here.page + "?soeg=udskrivning").says("Hjemkomst-makker om udskrivning"))
    #expect(try await here.summary().framing.searched == nil)
    let leader = try await here.world.browser(as: here.leader)
    let found = await leader.get(here.page + "?soeg=udskrivning")
    #expect(found.says("Ét forløb ligner") && found.body.contains("href=\"/forloeb/\(here.id.number + 7)\""))
    #expect(try await here.summary().framing.searched == here.world.clock.today)
  }

  @Test func theInnovationTestAnswersAndSaysWhy() async throws {
    let here = try await FramingWorld()
    let leader = try await here.world.browser(as: here.leader)
    await leader.submit(
      here.place("innovationstest"), on: here.page,
      [
        "bryder": "yes", "bryder_hvorfor": "Ansvaret følger borgeren", "nyt": "yes", "kilde": "copied",
        "kilde_hvorfor": "Nørreå", "ibrug": "no", "belaeg": "unknown",
      ])
    let page = await leader.get(here.page)
    #expect(page.says("6. Er det innovation? 4 af 5 svar"))
    #expect(page.says("Det kan blive innovation. I mangler at vise, at det er i brug og det skaber værdi."))
    #expect(page.says("Ansvaret følger borgeren"))
    await leader.submit(here.place("innovationstest"), on: here.page, ["ibrug": "yes", "belaeg": "yes"])
    #expect(await leader.get(here.page).says("Svar: Det er innovation."))
  }

  @Test func thePageSpeaksEnglish() async throws {
    let here = try await FramingWorld()
    try await here.saveProblem("Nobody knows.", as: here.leader)
    let browser = try await here.world.browser(as: here.leader, in: .english)
    for place in ["", "/problem", "/perspektiv", "/perspektiver"] {
      let page = await browser.get(here.page + place)
      #expect(page.status == 200 && page.body.contains("<html lang=\"en\""))
    }
    #expect(await browser.get(here.page).says("4. The problem seen from several sides"))
  }

  @Test func theFramingComesAsData() async throws {
    let here = try await FramingWorld()
    try await here.write("Jeg \"venter\"", as: here.guest)
    let browser = try await here.world.browser(as: here.leader)
    let json = await browser.get(here.page, accept: "application/json")
    #expect(json.headers["Content-Type"]?.hasPrefix("application/json") == true)
    #expect(json.body.contains("\"groupsHeard\":[\"user\"]"))
    #expect(json.body.contains("\"text\":\"Jeg \\\"venter\\\"\""))
    #expect(await browser.get(here.place("perspektiver"), accept: "application/json").body.hasPrefix("[{"))
    #expect(await browser.get(here.place("problem"), accept: "application/json").body == "[]")
  }

  /// From the framing the next step leads to what is seen differently.
  @Test func aJointProblemLeadsOnToTheDifferences() async throws {
    let here = try await FramingWorld()
    let browser = try await here.world.browser(as: here.leader)
    let place = "/forloeb/\(here.id.number)/forskelle\""
    #expect(!(await browser.get(here.page).body.contains(place)))
    try await here.saveProblem("Ingen har overblik.", as: here.leader)
    #expect(await browser.get(here.page).body.contains(place))
  }
}
