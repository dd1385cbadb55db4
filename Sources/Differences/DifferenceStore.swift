import Accounts
import Cases
import Database
import Time
import Web

/// Reads the register of differences: a fixed number of statements, however many there are.
package struct DifferenceStore {
  let db: Connection
  package init(_ db: Connection) { self.db = db }

  package static let pageLength = 20
  /// How many of the marks stand on a card.
  static let shownUses = 3

  /// Where a page of the list begins.
  package struct Place: Hashable, Sendable {
    package let rank: Int
    package let id: Difference.ID
  }

  /// A page: those without an owner first, then those explored, then those worked through.
  package func page(
    of id: Case.ID, _ filter: DifferenceFilter, after place: Place?, limit: Int = pageLength + 1
  ) throws -> [Difference] {
    let ranks: SQL = filter.rank.map { " AND d.rank = \($0)" } ?? ""
    let after: SQL =
      place.map { " AND d.rank >= \($0.rank) AND (d.rank > \($0.rank) OR d.id < \($0.id))" } ?? ""
    return try db.rows(
      """
      SELECT \(Difference.columns) FROM \(Difference.tables)
      WHERE d.case_id = \(id)\(ranks)\(after)
      ORDER BY d.rank, d.id DESC LIMIT \(limit)
      """
    ) { try Difference($0) }
  }

  /// How many are worked through, of how many.
  package func done(in id: Case.ID) throws -> (done: Int, all: Int) {
    let counts = try counts(of: id)
    return (counts[2] ?? 0, counts.values.reduce(0, +))
  }

  /// How many stand at each place, in the order of the list.
  package func counts(of id: Case.ID) throws -> [Int: Int] {
    let rows = try db.rows(
      "SELECT d.rank, COUNT(*) AS number FROM differences d WHERE d.case_id = \(id) GROUP BY d.rank"
    ) { (try $0.read("rank", as: Int.self), try $0.read("number", as: Int.self)) }
    return Dictionary(rows, uniquingKeysWith: +)
  }

  package func one(_ difference: Difference.ID, in id: Case.ID) throws -> Difference {
    let found = try db.first(
      "SELECT \(Difference.columns) FROM \(Difference.tables) WHERE d.id = \(difference) AND d.case_id = \(id)"
    ) { try Difference($0) }
    guard let found else { throw Refusal.notFound }
    return found
  }

  /// The sides of several differences, in order.
  package func sides(of differences: [Difference.ID]) throws -> [DifferenceSide] {
    guard !differences.isEmpty else { return [] }
    return try db.rows(
      """
      SELECT \(DifferenceSide.columns) FROM \(DifferenceSide.tables)
      WHERE v.difference_id IN \(list: differences) ORDER BY v.difference_id, v.position
      """
    ) { try DifferenceSide($0) }
  }

  /// The newest marks of several differences.
  package func uses(of differences: [Difference.ID], atMost count: Int) throws -> [DifferenceUse] {
    guard !differences.isEmpty else { return [] }
    return try db.rows(
      """
      SELECT u.difference_id, u.person_id, p.name, u.text FROM (
        SELECT difference_id, person_id, text,
          ROW_NUMBER() OVER (PARTITION BY difference_id ORDER BY at DESC, person_id) AS place
        FROM difference_uses WHERE difference_id IN \(list: differences)) u
      JOIN people p ON p.id = u.person_id
      WHERE u.place <= \(count) ORDER BY u.difference_id, u.place
      """
    ) { row in
      DifferenceUse(
        difference: try row.read("difference_id"), person: try row.read("person_id"), name: try row.read("name"),
        text: try row.read("text"))
    }
  }

  package func links(of differences: [Difference.ID]) throws -> [DifferenceLink] {
    guard !differences.isEmpty else { return [] }
    return try db.rows(
      """
      SELECT difference_id, kind, target, is_outcome FROM difference_links
      WHERE difference_id IN \(list: differences) ORDER BY difference_id, is_outcome DESC, kind, target
      """
    ) { row in
      DifferenceLink(
        difference: try row.read("difference_id"), key: LinkKey(try row.read("kind"), try row.read("target")),
        isOutcome: try row.read("is_outcome"))
    }
  }

  /// The newest steps in the history of one difference, the newest first.
  package func history(of difference: Difference.ID, limit: Int = 50) throws -> [DifferenceEvent] {
    try db.rows(
      """
      SELECT e.what, e.note, p.name, e.at FROM difference_events e JOIN people p ON p.id = e.person_id
      WHERE e.difference_id = \(difference) ORDER BY e.id DESC LIMIT \(limit)
      """
    ) { row in
      DifferenceEvent(
        what: try row.read("what"), note: DifferenceEvent.shown(try row.read("note")), name: try row.read("name"),
        at: try row.read("at"))
    }
  }

  /// Those who work in the case now, for whom a side can be written.
  package func speakers(in id: Case.ID) throws -> [Speaking] {
    try db.rows(
      """
      SELECT p.id, p.name, cp.actor_group FROM case_people cp JOIN people p ON p.id = cp.person_id
      WHERE cp.case_id = \(id) AND cp.left_at IS NULL ORDER BY cp.joined, p.id LIMIT 200
      """
    ) { row in
      Speaking(id: try row.read("id"), name: try row.read("name"), group: try row.read("actor_group"))
    }
  }

  package func speaker(_ person: Person.ID, in id: Case.ID) throws -> Speaking? {
    try db.first(
      """
      SELECT p.id, p.name, cp.actor_group FROM case_people cp JOIN people p ON p.id = cp.person_id
      WHERE cp.case_id = \(id) AND cp.person_id = \(person) AND cp.left_at IS NULL
      """
    ) { row in
      Speaking(id: try row.read("id"), name: try row.read("name"), group: try row.read("actor_group"))
    }
  }
}

/// Which differences the list shows.
package enum DifferenceFilter: String, CaseIterable, Sendable {
  case all = "alle"
  case withoutOwner = "uden-ejer"
  case explored = "undersoeges"
  case workedThrough = "bearbejdet"

  var rank: Int? {
    switch self {
    case .all: nil
    case .withoutOwner: 0
    case .explored: 1
    case .workedThrough: 2
    }
  }
}
