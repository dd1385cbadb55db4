import Accounts
import Bytes
import Cases
import Database
import HTTP
import Language
import Time
import Web

/// Measurements that a system sends: `POST /api/v1/indicators/{id}/measurements`.
///
/// The shapes, with examples, are in docs/api/measurements.md; the tests run them.
struct MeasurementAPI: Sendable {
  let desk: CaseDesk

  /// At most so many in one sending, and so many sendings a minute with one key.
  static let mostLines = 1_000
  static let mostSendings = 600

  func receive(_ context: Context, _ id: Indicator.ID) async throws -> Answer {
    guard let token = Self.token(context.request) else { return Self.noKey(context) }
    let hash = Secrets.hash(token)
    guard let opened = try await context.read({ try KeyStore($0).opened(by: hash) }) else { return Self.noKey(context) }
    // A key opens its own indicator, and nothing tells whether there is another.
    guard opened.indicator.id == id else { throw Refusal.notFound }
    guard !opened.isArchived else { throw CaseProblem.archived }
    do {
      try context.services.limits.check(
        "measurements", by: String(opened.key.number), atMost: Self.mostSendings, within: .minutes(1), now: context.now)
    } catch {
      return Self.problem(.tooManyRequests, APITexts.tooFast, context, headers: ["Retry-After": "60"])
    }
    let name = context.request.headers["Idempotency-Key"]
    if let name, name.isEmpty || name.utf8.count > 100 {
      return Self.problem(.badRequest, APITexts.longName, context)
    }
    let sites = try await context.read { try IndicatorStore($0).sites(of: [id]) }
    let reading = APIReading(context.request.body, opened.indicator, sites, today: context.today)
    if let whole = reading.problem { return Self.problem(.badRequest, whole, context) }
    guard reading.faults.isEmpty else { return Self.refused(reading.faults, context) }
    return try await write(reading.lines, opened, name, context)
  }

  /// All lines or none, with what is kept of the sending, in one transaction.
  private func write(
    _ lines: [MeasurementBatch.Line], _ opened: KeyStore.Opened, _ name: String?, _ context: Context
  ) async throws -> Answer {
    let now = context.now
    let digest = Secrets.hash(context.request.body.text)
    let written: Written
    do {
      written = try await context.services.database.write { db in
        try Self.write(lines, opened, name, digest, now, db)
      }
    } catch let refused as MeasurementBatch.Refused {
      let faults = refused.lines.map { line, there in
        APIFault(
          line.number, "value", "taken",
          MeasurementTexts.taken(
            PeriodTexts.name(there.period, opened.indicator.rhythm),
            Quantity(unit: opened.indicator.unit, of: [there.value]).measured(there.value)) + APITexts.orCorrect)
      }
      return Self.refused(faults, context)
    }
    switch written {
    case .otherBody: return Self.problem(.conflict, APITexts.otherBody, context)
    case .before(let answer): return .response(Self.json(answer, replayed: true))
    case .now(let answer, let isNew):
      if isNew { await desk.refresh(context, opened.indicator.caseID) }
      return .response(Self.json(answer, replayed: false))
    }
  }

  private enum Written: Sendable {
    case now(String, isNew: Bool)
    case before(String)
    case otherBody
  }

  private static func write(
    _ lines: [MeasurementBatch.Line], _ opened: KeyStore.Opened, _ name: String?, _ digest: String, _ now: Instant,
    _ db: Connection
  ) throws -> Written {
    let keys = KeyStore(db)
    if let name, let before = try keys.sending(name, with: opened.key) {
      return before.digest == digest ? .before(before.answer) : .otherBody
    }
    let indicator = opened.indicator
    let result = try MeasurementBatch(db).write(
      lines, of: indicator.id, by: .key(opened.key, madeBy: opened.maker), now: now)
    let answer = JSON.object([
      ("written", .integer(result.written)), ("corrected", .integer(result.corrected)),
      ("unchanged", .integer(result.unchanged)),
    ]).text
    if let name { try keys.keep(name, KeyStore.Sending(digest: digest, answer: answer), with: opened.key, now: now) }
    try keys.touch(opened, now: now)
    let isNew = result.written + result.corrected > 0
    if isNew {
      try CaseStore(db).record(
        Contribution(
          .measurement, target: "indicator", targetID: indicator.id.number,
          note: Text(same: indicator.name + ": ") + PeriodTexts.measurements(result.written + result.corrected)),
        in: indicator.caseID, by: opened.maker, now: now)
    }
    return .now(answer, isNew: isNew)
  }

  // MARK: - The edges

  private static func token(_ request: Request) -> String? {
    guard let header = request.headers["Authorization"] else { return nil }
    let parts = header.split(separator: " ")
    guard parts.count == 2, parts[0].lowercased() == "bearer", parts[1].hasPrefix(KeyStore.prefix) else { return nil }
    return String(parts[1])
  }

  private static func noKey(_ context: Context) -> Answer {
    problem(.unauthorized, APITexts.noKey, context, headers: ["WWW-Authenticate": "Bearer"])
  }

  private static func json(_ text: String, replayed: Bool) -> Response {
    var response = Response(status: .ok, body: .bytes(Bytes(text)))
    response.headers["Content-Type"] = "application/json; charset=utf-8"
    if replayed { response.headers["Idempotency-Replayed"] = "true" }
    return response
  }

