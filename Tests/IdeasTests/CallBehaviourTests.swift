import Accounts
import Cases
import Crowd
import Database
import Foundation
import HTTP
import Ideas
import TestWorld
import Testing
import Time
import Web

/// What people rely on in such platforms (PEERS.md, section 9), cell by cell and written down apart from the code: who may
/// do and see what, in which phase, for whom the call is, in each format.
@Suite struct CallBehaviourTests {
  enum Asker: String, CaseIterable, Sendable { case nobody, guest, member, moderator, leader }

  struct Setting: CustomTestStringConvertible, Sendable {
    let audience: Call.Audience
    let phase: Call.Phase
    var testDescription: String { "\(phase) for \(audience)" }

    static let all = Call.Audience.allCases.flatMap { audience in
      Call.Phase.allCases.map { Setting(audience: audience, phase: $0) }
    }

    func isFor(_ asker: Asker) -> Bool { asker != .nobody || audience == .public || audience == .link }

    func sees(_ asker: Asker) -> Bool {
      [.moderator, .leader].contains(asker) || (phase != .draft && isFor(asker))
    }

    /// Adds, edits their own, supports, comments.
    func takesPart(_ asker: Asker) -> Bool {
      [.moderator, .leader].contains(asker) || (phase == .open && isFor(asker))
    }
  }

  /// A call with an idea of each, one that waits, and the browsers of all: then it becomes what the setting says.
  private struct Scene {
    let here: CallWorld
    var browsers: [Asker: Browser] = [:]
    var numbers: [Asker: Int] = [:]

    init() async throws {
      here = try await CallWorld()
      // Who answers for a call of a case is in the case.
      try await here.world.join(here.id, here.colleague)
      try await here.ask(answeredBy: here.colleague)
      let people: [Asker: Person.ID?] = [
        .nobody: nil, .guest: here.guest, .member: here.member, .moderator: here.colleague, .leader: here.leader,
      ]
      for (number, asker) in Asker.allCases.enumerated() {
        let browser = try await here.browser(people[asker] ?? nil)
        let sentence = ["Lys i gangen", "Varm mælk", "Makker fra opgangen", "Nøgleboks", "Fyldt køleskab"][number]
        await here.share(sentence, by: browser, [("set", "ja")])
        browsers[asker] = browser
        numbers[asker] = number + 1
      }
      await here.share("Ring om aftenen", by: try await here.browser())
      await here.share("Se https://a.example https://b.example", by: try await here.browser(), [("set", "ja")])
      #expect(try await here.world.count("ideas") == 7)
    }

    /// The sixth is somebody else's.
    static let other = 6

    func become(_ setting: Setting) async throws {
      try await here.world.services.database.write { db in
        try db.run(
          """
          UPDATE calls SET audience = \(setting.audience), state = \(setting.phase.rawValue), closed = 1,
            embedded_in = 'https://egelund.example'
          """)
      }
    }

    /// The form as it was read while that could be done.
    func form(_ end: String, by asker: Asker) async throws -> [(String, String)] {
      let path = CallWorld.place + end
      return try #require(await browsers[asker]!.get(path).form(to: path), "\(path) by \(asker)").everything
    }
  }

  // MARK: - What is done

