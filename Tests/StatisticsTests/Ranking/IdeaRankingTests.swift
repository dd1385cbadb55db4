import Foundation
import Statistics
import Testing

@Suite struct IdeaRankingTests {
  typealias Choice = Comparisons.Choice

  private func ranking(_ ideas: Int, _ choices: [(Int, Int, times: Int)]) throws -> IdeaRanking {
    let all = choices.flatMap { [Choice](repeating: Choice(winner: $0.0, loser: $0.1), count: $0.times) }
    return try IdeaRanking(of: Comparisons(ideas: ideas, choices: all))
  }

  /// Two ideas, 30 against 10. Without the given tenths the strengths are as 3 to 1.
  @Test func twoIdeasHaveStrengthsAsTheirWins() throws {
    let places = try ranking(2, [(0, 1, times: 30), (1, 0, times: 10)]).places
    #expect(places.map(\.idea) == [0, 1])
    #expect(isClose(places[0].strength - places[1].strength, to: log(3), within: 0.02))
    #expect(isClose(places[0].strength, to: -places[1].strength))
    // The error of a log odds from 30 and 10 is √(1/30 + 1/10), shared by the two.
    #expect(isClose(places[0].error, to: (1.0 / 30 + 1.0 / 10).squareRoot() / 2, within: 0.005))
    #expect(places.map(\.ranks) == [1...1, 2...2])
    #expect(places[0].interval.contains(places[0].chance))
  }

  @Test func toBeatTheStrongCountsForMore() throws {
    let choices = [
      (0, 1, times: 9), (1, 0, times: 3), (2, 0, times: 2), (0, 2, times: 2), (3, 1, times: 2), (1, 3, times: 2),
    ]
    let places = try ranking(4, choices).places
    let strength = Dictionary(uniqueKeysWithValues: places.map { ($0.idea, $0.strength) })
    #expect(try #require(strength[2]) > (try #require(strength[3])))
  }

  @Test func withFewChoicesNobodyIsClearlyFirst() throws {
    let places = try ranking(3, [(0, 1, times: 1), (1, 2, times: 1)]).places
    #expect(places.map(\.idea) == [0, 1, 2])
    #expect(places.allSatisfy { $0.ranks == 1...3 })
  }

  @Test func anIdeaNeverComparedIsAverageAndUncertain() throws {
    let places = try ranking(3, [(0, 1, times: 20), (1, 0, times: 20)]).places
    let unknown = try #require(places.first { $0.idea == 2 })
    #expect(isClose(unknown.strength, to: 0, within: 1e-6))
    #expect(unknown.error > 2)
    #expect(unknown.ranks == 1...3)
  }

  @Test func numberingTheIdeasAnotherWayChangesNoStrength() throws {
    let choices = [(0, 1, times: 4), (1, 2, times: 3), (2, 0, times: 1), (3, 0, times: 2)]
    let (one, other) = (
      try ranking(4, choices), try ranking(4, choices.map { (3 - $0.0, 3 - $0.1, times: $0.times) })
    )
    for place in one.places {
      let twin = try #require(other.places.first { $0.idea == 3 - place.idea })
      #expect(isClose(place.strength, to: twin.strength, within: 1e-8))
      #expect(place.ranks == twin.ranks)
    }
  }

  @Test func ideasInTwoWorldsThatNeverMetCanStillBeRanked() throws {
    let places = try ranking(4, [(0, 1, times: 8), (1, 0, times: 2), (2, 3, times: 6), (3, 2, times: 3)]).places
    #expect(places.map(\.idea) == [0, 2, 3, 1])
    #expect(places.allSatisfy { $0.error > 0.9 })
  }

  @Test func whatCannotBeRankedIsRefusedWithNumbers() throws {
    #expect(throws: RankingProblem.tooFewIdeas(needed: 2, given: 1)) { try ranking(1, []) }
    #expect(throws: RankingProblem.noChoices(ideas: 3)) { try ranking(3, []) }
  }

