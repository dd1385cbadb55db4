import Accounts
import Cases
import Database
import Foundation
import HTTP
import Ideas
import TestWorld
import Testing
import Time
import Web

/// What people rely on in such platforms, as one table: who may see and do what, in which phase, for whom a call is, in
/// every format. Compare the peers' behaviours: the rules are the same wherever one comes from.
@Suite struct CallTableTests {
  enum Role: String, CaseIterable { case anonymous, stranger, colleague, guest, member, moderator, leader }
  enum Phase: String, CaseIterable { case draft, open, closed }

  private static let slug = "hvad-nu"
  private static let page = "/k/hvad-nu"

  private struct World {
    let here: DeadlineTests.Here
    let people: [Role: Person.ID]

    init() async throws {
      here = try await DeadlineTests.Here()
      let moderator = try await here.world.person("Morten Moderator")
      try await here.world.join(here.id, moderator)
      people = [
        .leader: here.mette, .member: here.bodil, .moderator: moderator,
        .colleague: try await here.world.person("Karl Kollega"),
        .stranger: try await here.world.person("Ulla Udenfor", of: "Nørreå Kommune"),
        .guest: try await here.world.guest("Inger Mortensen", in: here.id),
      ]
    }

    func browser(_ role: Role) async throws -> Browser { try await here.world.browser(as: people[role]) }

    /// A call in a phase, with one idea that its leader has written.
    func ask(_ audience: Call.Audience, _ phase: Phase) async throws {
      let (id, now) = (here.id, here.now)
      let (mette, answerer) = (here.mette, people[.moderator]!)
      try await here.change { db in
        var draft = CallChangeStore.Draft()
        draft.question = "Hvad nu?"
        draft.audience = audience
        draft.moderation = .after
        draft.answerer = answerer
        draft.answerDue = now.day + 10
        draft.embeddedIn = ["https://egelund.example"]
        let home: Organisation.ID = try db.value("SELECT organisation_id FROM memberships WHERE person_id = \(mette)")!
        let store = CallChangeStore(db, now: now)
        let call = try store.add(draft, slug: CallTableTests.slug, in: id, of: home, by: mette)
        if phase != .draft { _ = try store.open(call) }
      }
      let leader = try await browser(.leader)
      let share = CallTableTests.page + "/del"
      for number in 1...4 {
        await leader.submit(share, on: share, ["saetning": "Ring om aftenen nummer \(number)", "set": "ja"])
      }
      if phase == .closed { try await here.change { try $0.run("UPDATE calls SET state = 'closed', closed = \(now)") } }
    }
  }

  private static func takesPart(_ role: Role, _ audience: Call.Audience) -> Bool {
    switch audience {
    case .public, .link: true
    case .signedIn: role != .anonymous
    case .organisations: role != .anonymous && role != .stranger
    case .team: [.guest, .member, .moderator, .leader].contains(role)
    }
  }

  private static func isHost(_ role: Role) -> Bool { role == .leader || role == .moderator }

  private static func sees(_ role: Role, _ audience: Call.Audience, _ phase: Phase) -> Bool {
    phase == .draft ? isHost(role) : takesPart(role, audience)
  }

  private static func contributes(_ role: Role, _ audience: Call.Audience, _ phase: Phase) -> Bool {
    isHost(role) || (phase == .open && takesPart(role, audience))
  }

