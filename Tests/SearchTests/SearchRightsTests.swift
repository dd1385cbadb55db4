import Database
import TestWorld
import Testing
import Web

@Suite struct SearchRightsTests {
  @Test func whatTheTeamWroteIsFoundByTheTeamAndNobodyElse() async throws {
    let world = try await SearchWorld()
    try await world.put("Zebraen er fortrolig", number: 1)
    for visibility in ["team", "organisations", "signed_in", "public"] {
      try await world.set(visibility: visibility)
      for person in [world.leader, world.member, world.guest, world.backer] {
        #expect(try await world.found("zebra", by: person).count == 1, "\(visibility)")
      }
      for person in [world.colleague, world.outsider] {
        for format in ["application/json", "text/html"] {
          let visit = try await world.visit("zebra", by: person, accept: format)
          #expect(visit.status == 200)
          #expect(!visit.body.contains("fortrolig"), "\(visibility)")
        }
      }
    }
  }

  @Test func whatStandsOnTheFrontIsFoundByThoseWhoSeeTheCase() async throws {
    let world = try await SearchWorld()
    #expect(try await world.found("trygt", by: world.leader).count == 1)
    #expect(try await world.found("trygt", by: world.colleague) == [])
    try await world.set(visibility: "organisations")
    #expect(try await world.found("trygt", by: world.colleague).count == 1)
    #expect(try await world.found("trygt", by: world.outsider) == [])
    try await world.set(visibility: "signed_in")
    #expect(try await world.found("trygt", by: world.outsider).count == 1)
  }

  @Test func aGuestFindsOnlyInTheirCase() async throws {
    let world = try await SearchWorld()
    let other = try await world.world.startedCase("Trygge veje", ledBy: world.outsider)
    try await world.world.services.database.write { db in
      try db.run("UPDATE cases SET visibility = 'public' WHERE id = \(other)")
    }
    try await world.fill()
    try await world.put("Zebra i gaden", number: 9, in: other)
    #expect(try await world.found("tryg", by: world.guest).count == 1)
    #expect(try await world.found("zebra", by: world.guest) == [])
    #expect(try await world.found("tryg", by: world.leader).count == 2)
  }

  @Test func whoHasLeftFindsNothingMore() async throws {
    let world = try await SearchWorld()
    try await world.put("Zebra i haven", number: 1)
    let (id, member, now) = (world.id, world.member, world.world.clock.now)
    try await world.world.services.database.write { db in
      try db.run("UPDATE case_people SET left_at = \(now) WHERE case_id = \(id) AND person_id = \(member)")
    }
    #expect(try await world.found("zebra", by: world.member) == [])
  }

  @Test func aChosenCaseThatMayNotBeSeenIsAsIfItWereNotThere() async throws {
    let world = try await SearchWorld()
    try await world.put("Zebra i haven", number: 1)
    let hidden = try await world.page("zebra", by: world.outsider, "&forloeb=\(world.id.number)")
    let absent = try await world.page("zebra", by: world.outsider, "&forloeb=4711")
    #expect(hidden.text == absent.text)
    #expect(!hidden.says("Tryg hjem"))
  }

  @Test func anArchivedCaseIsFoundAndMarked() async throws {
    let world = try await SearchWorld()
    try await world.put("Zebra i haven", number: 1)
    try await world.set(visibility: "team", isArchived: true)
    let page = try await world.page("zebra", by: world.member)
    #expect(page.says("I arkivet"))
    #expect(page.says("Zebra i haven"))
  }

  @Test func nobodySearchesWithoutSigningIn() async throws {
    let world = try await SearchWorld()
    let nobody = try await world.world.browser()
    #expect(await nobody.get("/soeg?q=zebra").isRedirect)
    #expect(await nobody.get("/soeg?q=zebra", accept: "application/json").status == 401)
  }
}
