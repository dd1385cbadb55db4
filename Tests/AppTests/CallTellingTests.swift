import Accounts
import App
import Cases
import Crowd
import Database
import Foundation
import HTTP
import Ideas
import Notices
import TestWorld
import Testing
import Time
import Web

/// Who is told of what happens in a call, by the whole program.
@Suite struct CallTellingTests {
  typealias Here = DeadlineTests.Here

  private static let slug = "hvad-nu"
  private static let page = "/k/hvad-nu"

  /// A call that Mette leads and answers, in the case or of her organisation, with an idea in it.
  private func ask(
    _ here: Here, inCase: Bool, answeredBy answerer: Person.ID? = nil, due days: Int = 10, open: Bool = true
  ) async throws {
    let (id, mette, now) = (here.id, here.mette, here.now)
    try await here.change { db in
      var draft = CallChangeStore.Draft()
      draft.question = "Hvad nu?"
      draft.answerer = answerer ?? mette
      draft.answerDue = now.day + days
      let home: Organisation.ID = try db.value("SELECT organisation_id FROM memberships WHERE person_id = \(mette)")!
      let store = CallChangeStore(db, now: now)
      let call = try store.add(draft, slug: Self.slug, in: inCase ? id : nil, of: home, by: mette)
      if open { _ = try store.open(call) }
      _ = try IdeaChangeStore(db, now: now).add(
        .init(title: "Ring om aftenen", folded: "ring om aftenen"), to: call, by: Participant(key: "somebody"))
    }
  }

  private func answer(_ here: Here, _ fate: String = "chosen") async throws -> Visit {
    let (leader, place) = (try await here.world.browser(as: here.mette), Self.page + "/ide/1/svar")
    await leader.submit(place, on: place, ["skaebne": fate, "hvorfor": "Fem grupper peger på den"])
    return await leader.get(Self.page + "/ide/1")
  }

