import Accounts
import Cases
import Database
import Differences
import HTTP
import Language
import TestWorld
import Testing
import Time
import Web

@Suite struct WorkTests {
  @Test func twoWhoTakeItAtOnceGiveItOneOwner() async throws {
    let here = try await DifferenceWorld()
    try await here.raise(as: here.member)
    let (first, second) = (try await here.browser(here.leader), try await here.browser(here.colleague))
    let late = await second.get(here.page).form(to: here.place("1/tag"))?.everything ?? []
    #expect(await first.submit(here.place("1/tag"), on: here.page).isRedirect)
    #expect(await second.post(here.place("1/tag"), late).isRedirect)
    #expect(await second.get(here.place("1")).says("Ejer: Mette Kjærgaard"))
    #expect(try await here.world.count("contributions WHERE kind = 'difference_owned'") == 1)
    #expect(try await here.world.count("difference_events WHERE what = 'owned'") == 1)
  }

  @Test func manyWhoTakeItAtOnceGiveItOneOwner() async throws {
    let here = try await DifferenceWorld()
    try await here.raise(as: here.member)
    await withTaskGroup(of: Void.self) { group in
      for person in [here.leader, here.member, here.colleague, here.guest] {
        group.addTask {
          guard let browser = try? await here.browser(person) else { return }
          await browser.submit(here.place("1/tag"), on: here.place("1"))
        }
      }
    }
    #expect(try await here.world.count("difference_events WHERE what = 'owned'") == 1)
  }

  @Test func onlyTheOwnerLetsGoAndThenAnotherMayTakeIt() async throws {
    let here = try await DifferenceWorld()
    try await here.raise(as: here.member)
    let owner = try await here.browser(here.leader)
    await owner.submit(here.place("1/tag"), on: here.page)
    let other = try await here.browser(here.colleague)
    let fields = await other.get(here.place("1")).form(to: here.place("1/brug"))?.everything ?? []
    #expect(await other.post(here.place("1/slip"), fields).status == 403)
    #expect(await owner.submit(here.place("1/slip"), on: here.place("1")).isRedirect)
    #expect(await other.submit(here.place("1/tag"), on: here.page).isRedirect)
    #expect(await other.get(here.page).says("Ejer: Hanne Vinther"))
  }

  @Test func whatAnOwnerLeavesBehindAnotherMayTake() async throws {
    let here = try await DifferenceWorld()
    try await here.raise(as: here.member)
    try await here.browser(here.colleague).submit(here.place("1/tag"), on: here.page)
    let (id, gone, now) = (here.id, here.colleague, here.world.clock.now)
    try await here.world.services.database.write { db in
      try db.run("UPDATE case_people SET left_at = \(now) WHERE case_id = \(id) AND person_id = \(gone)")
    }
    let browser = try await here.browser(here.leader)
    #expect(await browser.get(here.page).says("Ejeren er ikke længere med."))
    await browser.submit(here.place("1/tag"), on: here.page)
    #expect(await browser.get(here.page).says("Ejer: Mette Kjærgaard"))
  }

  @Test func whatCameOfItStandsOnTheCard() async throws {
    let here = try await DifferenceWorld()
    try await here.raise(as: here.member)
    #expect(try await here.work(as: here.guest, "Begge siger til, før borgeren går").isRedirect)
    let page = try await here.browser(here.backer).get(here.page)
    #expect(page.says("Bearbejdet") && page.says("Sådan brugte I forskellen Begge siger til, før borgeren går"))
    #expect(page.says("Ejer: Inger Mortensen · Lukket 23. november"))
  }

  @Test func aDifferenceMayBeKept() async throws {
    let here = try await DifferenceWorld()
    try await here.raise(as: here.member)
    try await here.work(as: here.member, "Begge har ret", how: "beholdt")
    let page = try await here.browser(here.leader).get(here.page)
    #expect(page.says("Beholdes som frugtbar spænding") && page.says("Derfor beholder I den Begge har ret"))
  }

