import Accounts
import Cases
import Decisions
import TestWorld
import Testing
import Time
import Web

/// What was learned in one case, read by others: only what the team shares, and without names.
@Suite struct SharedLessonTests {
  private static func share(_ here: DecisionWorld, _ lesson: Int = 1, by browser: Browser? = nil) async -> Visit {
    let path = here.learning + "/\(lesson)/del"
    return await (browser ?? here.leader).submit(path, on: here.learning)
  }

  @Test func othersReadWhatTheTeamSharesAndNothingBefore() async throws {
    let here = try await DecisionWorld()
    let colleague = try await here.world.browser(as: try await here.world.person("Aslan Demir"))
    let stranger = try await here.world.browser(
      as: try await here.world.person("Sofie Lindquist", of: "Hjemro ApS", kind: .company))
    await here.learn("Spørg først", by: here.member)
    for browser in [colleague, stranger] { #expect(!(await browser.get("/laering").says("Spørg først"))) }
    // Those of the team read it, shared or not.
    #expect(await here.guest.get("/laering").says("Spørg først"))
    #expect(await Self.share(here).isRedirect)
    let page = await colleague.get("/laering")
    #expect(page.says("Spørg først") && page.says("Vi ringede for sent") && page.says("medarbejder"))
    // The case is the team's alone, and its people have no names here.
    for format in ["text/html", "application/json"] {
      let body = await colleague.get("/laering", accept: format).body
      for word in ["Bodil", "Tryg hjem", "Mette"] { #expect(!body.contains(word), "\(word) as \(format)") }
    }
    #expect(!(await stranger.get("/laering").says("Spørg først")))
    // A guest has no organisation to read across.
    let other = try await here.world.startedCase("Et andet", ledBy: here.mette)
    let guest = try await here.world.browser(as: try await here.world.guest("Gæst", in: other))
    #expect(!(await guest.get("/laering").says("Spørg først")))
  }

  @Test func theTeamSharesAndTakesItBackAgain() async throws {
    let here = try await DecisionWorld()
    await here.learn("Spørg først", by: here.member)
    let path = here.learning + "/1/del"
    #expect(await here.guest.get(here.learning).form(to: path) == nil)
    _ = await here.leader.submitTwice(path, on: here.learning)
    #expect(try await here.world.count("lessons WHERE shared IS NOT NULL AND shared_by = 1") == 1)
    #expect(try await here.world.count("contributions WHERE note LIKE 'Delt: %'") == 1)
    #expect(await here.leader.get(here.learning).says("Delt med organisationerne siden 23. november 2026"))
    await here.member.submit(path, on: here.learning)
    #expect(try await here.world.count("lessons WHERE shared IS NOT NULL") == 0)
    let keys = await here.guest.get(here.log).form(to: here.log)?.everything.filter { $0.0.hasPrefix("_") } ?? []
    #expect(await here.guest.post(path, keys + [("del", "ja")]).status == 403)
    #expect(await here.leader.post(here.learning + "/99/del", keys + [("del", "ja")]).status >= 403)
  }

  /// Once: in the month after it was shared, and no longer.
  @Test func theFailureOfTheMonthStandsFirstForAMonth() async throws {
    let here = try await DecisionWorld()
    let aslan = try await here.world.person("Aslan Demir")
    var colleague = try await here.world.browser(as: aslan)
    await here.learn("Spørg først", by: here.member)
    _ = await Self.share(here)
    #expect(!(await colleague.get("/laering").says("Fejl vi lærte af i")))
    here.world.clock.pass(.days(9))
    #expect(await colleague.get("/laering").says("Fejl vi lærte af i november 2026"))
    here.world.clock.pass(.days(31))
    colleague = try await here.world.browser(as: aslan)
    #expect(!(await colleague.get("/laering").says("Fejl vi lærte af i")))
    #expect(await colleague.get("/laering").says("Spørg først"))
  }
}
