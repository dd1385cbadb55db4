import Accounts
import Cases
import Database
import Foundation
import HTTP
import Meetings
import TestWorld
import Testing
import Time
import Web

@Suite struct CalendarTests {
  /// A file with its folded lines put together again.
  private func unfolded(_ visit: Visit) -> [String] {
    visit.body.replacingOccurrences(of: "\r\n ", with: "").components(separatedBy: "\r\n")
  }

  private func link(in visit: Visit) throws -> String {
    let start = try #require(visit.body.range(of: "value=\"http://localhost:8080/kalender/"))
    return "/kalender/" + visit.body[start.upperBound...].prefix { $0 != "\"" }
  }

  @Test func aMeetingIsAFileWithItsTimeOnTheDanishClock() async throws {
    let here = try await MeetingWorld()
    await here.plan()
    let visit = await here.guest.get(here.one + "/moede.ics")
    #expect(visit.headers["Content-Type"] == "text/calendar; charset=utf-8")
    let lines = unfolded(visit)
    #expect(lines.contains("DTSTART;TZID=Europe/Copenhagen:20261201T130000"))
    #expect(lines.contains("DTEND;TZID=Europe/Copenhagen:20261201T143000"))
    #expect(lines.contains("UID:moede-1@localhost:8080") && lines.contains("SEQUENCE:0"))
    #expect(lines.contains("SUMMARY:Møde: Tryg hjem") && lines.contains("STATUS:CONFIRMED"))
    #expect(lines.contains("RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10"))
  }

  /// The last day of one time and the first of the other, in spring and autumn of two years.
  @Test(arguments: [
    "2026-03-28", "2026-03-29", "2026-03-30", "2026-10-24", "2026-10-25", "2026-10-26", "2027-03-27", "2027-03-28",
    "2027-03-29", "2027-10-30", "2027-10-31", "2027-11-01",
  ])
  func aChangeOfTheClockMovesNoMeeting(_ day: String) async throws {
    let here = try await MeetingWorld()
    await here.plan(day: day, at: "9.15")
    let lines = unfolded(await here.member.get(here.one + "/moede.ics"))
    let date = day.replacingOccurrences(of: "-", with: "")
    #expect(lines.contains("DTSTART;TZID=Europe/Copenhagen:\(date)T091500"))
    #expect(await here.member.get(here.one).says("kl. 9.15"))
  }

  @Test func aRhythmKeepsTheTimeAcrossAChangeOfTheClock() async throws {
    let here = try await MeetingWorld()
    await here.plan(day: "2027-03-23", at: "9", rhythm: "weekly")
    await here.member.submit(here.one + "/aflys", on: here.path)
    let lines = unfolded(await here.member.get(here.path + "/2/moede.ics"))
    #expect(lines.contains("DTSTART;TZID=Europe/Copenhagen:20270330T090000"))
  }

  @Test func aMoveRaisesTheSequenceAndACancelledMeetingSaysSo() async throws {
    let here = try await MeetingWorld()
    await here.plan()
    await here.member.submit(here.one + "/flyt", on: here.one + "/flyt", ["dato": "2026-12-02"])
    let moved = unfolded(await here.member.get(here.one + "/moede.ics"))
    #expect(moved.contains("SEQUENCE:1") && moved.contains("UID:moede-1@localhost:8080"))
    await here.member.submit(here.one + "/aflys", on: here.path)
    let off = unfolded(await here.member.get(here.one + "/moede.ics"))
    #expect(off.contains("SEQUENCE:2") && off.contains("STATUS:CANCELLED"))
  }

  @Test func nothingThatIsWrittenBeginsALineOfItsOwn() async throws {
    let here = try await MeetingWorld()
    let attack = "Fjordby\r\nATTENDEE:mailto:ond@example.org\rBEGIN:VALARM\nEND:VEVENT; a,b\\c \u{2028}æøå"
    await here.plan(place: attack, aim: attack)
    let visit = await here.member.get(here.one + "/moede.ics")
    let lines = unfolded(visit)
    #expect(!lines.contains { $0.hasPrefix("ATTENDEE") || $0.hasPrefix("BEGIN:VALARM") })
    #expect(lines.count { $0 == "END:VEVENT" } == 1)
    #expect(lines.contains { $0.hasPrefix("LOCATION:Fjordby\\nATTENDEE:mailto:ond@example.org\\nBEGIN:VALARM\\n") })
    #expect(lines.contains { $0.contains("\\; a\\,b\\\\c") })
    #expect(!visit.body.replacingOccurrences(of: "\r\n", with: "").contains { $0 == "\r" || $0 == "\n" })
  }