  @Test(arguments: Call.Audience.allCases, Phase.allCases)
  func whatIsSeenIsTheSameInEveryFormat(_ audience: Call.Audience, _ phase: Phase) async throws {
    let world = try await World()
    try await world.ask(audience, phase)
    for role in Role.allCases {
      let browser = try await world.browser(role)
      let sees = Self.sees(role, audience, phase)
      let formats = [
        "", "/ideer.csv", "/ideer.atom", "/ide/1", "/stilling", "/deltagelse", "/plakat", "/lignende?q=Ring+om",
      ]
      for format in formats {
        for accept in ["text/html", "application/json"] {
          let visit = await browser.get(Self.page + format, accept: accept)
          #expect(visit.status == (sees ? 200 : 404), "\(format) \(accept) by \(role): \(visit.status)")
          #expect(
            sees || (!visit.body.contains("Ring om") && !visit.body.contains("Hvad nu")), "\(format) tells \(role)")
        }
      }
      let embedded = await browser.get(Self.page + "/indlejret")
      let isShown = sees && (audience == .public || audience == .link)
      #expect(embedded.status == (isShown ? 200 : 404), "embedded by \(role): \(embedded.status)")

      // Found are the ideas of a call by the team of its case; not what is for whoever has a link, and no draft.
      let isFound =
        [.guest, .member, .moderator, .leader].contains(role) && audience != .link && phase != .draft
      if role != .anonymous {
        let found = await browser.get("/soeg?q=aftenen").body
        #expect(found.contains("Ring om") == isFound, "found by \(role)")
      }
      let isListed =
        audience == .link || phase == .draft ? Self.isHost(role) : sees || [.guest, .member].contains(role)
      let list = await browser.get("/idekald").body
      #expect(list.contains("Hvad nu?") == isListed, "listed for \(role)")
    }
  }

  private struct Act {
    let name: String
    let path: String
    let fields: [(String, String)]
    /// A row that is there when it was done.
    let trace: String
  }

  private static let acts = [
    Act(
      name: "an idea", path: page + "/del", fields: [("saetning", "Noget ganske andet"), ("set", "ja")],
      trace: "ideas WHERE title = 'Noget ganske andet'"),
    Act(name: "a support", path: page + "/ide/1/stoet", fields: [], trace: "idea_supports"),
    Act(
      name: "a comment", path: page + "/ide/1/kommentar", fields: [("kommentar", "Husk døve")],
      trace: "idea_comments WHERE text = 'Husk døve'"),
    Act(
      name: "an answer", path: page + "/ide/1/svar", fields: [("skaebne", "chosen"), ("hvorfor", "Derfor")],
      trace: "idea_fates"),
    Act(name: "closing", path: page + "/luk", fields: [], trace: "calls WHERE state = 'closed'"),
  ]

  private static func may(_ act: String, _ role: Role, _ audience: Call.Audience, _ phase: Phase) -> Bool {
    switch act {
    case "an answer": isHost(role)
    case "closing": role == .leader && phase == .open
    // Nobody supports what they wrote themselves.
    case "a support": role != .leader && contributes(role, audience, phase)
    default: contributes(role, audience, phase)
    }
  }

  @Test(arguments: Call.Audience.allCases, Phase.allCases)
  func whatIsDoneIsDoneByThoseWhoMay(_ audience: Call.Audience, _ phase: Phase) async throws {
    let world = try await World()
    try await world.ask(audience, phase)
    for role in Role.allCases {
      let browser = try await world.browser(role)
      let form = try #require(await browser.get(role == .anonymous ? "/log-ind" : "/forloeb").body.firstToken)
      for act in Self.acts {
        let before = try await world.here.world.count(act.trace)
        let visit = await browser.post(act.path, act.fields + [("_token", form), ("_once", "\(role) \(act.name)")])
        let isDone = try await world.here.world.count(act.trace) > before
        #expect(isDone == Self.may(act.name, role, audience, phase), "\(act.name) by \(role): \(visit.status)")
        if !Self.sees(role, audience, phase) { #expect([404, 401, 303].contains(visit.status), "\(act.name) \(role)") }
        // So that each may do the same.
        let now = world.here.now
        try await world.here.change { db in
          try db.run("DELETE FROM idea_supports")
          try db.run("DELETE FROM idea_fates")
          try db.run("UPDATE ideas SET supports = 0, fate = 'received', answered = 0")
          try db.run("UPDATE ideas SET title = 'En anden', folded = 'en anden ' || number WHERE number > 4")
          try db.run("UPDATE idea_comments SET text = 'Noget'")
          if phase == .open { try db.run("UPDATE calls SET state = 'open', closed = NULL") }
          if phase == .closed { try db.run("UPDATE calls SET state = 'closed', closed = \(now)") }
        }
      }
    }
  }

  @Test(arguments: Call.Audience.allCases, Phase.allCases)
  func choosingIsForThoseWhoTakePart(_ audience: Call.Audience, _ phase: Phase) async throws {
    let world = try await World()
    try await world.ask(audience, phase)
    for role in Role.allCases {
      let browser = try await world.browser(role)
      let before = try await world.here.world.count("idea_choices")
      let visit = await browser.get(Self.page + "/vaelg")
      if let form = visit.form(to: Self.page + "/vaelg") {
        await browser.post(Self.page + "/vaelg", form.filled(with: [("v", "a")]))
      }
      let isDone = try await world.here.world.count("idea_choices") > before
      #expect(isDone == Self.contributes(role, audience, phase), "\(role): \(visit.status)")
      let seen = Self.sees(role, audience, phase)
      #expect(isDone || visit.status == (seen ? 410 : 404), "\(role): \(visit.status)")
    }
  }
}

extension String {
  /// The proof that a form is ours, as it stands in a page.
  fileprivate var firstToken: String? {
    guard let start = range(of: "name=\"_token\" value=\"") else { return nil }
    return String(self[start.upperBound...].prefix { $0 != "\"" })
  }
}
