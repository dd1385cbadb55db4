extension Network {
  /// How often each actor stands on the shortest ways between two others: 0 to 1,
  /// in the order of the actors.
  ///
  /// The sum over all pairs of others of the share of their shortest ways that
  /// pass the actor, over the number of such pairs. Every contact is one step,
  /// whatever its weight. 0 for everyone below three actors.
  ///
  /// - Complexity: O(actors × (actors + contacts)).
  /// - Source: Freeman, "A set of measures of centrality based on betweenness",
  ///   *Sociometry* 40(1), 1977; computed as in Brandes, "A faster algorithm for
  ///   betweenness centrality", *Journal of Mathematical Sociology* 25(2), 2001.
  public func betweenness() -> [Double] {
    var sums = [Double](repeating: 0, count: actors)
    guard actors > 2 else { return sums }
    for source in 0..<actors {
      let ways = ShortestWays(from: source, in: self)
      var dependence = [Double](repeating: 0, count: actors)
      for actor in ways.order.reversed() {
        for before in ways.before[actor] {
          dependence[before] += ways.number[before] / ways.number[actor] * (1 + dependence[actor])
        }
        if actor != source { sums[actor] += dependence[actor] }
      }
    }
    // Each pair was met from both its ends.
    let pairs = Double(actors - 1) * Double(actors - 2)
    return sums.map { $0 / pairs }
  }
}

/// The shortest ways from one actor to all that can be reached.
private struct ShortestWays {
  /// Those reached, the nearest first.
  private(set) var order: [Int]
  /// The number of shortest ways to each actor.
  private(set) var number: [Double]
  /// The last but one on the shortest ways to each actor.
  private(set) var before: [[Int]]

  init(from source: Int, in network: Network) {
    order = [source]
    number = [Double](repeating: 0, count: network.actors)
    before = [[Int]](repeating: [], count: network.actors)
    var steps = [Int?](repeating: nil, count: network.actors)
    number[source] = 1
    steps[source] = 0
    var next = 0
    while next < order.count {
      let actor = order[next]
      next += 1
      let onward = (steps[actor] ?? 0) + 1
      for (neighbour, _) in network.neighbours[actor] {
        if steps[neighbour] == nil {
          steps[neighbour] = onward
          order.append(neighbour)
        }
        if steps[neighbour] == onward {
          number[neighbour] += number[actor]
          before[neighbour].append(actor)
        }
      }
    }
  }
}
