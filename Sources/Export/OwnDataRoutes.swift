import Accounts
import Bytes
import Database
import HTML
import HTTP
import Language
import Time
import Web

/// Everything about oneself, and leaving it all.
package enum OwnDataRoutes {
  package static let page = Route("/konto/mine-data")
  package static let document = Route("/konto/mine-data.json")
  package static let files = Route("/konto/mine-data.zip")
  package static let erasure = Route("/konto/slet")

  static func add(to router: inout Router, parts: ExportSources) {
    router.get(page) { context in
      _ = try context.person
      return .page(ownDataPage(parts))
    }
    router.get(document) { context in
      let own = try own(context, parts)
      return .response(download("json", of: own) { writer in try await own.write { try await writer.write($0) } })
    }
    router.get(files) { context in
      let own = try own(context, parts)
      return .response(download("zip", of: own) { writer in try await own.pack { try await writer.write($0) } })
    }
    router.get(erasure) { context in .page(erasurePage(try await view(context, parts, FormState()))) }
    router.post(erasure) { context in try await erase(context, parts) }
  }

  private static func own(_ context: Context, _ parts: ExportSources) throws -> OwnDocument {
    try ExportLimit.check(context)
    return OwnDocument(
      database: context.services.database, parts: parts, person: try context.person, site: context.services.site,
      now: context.now)
  }

  private static func download(
    _ format: String, of own: OwnDocument, _ body: @escaping @Sendable (BodyWriter) async throws -> Void
  ) -> Response {
    var response = Response(body: .stream(body))
    response.headers["Content-Type"] = format == "json" ? "application/json; charset=utf-8" : "application/zip"
    response.headers["Content-Disposition"] = "attachment; filename=\"mine-data-\(own.now.day.iso).\(format)\""
    return response
  }

  // MARK: - Leaving

  private static func view(
    _ context: Context, _ parts: ExportSources, _ form: FormState
  ) async throws -> ErasureView {
    let viewer = try context.person
    let keys = context.keys
    return try await context.read { db in
      let store = OwnDataStore(db)
      return ErasureView(
        name: viewer.name, ledAlone: try store.ledAlone(by: viewer.id),
        isLastAdministrator: try store.isLastAdministrator(viewer), parts: parts, form: form, keys: keys)
    }
  }

  private static func erase(_ context: Context, _ parts: ExportSources) async throws -> Answer {
    let viewer = try context.person
    guard try await !view(context, parts, FormState()).isBlocked else { throw ErasureBlocked() }
    var form = FormReader(context.request.form)
    let name = form.text("navn", limit: 200, missing: OwnDataTexts.nameMissing)
    if form.isSound, name != viewer.name { form.fail("navn", OwnDataTexts.nameWrong) }
    guard form.isSound else { return .page(erasurePage(try await view(context, parts, form.state))) }
    let now = context.now
    return try await context.change { db in
      try ErasureStore(db).erase(viewer, parts, now: now)
      return Redirect(to: "/", saying: OwnDataTexts.isErased)
    }
  }
}
