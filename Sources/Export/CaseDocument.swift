import Accounts
import Bytes
import Cases
import Language
import Time
import Web

/// The whole case as one JSON document, written as it is read.
///
/// ```json
/// {"format": "samspil-case", "version": 1, "case": 12, "title": "…", "exported": "2026-11-25T13:00:00.000Z",
///  "revision": 40,
///  "tables": {"barriers": {"about": {"da": "…", "en": "…"}, "columns": [{"name": "id", "type": "number"}, …],
///    "rows": [{"id": 1, "raised_by": {"id": 3, "name": "…"}, …}, …]}, …},
///  "leftOut": [{"table": "pulse_answers", "why": {"da": "…", "en": "…"}}, …],
///  "revisionAtEnd": 40, "complete": true}
/// ```
///
/// Times are in UTC, days are dates. A document without `complete` at its end was
/// cut off. When the two revisions differ, the case was changed meanwhile.
struct CaseDocument {
  let takeOut: TakeOut

  func write(to piece: (Bytes) async throws -> Void) async throws {
    try await piece(head)
    for (index, source) in takeOut.parts.exported.enumerated() {
      try await piece(opening(of: source, isFirst: index == 0))
      try await takeOut.rows(of: source, as: .json, to: piece)
      try await piece(Bytes("]}"))
    }
    try await piece(end(revision: try await takeOut.revisionNow()))
  }

  private var head: Bytes {
    var out = ByteBuffer(capacity: 1024)
    let item = takeOut.item
    let members: [(String, JSON)] = [
      ("format", .string("samspil-case")), ("version", .integer(1)), ("software", .string("Samspil")),
      ("installation", .string(takeOut.site.address)), ("case", .integer(item.id.number)),
      ("title", .string(item.title)), ("organisation", .string(item.organisationName)),
      ("exported", .string(takeOut.now.iso)), ("exportedBy", .string(takeOut.by)),
      ("revision", .integer(item.revision)),
    ]
    out.append(byte: 0x7B)
    for member in members { Self.write(member, into: &out) }
    out.append("\n\"tables\":{")
    return out.finish()
  }

  private static func write(_ member: (String, JSON), into out: inout ByteBuffer) {
    JSON.string(member.0).write(into: &out)
    out.append(byte: 0x3A)
    member.1.write(into: &out)
    out.append(byte: 0x2C)
  }

  private func opening(of source: ExportSource, isFirst: Bool) -> Bytes {
    var out = ByteBuffer(capacity: 1024)
    out.append(isFirst ? "\n" : ",\n")
    JSON.string(source.table).write(into: &out)
    out.append(":{\"about\":")
    source.about.json.write(into: &out)
    out.append(",\"columns\":")
    JSON.array(source.columns(forLeader: takeOut.isLeader).map(\.json)).write(into: &out)
    out.append(",\"rows\":[")
    return out.finish()
  }

  private func end(revision: Int) -> Bytes {
    var out = ByteBuffer(capacity: 1024)
    out.append("},\n\"leftOut\":")
    JSON.array(
      takeOut.parts.leftOut.map { source in
        .object([("table", .string(source.table)), ("why", source.about.json)])
      }
    ).write(into: &out)
    out.append(",\"revisionAtEnd\":")
    out.append(revision)
    out.append(",\"complete\":true}\n")
    return out.finish()
  }
}

extension Text {
  var json: JSON { .object([("da", .string(danish)), ("en", .string(english))]) }
}

extension ExportColumn {
  /// What the document says of a column.
  var json: JSON {
    var members: [(String, JSON)] = [("name", .string(name)), ("type", .string(kind.word))]
    if let table { members.append(("table", .string(table))) }
    return .object(members)
  }
}

extension ExportColumn.Kind {
  /// The kind as the document and the dictionary name it.
  var word: String {
    switch self {
    case .text, .note: "text"
    case .number: "number"
    case .real: "decimal"
    case .truth: "yes/no"
    case .moment: "time"
    case .day: "date"
    case .person: "person"
    case .organisation: "organisation"
    case .participant: "participant"
    }
  }
}