  /// Forms that were opened while it could be done, and sent when it is no more or not for them: also closing in between.
  @Test(arguments: Setting.all) func whoMayDoWhat(_ setting: Setting) async throws {
    let scene = try await Scene()
    let here = scene.here
    var forms: [(Asker, String, [(String, String)])] = []
    for asker in Asker.allCases {
      let own = scene.numbers[asker]!
      for (end, field, text) in [
        ("/del", "saetning", "Endnu en idé fra \(asker) om noget helt andet"),
        ("/ide/\(own)/ret", "saetning", "Rettet"),
        ("/ide/\(Scene.other)/stoet", "gruppe", ""), ("/ide/\(Scene.other)/kommentar", "kommentar", "Godt"),
      ] {
        let early = ("vist", String(here.world.clock.now.milliseconds - 60_000))
        let form = try await scene.form(end, by: asker).filter { ![field, "vist", "set"].contains($0.0) }
        forms.append((asker, end, form + [(field, text), early, ("set", "ja")]))
      }
    }
    try await scene.become(setting)
    for (asker, end, form) in forms {
      let before = try await here.world.count("contributions")
      let visit = await scene.browsers[asker]!.post(CallWorld.place + end, form)
      let may = setting.takesPart(asker)
      #expect(visit.isRedirect == may, "\(end) by \(asker), \(setting.testDescription): \(visit.status)")
      if !may { #expect(visit.status == (setting.sees(asker) ? 410 : 404), "\(end) by \(asker): \(visit.status)") }
      #expect(try await here.world.count("contributions") == before + (may ? 1 : 0), "\(end) by \(asker)")
      // What was typed is not lost: the page says how to get back to it.
      if visit.status == 410, end == "/del" { #expect(visit.says("kopiere det, du skrev")) }
    }
  }

  /// What one wrote can be taken back also when nothing more is taken in.
  @Test(arguments: Setting.all) func whoMayTakeBackWhatTheyWrote(_ setting: Setting) async throws {
    let scene = try await Scene()
    var forms: [Asker: [(String, String)]] = [:]
    for asker in Asker.allCases {
      let edit = scene.here.idea(scene.numbers[asker]!, "/ret")
      let back = scene.here.idea(scene.numbers[asker]!, "/tilbagetraekning")
      forms[asker] = try #require(await scene.browsers[asker]!.get(edit).form(to: back)).everything
    }
    try await scene.become(setting)
    for asker in Asker.allCases {
      let visit = await scene.browsers[asker]!.post(
        scene.here.idea(scene.numbers[asker]!, "/tilbagetraekning"), forms[asker]!)
      #expect(visit.isRedirect == (setting.phase != .draft && setting.isFor(asker)), "\(asker): \(visit.status)")
    }
  }

  // MARK: - What is seen

  @Test(arguments: Setting.all) func theSameIsSeenInEveryFormat(_ setting: Setting) async throws {
    let scene = try await Scene()
    try await scene.become(setting)
    let idea = "/ide/\(Scene.other)"
    for asker in Asker.allCases {
      let browser = scene.browsers[asker]!
      let isEmbedded = setting.audience == .public || setting.audience == .link
      for (end, type, isThere) in [
        ("", "text/html", true), ("", "application/json", true), ("?soeg=aftenen", "text/html", true),
        ("?soeg=aftenen", "application/json", true), (idea, "text/html", true), (idea, "application/json", true),
        ("/lignende?q=Ring+om+aftenen", "text/html", true), ("/ideer.csv", "*/*", true), ("/ideer.atom", "*/*", true),
        ("/live", "text/event-stream", true), ("/indlejret", "text/html", isEmbedded), ("/plakat", "text/html", true),
      ] {
        let visit = await browser.get(CallWorld.place + end, accept: type)
        let sees = setting.sees(asker) && isThere
        let cell = "\(end) as \(type) by \(asker), \(setting.testDescription): \(visit.status)"
        #expect(visit.status == (sees ? 200 : 404), "\(cell)")
        if !sees { #expect(!visit.body.contains("aftenen") && !visit.body.contains("Hvad gør det"), "\(cell)") }
        if sees, end.contains("soeg") || end == idea || end == "/ideer.atom" {
          #expect(visit.body.contains("Ring om aftenen"), "\(cell)")
        }
        // What waits is for its writer and for those who run the call, on its own page.
        #expect(!visit.body.contains("a.example"), "\(cell)")
      }
      let waiting = await browser.get(scene.here.idea(7))
      #expect(waiting.status == ([.moderator, .leader].contains(asker) ? 200 : 404), "what waits, by \(asker)")
      let isHost = [.moderator, .leader].contains(asker)
      let queue = await browser.get(CallWorld.place + "/moderation").status
      #expect(isHost ? queue == 200 : [303, 403, 404].contains(queue), "the queue, by \(asker): \(queue)")
    }
  }

  /// Names stand where the page has them, and in nothing that is taken away.
  @Test func whoReadsGetsNoCookieAndNoNames() async throws {
    let scene = try await Scene()
    let reader = try await scene.here.browser()
    for end in ["", "/ide/6", "/ideer.csv", "/ideer.atom", "/indlejret", "/live", "/plakat"] {
      #expect(await reader.get(CallWorld.place + end).headers["Set-Cookie"] == nil, "\(end)")
    }
  }

  // MARK: - At once

  @Test func whatIsSentWhileACallClosesIsTakenOrSaidNoTo() async throws {
    let here = try await CallWorld()
    try await here.ask()
    var forms: [(Browser, [(String, String)])] = []
    for number in 0..<40 {
      let phone = try await here.browser()
      let form = try #require(await phone.get(CallWorld.place + "/del").form(to: CallWorld.place + "/del"))
      let early = String(here.world.clock.now.milliseconds - 60_000)
      forms.append(
        (phone, form.filled(with: [("saetning", "Idé \(number) x\(number * 7919)"), ("vist", early), ("set", "ja")])))
    }
    let leader = try await here.browser(here.leader)
    let closing = try #require(await leader.get(CallWorld.place).form(to: CallWorld.place + "/luk")).everything
    let statuses = await withTaskGroup(of: Int.self) { group in
      for (number, (phone, form)) in forms.enumerated() {
        group.addTask { await phone.post(CallWorld.place + "/del", form).status }
        if number == 20 {
          group.addTask { await leader.post(CallWorld.place + "/luk", closing).status == 303 ? 0 : -1 }
        }
      }
      var all: [Int] = []
      for await status in group { all.append(status) }
      return all
    }
    let taken = statuses.count { $0 == 303 }
    #expect(statuses.contains(0) && statuses.count { $0 == 410 } == 40 - taken, "\(statuses)")
    #expect(try await here.world.count("ideas") == taken)
    #expect(try await here.value("SELECT ideas + held FROM calls") == taken)
    #expect(try await here.world.count("contributions WHERE kind = 'idea'") == taken)
    // Who was said no to has not become somebody who took part.
    #expect(try await here.value("SELECT people FROM calls") == taken)
  }

  // MARK: - Hostile words

  @Test func wordsStayWordsInEveryField() async throws {
    let here = try await CallWorld()
    try await here.ask()
    let script = "<script>alert(1)</script><img src=x onerror=alert(2)>"
    let phone = try await here.browser()
    await here.share(script, script, by: phone, [("navn", "<b onclick=x>"), ("set", "ja")])
    await here.send("/ide/1/kommentar", by: phone, [("kommentar", script), ("navn", "<i>\"")])
    let reader = try await here.browser()
    await reader.submit(here.idea(1, "/anmeld"), on: here.idea(1, "/anmeld"), ["hvorfor": "other", "tekst": script])
    let leader = try await here.browser(here.leader)
    await leader.submit(here.idea(1, "/svar"), on: here.idea(1, "/svar"), ["skaebne": "considered", "hvorfor": script])
    let found = script.addingPercentEncoding(withAllowedCharacters: .alphanumerics)!
    for end in [
      "", "/ide/1", "/ide/1/stoet", "/ide/1/kommentar", "/ide/1/anmeld", "/del?byg=1", "/ideer.atom", "/moderation",
      "/svar", "/ide/1/saml", "/ide/1/del-op", "/ide/1/ret", "/?soeg=\(found)", "?soeg=\(found)",
      "/lignende?q=\(found)",
    ] {
      for browser in [leader, phone] {
        let body = await browser.get(CallWorld.place + end).body
        for mark in ["<script>alert", "<img src=x", "<b onclick", "<i>\""] {
          #expect(!body.contains(mark), "\(mark) in \(end)")
        }
      }
    }
  }

  @Test(arguments: ["saetning", "uddybning", "navn", "byg", "gruppe", "vist", "set"])
  func aMegabyteInAnyFieldIsRefusedOrLeftOut(_ field: String) async throws {
    let here = try await CallWorld()
    try await here.ask()
    let visit = await here.share(
      "Kort", by: try await here.browser(), [(field, String(repeating: "x", count: 1_000_000))])
    #expect([303, 422].contains(visit.status), "\(visit.status)")
    #expect(
      try await here.value("SELECT COALESCE(MAX(LENGTH(title) + LENGTH(text) + LENGTH(name)), 0) FROM ideas") < 10)
  }
}
