import Accounts
import Actors
import App
import Cases
import Database
import HTTP
import Language
import Mail
import Notices
import TestWorld
import Testing
import Time
import Web

@Suite struct DeadlineTests {
  /// The whole program with mail, on a Monday in November at nine, and a case with a leader and a member.
  struct Here {
    let samspil: SamspilSystem
    let world: World
    let id: Case.ID
    let mette: Person.ID
    let bodil: Person.ID

    init(in shared: Database? = nil) async throws {
      let database: Database
      if let shared {
        database = shared
      } else {
        database = try Database.open(.memory)
        try await database.migrate(Wiring.migrations)
      }
      var made: SamspilSystem?
      let sender = try Mailbox(address: "samspil@example.org")
      let server = try #require(MailServer("smtp://127.0.0.1:9?tls=none", from: sender))
      world = World { clock, log in
        let samspil = Wiring.samspil(
          database, site: Site(), mail: MailSettings(server: server, digestHour: 7), now: { clock.now }, log: log)
        made = samspil
        return (samspil.services, samspil.responder)
      }
      samspil = try #require(made)
      mette = try await world.person("Mette Kjærgaard")
      bodil = try await world.person("Bodil Rasmussen")
      id = try await world.startedCase(ledBy: mette)
      try await world.join(id, bodil)
    }

    var now: Instant { world.clock.now }
    func at(_ day: String, _ hour: Int, _ minute: Int = 0) throws -> Instant {
      let date = try #require(Day(iso: day))
      return try #require(LocalTime(day: date, hour: hour, minute: minute)).instant
    }
    func move(to instant: Instant) { world.clock.pass(instant - now) }
    func tell() async throws { try await samspil.tellDeadlines(now: now) }

    func change(_ body: @escaping @Sendable (Connection) throws -> Void) async throws {
      try await world.services.database.write { try body($0) }
    }

    /// What one has been told, the oldest first.
    func told(_ person: Person.ID) async throws -> [String] {
      try await world.services.database.read { db in
        try db.rows("SELECT text_da FROM notices WHERE person_id = \(person) AND reason = 'deadline' ORDER BY id") {
          try $0.read("text_da")
        }
      }
    }

    func letters() async throws -> Int { try await world.count("outbox") }

    func meeting(_ starts: Instant) async throws {
      let (id, mette) = (id, mette)
      try await change { db in
        try db.run(
          """
          INSERT INTO meetings (case_id, starts, place, created_by) VALUES (\(id), \(starts), 'Rådhuset', \(mette))
          """)
      }
    }
  }

  @Test func aMeetingTomorrowIsToldOnceAtItsTimeOnTheWall() async throws {
    let here = try await Here()
    try await here.meeting(try here.at("2026-11-24", 13))
    try await here.tell()
    try await here.tell()
    #expect(try await here.told(here.mette) == ["I holder møde tirsdag 24. november kl. 13, Rådhuset"])
    #expect(try await here.told(here.bodil).count == 1)
    #expect(try await here.letters() == 2)
  }

  @Test(arguments: [("2027-03-28", 0, 30), ("2027-03-28", 10, 0), ("2027-10-31", 10, 0), ("2027-10-31", 23, 30)])
  func theDayBeforeIsTheDayBeforeAlsoWhenTheClockIsChanged(day: String, hour: Int, minute: Int) async throws {
    let here = try await Here()
    let meeting = try #require(Day(iso: day))
    try await here.meeting(try here.at(day, hour, minute))
    for before in [-2, 0] {
      here.move(to: try here.at((meeting + before).iso, 8))
      try await here.tell()
      #expect(try await here.told(here.mette) == [])
      if before == -2 {
        here.move(to: try here.at((meeting + -1).iso, 5, 59))
        try await here.tell()
        #expect(try await here.told(here.mette) == [], "nobody is told at night")
        here.move(to: try here.at((meeting + -1).iso, 6))
        try await here.tell()
        let time = minute == 0 ? "kl. \(hour)," : "kl. \(hour).\(minute),"
        #expect(try await here.told(here.mette).first?.contains(time) == true)
        return
      }
    }
  }

