import Statistics
import Testing

@Suite struct OfferMatchesTests {
  typealias Gift = Offer<String>

  private func matches(
    _ offers: [Gift], _ needs: [String], _ similarity: [[Double]], there: Set<Int> = [], top: Int = 5
  ) throws -> OfferMatches<String> {
    try OfferMatches(of: offers, to: needs, similarity: similarity, organisations: there, top: top)
  }

  /// Three offers of the same text and one of the other thing that is needed.
  @Test func theSecondSuggestionIsWhatIsStillMissing() throws {
    let offers = [
      Gift(kinds: ["room"], organisation: 1), Gift(kinds: ["room"], organisation: 1),
      Gift(kinds: ["room"], organisation: 1), Gift(kinds: ["lawyer"], organisation: 1),
    ]
    let found = try matches(offers, ["room", "lawyer"], [[0.9, 0.8, 0.8, 0], [0, 0, 0, 0.1]], there: [1])
    #expect(found.suggestions.map(\.offer) == [0, 3, 1, 2])
    #expect(found.suggestions[0].reasons == [.meets(need: 0, similarity: 0.9)])
    #expect(found.suggestions[1].reasons == [.meets(need: 1, similarity: 0.1)])
    #expect(found.suggestions[2].reasons == [.alsoMeets(need: 0, similarity: 0.8)])
    #expect(found.unmet.isEmpty)
  }

  @Test func anOrganisationThatIsNotThereComesFirst() throws {
    let offers = [Gift(kinds: ["room"], organisation: 1), Gift(kinds: ["room"], organisation: 2)]
    let found = try matches(offers, ["room"], [[0.5, 0.4]], there: [1])
    #expect(found.suggestions.map(\.offer) == [1, 0])
    #expect(found.suggestions[0].reasons == [.meets(need: 0, similarity: 0.4), .newOrganisation(2)])
  }

  @Test func oneThatIsGivenToManyComesLater() throws {
    let offers = [Gift(kinds: ["room"], organisation: 1, load: 3), Gift(kinds: ["room"], organisation: 1)]
    let found = try matches(offers, ["room"], [[0.5, 0.4]])
    #expect(found.suggestions.map(\.offer) == [1, 0])
    #expect(found.suggestions[1].reasons == [.alsoMeets(need: 0, similarity: 0.5), .busy(cases: 3)])
  }

  @Test func anotherKindThatIsDescribedAlikeIsAPossibilityAndMeetsNothing() throws {
    let found = try matches([Gift(kinds: ["hall"], organisation: 1)], ["room"], [[0.6]], there: [1])
    #expect(found.suggestions.map(\.reasons) == [[.resembles(need: 0, similarity: 0.6)]])
    #expect(found.unmet == [0])
  }

  @Test func whatFitsNothingIsNotSuggestedHoweverMuchItWouldMix() throws {
    let found = try matches([Gift(kinds: ["boat"], organisation: 7)], ["room"], [[0.05]])
    #expect(found.suggestions.isEmpty && found.unmet == [0])
  }

  @Test func equalOffersStandInTheirOrder() throws {
    let offers = [Gift](repeating: Gift(kinds: ["room"], organisation: 1), count: 3)
    let found = try matches(offers, ["room"], [[0.5, 0.5, 0.5]], top: 2)
    #expect(found.suggestions.map(\.offer) == [0, 1])
  }

  @Test func withoutNeedsOrOffersThereIsNothingToSuggest() throws {
    #expect(try matches([], ["room"], [[]]).unmet == [0])
    #expect(try matches([Gift(kinds: ["room"], organisation: 1)], [], []).suggestions.isEmpty)
  }

  @Test func textsGiveTheSimilarity() throws {
    let rows = OfferMatches<String>.similarities(
      ofNeeds: [("Mødelokale", "Et lokale til tyve"), ("Jurist", "")],
      offers: [("Lokaler", "Store lokaler om aftenen"), ("Cykler", ""), ("Juridisk hjælp", "")])
    #expect(rows.count == 2 && rows.allSatisfy { $0.count == 3 })
    #expect(rows[0][0] > 0.1 && rows[0][1] == 0)
    #expect(rows[1][2] > 0.1 && rows[1][0] == 0)
  }

  /// What the first few meet is at least 63 % of what any as many could.
  @Test(arguments: 0..<60)
  func theFirstFewMeetNearlyAsMuchAsAnyCould(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let needs = Array(0..<5)
    let offers = (0..<10).map { _ in
      Offer(kinds: Set((0..<2).map { _ in random.index(below: 8) }), organisation: random.index(below: 3))
    }
    let similarity = needs.map { _ in offers.map { _ in random.uniform() } }
    func value(_ list: [Int]) -> Double {
      let met = needs.map { need in
        list.map { offers[$0].kinds.contains(need) ? (1 + similarity[need][$0]) / 2 : likeness(need, $0) }.max() ?? 0
      }
      return met.reduce(0, +) + 0.25 * Double(Set(list.map { offers[$0].organisation }).count)
    }
    func likeness(_ need: Int, _ offer: Int) -> Double {
      similarity[need][offer] >= 0.1 ? similarity[need][offer] / 2 : 0
    }
    let found = try OfferMatches(of: offers, to: needs, similarity: similarity, organisations: [], top: 3)
    var best = 0.0
    for one in 0..<10 { for two in 0..<one { for three in 0..<two { best = max(best, value([one, two, three])) } } }
    #expect(value(found.suggestions.map(\.offer)) >= 0.9 * best)
  }

  @Test func whatDoesNotFitIsRefusedWithNumbers() {
    let offers = [Gift(kinds: ["room"], organisation: 1)]
    #expect(throws: MatchingProblem.noSeats(given: 0)) { try matches(offers, ["room"], [[0]], top: 0) }
    #expect(throws: MatchingProblem.doesNotFit(needs: 1, offers: 1)) { try matches(offers, ["room"], [[0, 1]]) }
    #expect(throws: MatchingProblem.impossibleNumber(index: 0)) { try matches(offers, ["room"], [[.nan]]) }
    #expect(throws: MatchingProblem.impossibleNumber(index: 0)) { try matches(offers, ["room"], [[1.5]]) }
  }
}
