import Accounts
import Cases
import Crowd
import Database
import HTTP
import Time
import Web

/// A question to many, and the short statements that they agree or disagree with.
package struct Conversation: Sendable {
  package typealias ID = Identifier<Conversation>

  /// Who may vote.
  package enum Audience: String, CaseIterable, Sendable, DatabaseBindable, DatabaseReadable {
    /// Whoever has the link.
    case link
    /// Whoever has an account.
    case signedIn = "signed_in"
    /// Those who take part in the case.
    case team
  }

  /// When what participants write is seen by others.
  package enum Moderation: String, CaseIterable, Sendable, DatabaseBindable, DatabaseReadable {
    /// Somebody on the team reads it first.
    case before
    /// At once; the team takes away what must not stand.
    case after
  }

  package enum State: String, Sendable { case draft, open, closed }

  package let id: ID
  package let caseID: Case.ID
  package let token: String
  package let question: String
  /// What one should know before answering.
  package let about: String
  package let audience: Audience
  package let moderation: Moderation
  package let takesStatements: Bool
  /// Whether those who have voted may see the map while others vote.
  package let showsMap: Bool
  /// The last day on which one can vote.
  package let lastDay: Day?
  package let created: Instant
  package let opened: Instant?
  package let closed: Instant?
  /// Since when whoever has the link may see the result.
  package let published: Instant?
  /// Grows with every change of the settings and the statements.
  package let revision: Int

  package func state(on today: Day) -> State {
    if opened == nil { return .draft }
    return closed != nil || (lastDay.map { $0 < today } ?? false) ? .closed : .open
  }

  /// By this a form is known to be stale.
  var mark: String { String(revision) }

  var subject: CrowdSubject { CrowdSubject("map", id.number, path: OpinionRoutes.vote.path(token)) }
}

extension Conversation {
  static let columns: SQL = """
    v.id, v.case_id, v.token, v.question, v.about, v.audience, v.moderation, v.takes_statements, v.shows_map, v.last_day,
    v.created, v.opened, v.closed, v.published, v.revision
    """

  init(_ row: borrowing Row) throws {
    id = try row.read("id")
    caseID = try row.read("case_id")
    token = try row.read("token")
    question = try row.read("question")
    about = try row.read("about")
    audience = try row.read("audience")
    moderation = try row.read("moderation")
    takesStatements = try row.read("takes_statements")
    showsMap = try row.read("shows_map")
    lastDay = try row.readIfPresent("last_day")
    created = try row.read("created")
    opened = try row.readIfPresent("opened")
    closed = try row.readIfPresent("closed")
    published = try row.readIfPresent("published")
    revision = try row.read("revision")
  }
}
