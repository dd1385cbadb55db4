import Database

/// Where the texts of one kind lie, and how each is found: read the same way
/// when one is written as when all that there are become findable.
package struct FindableSource: Sendable {
  /// What it is: as in ``Contribution``.
  package let target: String
  /// A SELECT of `case_id`, `id`, `title`, `text` and `at` of what is to be found.
  /// What is taken away is not among the rows.
  package let rows: SQL
  /// A SELECT of `id`, `place` and `text` of what else is written in each, such
  /// as the sides of a difference; it comes after the text, in the order of the places.
  private let parts: SQL?
  /// The column with the number of what it stands in.
  private let within: SQL
  private let path: @Sendable (Case.ID, _ within: Int, Int) -> String

  package init(
    _ target: String, rows: SQL, parts: SQL? = nil, path: @escaping @Sendable (Case.ID, Int) -> String
  ) {
    self.target = target
    self.rows = rows
    self.parts = parts
    within = "f.id"
    self.path = { id, _, one in path(id, one) }
  }

  /// Texts that stand in something else, such as the lines of minutes: the rows
  /// have the number of that too, as `within`.
  package init(
    _ target: String, within rows: SQL, path: @escaping @Sendable (Case.ID, _ within: Int, Int) -> String
  ) {
    self.target = target
    self.rows = rows
    parts = nil
    within = "f.within"
    self.path = path
  }

  /// How many parts of one text are read: more than anyone writes.
  private static let mostParts = 100

  /// One of the texts as it stands; `nil` when it is no more.
  package func one(_ id: Int, in caseID: Case.ID, _ db: Connection) throws -> Findable? {
    let found = try db.first(
      """
      SELECT f.title, f.text, f.at, \(within) AS within FROM (\(rows)) f
      WHERE f.id = \(id) AND f.case_id = \(caseID)
      """
    ) { row in
      Findable(
        target, id, title: try row.read("title"), text: try row.read("text"),
        path: path(caseID, try row.read("within"), id), at: try row.read("at"))
    }
    guard let found, let parts else { return found }
    let more: [String] = try db.rows(
      "SELECT f.text FROM (\(parts)) f WHERE f.id = \(id) ORDER BY f.place LIMIT \(Self.mostParts)"
    ) { try $0.read("text") }
    let text = ([found.text] + more).filter { !$0.isEmpty }.joined(separator: "\n")
    return Findable(target, id, title: found.title, text: text, path: found.path, at: found.at)
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
