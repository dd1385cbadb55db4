import Actors
import Cases
import Database
import Decisions
import Foundation
import TestWorld
import Testing
import Time
import Web

@Suite struct DecisionTests {
  @Test func aLeaderWritesADecisionWithReasonsAndWhatItRestsOn() async throws {
    let here = try await DecisionWorld()
    let mandates = "/forloeb/1/raaderum"
    await here.leader.submit(mandates, on: mandates, ["slags": "mandate", "hvem": "3", "opgave": "Må vi?"])
    await here.backer.submit(
      mandates + "/1", on: mandates + "/1", ["svar": "given", "tekst": "Ja, i Egelund.", "til": ""])
    let visit = await here.leader.submit(
      here.new, on: here.new,
      ["titel": "Natbus", "hvorfor": "Den er billig", "fravalgt": "Taxaer", "fra": "moede-3", "hviler": "1"])
    #expect(visit.location == here.all + "/1")
    let page = await here.guest.get(here.all + "/1")
    #expect(page.says("Mette Kjærgaard besluttede det 23. november 2026"))
    #expect(page.says("Den er billig") && page.says("Taxaer") && page.says("Råderum: Jørn Østergaard Ja, i Egelund."))
    #expect(page.body.contains("href=\"/forloeb/1/moeder/3\""))
    #expect(await here.backer.get(here.all, accept: "application/json").body.contains("\"decided\":\"2026-11-23\""))
  }

  @Test func onlyWhoLeadsDecides() async throws {
    let here = try await DecisionWorld()
    await here.decide()
    for browser in [here.member, here.guest, here.backer] {
      #expect(await browser.get(here.new).status == 403)
      #expect(await browser.get(here.all).status == 200)
    }
    let stranger = try await here.world.browser(as: here.world.person("Ulla Udenfor", of: "Nørreå Kommune"))
    for path in [here.all, here.all + "/1", here.learning] {
      #expect(await stranger.get(path).status == 404)
      #expect(await stranger.get(path, accept: "application/json").status == 404)
    }
  }

  @Test func aDecisionIsReplacedAndBothCanBeRead() async throws {
    let here = try await DecisionWorld()
    await here.decide()
    #expect(await here.decide("Vi prøver en delebil", replacing: 1).location == here.all + "/2")
    let old = await here.member.get(here.all + "/1")
    #expect(old.says("Vi prøver en natbus") && old.says("En nyere beslutning gælder"))
    #expect(!old.says("Beslut noget andet"))
    #expect(await here.member.get(here.all + "/2").says("Sådan blev den til Vi prøver en natbus"))
  }

  @Test func whoReplacesADecisionThatWasReplacedSeesBothVersions() async throws {
    let here = try await DecisionWorld()
    await here.decide()
    let form = try #require(await here.leader.get(here.new + "?erstatter=1").form(to: here.new))
    await here.decide("Vi prøver en delebil", replacing: 1)
    let visit = await here.leader.post(
      here.new, form.filled(with: [("titel", "Vi prøver cykler"), ("hvorfor", "De er her")]))
    #expect(visit.status == 409)
    #expect(visit.says("Vi prøver en delebil") && visit.says("Vi prøver cykler"))
    let again = try #require(visit.form(to: here.new))
    #expect(await here.leader.post(here.new, again.everything).isRedirect)
    #expect(await here.leader.get(here.all + "/2").says("En nyere beslutning gælder"))
    #expect(try await here.world.count("decisions") == 3)
  }

  @Test func aSecondClickDecidesOnce() async throws {
    let here = try await DecisionWorld()
    let (first, second) = await here.leader.submitTwice(here.new, on: here.new, ["titel": "A", "hvorfor": "B"])
    #expect(first.location == second.location)
    #expect(try await here.world.count("decisions") == 1)
  }

  @Test func whatIsMissingIsSaidAndKept() async throws {
    let here = try await DecisionWorld()
    let visit = await here.leader.submit(
      here.new, on: here.new, ["titel": Payload.both, "hvorfor": "", "dag": "2027-01-01"])
    #expect(visit.status == 422 && visit.says("Skriv, hvorfor I valgte det"))
    #expect(visit.says("Vælg en dag, der er kommet") && Payload.isEscaped(in: visit))
  }

