import Accounts
import Cases
import Database
import HTTP
import Mail
import TestWorld
import Testing
import Time
import Web

@testable import Notices

@Suite struct DigestTests {
  private func work(_ world: NoticeWorld) async throws -> Int {
    try await world.digest().work(now: world.world.clock.now)
  }

  @Test func theNewsOfADayIsOneLetter() async throws {
    let world = try await NoticeWorld()
    let other = try await world.world.startedCase("Skolevejen", ledBy: world.mette)
    try await world.world.join(other, world.bodil)
    for text in ["En idé", "En til"] { await world.write(text) }
    world.morning()
    #expect(try await work(world) == 1)
    let letter = try #require(try await world.outbox().last)
    #expect(letter.person == world.bodil.number)
    #expect(letter.subject == "Nyt i Tryg hjem og Skolevejen")
    #expect(letter.text.contains("TRYG HJEM"))
    #expect(letter.text.contains("- Mette Kjærgaard gemte en idé (2 gange)"))
    #expect(letter.text.contains("SKOLEVEJEN"))
    #expect(letter.text.contains("https://samspil.example/afmeld/\(world.bodil.number)-news."))
    #expect(!letter.text.contains("En til"))
  }

  @Test func nothingIsSaidWhenNothingHappened() async throws {
    let world = try await NoticeWorld()
    world.morning()
    // The case was started; its leader did that alone.
    #expect(try await work(world) == 1)
    world.morning()
    #expect(try await work(world) == 0)
    #expect(try await world.outbox().count == 1)
  }

  /// However often the job runs, and wherever it was killed, a day gives one letter.
  @Test func aDayGivesOneLetterHoweverOftenTheJobRuns() async throws {
    let world = try await NoticeWorld()
    await world.write("En idé")
    world.morning()
    #expect(try await work(world) == 1)
    #expect(try await work(world) == 0)
    world.world.clock.pass(.hours(3))
    await world.write("En sen idé")
    #expect(try await work(world) == 0)
    world.morning()
    #expect(try await work(world) == 1)
    #expect(try await world.outbox().last?.text.contains("gemte en idé") == true)
  }

  @Test func theJobWaitsForItsHour() async throws {
    let world = try await NoticeWorld()
    await world.write("En idé")
    let early = LocalTime(day: world.world.clock.today + 1, hour: 6, minute: 59)!.instant
    #expect(try await world.digest().work(now: early) == 0)
    #expect(try await world.digest().work(now: early + .minutes(1)) == 1)
  }

  /// Killed after some letters were written, it goes on with the others.
  @Test func aJobThatWasKilledGoesOnWhereItWas() async throws {
    let world = try await NoticeWorld()
    for number in 0..<120 {
      try await world.world.join(world.id, try await world.world.person("Navn Nummer\(number)"))
    }
    await world.write("En idé")
    world.morning()
    let now = world.world.clock.now
    try await world.world.services.database.write { db in
      try DigestStore(db).begin(now.day, now: now)
      _ = try DigestStore(db).findPeople(now.day)
    }
    // The first fifty, and then the power goes.
    #expect(try await world.digest().writeSome(now: now) == 50)
    #expect(try await world.outbox().count == 50)
    #expect(try await work(world) == 71)
    let people = try await world.outbox().compactMap(\.person)
    #expect(people.count == 121 && Set(people).count == 121)
  }

  @Test func aDayThatWasMissedIsInTheNext() async throws {
    let world = try await NoticeWorld()
    world.morning()
    _ = try await work(world)
    await world.write("Mens serveren var nede")
    for _ in 0..<3 { world.morning() }
    #expect(try await work(world) == 1)
    #expect(try await world.outbox().last?.text.contains("gemte en idé") == true)
  }

  @Test func whoHasLeftOrSaidNoGetsNoNews() async throws {
    let world = try await NoticeWorld()
    let karl = try await world.world.person("Karl Kollega")
    let lis = try await world.world.person("Lis Lund")
    for person in [karl, lis] { try await world.world.join(world.id, person) }
    let inger = try await world.world.guest("Inger Mortensen", in: world.id)
    await (try await world.world.browser(as: karl)).submit("/konto/beskeder", on: "/konto/beskeder", ["news": "app"])
    await (try await world.world.browser(as: lis)).submit(
      "/konto/beskeder", on: "/konto/beskeder", ["forloeb-\(world.id.number)": "never"])
    await world.write("En idé")
    try await world.run("UPDATE case_people SET left_at = 1 WHERE person_id = \(world.bodil)")
    world.morning()
    #expect(try await work(world) == 0)
    #expect(try await world.outbox().isEmpty)
    #expect(inger.number > 0)
  }

