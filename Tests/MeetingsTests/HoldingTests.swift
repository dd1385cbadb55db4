import Actors
import Cases
import Foundation
import Meetings
import TestWorld
import Testing
import Time
import Web

@Suite struct HoldingTests {
  @Test func aMeetingIsNotedWithWhoCameAndWhetherTheGoalWasSeen() async throws {
    let here = try await MeetingWorld()
    await here.plan()
    #expect(await here.member.get(here.one + "/afholdt").says("Mødet er ikke begyndt endnu"))
    let (_, member) = try await here.later(9)
    let form = here.one + "/afholdt"
    let missing = await member.submit(form, on: form, ["kom": "2"])
    #expect(missing.status == 422 && missing.says("Vælg, om I så på målet"))
    await member.submit(form, on: form, ["kom": "2", "maal": "ja"])
    #expect(await member.get(here.path).says("1 af 4 kom. Målet blev set på."))
  }

  @Test func attendanceIsCountedByGroupAndNamesNobody() async throws {
    let here = try await MeetingWorld()
    await here.plan()
    let (leader, _) = try await here.later(9)
    let form = here.one + "/afholdt"
    await leader.submit(form, on: form, ["kom": "2", "kom": "3", "maal": "nej"])
    let page = await leader.get(here.one)
    #expect(page.says("Medarbejdere: 1 af 2") && page.says("Politikere: 1 af 1") && page.says("Brugere: 0 af 1"))
    #expect(page.says("Ingen offentlige ledere, private udbydere og brugere."))
    #expect(!page.text.contains("Bodil Rasmussen leder"))
    let json = await leader.get(here.one, accept: "application/json").body
    #expect(json.contains(#"{"group":"employee","invited":2,"came":1}"#) && !json.contains("Bodil"))
  }

  @Test func whoNotesAMeetingThatSomebodyElseHasNotedSeesBothVersions() async throws {
    let here = try await MeetingWorld()
    await here.plan()
    let (leader, member) = try await here.later(9)
    let form = here.one + "/afholdt"
    let read = try #require(await member.get(form).form(to: form))
    await leader.submit(form, on: form, ["kom": "1", "maal": "nej"])
    let visit = await member.post(form, read.filled(with: [("kom", "2"), ("maal", "ja")]))
    #expect(visit.status == 409 && visit.says("En anden har gemt imens"))
    #expect(visit.says("Noteret af Mette Kjærgaard 1 af 4 kom") && visit.says("Målet blev ikke set på"))
    let mine = try #require(visit.form(to: form))
    #expect(mine.everything.contains { $0.0 == "kom" && $0.1 == "2" })
    #expect(mine.everything.contains { $0.0 == "maal" && $0.1 == "ja" })
    #expect(await member.get(here.path).says("1 af 4 kom. Målet blev ikke set på."))
    // Now that both have been seen, the second holds.
    #expect(await member.post(form, mine.everything).isRedirect)
    #expect(await member.get(here.path).says("1 af 4 kom. Målet blev set på."))
  }

  @Test func twoWhoWriteMinutesAtOnceLoseNothing() async throws {
    let here = try await MeetingWorld()
    await here.plan()
    let (leader, member) = try await here.later(8)
    async let first = here.write("Natten er delt i to\nVagten ringer", by: leader)
    async let second = here.write("Nøglen er fundet", by: member)
    let both = await [first, second]
    #expect(both.map(\.status) == [303, 303])
    let page = await leader.get(here.one)
    for line in ["Natten er delt i to", "Vagten ringer", "Nøglen er fundet"] { #expect(page.says(line)) }
    #expect(try await here.world.count("minute_lines") == 3)
  }

  @Test func aRhythmPlansTheNextMeetingOnce() async throws {
    let here = try await MeetingWorld()
    await here.plan(rhythm: "fortnightly")
    let (leader, _) = try await here.later(9)
    let form = here.one + "/afholdt"
    await leader.submit(form, on: form, ["maal": "ja"])
    await leader.submit(form, on: form, ["maal": "nej"])
    #expect(try await here.world.count("meetings") == 2)
    let next = try await here.read { try MeetingStore($0).next(of: Case.ID(1), now: here.world.clock.now) }
    #expect(next?.starts == LocalTime(day: Day(iso: "2026-12-15")!, hour: 13, minute: 0)!.instant)
  }

  @Test func aMeetingThatFallsOutDoesNotEndTheRhythm() async throws {
    let here = try await MeetingWorld()
    await here.plan(rhythm: "weekly")
    await here.member.submit(here.one + "/aflys", on: here.path)
    #expect(await here.member.get(here.path).says("Tirsdag 8. december kl. 13"))
  }

  @Test(arguments: [
    ("2026-12-01", "2027-01-05"), ("2026-12-29", "2027-01-26"), ("2026-11-23", "2026-12-28"),
    ("2027-01-31", "2027-02-28"),
  ])
  func onceAMonthIsTheSameWeekdayOfTheMonth(_ day: String, _ next: String) throws {
    #expect(Rhythm.monthly.day(after: try #require(Day(iso: day))).iso == next)
  }
}