  @Test func nobodyElsesMandateOrLeaderIsUsed() async throws {
    let here = try await DecisionWorld()
    let visit = await here.leader.submit(
      here.new, on: here.new, ["titel": "A", "hvorfor": "B", "hvem": "2", "hviler": "1", "fra": "andet-1"])
    #expect(visit.status == 404)
    #expect(await here.leader.get(here.new + "?erstatter=99").status == 404)
  }

  @Test func reasonsAreGivenOnceToADecisionFromMinutes() async throws {
    let here = try await DecisionWorld()
    let (id, mette, now) = (here.id, here.mette, here.world.clock.now)
    try await here.world.services.database.write { db in
      _ = try DecisionStore(db).decide(
        .init(title: "Natbus", decidedBy: mette, decided: now.day), in: id, by: mette, now: now)
    }
    let (one, reasons) = (here.all + "/1", here.all + "/1/begrundelse")
    let form = try #require(await here.leader.get(one).form(to: reasons))
    #expect(await here.member.get(one).form(to: reasons) == nil)
    #expect(await here.leader.submit(reasons, on: one, ["hvorfor": "Den er billig"]).isRedirect)
    #expect(await here.leader.post(reasons, form.filled(with: [("hvorfor", "Noget andet")])).status == 409)
    #expect(await here.leader.get(one).says("Den er billig"))
  }

  @Test func inTheArchiveNothingIsDecided() async throws {
    let here = try await DecisionWorld()
    await here.decide()
    try await here.archive()
    #expect(await here.leader.get(here.new).status == 403)
    #expect(await here.leader.get(here.all + "/1").says("Den gamle kørte tom"))
    #expect(await here.guest.get(here.log).status == 403)
  }
}

@Suite struct LessonTests {
  @Test func theFirstFailureIsTheHardest() async throws {
    let here = try await DecisionWorld()
    let empty = await here.guest.get(here.learning)
    #expect(empty.says("Den første fejl er den sværeste") && empty.says("Log en fejl"))
    #expect(await here.learn(by: here.guest).location == here.learning)
    let page = await here.backer.get(here.learning)
    #expect(page.says("Fejl vi lærte af") && page.says("Spørg først") && page.says("Inger Mortensen, bruger"))
    #expect(!page.says("Log en fejl"))
  }

  @Test func failuresAndTheRestStandInOneListAlike() async throws {
    let here = try await DecisionWorld()
    await here.learn("Et", by: here.guest)
    await here.member.submit(
      here.log, on: here.log, ["slags": "learning", "skete": "a", "laerte": "To", "anderledes": "b"])
    let page = await here.leader.get(here.learning)
    #expect(page.body.components(separatedBy: "<li class=\"card\"").count == 3)
    #expect(page.body.components(separatedBy: "tag tag--info").count == 3)
  }

  @Test func onlyItsWriterChangesALessonAndSeesWhatWasSavedMeanwhile() async throws {
    let here = try await DecisionWorld()
    await here.learn(by: here.member)
    let one = here.learning + "/1"
    #expect(await here.leader.get(one).status == 403)
    let form = try #require(await here.member.get(one).form(to: one))
    #expect(await here.member.submit(one, on: one, ["laerte": "Spørg tidligt"]).isRedirect)
    let visit = await here.member.post(one, form.filled(with: [("laerte", "Spørg altid")]))
    #expect(visit.status == 409 && visit.says("Spørg tidligt") && visit.says("Spørg altid"))
  }

  @Test func nothingThatSomebodyWroteRuns() async throws {
    let here = try await DecisionWorld()
    await here.guest.submit(
      here.log, on: here.log, ["skete": Payload.both, "laerte": Payload.both, "anderledes": Payload.both])
    await here.leader.submit(
      here.new, on: here.new, ["titel": Payload.both, "hvorfor": Payload.both, "fravalgt": Payload.both])
    for path in [here.learning, here.all, here.all + "/1", here.new + "?erstatter=1"] {
      let visit = await here.leader.get(path)
      #expect(visit.status == 200 && Payload.isEscaped(in: visit))
    }
    #expect(Payload.isEscaped(in: await here.guest.get(here.learning + "/1")))
  }
}
