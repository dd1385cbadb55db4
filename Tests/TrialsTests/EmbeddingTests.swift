import Cases
import Database
import TestWorld
import Testing
import Time
import Trials
import Web

@Suite struct EmbeddingTests {
  private static func routine(
    _ fate: Routine.Fate, _ state: Routine.State, done: String? = nil
  ) -> Routine {
    Routine(
      id: Routine.ID(1), title: "Brev", fate: fate, detail: "", who: "", due: nil, state: state,
      done: done.flatMap { Day(iso: $0) }, revision: 0)
  }

  private static let weeks = (0..<20).map { Day(iso: "2026-07-06")! + 7 * $0 }

  @Test func itIsEmbeddedWhenTheOldHasStoppedAndTheLevelHasHeldSince() {
    var embedding = Embedding()
    embedding.owner = "Birthe"
    let routines = [
      Self.routine(.stops, .done, done: "2026-10-01"), Self.routine(.training, .done, done: "2026-10-05"),
      Self.routine(.continues, .open),
    ]
    let whole = EmbeddingReading(embedding, routines, measured: Self.weeks, isBetter: true)
    #expect(whole.isWhole && whole.since == 7)
    // Too few measurements since.
    let late = [Self.routine(.stops, .done, done: "2026-10-30"), routines[1]]
    let early = EmbeddingReading(embedding, late, measured: Self.weeks, isBetter: true)
    #expect(early.since == 3 && early.answers[.held] == .part && !early.isWhole)
    #expect(EmbeddingReading(embedding, routines, measured: Self.weeks, isBetter: false).answers[.held] == .no)
  }

  @Test func oneOldRoutineThatStillRunsIsEnough() {
    var embedding = Embedding()
    embedding.owner = "Birthe"
    let routines = [
      Self.routine(.stops, .done, done: "2026-08-01"), Self.routine(.stops, .going),
      Self.routine(.training, .done, done: "2026-08-01"),
    ]
    let reading = EmbeddingReading(embedding, routines, measured: Self.weeks, isBetter: true)
    #expect(reading.answers[.stopped] == .part && reading.answers[.held] == .part && !reading.isWhole)
  }

  /// Not everybody has something to learn; and a steady improvement holds too.
  @Test func whereNobodyHasToLearnAnythingThatIsSaid() async throws {
    var embedding = Embedding()
    embedding.owner = "Birthe"
    embedding.needsNoTraining = true
    let stopped = Self.routine(.stops, .done, done: "2026-10-01")
    #expect(EmbeddingReading(embedding, [stopped], measured: Self.weeks, isBetter: true).isWhole)
    // What is to be learned all the same is to be done.
    let open = [stopped, Self.routine(.training, .open)]
    #expect(EmbeddingReading(embedding, open, measured: Self.weeks, isBetter: true).answers[.trained] == .no)
  }

  @Test func aSteadyImprovementCanBeEmbedded() async throws {
    let here = try await TrialWorld()
    let browser = try await here.browser(here.member)
    try await here.define()
    try await here.write((0..<30).map { 40 + Double($0) + [0.4, -0.4, 0, 0.8, -0.8][$0 % 5] })
    try await here.plan(with: ["sted": "1"])
    let handover = here.embedding + "/overdragelse"
    await browser.submit(
      handover, on: handover, ["ejer": "Birthe Lykke", "afproevning": "1", "oplaering": "ingen"])
    let new = here.embedding + "/rutine"
    await browser.submit(
      new, on: new, ["titel": "Brev", "skaebne": "stops", "status": "done", "gjort": "2026-10-01"])
    let page = await browser.get(here.embedding)
    #expect(page.says("8 målinger siden det gamle stoppede") && page.says("ingen skal lære noget nyt"))
    let finish = here.embedding + "/faerdig"
    let form = try #require(page.form(to: finish))
    let other = try await here.browser(here.leader)
    let second = try #require(await other.get(here.embedding).form(to: finish))
    await browser.post(finish, form.filled(with: []))
    // The other one who pressed does not finish it again.
    await other.post(finish, second.filled(with: []))
    #expect(try await here.world.count("contributions WHERE note LIKE '%Det er forankret%'") == 1)
    #expect(await browser.get(here.embedding).says("Hvem har det samme problem?"))
  }

  @Test func whatDoesNotHoldSaysWhyAndLeadsOn() async throws {
    let here = try await TrialWorld()
    let browser = try await here.browser(here.member)
    #expect(await browser.get(here.embedding).says("Vælg en afprøvning, hvor man kan se i tallene"))
    try await here.define()
    try await here.write((0..<30).map { 40 + [0.4, -0.4, 0, 0.8, -0.8][$0 % 5] })
    try await here.plan(with: ["sted": "1"])
    let handover = here.embedding + "/overdragelse"
    await browser.submit(handover, on: handover, ["ejer": "Birthe", "afproevning": "1"])
    let page = await browser.get(here.embedding)
    #expect(page.says("Det kan forankres, når tallene er blevet bedre"))
    #expect(page.body.contains(here.place("1\"")))
  }