  @Test(arguments: [true, false])
  func whoSupportsIsToldOfTheAnswerInACaseAndOutside(inCase: Bool) async throws {
    let here = try await Here()
    try await ask(here, inCase: inCase)
    let stranger = try await here.world.person("Ulla Udenfor", of: "Nørreå Kommune")
    let silent = try await here.world.person("Svend Stille", of: "Nørreå Kommune")
    try await here.change {
      try $0.run("INSERT INTO notice_choices (person_id, kind, choice) VALUES (\(silent), 'answer', 'never')")
    }
    for person in [stranger, silent] {
      let browser = try await here.world.browser(as: person)
      #expect(await browser.submit(Self.page + "/ide/1/stoet", on: Self.page + "/ide/1/stoet").isRedirect)
    }
    // Counted are those who have really been told.
    #expect(try await answer(here).says("Svaret står ved idéen, og 1 har fået besked."))
    let browser = try await here.world.browser(as: stranger)
    let notices = await browser.get("/beskeder")
    #expect(notices.says("Der er svar på ”Ring om aftenen”: udvalgt") && notices.says("Hvad nu?"))
    #expect(notices.body.contains("Beskeder, 1 ulæste"))
    // What the case is called is for those who take part in it.
    #expect(!notices.says("Tryg hjem"))
    let json = await browser.get("/beskeder", accept: "application/json").body
    #expect(json.contains("Hvad nu?"))
    // And in the news of the next day, once.
    here.move(to: try here.at((here.now.day + 1).iso, 8))
    try await here.samspil.digest.work(now: here.now)
    try await here.samspil.digest.work(now: here.now)
    let letters = try await here.world.services.database.read { db in
      try db.rows("SELECT subject, text FROM outbox WHERE person_id = \(stranger)") {
        (try $0.read("subject", as: String.self), try $0.read("text", as: String.self))
      }
    }
    #expect(letters.map(\.0) == ["Nyt i Hvad nu?"])
    #expect(letters.first?.1.contains("Der er svar på") == true && letters.first?.1.contains("/tidslinje") == false)
    let path = try #require(
      notices.body.components(separatedBy: "href=\"/beskeder/").dropFirst().first?.prefix { $0 != "\"" })
    #expect(await browser.get("/beskeder/" + path).location == Self.page + "/ide/1#svar")
  }

  @Test func whatWasToldOutsideIsTheReadersOwnToTakeOutAndNobodyElses() async throws {
    let here = try await Here()
    try await ask(here, inCase: false)
    let stranger = try await here.world.person("Ulla Udenfor", of: "Nørreå Kommune")
    let browser = try await here.world.browser(as: stranger)
    await browser.submit(Self.page + "/ide/1/stoet", on: Self.page + "/ide/1/stoet")
    _ = try await answer(here)
    let notice: Int = try await here.world.services.database.read {
      try $0.value("SELECT MAX(id) FROM notices WHERE person_id = \(stranger)") ?? 0
    }
    #expect(try await here.world.browser(as: here.bodil).get("/beskeder/\(notice)").status == 404)
    #expect(try await here.world.browser(as: here.bodil).get("/beskeder").says("Ring om aftenen") == false)
  }

  @Test(arguments: [true, false])
  func whoIsNamedToAnswerIsTold(inCase: Bool) async throws {
    let here = try await Here()
    let leader = try await here.world.browser(as: here.mette)
    let new = "/idekald/nyt" + (inCase ? "?forloeb=\(here.id.number)" : "")
    let fields: KeyValuePairs = [
      "spoergsmaal": "Hvad nu?", "hvem": "public", "laeses": "after", "datoer": "none", "kan": "ideas",
      "svarer": "\(here.bodil.number)", "svarfrist": "2026-12-20", "handling": "aabn",
    ]
    #expect(await leader.submit("/idekald/nyt", on: new, fields).location == Self.page)
    let told = try await here.world.browser(as: here.bodil).get("/beskeder")
    #expect(told.says("Mette Kjærgaard har sat dig til at svare på idéerne senest 20. december"))
    #expect(try await here.world.count("notices WHERE person_id = \(here.mette.number)") == 0)
    #expect(try await here.letters() == 1)
  }

  @Test(arguments: [true, false])
  func whoOwesAnAnswerIsToldBeforeTheDayAndWhenItHasPassed(inCase: Bool) async throws {
    let here = try await Here()
    try await ask(here, inCase: inCase, answeredBy: here.bodil)
    var days: [Int] = []
    for day in 0..<20 {
      let before = try await here.told(here.bodil).count
      try await here.tell()
      try await here.tell()
      if try await here.told(here.bodil).count > before { days.append(day) }
      here.world.clock.pass(.days(1))
    }
    #expect(days == [7, 11])
    #expect(try await here.told(here.bodil).first?.hasPrefix("1 idé i ”Hvad nu?” venter på dit svar senest") == true)
    #expect(try await here.told(here.mette) == [])
  }

  @Test(arguments: [true, false])
  func whoHasLeftOrHasAnsweredIsNotReminded(inCase: Bool) async throws {
    let here = try await Here()
    try await ask(here, inCase: inCase, answeredBy: here.bodil, due: 2)
    let (bodil, id, now) = (here.bodil, here.id, here.now)
    try await here.change { db in
      if inCase {
        try db.run("UPDATE case_people SET left_at = \(now) WHERE case_id = \(id) AND person_id = \(bodil)")
      } else {
        try db.run("DELETE FROM memberships WHERE person_id = \(bodil)")
      }
    }
    try await here.tell()
    #expect(try await here.told(bodil) == [])
    try await here.change { try $0.run("UPDATE calls SET answer_by = \(here.mette)") }
    _ = try await answer(here)
    try await here.tell()
    #expect(try await here.told(here.mette) == [])
  }

  @Test func aLateAnswerStandsOnTheOverviewOfTheCase() async throws {
    let here = try await Here()
    try await ask(here, inCase: true)
    let overview = "/forloeb/\(here.id.number)"
    let (leader, member) = (
      try await here.world.browser(as: here.mette), try await here.world.browser(as: here.bodil)
    )
    #expect(await leader.get(overview).says("Hvad nu?"))
    #expect(await !leader.get(overview).says("Svar mangler"))
    here.world.clock.pass(.days(12))
    let page = await leader.get(overview)
    #expect(page.says("Svar mangler") && page.body.contains(Self.page + "/svar"))
    let seen = await member.get(overview)
    #expect(seen.says("Svar mangler") && !seen.body.contains(Self.page + "/svar"))
  }

  /// What has been chosen and not tried holds the case back: the diagnosis reads it of the call.
  @Test func whatHasBeenChosenInACallIsReadByTheDiagnosis() async throws {
    let here = try await Here()
    try await ask(here, inCase: true)
    _ = try await answer(here)
    let (id, now) = (here.id, here.now)
    let (count, chosen) = try await here.world.services.database.read { db in
      (try IdeaSignals(db).count(in: id), try IdeaSignals(db).chosen(in: id))
    }
    #expect(count == 1 && chosen.count == 1 && chosen.first == now.day)
    here.world.clock.pass(.days(61))
    try await here.change { try $0.run("UPDATE cases SET revision = revision + 1 WHERE id = \(id)") }
    let page = try await here.world.browser(as: here.mette).get("/forloeb/\(here.id.number)")
    #expect(page.says("Idéen er ikke afprøvet 61 dage efter, at I valgte den"))
  }
}
