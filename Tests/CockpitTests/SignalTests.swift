import Accounts
import Actors
import Barriers
import Cases
import Cockpit
import Database
import Decisions
import Differences
import Framing
import Language
import Meetings
import TestWorld
import Testing
import Time
import Web

/// The signals of the second step, from what the slices have written down to the judgement.
@Suite struct SignalTests {
  struct Team {
    let world: World
    let id: Case.ID
    let people: [Person.ID]

    /// A case at the second step with a leader and five more, half of them managers.
    init() async throws {
      world = try await cockpitWorld()
      let leader = try await world.person("Mette Kjærgaard")
      id = try await world.startedCase(ledBy: leader)
      var people = [leader]
      for (number, group) in [ActorGroup.employee, .employee, .manager, .manager, .manager].enumerated() {
        let person = try await world.person("Person \(number)", of: group == .manager ? "Fjordby" : "Egelund Kommune")
        try await world.join(id, person, group: group)
        people.append(person)
      }
      self.people = people
      try await change { db, id, _ in try CaseStore(db).move(id, to: .collaboration, now: Instant(milliseconds: 0)) }
    }

    func change(_ body: @escaping @Sendable (Connection, Case.ID, Instant) throws -> Void) async throws {
      let (id, now) = (self.id, world.clock.now)
      try await world.services.database.write { db in try body(db, id, now) }
    }

    func reading() async throws -> CockpitStore.Reading {
      let (id, today) = (self.id, world.clock.today)
      return try await world.services.database.read { db in
        guard let item = try CaseStore(db).item(id) else { throw Refusal.notFound }
        return try CockpitStore(db).reading(of: item, today: today)
      }
    }

    /// The rules of the second step that hold.
    func fires(_ factor: FactorID) async throws -> Bool {
      try await reading().diagnosis.findings.contains { $0.ruleID.text == factor.rawValue }
    }

    func raise(_ count: Int = 1) async throws {
      let person = people[1]
      try await change { db, id, now in
        for number in 1...count {
          let one = try DifferenceChangeStore(db, by: person, now: now).raise(
            "Forskel \(number)", .facts, sides: [.init(person: person, group: .employee, text: "Sådan")], in: id)
          try CaseStore(db).record(
            Contribution(.difference, target: "difference", targetID: one.number), in: id, by: person, now: now)
        }
      }
    }

    func pulse(_ answers: [[Int]]) async throws {
      let people = self.people
      try await change { db, id, now in
        let store = PulseStore(db)
        guard let round = try store.open(in: id, by: people[0], now: now) else { throw Refusal.notFound }
        for (person, answer) in zip(people, answers) {
          #expect(try store.answer(answer, in: round, by: person, now: now))
        }
        try store.close(in: id, onlyDue: false, now: now)
      }
    }
  }

  @Test func lowTrustIsSeenFromFiveAnswersAndNotFromFour() async throws {
    let team = try await Team()
    try await team.pulse(Array(repeating: [3, 3, 3], count: 4))
    #expect(try await team.reading().situation.trust == nil)
    #expect(!(try await team.fires(.s1)))
    try await team.pulse(Array(repeating: [3, 3, 3], count: 6))
    #expect(try await team.reading().situation.trust?.mean == 3)
    #expect(try await team.fires(.s1))
  }

  @Test func fallingTrustIsSeenOverTwoRounds() async throws {
    let team = try await Team()
    try await team.pulse(Array(repeating: [5, 5, 5], count: 6))
    #expect(!(try await team.fires(.s1)))
    try await team.pulse(Array(repeating: [4, 4, 4], count: 6))
    #expect(try await team.reading().situation.trust?.previous == 5)
    #expect(try await team.fires(.s1))
  }

  @Test func twoDifferencesThatLieUntouchedAreSeen() async throws {
    let team = try await Team()
    try await team.raise(2)
    team.world.clock.pass(.days(14))
    #expect(!(try await team.fires(.s3)))
    team.world.clock.pass(.days(1))
    #expect(try await team.fires(.s3))
    let person = team.people[0]
    try await team.change { db, _, now in
      _ = try DifferenceChangeStore(db, by: person, now: now).own(Difference.ID(1))
    }
    #expect(!(try await team.fires(.s3)))
  }

