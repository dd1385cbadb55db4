import Accounts
import Cases
import Database
import HTTP
import Mail
import TestWorld
import Testing
import Time
import Web

@testable import Actors

@Suite struct BatchTests {
  private struct BatchWorld {
    let world: World
    let id: Case.ID
    let leader: Browser
    let member: Browser
    var path: String { ActorRoutes.many.path(id) }

    init(sendsMail: Bool = true) async throws {
      var site = Site()
      site.sendsMail = sendsMail
      site.address = "https://samspil.example"
      world = try await World(migrations: ActorSchema.migrations, site: site) { router in
        ActorRoutes.add(to: &router, desk: CaseDesk())
      }
      let mette = try await world.person("Mette Kjærgaard")
      let bodil = try await world.person("Bodil Rasmussen")
      id = try await world.startedCase(ledBy: mette)
      try await world.join(id, bodil)
      leader = try await world.browser(as: mette)
      member = try await world.browser(as: bodil)
    }

    func send(_ list: String) async -> Visit {
      await leader.submit(
        path, on: path, ["liste": list, "gruppe": "user", "rolle": "member", "opgave": "Hvordan ser natten ud?"])
    }

    func job() -> BatchJob { BatchJob(database: world.services.database, site: world.services.site) }
    func work() async throws { try await job().work(now: world.clock.now) }
  }

