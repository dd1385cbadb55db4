import Accounts
import Actors
import Agreements
import Barriers
import Cases
import Cockpit
import Database
import Decisions
import Differences
import Foundation
import Framing
import Indicators
import HTTP
import Language
import Meetings
import TestWorld
import Trials
import Testing
import Time
import Web

/// A case with its front page, barriers and tasks, and standings that are kept.
func cockpitWorld() async throws -> World {
  let standings = Lock<Standings?>(nil)
  let world = try await World(
    migrations: FramingSchema.migrations + ActorSchema.migrations + BarrierSchema.migrations
      + MeetingSchema.migrations + DecisionSchema.migrations
      + DifferenceSchema.migrations + IndicatorSchema.migrations + TrialSchema.migrations + AgreementSchema.migrations
  ) { router in
    var desk = CaseDesk()
    desk.refresh = { context, id in await standings.withLock { $0 }?.refresh(id, now: context.now) }
    CaseRoutes.add(to: &router, desk: desk, similar: SimilarCases())
    CockpitRoutes.add(to: &router, desk: desk) { action, id in action == .invite ? "/forloeb/\(id.number)/inviter" : nil
    }
    // Something small that counts in a standing.
    router.post(CaseRoutes.ideas) { [desk] context, id in
      try await desk.change(context, id, .contribute) { change in
        let idea = try CaseStore(change.db).park("Idé", from: "written", in: id, by: change.viewer, now: change.now)
        try change.record(Contribution(.idea, target: "idea", targetID: idea))
        return Redirect(to: CaseRoutes.overview.path(id))
      }
    }
    BarrierRoutes.add(to: &router, desk: desk) { action, id in action == .invite ? "/forloeb/\(id.number)/inviter" : nil
    }
  }
  let kept = Standings(database: world.services.database, log: { _ in })
  standings.withLock { $0 = kept }
  return world
}

@Suite struct CockpitTests {
  @Test func aNewCaseIsToldWhoIsMissingAndGivenThreeTasks() async throws {
    let world = try await cockpitWorld()
    let mette = try await world.person("Mette Kjærgaard")
    let id = try await world.startedCase(ledBy: mette)
    let page = await try world.browser(as: mette).get(CaseRoutes.overview.path(id))
    #expect(page.says("Ingen bruger er med endnu"))
    #expect(page.says("Tag igangsætterens hat på"))
    #expect(page.body.components(separatedBy: "class=\"todo__text\"").count == 4)
    #expect(page.says("Hvorfor siger Samspil det?"))
  }

