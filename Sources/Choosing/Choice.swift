import Database
import Ideas
import Web

/// Two ideas that somebody is shown, and by which draw.
package struct IdeaPair: Equatable, Sendable {
  package let left: Idea.ID
  package let right: Idea.ID
  package let seed: Int

  package init(left: Idea.ID, right: Idea.ID, seed: Int) {
    self.left = left
    self.right = right
    self.seed = seed
  }

  var lower: Idea.ID { min(left, right) }
  var higher: Idea.ID { max(left, right) }

  /// What is sealed, so that nobody is asked about a pair but by us.
  func sealed(in call: Call.ID, for participant: String?) -> String {
    "pair \(call.number) \(left.number) \(right.number) \(seed) \(participant ?? "-")"
  }
}

/// What is answered to a pair.
package enum PairAnswer: String, CaseIterable, Sendable {
  case left = "a"
  case right = "b"
  case equal = "="
  case skip = "-"

  package func kept(of pair: IdeaPair) -> KeptAnswer {
    switch self {
    case .left: pair.left < pair.right ? .lower : .higher
    case .right: pair.left < pair.right ? .higher : .lower
    case .equal: .equal
    case .skip: .skip
    }
  }

  /// Which idea was chosen; `nil` where none was.
  package func winner(of pair: IdeaPair) -> Idea.ID? {
    switch self {
    case .left: pair.left
    case .right: pair.right
    case .equal, .skip: nil
    }
  }
}

/// An answer as it is kept.
package enum KeptAnswer: String, Sendable, DatabaseBindable, DatabaseReadable {
  case lower, higher, equal, skip
}
