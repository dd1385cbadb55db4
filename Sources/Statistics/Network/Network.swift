/// Who has to do with whom: actors and the contacts between them.
///
/// Contacts have no direction. Actors are numbered from 0 in an order that the
/// caller chooses; every result about actors is in that order.
public struct Network: Equatable, Sendable {
  /// A contact between two actors.
  public struct Contact: Equatable, Sendable {
    public let first: Int
    public let second: Int
    /// How much contact there is, in any one unit: 1 when it is only known that
    /// there is some.
    public let weight: Double

    public init(_ first: Int, _ second: Int, weight: Double = 1) {
      self.first = first
      self.second = second
      self.weight = weight
    }
  }

  /// How many actors there are, those without contacts included.
  public let actors: Int
  /// Each pair in contact once, the lower number first, in rising order.
  public let contacts: [Contact]
  /// For each actor those it is in contact with, in rising order.
  let neighbours: [[(actor: Int, weight: Double)]]

  /// A network of `actors` actors.
  ///
  /// - Parameters:
  ///   - actors: How many there are, 0 or more.
  ///   - contacts: In any order. Several between the same two become one, whose
  ///     weight is their sum: a reply and its answer are two contacts.
  /// - Throws: ``NetworkProblem/unknownActor(contact:actor:actors:)``,
  ///   ``NetworkProblem/withOneself(contact:actor:)`` and
  ///   ``NetworkProblem/weightless(contact:weight:)`` at the first such
  ///   contact.
  /// - Complexity: O(actors + contacts log contacts).
  public init(actors: Int, contacts: some Collection<Contact>) throws(NetworkProblem) {
    precondition(actors >= 0, "a number of actors cannot be negative")
    for (index, contact) in contacts.enumerated() {
      for actor in [contact.first, contact.second] where !(0..<actors).contains(actor) {
        throw .unknownActor(contact: index, actor: actor, actors: actors)
      }
      guard contact.first != contact.second else {
        throw .withOneself(contact: index, actor: contact.first)
      }
      guard contact.weight.isFinite, contact.weight > 0 else {
        throw .weightless(contact: index, weight: contact.weight)
      }
    }
    self.actors = actors
    self.contacts = Self.joined(contacts)
    neighbours = Self.neighbours(among: actors, self.contacts)
  }

  private static func joined(_ contacts: some Collection<Contact>) -> [Contact] {
    let ordered =
      contacts
      .map { (pair: ($0.first, $0.second), weight: $0.weight) }
      .map { (pair: (min($0.pair.0, $0.pair.1), max($0.pair.0, $0.pair.1)), weight: $0.weight) }
      .sorted { $0.pair < $1.pair }
    var joined: [Contact] = []
    for (pair, weight) in ordered {
      if let last = joined.last, (last.first, last.second) == pair {
        joined[joined.count - 1] = Contact(pair.0, pair.1, weight: last.weight + weight)
      } else {
        joined.append(Contact(pair.0, pair.1, weight: weight))
      }
    }
    return joined
  }

  private static func neighbours(among actors: Int, _ contacts: [Contact]) -> [[(actor: Int, weight: Double)]] {
    var neighbours = [[(actor: Int, weight: Double)]](repeating: [], count: actors)
    for contact in contacts {
      neighbours[contact.first].append((contact.second, contact.weight))
      neighbours[contact.second].append((contact.first, contact.weight))
    }
    return neighbours.map { $0.sorted { $0.actor < $1.actor } }
  }

  /// With how many others each actor is in contact.
  public var degrees: [Int] { neighbours.map(\.count) }

  /// The share of all pairs that are in contact: 0 to 1; `nil` below two actors.
  public var density: Double? {
    actors < 2 ? nil : Double(contacts.count) / (Double(actors) * Double(actors - 1) / 2)
  }

  func areInContact(_ first: Int, _ second: Int) -> Bool {
    let row = neighbours[first]
    var (low, high) = (0, row.count)
    while low < high {
      let middle = (low + high) / 2
      if row[middle].actor < second { low = middle + 1 } else { high = middle }
    }
    return low < row.count && row[low].actor == second
  }

  func checkGroups(_ groups: [Int]) throws(NetworkProblem) {
    guard groups.count == actors else { throw .groupsDoNotFit(actors: actors, groups: groups.count) }
    guard !contacts.isEmpty else { throw .noContacts(actors: actors) }
  }

  public static func == (one: Network, other: Network) -> Bool {
    one.actors == other.actors && one.contacts == other.contacts
  }
}

/// Why a network cannot be built or read.
public enum NetworkProblem: Error, Equatable, Sendable {
  /// The contact at this position names an actor outside `0..<actors`.
  case unknownActor(contact: Int, actor: Int, actors: Int)
  case withOneself(contact: Int, actor: Int)
  /// The weight is not a finite number above 0.
  case weightless(contact: Int, weight: Double)
  /// A group is needed for every actor.
  case groupsDoNotFit(actors: Int, groups: Int)
  case noContacts(actors: Int)
  /// With one group nothing can be outside it.
  case oneGroup(actors: Int)
  case tooFewDraws(needed: Int, given: Int)
}
