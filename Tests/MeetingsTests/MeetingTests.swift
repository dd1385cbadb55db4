import Actors
import Cases
import Foundation
import HTTP
import Meetings
import TestWorld
import Testing
import Time
import Web

@Suite struct MeetingTests {
  @Test func aMemberPlansAMeetingInDanishTime() async throws {
    let here = try await MeetingWorld()
    #expect(await here.plan().location == here.one)
    #expect(await here.leader.get(here.path).says("Tirsdag 1. december kl. 13 Fjordby Hospital"))
    #expect(await here.leader.get("/forloeb/1/aktoerer").says("Næste: tirsdag 1. december kl. 13, Fjordby Hospital."))
    let next = try await here.read { try ActorStore($0).nextMeeting(of: Case.ID(1), now: here.world.clock.now) }
    #expect(next?.starts == LocalTime(day: Day(iso: "2026-12-01")!, hour: 13, minute: 0)!.instant)
    #expect(next?.place == "Fjordby Hospital")
  }

  @Test func theGoalStandsOnTop() async throws {
    let here = try await MeetingWorld()
    await here.plan()
    let page = await here.backer.get(here.one)
    let goal = try #require(page.text.range(of: "De ældre sover trygt"))
    let agenda = try #require(page.text.range(of: "Dagsorden"))
    #expect(goal.lowerBound < agenda.lowerBound && page.says("Det skal mødet nå Natten"))
  }

  @Test func aSecondClickPlansNothing() async throws {
    let here = try await MeetingWorld()
    let (first, second) = await here.member.submitTwice(
      here.path, on: here.path, ["dato": "2026-12-01", "kl": "13", "sted": "Her"])
    #expect(first.location == second.location)
    #expect(try await here.world.count("meetings") == 1)
  }

  @Test func whatIsMissingIsSaidAndKept() async throws {
    let here = try await MeetingWorld()
    let visit = await here.member.submit(
      here.path, on: here.path, ["dato": "", "kl": "25", "varer": "4", "sted": Payload.both])
    #expect(visit.status == 422)
    #expect(visit.says("Skriv, hvilken dag mødet er") && visit.says("Skriv, hvad klokken er, som 13.30"))
    #expect(visit.says("fra 5 til 720") && Payload.isEscaped(in: visit))
    #expect(await here.plan(day: "2036-01-01").status == 422)
  }

  @Test func guestsAndBackersReadTheMeetingsAndDoNotPlanThem() async throws {
    let here = try await MeetingWorld()
    await here.plan()
    for browser in [here.guest, here.backer] {
      let page = await browser.get(here.path)
      #expect(page.status == 200 && page.form(to: here.path) == nil)
      #expect(await browser.get(here.one).form(to: here.one + "/dagsorden") == nil)
      for place in ["/afholdt", "/flyt", "/referat/1", "/dagsorden/1"] {
        #expect(await browser.get(here.one + place).status == 403)
      }
      #expect(await browser.get(here.one + "/moede.ics").status == 200)
    }
  }

  @Test func whoIsNotOnTheTeamFindsNoMeeting() async throws {
    let here = try await MeetingWorld()
    await here.plan()
    let stranger = try await here.world.browser(as: here.world.person("Ulla Udenfor", of: "Nørreå Kommune"))
    for place in [here.path, here.one, here.one + "/moede.ics", here.path + "/kalender"] {
      #expect(await stranger.get(place).status == 404)
      #expect(await stranger.get(place, accept: "application/json").status == 404)
    }
  }

  @Test func inTheArchiveMeetingsAreReadAndNotChanged() async throws {
    let here = try await MeetingWorld()
    await here.plan()
    let fields = try #require(await here.member.get(here.path).fields(to: here.path + "/1/aflys"))
    try await here.archive()
    #expect(await here.member.get(here.one).status == 200)
    #expect(await here.member.get(here.one + "/moede.ics").status == 200)
    #expect(await here.member.post(here.one + "/aflys", fields).status == 403)
    #expect(await here.member.get(here.one).form(to: here.one + "/dagsorden") == nil)
  }

  @Test func aMovedMeetingIsToldToTheOthers() async throws {
    let here = try await MeetingWorld()
    await here.plan()
    let form = here.one + "/flyt"
    #expect(await here.member.submit(form, on: form, ["dato": "2026-12-03", "kl": "9.30"]).isRedirect)
    #expect(await here.leader.get(here.one).says("Torsdag 3. december kl. 9.30"))
    let told = here.told.withLock { $0 }
    #expect(told.count == 3 && !told.contains { $0.0 == here.bodil })
    #expect(
      told.first?.1
        == "Mødet tirsdag 1. december kl. 13 er flyttet til torsdag 3. december kl. 9.30, Fjordby Hospital")
  }

  @Test func whoMovesAMeetingThatWasMovedSeesBothVersions() async throws {
    let here = try await MeetingWorld()
    await here.plan()
    let form = here.one + "/flyt"
    let read = try #require(await here.leader.get(form).form(to: form))
    await here.member.submit(form, on: form, ["sted": "Biblioteket"])
    let visit = await here.leader.post(form, read.filled(with: [("sted", "Rådhuset")]))
    #expect(visit.status == 409)
    #expect(visit.says("Biblioteket") && visit.body.contains("value=\"Rådhuset\""))
    let again = try #require(visit.form(to: form))
    #expect(await here.leader.post(form, again.everything).isRedirect)
    #expect(await here.leader.get(here.one).says("Rådhuset"))
  }

  @Test func aMeetingThatIsCalledOffIsToldOnceAndIsNotTheNext() async throws {
    let here = try await MeetingWorld()
    await here.plan()
    let fields = try #require(await here.leader.get(here.path).fields(to: here.one + "/aflys"))
    #expect(await here.member.submit(here.one + "/aflys", on: here.path).isRedirect)
    #expect(await here.leader.post(here.one + "/aflys", fields).isRedirect)
    #expect(here.told.withLock { $0.count } == 3)
    #expect(try await here.read { try ActorStore($0).nextMeeting(of: Case.ID(1), now: .init(milliseconds: 0)) } == nil)
    #expect(await here.member.get(here.path).says("Aflyst"))
    #expect(await here.member.get(here.one + "/flyt").status == 409)
  }
}
