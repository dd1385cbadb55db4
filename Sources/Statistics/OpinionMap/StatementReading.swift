/// How one way of answering a statement is spread over a group and the rest.
public struct Leaning: Equatable, Sendable {
  /// The share that answers so, one answer of each kind added: 0 to 1.
  public let probability: Double
  /// How far the share is from half, in standard errors.
  public let test: Double
  /// How many times as common the answer is here as among the others.
  public let representativeness: Double
  /// How far the share is from that of the others, in standard errors.
  public let representativenessTest: Double

  /// The one-sided 90 % point of the normal distribution.
  static let significant = 1.2816

  var isCommon: Bool { test > Self.significant }
  var isRepresentative: Bool { isCommon && representativenessTest > Self.significant }
  /// The order in which representative statements are given.
  var weight: Double { representativeness * representativenessTest * probability * test }

  init(_ hits: Int, of seen: Int, others: Int, of othersSeen: Int) {
    probability = Self.share(hits, seen)
    test = Self.test(hits, of: seen)
    representativeness = probability / Self.share(others, othersSeen)
    representativenessTest = Self.difference(hits + 1, seen + 1, others + 1, othersSeen + 1)
  }

  static func share(_ hits: Int, _ seen: Int) -> Double { Double(hits + 1) / Double(seen + 2) }

  static func test(_ hits: Int, of seen: Int) -> Double {
    let tries = Double(seen + 1)
    return 2 * tries.squareRoot() * (Double(hits + 1) / tries - 0.5)
  }

  private static func difference(_ hits: Int, _ seen: Int, _ others: Int, _ othersSeen: Int) -> Double {
    let share = Double(hits + others) / Double(seen + othersSeen)
    guard share < 1 else { return 0 }
    let error = (share * (1 - share) * (1 / Double(seen) + 1 / Double(othersSeen))).squareRoot()
    return (Double(hits) / Double(seen) - Double(others) / Double(othersSeen)) / error
  }
}

/// What one group says to a statement.
public struct GroupReading: Equatable, Sendable {
  /// The ``OpinionGroup/id``.
  public let group: Int
  public let tally: Tally
  public let agree: Leaning
  public let disagree: Leaning

  init(group: Int, tally: Tally, others: Tally) {
    self.group = group
    self.tally = tally
    agree = Leaning(tally.agree, of: tally.seen, others: others.agree, of: others.seen)
    disagree = Leaning(tally.disagree, of: tally.seen, others: others.disagree, of: others.seen)
  }

  var isRepresentative: Bool { agree.isRepresentative || disagree.isRepresentative }
  /// Whether it is agreement that sets the group apart, and not disagreement.
  var leansToAgree: Bool { agree.representativenessTest > disagree.representativenessTest }
  var leaning: Leaning { leansToAgree ? agree : disagree }
}

/// Whether every group agrees with a statement.
public struct Consensus: Equatable, Sendable {
  /// The product over the groups of the share that agrees, one agreement and one
  /// other answer added: near 1 only when all groups agree.
  public let value: Double
  /// The product of the least shares there can be, each with 90 % confidence.
  public let lowest: Double
  /// How many have answered in the group where fewest have.
  public let fewestVotes: Int

  /// With fewer answers in a group its share says too little.
  static let votesNeeded = 5

  /// Whether enough have answered in every group.
  public var isReadable: Bool { fewestVotes >= Self.votesNeeded }

  /// - Parameter tallies: What each group answers.
  public init(across tallies: [Tally]) {
    value = tallies.reduce(1) { $0 * Leaning.share($1.agree, $1.seen) }
    lowest = tallies.reduce(1) { product, tally in
      let share = try? Proportion(hits: tally.agree, of: tally.seen, confidence: .ninety)
      return product * (share?.interval.lowerBound ?? 0)
    }
    fewestVotes = tallies.map(\.seen).min() ?? 0
  }
}

/// One statement on the map.
public struct StatementReading: Equatable, Sendable {
  public let statement: Int
  /// All votes on it, also of people who are in no group.
  public let tally: Tally
  /// In the order of the groups; empty where there are none.
  public let groups: [GroupReading]
  public let consensus: Consensus
  /// Where one would stand who had agreed with this statement only.
  public let position: SIMD2<Double>
  /// How far out that is: how much the statement divides.
  public let extremity: Double
  /// How much there is to learn by showing it to one more: above 0.
  public let priority: Double
}
