import Database
import TestWorld
import Web

/// All that a database holds, table by table: what a refused form must leave as it was.
struct Everything: Equatable, Sendable {
  private var rows: [String: String] = [:]

  init(in whole: WholeWorld) async throws {
    rows = try await whole.world.services.database.read { db in
      var rows: [String: String] = [:]
      for (table, columns) in try Self.tables(db) {
        let row = columns.map { "quote(\($0))" }.joined(separator: " || ',' || ")
        rows[table] = try db.value("SELECT group_concat(\(raw: row), ';') FROM \(raw: table)") ?? ""
      }
      return rows
    }
  }

  /// Every table with its columns.
  static func tables(_ db: Connection) throws -> [String: [String]] {
    let pairs = try db.rows(
      """
      SELECT t.name AS name, c.name AS column_name
      FROM sqlite_master t JOIN pragma_table_info(t.name) c
      WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite%' ORDER BY t.name, c.cid
      """
    ) { (try $0.read("name", as: String.self), try $0.read("column_name", as: String.self)) }
    return Dictionary(grouping: pairs, by: \.0).mapValues { $0.map(\.1) }
  }

  /// The tables that are not as they were. That a form has been answered is no change of what it is about.
  func changed(since before: Everything) -> [String] {
    rows.keys.filter { rows[$0] != before.rows[$0] && $0 != "submissions" }.sorted()
  }
}

extension Everything {
  /// How often something is written anywhere.
  func count(of text: String) -> Int {
    rows.values.reduce(0) { $0 + $1.split(separator: text, omittingEmptySubsequences: false).count - 1 }
  }
}
