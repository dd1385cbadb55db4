import Cases
import Database
import HTTP
import TestWorld
import Testing
import Time
import Web

@testable import Ideas

@Suite struct ParticipationTests {
  @Test(
    arguments: [
      ([ActorGroup.user: 12, .employee: 7, .manager: 2], [ActorGroup.user]),
      ([.user: 12, .employee: 7, .manager: 2, .provider: 3], [.user, .employee]),
      ([.user: 12, .employee: 7], [.user, .employee]),
      ([.user: 4], []),
      ([.user: 5], [.user]),
      ([.user: 5, .employee: 1], []),
      ([:], []),
    ] as [([ActorGroup: Int], [ActorGroup])])
  func whatIsLeftOutIsNeverFewerThanFive(_ people: [ActorGroup: Int], _ shown: [ActorGroup]) {
    let groups = Dictionary(uniqueKeysWithValues: people.map { (Optional($0.key), $0.value) })
    #expect(Participation.canBeShown(groups) == Set(shown.map { Optional($0) }))
  }

  /// Whatever the numbers, taking what is shown from the whole leaves none or five.
  @Test func noSubtractionTellsOfFewerThanFive() {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<500 {
      let all: [ActorGroup?] = ActorGroup.allCases.map { $0 } + [nil]
      let people = Dictionary(uniqueKeysWithValues: all.map { ($0, Int.random(in: 0...14, using: &random)) })
      let shown = Participation.canBeShown(people)
      let rest = people.filter { !shown.contains($0.key) }.values.reduce(0, +)
      #expect(rest == 0 || rest >= 5, "\(people)")
      #expect(shown.allSatisfy { people[$0]! >= 5 })
    }
  }

  @Test func figuresComeFromTheRecordRoundedDownToFives() async throws {
    let here = try await CallWorld()
    try await here.ask()
    await here.share("Ring om aftenen", by: try await here.browser(here.leader))
    let page = CallWorld.place + "/deltagelse"
    for number in 1...7 {
      let phone = try await here.browser()
      await phone.submit(here.idea(1, "/stoet"), on: here.idea(1, "/stoet"), ["gruppe": "user"])
      if number <= 2 { await here.send("/ide/1/kommentar", by: phone, [("kommentar", "Ja \(number)")]) }
      if number == 4 {
        #expect(try await here.browser().get(page).says("Endnu for få til at vise tal"))
        here.world.clock.pass(.minutes(11))
      }
    }
    let open = try await here.browser().get(page)
    #expect(open.says("Brugere 5") && !open.says("Brugere 7"))
    let json = try await here.browser().get(page, accept: "application/json").body
    #expect(
      json.contains("\"group\":\"user\",\"people\":5,\"ideas\":null,\"comments\":null,\"supports\":5,\"choices\":null"))
    // Who runs the call is not among those who were heard.
    #expect(!json.contains("manager"))
  }

  @Test func aCallThatIsNotForTheReaderTellsNoFigures() async throws {
    let here = try await CallWorld()
    try await here.ask(audience: .team)
    for accept in ["text/html", "application/json"] {
      #expect(try await here.browser(here.stranger).get(CallWorld.place + "/deltagelse", accept: accept).status == 404)
    }
  }
}
