import Accounts
import Actors
import Cases
import Database
import Foundation
import HTTP
import Language
import Testing
import TestWorld
import Web

@Suite struct TeamTests {
  @Test func theGapsAreNamedFirstWithWhatToDo() async throws {
    let here = try await ActorWorld()
    for group in [ActorGroup.manager, .provider, .user] {
      try await here.contribute(try await here.joined("En \(group.rawValue)", group: group))
    }
    _ = try await here.joined("Jørn Østergaard", as: .backer, group: .politician)
    let page = await here.leader.get(here.page)
    #expect(page.says("6 personer fra 1 organisation. Innovation er en holdsport."))
    #expect(page.says("Ingen politiker er med i interaktionen"))
    #expect(page.says("Jørn Østergaard er på holdet, men har ikke bidraget i interaktionen."))
    #expect(page.body.contains("href=\"/forloeb/1/raaderum\">Bed om råderum"))
    #expect(!(await here.member.get(here.page).says("Bed om råderum")))
  }

  @Test func severalGapsAreNamedInOneSentence() async throws {
    let here = try await ActorWorld()
    let page = await here.leader.get(here.page)
    #expect(page.says("Ingen politiker, offentlig leder, privat udbyder eller bruger er med i interaktionen"))
    #expect(page.body.contains("/forloeb/1/aktoerer?gruppe=user#inviter"))
    let form = await here.leader.get(here.page + "?gruppe=user")
    #expect(form.body.contains("value=\"user\" selected"))
  }

  @Test func theWeaveComesFromTheRecord() async throws {
    let here = try await ActorWorld()
    let page = await here.leader.get(here.page)
    #expect(page.says("Medarbejdere Fører an Klar Klar"))
    #expect(page.says("Brugere Mangler Ikke endnu Ikke endnu"))
    #expect(page.body.contains("<th scope=\"row\">") && page.body.contains("<caption>"))
  }

  @Test func theLoadIsAlphabeticalAndCountsOpenCasesOnly() async throws {
    let here = try await ActorWorld()
    _ = try await here.world.startedCase("Nattevagt", ledBy: here.mette)
    let page = await here.leader.get(here.page)
    #expect(page.says("1 person er med i mere end ét åbent forløb"))
    #expect(page.says("Mette Kjærgaard 2"))
    try await here.world.services.database.write { try $0.run("UPDATE cases SET archived = 1 WHERE id = 2") }
    #expect(await here.leader.get(here.page).says("Ingen på holdet er med i andre åbne forløb."))
  }

  @Test func thePageTellsItselfAsJSON() async throws {
    let here = try await ActorWorld()
    let json = await here.member.get(here.page, accept: "application/json")
    #expect(json.headers["Content-Type"]?.hasPrefix("application/json") ?? false)
    #expect(json.body.contains("\"missing\":[\"politician\",\"manager\",\"provider\",\"user\"]"))
    #expect(json.body.contains("\"name\":\"Mette Kjærgaard\""))
  }

  @Test func eachWritesTheirOwnExpectation() async throws {
    let here = try await ActorWorld()
    let path = here.page + "/forventninger"
    let empty = await here.member.submit(path, on: path, ["giver": "Nætterne", "faar": ""])
    #expect(empty.status == 422 && empty.says("Skriv, hvad du gerne vil have ud af det"))
    #expect(empty.says("Nætterne"))
    await here.member.submit(path, on: path, ["giver": "Nætterne", "faar": "Færre \(Payload.script)"])
    let page = await here.leader.get(here.page)
    #expect(page.says("Nætterne") && Payload.isEscaped(in: page))
    #expect(await here.leader.get(path).body.contains("Nætterne") == false)
    #expect(await here.member.submit(path, on: path, ["giver": String(repeating: "æ", count: 401)]).status == 422)
  }

  @Test func aMemberLeavesAndWhatTheyWroteStays() async throws {
    let here = try await ActorWorld()
    try await here.contribute(here.bodil)
    let left = await here.member.submit(here.page + "/forlad", on: here.page + "/forlad")
    #expect(left.location == "/forloeb")
    #expect(await here.member.get(here.page).status == 404)
    #expect(!(await here.leader.get(here.page).says("Bodil Rasmussen")))
    let kept: Int? = try await here.read {
      try $0.value("SELECT COUNT(*) FROM contributions WHERE kind = 'perspective'")
    }
    #expect(kept == 1)
  }

  @Test func theLastLeaderStaysUntilTheLeadershipIsHandedOn() async throws {
    let here = try await ActorWorld()
    let leaving = await here.leader.get(here.page + "/forlad")
    #expect(leaving.says("Du er den eneste, der leder forløbet"))
    let refused = await here.leader.submit(here.page + "/forlad", on: here.page + "/forlad")
    #expect(refused.status == 409 && refused.says("Giv ledelsen videre"))
    let path = here.page + "/person/2/leder"
    #expect(await here.leader.submit(path, on: path, ["ledelse": "videre"]).isRedirect)
    #expect(await here.member.get(here.page).form(to: here.invitations) != nil)
    #expect(await here.leader.get(here.page).form(to: here.invitations) == nil)
    #expect(await here.leader.submit(here.page + "/forlad", on: here.page + "/forlad").isRedirect)
  }

  @Test func guestsAndBackersDoNotLead() async throws {
    let here = try await ActorWorld()
    _ = try await here.guest()
    _ = try await here.joined("Jørn Østergaard", as: .backer, group: .politician)
    for person in [3, 4] {
      #expect(await here.leader.get(here.page + "/person/\(person)/leder").status == 409)
    }
  }

  @Test func onlyTheLeaderRemovesAndNotALeader() async throws {
    let here = try await ActorWorld()
    let per = try await here.joined("Per Lund")
    #expect(await here.member.get(here.page + "/person/3/fjern").status == 403)
    #expect(await here.leader.get(here.page + "/person/1/fjern").status == 409)
    await here.leader.submit(here.page + "/person/3/fjern", on: here.page + "/person/3/fjern")
    #expect(try await here.world.browser(as: per).get(here.page).status == 404)
    let left: Int? = try await here.read {
      try $0.value("SELECT COUNT(*) FROM contributions WHERE kind = 'left' AND person_id = 3")
    }
    #expect(left == 1)
    #expect(try await here.world.count("audit") == 1)
  }

  @Test func nothingChangesInAnArchivedCaseButLeaving() async throws {
    let here = try await ActorWorld()
    try await here.archive()
    #expect(await here.leader.get(here.page).status == 200)
    #expect(await here.member.get(here.page + "/forventninger").status == 403)
    #expect(await here.leader.get(here.page + "/person/2/fjern").status == 403)
    #expect(await here.member.submit(here.page + "/forlad", on: here.page + "/forlad").isRedirect)
  }

  @Test func everyPageHasOneHeadingAndSpeaksEnglish() async throws {
    let here = try await ActorWorld()
    let english = try await here.world.browser(as: here.mette, in: .english)
    for path in [
      here.page, here.page + "/forventninger", here.page + "/person/2", here.page + "/forlad", "/forloeb/1/hatte",
      "/forloeb/1/raaderum", "/forloeb/1/moeder",
    ] {
      let visit = await english.get(path)
      #expect(visit.status == 200, "\(path)")
      #expect(visit.body.components(separatedBy: "<h1").count == 2, "\(path)")
      #expect(!visit.body.contains(" style=\"") && !visit.body.contains("onclick"), "\(path)")
    }
    #expect(await english.get(here.page).says("Innovation is a team sport."))
  }
}
