import Accounts
import Bytes
import Cases
import Database
import HTML
import HTTP
import Language
import Tables
import Time
import Web

// Measurements from a spreadsheet: read, looked at, and saved all at once.

extension IndicatorRoom {
  func showImport(
    _ context: Context, _ id: Case.ID, _ one: Indicator.ID, _ refused: FormState? = nil, faults: ImportReader? = nil
  ) async throws -> Answer {
    let form = try await desk.read(context, id, .measure) { db, entry in
      let indicator = try IndicatorStore(db).own(one, in: id)
      return ImportForm(
        entry: entry, indicator: indicator, sites: try IndicatorStore(db).sites(of: [one]),
        faults: faults?.faults ?? [], faultCount: faults?.faultCount ?? 0, state: refused ?? FormState(),
        keys: context.keys)
    }
    return .page(importPage(desk, form))
  }

  /// Reads a table and puts its lines ready; nothing is measured yet.
  func readImport(_ context: Context, _ id: Case.ID, _ one: Indicator.ID) async throws -> Answer {
    var form = FormReader(context.request.form)
    let (indicator, sites) = try await desk.read(context, id, .measure) { db, _ in
      (try IndicatorStore(db).own(one, in: id), try IndicatorStore(db).sites(of: [one]))
    }
    let file = context.request.files.first { $0.name == "fil" && $0.bytes.count > 0 }
    let pasted = form.form["tekst"] ?? ""
    if file == nil, pasted.isEmpty { form.fail("fil", ImportTexts.missing) }
    guard form.isSound else { return try await showImport(context, id, one, form.state) }
    let wanted = form.form["sted"].flatMap(Indicator.Site.ID.init(pathSegment:))
    let reader = ImportReader(
      file.map { Array($0.bytes.buffer) } ?? Array(pasted.utf8), of: indicator, sites,
      at: sites.first { $0.id == wanted }, today: context.today)
    guard reader.faultCount == 0 else { return try await showImport(context, id, one, form.state, faults: reader) }
    guard !reader.lines.isEmpty else {
      form.fail("fil", ImportTexts.table(.empty))
      return try await showImport(context, id, one, form.state)
    }
    return try await stage(reader.lines, context, id, one)
  }

  /// The first lines at once; a long table goes on while its reader looks at how far it has come.
  private func stage(
    _ lines: [MeasurementBatch.Line], _ context: Context, _ id: Case.ID, _ one: Indicator.ID
  ) async throws -> Answer {
    let person = Person.ID(try context.person.id)
    let (database, now) = (context.services.database, context.now)
    let first = lines.prefix(ImportStore.piece)
    let number = try await database.write { db in
      let store = ImportStore(db)
      let number = try store.begin(lines.count, of: one, by: person, now: now)
      try store.put(first, into: number, now: now)
      return number
    }
    if lines.count > first.count {
      let (services, rest) = (context.services, lines.dropFirst(first.count))
      Task {
        do {
          for start in stride(from: rest.startIndex, to: rest.endIndex, by: ImportStore.piece) {
            let piece = rest[start..<min(start + ImportStore.piece, rest.endIndex)]
            let moment = services.now()
            try await database.write { db in try ImportStore(db).put(piece, into: number, now: moment) }
          }
        } catch {
          // The page of the import says that it has come to a stop.
          services.log(LogLine(fault: error, reference: "import", route: "-"))
        }
      }
    }
    return .redirect(Redirect(to: IndicatorRoutes.importing.path(id, one, number)))
  }

  func showPreview(
    _ context: Context, _ id: Case.ID, _ one: Indicator.ID, _ number: MeasurementImport.ID, _ refused: FormState? = nil
  ) async throws -> Answer {
    let person = Person.ID(try context.person.id)
    let now = context.now
    let view = try await desk.read(context, id, .measure) { db, entry -> ImportView in
      let indicator = try IndicatorStore(db).own(one, in: id)
      let store = ImportStore(db)
      let found = try store.one(number, of: one, by: person)
      return ImportView(
        entry: entry, indicator: indicator, sites: try IndicatorStore(db).sites(of: [one]), item: found,
        effect: found.isReady ? try store.effect(of: number) : nil,
        edges: found.isReady ? try store.edges(of: number, count: 5) : [],
        hasStopped: !found.isReady && now - found.touched > .minutes(1), state: refused ?? FormState(),
        keys: context.keys)
    }
    return .page(previewPage(desk, view))
  }

  func saveImport(
    _ context: Context, _ id: Case.ID, _ one: Indicator.ID, _ number: MeasurementImport.ID
  ) async throws -> Answer {
    var form = FormReader(context.request.form)
    let person = Person.ID(try context.person.id)
    let why = form.text("hvorfor", limit: 300)
    let isDiscarded = form.form["handling"] == "glem"
    let differs = try await desk.read(context, id, .measure) { db, _ in
      _ = try IndicatorStore(db).own(one, in: id)
      return try ImportStore(db).one(number, of: one, by: person).isReady
        && ImportStore(db).effect(of: number).other > 0
    }
    if differs, !isDiscarded, why.isEmpty { form.fail("hvorfor", ImportTexts.whyMissing) }
    guard form.isSound else { return try await showPreview(context, id, one, number, form.state) }
    return try await desk.change(context, id, .measure) { change in
      let indicator = try IndicatorStore(change.db).own(one, in: id)
      let store = ImportStore(change.db)
      let page = IndicatorRoutes.one.path(id, one)
      let found = try store.one(number, of: one, by: person)
      if isDiscarded {
        try store.forget(number)
        return Redirect(to: page, saying: ImportTexts.discarded)
      }
      guard found.isReady else { return Redirect(to: IndicatorRoutes.importing.path(id, one, number)) }
      let result = try store.save(
        number, of: one, why: why.isEmpty ? ImportTexts.title.danish : why, by: person, now: change.now)
      try change.record(
        Contribution(
          .measurement, target: "indicator", targetID: one.number,
          note: Text(same: indicator.name + ": ") + PeriodTexts.measurements(result.written + result.corrected)))
      return Redirect(to: page, saying: ImportTexts.saved(result))
    }
  }
}
