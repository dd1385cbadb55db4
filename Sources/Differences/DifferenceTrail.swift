import Accounts
import Cases
import Database
import Language
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
  /// What was written then, whole; the name of what it was linked to.
  package let note: Text
  package let name: String
  package let at: Instant

  /// A control character, which nothing that people write can hold.
  private static let between = "\u{1F}"

  /// A name in both languages, as it is kept.
  static func note(_ name: Text) -> String {
    name.danish == name.english ? name.danish : name.danish + between + name.english
  }

  /// What is kept, as it is shown.
  static func shown(_ note: String) -> Text {
    let parts = note.split(separator: between, maxSplits: 1, omittingEmptySubsequences: false)
    return parts.count == 2 ? Text(da: String(parts[0]), en: String(parts[1])) : Text(same: note)
  }
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

  package var formValue: String { "\(kind.rawValue)-\(number)" }

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
