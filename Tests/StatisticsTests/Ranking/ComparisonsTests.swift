import Statistics
import Testing

@Suite struct ComparisonsTests {
  typealias Choice = Comparisons.Choice

  @Test func winsAndLossesAreCounted() throws {
    let choices = [Choice(winner: 0, loser: 1), Choice(winner: 0, loser: 2), Choice(winner: 1, loser: 0)]
    let comparisons = try Comparisons(ideas: 4, choices: choices)
    #expect(comparisons.wins == [2, 1, 0, 0])
    #expect(comparisons.losses == [1, 1, 1, 0])
    #expect(comparisons.scores == [60, 50, 100.0 / 3, 50])
  }

  @Test func aChoiceThatCannotBeIsPointedAt() {
    #expect(throws: RankingProblem.unknownIdea(choice: 0, idea: 2, ideas: 2)) {
      try Comparisons(ideas: 2, choices: [Choice(winner: 0, loser: 2)])
    }
    #expect(throws: RankingProblem.withItself(choice: 0, idea: 1)) {
      try Comparisons(ideas: 2, choices: [Choice(winner: 1, loser: 1)])
    }
  }

  @Test(.enabled(if: ReferenceData.has("ranking/eviction_votes.csv")), arguments: ["eviction", "gpa", "grit"])
  func thePublishedCountsAndScoresAreRecounted(survey: String) throws {
    let (ideas, comparisons) = try Self.survey(survey)
    for (place, idea) in ideas.enumerated() {
      #expect(Int(idea["Wins"] ?? "") == comparisons.wins[place])
      #expect(Int(idea["Losses"] ?? "") == comparisons.losses[place])
      #expect(isClose(comparisons.scores[place], to: Double(idea["Score"] ?? "") ?? .nan, within: 5.1e-5))
    }
  }

  /// The ideas of a survey and its valid votes.
  static func survey(_ name: String) throws -> (ideas: [[String: String]], Comparisons) {
    let ideas = try ReferenceData.table("ranking/\(name)_ideas.csv")
    let places = Dictionary(uniqueKeysWithValues: ideas.enumerated().map { ($0.element["Idea ID"] ?? "", $0.offset) })
    let votes = try ReferenceData.table("ranking/\(name)_votes.csv").filter { $0["Valid"] == "TRUE" }
    let choices = try votes.map { vote in
      Comparisons.Choice(
        winner: try #require(places[vote["Winner ID"] ?? ""]), loser: try #require(places[vote["Loser ID"] ?? ""]))
    }
    return (ideas, try Comparisons(ideas: ideas.count, choices: choices))
  }

  @Test func theOrderOfTheChoicesChangesNothing() throws {
    let choices = [Choice(winner: 0, loser: 1), Choice(winner: 2, loser: 0), Choice(winner: 1, loser: 0)]
    #expect(try Comparisons(ideas: 3, choices: choices) == Comparisons(ideas: 3, choices: choices.reversed()))
  }

  @Test func withoutIdeasOrChoicesNothingIsCounted() throws {
    #expect(try Comparisons(ideas: 0, choices: []).scores.isEmpty)
    #expect(try Comparisons(ideas: 2, choices: []).scores == [50, 50])
  }
}
