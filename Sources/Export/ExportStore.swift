import Accounts
import Cases
import Database
import Time
import Web

/// Who took what out of a case, and how much there is to take.
struct ExportStore {
  let db: Connection
  init(_ db: Connection) { self.db = db }

  /// The forms in which a case is taken out, as the log names them.
  enum What: String, CaseIterable, Sendable {
    case contributions = "bidrag"
    case document = "forloeb"
    case tables = "tabeller"
    case journal
  }

  /// Notes that somebody begins to take something out; whether it came out whole is noted later.
  func begin(_ what: What, format: String, of id: Case.ID, by person: Int, now: Instant) throws -> Int {
    try db.value(
      """
      INSERT INTO access_log (case_id, person_id, what, format, at)
      VALUES (\(id), \(person), \(what.rawValue), \(format), \(now)) RETURNING id
      """)!
  }

  func finish(_ line: Int, checksum: String, now: Instant) throws {
    try db.run("UPDATE access_log SET finished = \(now), checksum = \(checksum) WHERE id = \(line)")
  }

  struct Line: Sendable {
    let who: String
    let what: String
    let format: String
    let at: Instant
    let finished: Instant?
    let checksum: String
  }

  /// The newest lines of the log: all, or those of one person.
  func log(of id: Case.ID, by person: Int?, count: Int) throws -> [Line] {
    let whose: SQL = person.map { " AND a.person_id = \($0)" } ?? ""
    return try db.rows(
      """
      SELECT p.name, a.what, a.format, a.at, a.finished, a.checksum
      FROM access_log a JOIN people p ON p.id = a.person_id
      WHERE a.case_id = \(id)\(whose) ORDER BY a.id DESC LIMIT \(count)
      """
    ) { row in
      Line(
        who: try row.read("name"), what: try row.read("what"), format: try row.read("format"), at: try row.read("at"),
        finished: try row.readIfPresent("finished"), checksum: try row.read("checksum"))
    }
  }

  /// A records package that came out whole.
  struct Journal: Equatable, Sendable {
    let begun: Instant
    let finished: Instant
    let checksum: String
  }

  /// The newest records package that came out whole to one who leads: only theirs holds all.
  func journal(of id: Case.ID) throws -> Journal? {
    try db.first(
      """
      SELECT a.at, a.finished, a.checksum FROM access_log a
      WHERE a.case_id = \(id) AND a.what = 'journal' AND a.finished IS NOT NULL
        AND a.person_id IN (SELECT cp.person_id FROM case_people cp
          WHERE cp.case_id = a.case_id AND cp.role = 'leader' AND cp.left_at IS NULL)
      ORDER BY a.id DESC LIMIT 1
      """
    ) { row in
      Journal(begun: try row.read("at"), finished: try row.read("finished"), checksum: try row.read("checksum"))
    }
  }

  func revision(of id: Case.ID) throws -> Int? { try db.value("SELECT revision FROM cases WHERE id = \(id)") }

  /// How many rows of each table are taken out, in one statement.
  func counts(of sources: [ExportSource], in id: Case.ID) throws -> [String: Int] {
    guard !sources.isEmpty else { return [:] }
    let fields = sources.enumerated().map { index, source -> SQL in
      // why raw: a name of ours
      source.count(of: id.number) + " AS n\(raw: String(index))"
    }
    return try db.first("SELECT " + SQL.joined(fields)) { row in
      var counts: [String: Int] = [:]
      for (index, source) in sources.enumerated() { counts[source.table] = try row.read("n\(index)") }
      return counts
    } ?? [:]
  }
}
