import Accounts
import Actors
import Barriers
import Cases
import Cockpit
import Database
import Differences
import Framing
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
}
