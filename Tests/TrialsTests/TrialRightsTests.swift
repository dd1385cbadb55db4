import Accounts
import TestWorld
import Testing
import Web

/// Who may do what, cell by cell.
@Suite struct TrialRightsTests {
  enum Reader: CaseIterable, Sendable { case leader, member, guest, backer, stranger, nobody }

  private static func person(_ reader: Reader, in here: TrialWorld) -> Person.ID? {
    switch reader {
    case .leader: here.leader
    case .member: here.member
    case .guest: here.guest
    case .backer: here.backer
    case .stranger: here.stranger
    case .nobody: nil
    }
  }

  private static func world(isArchived: Bool) async throws -> TrialWorld {
    let here = try await TrialWorld()
    try await here.plan("Hemmelig prøve")
    let browser = try await here.browser(here.member)
    await browser.submit(here.place("1/prototype"), on: here.place("1/prototype"), ["aendret": "x"])
    await browser.submit(
      here.workshops + "/nyt", on: here.workshops + "/nyt",
      ["navn": "V", "sted": "x", "rytme": "x", "emne": "x"])
    if isArchived { try await here.archive() }
    return here
  }

  @Test(arguments: Reader.allCases, [false, true])
  func theTeamReadsAndNobodyElse(_ reader: Reader, _ isArchived: Bool) async throws {
    let here = try await Self.world(isArchived: isArchived)
    let browser = try await here.browser(Self.person(reader, in: here))
    let reads = [Reader.leader, .member, .guest, .backer].contains(reader)
    for place in [here.list, here.place("1")] {
      for format in ["text/html", "application/json"] {
        let visit = await browser.get(place, accept: format)
        #expect(
          reads ? visit.status == 200 : reader == .nobody ? [303, 401].contains(visit.status) : visit.status == 404)
        #expect(reads || !visit.body.contains("Hemmelig"))
      }
    }
  }

  @Test(arguments: Reader.allCases, [false, true])
  func theTeamPlansAndTheArchiveStaysAsItIs(_ reader: Reader, _ isArchived: Bool) async throws {
    let here = try await Self.world(isArchived: isArchived)
    let browser = try await here.browser(Self.person(reader, in: here))
    let may = !isArchived && [Reader.leader, .member].contains(reader)
    let places = ["ny", "1/ret", "1/prototype", "1/prototype/1", "1/afslut"].map(here.place) + [here.workshops + "/1"]
    for place in places {
      let status = await browser.get(place).status
      #expect(
        may ? status == 200 : reader == .nobody ? status == 303 : [403, 404].contains(status), "\(place): \(status)")
    }
  }

  @Test(arguments: [Reader.guest, .backer, .stranger])
  func aFormThatWasNotGivenIsRefused(_ reader: Reader) async throws {
    let here = try await Self.world(isArchived: false)
    let person = try #require(Self.person(reader, in: here))
    let own = try await here.world.startedCase("Mit eget", ledBy: person)
    let browser = try await here.browser(person)
    let new = "/forloeb/\(own.number)/afproevninger/ny"
    let keys = await browser.get(new).form(to: new)?.everything.filter { $0.0.hasPrefix("_") } ?? []
    let filled = [
      ("titel", "x"), ("hvis", "x"), ("saa", "x"), ("fordi", "x"), ("hvor", "x"), ("samtykke", "given"),
      ("ansvarlig", "\(here.leader.number)"), ("aendret", "x"), ("dag", "2026-11-01"), ("laerte", "x"),
      ("udfald", "adopted"), ("skete", "x"), ("anderledes", "x"), ("sted", "1"), ("set", "0"), ("navn", "x"),
      ("rytme", "x"), ("emne", "x"),
    ]
    let places =
      ["ny", "1/ret", "1/maal", "1/maal/fjern", "1/prototype", "1/prototype/1", "1/afslut"].map(here.place)
      + ["/nyt", "/1", "/1/luk"].map { here.workshops + $0 }
    for place in places {
      let visit = await browser.post(place, keys + filled)
      #expect([403, 404].contains(visit.status), "\(place): \(visit.status)")
    }
    #expect(try await here.world.count("trials WHERE revision = 0 AND ended IS NULL") == 1)
    #expect(try await here.world.count("prototypes WHERE revision = 0") == 1)
    #expect(try await here.world.count("workshops WHERE revision = 0") == 1)
  }
}
