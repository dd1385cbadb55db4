import Database

/// Where the texts of one kind lie, and how each is found: read the same way
/// when one is written as when all that there are become findable.
package struct FindableSource: Sendable {
  /// What it is: as in ``Contribution``.
  package let target: String
  /// A SELECT of `case_id`, `id`, `title`, `text` and `at` of what is to be found.
  /// What is taken away is not among the rows.
  package let rows: SQL
  private let path: @Sendable (Case.ID, Int) -> String

  package init(_ target: String, rows: SQL, path: @escaping @Sendable (Case.ID, Int) -> String) {
    self.target = target
    self.rows = rows
    self.path = path
  }

  /// One of the texts as it stands; `nil` when it is no more.
  package func one(_ id: Int, in caseID: Case.ID, _ db: Connection) throws -> Findable? {
    try db.first(
      "SELECT f.title, f.text, f.at FROM (\(rows)) f WHERE f.id = \(id) AND f.case_id = \(caseID)"
    ) { row in
      Findable(
        target, id, title: try row.read("title"), text: try row.read("text"), path: path(caseID, id),
        at: try row.read("at"))
    }
  }
}

extension CaseChange {
  /// Lets a text be found as it stands now; what was taken away is found no more.
  package func index(_ source: FindableSource, _ one: Int) throws {
    if let findable = try source.one(one, in: id, db) {
      try index(findable)
    } else {
      try forget(source.target, one)
    }
  }
}