  // MARK: - Who else uses it

  @Test func othersWhoUseItAreWrittenDownOnce() async throws {
    let here = try await TrialWorld()
    let browser = try await here.browser(here.member)
    let new = here.embedding + "/modtager"
    let bare = await browser.submit(new, on: new, ["hvem": "", "siden": "2027-01-01"])
    #expect(bare.says("Skriv, hvem der har taget den i brug") && bare.says("Dagen er ikke kommet endnu"))
    await browser.submit(new, on: new, ["hvem": "Nørreå", "hvordan": "adapted", "siden": "2026-11-01"])
    let again = await browser.submit(new, on: new, ["hvem": "Nørreå", "hvordan": "copied", "siden": "2026-11-01"])
    #expect(again.status == 422 && again.says("Nørreå står der allerede"))
    #expect(await browser.get(here.embedding).says("Tilpasset"))
    #expect(try await here.summary().receivers == 1)
    // Those who stopped again no longer use it.
    await browser.submit(new + "/1", on: new + "/1", ["hvordan": "stopped"])
    #expect(try await here.summary().receivers == 0)
    let backer = try await here.browser(here.backer)
    #expect(await backer.get(here.embedding).says("Stoppet igen"))
    #expect(await backer.get(new).status == 403)
  }

  @Test func withoutAnythingNothingIsDone() {
    let reading = EmbeddingReading(Embedding(), [], measured: [], isBetter: false)
    #expect(reading.answers.values.allSatisfy { $0 == .no })
  }

  @Test func theEmptyPageAsksWhichRoutineIsToStop() async throws {
    let here = try await TrialWorld()
    let page = try await here.browser(here.member).get(here.embedding)
    #expect(page.says("Hvilken rutine skal stoppe?") && page.says("Tilføj en rutine"))
    #expect(page.says("Der er ikke et fælles bibliotek i Samspil endnu"))
    #expect(!(try await here.browser(here.backer).get(here.embedding).says("Tilføj en rutine")))
  }

  @Test func whatIsToStopIsSaidAndSeenUntilItHas() async throws {
    let here = try await TrialWorld()
    let browser = try await here.browser(here.member)
    let new = here.embedding + "/rutine"
    let bare = await browser.submit(new, on: new, ["titel": "", "status": "done"])
    #expect(bare.says("Skriv, hvad det er for en rutine") && bare.says("Vælg, hvad der sker med den"))
    #expect(bare.says("Skriv, hvilken dag det skete"))
    let ahead = ["titel": "Brev", "skaebne": "stops", "status": "done", "gjort": "2026-12-24"] as KeyValuePairs
    #expect(await browser.submit(new, on: new, ahead).says("Dagen er ikke kommet endnu"))
    #expect(await browser.submit(new, on: new, ["titel": "x", "skaebne": "changes"]).says("Skriv, hvad der ændres"))
    await browser.submit(new, on: new, ["titel": "Venteliste", "skaebne": "stops", "frist": "2027-01-31"])
    #expect(await browser.get(here.embedding).says("”Venteliste” lever stadig"))
    let path = new + "/1"
    await browser.submit(path, on: path, ["status": "done", "gjort": "2026-11-20"])
    let page = await browser.get(here.embedding)
    #expect(page.says("Stoppet") && !page.says("lever stadig"))
  }

  @Test func itIsFinishedOnlyWhenNothingIsMissingAndTakenUpWhenTheOldComesBack() async throws {
    let here = try await TrialWorld()
    let browser = try await here.browser(here.member)
    try await here.define()
    try await here.write(threeLeaps)
    try await here.plan(with: ["sted": "1"])
    let new = here.embedding + "/rutine"
    await browser.submit(
      new, on: new, ["titel": "Brev", "skaebne": "stops", "status": "done", "gjort": "2026-10-01"])
    await browser.submit(
      new, on: new, ["titel": "Alle terapeuter", "skaebne": "training", "status": "done", "gjort": "2026-10-01"])
    // The button is not there, and the form sent all the same is refused.
    let page = await browser.get(here.embedding)
    #expect(page.form(to: here.embedding + "/faerdig") == nil)
    let keys = await browser.get(new).form(to: new)?.everything.filter { $0.0.hasPrefix("_") } ?? []
    await browser.post(here.embedding + "/faerdig", keys)
    #expect(try await here.world.count("embeddings WHERE done IS NOT NULL") == 0)
    let handover = here.embedding + "/overdragelse"
    await browser.submit(handover, on: handover, ["ejer": "Birthe Lykke", "afproevning": "1"])
    #expect(await browser.submit(here.embedding + "/faerdig", on: here.embedding).isRedirect)
    #expect(await browser.get(here.embedding).says("Forankret 23. november 2026. Skrevet af Bodil Rasmussen."))
    await browser.submit(new + "/1", on: new + "/1", ["status": "going", "gjort": ""])
    #expect(try await here.world.count("embeddings WHERE done IS NOT NULL") == 0)
    // Nor does it stay embedded when nobody owns it any more.
    await browser.submit(new + "/1", on: new + "/1", ["status": "done", "gjort": "2026-10-01"])
    #expect(await browser.submit(here.embedding + "/faerdig", on: here.embedding).isRedirect)
    await browser.submit(handover, on: handover, ["ejer": "", "afproevning": "1"])
    #expect(try await here.world.count("embeddings WHERE done IS NOT NULL") == 0)
  }

