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
  /// Where someone with these votes stands: see ``OpinionMemory/whereabouts(of:)``.
  public func whereabouts(of votes: [Int: Vote]) -> Whereabouts { OpinionMemory(of: self).whereabouts(of: votes) }
}
