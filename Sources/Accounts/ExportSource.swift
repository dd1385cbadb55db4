import Database
import Language

/// A table, as it is taken out of Samspil: what of it belongs to a case or a
/// person, and how that is read in order and deleted.
///
/// Each slice lists its own tables, and `Wiring` joins them. A table stands after
/// those that it refers to, so that deleting goes the other way.
package struct ExportSource: Sendable {
  /// To what the rows belong.
  package enum Root: Sendable, Hashable {
    /// To a case, by that column of the table at the top.
    case `case`(String)
    /// To a person, by that column.
    case person(String)

    var column: String {
      switch self {
      case .case(let column), .person(let column): column
      }
    }
  }

  /// A table whose rows belong to those of another one.
  package struct Parent: Sendable {
    let table: String
    /// The column of the table below that holds its `id`.
    let column: String

    package init(_ table: String, by column: String) {
      self.table = table
      self.column = column
    }
  }

  package let table: String
  /// What one row is.
  package let about: Text
  package let root: Root
  /// From the table up to the one that names the case.
  let path: [Parent]
  /// The columns that tell rows under one parent apart, in their order.
  let key: [String]
  /// What is taken out.
  package let columns: [ExportColumn]
  /// Rows that are taken out, when not all are: of `t`.
  let condition: String?
  /// Whose a row is: the people who wrote it or whom it is about.
  package let own: [String]
  /// Why nothing of it is taken out; `nil` where something is.
  package let leftOut: Text?

  package init(
    _ table: String, _ about: Text, in root: Root = .case("case_id"), through path: [Parent] = [],
    key: [String] = ["id"],
    where condition: String? = nil, own: [String] = [], _ columns: [ExportColumn]
  ) {
    self.table = table
    self.about = about
    self.root = root
    self.path = path
    self.key = key
    self.condition = condition
    self.own = own
    self.columns = columns
    leftOut = nil
  }

  /// A table of which nothing is taken out, and why; what belongs to a case is
  /// deleted with it all the same.
  package init(
    _ table: String, in root: Root = .case("case_id"), through path: [Parent] = [], leftOut: Text
  ) {
    self.table = table
    self.root = root
    self.path = path
    self.leftOut = leftOut
    about = leftOut
    key = []
    condition = nil
    own = []
    columns = []
  }

  /// What becomes of it when the person it belongs to is erased.
  package enum Fate: Sendable {
    case deleted
    /// What names the person is taken out of it.
    case rewritten
    case stays(why: Text)
  }

  package private(set) var fate = Fate.deleted

  /// The same, of which something stays when the person is erased.
  package func but(_ fate: Fate) -> ExportSource {
    var source = self
    source.fate = fate
    return source
  }

  package var isExported: Bool { leftOut == nil }
  package var isOfCase: Bool { if case .case = root { true } else { false } }

  /// The columns that somebody may have: some are the leader's.
  package func columns(forLeader isLeader: Bool) -> [ExportColumn] {
    columns.filter { isLeader || !$0.isForLeader }
  }
}

// MARK: - As statements

extension ExportSource {
  /// The name of the table at a place of the path: `t`, `u1`, `u2`.
  private func alias(_ place: Int) -> String { place == 0 ? "t" : "u\(place)" }

  /// The tables, from the top down: read in that order, so that only the rows
  /// of the one case are looked at.
  private var tables: String {
    let names = [table] + path.map(\.table)
    return names.indices.reversed().map { "\(names[$0]) \(alias($0))" }.joined(separator: " CROSS JOIN ")
  }

  private var joined: [String] {
    path.enumerated().map { "\(alias($0.offset)).\($0.element.column) = \(alias($0.offset + 1)).id" }
  }

  /// The columns by which the rows are in order.
  var order: [String] {
    path.indices.reversed().map { "\(alias($0 + 1)).id" } + key.map { "t." + $0 }
  }

  /// The rows of one case or person; only somebody's own, if so wished.
  private func rows(of number: Int, ownedBy person: Int?, isWhole: Bool = false) -> SQL {
    // why raw: names of tables and columns of ours
    var sql: SQL = "\(raw: alias(path.count)).\(raw: root.column) = \(number)"
    for condition in joined + (isWhole ? [] : [condition].compactMap { $0 }) { sql += " AND \(raw: condition)" }
    if let person {
      let mine = own.map { "t.\(raw: $0) = \(person)" as SQL }
      sql += " AND (" + SQL.joined(mine, separator: " OR ") + ")"
    }
    return sql
  }

  /// A page of the rows, in order.
  func select(
    _ columns: [ExportColumn], of number: Int, ownedBy person: Int?, after last: [DatabaseValue]?, count: Int
  ) -> SQL {
    // why raw: names of tables and columns of ours
    var fields = order.enumerated().map { "\($0.element) AS k\($0.offset)" }
    var names = ""
    for (index, column) in columns.enumerated() {
      fields.append("\(column.sql) AS c\(index)")
      guard column.isNamed else { continue }
      fields.append("n\(index).name AS m\(index)")
      names +=
        " LEFT JOIN \(column.kind == .person ? "people" : "organisations") n\(index) ON n\(index).id = \(column.sql)"
    }
    var sql: SQL = "SELECT \(raw: fields.joined(separator: ", ")) FROM \(raw: tables)\(raw: names) WHERE "
    sql += rows(of: number, ownedBy: person)
    if let last { sql += " AND " + after(last) }
    return sql + " ORDER BY \(raw: order.joined(separator: ", ")) LIMIT \(count)"
  }

  /// What comes after a row: `a >= 1 AND (a > 1 OR (b > 2))`, so that an index finds the place.
  private func after(_ last: [DatabaseValue]) -> SQL {
    func from(_ place: Int) -> SQL {
      let (column, value) = (order[place], last[place])
      // why raw: a column of ours
      guard place + 1 < order.count else { return "\(raw: column) > \(value)" }
      return "\(raw: column) >= \(value) AND (\(raw: column) > \(value) OR (" + from(place + 1) + "))"
    }
    return from(0)
  }

  /// How many rows there are to take out; all there are, when `isWhole`.
  package func count(of number: Int, ownedBy person: Int? = nil, isWhole: Bool = false) -> SQL {
    // why raw: names of tables of ours
    "(SELECT COUNT(*) FROM \(raw: tables) WHERE "
      + rows(of: number, ownedBy: person, isWhole: isWhole) + ")"
  }

  /// Deletes the rows of one case or person, also those that are not taken out.
  package func deletion(of number: Int) -> SQL {
    // why raw: names of tables and columns of ours
    guard let first = path.first else {
      return "DELETE FROM \(raw: table) WHERE \(raw: root.column) = \(number)"
    }
    var parents: SQL = "SELECT id FROM \(raw: path[path.count - 1].table) WHERE \(raw: root.column) = \(number)"
    for place in path.indices.dropLast().reversed() {
      parents = "SELECT id FROM \(raw: path[place].table) WHERE \(raw: path[place + 1].column) IN (" + parents + ")"
    }
    return "DELETE FROM \(raw: table) WHERE \(raw: first.column) IN (" + parents + ")"
  }
}
