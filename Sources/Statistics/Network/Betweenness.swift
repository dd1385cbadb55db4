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
    var ways = ShortestWays(in: self)
    for source in 0..<actors { ways.add(from: source, to: &sums) }
    // Each pair was met from both its ends.
    let pairs = Double(actors - 1) * Double(actors - 2)
    return sums.map { $0 / pairs }
  }
}

/// The shortest ways from one actor to all that can be reached: a sheet that is
/// filled in for one actor after the other, since there can be thousands.
private struct ShortestWays {
  /// The neighbours of all actors, one list after the other, and where each begins.
  private let neighbours: [Int32]
  private let begins: [Int]
  /// Those reached, the nearest first.
  private var order: [Int32] = []
  /// How many steps each is away; -1 when not reached.
  private var steps: [Int32]
  /// The number of shortest ways to each actor.
  private var number: [Double]
  /// How much each actor carries of the ways onward from the source.
  private var dependence: [Double]

  init(in network: Network) {
    neighbours = network.neighbours.flatMap { $0.map { Int32($0.actor) } }
    begins = network.neighbours.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
    steps = [Int32](repeating: -1, count: network.actors)
    number = [Double](repeating: 0, count: network.actors)
    dependence = [Double](repeating: 0, count: network.actors)
  }

  /// Adds what each actor carries of the ways from one.
  mutating func add(from source: Int, to sums: inout [Double]) {
    reach(from: source)
    for actor in order.reversed().map({ Int($0) }) {
      let share = (1 + dependence[actor]) / number[actor]
      for before in neighbours[begins[actor]..<begins[actor + 1]].lazy.map({ Int($0) })
      where steps[before] == steps[actor] - 1 {
        dependence[before] += number[before] * share
      }
      if actor != source { sums[actor] += dependence[actor] }
    }
    for actor in order.map({ Int($0) }) { (steps[actor], number[actor], dependence[actor]) = (-1, 0, 0) }
  }

  private mutating func reach(from source: Int) {
    order.removeAll(keepingCapacity: true)
    order.append(Int32(source))
    (steps[source], number[source]) = (0, 1)
    var next = 0
    while next < order.count {
      let actor = Int(order[next])
      next += 1
      for neighbour in neighbours[begins[actor]..<begins[actor + 1]] {
        let one = Int(neighbour)
        if steps[one] < 0 {
          steps[one] = steps[actor] + 1
          order.append(neighbour)
        }
        if steps[one] == steps[actor] + 1 { number[one] += number[actor] }
      }
    }
  }
}
