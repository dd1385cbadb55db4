import Statistics
import Testing

/// Networks drawn at random, read again by the plain definitions.
@Suite struct NetworkOracleTests {
  /// Contacts drawn among `actors`; some actors may have none, and there may be parts that
  /// do not touch.
  private func draw(_ seed: UInt64, actors: Int = 11) throws -> (network: Network, groups: [Int]) {
    var random = SeededRandom(seed: seed)
    var contacts: [Network.Contact] = [Network.Contact(0, 1)]
    for one in 0..<actors {
      for other in 0..<one where random.index(below: 4) == 0 {
        contacts.append(Network.Contact(one, other, weight: Double(1 + random.index(below: 5))))
      }
    }
    let groups = (0..<actors).map { $0 < 2 ? $0 : random.index(below: 3) }
    return (try Network(actors: actors, contacts: contacts), groups)
  }

  private func weights(_ network: Network) -> [[Double]] {
    var matrix = [[Double]](repeating: [Double](repeating: 0, count: network.actors), count: network.actors)
    for contact in network.contacts {
      matrix[contact.first][contact.second] = contact.weight
      matrix[contact.second][contact.first] = contact.weight
    }
    return matrix
  }

  /// Every shortest way between every two, walked.
  @Test(arguments: 0..<12)
  func betweennessCountsTheShortestWays(seed: UInt64) throws {
    let network = try draw(seed).network
    let matrix = weights(network)
    var expected = [Double](repeating: 0, count: network.actors)
    for start in 0..<network.actors {
      for end in 0..<start {
        let ways = shortestWays(from: start, to: end, matrix)
        for way in ways { for actor in way.dropFirst().dropLast() { expected[actor] += 1 / Double(ways.count) } }
      }
    }
    let pairs = Double((network.actors - 1) * (network.actors - 2)) / 2
    for (value, sum) in zip(network.betweenness(), expected) { #expect(isClose(value, to: sum / pairs)) }
  }

  private func shortestWays(from start: Int, to end: Int, _ matrix: [[Double]]) -> [[Int]] {
    var ways = [[start]]
    while !ways.isEmpty {
      let arrived = ways.filter { $0.last == end }
      if !arrived.isEmpty { return arrived }
      ways = ways.flatMap { way in
        matrix.indices.filter { matrix[way[way.count - 1]][$0] > 0 && !way.contains($0) }.map { way + [$0] }
      }
    }
    return []
  }

  /// Burt's sum over all pairs of actors, and Newman and Girvan's over all cells.
  @Test(arguments: 0..<12)
  func constraintAndModularityAreTheSumsOfTheirDefinitions(seed: UInt64) throws {
    let (network, groups) = try draw(seed)
    let matrix = weights(network)
    let strengths = matrix.map { $0.reduce(0, +) }
    let constraint = network.constraint(weighted: true)
    for one in matrix.indices where strengths[one] > 0 {
      let shares = matrix.indices.filter { matrix[one][$0] > 0 }.map { other -> Double in
        let through = matrix.indices.filter { $0 != one && $0 != other && strengths[$0] > 0 }
          .map { matrix[one][$0] / strengths[one] * matrix[$0][other] / strengths[$0] }
        return matrix[one][other] / strengths[one] + through.reduce(0, +)
      }
      #expect(isClose(constraint[one], to: shares.map { $0 * $0 }.reduce(0, +)))
    }
    let all = strengths.reduce(0, +)
    var modularity = 0.0
    for one in matrix.indices {
      for other in matrix.indices where groups[one] == groups[other] {
        modularity += matrix[one][other] / all - strengths[one] * strengths[other] / (all * all)
      }
    }
    #expect(isClose(try network.modularity(of: groups, weighted: true), to: modularity))
  }

  /// All ordered triples of actors.
  @Test(arguments: 0..<12)
  func everyOpenTriadIsOneRole(seed: UInt64) throws {
    let (network, groups) = try draw(seed)
    let matrix = weights(network)
    var open = [Int](repeating: 0, count: network.actors)
    for one in matrix.indices {
      for between in matrix.indices where matrix[one][between] > 0 {
        for other in matrix.indices where other != one && matrix[between][other] > 0 && matrix[one][other] == 0 {
          open[between] += 1
        }
      }
    }
    let roles = try network.brokerage(among: groups)
    #expect(roles.map { $0.coordinator + $0.acrossGroups } == open)
    #expect(roles.allSatisfy { $0.gatekeeper == $0.representative })
  }

  @Test(arguments: 0..<6)
  func theOrderOfTheContactsAndTheNamesOfTheGroupsChangeNothing(seed: UInt64) throws {
    let (network, groups) = try draw(seed)
    let turned = try Network(
      actors: network.actors,
      contacts: network.contacts.reversed().map { Network.Contact($0.second, $0.first, weight: $0.weight) })
    #expect(turned == network)
    let named = groups.map { 50 - 9 * $0 }
    #expect(try network.brokerage(among: named) == network.brokerage(among: groups))
    let openness = try Openness(of: network, groups: groups, seed: 3)
    #expect(try Openness(of: network, groups: named, seed: 3) == openness)
  }

  @Test func aChangeOfUnitOfTheWeightsChangesNothing() throws {
    let (network, groups) = try draw(1)
    let scaled = try Network(
      actors: network.actors,
      contacts: network.contacts.map { Network.Contact($0.first, $0.second, weight: $0.weight * 1e-200) })
    let (one, other) = (
      try network.modularity(of: groups, weighted: true), try scaled.modularity(of: groups, weighted: true)
    )
    #expect(isClose(one, to: other))
    for (one, other) in zip(network.constraint(weighted: true), scaled.constraint(weighted: true)) {
      #expect(one.map { isClose(other, to: $0) } ?? (other == nil))
    }
  }

  @Test func oneActorAloneHasNothing() throws {
    let alone = try Network(actors: 1, contacts: [])
    #expect(alone.betweenness() == [0])
    #expect(alone.constraint(weighted: true) == [nil])
    #expect(alone.density == nil && alone.degrees == [0])
    #expect(throws: NetworkProblem.noContacts(actors: 1)) { try alone.brokerage(among: [0]) }
  }

  /// A ring of 400: everybody stands on as many ways as everybody else.
  @Test func inALargeRingAllStandAlike() throws {
    let ring = try Network(actors: 400, contacts: (0..<400).map { Network.Contact($0, ($0 + 1) % 400) })
    let betweenness = ring.betweenness()
    let (least, most) = (betweenness.min() ?? 0, betweenness.max() ?? 1)
    #expect(most - least < 1e-9)
    // Of the 398 others each has one opposite, reached by two ways.
    #expect(isClose(betweenness[0], to: 0.25, within: 0.002))
  }
}
