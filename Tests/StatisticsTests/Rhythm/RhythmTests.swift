import Foundation
import Statistics
import Testing

@Suite struct RhythmTests {
  /// Gaps 1, 2, 5, 4. The expected values are those of the tests of the Dynet
  /// package for the same moments; the corrected one is worked by hand from Kim and
  /// Jo's formula with N the number of events: r = √2.5 / 3.
  @Test func fivePublishedMoments() throws {
    let rhythm = try Rhythm(of: [0, 1, 3, 8, 12], resolution: 0)
    #expect(abs(rhythm.burstiness + 0.309718) < 5e-7)
    #expect(isClose(rhythm.memory, to: 0.419314, within: 5e-7))
    #expect(abs(rhythm.finiteBurstiness + 0.31696) < 5e-6)
    #expect(rhythm.meanGap == 3)
    #expect(rhythm.events == 5 && rhythm.isProvisional)
  }

  @Test func evenlySpacedEventsAreRegularAndHaveNoMemory() throws {
    let rhythm = try Rhythm(of: (0..<10).map(Double.init), resolution: 0)
    #expect(rhythm.burstiness == -1)
    #expect(abs(rhythm.finiteBurstiness + 1) < 1e-12)
    #expect(rhythm.memory == nil)
    #expect(!rhythm.isProvisional)
  }

  /// All but one at the same moment: as bursty as that number of events can be.
  @Test(arguments: [4, 10, 1000])
  func everythingAtOnceIsOneAfterTheCorrection(events: Int) throws {
    let rhythm = try Rhythm(of: [1] + [Double](repeating: 0, count: events - 1), resolution: 0)
    #expect(rhythm.burstiness < rhythm.finiteBurstiness)
    #expect(rhythm.finiteBurstiness > 0.4 && rhythm.finiteBurstiness <= 1 + 1e-12)
  }

  @Test func eventsByChanceAreNearZero() throws {
    var random = SeededRandom(seed: 3)
    var moment = 0.0
    let moments = (0..<2000).map { _ in
      moment -= log(1 - random.uniform())
      return moment
    }
    let rhythm = try Rhythm(of: moments, resolution: 0)
    #expect(abs(rhythm.burstiness) < 0.05)
    #expect(abs(rhythm.finiteBurstiness) < 0.05)
    #expect(abs(try #require(rhythm.memory)) < 0.08)
  }

  @Test("A change of unit or of beginning changes nothing", arguments: [24.0, 86_400])
  func scaling(by factor: Double) throws {
    let days = [3.0, 0, 0.5, 9, 4, 4.25]
    let (rhythm, other) = (
      try Rhythm(of: days, resolution: 0), try Rhythm(of: days.map { 1000 + $0 * factor }, resolution: 0)
    )
    #expect(abs(rhythm.burstiness - other.burstiness) < 1e-9)
    #expect(abs(try #require(rhythm.memory) - (try #require(other.memory))) < 1e-9)
  }

  /// Nine events on five days: the day is no moment.
  @Test func datesAreTooCoarseForABusyProcess() {
    #expect(throws: RhythmProblem.tooCoarse(meanGap: 0.5, needed: 5)) {
      try Rhythm(of: [0, 0, 1, 1, 2, 2, 3, 3, 4], resolution: 1)
    }
  }

  @Test func whatCannotBeReadIsRefusedWithNumbers() {
    #expect(throws: RhythmProblem.tooFewEvents(needed: 3, given: 2)) { try Rhythm(of: [1, 2], resolution: 0) }
    #expect(throws: RhythmProblem.allAtOnce(events: 3)) { try Rhythm(of: [1, 1, 1], resolution: 0) }
    #expect(throws: RhythmProblem.notANumber(index: 1)) { try Rhythm(of: [1, .nan, 2], resolution: 0) }
  }

  @Test func theOrderInWhichMomentsAreGivenChangesNothing() throws {
    let days = [3.0, 0, 0.5, 9, 4, 4.25]
    #expect(try Rhythm(of: days.sorted(), resolution: 0) == Rhythm(of: days.reversed(), resolution: 0))
  }

  /// Long silence after long, short after short.
  @Test func gapsThatFollowTheirLikeHaveMemory() throws {
    var moments = [0.0]
    for gap in [1.0, 1, 1, 1, 1, 9, 9, 9, 9, 9] { moments.append((moments.last ?? 0) + gap) }
    #expect(try #require(Rhythm(of: moments, resolution: 0).memory) > 0.7)
  }

  @Test func momentsFarFromTheBeginningOfTimeAreRead() throws {
    let near = try Rhythm(of: [0, 1, 3, 8, 12], resolution: 0)
    let far = try Rhythm(of: [0, 1, 3, 8, 12].map { 1e12 + $0 }, resolution: 0)
    #expect(isClose(far.burstiness, to: near.burstiness))
    #expect(throws: RhythmProblem.notANumber(index: 2)) { try Rhythm(of: [0, 1, .infinity], resolution: 0) }
    #expect(throws: RhythmProblem.tooFewEvents(needed: 3, given: 0)) { try Rhythm(of: [], resolution: 0) }
  }
}
