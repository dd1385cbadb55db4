import Cases
import Time

@testable import Barriers

/// Chance from a seed (SplitMix64), so that a failing situation can be made again.
struct Chance: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Unknown about every third time.
  mutating func maybe<Value>(_ make: (inout Chance) -> Value) -> Value? {
    Int.random(in: 0..<3, using: &self) == 0 ? nil : make(&self)
  }

  mutating func count(_ limit: Int = 30) -> Int { Int.random(in: 0...limit, using: &self) }
  mutating func share() -> Double { count(20) == 0 ? .nan : Double.random(in: 0...1, using: &self) }
  mutating func flag() -> Bool { Bool.random(using: &self) }
  mutating func day() -> Day { thisDay + Int.random(in: -400...20, using: &self) }
  mutating func one<Value>(of values: [Value]) -> Value { values[Int.random(in: 0..<values.count, using: &self)] }
}

extension CaseSituation {
  static func random(using chance: inout Chance) -> CaseSituation {
    var situation = CaseSituation(
      today: thisDay, step: chance.one(of: CaseStep.allCases), stepSince: chance.day(), started: chance.day())
    situation.describeRandomPeople(&chance)
    situation.describeRandomProblem(&chance)
    situation.describeRandomWork(&chance)
    situation.describeRandomSolution(&chance)
    situation.barriers = (0..<chance.count(4)).map { id in
      let factor = chance.maybe { $0.one(of: FactorID.allCases) }
      return RaisedBarrier(
        id: id, factor: factor, step: chance.one(of: CaseStep.allCases), title: "Barriere \(id)",
        weight: chance.count(5), raised: chance.day(), organisations: chance.count(3))
    }
    return situation
  }

  private mutating func describeRandomPeople(_ chance: inout Chance) {
    people.count = chance.maybe { $0.count() }
    people.members = chance.maybe { chance in
      Dictionary(uniqueKeysWithValues: ActorGroup.allCases.map { ($0, chance.count(3)) })
    }
    people.levels = chance.maybe { chance in
      Dictionary(uniqueKeysWithValues: Level.allCases.map { ($0, chance.count(5)) })
    }
    hats = chance.maybe { chance in Dictionary(uniqueKeysWithValues: Hat.allCases.map { ($0, chance.count(1)) }) }
    invitations = chance.maybe { chance in
      Invitations(
        sent: chance.count(), accepted: chance.count(), declined: chance.count(), pending: chance.count(),
        oldestPending: chance.maybe { $0.count() }, medianReply: chance.maybe { $0.share() * 20 })
    }
    backing.hasBacker = chance.maybe { $0.flag() }
    backing.hasPoliticalContact = chance.maybe { $0.flag() }
    backing.mandate = chance.maybe { chance in
      chance.one(of: [.none, .asked(since: chance.day()), .refused(chance.day()), .until(chance.day()), .withoutEnd])
    }
    expectations = chance.maybe { Expectations(members: $0.count(), stated: $0.count()) }
    meetings = chance.maybe { chance in
      (0..<chance.count(8)).map { index in
        Meeting(
          day: thisDay + -index, invited: chance.maybe { $0.count() }, attended: chance.maybe { $0.count() },
          unpaidInvited: chance.maybe { $0.count() }, unpaidAttended: chance.maybe { $0.count() },
          goalReviewed: chance.maybe { $0.flag() })
      }
    }
    decisions = chance.maybe { chance in Decisions(count: chance.count(2), last: chance.maybe { $0.day() }) }
  }

