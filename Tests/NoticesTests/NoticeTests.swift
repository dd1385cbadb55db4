import Accounts
import Cases
import Database
import HTTP
import Mail
import TestWorld
import Testing
import Time
import Web

@testable import Notices

@Suite struct NoticeTests {
  @Test func whoIsNamedIsToldOnceInSamspilAndByMail() async throws {
    let world = try await NoticeWorld()
    let (first, second) = await world.leader.submitTwice(
      world.notePath, on: world.notePath, ["tekst": "@Bodil Rasmussen: kig på @Bodil her"])
    #expect(first.isRedirect && second.isRedirect)
    #expect(try await world.world.count("notices") == 1)
    let page = await world.member.get("/beskeder")
    #expect(page.says("Mette Kjærgaard nævnte dig i en note"))
    #expect(page.says("Tryg hjem"))
    #expect(page.body.contains("Beskeder, 1 ulæste"))
    let letters = try await world.outbox()
    #expect(letters.map(\.address) == ["bodil.rasmussen@example.org"])
    #expect(letters[0].subject == "Mette Kjærgaard nævnte dig i en note (Tryg hjem)")
    #expect(letters[0].text.contains("https://samspil.example/beskeder/1"))
    // The one sentence and the link, and nothing of what was written.
    #expect(!letters[0].text.contains("kig på") && !letters[0].html.contains("kig på"))
  }

  @Test func onePressMarksAsReadAndLeadsThere() async throws {
    let world = try await NoticeWorld()
    await world.write("@Bodil")
    #expect(await world.member.get("/beskeder/1").location == world.notePath)
    let page = await world.member.get("/beskeder")
    #expect(!page.body.contains("ulæste"))
    #expect(page.says("Du har læst det hele"))
  }

  @Test func whatCameWhileThePageWasOpenStaysUnread() async throws {
    let world = try await NoticeWorld()
    await world.write("@Bodil")
    let page = await world.member.get("/beskeder")
    world.world.clock.pass(.minutes(1))
    await world.write("@Bodil igen")
    let form = try #require(page.form(to: "/beskeder/laest"))
    #expect(await world.member.post("/beskeder/laest", form.everything).isRedirect)
    #expect(await world.member.get("/beskeder").body.contains("Beskeder, 1 ulæste"))
  }

  @Test(arguments: ["text/html", "application/json"])
  func nobodyReadsTheNoticesOfAnother(_ accept: String) async throws {
    let world = try await NoticeWorld()
    await world.write("@Bodil")
    #expect(await world.leader.get("/beskeder/1", accept: accept).status == 404)
    #expect(!(await world.leader.get("/beskeder", accept: accept).body.contains("nævnte dig")))
    let nobody = try await world.world.browser()
    #expect(await nobody.get("/beskeder", accept: accept).status == (accept == "text/html" ? 303 : 401))
    #expect(await nobody.get("/beskeder/1", accept: accept).status == (accept == "text/html" ? 303 : 401))
    // Marking all of one's own marks nobody else's.
    await world.leader.post("/beskeder/laest", [("til", "999")])
    #expect(try await world.numbers("SELECT COUNT(*) AS n FROM notices WHERE read_at IS NULL") == [1])
    #expect(await world.member.get("/beskeder", accept: accept).body.contains("nævnte dig"))
  }

  /// Who has left sees no more of the case: not its name, not what was said, not as a number.
  @Test func whoHasLeftTheCaseSeesNothingOfIt() async throws {
    let world = try await NoticeWorld()
    await world.write("@Bodil")
    try await world.run("UPDATE case_people SET left_at = 1 WHERE person_id = \(world.bodil)")
    for accept in ["text/html", "application/json"] {
      let page = await world.member.get("/beskeder", accept: accept)
      #expect(!page.body.contains("Tryg hjem") && !page.body.contains("nævnte dig"))
      #expect(!page.body.contains("1 ulæste") && !page.body.contains("\"unread\":1"))
    }
    #expect(await world.member.get("/beskeder/1").status == 404)
    // And is told nothing more.
    let visit = await world.write("@Bodil Rasmussen: er du der?")
    let flash = await world.leader.get(visit.location ?? "")
    #expect(flash.says("Bodil Rasmussen er ikke med i forløbet"))
    #expect(try await world.world.count("notices") == 1)
  }

