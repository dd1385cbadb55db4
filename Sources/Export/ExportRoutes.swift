import Bytes
import Cases
import Database
import HTTP
import Language
import Time
import Web

/// What of a case can be taken out, and the ways to do it.
package enum ExportRoutes {
  package static let document = Route("/forloeb/:case/eksport.json", Case.ID.self)
  package static let tables = Route("/forloeb/:case/eksport.zip", Case.ID.self)
  package static let journal = Route("/forloeb/:case/journal.zip", Case.ID.self)
  package static let report = Route("/forloeb/:case/rapport", Case.ID.self)

  package static func add(to router: inout Router, desk: CaseDesk, parts: ExportSources) {
    router.get(CaseRoutes.export) { context, id in try await show(context, id, desk, parts) }
    router.get(report) { context, id in try await showReport(context, id, desk) }
    router.get(document) { context, id in
      try await takeOut(.document, "json", context, id, desk, parts) { takeOut, writer in
        try await CaseDocument(takeOut: takeOut).write { try await writer.write($0) }
        return ""
      }
    }
    router.get(tables) { context, id in
      try await takeOut(.tables, "zip", context, id, desk, parts) { takeOut, writer in
        try await TablePackage(takeOut: takeOut).write { try await writer.write($0) }
      }
    }
    router.get(journal) { context, id in
      try await takeOut(.journal, "zip", context, id, desk, parts) { takeOut, writer in
        try await JournalPackage(takeOut: takeOut).write { try await writer.write($0) }
      }
    }
    DeletionRoutes.add(to: &router, desk: desk, parts: parts)
    OwnDataRoutes.add(to: &router, parts: parts)
  }

  private static func show(
    _ context: Context, _ id: Case.ID, _ desk: CaseDesk, _ parts: ExportSources
  ) async throws -> Answer {
    let viewer = try context.person
    let view = try await desk.read(context, id, .export) { db, entry in
      let store = ExportStore(db)
      return ExportView(
        entry: entry, parts: parts, counts: try store.counts(of: parts.exported, in: id),
        log: try store.log(of: id, by: entry.role == .leader ? nil : viewer.id, count: 50), today: context.today)
    }
    return .page(exportPage(view, desk))
  }

  private static func showReport(_ context: Context, _ id: Case.ID, _ desk: CaseDesk) async throws -> Answer {
    let now = context.now
    let (entry, report) = try await desk.read(context, id, .export) { db, entry in
      (entry, try ReportStore(db).report(of: entry.item, leaders: entry.leaders, now: now))
    }
    return .page(reportPage(entry, report, desk))
  }

  /// Notes who takes what out, sends it as it is read, and notes that it came out whole.
  private static func takeOut(
    _ what: ExportStore.What, _ format: String, _ context: Context, _ id: Case.ID, _ desk: CaseDesk,
    _ parts: ExportSources, _ body: @escaping @Sendable (TakeOut, BodyWriter) async throws -> String
  ) async throws -> Answer {
    let (viewer, now, services) = (try context.person, context.now, context.services)
    let entry = try await desk.read(context, id, .export) { _, entry in entry }
    try ExportLimit.check(context)
    let takeOut = try TakeOut(entry, parts, context)
    let line = try await services.database.write { db in
      try ExportStore(db).begin(what, format: format, of: id, by: viewer.id, now: now)
    }
    var response = Response(
      body: .stream { writer in
        let checksum = try await body(takeOut, writer)
        // It has come out whole when it is sent, not when it is made.
        try await writer.flush()
        let finished = services.now()
        try await services.database.write { try ExportStore($0).finish(line, checksum: checksum, now: finished) }
      })
    response.headers["Content-Type"] = format == "json" ? "application/json; charset=utf-8" : "application/zip"
    response.headers["Content-Disposition"] =
      "attachment; filename=\"forloeb-\(id.number)-\(what.rawValue).\(format)\""
    return .response(response)
  }
}
