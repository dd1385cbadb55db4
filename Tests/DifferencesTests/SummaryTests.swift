import Accounts
import Cases
import Database
import Differences
import TestWorld
import Testing
import Time
import Web

@Suite struct SummaryTests {
  @Test func aCaseWithoutDifferencesHasNone() async throws {
    let here = try await DifferenceWorld()
    #expect(try await here.summary() == DifferenceSummary())
  }

  @Test func whatLiesUntouchedIsCountedFromWhenSomebodyWasLastAtIt() async throws {
    let here = try await DifferenceWorld()
    try await here.raise("Den gamle", as: here.member)
    here.world.clock.pass(.days(20))
    try await here.raise("Den nye", as: here.member)
    var summary = try await here.summary()
    #expect(summary.total == 2 && summary.withoutOwner == 2)
    #expect(summary.untouchedSince == here.world.clock.today + -20)
    try await here.browser(here.guest).submit(
      here.place("1/traad"), on: here.place("1"), ["svartekst": "Er den glemt?"])
    summary = try await here.summary()
    #expect(summary.untouchedSince == here.world.clock.today)
    try await here.browser(here.guest).submit(here.place("1/tag"), on: here.page)
    try await here.work(2, as: here.leader)
    summary = try await here.summary()
    #expect(summary.withoutOwner == 0 && summary.explored == 1 && summary.workedThrough == 1)
    #expect(summary.untouchedSince == nil)
  }

  @Test func answersAreCountedByGroupAndNobodyAnswersThemselves() async throws {
    let here = try await DifferenceWorld()
    try await here.raise(as: here.member)
    for person in [here.member, here.leader, here.guest, here.colleague] {
      try await here.browser(person).submit(here.place("1/traad"), on: here.place("1"), ["svartekst": "Jo"])
    }
    let groups = try #require(try await here.summary().byGroup)
    // The leader is an employee as the member is; the two others are not.
    #expect(groups.within == 1 && groups.across == 2)
    #expect(groups.expected != nil)
    let organisations = try #require(try await here.summary().byOrganisation)
    #expect(organisations.within == 1 && organisations.across == 2)
  }
}