  @Test func aMeetingThatIsCalledOffOrMovedIsNotToldWhereItWas() async throws {
    let here = try await Here()
    try await here.meeting(try here.at("2026-11-24", 13))
    let later = try here.at("2026-11-26", 13)
    try await here.change { try $0.run("UPDATE meetings SET starts = \(later)") }
    try await here.tell()
    #expect(try await here.told(here.mette) == [])
    here.move(to: try here.at("2026-11-25", 9))
    try await here.tell()
    #expect(try await here.told(here.mette).count == 1)
    try await here.change { try $0.run("UPDATE meetings SET cancelled = 1, starts = starts + 86400000") }
    here.world.clock.pass(.days(1))
    try await here.tell()
    #expect(try await here.told(here.mette).count == 1)
  }

  @Test func whatWasAskedAndNotAnsweredForAWeekIsToldToBoth() async throws {
    let here = try await Here()
    let (id, mette, bodil, now) = (here.id, here.mette, here.bodil, here.now)
    try await here.change { db in
      _ = try MandateStore(db).ask(.backing, of: bodil, by: mette, saying: "Må vi?", in: id, now: now)
    }
    here.world.clock.pass(.days(6))
    try await here.tell()
    #expect(try await here.told(mette) == [])
    here.world.clock.pass(.days(1))
    try await here.tell()
    #expect(try await here.told(bodil) == ["Mette Kjærgaard venter på dit svar om opbakning"])
    #expect(
      try await here.told(mette) == ["Bodil Rasmussen har ikke svaret på dit spørgsmål om opbakning i en uge"])
    here.world.clock.pass(.days(30))
    try await here.tell()
    #expect(try await here.told(bodil).count == 1)
  }

  @Test func whoOwnsADifferenceThatLiesStillIsToldAndAgainWhenItDoesSoAnew() async throws {
    let here = try await Here()
    let (id, mette, bodil, now) = (here.id, here.mette, here.bodil, here.now)
    try await here.change { db in
      try db.run(
        """
        INSERT INTO differences (case_id, title, kind, raised_by, raised, owner_id, owned, touched, rank)
        VALUES (\(id), 'Hvem ringer?', 'roles', \(mette), \(now), \(bodil), \(now), \(now), 1)
        """)
    }
    here.world.clock.pass(.days(13))
    try await here.tell()
    #expect(try await here.told(bodil) == [])
    here.world.clock.pass(.days(1))
    try await here.tell()
    here.world.clock.pass(.days(5))
    try await here.tell()
    #expect(try await here.told(bodil).count == 1)
    #expect(try await here.told(bodil).first?.contains("Hvem ringer?") == true)
    #expect(try await here.told(mette) == [])
    let touched = here.now
    try await here.change { try $0.run("UPDATE differences SET touched = \(touched)") }
    here.world.clock.pass(.days(14))
    try await here.tell()
    #expect(try await here.told(bodil).count == 2)
  }

  @Test func fiveThousandWhoHaveNotAnsweredAreToldAsOneNumber() async throws {
    let here = try await Here()
    let (id, mette, now) = (here.id, here.mette, here.now)
    try await here.change { db in
      for start in stride(from: 0, to: 5_000, by: 500) {
        let rows = (start..<start + 500).map { number -> SQL in
          """
          (\(id), \("token \(number)"), \("Navn \(number)"), \("navn\(number)@example.org"), 'user', 'member', 'Kom',
            \(mette), \(now), \(now + .days(22)))
          """
        }
        try db.run(
          """
          INSERT INTO invitations (case_id, token, name, email, actor_group, role, ask, invited_by, created, expires)
          VALUES \(SQL.joined(rows))
          """)
      }
    }
    here.world.clock.pass(.days(8))
    try await here.tell()
    #expect(try await here.told(mette) == ["5000, du har inviteret, har ikke svaret i en uge"])
    here.world.clock.pass(.days(3))
    try await here.tell()
    #expect(try await here.told(mette).count == 1)
  }

  @Test func twoDaysOfInvitationsAreToldAsTwo() async throws {
    let here = try await Here()
    let (id, mette) = (here.id, here.mette)
    for (name, days) in [("Anna", 0), ("Bent", 1)] {
      let at = here.now + .days(days)
      try await here.change { db in
        let draft = InvitationDraft(name: name, group: .user, ask: "Kom")
        _ = try InvitationStore(db).add(draft, token: name, to: id, by: mette, now: at)
      }
    }
    here.world.clock.pass(.days(12))
    try await here.tell()
    #expect(try await here.told(mette).count == 2)
  }

  @Test func aTaskOfTheMinutesIsToldBeforeItsDateAndAWeekAfterIt() async throws {
    let here = try await Here()
    let (id, bodil, now) = (here.id, here.bodil, here.now)
    try await here.change { db in
      try db.run(
        """
        INSERT INTO moves (case_id, move, hat, title, owner_id, due, started)
        VALUES (\(id), 'written', 'convener', 'Ring til lægen', \(bodil), \(now.day + 5), \(now))
        """)
    }
    var days: [Int] = []
    for day in 0..<20 {
      let before = try await here.told(bodil).count
      try await here.tell()
      if try await here.told(bodil).count > before { days.append(day) }
      here.world.clock.pass(.days(1))
    }
    #expect(days == [4, 12])
    #expect(try await here.told(bodil).last?.contains("Skriv, hvad der kom ud af den") == true)
  }

  @Test func whoHasLeftOrAnArchivedCaseIsNotTold() async throws {
    let here = try await Here()
    let (id, bodil, now) = (here.id, here.bodil, here.now)
    try await here.meeting(try here.at("2026-11-24", 13))
    try await here.change { db in
      try db.run("UPDATE case_people SET left_at = \(now) WHERE case_id = \(id) AND person_id = \(bodil)")
    }
    try await here.tell()
    #expect(try await here.told(bodil) == [])
    try await here.meeting(try here.at("2026-11-25", 13))
    try await here.change { try $0.run("UPDATE cases SET archived = \(now)") }
    here.world.clock.pass(.days(1))
    try await here.tell()
    #expect(try await here.told(here.mette).count == 1)
  }

  @Test func itIsToldTheWayEachWantsIt() async throws {
    let here = try await Here()
    let (mette, bodil) = (here.mette, here.bodil)
    try await here.change { db in
      try db.run(
        """
        INSERT INTO notice_choices (person_id, kind, choice)
        VALUES (\(mette), 'deadline', 'daily'), (\(bodil), 'deadline', 'never')
        """)
    }
    here.move(to: try here.at("2026-11-24", 6, 30))
    try await here.meeting(try here.at("2026-11-25", 13))
    try await here.tell()
    #expect(try await here.told(bodil) == [])
    #expect(try await here.told(mette).count == 1)
    #expect(try await here.letters() == 0)
    // In the news of the same day.
    here.move(to: try here.at("2026-11-24", 7))
    try await here.samspil.digest.work(now: here.now)
    #expect(try await here.world.count("outbox WHERE person_id = \(mette.number)") == 1)
  }

  @Test func twoProcessesOnOneDatabaseTellOnce() async throws {
    let here = try await Here()
    try await here.meeting(try here.at("2026-11-24", 13))
    let (job, now) = (here.samspil.deadlines, here.now)
    let told = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<8 { group.addTask { try await job.work(now: now) } }
      return try await group.reduce(0, +)
    }
    #expect(told == 2)
    #expect(try await here.told(here.mette).count == 1)
  }

  @Test func anAgreementThatRunsOutIsReallyTold() async throws {
    let here = try await Here()
    let (id, mette, bodil, now) = (here.id, here.mette, here.bodil, here.now)
    try await here.change { db in
      try db.run("INSERT INTO agreements (case_id, newest, holding, touched) VALUES (\(id), 1, 1, \(now))")
      try db.run(
        """
        INSERT INTO agreement_versions (agreement_id, number, title, ends, person_id, at, put_forward, holds_from)
        VALUES (1, 1, 'Sammen om hjemkomsten', \(now.day + 7), \(mette), \(now), \(now), \(now))
        """)
      try db.run(
        """
        INSERT INTO agreement_parties (version_id, organisation_id, signer_id)
        SELECT 1, organisation_id, \(bodil) FROM memberships WHERE person_id = \(bodil)
        """)
    }
    try await here.tell()
    try await here.tell()
    #expect(try await here.told(bodil).count == 1)
    #expect(try await here.told(bodil).first?.contains("Sammen om hjemkomsten") == true)
    #expect(try await here.letters() == 1)
  }

  /// They are asked every ten minutes, of all cases: by an index each, and not by looking at all there is.
  @Test(arguments: Wiring.deadlines.map(\.name)) func whatIsDueIsFoundByAnIndex(name: String) async throws {
    let here = try await Here()
    let source = try #require(Wiring.deadlines.first { $0.name == name })
    let now = here.now
    let plan: [String] = try await here.world.services.database.read { db in
      try db.rows("EXPLAIN QUERY PLAN \(source.rows(now))") { try $0.read("detail") }
    }
    #expect(!plan.contains { $0.hasPrefix("SCAN") && !$0.contains("USING") }, "\(plan)")
  }
}
