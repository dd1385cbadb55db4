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
    try context.services.limits.check(
      "import", by: "\(try context.person.id)", atMost: Self.mostImports, within: .hours(1), now: context.now)
    let wanted = form.form["sted"].flatMap(Indicator.Site.ID.init(pathSegment:))
    let today = context.today
    // Megabytes are read beside the threads that answer others.
    let reader = try await BlockingExecutor.shared.run {
      ImportReader(
        file.map { Array($0.bytes.buffer) } ?? Array(pasted.utf8), of: indicator, sites,
        at: sites.first { $0.id == wanted }, today: today)
    }
    guard reader.faultCount == 0 else { return try await showImport(context, id, one, form.state, faults: reader) }
    guard !reader.lines.isEmpty else {
      form.fail("fil", ImportTexts.table(.empty))
      return try await showImport(context, id, one, form.state)
    }
    return try await stage(reader.lines, context, id, indicator)
  }

  /// Tables that one person may have read within an hour.
  private static let mostImports = 60

  /// The first lines at once; a long table goes on while its reader looks at how far it has come.
  private func stage(
    _ lines: [MeasurementBatch.Line], _ context: Context, _ id: Case.ID, _ indicator: Indicator
  ) async throws -> Answer {
    let person = Person.ID(try context.person.id)
    let (services, now, one) = (context.services, context.now, indicator.id)
    let first = lines.prefix(ImportStore.piece)
    let begun = Lock<MeasurementImport.ID?>(nil)
    let answer = try await desk.change(context, id, .measure) { change in
      // Its lines were read at the pace that it had.
      guard try IndicatorStore(change.db).own(one, in: id).revision == indicator.revision else {
        return Redirect(to: IndicatorRoutes.imports.path(id, one), saying: ImportTexts.changed)
      }
      let store = ImportStore(change.db)
      let number = try store.begin(lines.count, of: one, by: person, now: now)
      try store.put(first, into: number, now: now)
      begun.withLock { $0 = number }
      return Redirect(to: IndicatorRoutes.importing.path(id, one, number))
    }
    if let number = begun.withLock({ $0 }), lines.count > first.count {
      let rest = lines.dropFirst(first.count)
      Task { await Self.put(rest, into: number, services) }
    }
    return answer
  }

  private static func put(
    _ rest: ArraySlice<MeasurementBatch.Line>, into number: MeasurementImport.ID, _ services: Services
  ) async {
    do {
      for start in stride(from: rest.startIndex, to: rest.endIndex, by: ImportStore.piece) {
        let piece = rest[start..<min(start + ImportStore.piece, rest.endIndex)]
        let moment = services.now()
        guard try await services.database.write({ db in try ImportStore(db).put(piece, into: number, now: moment) })
        else { return }
      }
    } catch {
      // The page of the import says that it has come to a stop.
      services.log(LogLine(fault: error, reference: "import", route: "-"))
    }
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
    let why = form.text("hvorfor", limit: MeasurementBatch.longestReason)
    let isDiscarded = form.form["handling"] == "glem"
    let stamp = form.form["set"] ?? ""
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
      let preview = IndicatorRoutes.importing.path(id, one, number)
      let found = try store.one(number, of: one, by: person)
      if isDiscarded {
        try store.forget(number)
        return Redirect(to: page, saying: ImportTexts.discarded)
      }
      guard found.isReady else { return Redirect(to: preview) }
      let effect = try store.effect(of: number)
      // Others have measured or corrected since the page was shown.
      guard effect.stamp(of: indicator) == stamp else { return Redirect(to: preview, saying: ImportTexts.otherNow) }
      let result = try store.save(number, effect, of: one, why: why, by: person, now: change.now)
      if let act = result.act(in: indicator) { try change.record(act) }
      return Redirect(to: page, saying: ImportTexts.saved(result))
    }
  }
}
