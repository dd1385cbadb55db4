extension Network {
  /// How little room each actor has, because those it knows know each other: in
  /// the order of the actors, `nil` for one without contacts.
  ///
  /// Low is many separate contacts: a place to carry ideas between people who do
  /// not meet. An actor with one contact has 1; in small, close groups the
  /// measure can exceed 1.
  ///
  /// - Parameter weighted: Whether contacts count by their weight or once each.
  /// - Complexity: O(sum over actors of the contacts of their contacts).
  /// - Source: Burt, *Structural Holes* (1992).
  public func constraint(weighted: Bool) -> [Double?] {
    let shares = neighbours.map { row in
      let all = Sums.total(of: row.map { weighted ? $0.weight : 1 })
      return row.map { (actor: $0.actor, share: (weighted ? $0.weight : 1) / all) }
    }
    return shares.indices.map { actor in
      guard !shares[actor].isEmpty else { return nil }
      var investment = Dictionary(uniqueKeysWithValues: shares[actor].map { ($0.actor, $0.share) })
      for (between, share) in shares[actor] {
        for (other, onward) in shares[between] where investment[other] != nil {
          investment[other, default: 0] += share * onward
        }
      }
      return Sums.total(of: shares[actor].map { (investment[$0.actor] ?? 0) * (investment[$0.actor] ?? 0) })
    }
  }
}
