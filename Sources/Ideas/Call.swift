import Accounts
import Cases
import Database
import Language
import Time
import Web

/// One question to many: who is asked, until when, and who answers.
package struct Call: Sendable {
  package typealias ID = Identifier<Call>

  /// Who may take part, and see that it is there.
  package enum Audience: String, CaseIterable, Sendable, DatabaseBindable, DatabaseReadable {
    case `public`
    /// Whoever has the link. It stands in no list, and its address cannot be guessed.
    case link
    case signedIn = "signed_in"
    case organisations, team

    package var isOpenToAll: Bool { self == .public || self == .link }
  }

  /// Whether what people write is read by somebody before others see it.
  package enum Moderation: String, CaseIterable, Sendable, DatabaseBindable, DatabaseReadable {
    case before, after
  }

  package enum State: String, CaseIterable, Sendable, DatabaseBindable, DatabaseReadable {
    case draft, open, closed
  }

  package enum Dates: String, CaseIterable, Sendable, DatabaseBindable, DatabaseReadable {
    case exact, approximate
    case open = "none"
  }

  /// What can be done in it. Each is a setting that can be changed at any time, not a gate to be passed.
  package enum Activity: String, CaseIterable, Sendable {
    case ideas, supports, comments, choices
  }

  /// Where it is, today.
  package enum Phase: String, CaseIterable, Sendable {
    case draft, open, closed
  }

  package let id: ID
  package let slug: String
  package let caseID: Case.ID?
  package let organisation: Organisation.ID
  package let organisationName: String
  package let question: Text
  package let lead: Text
  package let audience: Audience
  package let moderation: Moderation
  package let state: State
  package let dates: Dates
  package let closes: Day?
  package let closesText: String
  /// When those who asked choose among the ideas.
  package let decides: Day?
  package let answerer: Person.ID?
  package let answererName: String?
  package let answerDue: Day?
  package let takes: Set<Activity>
  /// The sites that may show it inside a page of theirs.
  package let embeddedIn: [String]
  package let ideas: Int
  package let answered: Int
  package let held: Int
  package let tried: Int
  package let people: Int
  package let created: Instant
  package let closed: Instant?
  package let revision: Int

  package var unanswered: Int { ideas - answered }

  package func phase(on today: Day) -> Phase {
    switch state {
    case .draft: .draft
    case .closed: .closed
    case .open: closes.map { $0 < today } ?? false ? .closed : .open
    }
  }

  /// Whether the team of the case reads what is written in it. One that is for whoever has its link, or has not been
  /// opened, is known to those who run it.
  package var isReadByTeam: Bool { audience != .link && state != .draft }

  /// People wait for an answer that was promised for an earlier day.
  package func isOverdue(on today: Day) -> Bool {
    state != .draft && unanswered > 0 && answerDue.map { $0 < today } ?? false
  }
}

extension Call {
  /// The columns that ``init(_:)`` reads, from ``tables``.
  static let columns: SQL = """
    k.id, k.slug, k.case_id, k.organisation_id, o.name AS organisation, k.question, k.question_en, k.lead, k.lead_en,
    k.audience, k.moderation, k.state, k.dates, k.closes, k.closes_text, k.decides, k.answer_by, a.name AS answerer,
    k.answer_due, k.takes_ideas, k.takes_supports, k.takes_comments, k.takes_choices, k.embedded_in, k.ideas,
    k.answered, k.held, k.tried, k.people, k.created, k.closed, k.revision
    """
  static let tables: SQL = """
    calls k JOIN organisations o ON o.id = k.organisation_id LEFT JOIN people a ON a.id = k.answer_by
    """

  init(_ row: borrowing Row) throws {
    id = try row.read("id")
    slug = try row.read("slug")
    caseID = try row.readIfPresent("case_id")
    organisation = try row.read("organisation_id")
    organisationName = try row.read("organisation")
    question = Self.text(try row.read("question"), try row.read("question_en"))
    lead = Self.text(try row.read("lead"), try row.read("lead_en"))
    audience = try row.read("audience")
    moderation = try row.read("moderation")
    state = try row.read("state")
    dates = try row.read("dates")
    closes = try row.readIfPresent("closes")
    closesText = try row.read("closes_text")
    decides = try row.readIfPresent("decides")
    answerer = try row.readIfPresent("answer_by")
    answererName = try row.readIfPresent("answerer")
    answerDue = try row.readIfPresent("answer_due")
    var takes: Set<Activity> = []
    for activity in Activity.allCases where try row.read("takes_" + activity.rawValue) { takes.insert(activity) }
    self.takes = takes
    embeddedIn = try row.read("embedded_in", as: String.self).split(separator: "\n").map(String.init)
    ideas = try row.read("ideas")
    answered = try row.read("answered")
    held = try row.read("held")
    tried = try row.read("tried")
    people = try row.read("people")
    created = try row.read("created")
    closed = try row.readIfPresent("closed")
    revision = try row.read("revision")
  }

  /// Where nobody has translated it, both read the same.
  private static func text(_ danish: String, _ english: String) -> Text {
    Text(da: danish, en: english.isEmpty ? danish : english)
  }
}
