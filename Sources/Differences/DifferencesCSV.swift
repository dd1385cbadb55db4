import Bytes
import Cases
import Database
import HTTP
import Language
import Time
import Web

extension DifferenceRoom {
  /// The register as a table, a line for each side: by the same rights as the page. That it was taken out is noted.
  func table(_ context: Context, _ id: Case.ID) async throws -> Answer {
    let viewer = try context.person
    _ = try await desk.read(context, id) { _, _ in true }
    let now = context.now
    try await context.services.database.write { db in
      try CaseStore(db).logExport("forskelle", format: "csv", of: id, by: viewer, now: now)
    }
    return .response(differencesCSV(of: id, database: context.services.database))
  }
}

/// Streamed, some hundred differences at a time, so that its length does not matter.
private func differencesCSV(of id: Case.ID, database: Database) -> Response {
  var response = Response(
    body: .stream { writer in
      // The mark tells a spreadsheet that this is UTF-8.
      try await writer.write(
        Bytes(
          "\u{FEFF}forskel;titel;slags;status;ejer;rejst;lukket;taget op igen;udbytte;side;hvem;aktoergruppe;"
            + "organisation;egne ord;skrevet af;tekst\r\n"))
      var last = 0
      while true {
        let from = last
        let (text, final) = try await database.read { try lines(of: id, after: from, in: $0) }
        guard let final else { break }
        last = final
        try await writer.write(Bytes(text))
      }
    })
  response.headers["Content-Type"] = "text/csv; charset=utf-8"
  response.headers["Content-Disposition"] = "attachment; filename=\"forloeb-\(id.number)-forskelle.csv\""
  return response
}

private func lines(of id: Case.ID, after last: Int, in db: Connection) throws -> (String, Int?) {
  let items = try db.rows(
    """
    SELECT \(Difference.columns) FROM \(Difference.tables)
    WHERE d.case_id = \(id) AND d.id > \(last) ORDER BY d.id LIMIT 500
    """
  ) { try Difference($0) }
  let sides = Dictionary(grouping: try DifferenceStore(db).sides(of: items.map(\.id)), by: \.difference)
  let text = items.flatMap { item in
    (sides[item.id] ?? []).enumerated().map { index, side in line(item, index + 1, side) }
  }.joined()
  return (text, items.last?.id.number)
}

private func line(_ item: Difference, _ number: Int, _ side: DifferenceSide) -> String {
  let fields = [
    String(item.id.number), item.title, item.kind.rawValue, item.status.rawValue, item.ownerName ?? "",
    item.raised.day.iso, item.closed?.day.iso ?? "", String(item.reopened), item.isOpen ? "" : item.outcome,
    String(number), side.name ?? "", side.group.rawValue, side.organisation ?? "", side.isOwnWords ? "ja" : "nej",
    side.writerName, side.text,
  ]
  return fields.map(CSV.field).joined(separator: ";") + "\r\n"
}
