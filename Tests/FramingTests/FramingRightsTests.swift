import Accounts
import Cases
import Database
import Framing
import Language
import TestWorld
import Testing
import Web

@Suite struct FramingRightsTests {
  static let places = ["", "/problem", "/perspektiv", "/perspektiv/tak", "/perspektiv/1", "/perspektiver"]

  @Test(arguments: places) func whoIsNotInTheCaseFindsNothingInAnyFormat(place: String) async throws {
    let here = try await FramingWorld()
    try await here.write("Hemmeligt", as: here.guest)
    let browser = try await here.world.browser(as: here.outsider)
    for format in ["text/html", "application/json"] {
      let visit = await browser.get(here.page + place, accept: format)
      #expect(visit.status == 404)
      #expect(!visit.body.contains("Hemmeligt") && !visit.body.contains("Tryg hjem"))
    }
    #expect(await browser.get(here.page + place + "?format=json").status == 404)
  }

  @Test(arguments: [
    "fortaelling", "udloeser", "rytme", "kerneydelse", "fasthold", "forandr", "fjern", "mover", "innovationstest",
    "problem",
    "underskrift", "perspektiv", "perspektiv/1", "perspektiv/1/tilbagetraekning",
  ])
  func whoIsNotInTheCaseChangesNothing(place: String) async throws {
    let here = try await FramingWorld()
    let browser = try await here.world.browser(as: here.outsider)
    // A form of one's own case, sent to another's.
    let own = "/forloeb/\(here.id.number + 1)/indramning"
    let fields = await browser.get(own).form(to: own + "/fortaelling")?.values ?? []
    let filled = [
      ("formaal", "both"), ("fortaelling", "good"), ("udloeser", "leader"), ("kerneydelse", "x"), ("fasthold", "x"),
      ("forandr", "x"), ("fjern", "1"), ("mover", "first"), ("problem", "x"), ("laest", "0"), ("stilling", "agree"),
      ("version", "1"), ("perspektiv", "x"),
    ]
    #expect(await browser.post(here.place(place), fields + filled).status == 404)
    // What has to be put right is not told either.
    #expect(await browser.post(here.place(place), fields).status == 404 || place == "fjern")
  }

  @Test func whoIsNotSignedInIsLedToTheDoor() async throws {
    let here = try await FramingWorld()
    let browser = try await here.world.browser()
    #expect(await browser.get(here.page).location?.hasPrefix("/log-ind") == true)
  }

  @Test func aBackerReadsAndDoesNotWrite() async throws {
    let here = try await FramingWorld()
    try await here.write("Jeg venter.", as: here.guest)
    try await here.saveProblem("Ingen har overblik.", as: here.leader)
    let browser = try await here.world.browser(as: here.backer)
    let page = await browser.get(here.page)
    #expect(page.says("”Jeg venter.”") && page.says("Ingen har overblik."))
    for place in [
      "fortaelling", "udloeser", "rytme", "kerneydelse", "mover", "innovationstest", "problem", "underskrift",
    ] {
      #expect(page.form(to: here.place(place)) == nil)
    }
    #expect(await browser.get(here.place("perspektiv")).status == 403)
    #expect(!page.body.contains("class=\"btn\""))
  }

  @Test func aGuestWritesAndSignsButDoesNotChangeTheAim() async throws {
    let here = try await FramingWorld()
    try await here.saveProblem("Ingen har overblik.", as: here.leader)
    let browser = try await here.world.browser(as: here.guest)
    let page = await browser.get(here.page)
    #expect(page.form(to: here.place("underskrift")) != nil)
    #expect(page.form(to: here.place("fortaelling")) == nil)
    let fields = page.form(to: here.place("underskrift"))?.values ?? []
    let aim = [("formaal", "private_growth"), ("fortaelling", "good"), ("set", "")]
    #expect(await browser.post(here.place("fortaelling"), fields + aim).status == 403)
    #expect(await browser.post(here.place("fortaelling"), fields).status == 403)
    #expect(await browser.post(here.place("problem"), fields + [("problem", "x"), ("laest", "1")]).status == 403)
    #expect(try await here.summary().framing.aim == nil)
  }

  @Test func aCaseInTheArchiveIsReadAndNotChanged() async throws {
    let here = try await FramingWorld()
    try await here.write("Jeg venter.", as: here.guest)
    let leader = try await here.world.browser(as: here.leader)
    let fields = await leader.get(here.page).form(to: here.place("fortaelling"))?.values ?? []
    try await here.archive()
    let page = await leader.get(here.page)
    #expect(page.status == 200 && page.says("Forløbet er lagt i arkivet."))
    #expect(page.form(to: here.place("fortaelling")) == nil)
    #expect(await leader.get(here.place("perspektiv")).status == 403)
    let aim = [("formaal", "both"), ("fortaelling", "good")]
    #expect(await leader.post(here.place("fortaelling"), fields + aim).status == 403)
    #expect(await leader.post(here.place("perspektiv"), fields + [("perspektiv", "x")]).status == 403)
    #expect(try await here.world.count("perspectives") == 1)
  }
}
