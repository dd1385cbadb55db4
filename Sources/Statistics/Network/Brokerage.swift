/// What an actor does for others by standing between them.
///
/// Two actors who have no contact with each other, but both have it with a
/// third, are brought together by the third. What that is depends on who is of
/// the same group. Every such pair is counted in both directions, from one to
/// the other and back, because contacts have none.
///
/// - Source: Gould and Fernandez, "Structures of mediation", *Sociological
///   Methodology* 19, 1989.
public struct Brokerage: Equatable, Sendable {
  /// All three are of one group.
  public var coordinator = 0
  /// The two are of one group, the one between them of another.
  public var consultant = 0
  /// Lets in: the second is of the group of the one between, the first is not.
  public var gatekeeper = 0
  /// Speaks for: the first is of the group of the one between, the second is not.
  public var representative = 0
  /// All three are of different groups.
  public var liaison = 0

  public init() {}

  /// All that goes across groups: everything but ``coordinator``.
  public var acrossGroups: Int { consultant + gatekeeper + representative + liaison }
}

extension Network {
  /// What each actor does by standing between others, in the order of the
  /// actors.
  ///
  /// - Parameter groups: The group of each actor, any numbers.
  /// - Throws: ``NetworkProblem/groupsDoNotFit(actors:groups:)``,
  ///   ``NetworkProblem/noContacts(actors:)``.
  /// - Complexity: O(sum over actors of the square of their contacts × log).
  public func brokerage(among groups: [Int]) throws(NetworkProblem) -> [Brokerage] {
    try checkGroups(groups)
    return (0..<actors).map { between in
      var roles = Brokerage()
      for (first, _) in neighbours[between] {
        for (second, _) in neighbours[between] where first != second && !areInContact(first, second) {
          switch (groups[first] == groups[between], groups[between] == groups[second]) {
          case (true, true): roles.coordinator += 1
          case (true, false): roles.representative += 1
          case (false, true): roles.gatekeeper += 1
          case (false, false) where groups[first] == groups[second]: roles.consultant += 1
          case (false, false): roles.liaison += 1
          }
        }
      }
      return roles
    }
  }
}