  /// Who leaves after the day began is not told what they may not see any more.
  @Test func rightsAreThoseOfTheMomentOfWriting() async throws {
    let world = try await NoticeWorld()
    await world.write("En idé")
    world.morning()
    let now = world.world.clock.now
    try await world.world.services.database.write { db in
      try DigestStore(db).begin(now.day, now: now)
      _ = try DigestStore(db).findPeople(now.day)
    }
    try await world.run("UPDATE case_people SET left_at = 1 WHERE person_id = \(world.bodil)")
    #expect(try await work(world) == 0)
    #expect(try await world.numbers("SELECT COUNT(*) AS n FROM digests WHERE written IS NULL") == [0])
  }

  @Test func whatIsToldOnceADayIsInTheLetterUnlessItWasRead() async throws {
    let world = try await NoticeWorld()
    await world.member.submit(
      "/konto/beskeder", on: "/konto/beskeder", ["question": "daily", "deadline": "daily", "news": "never"])
    await world.ask(world.bodil)
    world.world.clock.pass(.minutes(2))
    await world.ask(world.bodil, as: "deadline")
    await world.member.get("/beskeder/2")
    world.morning()
    #expect(try await work(world) == 1)
    let letter = try #require(try await world.outbox().last)
    #expect(letter.text.components("- Må vi?") == 1)
  }

  @Test func aLongDayIsToldInFewLines() async throws {
    let world = try await NoticeWorld()
    let kinds = Array(Contribution.Kind.allCases.prefix(DigestLetter.mostLines + 12))
    for kind in kinds {
      try await world.run(
        """
        INSERT INTO contributions (case_id, person_id, actor_group, kind, target, step, at)
        VALUES (\(world.id), \(world.mette), 'employee', \(kind), 'x', 1, \(world.world.clock.now))
        """)
    }
    world.morning()
    _ = try await work(world)
    let letter = try #require(try await world.outbox().last)
    #expect(letter.text.components("\n- ") == DigestLetter.mostLines + 1)
    #expect(letter.text.contains("- og 12 mere"))
  }

  @Test func theLetterIsInTheLanguageOfItsReader() async throws {
    let world = try await NoticeWorld()
    try await world.run("UPDATE people SET language = 'en' WHERE id = \(world.bodil)")
    await world.write("En idé")
    world.morning()
    _ = try await work(world)
    let letter = try #require(try await world.outbox().last)
    #expect(letter.subject == "News in Tryg hjem")
    #expect(letter.text.contains("- Mette Kjærgaard kept an idea"))
    #expect(letter.html.contains("<html lang=\"en\">"))
  }

  /// 50,000 people take part somewhere; in the cases of 200 of them something has happened.
  @Test func onlyThoseWithNewsAreTouched() async throws {
    let world = try await NoticeWorld()
    let (leader, now) = (world.mette.number, world.world.clock.now)
    try await world.world.services.database.write { db in
      try db.run(
        """
        WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 50000)
        INSERT INTO people (id, name, email, email_confirmed, folded, home, is_guest, is_platform_administrator, created)
        SELECT 1000 + i, 'Navn ' || i, 'p' || i || '@example.org', 1, 'x', 'frontline', 0, 0, 1 FROM n
        """)
      try db.run(
        """
        WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500)
        INSERT INTO cases (id, title, step, step_since, visibility, organisation_id, created, updated, revision, folded)
        SELECT 1000 + i, 'Forløb ' || i, 1, 1, 'team', (SELECT MIN(id) FROM organisations), 1, 1, 1, 'x' FROM n
        """)
      try db.run(
        """
        INSERT INTO case_people (case_id, person_id, role, actor_group, joined)
        SELECT 1001 + (id - 1001) / 100, id, 'member', 'employee', 1 FROM people WHERE id > 1000
        """)
      for id in [1001, 1500] {
        try db.run(
          """
          INSERT INTO contributions (case_id, person_id, actor_group, kind, target, step, at)
          VALUES (\(id), \(leader), 'employee', 'idea', 'x', 1, \(now + .minutes(1)))
          """)
      }
      try db.run("DELETE FROM contributions WHERE case_id < 1000")
    }
    world.morning()
    let (day, morning) = (world.world.clock.today, world.world.clock.now)
    let found = try await world.world.services.database.write { db in
      try DigestStore(db).begin(day, now: morning)
      return try DigestStore(db).findPeople(day)
    }
    #expect(found == 200)
    #expect(try await world.world.count("digests") == 200)
    let plan = try await world.world.services.database.write { db in
      try db.rows("EXPLAIN QUERY PLAN " + DigestStore.peopleWithNews(day)) { try $0.read("detail", as: String.self) }
    }
    // It begins with what is new, and people are found from there by their number.
    for table in ["p", "cp", "k", "n", "own", "usual"] {
      #expect(!plan.contains { $0.hasPrefix("SCAN \(table)") }, "\(plan)")
    }
    #expect(plan.contains { $0.hasPrefix("SEARCH k ") } && plan.contains { $0.hasPrefix("SEARCH p ") }, "\(plan)")
    #expect(try await work(world) == 200)
    #expect(try await world.outbox().count == 200)
  }
}

extension String {
  /// How often something stands in it.
  func components(_ part: String) -> Int {
    split(separator: part, omittingEmptySubsequences: false).count - 1
  }
}