  @Test func aListIsReadHoweverItIsPasted() {
    let list = InvitationList(
      """
      Sofie Lindquist; SOFIE@hjemro.example; Hjemro ApS
      "Æbe, Ål" <aal@example.org>
      jens@example.org\r
      \tkaren@example.org\tKaren Vium

      Sofie igen; sofie@hjemro.example
      """)
    #expect(list.faults == [])
    #expect(
      list.lines.map(\.email) == [
        "sofie@hjemro.example", "aal@example.org", "jens@example.org", "karen@example.org", "sofie@hjemro.example",
      ])
    #expect(list.lines.map(\.name) == ["Sofie Lindquist", "Æbe", "jens", "Karen Vium", "Sofie igen"])
    #expect(list.lines.map(\.isDouble) == [false, false, false, false, true])
    #expect(list.lines[0].organisation == "Hjemro ApS")
  }

  @Test func eachIsInvitedOnceAndTheOthersAreNamed() async throws {
    let world = try await BatchWorld()
    _ = await world.leader.submit(
      ActorRoutes.invitations.path(world.id), on: ActorRoutes.page.path(world.id),
      [
        "navn": "Jens", "email": "jens@example.org", "gruppe": "user", "rolle": "member", "organisation": "",
        "opgave": "Kom",
      ])
    let visit = await world.send(
      "Anne; anne@example.org\nBodil; bodil.rasmussen@example.org\nJens; jens@example.org\nAnne; ANNE@example.org")
    #expect(visit.isRedirect)
    try await world.work()
    let page = await world.leader.get(visit.location ?? "")
    #expect(page.says("4 af 4 er klaret"))
    #expect(page.says("bodil.rasmussen@example.org : er allerede med i forløbet"))
    #expect(page.says("jens@example.org : har allerede en invitation, der venter"))
    #expect(page.says("anne@example.org : står flere gange på listen"))
    // Jens was asked by himself before.
    #expect(try await world.world.count("invitations") == 2)
    #expect(try await world.world.count("outbox") == 2)
  }

  /// The answer comes before the work: the list is kept, and nobody has been invited yet.
  // The limit is against waiting for ever: beside all other tests it waits for its turn.
  @Test(.timeLimit(.minutes(5))) func fiveThousandReturnAtOnceAndAreWorkedOff() async throws {
    let world = try await BatchWorld()
    let list = (0..<5_000).map { "Navn \($0); navn\($0)@example.org" }.joined(separator: "\n")
    let visit = await world.send(list)
    #expect(visit.isRedirect)
    #expect(try await world.world.count("invitations") == 0)
    #expect(await world.leader.get(visit.location ?? "").says("0 af 5000 er klaret"))
    let now = world.world.clock.now
    #expect(try await world.job().doSome(now: now))
    #expect(await world.leader.get(visit.location ?? "").says("100 af 5000 er klaret"))
    try await world.work()
    #expect(try await world.world.count("invitations") == 5_000)
    #expect(try await world.world.count("outbox") == 5_000)
    #expect(try await world.world.count("invitation_batch_lines") == 0)
    // One act is one line in the record.
    let acts = try await world.world.services.database.read {
      try $0.value("SELECT COUNT(*) FROM contributions WHERE kind = 'invitation'") ?? 0
    }
    #expect(acts == 1)
  }

  @Test func whatIsTooManyOrWrongIsSaidAndNothingIsSent() async throws {
    let world = try await BatchWorld()
    #expect(await world.leader.get(world.path).says("op til 5000 ad gangen"))
    let many = (0..<5_001).map { "navn\($0)@example.org" }.joined(separator: "\n")
    #expect(await world.send(many).says("Der er 5001 linjer"))
    let wrong = await world.send("anne@example.org\ningen adresse\n<script>alert(1)</script>@")
    #expect(wrong.status == 422)
    #expect(wrong.says("Linje 2: skriv en e-mail med @") && wrong.says("Linje 3:"))
    #expect(wrong.body.contains("anne@example.org") && !wrong.body.contains("<script>alert"))
    #expect(try await world.world.count("invitation_batches") == 0)
  }

  @Test func theSecondClickSendsNothingMore() async throws {
    let world = try await BatchWorld()
    let (first, second) = await world.leader.submitTwice(
      world.path, on: world.path, ["liste": "anne@example.org", "gruppe": "user", "rolle": "member", "opgave": "Kom"])
    #expect(first.location == second.location)
    #expect(try await world.world.count("invitation_batches") == 1)
  }

  @Test func onlyTheLeaderInvitesAndSeesTheAddresses() async throws {
    let world = try await BatchWorld()
    let visit = await world.send("anne@example.org\nanne@example.org")
    for path in [visit.location ?? "", world.path] {
      #expect([403, 404].contains(await world.member.get(path).status), "\(path)")
      #expect(!(await world.member.get(path, accept: "application/json").body.contains("anne@")))
    }
  }

  @Test func aCaseThatIsPutAwayInvitesNobodyMore() async throws {
    let world = try await BatchWorld()
    let visit = await world.send("anne@example.org\njens@example.org")
    try await world.world.services.database.write { try $0.run("UPDATE cases SET archived = 1") }
    try await world.work()
    #expect(try await world.world.count("invitations") == 0)
    #expect(await world.leader.get(visit.location ?? "").says("anne@example.org : er ikke inviteret endnu"))
  }

  @Test func withoutMailThePageSaysSo() async throws {
    let world = try await BatchWorld(sendsMail: false)
    #expect(await world.leader.get(world.path).says("Samspil sender ikke mail her"))
    #expect(await world.send("anne@example.org").status == 0, "there is no form")
  }

  /// The letter has the link that the page shows once, and its row in the list goes without it.
  @Test func anInvitationIsMailedWithItsLink() async throws {
    let world = try await BatchWorld()
    let visit = await world.leader.submit(
      ActorRoutes.invitations.path(world.id), on: ActorRoutes.page.path(world.id),
      [
        "navn": "Anne Ø", "email": "anne@example.org", "gruppe": "user", "rolle": "member", "organisation": "",
        "opgave": "Hvordan ser natten ud?",
      ])
    #expect(visit.says("Samspil sender den også på mail til anne@example.org nu"))
    let text: String = try #require(
      try await world.world.services.database.read { try $0.value("SELECT text FROM outbox") })
    let link = text.split(whereSeparator: \.isNewline).first { $0.hasPrefix("https://samspil.example/i/") }
    #expect(visit.body.contains(try #require(link)))
    #expect(text.contains("Kære Anne Ø") && text.contains("Hvordan ser natten ud?"))
  }
}