  @Test func oneThatComesBackThreeTimesIsSeen() async throws {
    let team = try await Team()
    try await team.raise()
    let person = team.people[0]
    for time in 1...3 {
      #expect(!(try await team.fires(.s3)), "before the \(time). time")
      try await team.change { db, id, now in
        let store = DifferenceChangeStore(db, by: person, now: now)
        let item = try DifferenceStore(db).one(Difference.ID(1), in: id)
        #expect(try store.close(item.id, keeping: false, outcome: "Sådan", readAt: item.revision))
        #expect(try store.reopen(item.id, why: "Igen"))
      }
    }
    #expect(try await team.fires(.s3))
  }

  @Test func whereAllAgreeAndNobodyHasADifferenceItIsSeen() async throws {
    let team = try await Team()
    let people = team.people
    try await team.change { db, id, now in
      let viewer = Viewer(
        id: people[0].number, name: "", email: nil, home: "head", organisations: [], organisationName: nil,
        administers: [], isPlatformAdministrator: false, isGuest: false, language: nil, session: "")
      let version = try ProblemStore(db).add("Natten er ingens.", after: 0, to: id, by: viewer, now: now)
      for person in people {
        try db.run(
          """
          INSERT INTO problem_signatures (version_id, person_id, stance, at)
          VALUES (\(version), \(person), 'agree', \(now))
          """)
      }
    }
    #expect(try await team.fires(.s5))
    #expect(try await team.reading().diagnosis.findings.first { $0.ruleID.text == "S5" }?.moves.isEmpty == false)
    try await team.raise()
    #expect(!(try await team.fires(.s5)))
  }

  @Test func answersThatStayWithinTheirOwnAreSeen() async throws {
    let team = try await Team()
    let people = team.people
    try await team.change { db, id, now in
      // Everyone answers the others of their own group, twice over.
      for group in [[0, 1, 2], [3, 4, 5]] {
        for from in group {
          for to in group where to != from {
            for _ in 1...2 {
              try CaseStore(db).record(Contribution(.reply, target: "reply"), in: id, by: people[to], now: now)
              let act: Int? = try db.value("SELECT MAX(id) FROM contributions")
              try CaseStore(db).record(
                Contribution(.reply, target: "reply", buildsOn: act), in: id, by: people[from], now: now)
            }
          }
        }
      }
    }
    let replies = try #require(try await team.reading().situation.replies)
    #expect(replies.within == 24 && replies.across == 0)
    #expect(try await team.fires(.s6))
  }

  @Test func fewerAndFewerAreSeenOnceTheCaseHasLivedLongEnough() async throws {
    let team = try await Team()
    let people = team.people
    for (count, days) in [(5, 30), (3, 30), (1, 28)] {
      try await team.change { db, id, now in
        for person in people.prefix(count) {
          try CaseStore(db).record(Contribution(.perspective), in: id, by: person, now: now)
        }
      }
      #expect(!(try await team.fires(.s8)))
      team.world.clock.pass(.days(days))
    }
    team.world.clock.pass(.days(1))
    #expect(try await team.reading().situation.contributions.activeByPeriod == [5, 3, 1])
    #expect(try await team.fires(.s8))
  }

  /// The move that makes a difference visible is offered, and leads somewhere.
  @Test func theMoveThatMakesADifferenceVisibleIsOffered() {
    #expect(MoveAction.partOne.contains(.raiseDifference))
  }

  // MARK: - S1 between groups

  /// Ten people, five of each of two groups.
  private func tenPeople() async throws -> (Team, employees: [Person.ID], managers: [Person.ID]) {
    let team = try await Team()
    var (employees, managers) = (Array(team.people[..<3]), Array(team.people[3...]))
    for number in 0..<4 {
      let person = try await team.world.person("Ny \(number)")
      try await team.world.join(team.id, person, group: number < 2 ? .employee : .manager)
      if number < 2 { employees.append(person) } else { managers.append(person) }
    }
    return (team, employees, managers)
  }

