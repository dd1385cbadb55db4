import Accounts
import Bytes
import Cases
import Database
import HTTP
import TestWorld
import Testing
import Web

@testable import Live

@Suite struct LiveTests {
  private func addition(_ number: Int, _ kind: Contribution.Kind, by person: Int?) -> LiveReading.Addition {
    LiveReading.Addition(number: number, kind: kind, person: person)
  }

  // MARK: - What is told

  @Test func oneIsToldWhatOthersHaveAddedAndNotWhatOneAddedOneself() {
    let reading = LiveReading(
      revision: 9,
      additions: [addition(4, .perspective, by: 1), addition(5, .reply, by: 2), addition(6, .reply, by: nil)],
      sessions: [])
    #expect(reading.news(for: 1, after: 3)?.added == [.reply: 2])
    #expect(reading.news(for: 2, after: 3)?.added == [.perspective: 1, .reply: 1])
    #expect(reading.news(for: 1, after: 6) == nil)
  }

  @Test func nothingOfWhatWasWrittenIsTold() {
    let news = LiveNews(revision: 9, last: 6, added: [.reply: 2])
    #expect(news.event.text == "id: 6\ndata: {\"revision\":9,\"added\":{\"reply\":2}}\n\n")
  }

  @Test func whoMayKnowNothingMoreIsLetGoWithoutAnotherWord() {
    var room = LiveRoom(revision: 1)
    let (stays, leaves) = (EventStream(), EventStream())
    room.listeners[1] = Listener(person: 1, session: "a", stream: stays, after: 0)
    room.listeners[2] = Listener(person: 2, session: "b", stream: leaves, after: 0)
    let gone = room.tell(LiveReading(revision: 2, additions: [addition(1, .reply, by: 3)], sessions: ["a"]))
    #expect(gone.count == 1 && gone.first === leaves)
    #expect(Array(room.listeners.keys) == [1] && room.listeners[1]?.after == 1 && room.revision == 2)
  }

  // MARK: - Who may listen

  private func liveWorld(_ limits: LiveHub.Limits = LiveHub.Limits()) async throws -> (World, Lock<LiveHub?>) {
    let kept = Lock<LiveHub?>(nil)
    let world = try await World { router in
      router.get(LiveRoutes.live) { context, id in
        let hub = kept.withLock { hub in
          let found = hub ?? LiveHub(context.services.database, now: context.services.now, limits: limits)
          hub = found
          return found
        }
        return try await LiveRoutes.answer(context, id, desk: CaseDesk(), hub: hub)
      }
    }
    return (world, kept)
  }

  @Test func onlyTheTeamListens() async throws {
    let (world, kept) = try await liveWorld()
    let leader = try await world.person("Mette Kjærgaard")
    let stranger = try await world.person("Sofie Lindquist", of: "Hjemro ApS", kind: .company)
    let id = try await world.startedCase(ledBy: leader)
    let guest = try await world.guest("Inger Mortensen", in: id)
    for (person, status) in [(leader, 200), (guest, 200), (stranger, 404)] {
      let browser = try await world.browser(as: person)
      #expect(try await browser.get(LiveRoutes.live.path(id)).status == status)
    }
    #expect(try await world.browser().get(LiveRoutes.live.path(id)).isRedirect)
    #expect(kept.withLock { $0?.count } == 2)
  }

  @Test func whoListensInTooManyPlacesLosesTheOldest() async throws {
    var limits = LiveHub.Limits()
    limits.perPerson = 2
    let (world, kept) = try await liveWorld(limits)
    let leader = try await world.person("Mette Kjærgaard")
    let id = try await world.startedCase(ledBy: leader)
    let browser = try await world.browser(as: leader)
    for _ in 0..<5 { _ = try await browser.get(LiveRoutes.live.path(id)) }
    #expect(kept.withLock { $0?.count } == 2)
  }

  @Test func whenTooManyListenTheNextIsToldSo() async throws {
    var limits = LiveHub.Limits()
    limits.all = 1
    let (world, _) = try await liveWorld(limits)
    let leader = try await world.person("Mette Kjærgaard")
    let id = try await world.startedCase(ledBy: leader)
    let guest = try await world.guest("Inger Mortensen", in: id)
    #expect(try await world.browser(as: leader).get(LiveRoutes.live.path(id)).status == 200)
    #expect(try await world.browser(as: guest).get(LiveRoutes.live.path(id)).status == 503)
  }

  @Test func whoHasLeftTheCaseIsLetGoWhenSomethingHappens() async throws {
    let (world, kept) = try await liveWorld()
    let leader = try await world.person("Mette Kjærgaard")
    let id = try await world.startedCase(ledBy: leader)
    let guest = try await world.guest("Inger Mortensen", in: id)
    _ = try await world.browser(as: guest).get(LiveRoutes.live.path(id))
    let now = world.clock.now
    try await world.services.database.write { db in
      try db.run("UPDATE case_people SET left_at = \(now) WHERE person_id = \(guest)")
      try CaseStore(db).record(Contribution(.reply), in: id, by: leader, now: now)
    }
    let hub = try #require(kept.withLock { $0 })
    await hub.tellOnce(id)
    #expect(hub.count == 0)
  }
}
