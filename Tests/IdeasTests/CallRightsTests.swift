import Accounts
import Cases
import HTTP
import TestWorld
import Testing
import Time
import Web

@testable import Ideas

@Suite struct CallRightsTests {
  /// What users of such platforms rely on: who, in which phase, for whom the call is.
  @Test(arguments: CallAct.allCases)
  func theTableIsTheOneOfThePapers(_ act: CallAct) {
    for audience in Call.Audience.allCases {
      let takesPart: Set<CallRole> =
        switch audience {
        case .public, .link: Set(CallRole.allCases)
        case .signedIn: Set(CallRole.allCases).subtracting([.anonymous])
        case .organisations: [.leader, .moderator, .member, .guest, .backer, .colleague]
        case .team: [.leader, .moderator, .member, .guest]
        }
      let hosts: Set<CallRole> = [.leader, .moderator]
      for phase in Call.Phase.allCases {
        let expected: Set<CallRole> =
          switch (act, phase) {
          case (.see, .draft): hosts
          case (.see, _): takesPart.union([.backer])
          case (.addIdea, .open), (.support, .open), (.comment, .open), (.choose, .open), (.editOwn, .open),
            (.joinOwn, .open):
            takesPart.union(hosts)
          case (.addIdea, _), (.support, _), (.comment, _), (.choose, _), (.editOwn, _), (.joinOwn, _): hosts
          case (.withdrawOwn, .draft), (.report, .draft): []
          case (.withdrawOwn, _), (.report, _): takesPart
          case (.moderate, _), (.answer, _), (.combine, _): hosts
          case (.run, _): [.leader]
          }
        for role in CallRole.allCases {
          #expect(
            CallRights.allows(act, role, phase, audience) == expected.contains(role),
            "\(act) by \(role) in \(phase), for \(audience)")
        }
      }
    }
  }

  enum Asker: String, CaseIterable { case leader, member, guest, backer, colleague, stranger, nobody }

  /// The same in every format: what may not be seen is not there.
  @Test(arguments: Call.Audience.allCases, [true, false])
  func aCallIsSeenByThoseItIsFor(_ audience: Call.Audience, _ isOpen: Bool) async throws {
    let here = try await CallWorld()
    try await here.ask(audience: audience, open: isOpen)
    let leader = try await here.browser(here.leader)
    await here.share("Ring om aftenen", by: leader)
    for asker in Asker.allCases {
      let person: Person.ID? =
        switch asker {
        case .leader: here.leader
        case .member: here.member
        case .guest: here.guest
        case .backer: here.backer
        case .colleague: here.colleague
        case .stranger: here.stranger
        case .nobody: nil
        }
      let sees: Bool =
        switch (asker, audience) {
        case (.leader, _): true
        case _ where !isOpen: false
        case (.member, _), (.guest, _), (.backer, _), (_, .public), (_, .link): true
        case (.nobody, _), (.stranger, .organisations), (.stranger, .team), (.colleague, .team): false
        default: true
        }
      let browser = try await here.browser(person)
      let places = ["", "/ide/1", "/lignende?q=Ring+om+aftenen", "/plakat"].map { CallWorld.place + $0 }
      for path in places {
        for type in ["text/html", "application/json"] {
          let visit = await browser.get(path, accept: type)
          #expect(visit.status == (sees ? 200 : 404), "\(path) by \(asker) for \(audience): \(visit.status)")
          if !sees { #expect(!visit.body.contains("Ring om") && !visit.body.contains("Hvad gør det")) }
        }
      }
      // Whoever has the link sees one that is for them; it stands in no list but that of those who run it.
      let isListed = sees && (audience != .link || asker == .leader)
      let list = await browser.get("/idekald").body + browser.get("/idekald?format=json").body
      #expect(list.contains("Hvad gør det") == isListed, "the list for \(asker), \(audience), \(isOpen)")
    }
  }

  /// Who runs a call writes in every phase; others only while it is open; nobody writes where it is not taken.
  @Test(arguments: [Call.Activity.ideas, .supports, .comments])
  func whatIsNotTakenIsNotTaken(_ activity: Call.Activity) async throws {
    let here = try await CallWorld()
    try await here.ask(takes: Set(Call.Activity.allCases).subtracting([activity]))
    await here.share("Ring om aftenen", by: try await here.browser(here.leader))
    let phone = try await here.browser()
    let end = activity == .ideas ? "/del" : activity == .supports ? "/ide/1/stoet" : "/ide/1/kommentar"
    #expect(await phone.get(CallWorld.place + end).status == 403)
    let form = await phone.get(CallWorld.place + (activity == .ideas ? "/ide/1/stoet" : "/del")).form(
      to: CallWorld.place + (activity == .ideas ? "/ide/1/stoet" : "/del"))
    let keys = (form?.everything ?? []).filter { $0.0.hasPrefix("_") }
    let sent = await phone.post(CallWorld.place + end, keys + [("saetning", "Nej"), ("kommentar", "Nej")])
    #expect(sent.status == 403, "\(sent.status)")
    #expect(try await here.world.count("ideas") == 1)
  }
}
