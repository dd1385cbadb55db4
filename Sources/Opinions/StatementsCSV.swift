import Bytes
import Cases
import Database
import HTTP
import Statistics
import Time
import Web

extension ConversationRoom {
  /// The statements with the figures that are shown: by the same rights as the page. That it was taken out is noted.
  func table(_ context: Context, _ id: Case.ID, _ one: Conversation.ID) async throws -> Answer {
    let viewer = try context.person
    let result = try await desk.read(context, id, .export) { db, _ in
      let item = try ConversationStore(db).one(one, in: id)
      return (
        try MapStore(db).result(of: one), try ConversationStore(db).statements(of: item.id, [.open, .replaced])
      )
    }
    let now = context.now
    try await context.services.database.write { db in
      try CaseStore(db).logExport("meningskort", format: "csv", of: id, by: viewer, now: now)
    }
    return .response(statementsCSV(result.1, result.0, name: "meningskort-\(one.number)-udsagn"))
  }
}

/// A line for each statement: which of the maps its figures come from, then of all, then of each group.
func statementsCSV(_ statements: [Statement], _ result: ShownResult?, name: String) -> Response {
  let ids = result?.ids ?? []
  let groups = ids.flatMap { id -> [String] in
    let letter = ShownResult.letter(id)
    return ["\(letter) enige", "\(letter) uenige", "\(letter) sprang over"]
  }
  let heading = ["udsagn", "tekst", "fra holdet", "fra kort", "enige", "uenige", "sprang over"] + groups
  let lines = statements.map { statement in
    let figures = result?.figures[statement.id]
    let fields =
      [
        String(statement.id.number), statement.text, statement.isSeed ? "ja" : "nej",
        figures.map { String($0.number) } ?? "",
      ] + counts(figures?.all) + ids.flatMap { counts(figures?.groups[$0]) }
    return fields.map(CSV.field).joined(separator: ";") + "\r\n"
  }
  var response = Response(
    body: .bytes(Bytes("\u{FEFF}" + heading.joined(separator: ";") + "\r\n" + lines.joined())))
  response.headers["Content-Type"] = "text/csv; charset=utf-8"
  response.headers["Content-Disposition"] = "attachment; filename=\"\(name).csv\""
  return response
}

/// Empty where figures are not shown.
private func counts(_ tally: Tally?) -> [String] {
  tally.map { [String($0.agree), String($0.disagree), String($0.pass)] } ?? ["", "", ""]
}
