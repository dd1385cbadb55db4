/// Whether contacts go across groups or stay within them, held against chance.
///
/// The E-I index alone says little: with many small groups most contacts go
/// across whatever people do. So the same contacts are read again with the
/// groups dealt out at random among the actors, many times, and the index is
/// held against what comes out of that.
///
/// - Source: Krackhardt and Stern, "Informal networks and organizational
///   crises", *Social Psychology Quarterly* 51(2), 1988.
public struct Openness: Equatable, Sendable {
  /// The number of pairs in contact that are of different groups.
  public let across: Int
  /// The number of pairs in contact that are of the same group.
  public let within: Int
  /// `(across - within) / (across + within)`: -1 when all contacts are within
  /// groups, 1 when all are across.
  public let index: Double
  /// The mean of the index over groups dealt out at random.
  public let expected: Double
  /// The standard deviation of the index over groups dealt out at random.
  public let spread: Double
  /// How many times the groups were dealt out.
  public let draws: Int

  /// How many standard deviations the index is from what chance gives: well
  /// below 0 is silos. `nil` when chance always gives the same.
  public var distance: Double? {
    spread > 0 ? (index - expected) / spread : nil
  }

  /// Below this many draws the spread is too uncertain to hold anything against.
  public static let fewestDraws = 100

  /// Reads a network whose actors are divided into groups.
  ///
  /// Contacts count once each, whatever their weight.
  ///
  /// - Parameters:
  ///   - groups: The group of each actor, any numbers.
  ///   - draws: How often the groups are dealt out at random.
  ///   - seed: The same seed gives the same draws.
  /// - Throws: ``NetworkProblem/groupsDoNotFit(actors:groups:)``,
  ///   ``NetworkProblem/noContacts(actors:)``,
  ///   ``NetworkProblem/oneGroup(actors:)``,
  ///   ``NetworkProblem/tooFewDraws(needed:given:)``.
  /// - Complexity: O(draws × (actors + contacts)).
  public init(of network: Network, groups: [Int], draws: Int = 1000, seed: UInt64) throws(NetworkProblem) {
    try network.checkGroups(groups)
    guard Set(groups).count > 1 else { throw .oneGroup(actors: network.actors) }
    guard draws >= Self.fewestDraws else { throw .tooFewDraws(needed: Self.fewestDraws, given: draws) }

    across = Self.across(network, groups)
    within = network.contacts.count - across
    index = Self.index(across: across, of: network.contacts.count)

    var random = SeededRandom(seed: seed)
    var dealt = groups
    let indices = (0..<draws).map { _ in
      random.shuffle(&dealt)
      return Self.index(across: Self.across(network, dealt), of: network.contacts.count)
    }
    self.draws = draws
    expected = Sums.mean(of: indices) ?? .nan
    spread = indices.allSatisfy { $0 == indices[0] } ? 0 : (Sums.variance(of: indices) ?? .nan).squareRoot()
  }

  private static func across(_ network: Network, _ groups: [Int]) -> Int {
    var across = 0
    for contact in network.contacts where groups[contact.first] != groups[contact.second] { across += 1 }
    return across
  }

  private static func index(across: Int, of all: Int) -> Double {
    Double(2 * across - all) / Double(all)
  }
}
