import Bytes
import Database
import Language
import HTTP
import Time
import Web

/// The record of a case as a table that spreadsheets open: streamed, a
/// thousand rows at a time, so that its length does not matter.
func contributionsCSV(of id: Case.ID, database: Database) -> Response {
  var response = Response(
    body: .stream { writer in
      // The mark tells a spreadsheet that this is UTF-8.
      try await writer.write(
        Bytes("\u{FEFF}nummer;tidspunkt;hvad;aktoergruppe;organisation;person;trin;tegn;tekst\r\n"))
      var last = 0
      while true {
        let from = last
        let rows = try await database.read { try ContributionLine.lines(of: id, after: from, in: $0) }
        guard let final = rows.last else { break }
        last = final.id
        try await writer.write(Bytes(rows.map(\.text).joined()))
      }
    })
  response.headers["Content-Type"] = "text/csv; charset=utf-8"
  response.headers["Content-Disposition"] = "attachment; filename=\"forloeb-\(id.number)-bidrag.csv\""
  return response
}

private struct ContributionLine: Sendable {
  let id: Int
  let text: String

  /// Of who takes part by a link, as in ``CaseExports``: neither who, nor from where, nor at which minute.
  static func lines(of id: Case.ID, after last: Int, in db: Connection) throws -> [ContributionLine] {
    try db.rows(
      """
      SELECT k.id, CASE WHEN k.participant IS NULL THEN k.at ELSE k.at - k.at % 86400000 END AS at, k.kind,
        CASE WHEN k.participant IS NULL THEN k.actor_group ELSE '' END AS actor_group,
        o.name AS organisation, p.name AS person, k.step, k.size, k.note
      FROM contributions k
      LEFT JOIN people p ON p.id = k.person_id AND k.participant IS NULL
      LEFT JOIN organisations o ON o.id = k.organisation_id AND k.participant IS NULL
      WHERE k.case_id = \(id) AND k.kind NOT IN \(Contribution.counted) AND k.id > \(last)
      ORDER BY k.id LIMIT 1000
      """
    ) { row in
      let number: Int = try row.read("id")
      let time = LocalTime(try row.read("at"))
      let fields: [String] = [
        String(number), "\(time.day.iso) \(time.hour):\(time.minute < 10 ? "0" : "")\(time.minute)",
        try row.read("kind"), try row.read("actor_group"), try row.readIfPresent("organisation") ?? "",
        try row.readIfPresent("person") ?? "", String(try row.read("step", as: Int.self)),
        String(try row.read("size", as: Int.self)), Contribution.shown(try row.read("note")).danish,
      ]
      return ContributionLine(id: number, text: fields.map(CSV.field).joined(separator: ";") + "\r\n")
    }
  }
}
