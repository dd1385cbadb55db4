import Cases
import Database
import Time
import Web

/// One opinion, short enough to agree or disagree with.
package struct Statement: Sendable {
  package typealias ID = Identifier<Statement>

  package enum Status: String, CaseIterable, Sendable, DatabaseBindable, DatabaseReadable {
    /// People vote on it.
    case open
    /// Somebody on the team is to read it first.
    case waiting
    /// It was never shown to others.
    case rejected
    /// It was shown, and was taken away; its votes are kept and count nowhere.
    case removed
    /// Another wording took its place; its votes stay with it.
    case replaced
  }

  package static let longest = 140
  /// As many as a conversation can hold.
  package static let most = 1_000

  package let id: ID
  package let text: String
  package let status: Status
  /// Written by the team, and not by a participant.
  package let isSeed: Bool
  /// The side from which a participant wrote it; `nil` when it is not known.
  package let group: ActorGroup?
  package let written: Instant
  /// Why it was rejected or taken away.
  package let reason: String
  package let replacedBy: ID?
}

extension Statement {
  static let columns: SQL = """
    s.id, s.text, s.status, s.is_seed, s.actor_group, s.written, s.reason, s.replaced_by
    """

  init(_ row: borrowing Row) throws {
    id = try row.read("id")
    text = try row.read("text")
    status = try row.read("status")
    isSeed = try row.read("is_seed")
    group = try row.readIfPresent("actor_group")
    written = try row.read("written")
    reason = try row.read("reason")
    replacedBy = try row.readIfPresent("replaced_by")
  }
}
