/// A list of suggestions in the making.
struct OfferList<Kind: Hashable & Sendable> {
  typealias Matches = OfferMatches<Kind>
  let offers: [Offer<Kind>]
  let needs: [Kind]
  let similarity: [[Double]]
  private var organisations: Set<Int>
  private(set) var suggestions: [Matches.Suggestion] = []
  /// The needs that an offer on the list is the kind for.
  private(set) var met: Set<Int> = []
  /// How well each need is met by the best on the list.
  private var reached: [Double]
  private var free: [Int]
  private let fits: [[Double]]

  init(offers: [Offer<Kind>], needs: [Kind], similarity: [[Double]], organisations: Set<Int>) {
    self.offers = offers
    self.needs = needs
    self.similarity = similarity
    self.organisations = organisations
    reached = [Double](repeating: 0, count: needs.count)
    fits = offers.indices.map { offer in
      needs.indices.map { need in
        let likeness = similarity[need][offer]
        if offers[offer].kinds.contains(needs[need]) { return (1 + likeness) / 2 }
        return likeness >= Matches.leastSimilarity ? likeness / 2 : 0
      }
    }
    free = []
    free = offers.indices.filter { offer in fits[offer].contains { $0 > 0 } }
  }

  func best() -> Int? {
    free.min { (-gain($0), -Sums.total(of: fits[$0]), $0) < (-gain($1), -Sums.total(of: fits[$1]), $1) }
  }

  /// In steps of a billionth, so that rounding decides nothing.
  private func gain(_ offer: Int) -> Double {
    let met = Sums.total(of: needs.indices.map { max(0, fits[offer][$0] - reached[$0]) })
    let new = organisations.contains(offers[offer].organisation) ? 0 : Matches.newOrganisation
    return ((met + new - Matches.load * Double(offers[offer].load)) * 1e9).rounded()
  }

  mutating func take(_ offer: Int) {
    suggestions.append(Matches.Suggestion(offer: offer, reasons: reasons(offer)))
    free.removeAll { $0 == offer }
    organisations.insert(offers[offer].organisation)
    for need in needs.indices {
      reached[need] = max(reached[need], fits[offer][need])
      if offers[offer].kinds.contains(needs[need]) { met.insert(need) }
    }
  }

  private func reasons(_ offer: Int) -> [Matches.Reason] {
    var reasons: [Matches.Reason] = needs.indices.filter { fits[offer][$0] > 0 }.map { need in
      let likeness = similarity[need][offer]
      guard offers[offer].kinds.contains(needs[need]) else { return .resembles(need: need, similarity: likeness) }
      let isFirst = !met.contains(need)
      return isFirst ? .meets(need: need, similarity: likeness) : .alsoMeets(need: need, similarity: likeness)
    }
    let organisation = offers[offer].organisation
    if !organisations.contains(organisation) { reasons.append(.newOrganisation(organisation)) }
    if offers[offer].load > 0 { reasons.append(.busy(cases: offers[offer].load)) }
    return reasons
  }
}