  private func pulse(_ team: Team, _ answers: [(Person.ID, [Int])]) async throws {
    try await team.change { db, id, now in
      let store = PulseStore(db)
      guard let round = try store.open(in: id, by: answers[0].0, now: now) else { throw Refusal.notFound }
      for (person, answer) in answers { #expect(try store.answer(answer, in: round, by: person, now: now)) }
      try store.close(in: id, onlyDue: false, now: now)
    }
  }

  @Test func groupsThatFeelTheTrustDifferentlyAreSeenFromFiveOfEach() async throws {
    let (team, employees, managers) = try await tenPeople()
    let all = employees.map { ($0, [3, 3, 3]) } + managers.map { ($0, [5, 5, 4]) }
    #expect(employees.count == 5 && managers.count == 5)
    try await pulse(team, all)
    let trust = try #require(try await team.reading().situation.trust)
    #expect(trust.groupSpread == 1.7)
    #expect(try await team.fires(.s1))
    // What was kept by group is gone, and the groups of those whose mean was used are kept for the next round.
    #expect(try await team.world.count("pulse_group_answers") == 0)
    #expect(try await team.world.count("pulse_people WHERE actor_group IS NOT NULL") == 10)
  }

  @Test func fourOfAGroupAreNeverToldApart() async throws {
    let (team, employees, managers) = try await tenPeople()
    try await pulse(team, employees.map { ($0, [2, 2, 2]) } + managers.prefix(4).map { ($0, [5, 5, 5]) })
    #expect(try await team.reading().situation.trust?.groupSpread == nil)
    #expect(try await team.world.count("pulse_people WHERE actor_group IS NOT NULL") == 0)
  }

  @Test func whereOneMoreHasComeToAGroupItsMeanIsNotUsedAgain() async throws {
    let (team, employees, managers) = try await tenPeople()
    let answers = employees.map { ($0, [3, 3, 3]) } + managers.map { ($0, [5, 5, 5]) }
    try await pulse(team, answers)
    #expect(try await team.reading().situation.trust?.groupSpread == 2)
    let late = try await team.world.person("En ny leder")
    try await team.world.join(team.id, late, group: .manager)
    try await pulse(team, answers + [(late, [1, 1, 1])])
    #expect(try await team.reading().situation.trust?.groupSpread == nil)
    // The same people as before can be told again.
    try await pulse(team, answers)
    #expect(try await team.reading().situation.trust?.groupSpread == 2)
  }

  @Test func inASmallGroupTheGroupIsNotWrittenWithTheAnswer() async throws {
    let team = try await Team()
    let people = team.people
    try await team.change { db, id, now in
      let store = PulseStore(db)
      guard let round = try store.open(in: id, by: people[0], now: now) else { throw Refusal.notFound }
      for person in people { #expect(try store.answer([4, 4, 4], in: round, by: person, now: now)) }
    }
    #expect(try await team.world.count("pulse_group_answers") == 0)
    #expect(try await team.world.count("pulse_people WHERE actor_group IS NOT NULL") == 0)
  }

  // MARK: - S7

  private func hold(_ team: Team, _ count: Int, minutes: Int = 60, came: [Person.ID]? = nil) async throws {
    let people = team.people
    try await team.change { db, id, now in
      let store = MeetingStore(db)
      for number in 0..<count {
        let plan = MeetingStore.Plan(starts: now - .days(number + 1), minutes: minutes, place: "Her")
        let meeting = try store.plan(plan, in: id, by: people[0], now: now)
        let attendance = Dictionary(uniqueKeysWithValues: people.map { ($0, came?.contains($0) ?? true) })
        try store.hold(meeting, attendance: attendance, goalReviewed: true, by: people[0], now: now)
      }
    }
  }

  @Test func manyMeetingsWithoutADecisionAreSeenAndADecisionEndsIt() async throws {
    let team = try await Team()
    team.world.clock.pass(.days(40))
    try await hold(team, 4)
    #expect(!(try await team.fires(.s7)))
    try await hold(team, 1)
    #expect(try await team.fires(.s7))
    let headline = try await team.reading().diagnosis.findings.first { $0.ruleID.text == "S7" }?.headline(.danish)
    #expect(headline == "Der er gået 40 dage, siden I sidst besluttede eller afprøvede noget")
    let person = team.people[0]
    try await team.change { db, id, now in
      let new = DecisionStore.New(title: "Vi ringer selv", decidedBy: person, decided: now.day)
      _ = try DecisionStore(db).decide(new, in: id, by: person, now: now)
    }
    #expect(!(try await team.fires(.s7)))
    team.world.clock.pass(.days(31))
    #expect(try await team.fires(.s7))
  }

  // MARK: - S9

  @Test func theTimeAtMeetingsIsReadFromThreeMeetings() async throws {
    let team = try await Team()
    #expect(try await team.reading().situation.burden == nil)
    try await hold(team, 2)
    #expect(try await team.reading().situation.burden == nil)
    // Three of each organisation.
    try await hold(team, 1)
    let even = try #require(try await team.reading().situation.burden)
    #expect(even.kind == .meetings && even.parties == 2 && even.largestShare == 0.5)
    #expect(!(try await team.fires(.s9)))
    try await hold(team, 6, minutes: 240, came: Array(team.people.prefix(3)))
    #expect(try #require(try await team.reading().situation.burden).largestShare > 0.8)
    #expect(try await team.fires(.s9))
  }

  @Test func fewerThanFiveWhoCameAreNotRead() async throws {
    let team = try await Team()
    try await hold(team, 5, came: Array(team.people.suffix(4)))
    #expect(try await team.reading().situation.burden == nil)
  }

  @Test func whatThePartiesHaveSaidThemselvesGoesBeforeTheMeetings() async throws {
    let team = try await Team()
    let people = team.people
    try await hold(team, 3)
    try await team.change { db, id, now in
      let homes: [Organisation.ID] = try db.rows(
        "SELECT DISTINCT organisation_id FROM case_people WHERE case_id = \(id) ORDER BY organisation_id"
      ) { try $0.read("organisation_id") }
      try db.run("INSERT INTO agreements (case_id, newest, touched) VALUES (\(id), 1, \(now))")
      try db.run(
        """
        INSERT INTO agreement_versions (agreement_id, number, title, ends, person_id, at, put_forward)
        VALUES (1, 1, 'Sammen', \(now.day + 100), \(people[0]), \(now), \(now))
        """)
      for (home, signer, hours) in [(homes[0], people[0], 70 as Int?), (homes[1], people[3], nil)] {
        try db.run(
          """
          INSERT INTO agreement_parties (version_id, organisation_id, signer_id, hours)
          VALUES (1, \(home), \(signer), \(hours))
          """)
      }
    }
    // One has not said: that is unknown, and not nothing.
    #expect(try await team.reading().situation.burden?.kind == .meetings)
    try await team.change { db, _, _ in try db.run("UPDATE agreement_parties SET hours = 30 WHERE hours IS NULL") }
    let burden = try #require(try await team.reading().situation.burden)
    #expect(burden.kind == .hours && burden.largestShare == 0.7)
    #expect(try await team.fires(.s9))
    try await team.change { db, _, now in
      try db.run("UPDATE agreements SET ended = \(now), ended_by = \(people[0])")
    }
    #expect(try await team.reading().situation.burden?.kind == .meetings)
  }

  // MARK: - S10

  @Test func whatIsVotedUnseenAndSaidOpenlyIsReadWhenThereIsSomethingToRead() async throws {
    let team = try await Team()
    #expect(try await team.reading().situation.votes?.privateGap == nil)
    var sources = CockpitSources()
    sources.voices = { _, _ in
      Array(
        repeating: StatementVoices(anonymousAgree: 1, anonymousDisagree: 5, openAgree: 6, openDisagree: 0), count: 4)
    }
    let (id, today, read) = (team.id, team.world.clock.today, sources)
    let reading = try await team.world.services.database.read { db in
      guard let item = try CaseStore(db).item(id) else { throw Refusal.notFound }
      return try CockpitStore(db, from: read).reading(of: item, today: today)
    }
    #expect(reading.situation.votes?.privateGap == 1)
    #expect(reading.diagnosis.findings.contains { $0.ruleID.text == "S10" })
  }
}
