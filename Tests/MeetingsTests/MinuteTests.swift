import Cases
import Foundation
import Meetings
import TestWorld
import Testing
import Time
import Web

@Suite struct MinuteTests {
  @Test func theAgendaIsMadeFromWhatIsOpenWithTimesAndWhoLeads() async throws {
    let here = try await MeetingWorld()
    await here.plan()
    let agenda = here.one + "/dagsorden"
    #expect(
      await here.member.submit(agenda, on: here.one, ["emne": "barriere-1", "emne": "barriere-2", "handling": "emner"])
        .isRedirect)
    let form = agenda + "/2"
    await here.member.submit(form, on: form, ["minutter": "20", "leder": "2", "handling": "gem"])
    await here.member.submit(form, on: form, ["handling": "op"])
    let page = await here.guest.get(here.one)
    #expect(page.says("kl. 13 20 min. Nøglen var væk Bodil Rasmussen leder. Åben barriere"))
    #expect(page.says("kl. 13.20 10 min. Ingen ejer natten Åben barriere"))
    #expect(page.says("Slut kl. 13.30") && !page.says("længere tid"))
    // What stands on the agenda is not proposed again.
    #expect(!(await here.member.get(here.one)).body.contains("barriere-1"))
  }

  @Test func aBarrierStandsOnTheAgendaOnce() async throws {
    let here = try await MeetingWorld()
    await here.plan()
    let agenda = here.one + "/dagsorden"
    let read = try #require(await here.leader.get(here.one).form(to: agenda))
    await here.member.submit(agenda, on: here.one, ["emne": "barriere-1", "handling": "emner"])
    let visit = await here.leader.post(agenda, read.filled(with: [("emne", "barriere-1"), ("handling", "emner")]))
    #expect(visit.isRedirect)
    #expect(try await here.world.count("agenda_points") == 1)
  }

  @Test func whoChangesAPointThatWasChangedSeesBothVersions() async throws {
    let here = try await MeetingWorld()
    await here.plan()
    let (agenda, form) = (here.one + "/dagsorden", here.one + "/dagsorden/1")
    await here.member.submit(agenda, on: here.one, ["emne": "barriere-1", "handling": "emner"])
    let read = try #require(await here.leader.get(form).form(to: form))
    await here.member.submit(form, on: form, ["titel": "Hvem ejer natten?", "handling": "gem"])
    let visit = await here.leader.post(form, read.filled(with: [("titel", "Natten"), ("handling", "gem")]))
    #expect(visit.status == 409 && visit.says("Hvem ejer natten?") && visit.body.contains("value=\"Natten\""))
  }

  @Test func somebodyWhoIsNotOnTheTeamLeadsNoPoint() async throws {
    let here = try await MeetingWorld()
    await here.plan()
    let other = try await here.world.person("Ulla Udenfor")
    let visit = await here.member.submit(
      here.one + "/dagsorden", on: here.one,
      ["titel": "Punkt", "minutter": "5", "leder": "\(other.number)", "handling": ""])
    #expect(visit.status == 404)
    #expect(try await here.world.count("agenda_points") == 0)
  }

  @Test func minutesAreWrittenFromTheDayOfTheMeeting() async throws {
    let here = try await MeetingWorld()
    await here.plan()
    #expect(await here.leader.get(here.one).form(to: here.one + "/referat") == nil)
    let token = try #require(await here.leader.get(here.path).fields(to: here.path)).filter { $0.0.hasPrefix("_") }
    let early = await here.leader.post(here.one + "/referat", token + [("punkt", "0"), ("tekst-0", "For tidligt")])
    #expect(early.status == 409)
  }

  @Test func aLineBecomesSomethingOnceAndKeepsTheLink() async throws {
    let here = try await MeetingWorld()
    await here.plan()
    let (leader, member) = try await here.later(9)
    await here.write("Vi prøver en natbus", by: member)
    let path = here.one + "/referat/1/bliv"
    let other = try #require(await leader.get(here.one).fields(to: path))
    #expect(await member.submit(path, on: here.one, ["til": "ide"]).isRedirect)
    #expect(await leader.post(path, other + [("til", "beslutning")]).status == 409)
    #expect(try await here.world.count("parked_ideas") == 1)
    let page = await member.get(here.one)
    #expect(page.body.contains("href=\"/forloeb/1/ideer\"") && page.form(to: path) == nil)
    let line = here.one + "/referat/1"
    #expect(await member.submit(line, on: line, ["handling": "slet"]).status == 409)
  }

  @Test func onlyWhoMayDecideIsOfferedADecision() async throws {
    let here = try await MeetingWorld()
    await here.plan()
    let (leader, member) = try await here.later(9)
    await here.write("Vi prøver en natbus", by: member)
    #expect(await leader.get(here.one).says("Gør til en beslutning"))
    #expect(!(await member.get(here.one)).says("Gør til en beslutning"))
    let visit = await member.submit(here.one + "/referat/1/bliv", on: here.one, ["til": "beslutning"])
    #expect(visit.status == 403)
    #expect(await leader.submit(here.one + "/referat/1/bliv", on: here.one, ["til": "andet"]).status == 400)
  }

  @Test func whoChangesALineThatWasChangedSeesBothVersions() async throws {
    let here = try await MeetingWorld()
    await here.plan()
    let (leader, member) = try await here.later(9)
    await here.write("Natten", by: member)
    let form = here.one + "/referat/1"
    let read = try #require(await leader.get(form).form(to: form))
    await member.submit(form, on: form, ["tekst": "Natten er delt", "handling": "gem"])
    let visit = await leader.post(form, read.filled(with: [("tekst", "Natten er vores"), ("handling", "gem")]))
    #expect(visit.status == 409 && visit.says("Natten er delt") && visit.says("Natten er vores"))
  }

  @Test func nothingThatSomebodyWroteRuns() async throws {
    let here = try await MeetingWorld()
    await here.plan(place: Payload.both, aim: Payload.both)
    await here.member.submit(
      here.one + "/dagsorden", on: here.one,
      ["titel": Payload.both, "minutter": "5", "leder": "", "handling": ""])
    let (leader, _) = try await here.later(9)
    await here.write(Payload.both, under: 1, by: leader)
    await here.write(Payload.both, by: leader)
    #expect(try await here.world.count("minute_lines") == 2)
    for place in ["", "/1", "/1/flyt", "/1/afholdt", "/1/dagsorden/1", "/1/referat/1"] {
      let visit = await leader.get(here.path + place)
      #expect(visit.status == 200 && Payload.isEscaped(in: visit), "\(place)")
    }
  }

  @Test func farTooMuchIsRefusedAndKept() async throws {
    let here = try await MeetingWorld()
    await here.plan()
    let (leader, _) = try await here.later(9)
    let long = String(repeating: "x", count: 601)
    let visit = await here.write(long, by: leader)
    #expect(visit.status == 422 && visit.body.contains(long))
    #expect(await here.write(Array(repeating: "a", count: 51).joined(separator: "\n"), by: leader).status == 422)
    #expect(await here.write("  \n ", by: leader).status == 422)
    #expect(try await here.world.count("minute_lines") == 0)
  }
}