  private mutating func describeRandomProblem(_ chance: inout Chance) {
    problem.perspectives = chance.maybe { $0.count(6) }
    problem.groupsHeard = chance.maybe { chance in Set(ActorGroup.allCases.filter { _ in chance.flag() }) }
    problem.versions = chance.maybe { $0.count(6) }
    problem.writers = chance.maybe { $0.count(6) }
    problem.lastVersion = chance.maybe { $0.day() }
    problem.signatures = chance.maybe {
      Signatures(agree: $0.count(), canLiveWith: $0.count(), cannot: $0.count(2), members: $0.count())
    }
    problem.agreed = chance.maybe { $0.day() }
    problem.firstSolution = chance.maybe { $0.day() }
    problem.disputedWords = chance.maybe { $0.count(4) }
    keepAndChange = chance.maybe { KeepAndChange(keep: $0.count(3), change: $0.count(3)) }
    mover.decided = chance.maybe { $0.flag() }
    mover.copySearchDone = chance.maybe { $0.flag() }
    mover.references = chance.maybe { $0.count(1) }
    innovation.breaks = chance.maybe { $0.one(of: Answer.allCases) }
    innovation.inUse = chance.maybe { $0.one(of: Answer.allCases) }
    innovation.inUseSince = chance.maybe { $0.day() }
  }

  private mutating func describeRandomWork(_ chance: inout Chance) {
    contributions.count = chance.maybe { $0.count() }
    contributions.gini = chance.maybe { $0.share() }
    contributions.largestGroup = chance.maybe { $0.one(of: ActorGroup.allCases) }
    contributions.largestGroupShare = chance.maybe { $0.share() }
    contributions.topPersonShare = chance.maybe { $0.share() }
    contributions.activeByPeriod = chance.maybe { chance in (0..<chance.count(4)).map { _ in chance.count(9) } }
    contributions.alwaysPhrases = chance.maybe { $0.count(5) }
    contacts = chance.maybe { Mixing(within: $0.count(), across: $0.count(3)) }
    replies = chance.maybe {
      Mixing(within: $0.count(), across: $0.count(), expected: $0.share(), deviation: $0.share())
    }
    trust = chance.maybe { chance in
      Trust(
        mean: 1 + 4 * chance.share(), answers: chance.count(10), previous: chance.maybe { 1 + 4 * $0.share() },
        groupSpread: chance.maybe { 2 * $0.share() })
    }
    votes = chance.maybe { chance in
      Votes(
        voters: chance.count(), agreement: chance.maybe { $0.share() }, variance: chance.maybe { $0.share() / 5 },
        dissentingStatements: chance.maybe { $0.count(1) }, privateGap: chance.maybe { $0.share() })
    }
    differences = chance.maybe { chance in
      Differences(
        total: chance.count(9), withoutOwner: chance.count(5), oldestUntouched: chance.maybe { $0.count(60) },
        reopenedMost: chance.maybe { $0.count(5) })
    }
    burden = chance.maybe { Burden(parties: $0.count(5), largestShare: $0.share()) }
  }

  private mutating func describeRandomSolution(_ chance: inout Chance) {
    ideas.beforeProblemAgreed = chance.maybe { $0.count(9) }
    ideas.chosen = chance.maybe { $0.count(3) }
    ideas.chosenBreaks = chance.maybe { $0.count(1) }
    ideas.firstChosen = chance.maybe { $0.day() }
    ideas.similarity = chance.maybe { Trend(before: $0.share(), now: $0.share()) }
    ideas.newTerms = chance.maybe { Trend(before: Double($0.count()), now: Double($0.count())) }
    trials = chance.maybe { chance in
      Trials(
        count: chance.count(3), last: chance.maybe { $0.day() }, loops: chance.maybe { $0.count(3) },
        withUsers: chance.maybe { $0.count(2) })
    }
    risks = chance.maybe { Risks(count: $0.count(4), withoutOwner: $0.count(3), withoutStopRule: $0.count(3)) }
    blocks = chance.maybe { chance in Blocks(open: chance.count(2), oldest: chance.maybe { $0.count(90) }) }
    routines = chance.maybe { chance in Routines(parallel: chance.count(3), oldest: chance.maybe { $0.count(90) }) }
    spread = chance.maybe { Spread(receivers: $0.count(1)) }
  }
}
