/// The statements that tell a group from the others.
public struct Representative: Equatable, Sendable {
  public let statement: Int
  /// Whether the group agrees with it; else it disagrees.
  public let isAgreed: Bool
  /// The agreement that describes the group best, named even where it does not
  /// tell it from the others.
  public let isBestAgreed: Bool
  /// Whether the difference from the others is more than chance gives.
  public let isSignificant: Bool

  static let most = 5

  /// At most five, agreements before disagreements; one that is not significant
  /// where none is, and none without votes.
  ///
  /// - Complexity: O(statements log(statements)).
  static func list(of group: Int, in readings: [StatementReading]) -> [Representative] {
    let known = readings.compactMap { reading in
      let own = reading.groups.first { $0.group == group }
      return own.flatMap { $0.tally.seen > $0.tally.pass ? (statement: reading.statement, own: $0) : nil }
    }
    let best = bestAgreed(known)
    let rest = known.filter { $0.own.isRepresentative && $0.statement != best?.statement }
      .sorted { (-$0.own.leaning.weight, $0.statement) < (-$1.own.leaning.weight, $1.statement) }
    var list = rest.map {
      Representative(
        statement: $0.statement, isAgreed: $0.own.leansToAgree, isBestAgreed: false, isSignificant: true)
    }
    if let best {
      list.insert(
        Representative(
          statement: best.statement, isAgreed: true, isBestAgreed: true,
          isSignificant: best.own.agree.isRepresentative), at: 0)
    } else if list.isEmpty, let only = bestByTest(known) {
      list = [
        Representative(
          statement: only.statement, isAgreed: only.own.leansToAgree, isBestAgreed: false, isSignificant: false)
      ]
    }
    list = Array(list.prefix(most))
    return list.filter(\.isAgreed) + list.filter { !$0.isAgreed }
  }

  private typealias Known = (statement: Int, own: GroupReading)

  /// Agreed with more than elsewhere, by the product of all four figures; where
  /// nothing is, simply agreed with.
  private static func bestAgreed(_ known: [Known]) -> Known? {
    let agreed = known.filter { $0.own.agree.isCommon || isMoreThanElsewhere($0) }
    let apart = agreed.filter { $0.own.agree.representativeness > 1 }
    if !apart.isEmpty { return apart.max { isBefore($1, $0) { $0.weight } } }
    return agreed.max { isBefore($1, $0) { $0.probability * $0.test } }
  }

  private static func isMoreThanElsewhere(_ known: Known) -> Bool {
    known.own.agree.representativeness > 1 && known.own.agree.probability > 0.5
  }

  private static func isBefore(_ one: Known, _ other: Known, by weight: (Leaning) -> Double) -> Bool {
    (-weight(one.own.agree), one.statement) < (-weight(other.own.agree), other.statement)
  }

  private static func bestByTest(_ known: [Known]) -> Known? {
    known.max { one, other in
      (one.own.leaning.representativenessTest, -one.statement)
        < (other.own.leaning.representativenessTest, -other.statement)
    }
  }
}

/// The statements that nearly all answer alike, whoever they are.
public struct Shared: Equatable, Sendable {
  /// Agreed with, the clearest first; at most five.
  public let agree: [Int]
  /// Disagreed with.
  public let disagree: [Int]

  static let most = 5

  /// - Complexity: O(statements log(statements)).
  init(of readings: [StatementReading]) {
    agree = Self.list(readings) { $0.agree }
    disagree = Self.list(readings) { $0.disagree }
  }

  private static func list(_ readings: [StatementReading], _ hits: (Tally) -> Int) -> [Int] {
    let clear = readings.compactMap { reading -> (statement: Int, weight: Double)? in
      let (share, test) = (
        Leaning.share(hits(reading.tally), reading.tally.seen),
        Leaning.test(hits(reading.tally), of: reading.tally.seen)
      )
      return share > 0.5 && test > Leaning.significant ? (reading.statement, share * test) : nil
    }
    return clear.sorted { (-$0.weight, $0.statement) < (-$1.weight, $1.statement) }.prefix(most).map(\.statement)
  }
}
