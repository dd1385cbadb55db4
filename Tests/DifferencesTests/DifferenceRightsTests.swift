import Accounts
import Cases
import Database
import Differences
import TestWorld
import Testing
import Web

/// Who may do what, cell by cell: in the page, as data and as a table.
@Suite struct DifferenceRightsTests {
  enum Reader: CaseIterable, Sendable { case leader, member, guest, backer, onlooker, stranger, nobody }

  private static func person(_ reader: Reader, in here: DifferenceWorld) -> Person.ID? {
    switch reader {
    case .leader: here.leader
    case .member: here.member
    case .guest: here.guest
    case .backer: here.backer
    case .onlooker, .stranger: here.stranger
    case .nobody: nil
    }
  }

  private static func world(_ reader: Reader, isArchived: Bool) async throws -> DifferenceWorld {
    let here = try await DifferenceWorld()
    try await here.raise("Hemmeligt", as: here.member)
    // An onlooker sees that the case is there, and nothing of the team's.
    if reader == .onlooker { try await here.open(to: "public") }
    if isArchived { try await here.archive() }
    return here
  }

  @Test(arguments: Reader.allCases, [false, true])
  func theTeamReadsAndNobodyElseInAnyFormat(_ reader: Reader, _ isArchived: Bool) async throws {
    let here = try await Self.world(reader, isArchived: isArchived)
    let browser = try await here.browser(Self.person(reader, in: here))
    let reads = [Reader.leader, .member, .guest, .backer].contains(reader)
    for place in [here.page, here.place("1"), here.page + ".csv", here.pulse] {
      for format in ["text/html", "application/json"] {
        let visit = await browser.get(place, accept: format)
        if reads {
          #expect(visit.status == 200, "\(place) as \(format)")
        } else if reader == .nobody {
          #expect([303, 401].contains(visit.status))
        } else {
          #expect(visit.status == 404)
        }
        #expect(reads || !visit.body.contains("Hemmeligt"))
      }
      if !reads { #expect(await browser.get(place + "?format=json").status != 200) }
    }
    #expect(try await here.world.count("access_log") == (reads ? 2 : 0))
  }

  @Test(arguments: Reader.allCases, [false, true])
  func thoseWhoContributeWriteAndTheArchiveStaysAsItIs(_ reader: Reader, _ isArchived: Bool) async throws {
    let here = try await Self.world(reader, isArchived: isArchived)
    let browser = try await here.browser(Self.person(reader, in: here))
    let writes = !isArchived && [Reader.leader, .member, .guest].contains(reader)
    for place in ["ny", "1/ny-side", "1/bearbejd"] {
      let status = await browser.get(here.place(place)).status
      if writes {
        #expect(status == 200, "\(place)")
      } else {
        #expect(reader == .nobody ? status == 303 : [403, 404].contains(status), "\(place): \(status)")
      }
    }
    let page = await browser.get(here.page)
    #expect(page.body.contains("forskelle/ny") == writes)
    #expect((page.form(to: here.place("1/tag")) != nil) == writes)
  }

  @Test(arguments: [Reader.backer, .onlooker, .stranger], [false, true])
  func aFormThatWasNotGivenIsRefused(_ reader: Reader, _ isArchived: Bool) async throws {
    let here = try await Self.world(reader, isArchived: isArchived)
    let person = try #require(Self.person(reader, in: here))
    // A sound form of one's own case, sent to another's.
    let own = try await here.world.startedCase("Mit eget", ledBy: person)
    let browser = try await here.browser(person)
    let new = "/forloeb/\(own.number)/forskelle/ny"
    let fields = await browser.get(new).form(to: new)?.everything ?? []
    let filled = [
      ("titel", "x"), ("slags", "facts"), ("side1", "x"), ("hvem1", "mig"), ("side2", "x"), ("hvem2", "gruppe-user"),
      ("side", "x"), ("hvem", "gruppe-user"), ("set", "0"), ("brug", "x"), ("svartekst", "x"), ("udfald", "brugt"),
      ("udbytte", "x"), ("hvorfor", "x"), ("tilknyt", "idea-1"), ("unpopular", "3"), ("mistakes", "3"),
      ("respect", "3"),
    ]
    let names = Set(filled.map(\.0))
    let keys = fields.filter { !names.contains($0.0) }
    for place in [
      "ny", "1/tag", "1/slip", "1/ny-side", "1/side/1", "1/brug", "1/traad", "1/traad/1/tilbagetraekning",
      "1/bearbejd", "1/genaabn", "1/tilknyt", "1/tilknyt/fjern",
    ] {
      #expect([403, 404].contains(await browser.post(here.place(place), keys + filled).status), "\(place)")
      // What has to be put right is not told either.
      #expect([403, 404].contains(await browser.post(here.place(place), keys).status), "\(place), empty")
    }
    for place in [here.pulse, here.pulse + "/runde", here.pulse + "/runde/slut"] {
      #expect([403, 404].contains(await browser.post(place, keys + filled).status), "\(place)")
    }
    #expect(try await here.world.count("differences WHERE revision = 0 AND closed IS NULL") == 1)
    #expect(try await here.world.count("difference_sides") == 2)
    #expect(try await here.world.count("pulse_rounds") == 0)
  }

  @Test(arguments: [Reader.member, .guest])
  func onlyTheLeaderOpensAndEndsARound(_ reader: Reader) async throws {
    let here = try await Self.world(reader, isArchived: false)
    let browser = try await here.browser(Self.person(reader, in: here))
    let page = await browser.get(here.pulse)
    #expect(page.form(to: here.pulse + "/runde") == nil)
    let fields = await browser.get(here.place("1")).form(to: here.place("1/brug"))?.everything ?? []
    #expect(await browser.post(here.pulse + "/runde", fields).status == 403)
    #expect(await browser.post(here.pulse + "/runde/slut", fields).status == 403)
  }

  @Test func whoLeadsIsShownTheWayToInviteThoseWhoAreMissing() async throws {
    let here = try await DifferenceWorld(from: DifferenceSources(invitation: { "/forloeb/\($0.number)/inviter" }))
    try await here.raise(as: here.member)
    #expect(try await here.browser(here.leader).get(here.page).says("Spørg flere"))
    #expect(!(try await here.browser(here.member).get(here.page).says("Spørg flere")))
  }
}
