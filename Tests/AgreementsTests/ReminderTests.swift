import Accounts
import Agreements
import Cases
import Database
import HTTP
import TestWorld
import Testing
import Time
import Web

@Suite struct ReminderTests {
  @Test(arguments: [(31, nil), (30, AgreementReminder.month), (8, .month), (7, .week), (0, .week), (-1, nil)])
  func theReminderThatIsDueFollowsFromTheDates(days: Int, reminder: AgreementReminder?) throws {
    let today = try #require(Day(iso: "2026-11-23"))
    #expect(AgreementReminder.due(until: today + days, today: today) == reminder)
  }

  @Test func thePartiesAreRemindedAMonthAndAWeekBeforeAndOnce() async throws {
    let here = try await AgreementWorld()
    try await here.draft(["slut": "2027-01-22"])
    try await here.putForward()
    try await here.sign(as: here.backer)
    try await here.sign(as: here.doctor)
    var told: [Int] = []
    for _ in 0..<70 {
      // As often as it likes on one day.
      told.append(try await remind(here) + remind(here))
      here.world.clock.pass(.days(1))
    }
    #expect(told.enumerated().filter { $0.element > 0 }.map(\.offset) == [30, 53])
    #expect(told.allSatisfy { $0 == 0 || $0 == 2 })
  }

  @Test func aReminderThatWasMissedComesLaterAndTheEndedAreLeftInPeace() async throws {
    let here = try await AgreementWorld()
    try await here.draft(["slut": "2027-01-22"])
    try await here.putForward()
    try await here.sign(as: here.backer)
    try await here.sign(as: here.doctor)
    here.world.clock.pass(.days(40))
    #expect(try await remind(here) == 2)
    let leader = try await here.browser(here.leader)
    await leader.submit(here.place("afslut"), on: here.page, ["aarsag": "Færdige"])
    here.world.clock.pass(.days(15))
    #expect(try await remind(here) == 0)
  }

  @Test func aDraftRemindsNobody() async throws {
    let here = try await AgreementWorld()
    try await here.draft(["slut": "2026-11-30"])
    #expect(try await remind(here) == 0)
  }

  private func remind(_ here: AgreementWorld) async throws -> Int {
    let now = here.world.clock.now
    let reminders = AgreementReminders { _, id, _, notice, _ in
      #expect(notice.reason == .deadline && notice.path == "/forloeb/\(id.number)/aftaler/1")
    }
    return try await here.world.services.database.write { try reminders.remind($0, now: now) }
  }
}
