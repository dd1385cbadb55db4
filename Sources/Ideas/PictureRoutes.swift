import Bytes
import Cases
import Crowd
import Database
import Files
import HTML
import HTTP
import Language
import Time
import Web

/// A picture beside one's own idea.
///
/// Who is signed in adds one: a hole in a library that reads pictures is not open to whoever passes by, see decision 18.
package enum PictureRoutes {
  static let picture = Route("/k/:slug/ide/:number/billede", String.self, Int.self)
  static let change = Route("/k/:slug/ide/:number/billede/ret", String.self, Int.self)
  static let remove = Route("/k/:slug/ide/:number/billede/fjern", String.self, Int.self)

  static func add(to router: inout Router, desk: CallDesk) {
    router.get(picture, access: .everyone) { context, slug, number in try await fetch(context, slug, number, desk) }
    router.get(change, access: .everyone) { context, slug, number in
      try await show(context, slug, number, FormState(), desk)
    }
    router.post(change, access: .everyone) { context, slug, number in try await save(context, slug, number, desk) }
    router.post(remove, access: .everyone) { context, slug, number in try await takeAway(context, slug, number, desk) }
  }

  /// Bytes that the form with a picture may bring.
  ///
  /// - Returns: Nil where pictures are not sent, and to those who have no session.
  package static func bodyLimit(of request: Request) -> Int? {
    let parts = request.segments
    guard request.method == .post, parts.count == 6, parts[0] == "k", parts[2] == "ide", parts[4] == "billede",
      parts[5] == "ret", request.cookies[Responder.sessionCookie] != nil
    else { return nil }
    return FileCheck.limit + 512 * 1024
  }

  // MARK: - Showing it

  /// Looked up anew each time: by the rights of the idea.
  private static func fetch(_ context: Context, _ slug: String, _ number: Int, _ desk: CallDesk) async throws -> Answer
  {
    let found = try await desk.read(context, slug) { db, entry in
      try PictureStore(db).picture(of: try IdeaRoutes.find(number, entry, in: db).id)
    }
    guard let found, let files = desk.files else { throw Refusal.notFound }
    return .response(files.response(found.shown, as: .jpeg, named: "ide-\(number).jpg", isShown: true))
  }

  /// What is one's own, where pictures can be kept and the reader is signed in.
  private static func own(
    _ number: Int, _ entry: CallEntry, _ context: Context, _ desk: CallDesk, in db: Connection
  ) throws -> Idea {
    let idea = try IdeaRoutes.findOwn(number, entry, in: db)
    guard context.viewer != nil, desk.files != nil else { throw Refusal.notFound }
    return idea
  }

  private static func show(
    _ context: Context, _ slug: String, _ number: Int, _ form: FormState, _ desk: CallDesk
  ) async throws -> Answer {
    let view = try await desk.read(context, slug, .editOwn) { db, entry in
      let idea = try own(number, entry, context, desk, in: db)
      let picture = try PictureStore(db).picture(of: idea.id)
      let filled = form.values.isEmpty ? FormState(filled: ["billedtekst": picture?.alt ?? ""]) : form
      return PictureView(entry: entry, idea: idea, picture: picture, form: filled, keys: context.keys)
    }
    return .page(picturePage(view))
  }

  // MARK: - Changing it

  private static func save(_ context: Context, _ slug: String, _ number: Int, _ desk: CallDesk) async throws -> Answer {
    // Before a file is looked at, which costs more than to ask.
    let role = try await desk.read(context, slug, .editOwn) { db, entry in
      _ = try own(number, entry, context, desk, in: db)
      return entry.role
    }
    guard let files = desk.files else { throw Refusal.notFound }
    if !role.isHost { try CallLimit.pictures.check(context, slug) }
    var form = FormReader(context.request.form)
    let alt = form.text("billedtekst", limit: 300, missing: PictureTexts.altMissing)
    guard let file = await file(context, &form), form.isSound else {
      return try await show(context, slug, number, form.state, desk)
    }
    let old = Lock<[FileHash]>([])
    // The whole file is not kept: what is looked at is enough.
    let answer = try await files.keep([file.files[1]]) { hashes in
      try await desk.change(context, slug, .editOwn) { change in
        let idea = try own(number, change.entry, context, desk, in: change.db)
        let gone = try PictureStore(change.db).put(
          hashes[0], width: file.width, height: file.height, alt: alt, beside: idea.id, now: change.now)
        old.withLock { $0 = gone }
        let isHeld = try change.readAgain(idea)
        return Redirect(
          to: IdeaRoutes.idea.path(slug, number), saying: isHeld ? IdeaTexts.isHeld : PictureTexts.saved)
      }
    }
    try? await files.removeUnused(old.withLock { $0 })
    return answer
  }

  private static func file(_ context: Context, _ form: inout FormReader) async -> Intake? {
    guard let sent = context.request.files.first(where: { $0.name == "fil" }), sent.bytes.count > 0 else {
      form.fail("fil", PictureTexts.fileMissing)
      return nil
    }
    return await PictureIntake.take(sent, &form)
  }

  private static func takeAway(
    _ context: Context, _ slug: String, _ number: Int, _ desk: CallDesk
  ) async throws -> Answer {
    let old = Lock<[FileHash]>([])
    let answer = try await desk.change(context, slug, .withdrawOwn) { change in
      let idea = try IdeaRoutes.findOwn(number, change.entry, in: change.db)
      let gone = try PictureStore(change.db).take(idea.id)
      old.withLock { $0 = gone }
      if !gone.isEmpty { try change.recordChange(of: idea) }
      return Redirect(to: IdeaRoutes.idea.path(slug, number), saying: PictureTexts.removed)
    }
    // After the commit: until then it is named. What this misses, the daily job finds.
    try? await desk.files?.removeUnused(old.withLock { $0 })
    return answer
  }
}

extension CallChange {
  func recordChange(of idea: Idea) throws {
    try record(Contribution(.ideaChanged, target: Idea.target, targetID: idea.id.number, buildsOn: idea.act))
  }

  /// Notes that an idea was changed, and lets it wait where all is read first.
  ///
  /// - Returns: Whether it waits.
  func readAgain(_ idea: Idea) throws -> Bool {
    let waits = signOfChange(in: []) != nil || idea.state != .shown
    if waits { try ModerationStore(db).hold(idea.id, now: now) }
    try CallChangeStore(db, now: now).recount(call.id)
    if let now = try IdeaStore(db).one(idea.id) {
      try index(now)
      try IdeaChangeStore(db, now: self.now).setNote(of: now, isRead: call.isReadByTeam)
    }
    try recordChange(of: idea)
    return waits
  }
}

struct PictureView: Sendable {
  let entry: CallEntry
  let idea: Idea
  let picture: IdeaPicture?
  let form: FormState
  let keys: FormKeys
}
