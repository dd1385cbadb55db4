import Accounts
import Agreements
import Cases
import Database
import HTTP
import Language
import TestWorld
import Testing
import Time
import Web

@Suite struct SigningTests {
  @Test func anAgreementHoldsWhenAllPartiesHaveSigned() async throws {
    let here = try await AgreementWorld()
    #expect(try await here.draft().isRedirect)
    let leader = try await here.browser(here.leader)
    #expect(await leader.get(here.page).says("Kladde"))
    #expect(try await here.putForward().isRedirect)
    #expect(await leader.get(here.page).says("Til underskrift"))
    #expect(try await here.sign(as: here.backer).isRedirect)
    #expect(await leader.get(here.list).says("1 af 2 parter har skrevet under"))
    #expect(try await here.sign(as: here.doctor).isRedirect)
    let page = await leader.get(here.page)
    #expect(page.says("Gælder") && page.says("Jørn Østergaard, 23. november 2026 kl. 9"))
    #expect(try await here.world.count("agreement_versions WHERE holds_from IS NOT NULL") == 1)
    #expect(
      here.tellings().contains("\(here.backer.number) answer: Alle parter har skrevet under på ”Trygt hjem sammen”"))
  }

  /// What has run out is given no more: it weighs on nobody in the diagnosis.
  @Test func whatRanOutIsNotGivenAnyMore() async throws {
    let agreements = try await AgreementWorld()
    try await agreements.holding()
    let (id, today) = (agreements.id, agreements.world.clock.now.day)
    let (lasting, over, holding, ended) = try await agreements.world.services.database.write { db in
      try db.run("UPDATE agreement_parties SET hours = 40, money = 1000")
      try db.run("UPDATE agreement_versions SET ends = \(today)")
      let store = AgreementStore(db)
      return (
        try store.stated(in: id, on: today), try store.stated(in: id, on: today + 1),
        try store.holding(in: id, on: today), try store.holding(in: id, on: today + 1)
      )
    }
    #expect(lasting.hours == [40, 40] && lasting.money == [1_000, 1_000])
    #expect(over.hours.isEmpty && over.money.isEmpty)
    #expect(holding == (1, 1) && ended == (0, 1))
  }

  @Test func thePartiesAreAskedWhenItIsPutForward() async throws {
    let here = try await AgreementWorld()
    try await here.drafted()
    let asked = "question: Mette Kjærgaard beder dig skrive under på ”Trygt hjem sammen”"
    #expect(here.tellings() == ["\(here.backer.number) \(asked)", "\(here.doctor.number) \(asked)"])
  }

  @Test func whoDoesNotSignForAPartyCannotSign() async throws {
    let here = try await AgreementWorld()
    try await here.drafted()
    let doctor = try await here.browser(here.doctor)
    let form = try #require(await doctor.get(here.page).form(to: here.place("underskrift")))
    for person in [here.leader, here.member, here.guest] {
      let browser = try await here.browser(person)
      #expect(await browser.get(here.page).form(to: here.place("underskrift")) == nil)
      // With a token of their own and the fields of somebody else.
      let token = await browser.get(here.list).form(to: "/sprog")?.everything ?? []
      let typed = form.everything.filter { !$0.0.hasPrefix("_") } + token.filter { $0.0.hasPrefix("_") }
      let visit = await browser.post(here.place("underskrift"), typed + [("svar", "signed")])
      #expect(visit.status == 403)
    }
    #expect(try await here.world.count("agreement_answers") == 0)
  }

  @Test func aSecondClickSignsOnce() async throws {
    let here = try await AgreementWorld()
    try await here.drafted()
    let browser = try await here.browser(here.doctor)
    let (first, second) = await browser.submitTwice(here.place("underskrift"), on: here.page, ["svar": "signed"])
    #expect(first.isRedirect && second.isRedirect && first.location == second.location)
    #expect(try await here.world.count("agreement_answers") == 1)
    #expect(try await here.world.count("contributions WHERE kind = 'agreement_signed'") == 1)
  }

  @Test func aSignatureFromTwoWindowsCountsOnce() async throws {
    let here = try await AgreementWorld()
    try await here.drafted()
    let browser = try await here.browser(here.doctor)
    let one = await here.filled(browser, here.place("underskrift"), on: here.page, [("svar", "signed")])
    let other = await here.filled(browser, here.place("underskrift"), on: here.page, [("svar", "signed")])
    async let first = browser.post(here.place("underskrift"), one)
    async let second = browser.post(here.place("underskrift"), other)
    #expect(await first.isRedirect)
    #expect(await second.isRedirect)
    #expect(try await here.world.count("agreement_answers") == 1)
    #expect(try await here.world.count("contributions WHERE kind = 'agreement_signed'") == 1)
  }

  @Test func whoSignsWhileAnotherSavesSignsNothing() async throws {
    let here = try await AgreementWorld()
    try await here.drafted()
    let browser = try await here.browser(here.doctor)
    let read = await here.filled(browser, here.place("underskrift"), on: here.page, [("svar", "signed")])
    try await here.rewrite(["formaal": "Noget helt andet"])
    let visit = await browser.post(here.place("underskrift"), read)
    #expect(visit.status == 409)
    #expect(visit.says("Aftalen er ændret, siden du læste den. Du har ikke skrevet under på noget"))
    #expect(try await here.world.count("agreement_answers") == 0)
  }

  @Test func aNewVersionNeedsNewSignaturesAndTellsThoseWhoHadSigned() async throws {
    let here = try await AgreementWorld()
    try await here.drafted()
    try await here.sign(as: here.backer)
    here.told.withLock { $0 = [] }
    #expect(try await here.rewrite(["formaal": "Noget andet"]).isRedirect)
    #expect(
      here.tellings() == [
        "\(here.backer.number) question: Mette Kjærgaard har rettet ”Trygt hjem sammen”. Din underskrift gælder den tidligere version"
      ])
    // It is a draft again, and nobody can sign it before it is put forward.
    #expect(await (try await here.browser(here.doctor)).get(here.page).form(to: here.place("underskrift")) == nil)
    try await here.putForward()
    try await here.sign(as: here.doctor)
    #expect(await (try await here.browser(here.leader)).get(here.page).says("Til underskrift"))
    try await here.sign(as: here.backer)
    #expect(await (try await here.browser(here.leader)).get(here.page).says("Gælder"))
  }

  @Test func theOldVersionHoldsUntilTheNewOneIsSigned() async throws {
    let here = try await AgreementWorld()
    try await here.holding()
    try await here.rewrite(["formaal": "Noget andet"])
    let leader = try await here.browser(here.leader)
    let page = await leader.get(here.page)
    #expect(page.says("Version 1 gælder, indtil alle parter har skrevet under på version 2."))
    #expect(await leader.get(here.page + "?version=1").says("Ingen kommer hjem uden en plan"))
    #expect(await leader.get(here.place("udskrift")).says("Ingen kommer hjem uden en plan"))
    try await here.putForward()
    try await here.sign(as: here.backer)
    try await here.sign(as: here.doctor)
    #expect(await leader.get(here.place("udskrift")).says("Noget andet"))
  }

  @Test func aPartySaysNoWithAReasonAndMayChangeItsMind() async throws {
    let here = try await AgreementWorld()
    try await here.drafted()
    let doctor = try await here.browser(here.doctor)
    let empty = await doctor.submit(here.place("underskrift"), on: here.page, ["svar": "declined", "hvorfor": ""])
    #expect(empty.status == 422 && empty.says("Skriv, hvad der skal ændres, før I kan skrive under"))
    let visit = await doctor.submit(
      here.place("underskrift"), on: here.page, ["svar": "declined", "hvorfor": "Datadelen er uklar"])
    #expect(visit.isRedirect)
    #expect(await (try await here.browser(here.leader)).get(here.page).says("Datadelen er uklar"))
    #expect(
      here.tellings().contains(
        "\(here.leader.number) answer: Egelund Lægehus skriver ikke under på ”Trygt hjem sammen”"))
    try await here.sign(as: here.backer)
    #expect(try await here.world.count("agreement_versions WHERE holds_from IS NOT NULL") == 0)
    try await here.sign(as: here.doctor)
    #expect(try await here.world.count("agreement_versions WHERE holds_from IS NOT NULL") == 1)
  }

  @Test func aSignatureIsTakenBackBeforeAllHaveSignedAndNotAfter() async throws {
    let here = try await AgreementWorld()
    try await here.drafted()
    try await here.sign(as: here.doctor)
    let doctor = try await here.browser(here.doctor)
    let read = await here.filled(
      doctor, here.place("underskrift"), on: here.page, [("svar", "withdrawn"), ("hvorfor", "Vi venter")])
    #expect(await doctor.post(here.place("underskrift"), read).isRedirect)
    #expect(try await here.world.count("agreement_answers WHERE kind = 'withdrawn'") == 1)
    try await here.sign(as: here.backer)
    try await here.sign(as: here.doctor)
    let late = read.filter { $0.0 != "_once" } + [("_once", "en anden gang")]
    let visit = await doctor.post(here.place("underskrift"), late)
    #expect(visit.status == 409 && visit.says("Alle parter har skrevet under"))
    #expect(try await here.world.count("agreement_answers WHERE kind = 'signed'") == 2)
  }

  @Test func whatLacksSomethingIsNotPutForward() async throws {
    let here = try await AgreementWorld()
    try await here.draft(["dataansvar": "", "slut": ""])
    let leader = try await here.browser(here.leader)
    let page = await leader.get(here.page)
    #expect(page.says("Før I kan skrive under") && page.says("Skriv ”Dataansvar”"))
    #expect(page.says("Vælg en slutdato, der ikke er passeret"))
    let token = page.form(to: here.place("afslut"))?.everything ?? []
    let visit = await leader.post(here.place("til-underskrift"), token + [("version", "1")])
    #expect(visit.status == 409 && visit.says("Aftalen er ikke klar til underskrift"))
    #expect(try await here.world.count("agreement_versions WHERE put_forward IS NOT NULL") == 0)
  }

  @Test func whenTheEndHasPassedNobodySigns() async throws {
    let here = try await AgreementWorld()
    try await here.draft(["slut": "2026-11-24"])
    try await here.putForward()
    let doctor = try await here.browser(here.doctor)
    let read = await here.filled(doctor, here.place("underskrift"), on: here.page, [("svar", "signed")])
    here.world.clock.pass(.days(2))
    let again = try await here.browser(here.doctor)
    #expect(await again.get(here.page).form(to: here.place("underskrift")) == nil)
    let token = await again.get(here.list).form(to: "/sprog")?.everything.filter { $0.0.hasPrefix("_") } ?? []
    let visit = await again.post(here.place("underskrift"), read.filter { !$0.0.hasPrefix("_") } + token)
    #expect(visit.status == 409 && visit.says("Aftalens slutdato er passeret"))
  }

  @Test func anAgreementRunsOutByItself() async throws {
    let here = try await AgreementWorld()
    try await here.draft(["slut": "2026-12-01"])
    try await here.putForward()
    try await here.sign(as: here.backer)
    try await here.sign(as: here.doctor)
    here.world.clock.pass(.days(8))
    #expect(await (try await here.browser(here.leader)).get(here.page).says("Gælder"))
    here.world.clock.pass(.days(1))
    #expect(await (try await here.browser(here.leader)).get(here.page).says("Udløbet"))
  }

  @Test func anAgreementIsEndedWithAReasonAndStaysToBeRead() async throws {
    let here = try await AgreementWorld()
    try await here.holding()
    let leader = try await here.browser(here.leader)
    let (first, second) = await leader.submitTwice(here.place("afslut"), on: here.page, ["aarsag": "Målet er nået"])
    #expect(first.isRedirect && second.isRedirect)
    let page = await leader.get(here.page)
    #expect(page.says("Afsluttet") && page.says("Målet er nået") && page.says("Ingen kommer hjem uden en plan"))
    #expect(page.form(to: here.place("afslut")) == nil)
    #expect(await leader.get(here.place("ret")).status == 409)
    #expect(try await here.world.count("contributions WHERE kind = 'agreement_ended'") == 1)
  }

  @Test func whoHasLeftTheTeamSignsNothing() async throws {
    let here = try await AgreementWorld()
    try await here.drafted()
    let doctor = try await here.browser(here.doctor)
    let read = await here.filled(doctor, here.place("underskrift"), on: here.page, [("svar", "signed")])
    let (id, person, now) = (here.id, here.doctor, here.world.clock.now)
    try await here.world.services.database.write { db in
      try db.run("UPDATE case_people SET left_at = \(now) WHERE case_id = \(id) AND person_id = \(person)")
    }
    #expect(await doctor.post(here.place("underskrift"), read).status == 404)
    #expect(try await here.world.count("agreement_answers") == 0)
  }
}
