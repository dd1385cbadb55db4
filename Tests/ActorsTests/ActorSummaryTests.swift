import Accounts
import Actors
import Cases
import Database
import Foundation
import Meetings
import Testing
import TestWorld
import Time
import Web

@Suite struct ActorSummaryTests {
  private func summary(_ here: ActorWorld) async throws -> ActorSummary {
    let id = here.id
    let today = here.world.clock.today
    return try await here.read { try ActorStore($0).summary(of: id, today: today) }
  }

  @Test func aNewCaseHasItsLeaderAndNothingElse() async throws {
    let here = try await ActorWorld()
    let summary = try await summary(here)
    #expect(summary.people == 2 && summary.organisations == 1)
    #expect(summary.members == [.employee: 2])
    #expect(summary.roles == [.leader: 1, .member: 1])
    #expect(summary.hats == [.convener: 1])
    #expect(summary.mandate == .none && summary.backing == .none && !summary.hasBacker)
    #expect(summary.contributions.count == 0 && summary.contributions.gini == nil)
    #expect(summary.expectations.members == 2 && summary.expectations.stated == 0)
  }

  @Test func sharesAreOfActsOfSubstance() async throws {
    let here = try await ActorWorld()
    let karl = try await here.joined("Karl Mortensen", group: .user)
    try await here.contribute(here.mette, times: 6)
    try await here.contribute(here.mette, .hat, times: 5)
    try await here.contribute(karl, times: 2)
    let contributions = try await summary(here).contributions
    #expect(contributions.perMember == [6, 0, 2])
    #expect(contributions.count == 8)
    #expect(contributions.topPersonShare == 0.75)
    #expect(contributions.largestGroup == .employee && contributions.largestGroupShare == 0.75)
    // Worked by hand: sorted 0, 2, 6; (2·(1·0+2·2+3·6)/(3·8)) − 4/3 = 0.5.
    #expect(abs((contributions.gini ?? 0) - 0.5) < 1e-12)
  }

  @Test func activityIsCountedByPeriod() async throws {
    let here = try await ActorWorld()
    try await here.contribute(here.mette)
    try await here.contribute(here.bodil)
    here.world.clock.pass(.days(35))
    try await here.contribute(here.bodil)
    var summary = try await summary(here)
    #expect(summary.contributions.activeByPeriod == [0, 2, 1])
    #expect(summary.contributing == [.employee: 2])
    here.world.clock.pass(.days(60))
    summary = try await self.summary(here)
    #expect(summary.contributions.activeByPeriod == [1, 0, 0] && summary.contributing == [:])
  }

  @Test func invitationsAreCountedByWhatBecameOfThem() async throws {
    let here = try await ActorWorld()
    _ = try await here.guest("Sofie Lindquist")
    let link = here.link(in: await here.invite("Karl Mortensen", email: "", group: "politician"))
    await here.invite("Nanna Holm", email: "nanna@hjemro.example")
    here.world.clock.pass(.days(4))
    let phone = try await here.world.browser()
    await phone.submit(link + "/nej", on: link)
    let invitations = try await summary(here).invitations
    #expect(invitations.sent == 3 && invitations.accepted == 1 && invitations.declined == 1)
    #expect(invitations.pending == 1 && invitations.oldestPendingDays == 4)
    #expect(invitations.replyDays == [0, 4] && invitations.medianReply == 2)
    #expect(try await summary(here).hasPoliticalContact)
  }

  @Test func whatHoldsGoesBeforeWhatWaits() async throws {
    let here = try await ActorWorld()
    let jorn = try await here.joined("Jørn Østergaard", as: .backer, group: .politician)
    let id = here.id
    let mette = here.mette
    let now = here.world.clock.now
    try await here.world.services.database.write { db in
      let store = MandateStore(db)
      let first = try store.ask(.mandate, of: jorn, by: mette, saying: "Må vi?", in: id, now: now)
      try store.answer(first, .given, saying: "Ja", until: now.day + 10, now: now)
      _ = try store.ask(.mandate, of: jorn, by: mette, saying: "Også bagefter?", in: id, now: now + .days(1))
    }
    #expect(try await summary(here).mandate == .until(now.day + 10))
    #expect(try await summary(here).hasBacker)
    here.world.clock.pass(.days(11))
    #expect(try await summary(here).mandate == .asked(since: now.day + 1))
  }

  @Test func meetingsTellAttendanceAlsoOfTheUnpaid() async throws {
    let here = try await ActorWorld()
    let karl = try await here.joined("Karl Mortensen", group: .user)
    let id = here.id
    let (mette, bodil) = (here.mette, here.bodil)
    let now = here.world.clock.now
    try await here.world.services.database.write { db in
      let store = MeetingStore(db)
      let meeting = try store.plan(.init(starts: now, place: "Her"), in: id, by: mette, now: now)
      try store.hold(
        meeting, attendance: [mette: true, bodil: true, karl: false], goalReviewed: true, by: mette, now: now)
      _ = try store.plan(.init(starts: now + .days(1), place: "Der"), in: id, by: mette, now: now)
    }
    #expect(
      try await summary(here).meetings == [
        .init(day: now.day, invited: 3, came: 2, unpaidInvited: 1, unpaidCame: 0, goalReviewed: true)
      ])
  }
}
