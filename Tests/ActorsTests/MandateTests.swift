import Accounts
import Actors
import Cases
import Foundation
import Testing
import TestWorld
import Time
import Web

@Suite struct MandateTests {
  private let path = "/forloeb/1/raaderum"

  private func asked(_ here: ActorWorld) async throws -> (backer: Browser, visit: Visit) {
    let jorn = try await here.joined("Jørn Østergaard", as: .backer, group: .politician)
    let visit = await here.leader.submit(
      path, on: path, ["hvem": "3", "opgave": "Vi vil prøve en fælles vagt. Må vi se bort fra § 4?"])
    return (try await here.world.browser(as: jorn), visit)
  }

  @Test func aLeaderAsksInTwoSentencesAndTheAskedAnswersWithAnEndDate() async throws {
    let here = try await ActorWorld()
    let (backer, visit) = try await asked(here)
    #expect(visit.location == path)
    #expect(await here.member.get(path).says("Venter på svar"))
    let answer = await backer.submit(
      path + "/1", on: path + "/1", ["svar": "given", "tekst": "Ja, i Egelund Øst.", "til": "2027-02-01"])
    #expect(answer.location == path + "/1")
    let list = await here.member.get(path)
    #expect(list.says("Ja, til 1. februar 2027") && list.says("Ja, i Egelund Øst."))
    #expect(await here.leader.get(here.page).says("Givet af Jørn Østergaard til 1. februar 2027."))
    here.world.clock.pass(.days(80))
    #expect(await (try await here.world.browser(as: here.bodil)).get(path).says("Udløbet"))
  }

  @Test func anAnswerIsTwoSentencesAtMost() async throws {
    let here = try await ActorWorld()
    let (backer, _) = try await asked(here)
    let visit = await backer.submit(
      path + "/1", on: path + "/1", ["svar": "given", "tekst": "Ja. Det må I. Men kun i Egelund."])
    #expect(visit.status == 422 && visit.says("Skriv højst to sætninger"))
    #expect(visit.says("Men kun i Egelund."))
    #expect(
      await backer.submit(path + "/1", on: path + "/1", ["svar": "given", "tekst": "Ja, fra kl. 15. Kun i Egelund."])
        .isRedirect)
  }

  @Test func itWaitsForTheAskedUntilItIsAnswered() async throws {
    let here = try await ActorWorld()
    let (backer, _) = try await asked(here)
    let waiting = try await here.read { try ActorStore($0).mandatesWaiting(for: Person.ID(3)) }
    #expect(waiting.map(\.caseTitle) == ["Tryg hjem"])
    #expect(waiting.first?.path == path + "/1")
    await backer.submit(path + "/1", on: path + "/1", ["svar": "refused", "tekst": "Ikke før budgettet."])
    #expect(try await here.read { try ActorStore($0).mandatesWaiting(for: Person.ID(3)) }.isEmpty)
    #expect(try await here.read { try ActorStore($0).mandatesWaiting(for: Person.ID(1)) }.isEmpty)
  }

  @Test func nobodyElseAnswersAndNobodyAnswersTwice() async throws {
    let here = try await ActorWorld()
    let (backer, _) = try await asked(here)
    #expect(await here.leader.get(path + "/1").form(to: path + "/1") == nil)
    let fields = try #require(await backer.get(path + "/1").fields(to: path + "/1"))
    let typed = fields.filter { $0.0.hasPrefix("_") } + [("svar", "given"), ("tekst", "Ja")]
    let leaders = try #require(await here.leader.get(here.page).fields(to: "/log-ud"))
    #expect(await here.leader.post(path + "/1", leaders + [("svar", "given"), ("tekst", "Ja")]).status == 403)
    #expect(await backer.post(path + "/1", typed).isRedirect)
    #expect(await backer.post(path + "/1", typed).isRedirect)
    let other = typed.map { $0.0 == "_once" ? ($0.0, "anden") : $0 }
    #expect(await backer.post(path + "/1", other).status == 409)
  }

  @Test func theSameIsNotAskedTwiceWhileItWaits() async throws {
    let here = try await ActorWorld()
    _ = try await asked(here)
    let again = await here.leader.submit(path, on: path, ["hvem": "3", "opgave": "Igen?"])
    #expect(again.status == 409 && again.says("Det spørgsmål venter allerede på svar"))
    #expect(
      await here.leader.submit(path, on: path, ["hvem": "3", "opgave": "Bag os?", "slags": "backing"]).isRedirect)
  }

  @Test func onlyThoseWhoCanSayYesAreAsked() async throws {
    let here = try await ActorWorld()
    #expect(await here.leader.get(path).says("Ingen på holdet kan give råderum endnu."))
    _ = try await asked(here)
    let visit = await here.leader.submit(path, on: path, ["hvem": "2", "opgave": "Må vi?"])
    #expect(visit.status == 404)
    #expect(await here.member.get(path).form(to: path) == nil)
  }

  @Test func whatIsMissingIsSaid() async throws {
    let here = try await ActorWorld()
    let (backer, _) = try await asked(here)
    let empty = await here.leader.submit(path, on: path, ["hvem": "3", "opgave": ""])
    #expect(empty.status == 422 && empty.says("Skriv, hvad I beder om"))
    let past = await backer.submit(
      path + "/1", on: path + "/1", ["svar": "given", "tekst": "Ja \(Payload.script)", "til": "2026-01-01"])
    #expect(past.status == 422 && past.says("Vælg en dag, der ikke er gået"))
    #expect(Payload.isEscaped(in: past))
    #expect(await here.leader.get(path + "/99").status == 404)
  }
}
