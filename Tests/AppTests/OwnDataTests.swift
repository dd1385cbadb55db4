import App
import Cases
import Database
import Foundation
import HTTP
import TestWorld
import Testing
import Time
import Web

@testable import Accounts
@testable import Export

@Suite struct OwnDataTests {
  static func viewer(_ asker: Asker, _ whole: WholeWorld) async throws -> Viewer {
    let (session, now) = (Secrets.hash(whole.rich.sessions[asker] ?? ""), whole.world.clock.now)
    let viewer = try await whole.world.services.database.read {
      try SessionStore($0).viewer(session: session, now: now)
    }
    return try #require(viewer)
  }

  @Test func oneIsGivenWhatIsOnesOwn() async throws {
    let whole = try await WholeWorld()
    let taken = try await TakenOut.own(whole, try await Self.viewer(.member, whole))
    let document = try taken.json()
    #expect(document["complete"] as? Bool == true)
    let cases = try #require(document["cases"] as? [[String: Any]])
    #expect(cases.map { $0["case"] as? Int } == [whole.rich.id])
    #expect(cases[0]["title"] as? String == RichCase.title)
    for words in ["Natten set fra member", "mine nætter", "Ingen ejer natten", "bodil.rasmussen@example.org"] {
      #expect(taken.text.contains(words), "\(words)")
    }
  }

