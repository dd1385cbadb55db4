import Bytes
import Accounts
import Cases
import Database
import HTML
import HTTP
import Language
import Time
import Web

/// The learning log: what failed and what worked, in one list.
struct LessonRoom: Sendable {
  let desk: CaseDesk
  let sources: [OriginSource]
  let panels: [Panel<CaseEntry>]

  func add(to router: inout Router) {
    router.get(DecisionRoutes.learning) { context, id in try await showAll(context, id) }
    router.get(DecisionRoutes.log) { context, id in
      let kind = context.request.query["slags"].flatMap(Lesson.Kind.init(rawValue:)) ?? .failure
      let from = context.request.query["fra"] ?? ""
      return try await showForm(context, id, nil, FormState(filled: ["slags": kind.rawValue, "fra": from]))
    }
    router.post(DecisionRoutes.log) { context, id in try await log(context, id) }
    router.get(DecisionRoutes.lesson) { context, id, number in try await showForm(context, id, number, nil) }
    router.post(DecisionRoutes.lesson) { context, id, number in try await rewrite(context, id, number) }
  }

  private static let pageLength = 50

  private func showAll(_ context: Context, _ id: Case.ID) async throws -> Answer {
    let before = context.request.query["foer"].flatMap(Lesson.ID.init(pathSegment:))
    let viewer = try context.person
    let view = try await desk.read(context, id) { db, entry in
      let found = try LessonStore(db).lessons(in: id, before: before, limit: Self.pageLength + 1)
      return LearningView(
        entry: entry, lessons: Array(found.prefix(Self.pageLength)), hasMore: found.count > Self.pageLength,
        viewer: viewer.id, sources: sources,
        panels: before == nil ? try panels.compactMap { try $0.content(context, entry, db) } : [], keys: context.keys)
    }
    return context.wantsJSON
      ? .json(.array(view.lessons.map { lessonJSON($0) })) : .page(learningPage(view, desk: desk))
  }

  /// - Parameter number: The lesson to change; `nil` for a new one.
  private func showForm(
    _ context: Context, _ id: Case.ID, _ number: Lesson.ID?, _ state: FormState?
  ) async throws -> Answer {
    let form = try await desk.read(context, id, .logLesson) { db, entry in
      let lesson = try number.map { try own($0, in: id, context, db) }
      return LessonForm(
        entry: entry, lesson: lesson, origins: try Origins(sources, in: id, db),
        state: state ?? lesson.map(filled) ?? FormState())
    }
    return .page(lessonFormPage(form, keys: context.keys, desk: desk))
  }

  private func own(_ number: Lesson.ID, in id: Case.ID, _ context: Context, _ db: Connection) throws -> Lesson {
    guard let lesson = try LessonStore(db).lesson(number, in: id) else { throw Refusal.notFound }
    guard lesson.person.number == context.viewer?.id else { throw Refusal.notAllowed(LessonTexts.notYours) }
    return lesson
  }

  private func filled(_ lesson: Lesson) -> FormState {
    FormState(filled: [
      "slags": lesson.kind.rawValue, "skete": lesson.happened, "laerte": lesson.learned,
      "anderledes": lesson.differently, "fra": lesson.origin?.value ?? "", "set": "\(lesson.revision)",
    ])
  }

  private func draft(_ form: inout FormReader) -> LessonStore.Draft? {
    let kind = form.choice("slags", Lesson.Kind.self, missing: LessonTexts.kindMissing)
    let happened = form.text("skete", limit: 1_000, missing: LessonTexts.happenedMissing)
    let learned = form.text("laerte", limit: 1_000, missing: LessonTexts.learnedMissing)
    let differently = form.text("anderledes", limit: 1_000, missing: LessonTexts.differentlyMissing)
    guard form.isSound, let kind else { return nil }
    return LessonStore.Draft(kind: kind, happened: happened, learned: learned, differently: differently)
  }

  private func log(_ context: Context, _ id: Case.ID) async throws -> Answer {
    var form = FormReader(context.request.form)
    guard let draft = draft(&form) else { return try await showForm(context, id, nil, form.state) }
    let from = form.form["fra"] ?? ""
    return try await desk.change(context, id, .logLesson) { change in
      var draft = draft
      draft.origin = try Origins(sources, in: id, change.db).origin(from)
      let lesson = try LessonStore(change.db).log(
        draft, in: id, by: Person.ID(change.viewer.id), as: change.entry.actorGroup ?? .employee, now: change.now)
      return try done(draft, lesson, change, saying: LessonTexts.saved)
    }
  }

  private func rewrite(_ context: Context, _ id: Case.ID, _ number: Lesson.ID) async throws -> Answer {
    var form = FormReader(context.request.form)
    guard let draft = draft(&form) else { return try await showForm(context, id, number, form.state) }
    let (from, seen, state) = (form.form["fra"] ?? "", form.form["set"].flatMap { Int($0) } ?? -1, form.state)
    do {
      return try await desk.change(context, id, .logLesson) { change in
        let lesson = try own(number, in: id, context, change.db)
        var draft = draft
        // What it came from may be too old to be offered, and is kept.
        draft.origin =
          lesson.origin?.value == from ? lesson.origin : try Origins(sources, in: id, change.db).origin(from)
        guard try LessonStore(change.db).rewrite(number, to: draft, seen: seen) else { throw Stale() }
        return try done(draft, number, change, saying: LessonTexts.changed)
      }
    } catch is Stale {
      return try await showForm(context, id, number, state)
    }
  }

  /// Records it, lets it be found, and leads back to the log.
  private func done(
    _ draft: LessonStore.Draft, _ lesson: Lesson.ID, _ change: CaseChange, saying flash: Text
  ) throws -> Redirect {
    let text = [draft.happened, draft.learned, draft.differently].joined(separator: "\n")
    let path = DecisionRoutes.learning.path(change.id)
    try change.record(
      Contribution(.lesson, target: "lesson", targetID: lesson.number, size: text.count, note: draft.learned))
    try change.index(DecisionFindables.lessons, lesson.number)
    let unseen = try change.tellMentioned(in: text, LessonTexts.learning, path: path)
    return Redirect(to: path, saying: unseen.map { flash + Text(same: ". ") + $0 } ?? flash)
  }
}

func lessonJSON(_ lesson: Lesson) -> JSON {
  .object([
    ("id", .integer(lesson.id.number)), ("kind", .string(lesson.kind.rawValue)),
    ("happened", .string(lesson.happened)), ("learned", .string(lesson.learned)),
    ("differently", .string(lesson.differently)), ("writer", .string(lesson.writer)),
    ("shared", .bool(lesson.shared != nil)),
  ])
}