  @Test func longLinesAreFoldedBetweenLetters() async throws {
    let here = try await MeetingWorld()
    let aim = String(repeating: "æøåÆØÅ", count: 90)
    await here.plan(aim: aim)
    let visit = await here.member.get(here.one + "/moede.ics")
    let physical = visit.body.components(separatedBy: "\r\n")
    #expect(physical.allSatisfy { $0.utf8.count <= 75 })
    #expect(!visit.body.contains("\u{FFFD}"))
    #expect(unfolded(visit).contains { $0.hasPrefix("DESCRIPTION:" + aim) })
  }

  @Test func aLinkIsShownOnceAndGivesTheMeetingsOfItsOwner() async throws {
    let here = try await MeetingWorld()
    await here.plan()
    let made = await here.member.submit("/konto/kalender", on: "/konto/kalender")
    let feed = try link(in: made)
    #expect(!(await here.member.get("/konto/kalender")).body.contains("http://localhost:8080/kalender/"))
    let nobody = try await here.world.browser()
    let visit = await nobody.get(feed)
    #expect(visit.status == 200 && visit.body.contains("SUMMARY:Møde: Tryg hjem"))
  }

  @Test func aSecondClickMakesOneLink() async throws {
    let here = try await MeetingWorld()
    let (first, second) = await here.member.submitTwice("/konto/kalender", on: "/konto/kalender")
    #expect(try link(in: first).count > 40 && second.isRedirect)
    #expect(try await here.world.count("calendar_feeds") == 1)
    #expect(await (try here.world.browser()).get(try link(in: first)).status == 200)
  }

  @Test func aClosedOrReplacedLinkIsNotThere() async throws {
    let here = try await MeetingWorld()
    let first = try link(in: await here.member.submit("/konto/kalender", on: "/konto/kalender"))
    let second = try link(in: await here.member.submit("/konto/kalender", on: "/konto/kalender"))
    let nobody = try await here.world.browser()
    #expect(await nobody.get(first).status == 404)
    #expect(await nobody.get(second).status == 200)
    await here.member.submit("/konto/kalender/luk", on: "/konto/kalender")
    #expect(await nobody.get(second).status == 404)
    #expect(await nobody.get("/kalender/" + String(repeating: "a", count: 43) + ".ics").status == 404)
  }

  @Test func aLinkShowsOnlyWhatItsOwnerMaySeeWhenItIsFetched() async throws {
    let here = try await MeetingWorld()
    await here.plan()
    let own = try link(in: await here.guest.submit("/konto/kalender", on: "/konto/kalender"))
    let calendar = here.path + "/kalender"
    let ofCase = try link(in: await here.guest.submit(calendar, on: calendar))
    let nobody = try await here.world.browser()
    for feed in [own, ofCase] { #expect(await nobody.get(feed).body.contains("BEGIN:VEVENT")) }
    let id = here.id
    try await here.world.services.database.write { db in
      try db.run("UPDATE case_people SET left_at = 1 WHERE case_id = \(id) AND role = 'guest'")
    }
    for feed in [own, ofCase] {
      let visit = await nobody.get(feed)
      #expect(visit.status == 200 && !visit.body.contains("BEGIN:VEVENT"))
    }
    try await here.world.services.database.write { db in try db.run("UPDATE people SET closed = 1 WHERE is_guest = 1") }
    for feed in [own, ofCase] { #expect(await nobody.get(feed).status == 404) }
  }

  @Test func aLinkToOneCaseGivesThatCaseAlone() async throws {
    let here = try await MeetingWorld()
    await here.plan()
    let other = try await here.world.startedCase("Skolevejen", ledBy: here.mette)
    let place = "/forloeb/\(other.number)/moeder"
    await here.leader.submit(place, on: place, ["dato": "2026-12-02", "kl": "9", "sted": "Skolen"])
    let ofCase = try link(in: await here.leader.submit(place + "/kalender", on: place + "/kalender"))
    let all = try link(in: await here.leader.submit("/konto/kalender", on: "/konto/kalender"))
    let nobody = try await here.world.browser()
    #expect(!(await nobody.get(ofCase)).body.contains("Tryg hjem"))
    let everything = await nobody.get(all).body
    #expect(everything.contains("Tryg hjem") && everything.contains("Skolevejen"))
    #expect(await here.leader.get("/konto/kalender").says("Skolevejen"))
  }
}
