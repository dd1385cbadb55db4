import Cases
import Database
import Language
import Time
import Web

/// Many invitations sent in one act, and how far it has come.
package struct InvitationBatch: Sendable {
  package typealias ID = Identifier<InvitationBatch>

  let id: ID
  let total: Int
  let invited: Int
  let finished: Instant?
  let skipped: [Skipped]

  /// Somebody who was not invited by it, and why.
  struct Skipped: Sendable {
    let email: String
    let reason: Reason
  }

  enum Reason: String, Sendable, DatabaseBindable, DatabaseReadable {
    case waiting, double, asked
    case onTeam = "on_team"
  }

  /// Those that something has been decided about.
  var done: Int { invited + skipped.count { $0.reason != .waiting } }
}

/// What is the same for all who are invited at once.
struct BatchDraft: Sendable {
  let group: ActorGroup
  let role: CaseRole
  let ask: String
  let language: Language
}
