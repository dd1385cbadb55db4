import Accounts
import Cases
import Database
import Differences
import HTTP
import TestWorld
import Testing
import Time
import Web

@Suite struct ThreadTests {
  private func say(
    _ text: String, as person: Person.ID, to reply: Int? = nil, in here: DifferenceWorld
  ) async throws -> Visit {
    let page = here.place("1") + (reply.map { "?svar=\($0)" } ?? "")
    return try await here.browser(person).submit(here.place("1/traad"), on: page, ["svartekst": text])
  }

  @Test func anAnswerBuildsOnWhatItAnswers() async throws {
    let here = try await DifferenceWorld()
    try await here.raise(as: here.member)
    #expect(try await say("Hvornår ringer I?", as: here.guest, in: here).isRedirect)
    #expect(try await say("Klokken ti", as: here.member, to: 1, in: here).isRedirect)
    let page = try await here.browser(here.leader).get(here.place("1"))
    #expect(page.says("Bodil Rasmussen , medarbejder til Inger Mortensen"))
    let chain = try await here.world.services.database.read { db in
      try db.rows(
        """
        SELECT k.person_id AS who, b.person_id AS whom FROM contributions k JOIN contributions b ON b.id = k.builds_on
        WHERE k.kind = 'reply' ORDER BY k.id
        """
      ) { (try $0.read("who", as: Int.self), try $0.read("whom", as: Int.self)) }
    }
    #expect(chain.map(\.0) == [here.guest.number, here.member.number])
    #expect(chain.map(\.1) == [here.member.number, here.guest.number])
    #expect(here.told.withLock { $0 }.contains { $0.0 == here.guest.number && $0.1.contains("svarede dig") })
  }

  @Test func onlyTheWriterTakesBackAndTheWordsAreGone() async throws {
    let here = try await DifferenceWorld()
    try await here.raise(as: here.member)
    _ = try await say("Det var hårdt sagt", as: here.guest, in: here)
    let place = here.place("1/traad/1/tilbagetraekning")
    let other = try await here.browser(here.leader)
    let fields = await other.get(here.place("1")).form(to: here.place("1/brug"))?.everything ?? []
    #expect(await other.post(place, fields).status == 403)
    #expect(try await here.browser(here.guest).submit(place, on: here.place("1")).isRedirect)
    let page = await other.get(here.place("1"))
    #expect(page.says("Svaret er taget tilbage") && !page.says("hårdt"))
    #expect(try await here.world.count("contributions WHERE note LIKE '%hårdt%'") == 0)
    #expect(!(await other.get(here.place("1") + "?format=json").body.contains("hårdt")))
  }

  @Test func twentyAreShownAndTheOlderFollow() async throws {
    let here = try await DifferenceWorld()
    try await here.raise(as: here.member)
    let (person, now) = (here.guest, here.world.clock.now)
    try await here.world.services.database.write { db in
      for number in 1...25 {
        _ = try ThreadStore(db).add(
          "Svar \(number).", to: Difference.ID(1), answering: nil, by: person, now: now)
      }
    }
    let browser = try await here.browser(here.leader)
    let page = await browser.get(here.place("1"))
    #expect(page.says("Svar 25.") && page.says("Svar 6.") && !page.says("Svar 5.") && page.says("Vis ældre svar"))
    #expect(await browser.get(here.place("1") + "?foer=6").says("Svar 5."))
  }

  @Test func whatCanBeUsedStandsWithWhoSawIt() async throws {
    let here = try await DifferenceWorld()
    try await here.raise(as: here.member)
    let browser = try await here.browser(here.guest)
    for text in ["To slags parat", "To slags klar"] {
      #expect(await browser.submit(here.place("1/brug"), on: here.place("1"), ["brug": text]).isRedirect)
    }
    let page = await browser.get(here.page)
    #expect(page.says("Det kan vi bruge To slags klar Inger Mortensen") && !page.says("To slags parat"))
    #expect(await browser.submit(here.place("1/brug"), on: here.place("1"), ["brug": " "]).status == 422)
  }

  @Test func aDifferenceOfAnotherCaseIsNotFoundThroughOnesOwn() async throws {
    let here = try await DifferenceWorld()
    try await here.raise(as: here.member)
    let other = try await here.world.startedCase("Et andet", ledBy: here.stranger)
    let browser = try await here.browser(here.stranger)
    let base = "/forloeb/\(other.number)/forskelle/"
    for place in ["1", "1/bearbejd", "1/ny-side", "1/side/1"] {
      #expect(await browser.get(base + place).status == 404)
    }
    let fields = await browser.get(base + "ny").form(to: base + "ny")?.everything ?? []
    for place in ["1/tag", "1/slip", "1/tilknyt/fjern", "1/traad/1/tilbagetraekning"] {
      #expect(await browser.post(base + place, fields + [("tilknyt", "idea-1")]).status == 404, "\(place)")
    }
    #expect(try await here.world.count("differences WHERE owner_id IS NULL") == 1)
  }
}
