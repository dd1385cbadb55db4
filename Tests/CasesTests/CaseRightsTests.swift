import Accounts
import Bytes
import Cases
import Database
import Foundation
import HTML
import HTTP
import Language
import TestWorld
import Testing
import Web

/// A case routed with its own pages and a small overview.
func casesWorld() async throws -> World {
  try await World { router in
    let desk = CaseDesk()
    CaseRoutes.add(to: &router, desk: desk, similar: SimilarCases())
    router.get(CaseRoutes.overview, access: .everyone) { context, id in
      let entry = try await desk.read(context, id, .see) { _, entry in entry }
      if context.wantsJSON { return .json(.object([("title", .string(entry.item.title))])) }
      return .page(desk.overview(entry) { p { entry.role.rawValue } })
    }
  }
}

@Suite struct CaseRightsTests {
  /// Who may do what, cell by cell, against the table of the product's papers.
  @Test(arguments: CaseAct.allCases)
  func theTableIsTheOneOfThePapers(act: CaseAct) {
    let everyone: Set<CaseRole> = [.leader, .member, .guest, .backer, .onlooker]
    let expected: Set<CaseRole> =
      switch act {
      case .see: everyone
      case .seeTeam: everyone.subtracting([.onlooker])
      case .contribute, .sign, .raiseBarrier, .workOnDifferences, .logLesson, .addDocument, .measure:
        [.leader, .member, .guest]
      case .frame, .planMeeting, .export, .draftAgreement, .askOthers, .runTrials, .embed, .runConversations,
        .shareLesson, .runRoom:
        [.leader, .member]
      case .signAgreement: [.leader, .member, .guest, .backer]
      case .giveBacking: [.leader, .member, .backer]
      case .invite, .giveHats, .moveStep, .overrule, .askMandate, .publish, .archive, .openPulse, .decide, .delete,
        .openCall, .giveKeys:
        [.leader]
      }
    for role in CaseRole.allCases {
      #expect(CaseRights.allows(act, role, isArchived: false) == expected.contains(role), "\(act) by \(role)")
    }
  }

  @Test func anArchivedCaseIsReadAndTakenOutAndBroughtBackAndDeletedAndNothingElse() {
    for act in CaseAct.allCases {
      let isLeft = CaseRights.allows(act, .leader, isArchived: true)
      #expect(isLeft == [.see, .seeTeam, .export, .archive, .delete].contains(act), "\(act)")
    }
  }

  enum Asker: String, CaseIterable { case leader, member, guest, colleague, stranger, nobody }

  /// The same answer in every format, the list and the search: what may not be seen is not there.
  @Test(arguments: Case.Visibility.allCases, Asker.allCases)
  func aCaseIsSeenByThoseItIsFor(visibility: Case.Visibility, asker: Asker) async throws {
    let world = try await casesWorld()
    let leader = try await world.person("Mette Kjærgaard")
    let member = try await world.person("Bodil Rasmussen")
    let colleague = try await world.person("Aslan Demir")
    let stranger = try await world.person("Sofie Lindquist", of: "Hjemro ApS", kind: .company)
    let id = try await world.startedCase("Tryg hjem på 48 timer", ledBy: leader)
    try await world.join(id, member)
    let guest = try await world.guest("Inger Mortensen", in: id)
    try await world.services.database.write { db in
      try db.run("UPDATE cases SET visibility = \(visibility) WHERE id = \(id)")
    }
    let who = [Asker.leader: leader, .member: member, .guest: guest, .colleague: colleague, .stranger: stranger][asker]
    let browser = try await world.browser(as: who)
    let isIn = [.leader, .member, .guest].contains(asker)
    let isSeen =
      switch visibility {
      case .team: isIn
      case .organisations: isIn || asker == .colleague
      case .signedIn: asker != .nobody
      case .public: true
      }
    let path = CaseRoutes.overview.path(id)
    #expect(await browser.get(path).status == (isSeen ? 200 : 404))
    #expect(await browser.get(path, accept: "application/json").status == (isSeen ? 200 : 404))
    let list = await browser.get("/forloeb?vis=alle&soeg=48+timer")
    #expect(list.body.contains("Tryg hjem på 48 timer") == isSeen)
    #expect(list.says(isSeen ? "1 forløb" : "0 forløb"))
    #expect(await browser.get("/forloeb?vis=alle&format=json").body.contains("Tryg hjem") == isSeen)
    for inner in [CaseRoutes.timeline.path(id)] {
      let expected = isIn ? 200 : asker == .nobody ? 303 : 404
      #expect(await browser.get(inner).status == expected, "\(inner) by \(asker)")
    }
    let table = await browser.get(CaseRoutes.contributions.path(id))
    let mayExport = [.leader, .member].contains(asker)
    #expect(table.status == (mayExport ? 200 : asker == .nobody ? 303 : isSeen ? 403 : 404))
  }

  @Test func similarCasesShowOnlyWhatMayBeSeen() async throws {
    let world = try await casesWorld()
    let leader = try await world.person("Mette Kjærgaard")
    let stranger = try await world.person("Sofie Lindquist", of: "Hjemro ApS", kind: .company)
    try await world.startedCase("Tryg hjem på 48 timer", ledBy: leader)
    let search = "/forloeb/lignende?q=Tryg+hjem+p%C3%A5+48+timer"
    #expect(await try world.browser(as: leader).get(search).body.contains("Tryg hjem"))
    #expect(!(await try world.browser(as: stranger).get(search).body.contains("Tryg hjem")))
  }

  @Test func whoHasLeftSeesItNoMore() async throws {
    let world = try await casesWorld()
    let leader = try await world.person("Mette Kjærgaard")
    let member = try await world.person("Birger Holm", of: "Egelund Lægehus", kind: .company)
    let id = try await world.startedCase(ledBy: leader)
    try await world.join(id, member)
    let browser = try await world.browser(as: member)
    #expect(await browser.get(CaseRoutes.overview.path(id)).status == 200)
    try await world.services.database.write { db in
      try db.run("UPDATE case_people SET left_at = 1 WHERE person_id = \(member)")
    }
    #expect(await browser.get(CaseRoutes.overview.path(id)).status == 404)
  }
}
