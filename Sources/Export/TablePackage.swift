import Accounts
import Archive
import Bytes
import Cases
import Database
import Language
import Time
import Web

/// The tables of a case as files that spreadsheets open, with a list of what stands in them.
struct TablePackage {
  let takeOut: TakeOut

  /// - Returns: The sum of the package.
  func write(to piece: @escaping (Bytes) async throws -> Void) async throws -> String {
    let package = PackageWriter(at: takeOut.now, to: piece)
    try await package.file(
      "LÆSMIG.txt", Bytes(ExportTexts.readMe(takeOut.item, takeOut.item.id.number, takeOut.by, takeOut.now)))
    try await write(into: package)
    _ = try await takeOut.revisionNow()
    return try await package.finish()
  }

  /// The tables and the dictionary, as a part of another package too.
  func write(into package: PackageWriter) async throws {
    let (sources, id) = (takeOut.parts.exported, takeOut.item.id)
    try await package.file("ordbog.csv", dictionary)
    let counts = try await takeOut.database.read { try ExportStore($0).counts(of: sources, in: id) }
    for source in sources {
      try await package.file(
        "tabeller/\(source.table).csv", mayBeLarge: (counts[source.table] ?? 0) > Self.mostOfSmall
      ) { piece in
        var question = ExportQuestion(source, of: id.number, as: .csv, salt: "")
        question.isForLeader = takeOut.isLeader
        try await piece(Bytes(ExportRows.heading(question)))
        try await takeOut.rows(of: source, as: .csv, to: piece)
      }
    }
  }

  /// As many rows as cannot come to 4 GiB: none is longer than 20 kB.
  private static let mostOfSmall = 200_000

  /// Every column of every table, and what is left out.
  private var dictionary: Bytes {
    var out = ByteBuffer()
    out.append("\u{FEFF}tabel;kolonne;type;henviser til;betydning;meaning\r\n")
    for source in takeOut.parts.exported {
      for column in source.columns(forLeader: takeOut.isLeader) {
        line([source.table, column.name, column.kind.word, column.table ?? "", "", ""], into: &out)
        if column.isNamed { line([source.table, column.nameOfName, "text", "", "", ""], into: &out) }
      }
      line([source.table, "", "", "", source.about.danish, source.about.english], into: &out)
    }
    for source in takeOut.parts.leftOut {
      line(
        [source.table, "", "", "", "Ikke med: \(source.about.danish)", "Left out: \(source.about.english)"], into: &out)
    }
    return out.finish()
  }

  private func line(_ fields: [String], into out: inout ByteBuffer) {
    for (index, field) in fields.enumerated() {
      if index > 0 { out.append(byte: 0x3B) }
      CSV.write(field, into: &out)
    }
    out.append("\r\n")
  }
}
