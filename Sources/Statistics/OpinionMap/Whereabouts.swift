/// Where one person stands on a map, told to that person alone.
public struct Whereabouts: Equatable, Sendable {
  public let position: SIMD2<Double>
  /// How many of their votes it rests on.
  public let votes: Int
  /// The groups that may be shown, the nearest first, with how far away the
  /// middle of each is.
  public let distances: [(group: Int, distance: Double)]

  /// The group that the person stands in; `nil` while they have voted too little
  /// or no groups are shown.
  public var group: Int? { votes >= OpinionMap.votesNeeded ? distances.first?.group : nil }

  public static func == (one: Whereabouts, other: Whereabouts) -> Bool {
    one.position == other.position && one.votes == other.votes
      && one.distances.elementsEqual(other.distances) { $0 == $1 }
  }
}

extension OpinionMap {
  /// Where someone with these votes stands, whether or not the map was computed
  /// with them.
  ///
  /// - Parameter votes: Their votes by statement; those on statements that the map
  ///   does not have count nothing.
  /// - Complexity: O(votes).
  public func whereabouts(of votes: [Int: Vote]) -> Whereabouts {
    let known = votes.filter { 0..<statements ~= $0.key && !leftOut.contains($0.key) }
    var sum = SIMD2<Double>.zero
    for (statement, vote) in known.sorted(by: { $0.key < $1.key }) {
      let away = Double(vote.rawValue) - readings[statement].tally.mean
      sum += away * SIMD2(axes.weights[0][statement], axes.weights[1][statement])
    }
    let scale = (Double(statements) / Double(max(1, known.count + leftOut.count))).squareRoot()
    let position = sum * scale
    let distances = (groups.shown ?? []).map { (group: $0.id, distance: $0.centre.distance(to: position)) }
    return Whereabouts(
      position: position, votes: known.count, distances: distances.sorted { ($0.1, $0.0) < ($1.1, $1.0) })
  }
}
