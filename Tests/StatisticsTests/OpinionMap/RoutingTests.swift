import Testing

@testable import Statistics

@Suite struct RoutingTests {
  /// Worked by hand for 2 agreements and 1 pass of 3 at extremity 1: importance
  /// `(1 - 2/5) × 2 × 3/5`, novelty `1 + 8 × 2^(-3/5)`.
  @Test func thePriorityIsAsWorkedByHand() {
    let tally = Tally(agree: 2, disagree: 0, pass: 1)
    let expected = 0.72 * (1 + 8 * Elementary.power(2, -0.6))
    #expect(isClose(Routing.priority(of: tally, extremity: 1), to: expected * expected, within: 1e-12))
  }

  @Test func whatFewHaveSeenComesBeforeWhatManyHaveSeen() {
    let new = Routing.priority(of: Tally(), extremity: 0)
    #expect(new > Routing.priority(of: Tally(agree: 50, disagree: 50, pass: 0), extremity: 0))
  }

  @Test func statementsAreDrawnAsOftenAsTheirPrioritySays() {
    var chance = SeededRandom(seed: 8)
    var drawn = [0, 0, 0, 0]
    for _ in 0..<10_000 {
      if let next = Routing.next(by: [1, 0, 3, 4], answered: [3], chance: &chance) { drawn[next] += 1 }
    }
    #expect(drawn[1] == 0 && drawn[3] == 0 && drawn[0] + drawn[2] == 10_000)
    #expect(abs(drawn[0] - 2_500) < 200)
  }

  @Test func whoHasAnsweredEverythingIsShownNothing() {
    var chance = SeededRandom(seed: 8)
    #expect(Routing.next(by: [1, 2], answered: [0, 1], chance: &chance) == nil)
    #expect(Routing.next(by: [], answered: [], chance: &chance) == nil)
    #expect(Routing.next(by: [0, .nan], answered: [], chance: &chance) == nil)
  }
}
