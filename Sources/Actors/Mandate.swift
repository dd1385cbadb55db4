import Accounts
import Cases
import Database
import HTTP
import Time
import Web

/// Room to act, or backing, asked of somebody: two sentences, and the answer.
package struct Mandate: Equatable, Sendable {
  package typealias ID = Identifier<Mandate>

  package let id: ID
  package let kind: Kind
  package let askedOf: Person.ID
  package let askedOfName: String
  package let askedBy: Person.ID
  package let askedByName: String
  package let ask: String
  package let asked: Instant
  package let answer: Answer?
  package let answerText: String
  package let answered: Instant?
  /// The last day of a mandate that ends.
  package let until: Day?

  package enum Kind: String, CaseIterable, Sendable, DatabaseBindable, DatabaseReadable {
    case mandate, backing
  }

  package enum Answer: String, CaseIterable, Sendable, DatabaseBindable, DatabaseReadable {
    case given, refused
  }

  /// Whether it holds today: given, and not run out.
  package func holds(_ today: Day) -> Bool { answer == .given && (until.map { today <= $0 } ?? true) }
}

extension Mandate {
  package init(_ row: borrowing Row) throws {
    id = try row.read("id")
    kind = try row.read("kind")
    askedOf = try row.read("asked_of")
    askedOfName = try row.read("asked_of_name")
    askedBy = try row.read("asked_by")
    askedByName = try row.read("asked_by_name")
    ask = try row.read("ask")
    asked = try row.read("asked")
    answer = try row.readIfPresent("answer")
    answerText = try row.read("answer_text")
    answered = try row.readIfPresent("answered")
    until = try row.readIfPresent("until")
  }

  static let columns: SQL = """
    SELECT m.id, m.kind, m.asked_of, p.name AS asked_of_name, m.asked_by, b.name AS asked_by_name, m.ask, m.asked, m.answer,
      m.answer_text, m.answered, m.until
    FROM mandates m JOIN people p ON p.id = m.asked_of JOIN people b ON b.id = m.asked_by
    """
}

/// A mandate that somebody is asked for, as their home page shows it.
package struct MandateWaiting: Equatable, Sendable {
  package let id: Mandate.ID
  package let caseID: Case.ID
  package let caseTitle: String
  package let kind: Mandate.Kind
  package let ask: String
  package let askedBy: String
  package let asked: Instant
  package var path: String { ActorRoutes.mandate.path(caseID, id) }
}
