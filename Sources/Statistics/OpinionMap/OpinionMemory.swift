/// What a map leaves to the next one, and what it takes to tell people where they
/// stand: small, and can be kept.
public struct OpinionMemory: Equatable, Sendable {
  /// The weights of both axes: see ``OpinionAxes``.
  public let axes: [[Double]]
  /// The mean vote on each statement.
  public let means: [Double]
  /// Statements that shape neither axes nor groups.
  public let leftOut: Set<Int>
  /// Those who are counted to a group, in rising order.
  public let placed: [Int]
  /// Stable or not.
  public let groups: [OpinionGroup]
  /// Whether the groups may be shown.
  public let areGroupsStable: Bool
  public let count: GroupCount?

  public init(
    axes: [[Double]], means: [Double], leftOut: Set<Int>, placed: [Int], groups: [OpinionGroup],
    areGroupsStable: Bool, count: GroupCount?
  ) {
    self.axes = axes
    self.means = means
    self.leftOut = leftOut
    self.placed = placed
    self.groups = groups
    self.areGroupsStable = areGroupsStable
    self.count = count
  }

  public init(of map: OpinionMap) {
    self.init(
      axes: map.axes.weights, means: map.readings.map(\.tally.mean), leftOut: map.leftOut, placed: map.placed,
      groups: map.groups.division?.groups ?? [], areGroupsStable: map.groups.shown != nil, count: map.count)
  }

  /// Where someone with these votes stands, whether or not the map was computed
  /// with them.
  ///
  /// - Parameter votes: Their votes by statement; those on statements that the map
  ///   does not have count nothing.
  /// - Complexity: O(votes).
  public func whereabouts(of votes: [Int: Vote]) -> Whereabouts {
    let known = votes.filter { means.indices ~= $0.key && !leftOut.contains($0.key) }
    var sum = SIMD2<Double>.zero
    for (statement, vote) in known.sorted(by: { $0.key < $1.key }) {
      let away = Double(vote.rawValue) - means[statement]
      sum += away * SIMD2(axes[0][statement], axes[1][statement])
    }
    let scale = (Double(means.count) / Double(max(1, known.count + leftOut.count))).squareRoot()
    let position = sum * scale
    let distances = (areGroupsStable ? groups : []).map { (group: $0.id, distance: $0.centre.distance(to: position)) }
    return Whereabouts(
      position: position, votes: known.count, distances: distances.sorted { ($0.1, $0.0) < ($1.1, $1.0) })
  }
}
