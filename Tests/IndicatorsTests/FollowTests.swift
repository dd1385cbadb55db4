import Accounts
import Bytes
import Cases
import HTTP
import TestWorld
import Testing
import Time
import Web

/// What another case may see of what one measures, and who decides it.
@Suite struct FollowTests {
  /// The member leads another case, with somebody on its team who knows nothing of the first.
  private static func world(isShared: Bool = true) async throws -> (IndicatorWorld, other: Case.ID) {
    let here = try await IndicatorWorld()
    let new = here.place("ny")
    var fields: [(String, String)] = [
      ("navn", "Starter inden 7 dage"), ("definition", "De, der er begyndt"), ("enhed", "%"), ("bedre", "higher"),
      ("rytme", "week"),
    ]
    if isShared { fields.append(("deles", "ja")) }
    let browser = try await here.browser(here.member)
    let form = try #require(await browser.get(new).form(to: new))
    await browser.post(new, form.filled(with: fields))
    let page = here.place("1/maaling")
    await browser.submit(page, on: page, ["vaerdi": "41", "dag": "2026-11-09", "bemaerkning": "Hemmelig note"])
    let correct = here.place("1/maalinger/1")
    await browser.submit(correct, on: correct, ["vaerdi": "43", "hvorfor": "Hemmelig grund"])
    let other = try await here.world.startedCase("Det andet forløb", ledBy: here.member)
    try await here.world.join(other, here.stranger)
    return (here, other)
  }

  private static func follow(_ here: IndicatorWorld, _ other: Case.ID, as person: Person.ID) async throws -> Visit {
    let list = "/forloeb/\(other.number)/indikatorer"
    return try await here.browser(person).submit(list + "/foelg", on: list, ["indikator": "1"])
  }

  @Test func whatIsNotSharedCannotBeFollowed() async throws {
    let (here, other) = try await Self.world(isShared: false)
    let list = "/forloeb/\(other.number)/indikatorer"
    let browser = try await here.browser(here.member)
    #expect(await browser.get(list).form(to: list + "/foelg") == nil)
    let keys = await browser.get(list + "/ny").form(to: list + "/ny")?.everything.filter { $0.0.hasPrefix("_") } ?? []
    #expect(await browser.post(list + "/foelg", keys + [("indikator", "1")]).status == 404)
    #expect(try await here.world.count("indicator_followers") == 0)
  }

  @Test func thoseWhoFollowSeeTheNumbersAndNothingElse() async throws {
    let (here, other) = try await Self.world()
    #expect(try await Self.follow(here, other, as: here.member).isRedirect)
    let page = "/forloeb/\(other.number)/indikatorer/1"
    // On the team of the other case alone.
    let browser = try await here.browser(here.stranger)
    for (place, format) in [
      (page, "text/html"), (page, "application/json"), (page + "/maalinger.csv", "*/*"),
      ("/forloeb/\(other.number)/indikatorer", "text/html"),
    ] {
      let visit = try await browser.fetch(place)
      let body = format == "*/*" ? visit.bytes.text : await browser.get(place, accept: format).body
      #expect(body.contains("43") || place.hasSuffix("indikatorer"), "\(place) \(format)")
      for word in ["Bodil Rasmussen", "Hemmelig note", "Hemmelig grund", "Tryg hjem"] {
        #expect(!body.contains(word), "\(word) on \(place) as \(format)")
      }
    }
    #expect(await browser.get(page).says("Måles i et andet forløb"))
    // Who is on both teams may know what it is called.
    #expect(!(await (try here.browser(here.member)).get(page).says("Måles i et andet forløb")))
    for place in ["maaling", "maalinger/1", "ret", "niveau", "import"] {
      #expect(await browser.get(page + "/" + place).status == 404, "\(place)")
    }
  }

  @Test func theTeamSeesWhoFollowsAndStopsThem() async throws {
    let (here, other) = try await Self.world()
    _ = try await Self.follow(here, other, as: here.member)
    let browser = try await here.browser(here.leader)
    let page = await browser.get(here.place("1"))
    #expect(page.says("Følges af") && page.says("Det andet forløb"))
    #expect(
      try await here.world.count("contributions WHERE case_id = \(here.id.number) AND note LIKE '%følger den nu%'") == 1
    )
    #expect(!(await (try here.browser(here.guest)).get(here.place("1")).says("Luk for det")))
    let stop = here.place("1/foelgere/\(other.number)/stop")
    _ = await browser.submitTwice(stop, on: here.place("1"))
    #expect(try await here.world.count("indicator_followers") == 0)
    #expect(
      try await here.world.count(
        "contributions WHERE case_id = \(here.id.number) AND note LIKE '%følger den ikke mere%'") == 1)
    let followed = "/forloeb/\(other.number)/indikatorer/1"
    #expect(await (try here.browser(here.member)).get(followed).status == 404)
  }

  @Test func whatIsNoLongerSharedIsFollowedByNobody() async throws {
    let (here, other) = try await Self.world()
    _ = try await Self.follow(here, other, as: here.member)
    let path = here.place("1/ret")
    let browser = try await here.browser(here.leader)
    let form = try #require(await browser.get(path).form(to: path))
    await browser.post(path, form.filled(with: []).filter { $0.0 != "deles" })
    #expect(try await here.world.count("indicator_followers") == 0)
    #expect(await (try here.browser(here.stranger)).get("/forloeb/\(other.number)/indikatorer/1").status == 404)
  }
}
