import Accounts
import Cases
import Database
import Framing
import TestWorld
import Testing
import Time
import Web

@Suite struct ProblemTests {
  @Test func aNewTextIsAVersionThatTheTeamSigns() async throws {
    let here = try await FramingWorld()
    #expect(try await here.saveProblem("Ingen har overblik over det første døgn.", as: here.leader).isRedirect)
    #expect(try await here.sign("agree", as: here.leader).isRedirect)
    #expect(!(try await here.summary().isAgreed))
    #expect(try await here.sign("can_live_with", as: here.guest, note: "Hvis natten er med").isRedirect)

    let page = await (try await here.world.browser(as: here.member)).get(here.page)
    #expect(page.says("Enig 1 Mette Kjærgaard"))
    #expect(page.says("Kan leve med 1 Inger Mortensen"))
    #expect(page.says("Inger Mortensen : Hvis natten er med"))
    #expect(page.says("Teksten gælder som fælles."))
    #expect(try await here.summary().signatures == [.agree: 1, .canLiveWith: 1])
    #expect(try await here.summary().isAgreed)
  }

  @Test func onePersonHasOneStanceOnAVersionAndMayChangeIt() async throws {
    let here = try await FramingWorld()
    try await here.saveProblem("Ingen har overblik.", as: here.leader)
    try await here.sign("agree", as: here.leader)
    try await here.sign("agree", as: here.member)
    #expect(try await here.summary().isAgreed)
    try await here.sign("cannot", as: here.member)
    #expect(try await here.summary().signatures == [.agree: 1, .cannot: 1])
    #expect(!(try await here.summary().isAgreed))
  }

  @Test func aNewVersionIsSignedAnew() async throws {
    let here = try await FramingWorld()
    try await here.saveProblem("Den første.", as: here.leader)
    try await here.sign("agree", as: here.leader)
    try await here.sign("agree", as: here.member)
    try await here.saveProblem("Den anden.", as: here.member)
    let summary = try await here.summary()
    #expect(summary.signatures.isEmpty && !summary.isAgreed)
    #expect(summary.problemVersions == 2 && summary.problemWriters == 2)
    #expect(summary.lastVersionDay == here.world.clock.today)
  }

  @Test func whenTwoWriteAtOnceBothTextsAreShownAndNoneIsLost() async throws {
    let here = try await FramingWorld()
    try await here.saveProblem("Den første.", as: here.leader)
    let leader = try await here.world.browser(as: here.leader)
    let read = await leader.get(here.page).form(to: here.place("problem"))?.values ?? []
    try await here.saveProblem("Bodils udgave.", as: here.member)

    let mine = read.filter { $0.0 != "problem" } + [("problem", "Mettes udgave."), ("handling", "gem")]
    let refused = await leader.post(here.place("problem"), mine)
    #expect(refused.status == 409)
    #expect(refused.says("Mens du skrev, gemte Bodil Rasmussen version 2:"))
    #expect(refused.says("Bodils udgave.") && refused.says("Mettes udgave."))
    #expect(try await here.world.count("problem_versions") == 2)

    // The page that came back knows the new version, so that it can be saved from there.
    let again = refused.form(to: here.place("problem"))?.values ?? []
    #expect(await leader.post(here.place("problem"), again + [("handling", "gem")]).isRedirect)
    #expect(await leader.get(here.place("problem")).says("Version 3"))
  }

  @Test func aFaultDoesNotHideThatAnotherWasFirst() async throws {
    let here = try await FramingWorld()
    try await here.saveProblem("Den første.", as: here.leader)
    let leader = try await here.world.browser(as: here.leader)
    let read = await leader.get(here.page).form(to: here.place("problem"))?.values ?? []
    try await here.saveProblem("Bodils udgave.", as: here.member)
    let tooLong = read.filter { $0.0 != "problem" } + [("problem", String(repeating: "x", count: 2_001))]
    let refused = await leader.post(here.place("problem"), tooLong)
    #expect(refused.says("Bodils udgave.") && refused.says("Skriv højst 2000 tegn"))
  }

  @Test func oneDoesNotSignATextThatOneHasNotRead() async throws {
    let here = try await FramingWorld()
    try await here.saveProblem("Den første.", as: here.leader)
    let guest = try await here.world.browser(as: here.guest)
    let read = await guest.get(here.page).form(to: here.place("underskrift"))?.values ?? []
    try await here.saveProblem("Den anden.", as: here.leader)
    let refused = await guest.post(here.place("underskrift"), read + [("stilling", "agree")])
    #expect(refused.status == 409)
    #expect(refused.says("Teksten er blevet ændret, siden du læste den."))
    #expect(try await here.world.count("problem_signatures") == 0)
  }

