import Accounts
import Archive
import Bytes
import Cases
import Database
import Language
import Time
import Web

/// Everything about one person, for that person: the account, and their own
/// words and acts in every case. Not what others wrote.
struct OwnDocument: Sendable {
  let database: Database
  let parts: ExportSources
  let person: Viewer
  let site: Site
  let now: Instant
  let salt = Secrets.token(bytes: 24)

  /// A case in which the person takes or took part.
  struct Part: Sendable {
    let id: Int
    /// `nil` where they may no longer see it.
    let title: String?
  }

  /// As one document:
  ///
  /// ```json
  /// {"format": "samspil-person", "version": 1, "person": 12, "exported": "…",
  ///  "account": {"sessions": {"about": {…}, "columns": […], "rows": […]}, …},
  ///  "cases": [{"case": 3, "title": "…", "tables": {"perspectives": {…}, …}}, …], "complete": true}
  /// ```
  func write(to piece: (Bytes) async throws -> Void) async throws {
    try await piece(head)
    for (index, source) in parts.own.enumerated() {
      try await write(source, of: person.id, mine: nil, isFirst: index == 0, isAlways: true, to: piece)
    }
    try await piece(Bytes("},\n\"cases\":["))
    for (index, part) in try await cases().enumerated() {
      try await write(part, isFirst: index == 0, to: piece)
    }
    try await piece(Bytes("],\n\"complete\":true}\n"))
  }

  /// As files that spreadsheets open, with the document beside them.
  func pack(to piece: @escaping (Bytes) async throws -> Void) async throws {
    let package = PackageWriter(at: now, to: piece)
    try await package.file("LÆSMIG.txt", Bytes(OwnDataTexts.readMe(person.name, now)))
    try await package.file("mine-data.json", mayBeLarge: true) { try await write(to: $0) }
    for source in parts.own {
      try await package.file("konto/\(source.table).csv") { piece in
        let question = ExportQuestion(source, of: person.id, as: .csv, salt: salt)
        try await piece(Bytes(ExportRows.heading(question)))
        _ = try await database.pages(of: question, to: piece)
      }
    }
    let all = try await cases()
    for source in parts.exported where !source.own.isEmpty {
      try await package.file("forloeb/\(source.table).csv") { piece in
        try await piece(Bytes(ExportRows.heading(question(source, in: 0, as: .csv))))
        for part in all { _ = try await database.pages(of: question(source, in: part.id, as: .csv), to: piece) }
      }
    }
    _ = try await package.finish()
  }

  private func cases() async throws -> [Part] {
    let person = person
    return try await database.read { try OwnDataStore($0).cases(of: person) }
  }

  private func question(_ source: ExportSource, in id: Int, as format: ExportFormat) -> ExportQuestion {
    var question = ExportQuestion(source, of: id, as: format, salt: salt)
    question.isForLeader = false
    question.person = person.id
    question.namesCase = format == .csv
    return question
  }

  // MARK: - Parts of the document

  private var head: Bytes {
    let about = JSON.object([
      ("format", .string("samspil-person")), ("version", .integer(1)), ("software", .string("Samspil")),
      ("installation", .string(site.address)), ("person", .integer(person.id)), ("exported", .string(now.iso)),
    ])
    return Bytes(about.text.dropLast() + ",\n\"account\":{")
  }

  private func write(_ part: Part, isFirst: Bool, to piece: (Bytes) async throws -> Void) async throws {
    let head = JSON.object([("case", .integer(part.id)), ("title", .optional(part.title))])
    try await piece(Bytes((isFirst ? "\n" : ",\n") + head.text.dropLast() + ",\"tables\":{"))
    var isFirst = true
    for source in parts.exported where !source.own.isEmpty {
      if try await write(source, of: part.id, mine: person.id, isFirst: isFirst, isAlways: false, to: piece) {
        isFirst = false
      }
    }
    try await piece(Bytes("}}"))
  }

  /// A table and its rows; whether it was written: one of a case only when there are rows.
  @discardableResult
  private func write(
    _ source: ExportSource, of number: Int, mine: Int?, isFirst: Bool, isAlways: Bool,
    to piece: (Bytes) async throws -> Void
  ) async throws -> Bool {
    let question =
      mine == nil
      ? ExportQuestion(source, of: number, as: .json, salt: salt) : self.question(source, in: number, as: .json)
    let columns = JSON.array(question.columns.map(\.json)).text
    let opening =
      (isFirst ? "\n\"" : ",\n\"") + source.table + "\":{\"about\":" + source.about.json.text
      + ",\"columns\":\(columns),\"rows\":["
    var isOpen = false
    if isAlways {
      try await piece(Bytes(opening))
      isOpen = true
    }
    _ = try await database.pages(of: question) { bytes in
      if !isOpen { try await piece(Bytes(opening)) }
      isOpen = true
      try await piece(bytes)
    }
    if isOpen { try await piece(Bytes("]}")) }
    return isOpen
  }
}
