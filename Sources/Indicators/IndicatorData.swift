import Bytes
import Cases
import Database
import HTTP
import Language
import Statistics
import Time
import Web

// The series as data and as a table.

/// - Parameter isWhole: With every measurement, level and signal.
func indicatorJSON(_ figure: SpringFigure, isWhole: Bool = false) -> JSON {
  let indicator = figure.indicator
  var members: [(String, JSON)] = [
    ("id", .integer(indicator.id.number)), ("name", .string(indicator.name)), ("site", .string(figure.site.name)),
    ("siteId", .integer(figure.site.id.number)), ("unit", .string(indicator.unit)),
    ("definition", .string(indicator.definition)), ("source", .string(indicator.source)),
    ("better", .string(indicator.better.rawValue)), ("rhythm", .string(indicator.rhythm.rawValue)),
    ("measurements", .integer(figure.reading.points.count)), ("missing", .integer(figure.reading.missing)),
    ("verdict", .string(figure.reading.outcome.word)), ("stillNeeded", .optional(figure.reading.stillNeeded)),
    ("looksLikeInnovation", .bool(figure.looksLikeInnovation)),
  ]
  if isWhole { members += wholeMembers(figure) }
  return .object(members)
}

private func wholeMembers(_ figure: SpringFigure) -> [(String, JSON)] {
  let reading = figure.reading
  let comparison = reading.verdict?.comparison
  return [
    (
      "series",
      .array(reading.points.map { .object([("period", .string($0.period.iso)), ("value", .number($0.value))]) })
    ),
    (
      "levels",
      .array(
        reading.levels.map { level in
          .object([
            ("from", .string(level.from.iso)), ("to", .string(level.to.iso)), ("mean", .number(level.mean)),
            ("technique", .optional(reading.technique(of: level, among: figure.techniques)?.name)),
          ])
        })
    ),
    (
      "comparison",
      comparison.map {
        .object([("constant", .number($0.level)), ("line", .number($0.line)), ("step", .number($0.step))])
      } ?? .null
    ),
    ("contested", .bool(reading.isContested)), ("bent", .bool(reading.verdict?.isBent ?? false)),
    ("leadOverSmooth", reading.verdict?.bend.map { .number($0.lead) } ?? .null),
    ("season", .optional(reading.season?.period)), ("seasonOfYearUnseen", .bool(reading.mayBeYear)),
    (
      "staircase",
      reading.staircase.map {
        .object([
          ("steps", .integer($0.positions.count)), ("explained", .number($0.explained)),
          ("explainedByLine", .number($0.explainedByLine)), ("lead", .number($0.lead)),
          ("leadOverSmooth", $0.bend.map { .number($0.lead) } ?? .null), ("falls", .integer(reading.falls)),
        ])
      } ?? .null
    ),
    ("limitsOfAll", limitsOfAll(reading)),
    (
      "limits",
      .array(
        reading.limits.map { piece, limits in
          .object([
            ("from", .string(reading.points[piece.lowerBound].period.iso)),
            ("to", .string(reading.points[piece.upperBound - 1].period.iso)), ("centre", .number(limits.centre)),
            ("lower", .number(limits.lower)), ("upper", .number(limits.upper)),
            ("provisional", .bool(limits.isProvisional)),
          ])
        })
    ),
    (
      "signals",
      .array(
        reading.signals.map { .object([("index", .integer($0.position)), ("rule", .string($0.signal.word))]) })
    ),
  ]
}

/// The natural limits of the whole series as one, as a control chart without levels has them.
private func limitsOfAll(_ reading: SeriesReading) -> JSON {
  let values = reading.points.map(\.value)
  guard let limits = try? ProcessLimits(of: values), let signals = try? limits.signals(in: values) else { return .null }
  return .object([
    ("centre", .number(limits.centre)), ("lower", .number(limits.lower)), ("upper", .number(limits.upper)),
    ("outside", .integer(signals.count { $0 == .outside })),
  ])
}

extension SeriesReading.Outcome {
  /// As the command line says it.
  package var word: String {
    switch self {
    case .empty, .tooEarly: "too-early"
    case .noChange: "no-change"
    case .improvement: "improvement"
    case .decline: "decline"
    case .leap: "leap"
    case .setback, .fellBack: "setback"
    case .contested: "contested"
    }
  }
}

extension Signal {
  var word: String {
    switch self {
    case .outside: "outside"
    case .trend: "trend"
    case .nearLimit: "near-limit"
    case .oneSide: "one-side"
    }
  }
}

extension IndicatorRoom {
  /// All measurements of all places, a line each. That they were taken out is noted.
  func table(_ context: Context, _ id: Case.ID, _ one: Indicator.ID) async throws -> Answer {
    let viewer = try context.person
    let indicator = try await desk.read(context, id) { db, _ in try IndicatorStore(db).one(one, in: id) }
    let isWhole = indicator.caseID == id
    let now = context.now
    try await context.services.database.write { db in
      try CaseStore(db).logExport("maalinger", format: "csv", of: id, by: viewer, now: now)
    }
    return .response(measurementsCSV(of: indicator, isWhole: isWhole, database: context.services.database))
  }
}

/// Streamed, some thousand at a time.
///
/// - Parameter isWhole: With remarks and who wrote them.
private func measurementsCSV(of indicator: Indicator, isWhole: Bool, database: Database) -> Response {
  var response = Response(
    body: .stream { writer in
      // The mark tells a spreadsheet that this is UTF-8.
      try await writer.write(
        Bytes("\u{FEFF}dato;værdi;enhed;sted" + (isWhole ? ";bemærkning;skrevet af;skrevet" : "") + "\r\n"))
      var last: (Day, Int)? = nil
      while true {
        let from = last
        let (text, final) = try await database.read { try lines(of: indicator, isWhole: isWhole, after: from, in: $0) }
        guard let final else { break }
        last = final
        try await writer.write(Bytes(text))
      }
    })
  response.headers["Content-Type"] = "text/csv; charset=utf-8"
  response.headers["Content-Disposition"] =
    "attachment; filename=\"indikator-\(indicator.id.number)-maalinger.csv\""
  return response
}

private func lines(
  of indicator: Indicator, isWhole: Bool, after last: (Day, Int)?, in db: Connection
) throws -> (String, (Day, Int)?) {
  let after: SQL = last.map { " AND (m.period > \($0.0) OR (m.period = \($0.0) AND m.id > \($0.1)))" } ?? ""
  var final: (Day, Int)?
  var text = ""
  try db.each(
    """
    SELECT m.id, m.period, m.value, m.note, m.at, s.name AS site, COALESCE(p.name, k.name, '') AS writer
    FROM measurements m JOIN indicator_sites s ON s.id = m.site_id LEFT JOIN people p ON p.id = m.person_id
      LEFT JOIN indicator_keys k ON k.id = m.key_id
    WHERE m.indicator_id = \(indicator.id)\(after) ORDER BY m.period, m.id LIMIT 2000
    """
  ) { row in
    let id: Int = try row.read("id")
    let period: Day = try row.read("period")
    let value: Double = try row.read("value")
    let note: String = try row.read("note")
    let at: Instant = try row.read("at")
    var fields = [
      period.iso, value.description.replacing(".", with: ","), indicator.unit, try row.read("site", as: String.self),
    ]
    if isWhole { fields += [note, try row.read("writer", as: String.self), at.day.iso] }
    text += fields.map(CSV.field).joined(separator: ";") + "\r\n"
    final = (period, id)
  }
  return (text, final)
}
