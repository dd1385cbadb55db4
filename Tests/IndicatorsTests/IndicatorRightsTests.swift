import Accounts
import Testing
import TestWorld
import Web

/// Who may do what, cell by cell: in the page, as data and as a table.
@Suite struct IndicatorRightsTests {
  enum Reader: CaseIterable, Sendable { case leader, member, guest, backer, stranger, nobody }

  private static func person(_ reader: Reader, in here: IndicatorWorld) -> Person.ID? {
    switch reader {
    case .leader: here.leader
    case .member: here.member
    case .guest: here.guest
    case .backer: here.backer
    case .stranger: here.stranger
    case .nobody: nil
    }
  }

  private static func world(isArchived: Bool) async throws -> IndicatorWorld {
    let here = try await IndicatorWorld()
    try await here.define("Hemmelig måling")
    try await here.write(threeLeaps)
    if isArchived { try await here.archive() }
    return here
  }

  @Test(arguments: Reader.allCases, [false, true])
  func theTeamReadsAndNobodyElse(_ reader: Reader, _ isArchived: Bool) async throws {
    let here = try await Self.world(isArchived: isArchived)
    let browser = try await here.browser(Self.person(reader, in: here))
    let reads = [Reader.leader, .member, .guest, .backer].contains(reader)
    for place in [here.list, here.place("1"), here.place("1/maalinger.csv")] {
      for format in ["text/html", "application/json"] {
        let visit = await browser.get(place, accept: format)
        #expect(
          reads ? visit.status == 200 : reader == .nobody ? [303, 401].contains(visit.status) : visit.status == 404,
          "\(place) as \(format): \(visit.status)")
        #expect(reads || !visit.body.contains("Hemmelig"))
      }
    }
  }

  @Test(arguments: Reader.allCases, [false, true])
  func thoseWhoContributeMeasureAndTheTeamDefines(_ reader: Reader, _ isArchived: Bool) async throws {
    let here = try await Self.world(isArchived: isArchived)
    let browser = try await here.browser(Self.person(reader, in: here))
    let measures = !isArchived && [Reader.leader, .member, .guest].contains(reader)
    let defines = !isArchived && [Reader.leader, .member].contains(reader)
    for (place, may) in [
      ("1/maaling", measures), ("1/maalinger/1", measures), ("ny", defines), ("1/ret", defines), ("1/niveau", defines),
    ] {
      let status = await browser.get(here.place(place)).status
      #expect(
        may ? status == 200 : reader == .nobody ? status == 303 : [403, 404].contains(status), "\(place): \(status)")
    }
  }

  @Test(arguments: [Reader.backer, .stranger], [false, true])
  func aFormThatWasNotGivenIsRefused(_ reader: Reader, _ isArchived: Bool) async throws {
    let here = try await Self.world(isArchived: isArchived)
    let person = try #require(Self.person(reader, in: here))
    let own = try await here.world.startedCase("Mit eget", ledBy: person)
    let browser = try await here.browser(person)
    let new = "/forloeb/\(own.number)/indikatorer/ny"
    let keys = await browser.get(new).form(to: new)?.everything.filter { $0.0.hasPrefix("_") } ?? []
    let filled = [
      ("navn", "x"), ("definition", "x"), ("enhed", "x"), ("bedre", "lower"), ("rytme", "day"), ("vaerdi", "3"),
      ("dag", "2020-01-06"), ("hvorfor", "x"), ("grund", "x"), ("set", "0"), ("teknik", "x"), ("anderledes", "x"),
      ("fra", "2026-01-12"), ("sted", "1"), ("indikator", "1"),
    ]
    for place in ["ny", "1/ret", "1/maaling", "1/maalinger/1", "1/maalinger/1/slet", "1/niveau", "foelg", "1/slip"] {
      let visit = await browser.post(here.place(place), keys + filled)
      #expect([403, 404].contains(visit.status), "\(place): \(visit.status)")
    }
    #expect(try await here.world.count("indicators") == 1)
    #expect(try await here.world.count("measurements") == 46)
    #expect(try await here.world.count("measurement_changes") == 0)
    #expect(try await here.world.count("techniques") == 0)
  }

  /// What belongs to another case is not there by way of one's own.
  @Test func anotherCasesNumbersOpenNothing() async throws {
    let here = try await Self.world(isArchived: false)
    let own = try await here.world.startedCase("Mit eget", ledBy: here.stranger)
    let browser = try await here.browser(here.stranger)
    let list = "/forloeb/\(own.number)/indikatorer"
    for place in ["1", "1/maaling", "1/maalinger/1", "1/ret", "1/niveau", "1/maalinger.csv"] {
      #expect(await browser.get(list + "/" + place).status == 404, "\(place)")
    }
  }
}
