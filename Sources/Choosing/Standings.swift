import Ideas
import Statistics

/// How the ideas of a call stand in the choices between two.
struct ChoiceStandings: Sendable {
  struct Place: Sendable {
    let idea: Idea.ID
    /// The chance of being chosen over an average idea, from 0 to 1.
    let chance: Double
    let interval: ClosedRange<Double>
    let ranks: ClosedRange<Int>
    let choices: Int

    /// How sure it is, in words.
    var certainty: Certainty {
      let width = interval.upperBound - interval.lowerBound
      if choices < 5 || width > 0.32 { return .lacking }
      return width <= 0.18 ? .sure : .fairlySure
    }
  }

  enum Certainty: String, Sendable { case sure, fairlySure, lacking }

  /// The strongest first.
  let places: [Place]
  let choices: Int
  let people: Int
  /// How unevenly the ideas have been shown: 0 all alike. `nil` before anything was shown.
  let gini: Double?
  let leastShown: Int
  let mostShown: Int
  /// How many ideas are left out because they have been held against others least.
  let leftOut: Int

  /// Above so many ideas, those held against others least are left out: reckoning grows with the third power.
  static let most = 150
  /// Below so few ideas nothing is to be chosen.
  static let fewest = 4

  init(of shown: ShownChoices, among all: [Idea.ID]) throws {
    let ideas = all.count <= Self.most ? all : Self.mostShown(shown, all)
    let comparisons = try shown.comparisons(among: ideas)
    let showings = ideas.map { shown.showings[$0] ?? 0 }
    leftOut = all.count - ideas.count
    leastShown = showings.min() ?? 0
    mostShown = showings.max() ?? 0
    choices = shown.choices
    people = shown.people.count
    gini = try? Exposure(of: comparisons, showings: showings).unevenness().coefficient
    guard ideas.count >= 2, comparisons.wins.contains(where: { $0 > 0 }) else {
      places = []
      return
    }
    places = try IdeaRanking(of: comparisons).places.map { place in
      Place(
        idea: ideas[place.idea], chance: place.chance, interval: place.interval, ranks: place.ranks,
        choices: comparisons.wins[place.idea] + comparisons.losses[place.idea])
    }
  }

  private static func mostShown(_ shown: ShownChoices, _ all: [Idea.ID]) -> [Idea.ID] {
    all.sorted { (-(shown.showings[$0] ?? 0), $0) < (-(shown.showings[$1] ?? 0), $1) }.prefix(most).sorted()
  }
}
