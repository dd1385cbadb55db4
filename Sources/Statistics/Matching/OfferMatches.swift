/// Something that somebody offers: an asset, a skill, a seat of a type of actor.
public struct Offer<Kind: Hashable & Sendable>: Equatable, Sendable {
  /// What it is counted as.
  public let kinds: Set<Kind>
  /// Whose it is, as any number.
  public let organisation: Int
  /// How many cases it is given to already.
  public let load: Int

  public init(kinds: Set<Kind>, organisation: Int, load: Int = 0) {
    self.kinds = kinds
    self.organisation = organisation
    self.load = load
  }
}

/// Which offers could meet what a case lacks, across organisations, and why.
///
/// An offer fits a need by half when it is of its kind, and by the rest as far as the
/// texts are alike; one of another kind whose text is alike fits by at most half and is
/// named as a possibility. The list begins with the offer that adds most to what is met
/// already: so the second is not a second offer of the same, but what is still missing,
/// rather from an organisation that is not there and from one that is not busy. With
/// likeness of text alone, the list would be five times the same.
///
/// - Source: the value is that of a covering of locations, which each step adds most to;
///   Nemhauser, Wolsey and Fisher, *Mathematical Programming* 14, 1978. Its weights are our
///   own; see docs/methods/matching.md.
public struct OfferMatches<Kind: Hashable & Sendable>: Equatable, Sendable {
  public struct Suggestion: Equatable, Sendable {
    /// The position of the offer.
    public let offer: Int
    public let reasons: [Reason]
  }

  /// What speaks for or against an offer, given those above it. Needs are named by
  /// position.
  public enum Reason: Equatable, Sendable {
    /// Is what is needed, and the first of it.
    case meets(need: Int, similarity: Double)
    /// Is what is needed, and another one above is too.
    case alsoMeets(need: Int, similarity: Double)
    /// Is called something else and described alike.
    case resembles(need: Int, similarity: Double)
    /// Comes from an organisation that is not there.
    case newOrganisation(Int)
    /// Is given to this many cases already: speaks against.
    case busy(cases: Int)
  }

  /// The offers to look at, the one that adds most first. One that fits no need is not
  /// among them, however much it would mix.
  public let suggestions: [Suggestion]
  /// The needs that none of them is the kind for.
  public let unmet: [Int]

  /// What an organisation that is not there counts, against a need that is fully met.
  static var newOrganisation: Double { 0.25 }
  /// What each case that an offer is given to already counts against it.
  static var load: Double { 0.05 }
  /// Below this two texts share no more than their grammar.
  static var leastSimilarity: Double { 0.1 }

  /// Matches needs and offers.
  ///
  /// Of two that add the same, the one that fits better comes first, and then the earlier.
  ///
  /// - Parameters:
  ///   - offers: In any order; a suggestion names their positions.
  ///   - needs: The kind of each thing that is lacking, in any order.
  ///   - similarity: For each need a row with how alike its text and that of each offer
  ///     are: 0 to 1. See ``similarities(ofNeeds:offers:)``.
  ///   - organisations: Those that are in the case already.
  ///   - top: The greatest number of suggestions, 1 or more.
  /// - Throws: ``MatchingProblem/noSeats(given:)``,
  ///   ``MatchingProblem/doesNotFit(needs:offers:)``,
  ///   ``MatchingProblem/impossibleNumber(index:)`` with the number of the similarity, row
  ///   by row.
  /// - Complexity: O(top × offers × needs).
  public init(
    of offers: [Offer<Kind>], to needs: [Kind], similarity: [[Double]], organisations: Set<Int>, top: Int
  ) throws(MatchingProblem) {
    guard top >= 1 else { throw .noSeats(given: top) }
    guard similarity.count == needs.count, similarity.allSatisfy({ $0.count == offers.count }) else {
      throw .doesNotFit(needs: needs.count, offers: offers.count)
    }
    for (index, number) in similarity.joined().enumerated() where !(0...1).contains(number) {
      throw .impossibleNumber(index: index)
    }
    var list = OfferList(offers: offers, needs: needs, similarity: similarity, organisations: organisations)
    while list.suggestions.count < top, let next = list.best() { list.take(next) }
    suggestions = list.suggestions
    unmet = needs.indices.filter { !list.met.contains($0) }
  }

  /// How alike the texts of needs and offers are: a row for each need, a number for each
  /// offer.
  ///
  /// - Complexity: That of an index of the offers, asked once for each need.
  public static func similarities(
    ofNeeds needs: [(title: String, text: String)], offers: [(title: String, text: String)]
  ) -> [[Double]] {
    var index = TextIndex<Int>()
    for (place, offer) in offers.enumerated() { try? index.add(place, title: offer.title, text: offer.text) }
    return needs.map { need in
      var row = [Double](repeating: 0, count: offers.count)
      for near in index.nearest(toTitle: need.title, text: need.text, top: offers.count) {
        row[near.id] = near.similarity
      }
      return row
    }
  }
}