  /// What holds is what the numbers say today.
  @Test func whatFellBackIsEmbeddedNoMore() async throws {
    let here = try await TrialWorld()
    let browser = try await here.browser(here.member)
    try await here.define()
    try await here.write(threeLeaps)
    try await here.plan(with: ["sted": "1"])
    let new = here.embedding + "/rutine"
    for (title, fate) in [("Brev", "stops"), ("Terapeuter", "training")] {
      await browser.submit(
        new, on: new, ["titel": title, "skaebne": fate, "status": "done", "gjort": "2026-10-01"])
    }
    let handover = here.embedding + "/overdragelse"
    await browser.submit(handover, on: handover, ["ejer": "Birthe Lykke", "afproevning": "1"])
    #expect(await browser.submit(here.embedding + "/faerdig", on: here.embedding).isRedirect)
    #expect(await browser.get(here.embedding, accept: "application/json").body.contains("\"done\":\"2026"))
    try await here.world.services.database.write { db in
      try db.run("UPDATE measurements SET value = 30 WHERE value > 45")
      try db.run("UPDATE indicators SET series_revision = series_revision + 1")
    }
    let page = await browser.get(here.embedding)
    #expect(page.says("men det er det ikke mere") && !page.says("Skrevet af Bodil Rasmussen"))
    #expect(await browser.get(here.embedding, accept: "application/json").body.contains("\"done\":null"))
  }

  @Test func ofTwoHandoversAtOnceTheSecondIsAskedToLookAgain() async throws {
    let here = try await TrialWorld()
    let path = here.embedding + "/overdragelse"
    let other = try await here.browser(here.leader)
    let form = try #require(await other.get(path).form(to: path))
    try await here.browser(here.member).submit(path, on: path, ["ejer": "Birthe"])
    let late = await other.post(path, form.filled(with: [("ejer", "Emil")]))
    #expect(late.status == 409)
    #expect(try await here.world.count("embeddings WHERE owner_name = 'Birthe'") == 1)
  }

  // MARK: - What the diagnosis reads

  @Test func theSummaryCountsWhatIsTriedAndWhatIsMissing() async throws {
    let here = try await TrialWorld()
    let browser = try await here.browser(here.member)
    #expect(try await here.summary() == TrialSummary())
    try await here.plan()
    var expected = TrialSummary()
    (expected.trials, expected.open, expected.withoutOwner, expected.withoutStopRule) = (1, 1, 1, 1)
    (expected.unrated, expected.firstPlanned) = (1, Day(iso: "2026-11-23"))
    #expect(try await here.summary() == expected)
    await browser.submit(
      here.place("1/prototype"), on: here.place("1/prototype"), ["aendret": "Egen booking", "dag": "2026-11-02"])
    await browser.submit(
      here.place("1/ret"), on: here.place("1/ret"),
      ["stop": "Over 14 dage", "risikoejer": "\(here.backer.number)", "brud": "break"])
    (expected.unrated, expected.breaks) = (0, 1)
    (expected.tried, expected.loops, expected.withUsers) = (1, 1, 1)
    (expected.withoutOwner, expected.withoutStopRule) = (0, 0)
    expected.lastTried = Day(iso: "2026-11-02")
    #expect(try await here.summary() == expected)
    // To measure is to try.
    try await here.define(til: 1)
    try await here.write([41])
    expected.lastTried = Day(iso: "2026-11-23")
    #expect(try await here.summary() == expected)
    await browser.submit(
      here.embedding + "/rutine", on: here.embedding + "/rutine", ["titel": "Brev", "skaebne": "stops"])
    (expected.routines, expected.parallel, expected.parallelSince) = (1, 1, Day(iso: "2026-11-23"))
    #expect(try await here.summary() == expected)
  }
}
