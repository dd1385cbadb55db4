import Accounts
import Database
import HTTP
import TestWorld
import Testing
import Time
import Web

@testable import Notices

@Suite struct NoticeChoiceTests {
  @Test(arguments: NoticeChoice.allCases)
  func eachKindIsToldAsItWasChosen(_ choice: NoticeChoice) async throws {
    let world = try await NoticeWorld()
    await world.member.submit("/konto/beskeder", on: "/konto/beskeder", ["question": choice.rawValue])
    await world.ask(world.bodil)
    await world.write("@Bodil")
    let isTold = choice != .never
    #expect(try await world.world.count("notices") == (isTold ? 2 : 1))
    #expect(try await world.outbox().count == (choice == .now ? 2 : 1))
  }

  @Test(arguments: NoticeChoice.allCases)
  func aCaseCanBeOtherwise(_ choice: NoticeChoice) async throws {
    let world = try await NoticeWorld()
    let other = try await world.world.startedCase("Skolevejen", ledBy: world.mette)
    try await world.world.join(other, world.bodil)
    await world.member.submit(
      "/konto/beskeder", on: "/konto/beskeder",
      ["question": "never", "forloeb-\(world.id.number)": choice.rawValue])
    await world.ask(world.bodil)
    #expect(try await world.world.count("notices") == (choice == .never ? 0 : 1))
    #expect(try await world.outbox().count == (choice == .now ? 1 : 0))
    #expect(await world.member.get("/konto/beskeder").says("Skolevejen"))
  }

  @Test func choicesAreKeptAsTheyWereSent() async throws {
    let world = try await NoticeWorld()
    for _ in 0..<2 {
      await world.member.submit(
        "/konto/beskeder", on: "/konto/beskeder",
        ["mention": "daily", "news": "app", "forloeb-\(world.id.number)": "never"])
    }
    let id = world.bodil
    let choices = try await world.world.services.database.read { try ChoiceStore($0).choices(of: id) }
    #expect(choices[.mention] == .daily && choices[.news] == .app && choices[.question] == .now)
    #expect(choices.cases == [world.id: .never])
    // Saving the page again changes nothing: what it shows is what is chosen.
    await world.member.submit("/konto/beskeder", on: "/konto/beskeder")
    #expect(try await world.world.services.database.read { try ChoiceStore($0).choices(of: id) } == choices)
  }

  @Test func nobodyChoosesForACaseThatTheyTakeNoPartIn() async throws {
    let world = try await NoticeWorld()
    let other = try await world.world.startedCase("Hemmelig", ledBy: world.mette)
    let page = await world.member.get("/konto/beskeder")
    #expect(!page.says("Hemmelig"))
    let form = try #require(page.form(to: "/konto/beskeder"))
    await world.member.post("/konto/beskeder", form.filled(with: [("forloeb-\(other.number)", "never")]))
    #expect(try await world.world.count("notice_case_choices") == 0)
  }

  @Test func newsCannotBeChosenAtOnce() async throws {
    let world = try await NoticeWorld()
    let form = try #require(await world.member.get("/konto/beskeder").form(to: "/konto/beskeder"))
    await world.member.post("/konto/beskeder", form.filled(with: [("news", "now"), ("mention", "hver time")]))
    #expect(try await world.world.count("notice_choices") == 0)
  }

  // MARK: - The way out of mail

  private func link(_ world: NoticeWorld) async throws -> String {
    await world.ask(world.bodil)
    let address = try #require(try await world.outbox().first?.unsubscribe)
    return String(address.dropFirst("https://samspil.example".count))
  }

  /// A mail program presses without cookies and without a page of ours.
  @Test func onePressInAMailProgramEndsMailOfTheKind() async throws {
    let world = try await NoticeWorld()
    let path = try await link(world)
    let program = try await world.world.browser()
    #expect(await program.post(path, [("List-Unsubscribe", "One-Click")]).status == 200)
    #expect(await program.post(path, [("List-Unsubscribe", "One-Click")]).status == 200)
    await world.write("@Bodil")
    world.world.clock.pass(.minutes(1))
    await world.ask(world.bodil)
    // Questions stand in Samspil alone now; being named is another kind.
    #expect(try await world.world.count("notices") == 3)
    #expect(try await world.outbox().count == 2)
  }

  /// Programs that look through mail open links, but press no buttons.
  @Test func lookingAtTheLinkEndsNothing() async throws {
    let world = try await NoticeWorld()
    let path = try await link(world)
    let page = try await world.world.browser().get(path)
    #expect(page.status == 200)
    #expect(page.says("Få ingen mail, når nogen spørger dig"))
    #expect(!page.body.contains("Bodil") && !page.body.contains("Tryg hjem"))
    #expect(try await world.world.count("notice_choices") == 0)
    #expect(try await world.world.browser().submit(path, on: path).says("Du får ikke mere af den slags mail"))
    #expect(try await world.world.count("notice_choices") == 1)
  }

  @Test func theLinkOfAnotherDoesNothingToMe() async throws {
    let world = try await NoticeWorld()
    let path = try await link(world)
    // Mette is signed in and presses Bodil's link.
    await world.leader.post(path, [])
    #expect(try await world.numbers("SELECT person_id AS n FROM notice_choices") == [world.bodil.number])
    await world.ask(world.mette, by: world.member)
    #expect(try await world.outbox().last?.person == world.mette.number)
  }

  @Test func aLinkThatWasNotMadeHereOpensNothing() async throws {
    let world = try await NoticeWorld()
    let browser = try await world.world.browser()
    #expect(await browser.get("/afmeld/1-news.x").status == 404)
    let path = try await link(world)
    let token = path.split(separator: "/").last.map(String.init) ?? ""
    let signature = token.split(separator: ".")[1]
    for forged in [
      "\(world.mette.number)-question.\(signature)", "\(world.bodil.number)-news.\(signature)", "\(token)x",
      "x\(token)",
      "\(world.bodil.number)-question.", "\(world.bodil.number)-question", "0\(token)", ".", "-.\(signature)",
    ] {
      #expect(await browser.get("/afmeld/\(forged)").status == 404, "\(forged)")
      #expect(await browser.post("/afmeld/\(forged)", []).status == 404, "\(forged)")
    }
    #expect(try await world.world.count("notice_choices") == 0)
  }

  @Test func neverIsNotTurnedIntoLess() async throws {
    let world = try await NoticeWorld()
    let path = try await link(world)
    await world.member.submit(
      "/konto/beskeder", on: "/konto/beskeder", ["question": "never", "forloeb-\(world.id.number)": "now"])
    try await world.world.browser().post(path, [])
    await world.ask(world.bodil)
    // The choice for the case would have brought mail back.
    #expect(try await world.world.count("notices") == 1)
    #expect(try await world.outbox().count == 1)
  }
}