  @Test func twoWhoCloseItAtOnceLoseNoWord() async throws {
    let here = try await DifferenceWorld()
    try await here.raise(as: here.member)
    let form = here.place("1/bearbejd")
    let second = try await here.browser(here.colleague)
    let read = await second.get(form).form(to: form)?.everything ?? []
    try await here.work(as: here.leader, "Det første udbytte")
    let typed = [("udfald", "beholdt"), ("udbytte", "Det andet udbytte")]
    let refused = await second.post(form, read.filter { !["udfald", "udbytte"].contains($0.0) } + typed)
    #expect(refused.status == 409)
    #expect(refused.says("Det første udbytte") && refused.body.contains("Det andet udbytte"))
    // Having read the other's, they may save theirs; the first stays in the history.
    let again = refused.form(to: form)?.everything ?? []
    #expect(await second.post(form, again + [("udfald", "beholdt")]).isRedirect)
    let page = await second.get(here.place("1"))
    #expect(page.says("Det andet udbytte") && page.says("Det første udbytte"))
  }

  @Test func anOutcomeMustBeWritten() async throws {
    let here = try await DifferenceWorld()
    try await here.raise(as: here.member)
    let refused = try await here.work(as: here.member, "  ")
    #expect(refused.status == 422 && refused.says("Skriv, hvad der kom ud af det"))
    #expect(try await here.world.count("differences WHERE closed IS NULL") == 1)
  }

  @Test func howOftenItComesBackIsCounted() async throws {
    let here = try await DifferenceWorld()
    try await here.raise(as: here.member)
    for time in 1...3 {
      try await here.work(as: here.leader)
      let browser = try await here.browser(here.guest)
      #expect(
        await browser.submit(here.place("1/genaabn"), on: here.place("1"), ["hvorfor": "Gang \(time)"]).isRedirect)
    }
    let page = try await here.browser(here.leader).get(here.place("1"))
    #expect(page.says("Taget op igen 3 gange") && page.says("Gang 2"))
    #expect(here.told.withLock { $0 }.count { $0.1.contains("tog din forskel op igen") } == 3)
    #expect(try await here.summary().reopenedMost == 3)
    // Worked through for good, it no longer counts as coming back.
    try await here.work(as: here.leader)
    #expect(try await here.summary().reopenedMost == 0)
  }

  @Test func takingUpWhatIsOpenChangesNothing() async throws {
    let here = try await DifferenceWorld()
    try await here.raise(as: here.member)
    try await here.work(as: here.leader)
    let browser = try await here.browser(here.leader)
    let fields = await browser.get(here.place("1")).form(to: here.place("1/genaabn"))?.everything ?? []
    let first = fields.filter { $0.0 != "hvorfor" && $0.0 != FormKeys.onceField } + [("hvorfor", "Igen")]
    #expect(await browser.post(here.place("1/genaabn"), first).isRedirect)
    #expect(await browser.post(here.place("1/genaabn"), first).isRedirect)
    #expect(try await here.world.count("differences WHERE reopened = 1") == 1)
  }

  @Test func itIsTiedToWhatIsInTheCaseAndNothingElse() async throws {
    let here = try await DifferenceWorld(
      from: DifferenceSources(targets: { _, id, keys in
        let all = [
          LinkTarget(LinkKey(.barrier, 7), Text(same: "Nøglen mangler"), path: "/forloeb/\(id.number)/barrierer/7"),
          LinkTarget(LinkKey(.idea, 9), Text(same: "To siger til"), path: "/forloeb/\(id.number)/ideer"),
        ]
        return keys.map { keys in all.filter { keys.contains($0.key) } } ?? all
      }))
    try await here.raise(as: here.member)
    let browser = try await here.browser(here.member)
    #expect(
      await browser.submit(here.place("1/tilknyt"), on: here.place("1"), ["tilknyt": "barrier-7"]).isRedirect)
    #expect(
      await browser.submit(here.place("1/tilknyt"), on: here.place("1"), ["tilknyt": "barrier-8"]).status == 404)
    await browser.submit(
      here.place("1/bearbejd"), on: here.place("1/bearbejd"),
      ["udfald": "brugt", "udbytte": "En fælles vane", "traek": "idea-9"])
    let page = await browser.get(here.page)
    #expect(page.says("Det blev til: To siger til"))
    #expect(page.says("Hænger sammen med: Nøglen mangler"))
    #expect(await browser.submit(here.place("1/tilknyt/fjern"), on: here.place("1")).isRedirect)
    #expect(try await here.world.count("difference_links") == 1)
  }
}