  /// 58 ideas, 3,692 choices: see ``EvictionStrengths``. There the average idea of
  /// the given tenths stays at 1; here it follows the average of all. So strengths
  /// agree but for where 0 is, among the ideas that were compared; the two that
  /// hardly ever won lean on the given tenths and move by half a hundredth more.
  @Test(.enabled(if: ReferenceData.has("ranking/eviction_votes.csv")))
  func aSurveyIsRankedAsByAnotherImplementation() throws {
    let (ideas, comparisons) = try ComparisonsTests.survey("eviction")
    let expected = try ideas.map { try #require(EvictionStrengths.byIdea[Int($0["Idea ID"] ?? "") ?? 0]) }
    let compared = try IdeaRanking(of: comparisons).places.filter {
      comparisons.wins[$0.idea] + comparisons.losses[$0.idea] > 0
    }
    let shift = compared.map { $0.strength - expected[$0.idea].strength }.reduce(0, +) / Double(compared.count)
    for place in compared {
      #expect(isClose(place.strength - shift, to: expected[place.idea].strength, within: 0.01))
      #expect(isClose(place.error, to: expected[place.idea].error, within: 0.01))
    }
    #expect(tau(compared.map { expected[$0.idea].strength }) >= 0.97)
  }

  /// The three surveys as choix ranks them: see ``SurveyStrengths``.
  @Test(.enabled(if: ReferenceData.has("ranking/eviction_votes.csv")), arguments: ["eviction", "gpa", "grit"])
  func theOrderIsThatOfAnotherImplementation(survey: String) throws {
    let (ideas, comparisons) = try ComparisonsTests.survey(survey)
    let reference = try #require(SurveyStrengths.bySurvey[survey])
    let expected = try IdeaRanking(of: comparisons).places.compactMap { place in
      reference[Int(ideas[place.idea]["Idea ID"] ?? "") ?? 0].map { (ours: place.strength, theirs: $0) }
    }
    #expect(expected.count == reference.count)
    #expect(tau(expected.map(\.theirs)) >= 0.97)
    let shift = expected.map { $0.ours - $0.theirs }.reduce(0, +) / Double(expected.count)
    for (ours, theirs) in expected { #expect(isClose(ours - shift, to: theirs, within: 0.05)) }
  }

  @Test func theOrderOfTheChoicesChangesNothing() throws {
    var choices = [(0, 1), (1, 2), (2, 0), (3, 0), (0, 1), (3, 2)].map { Choice(winner: $0.0, loser: $0.1) }
    let ranking = try IdeaRanking(of: Comparisons(ideas: 4, choices: choices))
    choices.reverse()
    #expect(try IdeaRanking(of: Comparisons(ideas: 4, choices: choices)) == ranking)
  }

  /// Every choice twice: the order stays, and every error becomes smaller.
  @Test func theSameChoicesTwiceAreSurer() throws {
    let choices = [(0, 1, times: 9), (1, 2, times: 6), (2, 0, times: 3), (3, 0, times: 4)]
    let (once, twice) = (
      try ranking(4, choices), try ranking(4, choices.map { ($0.0, $0.1, times: 2 * $0.times) })
    )
    #expect(once.places.map(\.idea) == twice.places.map(\.idea))
    let errors = Dictionary(uniqueKeysWithValues: once.places.map { ($0.idea, $0.error) })
    for place in twice.places { #expect(place.error < (try #require(errors[place.idea]))) }
  }

  /// Simulated truth: strengths from -1.5 to 1.5, 4,000 choices by the model itself.
  @Test func strengthsThatMadeTheChoicesAreFoundAgain() throws {
    var random = SeededRandom(seed: 11)
    let truth = (0..<7).map { -1.5 + 0.5 * Double($0) }
    let choices = (0..<4000).map { _ -> Choice in
      let one = random.index(below: 7)
      let other = (one + 1 + random.index(below: 6)) % 7
      let wins = random.uniform() < 1 / (1 + exp(truth[other] - truth[one]))
      return wins ? Choice(winner: one, loser: other) : Choice(winner: other, loser: one)
    }
    let places = try IdeaRanking(of: Comparisons(ideas: 7, choices: choices)).places
    #expect(places.map(\.idea) == [6, 5, 4, 3, 2, 1, 0])
    for place in places { #expect(abs(place.strength - truth[place.idea]) < 3 * place.error) }
  }

  @Test func oneThatAlwaysWinsAThousandTimesHasAStrengthAndAnInterval() throws {
    let places = try ranking(2, [(1, 0, times: 1000)]).places
    #expect(places.map(\.idea) == [1, 0])
    #expect(places.allSatisfy { $0.strength.isFinite && $0.error.isFinite })
    #expect(places[0].chance > 0.98 && places[0].interval.upperBound <= 1)
  }

  /// Kendall's rank correlation of a list with the order from high to low.
  private func tau(_ order: [Double]) -> Double {
    let pairs = order.count * (order.count - 1) / 2
    let agreeing = order.indices.map { one in order[one...].dropFirst().count { order[one] > $0 } }.reduce(0, +)
    return Double(2 * agreeing - pairs) / Double(pairs)
  }
}
