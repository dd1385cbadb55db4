import Accounts
import Crowd
import Database
import Language
import Time
import Web

/// What somebody proposes in a call, in one sentence and perhaps some more.
package struct Idea: Sendable {
  package typealias ID = Identifier<Idea>

  /// What an idea of a call is in the record of contributions.
  package static let target = "call_idea"

  package enum State: String, CaseIterable, Sendable, DatabaseBindable, DatabaseReadable {
    /// Waits to be read by somebody who runs the call.
    case held
    case shown
    /// Read, and not shown: its writer is told why.
    case refused
    /// Taken away by those who run the call.
    case removed
    /// Taken back by whoever wrote it.
    case withdrawn
  }

  /// What has become of it.
  package enum Fate: String, CaseIterable, Sendable, DatabaseBindable, DatabaseReadable {
    case received, considered, chosen, tried
    case inUse = "in_use"
    case notNow = "not_now"

    /// Whether those who wait have been told where it goes.
    package var isAnswer: Bool { self != .received && self != .considered }
  }

  package let id: ID
  package let call: Call.ID
  /// Short, and the same for good: *Nr. 22*.
  package let number: Int
  package let title: String
  package let text: String
  package let participant: String
  package let person: Person.ID?
  package let name: String
  package let language: Language
  package let buildsOn: ID?
  package let splitFrom: ID?
  package let partOf: ID?
  package let wasSplit: Instant?
  package let state: State
  package let heldFor: String
  package let fate: Fate
  package let supports: Int
  package let comments: Int
  /// How many others have been put into it.
  package let parts: Int
  package let lot: Int
  package let act: Int?
  package let at: Instant
  package let edited: Instant?
  package let revision: Int

  package var isListed: Bool { state == .shown && partOf == nil && wasSplit == nil }

  /// Whether what has been taken away stood there before: what waits has a reason, see ``heldFor``.
  var wasShown: Bool { heldFor.isEmpty }

  func isOwn(_ participant: Participant?) -> Bool { participant?.key == self.participant }

  /// Whether somebody may see it: what waits is for its writer and for those who run the call.
  func isSeen(by entry: CallEntry) -> Bool {
    switch state {
    case .shown: true
    case .held, .refused: isOwn(entry.participant) || entry.may(.moderate)
    case .removed, .withdrawn: false
    }
  }
}

extension Idea {
  static let columns: SQL = """
    i.id, i.call_id, i.number, i.title, i.text, i.participant, i.person_id, i.name, i.language, i.builds_on, i.split_from, i.part_of,
    i.was_split, i.state, i.held_for, i.fate, i.supports, i.comments, i.parts, i.lot, i.act, i.at, i.edited, i.revision
    """

  init(_ row: borrowing Row) throws {
    id = try row.read("id")
    call = try row.read("call_id")
    number = try row.read("number")
    title = try row.read("title")
    text = try row.read("text")
    participant = try row.read("participant")
    person = try row.readIfPresent("person_id")
    name = try row.read("name")
    language = Language(rawValue: try row.read("language")) ?? .danish
    buildsOn = try row.readIfPresent("builds_on")
    splitFrom = try row.readIfPresent("split_from")
    partOf = try row.readIfPresent("part_of")
    wasSplit = try row.readIfPresent("was_split")
    state = try row.read("state")
    heldFor = try row.read("held_for")
    fate = try row.read("fate")
    supports = try row.read("supports")
    comments = try row.read("comments")
    parts = try row.read("parts")
    lot = try row.read("lot")
    act = try row.readIfPresent("act")
    at = try row.read("at")
    edited = try row.readIfPresent("edited")
    revision = try row.read("revision")
  }
}

/// The order in which ideas are listed.
package enum IdeaOrder: String, CaseIterable, Sendable {
  /// Favours nobody: by lot, drawn anew each day, the same for all.
  case neutral = "blandet"
  case supported = "mest-stoettede"
  case newest = "nyeste"
  case unanswered = "uden-svar"
}

/// What somebody wrote about an idea.
package struct IdeaComment: Sendable {
  package typealias ID = Identifier<IdeaComment>
  package static let target = "call_comment"

  /// A point for or against, or neither.
  package enum Stance: String, CaseIterable, Sendable, DatabaseBindable, DatabaseReadable {
    case note, `for`, against
  }

  package let id: ID
  package let idea: Idea.ID
  package let participant: String
  package let person: Person.ID?
  package let name: String
  /// What the writer does and where, when they are signed in.
  package let title: String
  package let stance: Stance
  package let text: String
  package let state: Idea.State
  package let heldFor: String
  package let at: Instant
  package let edited: Instant?
}

extension IdeaComment {
  static let columns: SQL = """
    m.id, m.idea_id, m.participant, m.person_id, m.name, p.title, m.stance, m.text, m.state, m.held_for, m.at, m.edited
    """
  static let tables: SQL = "idea_comments m LEFT JOIN people p ON p.id = m.person_id"

  init(_ row: borrowing Row) throws {
    id = try row.read("id")
    idea = try row.read("idea_id")
    participant = try row.read("participant")
    person = try row.readIfPresent("person_id")
    name = try row.read("name")
    title = try row.readIfPresent("title") ?? ""
    stance = try row.read("stance")
    text = try row.read("text")
    state = try row.read("state")
    heldFor = try row.read("held_for")
    at = try row.read("at")
    edited = try row.readIfPresent("edited")
  }
}

/// What happened to an idea: why, who says so, and when.
package struct IdeaFate: Sendable {
  package let fate: Idea.Fate
  package let reason: String
  /// What comes next and when, in words: *Prøves på to afdelinger i januar*.
  package let next: String
  /// Where the next step can be followed.
  package let path: String
  package let who: String
  package let organisation: String
  package let at: Instant
}
