import Accounts
import Agreements
import Cases
import HTTP
import Language
import TestWorld
import Testing
import Web

@Suite struct WritingTests {
  @Test func whenTwoWriteAtOnceBothTextsAreShownAndNoneIsLost() async throws {
    let here = try await AgreementWorld()
    try await here.draft()
    let leader = try await here.browser(here.leader)
    let mine = await here.filled(
      leader, here.page, on: here.place("ret"), [("formaal", "Mettes formål"), ("risici", "Mettes risici")])
    try await here.rewrite(["formaal": "Bodils formål", "habilitet": "Bodils habilitet"], as: here.member)

    let refused = await leader.post(here.page, mine)
    #expect(refused.status == 409)
    #expect(refused.says("Mens du skrev, gemte Bodil Rasmussen version 2"))
    let form = try #require(refused.form(to: here.page)).everything
    func field(_ name: String) -> String? { form.first { $0.0 == name }?.1 }
    // Both changed the aim: mine is in the field and theirs above it.
    #expect(field("formaal") == "Mettes formål" && refused.body.contains("Bodils"))
    #expect(refused.says("I har begge rettet. Din tekst står i feltet."))
    // What only I changed, and what only the other changed, are both there.
    #expect(field("risici") == "Mettes risici" && field("habilitet") == "Bodils habilitet")
    #expect(refused.says("Du havde ikke rettet her, så feltet har den nye tekst."))
    #expect(try await here.world.count("agreement_versions") == 2)

    #expect(await leader.post(here.page, form).isRedirect)
    let page = await leader.get(here.page)
    #expect(page.says("Version 3") && page.says("Mettes formål") && page.says("Bodils habilitet"))
  }

  @Test func aFaultDoesNotHideThatAnotherWasFirst() async throws {
    let here = try await AgreementWorld()
    try await here.draft()
    let leader = try await here.browser(here.leader)
    let mine = await here.filled(
      leader, here.page, on: here.place("ret"), [("navn", ""), ("formaal", "Mettes formål")])
    try await here.rewrite(["formaal": "Bodils formål"], as: here.member)
    let refused = await leader.post(here.page, mine)
    #expect(refused.says("Giv aftalen et navn") && refused.body.contains("Bodils"))
    #expect(refused.form(to: here.page)?.everything.first { $0.0 == "formaal" }?.1 == "Mettes formål")
  }

  @Test func anUnchangedTextIsNoNewVersion() async throws {
    let here = try await AgreementWorld()
    try await here.draft()
    #expect(try await here.rewrite([:]).isRedirect)
    #expect(try await here.world.count("agreement_versions") == 1)
  }

  @Test func twoClicksMakeOneAgreement() async throws {
    let here = try await AgreementWorld()
    let leader = try await here.browser(here.leader)
    let filled = await here.filled(leader, here.list, on: here.list + "/ny", try await here.fields())
    #expect(await leader.post(here.list, filled).isRedirect)
    #expect(await leader.post(here.list, filled).isRedirect)
    #expect(try await here.world.count("agreements") == 1)
  }

  @Test func theHistoryShowsWhatChanged() async throws {
    let here = try await AgreementWorld()
    try await here.draft()
    try await here.rewrite(["formaal": "Ingen kommer hjem uden en aftale"])
    let history = await (try await here.browser(here.guest)).get(here.place("versioner"))
    #expect(history.body.contains("<del><span class=\"sr\">Fjernet: </span>plan"))
    #expect(history.body.contains("<ins><span class=\"sr\">Tilføjet: </span>aftale"))
    #expect(history.says("Version 2") && history.says("Den første version."))
  }

  @Test func onlySomeoneOfTheOrganisationSignsForIt() async throws {
    let here = try await AgreementWorld()
    let clinic = try await here.organisation("Egelund Lægehus")
    for signer in [here.leader, here.outsider] {
      let refused = try await here.draft(["part-\(clinic)": "\(signer.number)"])
      #expect(refused.status == 422 && refused.says("Vælg én, der er med i forløbet for organisationen"))
    }
    #expect(try await here.world.count("agreements") == 0)
  }

  @Test(arguments: [
    ("slut", "2020-01-01"), ("slut", "i morgen"), ("navn", ""), ("formaal", String(repeating: "x", count: 2_001)),
  ])
  func whatIsNotSoundIsShownAgain(field: String, value: String) async throws {
    let here = try await AgreementWorld()
    let refused = try await here.draft([field: value])
    #expect(refused.status == 422)
    #expect(refused.form(to: here.list)?.everything.first { $0.0 == "risici" }?.1 == "Tiden kan blive knap")
    #expect(try await here.world.count("agreements") == 0)
  }

  @Test(arguments: ["<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>"])
  func whatPeopleWriteNeverBecomesMarkup(payload: String) async throws {
    let here = try await AgreementWorld()
    let (municipality, clinic) = (
      try await here.organisation("Egelund Kommune"), try await here.organisation("Egelund Lægehus")
    )
    var hostile = ["navn", "formaal", "risici", "rettigheder", "dataansvar", "habilitet", "udtraeden"]
    hostile += ["giver-\(municipality)", "giver-\(clinic)"]
    try await here.draft(Dictionary(uniqueKeysWithValues: hostile.map { ($0, payload) }))
    try await here.putForward()
    let doctor = try await here.browser(here.doctor)
    await doctor.submit(here.place("underskrift"), on: here.page, ["svar": "declined", "hvorfor": payload])
    let leader = try await here.browser(here.leader)
    let stale = await here.filled(leader, here.page, on: here.place("ret"), [("formaal", payload + "1")])
    try await here.rewrite(["formaal": payload + "2"], as: here.member)
    let merge = await leader.post(here.page, stale)
    #expect(merge.status == 409)
    await leader.submit("/alliancer", on: "/alliancer/ny", ["navn": payload, "formaal": payload])
    await leader.submit(here.place("afslut"), on: here.page, ["aarsag": payload])
    var visits = [merge]
    let places = [here.list, here.page, here.page + "?version=1", here.place("versioner"), here.place("udskrift")]
    for place in places + ["/alliancer", "/alliancer/1", "/alliancer/ny?aftale=1&forloeb=1"] {
      for format in ["text/html", "application/json"] { visits.append(await leader.get(place, accept: format)) }
    }
    for visit in visits {
      #expect([200, 409].contains(visit.status), "\(visit.path)")
      #expect(!visit.body.contains("<script>alert") && !visit.body.contains("<img src=x"), "\(visit.path)")
    }
  }

  @Test func whatAPartyGivesInFiguresIsOptionalAndKept() async throws {
    let here = try await AgreementWorld()
    let browser = try await here.browser(here.leader)
    let party = try #require(try await here.fields().first { $0.0.hasPrefix("giver-") }?.0.dropFirst("giver-".count))
    let path = here.list
    func send(_ hours: String, _ money: String) async throws -> Visit {
      let fields = try await here.fields() + [("timer-\(party)", hours), ("kroner-\(party)", money)]
      return await browser.post(path, await here.filled(browser, path, on: path + "/ny", fields))
    }
    for wrong in ["-1", "mange", "1,5", "999999999"] {
      let visit = try await send(wrong, "")
      #expect(visit.status == 422 && visit.says("Skriv et helt tal") && visit.body.contains(wrong))
    }
    #expect(try await send("1.200", "").isRedirect)
    #expect(try await here.world.count("agreement_parties WHERE hours = 1200 AND money IS NULL") == 1)
    #expect(await browser.get(path + "/1").says("1200 timer"))
    #expect(await browser.get(path + "/1", accept: "application/json").body.contains("\"hours\":1200"))
  }
}
