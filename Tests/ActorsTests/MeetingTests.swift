import Actors
import Cases
import Foundation
import Testing
import TestWorld
import Time
import Web

@Suite struct MeetingTests {
  private let path = "/forloeb/1/moeder"

  private func plan(_ here: ActorWorld) async -> Visit {
    await here.member.submit(
      path, on: path, ["dato": "2026-12-01", "kl": "13", "sted": "Fjordby Hospital", "dagsorden": "Natten"])
  }

  @Test func aMemberPlansAMeetingInDanishTime() async throws {
    let here = try await ActorWorld()
    #expect(await plan(here).location == path)
    #expect(await here.leader.get(path).says("Tirsdag 1. december kl. 13 Fjordby Hospital"))
    #expect(await here.leader.get(here.page).says("Næste: tirsdag 1. december kl. 13, Fjordby Hospital."))
    let next = try await here.read { try ActorStore($0).nextMeeting(of: Case.ID(1), now: here.world.clock.now) }
    #expect(next?.starts == LocalTime(day: Day(iso: "2026-12-01")!, hour: 13, minute: 0)!.instant)
    #expect(next?.place == "Fjordby Hospital")
  }

  @Test func theInvitationMentionsTheNextMeeting() async throws {
    let here = try await ActorWorld()
    _ = await plan(here)
    let link = here.link(in: await here.invite())
    let visit = try await here.world.browser().get(link)
    #expect(visit.says("Et møde, hvis du har lyst"))
    #expect(visit.says("Tirsdag 1. december kl. 13. Sted: Fjordby Hospital."))
  }

  @Test func whatIsMissingIsSaidAndKept() async throws {
    let here = try await ActorWorld()
    let visit = await here.member.submit(path, on: path, ["dato": "", "kl": "25", "sted": Payload.both])
    #expect(visit.status == 422)
    #expect(visit.says("Skriv, hvilken dag mødet er") && visit.says("Skriv, hvad klokken er, som 13.30"))
    #expect(visit.says("Skriv, hvad klokken er") && Payload.isEscaped(in: visit))
    #expect(
      await here.member.submit(path, on: path, ["dato": "2036-01-01", "kl": "9", "sted": "Her"]).status == 422)
  }

  @Test func guestsReadTheMeetingsAndDoNotPlanThem() async throws {
    let here = try await ActorWorld()
    let (phone, _) = try await here.guest()
    let page = await phone.get(path)
    #expect(page.status == 200 && page.form(to: path) == nil)
    #expect(await phone.get(path + "/1/afholdt").status == 403)
  }

  @Test func aMeetingIsNotedWithWhoCameAndWhetherTheGoalWasSeen() async throws {
    let here = try await ActorWorld()
    _ = await plan(here)
    #expect(await here.member.get(path + "/1/afholdt").says("Mødet er ikke begyndt endnu"))
    here.world.clock.pass(.days(9))
    let member = try await here.world.browser(as: here.bodil)
    let missing = await member.submit(path + "/1/afholdt", on: path + "/1/afholdt", ["kom": "2"])
    #expect(missing.status == 422 && missing.says("Vælg, om I så på målet"))
    await member.submit(path + "/1/afholdt", on: path + "/1/afholdt", ["kom": "2", "maal": "ja"])
    #expect(await member.get(path).says("1 af 2 kom. Målet blev set på."))
  }

  @Test func whoNotesAMeetingThatSomebodyElseHasNotedIsTold() async throws {
    let here = try await ActorWorld()
    _ = await plan(here)
    here.world.clock.pass(.days(9))
    let member = try await here.world.browser(as: here.bodil)
    let leader = try await here.world.browser(as: here.mette)
    let open = try #require(await member.get(path + "/1/afholdt").fields(to: path + "/1/afholdt"))
    await leader.submit(path + "/1/afholdt", on: path + "/1/afholdt", ["kom": "1", "maal": "nej"])
    let mine = open.filter { ["_token", "_once", "set"].contains($0.0) } + [("kom", "2"), ("maal", "ja")]
    let visit = await member.post(path + "/1/afholdt", mine)
    #expect(visit.status == 409 && visit.says("En anden har rettet det samme imens"))
    #expect(await member.get(path).says("1 af 2 kom. Målet blev ikke set på."))
  }

  @Test func aCancelledMeetingIsNotTheNext() async throws {
    let here = try await ActorWorld()
    _ = await plan(here)
    #expect(await here.member.submit(path + "/1/aflys", on: path).isRedirect)
    #expect(try await here.read { try ActorStore($0).nextMeeting(of: Case.ID(1), now: .init(milliseconds: 0)) } == nil)
    #expect(await here.member.get(path).says("Aflyst"))
  }
}