  @Test func aSolutionIsWarnedOfAndCanBeSavedAllTheSame() async throws {
    let here = try await FramingWorld()
    let text = "Ingen har overblik. Vi mangler en ny tavle."
    let warned = try await here.saveProblem(text, as: here.leader)
    #expect(warned.status == 200)
    #expect(warned.says("”Vi mangler en ny tavle” ligner en løsning."))
    #expect(warned.says("Gem alligevel") && warned.says("Flyt sætningen til idéer"))
    #expect(try await here.world.count("problem_versions") == 0)

    #expect(try await here.saveProblem(text, as: here.leader, action: "gem-alligevel").isRedirect)
    #expect(try await here.world.count("problem_versions") == 1)
  }

  @Test func theSolutionIsMovedToTheIdeasAndTheRestStays() async throws {
    let here = try await FramingWorld()
    let browser = try await here.world.browser(as: here.leader)
    let text = "Ingen har overblik. Vi mangler en ny tavle."
    let (first, second) = await browser.submitTwice(
      here.place("problem"), on: here.page, ["problem": text, "handling": "flyt"])
    #expect(first.isRedirect && second.isRedirect)
    #expect(
      try await here.world.count("parked_ideas WHERE source = 'problem' AND text = 'Vi mangler en ny tavle.'") == 1)

    let page = await browser.get(here.page)
    #expect(page.form(to: here.place("problem"))?.values.first { $0.0 == "problem" }?.1 == "Ingen har overblik.")
    #expect(page.says("Det er din kladde."))
    #expect(try await here.summary().parkedIdeas == 1)
    // A draft is for its writer alone.
    let other = try await here.world.browser(as: here.member)
    #expect(!(await other.get(here.page).says("Det er din kladde.")))

    #expect(try await here.saveProblem("Ingen har overblik.", as: here.leader).isRedirect)
    #expect(!(await browser.get(here.page).says("Det er din kladde.")))
  }

  @Test func theHistoryShowsWhatChanged() async throws {
    let here = try await FramingWorld()
    try await here.saveProblem("Ingen har overblik over døgnet.", as: here.leader)
    try await here.sign("agree", as: here.leader)
    try await here.saveProblem("Ingen har ansvar for døgnet.", as: here.member)
    let history = await (try await here.world.browser(as: here.backer)).get(here.place("problem"))
    #expect(history.status == 200)
    #expect(history.body.contains("<del><span class=\"sr\">Fjernet: </span>overblik"))
    #expect(history.body.contains("<ins><span class=\"sr\">Tilføjet: </span>ansvar"))
    #expect(history.says("Skrevet af Bodil Rasmussen 23. november 2026"))
    #expect(history.says("Enig 1 Mette Kjærgaard"))
  }

  @Test func anUnchangedTextIsNoNewVersion() async throws {
    let here = try await FramingWorld()
    try await here.saveProblem("Den samme.", as: here.leader)
    try await here.saveProblem("Den samme.", as: here.leader)
    #expect(try await here.world.count("problem_versions") == 1)
  }

  @Test func twoClicksGiveOneVersion() async throws {
    let here = try await FramingWorld()
    let browser = try await here.world.browser(as: here.leader)
    let (first, second) = await browser.submitTwice(
      here.place("problem"), on: here.page, ["problem": "Én gang.", "handling": "gem"])
    #expect(first.isRedirect && second.isRedirect)
    #expect(try await here.world.count("problem_versions") == 1)
  }

  @Test func fewerThanThreeGroupsAreSaidButStopNothing() async throws {
    let here = try await FramingWorld()
    try await here.write("Min side", as: here.guest)
    let page = await (try await here.world.browser(as: here.leader)).get(here.page)
    #expect(page.says("1 af mindst 3 grupper er hørt nu."))
    try await here.write("Min side", as: here.member)
    try await here.write("Min side", as: here.leader)
    let heard = await (try await here.world.browser(as: here.leader)).get(here.page)
    #expect(!heard.says("af mindst 3 grupper er hørt nu."))
  }

  @Test func ideasBeforeTheProblemWasAgreedAreCounted() async throws {
    let here = try await FramingWorld()
    try await here.saveProblem("Vi skal have en app.", as: here.leader, action: "flyt")
    here.world.clock.pass(.hours(1))
    try await here.saveProblem("Ingen har overblik.", as: here.leader)
    try await here.sign("agree", as: here.leader)
    here.world.clock.pass(.hours(1))
    try await here.sign("agree", as: here.member)
    here.world.clock.pass(.hours(1))
    try await here.saveProblem("Ansæt en læge.", as: here.leader, action: "flyt")
    let summary = try await here.summary()
    #expect(summary.parkedIdeas == 2 && summary.parkedIdeasBeforeAgreement == 1)
    #expect(summary.firstParkedIdeaDay == here.world.clock.today)
  }
}
