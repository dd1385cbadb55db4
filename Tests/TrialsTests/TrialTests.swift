import Database
import HTTP
import TestWorld
import Testing
import Time
import Trials
import Web

@Suite struct TrialTests {
  @Test func theEmptyListAsksForTheSmallestThing() async throws {
    let here = try await TrialWorld()
    let page = try await here.browser(here.member).get(here.list)
    #expect(page.says("Find det mindste, I kan teste i næste uge") && page.says("Planlæg en afprøvning"))
    #expect(page.says("Værksteder") && page.says("Ingen indikatorer endnu"))
  }

  @Test func aTrialSaysIfThenBecause() async throws {
    let here = try await TrialWorld()
    #expect(try await here.plan().location == here.place("1"))
    let page = try await here.browser(here.guest).get(here.place("1"))
    #expect(page.says("Hvis borgeren selv vælger tid, så starter flere inden 7 dage, fordi ingen venter på et brev."))
    #expect(page.says("Afprøves i Åbrinken") && page.says("Samtykke Givet") && page.says("Ansvarlig Bodil Rasmussen"))
    // What makes it safe to try is asked for.
    #expect(page.says("Skriv en stopregel og en ejer af risikoen, før I går i drift"))
    #expect(page.says("Mål først, som det er nu"))
  }

  @Test func allThatIsMissingIsSaidAtOnceAndWhatWasTypedIsKept() async throws {
    let here = try await TrialWorld()
    let visit = try await here.browser(here.member).submit(
      here.place("ny"), on: here.place("ny"), ["titel": "Booking", "fra": "2026-12-24", "til": "2026-12-01"])
    #expect(visit.status == 422 && visit.body.contains("value=\"Booking\""))
    for sentence in [
      "Skriv, hvad I vil gøre anderledes", "Skriv, hvad I tror, der sker", "Skriv, hvorfor I tror det",
      "Skriv, hvor I prøver det", "Slutdagen skal ligge efter startdagen", "Vælg, om de er spurgt",
    ] {
      #expect(visit.says(sentence), "\(sentence)")
    }
    #expect(try await here.world.count("trials") == 0)
  }

  @Test func aTrialStartsFromAnIdeaAndKeepsWhereItCameFrom() async throws {
    let here = try await TrialWorld()
    let form = try await here.browser(here.member).get(here.place("ny") + "?hvis=Vi%20ringer%20f%C3%B8rst&fra=ide-7")
    #expect(form.says("Vi ringer først"))
    try await here.plan(on: "?fra=ide-7")
    #expect(try await here.browser(here.member).get(here.place("1")).says("Kommer fra: Idé 7"))
    // What is not of this case is not kept.
    try await here.plan(on: "?fra=ide-8")
    #expect(try await here.world.count("trials WHERE origin IS NULL") == 1)
  }

  @Test func whoIsMadeResponsibleOrOwnsARiskIsTold() async throws {
    let here = try await TrialWorld()
    try await here.plan(
      as: here.leader, with: ["ansvarlig": "\(here.member.number)", "risikoejer": "\(here.backer.number)"])
    let told = here.told.withLock { $0 }
    #expect(told.map(\.0) == [here.member.number, here.backer.number])
    #expect(told[0].1.contains("ansvarlig for afprøvningen ”Borgeren booker selv”"))
    // Nobody who is not on the team.
    #expect(try await here.plan(with: ["ansvarlig": "\(here.stranger.number)"]).status == 404)
  }

  @Test func ofTwoChangesAtOnceTheSecondIsAskedToLookAgain() async throws {
    let here = try await TrialWorld()
    try await here.plan()
    let path = here.place("1/ret")
    let other = try await here.browser(here.leader)
    let form = try #require(await other.get(path).form(to: path))
    try await here.browser(here.member).submit(path, on: path, ["titel": "Første"])
    let late = await other.post(path, form.filled(with: [("titel", "Anden")]))
    #expect(late.status == 409 && late.says("En anden har rettet det imens"))
    #expect(try await here.world.count("trials WHERE title = 'Første'") == 1)
  }

  // MARK: - Changed what, learned what