  @Test func theListSaysWhatTheCockpitSaysAsSoonAsSomethingIsChanged() async throws {
    let world = try await cockpitWorld()
    let mette = try await world.person("Mette Kjærgaard")
    let id = try await world.startedCase(ledBy: mette)
    let browser = try await world.browser(as: mette)
    let new = BarrierRoutes.new.path(id)
    await browser.submit(
      new, on: new, ["titel": "Ingen ejer det første døgn", "pol": "hinders", "vaegt": "3", "forhold": "I3"])
    // Nobody is on the team yet: that comes first, in the list as on the page.
    #expect(await browser.get("/forloeb").says("Ingen bruger er med endnu"))
    let page = await browser.get(CaseRoutes.overview.path(id))
    #expect(page.says("Ingen bruger er med endnu") && page.says("Ingen ejer det første døgn"))
    #expect(page.says("barrierer nu"))
    #expect(
      try await world.count("case_standings s JOIN cases c ON c.id = s.case_id WHERE s.revision = c.revision") == 1)
  }

  @Test func manyChangesAtOnceEndWithTheStandingOfTheLast() async throws {
    let world = try await cockpitWorld()
    let mette = try await world.person("Mette Kjærgaard")
    let id = try await world.startedCase(ledBy: mette)
    let (ideas, new) = (CaseRoutes.ideas.path(id), BarrierRoutes.new.path(id))
    await withTaskGroup(of: Void.self) { group in
      for _ in 1...20 {
        group.addTask {
          guard let browser = try? await world.browser(as: mette) else { return }
          let keys = (await browser.get(new).form(to: new)?.everything ?? []).filter { $0.0.hasPrefix("_") }
          await browser.post(ideas, keys)
        }
      }
    }
    let standing: Int? = try await world.services.database.read { db in
      try db.value("SELECT ideas FROM case_standings WHERE revision = (SELECT revision FROM cases)")
    }
    #expect(standing == 20)
  }

  @Test func daysPassAndTheListFollows() async throws {
    let world = try await cockpitWorld()
    let mette = try await world.person("Mette Kjærgaard")
    try await world.startedCase(ledBy: mette)
    let standings = Standings(database: world.services.database, log: { _ in })
    try await standings.refreshAll(now: world.clock.now)
    #expect(try await world.count("case_standings WHERE day = \(world.clock.today.number)") == 1)
    world.clock.pass(.days(1))
    try await standings.refreshAll(now: world.clock.now)
    #expect(try await world.count("case_standings WHERE day = \(world.clock.today.number)") == 1)
  }

  @Test func aJudgementIsSetAsideWithAReasonAndComesBackWhenItIsAskedFor() async throws {
    let world = try await cockpitWorld()
    let mette = try await world.person("Mette Kjærgaard")
    let id = try await world.startedCase(ledBy: mette)
    let browser = try await world.browser(as: mette)
    let path = "/forloeb/\(id.number)/vurderinger/I1"
    #expect(await browser.submit(path, on: path, ["begrundelse": ""]).status == 422)
    #expect(await browser.submit(path, on: path, ["begrundelse": "De kommer <i morgen>"]).isRedirect)
    #expect(!(await browser.get(CaseRoutes.overview.path(id)).says("Ingen bruger er med endnu")))
    let rules = await browser.get(CockpitRoutes.rules.path(id))
    #expect(rules.says("Sat til side") && rules.body.contains("De kommer &lt;i morgen&gt;"))
    await browser.submit(path + "/tilbage", on: CockpitRoutes.rules.path(id))
    #expect(await browser.get(CaseRoutes.overview.path(id)).says("Ingen bruger er med endnu"))
  }

  @Test func onlyTheLeaderSetsAJudgementAside() async throws {
    let world = try await cockpitWorld()
    let mette = try await world.person("Mette Kjærgaard")
    let bodil = try await world.person("Bodil Rasmussen")
    let id = try await world.startedCase(ledBy: mette)
    try await world.join(id, bodil)
    let browser = try await world.browser(as: bodil)
    #expect(await browser.get("/forloeb/\(id.number)/vurderinger/I1").status == 403)
    #expect(!(await browser.get(CockpitRoutes.rules.path(id)).body.contains("/vurderinger/")))
  }

  @Test func whoTakesNoPartSeesTheProblemAndNotTheTeam() async throws {
    let world = try await cockpitWorld()
    let mette = try await world.person("Mette Kjærgaard")
    let id = try await world.startedCase(ledBy: mette)
    try await world.services.database.write { db in
      try db.run("UPDATE cases SET visibility = 'public' WHERE id = \(id)")
    }
    let nobody = try await world.browser()
    let page = await nobody.get(CaseRoutes.overview.path(id))
    #expect(page.status == 200 && page.says("Ældre mangler en plan") && page.says("Egelund Kommune"))
    #expect(!page.says("Barrierer på vejen") && !page.body.contains("/indramning"))
    let json = await nobody.get(CaseRoutes.overview.path(id), accept: "application/json")
    #expect(!json.body.contains("findings"))
    #expect(await nobody.get(CockpitRoutes.rules.path(id)).status == 303)
  }

  @Test func whoOnlyBacksTheCaseReadsAWholeSentenceAboutTheOtherHats() async throws {
    let world = try await cockpitWorld()
    let mette = try await world.person("Mette Kjærgaard")
    let jørn = try await world.person("Jørn Østergaard", home: .politician)
    let id = try await world.startedCase(ledBy: mette)
    try await world.join(id, jørn, as: .backer, group: .politician)
    let page = await try world.browser(as: jørn).get(CaseRoutes.overview.path(id))
    #expect(page.body.contains("Se med katalysatorens hat</a>."))
    let leader = await try world.browser(as: mette).get(CaseRoutes.overview.path(id))
    #expect(leader.body.contains("Se med katalysatorens hat</a>, eller <a"))
  }

  @Test func theSameJudgementIsGivenAsData() async throws {
    let world = try await cockpitWorld()
    let mette = try await world.person("Mette Kjærgaard")
    let id = try await world.startedCase(ledBy: mette)
    let json = await try world.browser(as: mette, in: .english)
      .get(CaseRoutes.overview.path(id), accept: "application/json")
    #expect(json.body.contains("\"rule\":\"I1\"") && json.body.contains("\"hat\":\"convener\""))
    #expect(json.headers["Content-Type"] == "application/json; charset=utf-8")
  }
}