  /// Who is asked from outside is told, without the name of a case that they may not see.
  @Test func whoIsAskedFromOutsideIsNotToldTheNameOfTheCase() async throws {
    let world = try await NoticeWorld()
    let ulla = try await world.world.person("Ulla Udenfor", of: "Nørreå Kommune")
    await world.ask(ulla)
    let browser = try await world.world.browser(as: ulla)
    let page = await browser.get("/beskeder")
    #expect(page.says("Må vi?") && page.says("Et forløb, du ikke kan se"))
    #expect(!page.body.contains("Tryg hjem"))
    try await world.run("UPDATE cases SET visibility = 'public'")
    #expect(await browser.get("/beskeder").says("Tryg hjem"))
  }

  @Test func nobodyIsToldWhatTheyDidThemselves() async throws {
    let world = try await NoticeWorld()
    await world.write("@Mette og @mig")
    await world.ask(world.mette)
    #expect(try await world.world.count("notices") == 0)
  }

  @Test func aClosedAccountAndAnAddressThatNobodyVouchedForGetNoMail() async throws {
    let world = try await NoticeWorld()
    let inger = try await world.world.guest("Inger Mortensen", in: world.id)
    try await world.run("UPDATE people SET email_confirmed = 0 WHERE id = \(world.bodil)")
    await world.write("@Bodil og @Inger")
    #expect(try await world.world.count("notices") == 2)
    #expect(try await world.outbox().isEmpty)
    try await world.run("UPDATE people SET closed = 1 WHERE id = \(inger)")
    await world.ask(inger)
    #expect(try await world.world.count("notices") == 2)
  }

  @Test func withoutMailEverythingStandsInSamspil() async throws {
    let world = try await NoticeWorld(sendsMail: false)
    await world.write("@Bodil")
    #expect(try await world.world.count("notices") == 1)
    #expect(try await world.outbox().isEmpty)
    #expect(await world.member.get("/konto/beskeder").says("Samspil sender ikke mail her"))
    world.morning()
    #expect(try await world.digest().work(now: world.world.clock.now) == 0)
    #expect(try await world.outbox().isEmpty)
  }

  /// However often somebody is named, they are not buried in letters.
  @Test func afterManyLettersTheRestWaitsForTheDaysNews() async throws {
    let world = try await NoticeWorld()
    for _ in 0..<20 {
      world.world.clock.pass(.seconds(1))
      await world.ask(world.bodil)
    }
    #expect(try await world.world.count("notices") == 20)
    #expect(try await world.outbox().count == NoticeFollowing.mostAtOnce)
  }

  /// The count is read with the viewer, by an index: no page asks one thing more.
  @Test func theCountIsFoundByAnIndex() async throws {
    let world = try await NoticeWorld()
    let plan = try await world.world.services.database.read { db in
      try db.rows("EXPLAIN QUERY PLAN SELECT " + NoticeStore.unread + " FROM people p WHERE p.id = 1") {
        try $0.read("detail", as: String.self)
      }
    }
    #expect(plan.contains { $0.contains("notices_unread") })
    #expect(!plan.contains { $0.hasPrefix("SCAN") && !$0.contains("CONSTANT") })
  }

  @Test func whatPeopleWroteIsTextInTheListAndInTheLetter() async throws {
    let world = try await NoticeWorld(leader: "<script>alert(1)</script> Hansen")
    await world.write("@Bodil")
    for body in [await world.member.get("/beskeder").body, try await world.outbox()[0].html] {
      #expect(!body.contains("<script>alert"))
      #expect(body.contains("&lt;script&gt;alert"))
    }
  }
}