  @Test func prototypesAreCountedAndSayWhatTheyTaught() async throws {
    let here = try await TrialWorld()
    try await here.plan()
    let browser = try await here.browser(here.member)
    let new = here.place("1/prototype")
    #expect(await browser.submit(new, on: new, ["aendret": "", "dag": "2026-12-01"]).says("Skriv, hvad I har ændret"))
    #expect(
      await browser.submit(new, on: new, ["aendret": "x", "dag": "2026-12-01"]).says("Dagen er ikke kommet endnu"))
    await browser.submit(new, on: new, ["aendret": "Åbne hold tirsdag", "dag": "2026-10-01"])
    await browser.submit(new, on: new, ["aendret": "Egen booking"])
    await browser.submit(here.place("1/prototype/1"), on: here.place("1/prototype/1"), ["laerte": "Folk kommer"])
    let page = await browser.get(here.place("1"))
    #expect(page.says("Prototype 2") && page.says("1. oktober 2026") && page.says("Vi lærte: Folk kommer"))
    #expect(page.says("I drift"))
    #expect(await browser.get(here.place("1/prototype/3")).status == 404)
    #expect(try await here.world.count("contributions WHERE kind IN ('prototype', 'loop')") == 3)
  }

  @Test func aSecondClickPutsNothingIntoOperationTwice() async throws {
    let here = try await TrialWorld()
    try await here.plan()
    let new = here.place("1/prototype")
    _ = try await here.browser(here.member).submitTwice(new, on: new, ["aendret": "Egen booking"])
    #expect(try await here.world.count("prototypes") == 1)
  }

  // MARK: - How it ends

  @Test(arguments: [("adopted", false), ("adapted", true), ("abandoned", true)])
  func whatWasNotAdoptedLeadsToTheNextTrial(_ outcome: String, _ leadsOn: Bool) async throws {
    let here = try await TrialWorld()
    try await here.plan()
    let path = here.place("1/afslut")
    let browser = try await here.browser(here.member)
    await browser.submit(
      path, on: path, ["udfald": outcome, "skete": "Noget", "laerte": "Noget", "anderledes": "Noget"])
    let page = await browser.get(here.place("1"))
    #expect(page.says("Planlæg den næste afprøvning") == leadsOn)
    #expect(!(await (try here.browser(here.guest)).get(here.place("1")).says("Planlæg den næste afprøvning")))
  }

  @Test(arguments: ["adopted", "adapted", "abandoned"])
  func aTrialDoesNotEndWithoutALesson(_ outcome: String) async throws {
    let here = try await TrialWorld()
    try await here.plan()
    let path = here.place("1/afslut")
    let browser = try await here.browser(here.member)
    let bare = await browser.submit(path, on: path, ["udfald": outcome, "skete": "Intet", "laerte": " \n "])
    #expect(bare.status == 422 && bare.says("Skriv, hvad I lærte. Også et nej er en læring"))
    #expect(try await here.world.count("trials WHERE ended IS NOT NULL") == 0)
    let done = await browser.submit(
      path, on: path,
      [
        "udfald": outcome, "skete": "Sms flyttede intet", "laerte": "Det var ikke glemsomhed",
        "anderledes": "Spørg først",
      ])
    #expect(done.location == here.place("1"))
    let lessons = here.lessons.withLock { $0 }
    #expect(lessons.map(\.learned) == ["Det var ikke glemsomhed"])
    #expect(lessons[0].isFailure == (outcome == "abandoned"))
    let list = await browser.get(here.list)
    #expect(list.says("Vi lærte: Det var ikke glemsomhed"))
    #expect(list.says("Fejl vi lærte af") == (outcome == "abandoned"))
  }

  @Test func theDatabaseItselfKeepsALessonWithEveryEnd() async throws {
    let here = try await TrialWorld()
    try await here.plan()
    await #expect(throws: (any Error).self) {
      try await here.world.services.database.write { db in
        try db.run("UPDATE trials SET outcome = 'abandoned', ended = 20000 WHERE id = 1")
      }
    }
  }

  @Test func whatHasEndedIsNotChangedAndEndsOnce() async throws {
    let here = try await TrialWorld()
    try await here.plan()
    let browser = try await here.browser(here.member)
    let path = here.place("1/afslut")
    let form = try #require(await browser.get(path).form(to: path))
    let fields = [("udfald", "adopted"), ("skete", "x"), ("laerte", "x"), ("anderledes", "x")]
    let other = try await here.browser(here.leader)
    let second = try #require(await other.get(path).form(to: path))
    await browser.post(path, form.filled(with: fields))
    await other.post(path, second.filled(with: fields))
    #expect(here.lessons.withLock { $0.count } == 1)
    for place in ["1/ret", "1/prototype", "1/afslut"] {
      #expect(await browser.get(here.place(place)).status == 403, "\(place)")
    }
    let page = await browser.get(here.place("1"))
    #expect(page.says("Holdet tog det i brug.") && page.says("Forankr løsningen") && !page.says("Tilføj et trin"))
  }

  // MARK: - What it is measured by

  @Test func aTrialIsMeasuredByAnIndicatorAndItsBar() async throws {
    let here = try await TrialWorld()
    try await here.define()
    try await here.write(threeLeaps)
    try await here.plan(with: ["sted": "1", "overligger": "75 %"])
    let page = try await here.browser(here.member).get(here.place("1"))
    #expect(page.says("Tre spring, ikke en glidende kurve") && page.says("Overligger: 75 %"))
    #expect(page.says("Overligger passeret") && page.says("siden uge 37, 2026"))
    #expect(page.says("Forankr løsningen"))
    // One number is written beside it, and leads back here.
    here.world.clock.pass(.days(7))
    let measured = try await here.browser(here.guest).submit(
      here.indicators + "/1/maaling", on: here.place("1"), ["vaerdi": "80"])
    #expect(measured.location == here.place("1"))
  }

  @Test func aBarIsWrittenInTheUnitOfItsIndicator() async throws {
    let here = try await TrialWorld()
    try await here.define()
    let wrong = try await here.plan(with: ["sted": "1", "overligger": "75 dage"])
    #expect(wrong.status == 422 && wrong.says("Her måles i %, og der står dage"))
    let loose = try await here.plan(with: ["sted": "", "overligger": "75"])
    #expect(loose.status == 422 && loose.says("Vælg en indikator på listen"))
    #expect(try await here.world.count("trials") == 0)
  }

  @Test func anIndicatorThatIsDescribedForATrialIsItsIndicator() async throws {
    let here = try await TrialWorld()
    try await here.plan()
    #expect(try await here.define(til: 1).location == here.place("1"))
    #expect(try await here.world.count("trial_indicators") == 1)
    let browser = try await here.browser(here.member)
    await browser.submit(here.place("1/maal/fjern"), on: here.place("1"), ["sted": "1"])
    #expect(try await here.world.count("trial_indicators") == 0)
    await browser.submit(here.place("1/maal"), on: here.place("1"), ["sted": "1", "overligger": "60"])
    #expect(try await here.world.count("trial_indicators WHERE bar = 60") == 1)
    // A trial that is not of this case is measured by nothing.
    #expect(try await here.define("En til", til: 99).location?.hasSuffix("/indikatorer/2/maaling") == true)
  }

  // MARK: - Workshops

  @Test func aWorkshopHasAPlaceARhythmAndPeopleFromAcross() async throws {
    let here = try await TrialWorld()
    let browser = try await here.browser(here.member)
    let new = here.workshops + "/nyt"
    let fields: KeyValuePairs = [
      "navn": "Værkstedet", "sted": "Kantinen", "rytme": "Hver torsdag", "emne": "Første samtale",
      "med": "\(here.member.number)",
    ]
    #expect(await browser.submit(new, on: new, ["navn": ""]).says("Skriv, hvad I arbejder på"))
    await browser.submit(new, on: new, fields)
    #expect(await browser.get(here.list).says("Bodil Rasmussen. Ingen brugere er med endnu"))
    let path = here.workshops + "/1"
    await browser.submit(path, on: path, ["med": "\(here.guest.number)"])
    let page = await browser.get(here.list)
    #expect(page.says("Inger Mortensen") && !page.says("Ingen brugere er med endnu"))
    await browser.submit(path + "/luk", on: path)
    #expect(await browser.get(here.list).says("Værkstedet Lukket"))
    // Only those who are on the team.
    await browser.submit(path, on: path, ["med": "\(here.stranger.number)"])
    #expect(try await here.world.count("workshop_people") == 0)
  }
}
