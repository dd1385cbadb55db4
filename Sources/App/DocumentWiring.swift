import Agreements
import Cases
import Database
import Decisions
import Differences
import Documents
import HTTP
import Language
import Meetings
import Time
import Trials
import Web

/// What documents can hang on.
extension Wiring {
  @Sendable static func documentPlaces(
    _ db: Connection, _ id: Case.ID, _ places: [DocumentPlace]?
  ) throws -> [DocumentAnchor] {
    try meetings(db, id, places) + decisions(db, id, places) + differences(db, id, places)
      + agreements(db, id, places) + prototypes(db, id, places)
  }

  private static func meetings(
    _ db: Connection, _ id: Case.ID, _ places: [DocumentPlace]?
  ) throws -> [DocumentAnchor] {
    try db.rows(
      """
      SELECT m.id, m.starts FROM meetings m
      WHERE m.case_id = \(id) AND m.cancelled IS NULL AND \(chosen("meeting", places, "m.id"))
      ORDER BY m.starts DESC LIMIT \(most(places))
      """
    ) { row in
      let (meeting, starts): (Meeting.ID, Instant) = (try row.read("id"), try row.read("starts"))
      return DocumentAnchor(
        DocumentPlace("meeting", meeting.number), Text(da: "Møde", en: "Meeting"),
        .build { Formats.dayAndTime(starts, $0) }, path: MeetingRoutes.meeting.path(id, meeting))
    }
  }

  private static func decisions(
    _ db: Connection, _ id: Case.ID, _ places: [DocumentPlace]?
  ) throws -> [DocumentAnchor] {
    try titled(
      "SELECT t.id, t.title FROM decisions t WHERE t.case_id = \(id)", "decision",
      Text(da: "Beslutning", en: "Decision"),
      places, db
    ) { DecisionRoutes.decision.path(id, Decision.ID($0)) }
  }

  private static func differences(
    _ db: Connection, _ id: Case.ID, _ places: [DocumentPlace]?
  ) throws -> [DocumentAnchor] {
    try titled(
      "SELECT t.id, t.title FROM differences t WHERE t.case_id = \(id)", "difference",
      Text(da: "Forskel", en: "Difference"), places, db
    ) { DifferenceRoutes.one.path(id, Difference.ID($0)) }
  }

  private static func agreements(
    _ db: Connection, _ id: Case.ID, _ places: [DocumentPlace]?
  ) throws -> [DocumentAnchor] {
    try titled(
      """
      SELECT t.id, v.title FROM agreements t JOIN agreement_versions v ON v.agreement_id = t.id AND v.number = t.newest
      WHERE t.case_id = \(id)
      """, "agreement",
      Text(da: "Aftale", en: "Agreement"), places, db
    ) { AgreementRoutes.agreement.path(id, Agreement.ID($0)) }
  }

  private static func prototypes(
    _ db: Connection, _ id: Case.ID, _ places: [DocumentPlace]?
  ) throws -> [DocumentAnchor] {
    try db.rows(
      """
      SELECT v.id, v.number, t.id AS trial, t.title FROM trials t JOIN prototypes v ON v.trial_id = t.id
      WHERE t.case_id = \(id) AND \(chosen("prototype", places, "v.id"))
      ORDER BY v.id DESC LIMIT \(most(places))
      """
    ) { row in
      let (trial, number): (Trial.ID, Int) = (try row.read("trial"), try row.read("number"))
      return DocumentAnchor(
        DocumentPlace("prototype", try row.read("id")), Text(da: "Prototype", en: "Prototype"),
        Text(same: "\(number), \(try row.read("title", as: String.self))"),
        path: TrialRoutes.one.path(id, trial) + "#prototype-\(number)")
    }
  }

  private static func titled(
    _ rows: SQL, _ target: String, _ kind: Text, _ places: [DocumentPlace]?, _ db: Connection,
    path: (Int) -> String
  ) throws -> [DocumentAnchor] {
    try db.rows(
      rows + " AND \(chosen(target, places, "t.id")) ORDER BY t.id DESC LIMIT \(most(places))"
    ) { row in
      let number: Int = try row.read("id")
      return DocumentAnchor(
        DocumentPlace(target, number), kind, Text(same: try row.read("title")), path: path(number))
    }
  }

  /// How many of each kind there are to choose from; what a page names is all there.
  private static func most(_ places: [DocumentPlace]?) -> Int { places == nil ? 20 : 500 }

  private static func chosen(_ target: String, _ places: [DocumentPlace]?, _ column: SQL) -> SQL {
    guard let places else { return column + " > 0" }
    let numbers = places.filter { $0.target == target }.map(\.number)
    return column + " IN \(list: numbers.isEmpty ? [0] : numbers)"
  }
}
