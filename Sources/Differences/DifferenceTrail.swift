import Accounts
import Cases
import Database
import Time
import Web

/// What somebody sees in a difference that the team can use.
package struct DifferenceUse: Sendable {
  package let difference: Difference.ID
  package let person: Person.ID
  package let name: String
  package let text: String
}

/// What somebody wrote in the thread of a difference.
package struct DifferenceReply: Sendable {
  package typealias ID = Identifier<DifferenceReply>

  package let id: ID
  package let person: Person.ID
  package let name: String
  package let group: ActorGroup?
  /// Whom it answers, when it answers somebody in the thread.
  package let answers: String?
  /// Empty when it is withdrawn: its place stays, so that the answers to it make sense.
  package let text: String
  package let at: Instant
  package let isWithdrawn: Bool
}

/// One step in the history of a difference.
package struct DifferenceEvent: Sendable {
  package enum What: String, CaseIterable, Sendable, DatabaseBindable, DatabaseReadable {
    case raised
    case sideAdded = "side_added"
    case sideRewritten = "side_rewritten"
    case sideTaken = "side_taken"
    case owned, released, linked, unlinked
    case workedThrough = "worked_through"
    case kept, reopened
  }

  package let what: What
  /// What was written then, whole.
  package let note: String
  package let name: String
  package let at: Instant
}

/// What a difference hangs together with, by its number.
package struct LinkKey: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable, DatabaseBindable, DatabaseReadable {
    case barrier, move, idea, decision, statement
  }

  package let kind: Kind
  package let number: Int
  package init(_ kind: Kind, _ number: Int) {
    self.kind = kind
    self.number = number
  }

  var formValue: String { "\(kind.rawValue)-\(number)" }

  init?(formValue: String) {
    let parts = formValue.split(separator: "-", maxSplits: 1)
    guard parts.count == 2, let kind = Kind(rawValue: String(parts[0])), let number = Int(parts[1]), number > 0 else {
      return nil
    }
    self.init(kind, number)
  }
}

/// A link as it stands in the register.
package struct DifferenceLink: Sendable {
  package let difference: Difference.ID
  package let key: LinkKey
  package let isOutcome: Bool
}
