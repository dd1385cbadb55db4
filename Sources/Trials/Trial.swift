import Accounts
import Cases
import Database
import Indicators
import Time
import Web

/// A prototype in use where it is meant to work: a small, limited test of an idea.
///
/// It is over when its question has an answer. That the answer is *no* is a result,
/// so an ended trial always says what was learned.
///
/// - Source: testing in operation as a phase of its own follows Sørensen and Torfing,
///   "Enhancing Collaborative Innovation in the Public Sector", *Administration &
///   Society* 43(8), 2011.
package struct Trial: Equatable, Sendable {
  package typealias ID = Identifier<Trial>

  package let id: ID
  package let title: String
  package let hypothesis: Hypothesis
  /// Where in operation it is tried.
  package let site: String
  package let starts: Day?
  package let ends: Day?
  package let responsible: Person.ID
  package let responsibleName: String
  package let risk: Risk
  package let consent: Consent
  package let consentNote: String
  /// Whether it would be a break with what is usual, as the team sees it.
  package let novelty: Novelty
  /// What it came from: which kind of thing, and which.
  package let origin: TrialOrigin?
  package let ending: Ending?
  /// How many prototypes have been in operation.
  package let prototypes: Int
  /// When the latest of them was.
  package let lastTried: Day?
  package let revision: Int

  /// *If* we do this, *then* that follows, *because* we believe this.
  package struct Hypothesis: Equatable, Sendable {
    package var ifText: String
    package var thenText: String
    package var becauseText: String

    package init(ifText: String, thenText: String, becauseText: String) {
      self.ifText = ifText
      self.thenText = thenText
      self.becauseText = becauseText
    }
  }

  /// What may be lost, when to stop, and who carries it.
  package struct Risk: Equatable, Sendable {
    package let stopRule: String
    /// The largest loss that can be afforded.
    package let loss: String
    package let owner: Person.ID?
    package let ownerName: String?
  }

  /// Whether those whom it affects have said yes.
  package enum Consent: String, CaseIterable, Sendable, DatabaseBindable, DatabaseReadable {
    case open, asked, given
    case notNeeded = "not_needed"
  }

  package enum Novelty: String, CaseIterable, Sendable, DatabaseBindable, DatabaseReadable {
    case improvement
    case breaking = "break"
    case unknown
  }

  /// How it ended. It is never without a lesson.
  package struct Ending: Equatable, Sendable {
    package enum Outcome: String, CaseIterable, Sendable, DatabaseBindable, DatabaseReadable {
      case adopted, adapted, abandoned
    }
    package let outcome: Outcome
    package let day: Day
    package let lesson: String
  }

  package enum Status: Equatable, Sendable { case planned, running, ended(Ending.Outcome) }

  package func status(today: Day) -> Status {
    if let ending { return .ended(ending.outcome) }
    if prototypes > 0 { return .running }
    return starts.map { $0 <= today } ?? false ? .running : .planned
  }

  var isOpen: Bool { ending == nil }
}

/// What a trial or a lesson points back to: an idea, a call.
package struct TrialOrigin: Equatable, Sendable {
  package let source: String
  package let id: Int

  package init(source: String, id: Int) {
    self.source = source
    self.id = id
  }

  /// Reads `ide-3`.
  package init?(_ text: String) {
    let parts = text.split(separator: "-")
    guard parts.count == 2, let id = Int(parts[1]), id > 0, parts[0].utf8.count <= 20 else { return nil }
    self.init(source: String(parts[0]), id: id)
  }

  package var value: String { "\(source)-\(id)" }
}

/// What a trial is measured by, where, and what it has to get over.
package struct TrialIndicator: Equatable, Sendable {
  package let trial: Trial.ID
  package let indicator: Indicator.ID
  package let site: Indicator.Site.ID
  package let bar: Double?
}

/// A version of what is tried: what was changed, and what that taught.
package struct Prototype: Equatable, Sendable {
  package typealias ID = Identifier<Prototype>

  package let id: ID
  package let trial: Trial.ID
  /// Counted from 1 in each trial.
  package let number: Int
  package let changed: String
  /// Empty until somebody has written it.
  package let learned: String
  /// When it was put into operation.
  package let day: Day
  package let writer: String
  package let learnedBy: String?
  package let revision: Int
}

extension Trial {
  static let columns: SQL = """
    t.id, t.title, t.if_text, t.then_text, t.because_text, t.site, t.starts, t.ends, t.responsible_id,
    r.name AS responsible, t.stop_rule, t.loss, t.risk_owner_id, o.name AS risk_owner, t.consent, t.consent_note, t.novelty,
    t.origin, t.origin_id, t.outcome, t.ended, t.lesson, t.revision,
    (SELECT COUNT(*) FROM prototypes v WHERE v.trial_id = t.id) AS prototypes,
    (SELECT MAX(v.day) FROM prototypes v WHERE v.trial_id = t.id) AS last_tried
    """
  static let tables: SQL = """
    trials t JOIN people r ON r.id = t.responsible_id LEFT JOIN people o ON o.id = t.risk_owner_id
    """

  init(_ row: borrowing Row) throws {
    id = try row.read("id")
    title = try row.read("title")
    hypothesis = Hypothesis(
      ifText: try row.read("if_text"), thenText: try row.read("then_text"), becauseText: try row.read("because_text"))
    site = try row.read("site")
    starts = try row.readIfPresent("starts")
    ends = try row.readIfPresent("ends")
    responsible = try row.read("responsible_id")
    responsibleName = try row.read("responsible")
    risk = Risk(
      stopRule: try row.read("stop_rule"), loss: try row.read("loss"), owner: try row.readIfPresent("risk_owner_id"),
      ownerName: try row.readIfPresent("risk_owner"))
    consent = try row.read("consent")
    consentNote = try row.read("consent_note")
    novelty = try row.read("novelty")
    let source: String? = try row.readIfPresent("origin")
    let origin: Int? = try row.readIfPresent("origin_id")
    self.origin = source.flatMap { source in origin.map { TrialOrigin(source: source, id: $0) } }
    let outcome: Ending.Outcome? = try row.readIfPresent("outcome")
    let ended: Day? = try row.readIfPresent("ended")
    let lesson: String = try row.read("lesson")
    ending = outcome.flatMap { outcome in ended.map { Ending(outcome: outcome, day: $0, lesson: lesson) } }
    revision = try row.read("revision")
    prototypes = try row.read("prototypes")
    lastTried = try row.readIfPresent("last_tried")
  }
}