  /// Not what others wrote, whoever it is about, and no keys.
  @Test(arguments: [Asker.leader, .member, .guest, .backer, .stranger, .keeper])
  func nothingOfOthersIsGiven(_ asker: Asker) async throws {
    let whole = try await WholeWorld()
    let taken = try await TakenOut.own(whole, try await Self.viewer(asker, whole))
    for other in [Asker.leader, .member, .guest] where other != asker {
      #expect(!taken.text.contains("Natten set fra \(other)"), "\(other)")
    }
    let addresses = ["mette.kjærgaard", "bodil.rasmussen", "ulla.udenfor", "sofus", "nina"]
    let own = ["mette.kjærgaard": Asker.leader, "bodil.rasmussen": .member, "ulla.udenfor": .stranger]
    for address in addresses where own[address] != asker { #expect(!taken.text.contains(address + "@"), "\(address)") }
    let tokens = try await whole.world.services.database.read { db in
      try ["sessions", "sign_in_links", "invitations", "calendar_feeds"].flatMap { table in
        try db.rows("SELECT token FROM \(raw: table)") { try $0.read("token", as: String.self) }
      }
    }
    for token in tokens { #expect(!taken.text.contains(token)) }
    let files = try await TakenOut.own(whole, try await Self.viewer(asker, whole), asFiles: true).files()
    #expect(files["mine-data.json"] != nil && files["konto/people.csv"] != nil)
    for token in tokens { #expect(!files.values.joined().contains(token)) }
  }

  /// An administrator opens the way to a person's data for that person, and sees neither data nor way.
  @Test func anAdministratorGivesAccessAndGetsNone() async throws {
    let whole = try await WholeWorld()
    let member = whole.rich.people[.member] ?? 0
    let sender = try await Sender(.administrator, in: whole)
    let answer = await sender.post("/admin/personer/\(member)/data", [])
    #expect(answer.location == "/admin/personer/\(member)")
    let page = await sender.browser.get("/admin/personer/\(member)")
    #expect(!page.body.contains("/log-ind/") && !page.body.contains(RichCase.secret))
    let (way, noted) = try await whole.world.services.database.read { db in
      (
        try db.value("SELECT continue_to FROM sign_in_requests WHERE person_id = \(member)") as String?,
        try db.value("SELECT subject FROM audit WHERE act = 'data.offered'") as String?
      )
    }
    #expect(way == "/konto/mine-data")
    #expect(noted == "person \(member)")
    for end in [".json", ".zip"] {
      let own = await sender.browser.get("/konto/mine-data\(end)?person=\(member)")
      #expect(own.status == 200 && !own.body.contains("Bodil"))
    }
  }

  // MARK: - Leaving everything

  private static func erase(_ asker: Asker, named name: String, _ whole: WholeWorld) async throws -> Visit {
    try await Sender(asker, in: whole).post("/konto/slet", [("navn", name)])
  }

  @Test func whoLeavesEverythingIsNotThereAnyMore() async throws {
    let whole = try await WholeWorld()
    let member = whole.rich.people[.member] ?? 0
    #expect(try await Self.erase(.member, named: "Bodil Rasmussen", whole).isRedirect)
    let everything = try await Everything(in: whole)
    for words in ["Bodil Rasmussen", "bodil.rasmussen"] { #expect(everything.count(of: words) == 0, "\(words)") }
    let left = try await whole.world.services.database.read { db in
      try Wiring.personTables.filter { if case .deleted = $0.fate { true } else { false } }
        .map { (try db.value("SELECT " + $0.count(of: member)) ?? -1, $0.table) }.filter { $0.0 != 0 }.map(\.1)
    }
    #expect(left == [])
    // What was written stays, as somebody's who is no more.
    let leader = try await whole.browser(.leader)
    let page = await leader.get("/forloeb/\(whole.rich.id)/indramning/perspektiver")
    #expect(page.says("Natten set fra member") && page.says("Person \(member)"))
    #expect(await (try whole.browser(.member)).get("/konto").status == 303)
    let stillIn: Int? = try await whole.world.services.database.read { db in
      try db.value("SELECT COUNT(*) FROM case_people WHERE person_id = \(member) AND left_at IS NULL")
    }
    #expect(stillIn == 0)
    #expect(whole.faults == [])
  }

  @Test func aGuestCanLeaveToo() async throws {
    let whole = try await WholeWorld()
    #expect(try await Self.erase(.guest, named: "Inger Mortensen", whole).isRedirect)
    #expect(try await Everything(in: whole).count(of: "Inger Mortensen") == 0)
  }

  @Test func whoLeadsAloneLetsSomebodyElseLeadFirst() async throws {
    let whole = try await WholeWorld()
    let before = try await Everything(in: whole)
    let visit = try await Self.erase(.leader, named: "Mette Kjærgaard", whole)
    #expect(visit.status == 409)
    #expect(try await Everything(in: whole).changed(since: before) == [])
    let page = await (try whole.browser(.leader)).get("/konto/slet")
    #expect(page.says("Du er den eneste, der leder disse forløb") && page.says(RichCase.title))
    #expect(page.form(to: "/konto/slet") == nil)
  }

  /// Without a leader nobody could bring a case back, or delete it.
  @Test func whoLeadsACaseInTheArchiveAloneLetsSomebodyElseLeadFirst() async throws {
    let whole = try await WholeWorld()
    let (archived, member) = (whole.rich.archived, whole.rich.people[.member] ?? 0)
    try await whole.world.services.database.write { db in
      try db.run("DELETE FROM case_people WHERE case_id = \(archived)")
      try db.run(
        """
        INSERT INTO case_people (case_id, person_id, role, actor_group, joined)
        VALUES (\(archived), \(member), 'leader', 'employee', 1)
        """)
    }
    #expect(try await Self.erase(.member, named: "Bodil Rasmussen", whole).status == 409)
    #expect(await (try whole.browser(.member)).get("/konto/slet").says("også dem i arkivet") == false)
    #expect(await (try whole.browser(.member)).get("/konto/slet").says("hent det frem"))
  }

  /// Also a name of before, and the one that somebody was invited by; not a word that begins like it, nor a namesake.
  @Test func aNameIsTakenOutAsAWholeAndOnlyWhereItIsTheirs() async throws {
    let whole = try await WholeWorld()
    let (id, member, leader) = (whole.rich.id, whole.rich.people[.member] ?? 0, whole.rich.people[.leader] ?? 0)
    let sender = try await Sender(.member, in: whole)
    #expect(
      await sender.post("/konto", [("navn", "Bo"), ("titel", ""), ("hjem", "frontline"), ("sprog", "")]).isRedirect)
    try await whole.world.services.database.write { db in
      for (kind, target, number, note) in [
        ("hat", "person", member, "Igangsætter: Bo"), ("hat", "person", member, "Igangsætter: Bodil Rasmussen"),
        ("hat", "leadership", leader, "Ledelsen: Bo, den anden"), ("idea", "idea", member, "Bo på Boligvej"),
      ] {
        try db.run(
          """
          INSERT INTO contributions (case_id, person_id, actor_group, kind, target, target_id, step, note, at)
          VALUES (\(id), \(leader), 'employee', \(kind), \(target), \(number), 1, \(note), 1)
          """)
      }
      for (teller, text, path) in [
        (member, "Bo spørger om Boligvej", "/a"), (member, "Bodil Rasmussens nye spørgsmål", "/b"),
        (leader, "Bo, den anden, spørger", "/c"),
      ] {
        try db.run(
          """
          INSERT INTO notices (person_id, case_id, reason, text_da, text_en, path, is_outside, mail, at, told_by)
          VALUES (\(leader), \(id), 'question', \(text), \(text), \(path), 0, 'none', 1, \(teller))
          """)
      }
    }
    #expect(await sender.post("/konto/slet", [("navn", "Bo")]).isRedirect)
    let everything = try await Everything(in: whole)
    let called = "Person \(member)"
    for (words, count) in [
      ("Igangsætter: \(called)", 2), ("Ledelsen: Bo, den anden", 1), ("Bo på Boligvej", 1),
      ("'\(called) spørger om Boligvej'", 2), ("'\(called)s nye spørgsmål'", 2), ("'Bo, den anden, spørger'", 2),
      ("Bodil Rasmussen", 0),
    ] { #expect(everything.count(of: words) == count, "\(words)") }
    #expect(try await whole.world.count("earlier_names") == 0)
    #expect(whole.faults == [])
  }

  /// That somebody took part in a call stays; who it was does not.
  @Test func whoTookPartInACallIsNobodyAfterwards() async throws {
    let whole = try await WholeWorld()
    let member = whole.rich.people[.member] ?? 0
    try await whole.world.services.database.write { db in
      try db.run(
        """
        INSERT INTO call_participants (call_id, participant, person_id, is_host, at)
        SELECT MIN(id), 'noegle', \(member), 0, 1 FROM calls
        """)
    }
    #expect(try await Self.erase(.member, named: "Bodil Rasmussen", whole).isRedirect)
    let (there, named) = try await whole.world.services.database.read { db in
      (
        try db.value("SELECT COUNT(*) FROM call_participants WHERE participant = 'noegle'") ?? 0,
        try db.value("SELECT COUNT(*) FROM call_participants WHERE person_id = \(member)") ?? 0
      ) as (Int, Int)
    }
    #expect(there == 1 && named == 0)
  }

  @Test func whatOneHasTakenOutIsAmongOnesData() async throws {
    let whole = try await WholeWorld()
    _ = await (try whole.browser(.member)).get("/forloeb/\(whole.rich.id)/eksport.json")
    let account = try await TakenOut.own(whole, try await Self.viewer(.member, whole)).json()["account"]
    let log = (account as? [String: Any])?["access_log"] as? [String: Any]
    #expect((log?["rows"] as? [[String: Any]])?.contains { $0["what"] as? String == "forloeb" } == true)
    let page = await (try whole.browser(.member)).get("/konto/mine-data")
    #expect(page.says("Det ligger under en nøgle uden dit navn"))
  }

  @Test func theLastAdministratorStays() async throws {
    let whole = try await WholeWorld()
    #expect(try await Self.erase(.administrator, named: "Asta Admin", whole).status == 409)
  }

  @Test func nobodyLeavesByAMistake() async throws {
    let whole = try await WholeWorld()
    let before = try await Everything(in: whole)
    #expect(try await Self.erase(.member, named: "", whole).status == 422)
    #expect(try await Self.erase(.member, named: "Bodil", whole).status == 422)
    #expect(try await Everything(in: whole).changed(since: before) == [])
  }

  @Test func whoPressesTwiceLeavesOnce() async throws {
    let whole = try await WholeWorld()
    let sender = try await Sender(.member, in: whole)
    #expect(await sender.post("/konto/slet", [("navn", "Bodil Rasmussen")]).isRedirect)
    let after = try await Everything(in: whole)
    #expect(await sender.post("/konto/slet", [("navn", "Bodil Rasmussen")]).status == 401)
    #expect(try await Everything(in: whole).changed(since: after) == [])
  }
}
