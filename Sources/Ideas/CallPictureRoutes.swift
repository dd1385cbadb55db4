import Bytes
import Cases
import Database
import Files
import HTML
import HTTP
import Language
import Time
import Web

/// The picture of a call: shown to whoever sees the call, and chosen by whoever runs it.
enum CallPictureRoutes {
  static let shown = Route("/k/:slug/billede", String.self)
  static let small = Route("/k/:slug/billede/lille", String.self)
  static let edit = Route("/k/:slug/billede/ret", String.self)

  static func add(to router: inout Router, desk: CallDesk) {
    router.get(shown, access: .everyone) { context, slug in try await fetch(context, slug, desk) { $0.shown } }
    router.get(small, access: .everyone) { context, slug in try await fetch(context, slug, desk) { $0.small } }
    router.get(edit) { context, slug in try await showEdit(context, slug, nil, desk) }
    router.post(edit) { context, slug in try await save(context, slug, desk) }
  }

  /// Looked up anew each time: who may not see the call is told that it is not there.
  private static func fetch(
    _ context: Context, _ slug: String, _ desk: CallDesk, _ size: @escaping @Sendable (CallPicture) -> FileHash
  ) async throws -> Answer {
    let found = try await desk.read(context, slug) { db, entry in
      try CallPictureStore(db).picture(of: entry.call.id)
    }
    guard let found, let files = desk.files else { throw Refusal.notFound }
    return .response(files.response(size(found), as: .jpeg, named: "idekald.jpg", isShown: true))
  }

  private static func showEdit(
    _ context: Context, _ slug: String, _ refused: FormState?, _ desk: CallDesk
  ) async throws -> Answer {
    let view = try await desk.read(context, slug, .run) { db, entry in
      let picture = try CallPictureStore(db).picture(of: entry.call.id)
      return CallPictureView(
        entry: entry, picture: picture, hasFiles: desk.files != nil,
        form: refused ?? FormState(filled: ["billedtekst": picture?.alt ?? ""]), keys: context.keys)
    }
    return .page(callPicturePage(view))
  }

  private static func save(_ context: Context, _ slug: String, _ desk: CallDesk) async throws -> Answer {
    // Before a picture is looked at, which costs more than to ask.
    let before = try await desk.read(context, slug, .run) { db, entry in
      try CallPictureStore(db).picture(of: entry.call.id)
    }
    if context.request.form["handling"] == "fjern" { return try await remove(context, slug, before, desk) }
    guard let files = desk.files else { return try await showEdit(context, slug, nil, desk) }
    var form = FormReader(context.request.form)
    let sent = context.request.files.first { $0.name == "fil" && $0.bytes.count > 0 }
    let alt = form.text("billedtekst", limit: 300, missing: CallPictureTexts.altMissing)
    guard let sent else {
      if before == nil { form.fail("fil", CallPictureTexts.fileMissing) }
      guard form.isSound else { return try await showEdit(context, slug, form.state, desk) }
      return try await desk.change(context, slug, .run) { change in
        try CallPictureStore(change.db).describe(change.call.id, as: alt)
        return try saved(change)
      }
    }
    try context.services.limits.check(
      "call picture", by: context.viewer.map { String($0.id) } ?? "", atMost: 30, within: .hours(1), now: context.now)
    let file = await PictureIntake.take(sent, &form)
    guard form.isSound, let file else { return try await showEdit(context, slug, form.state, desk) }
    let answer = try await files.keep(Array(file.files.dropFirst())) { hashes in
      try await desk.change(context, slug, .run) { change in
        let picture = CallPicture(
          shown: hashes[0], small: hashes[1], width: file.width, height: file.height, alt: alt)
        try CallPictureStore(change.db).set(picture, of: change.call.id, now: change.now)
        return try saved(change)
      }
    }
    await tidy(before, files)
    return answer
  }

  private static func remove(
    _ context: Context, _ slug: String, _ before: CallPicture?, _ desk: CallDesk
  ) async throws -> Answer {
    let answer = try await desk.change(context, slug, .run) { change in
      try CallPictureStore(change.db).remove(of: change.call.id)
      return Redirect(to: change.entry.path, saying: CallPictureTexts.removed)
    }
    if let files = desk.files { await tidy(before, files) }
    return answer
  }

  private static func saved(_ change: CallChange) throws -> Redirect {
    Redirect(to: change.entry.path, saying: CallPictureTexts.saved)
  }

  /// What nothing names any more goes at once, unless something else has the same bytes.
  private static func tidy(_ before: CallPicture?, _ files: FileStore) async {
    guard let before else { return }
    try? await files.removeUnused([before.shown, before.small])
  }
}

struct CallPictureView: Sendable {
  let entry: CallEntry
  let picture: CallPicture?
  let hasFiles: Bool
  let form: FormState
  let keys: FormKeys
}
