extension Network {
  /// How much more contact there is within groups than actors with as many
  /// contacts would have if they met at random: below 1, 0 is chance.
  ///
  /// - Parameters:
  ///   - groups: The group of each actor, any numbers.
  ///   - weighted: Whether contacts count by their weight or once each.
  /// - Throws: ``NetworkProblem/groupsDoNotFit(actors:groups:)``,
  ///   ``NetworkProblem/noContacts(actors:)``.
  /// - Complexity: O(actors + contacts).
  /// - Source: Newman and Girvan, "Finding and evaluating community structure in
  ///   networks", *Physical Review E* 69, 026113, 2004.
  public func modularity(of groups: [Int], weighted: Bool) throws(NetworkProblem) -> Double {
    try checkGroups(groups)
    var all = 0.0
    var within = 0.0
    var ends: [Int: Double] = [:]
    for contact in contacts {
      let weight = weighted ? contact.weight : 1
      all += weight
      if groups[contact.first] == groups[contact.second] { within += weight }
      ends[groups[contact.first], default: 0] += weight
      ends[groups[contact.second], default: 0] += weight
    }
    // In the order of the groups: a sum must not depend on a dictionary's order.
    let shares = ends.sorted { $0.key < $1.key }.map { $0.value / (2 * all) }
    return within / all - Sums.total(of: shares.map { $0 * $0 })
  }
}