  private static func problem(
    _ status: Status, _ what: Text, _ context: Context, headers: [String: String] = [:]
  ) -> Answer {
    var response = JSON.object([
      ("title", .string(what(context.language))), ("status", .integer(status.code)),
    ]).response(status: status, type: "application/problem+json")
    for (name, value) in headers { response.headers[name] = value }
    return .response(response)
  }

  private static func refused(_ faults: [APIFault], _ context: Context) -> Answer {
    .response(
      JSON.object([
        ("title", .string(APITexts.refused(context.language))), ("status", .integer(422)),
        (
          "errors",
          .array(
            faults.prefix(100).map { fault in
              .object([
                ("line", .integer(fault.line)), ("field", .string(fault.field)), ("problem", .string(fault.problem)),
                ("detail", .string(fault.detail(context.language))),
              ])
            })
        ), ("errorCount", .integer(faults.count)),
      ]).response(status: .unprocessable, type: "application/problem+json"))
  }
}

/// What is wrong with one line, in a word for programs and a sentence for people.
struct APIFault: Sendable {
  /// Counted from 1.
  let line: Int
  let field: String
  let problem: String
  let detail: Text

  init(_ line: Int, _ field: String, _ problem: String, _ detail: Text) {
    self.line = line
    self.field = field
    self.problem = problem
    self.detail = detail
  }
}

/// What a body says: sound lines, or everything that is wrong with them.
struct APIReading: Sendable {
  private(set) var lines: [MeasurementBatch.Line] = []
  private(set) var faults: [APIFault] = []
  /// What is wrong with the whole.
  private(set) var problem: Text?

  init(_ body: Bytes, _ indicator: Indicator, _ sites: [Indicator.Site], today: Day) {
    let json: JSON
    do throws(JSONProblem) {
      json = try JSON(reading: UnsafeBufferPointer(start: body.start, count: body.count))
    } catch {
      problem = APITexts.noJSON(error.position)
      return
    }
    guard case .array(let items) = json["measurements"] ?? .array([json]), !items.isEmpty else {
      problem = APITexts.noLines
      return
    }
    guard items.count <= MeasurementAPI.mostLines else {
      problem = APITexts.tooMany(MeasurementAPI.mostLines)
      return
    }
    var seen: [String: Int] = [:]
    for (index, item) in items.enumerated() { read(item, index + 1, indicator, sites, today, &seen) }
  }

  private mutating func read(
    _ item: JSON, _ number: Int, _ indicator: Indicator, _ sites: [Indicator.Site], _ today: Day,
    _ seen: inout [String: Int]
  ) {
    let before = faults.count
    let site = site(item["site"], number, sites)
    let day = day(item["date"], number, indicator, today)
    let value = value(item["value"], number)
    if let unit = item["unit"]?.string, (try? WrittenValue("1 " + unit, unit: indicator.unit)) == nil {
      faults.append(APIFault(number, "unit", "unit", MeasurementTexts.otherUnit(unit, indicator.unit)))
    }
    guard faults.count == before, let site, let day, let value else { return }
    if let first = seen.updateValue(number, forKey: "\(site.number) \(day.number)") {
      faults.append(APIFault(number, "date", "duplicate", APITexts.twice(first)))
      return
    }
    var line = MeasurementBatch.Line(number: number, site: site, period: day, value: value)
    line.note = String((item["note"]?.string ?? "").prefix(200))
    line.correction = item["correction"]?.string.flatMap { $0.isEmpty ? nil : String($0.prefix(300)) }
    lines.append(line)
  }

  private mutating func site(_ json: JSON?, _ number: Int, _ sites: [Indicator.Site]) -> Indicator.Site.ID? {
    guard let name = json?.string else {
      if sites.count == 1 { return sites.first?.id }
      faults.append(APIFault(number, "site", "missing", APITexts.siteMissing(sites.map(\.name))))
      return nil
    }
    if let site = sites.first(where: { $0.name.lowercased() == name.lowercased() }) { return site.id }
    faults.append(APIFault(number, "site", "unknown", APITexts.siteUnknown(name, sites.map(\.name))))
    return nil
  }

  private mutating func day(_ json: JSON?, _ number: Int, _ indicator: Indicator, _ today: Day) -> Day? {
    guard let text = json?.string, let day = Day(iso: text) else {
      faults.append(APIFault(number, "date", json == nil ? "missing" : "date", APITexts.dateMissing))
      return nil
    }
    let period = indicator.rhythm.start(of: day)
    if period > today {
      faults.append(
        APIFault(number, "date", "future", MeasurementTexts.ahead(PeriodTexts.name(period, indicator.rhythm))))
      return nil
    }
    if period < MeasurementStore.oldest {
      faults.append(APIFault(number, "date", "old", MeasurementTexts.tooOld))
      return nil
    }
    return period
  }

  private mutating func value(_ json: JSON?, _ number: Int) -> Double? {
    guard let value = json?.double else {
      faults.append(APIFault(number, "value", json == nil ? "missing" : "number", APITexts.valueMissing))
      return nil
    }
    guard value.magnitude <= WrittenValue.greatest else {
      faults.append(APIFault(number, "value", "large", MeasurementTexts.tooLarge(String(value))))
      return nil
    }
    return value
  }
}
