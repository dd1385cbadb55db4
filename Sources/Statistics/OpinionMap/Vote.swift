/// What a person says to a statement they were shown. One who was not shown it,
/// or has not answered, has no vote.
public enum Vote: Int8, Sendable, CaseIterable {
  case disagree = -1
  case pass = 0
  case agree = 1
}

/// How many said what to one statement.
public struct Tally: Equatable, Sendable {
  public internal(set) var agree = 0
  public internal(set) var disagree = 0
  public internal(set) var pass = 0

  public init(agree: Int = 0, disagree: Int = 0, pass: Int = 0) {
    self.agree = agree
    self.disagree = disagree
    self.pass = pass
  }

  /// How many answered, passes among them.
  public var seen: Int { agree + disagree + pass }

  /// The mean answer: -1 when all disagree, 1 when all agree; 0 without answers.
  public var mean: Double { seen > 0 ? Double(agree - disagree) / Double(seen) : 0 }

  mutating func add(_ vote: Vote, times: Int = 1) {
    switch vote {
    case .agree: agree += times
    case .disagree: disagree += times
    case .pass: pass += times
    }
  }

  public static func + (one: Tally, other: Tally) -> Tally {
    Tally(agree: one.agree + other.agree, disagree: one.disagree + other.disagree, pass: one.pass + other.pass)
  }

  public static func - (all: Tally, part: Tally) -> Tally {
    Tally(agree: all.agree - part.agree, disagree: all.disagree - part.disagree, pass: all.pass - part.pass)
  }
}
