import Accounts
import Bytes
import Cases
import Database
import HTML
import HTTP
import Language
import Time
import Web

/// Sharing a lesson with others, and reading what they have shared.
struct SharedLessonRoom: Sendable {
  let desk: CaseDesk

  private static let pageLength = 30

  func add(to router: inout Router) {
    router.get(DecisionRoutes.across) { context in try await showAll(context) }
    router.post(DecisionRoutes.sharing) { context, id, number in try await share(context, id, number) }
  }

  private func showAll(_ context: Context) async throws -> Answer {
    let viewer = try context.person
    let query = context.request.query
    let kind = query["slags"].flatMap(Lesson.Kind.init(rawValue:))
    let before = query["foer"].flatMap(Lesson.ID.init(pathSegment:))
    let month = Self.monthBefore(context.today)
    let view = try await context.read { db -> AcrossView in
      let store = SharedLessonStore(db, for: viewer)
      let found = try store.lessons(kind, before: before, limit: Self.pageLength + 1)
      // The failure of the month before, the same for all of an organisation, until the month is over.
      let failure = try store.lessons(.failure, sharedIn: month, limit: 1).first
      return AcrossView(
        lessons: Array(found.prefix(Self.pageLength)), hasMore: found.count > Self.pageLength, kind: kind,
        failure: before == nil ? failure : nil, month: month.lowerBound, isGuest: viewer.isGuest)
    }
    return context.wantsJSON ? .json(.array(view.lessons.map { sharedLessonJSON($0) })) : .page(acrossPage(view))
  }

  /// The days of the month before that of a day.
  static func monthBefore(_ day: Day) -> Range<Day> {
    let (year, month, _) = day.date
    let first = Day(year: year, month: month, day: 1) ?? day
    let (before, last) = month == 1 ? (year - 1, 12) : (year, month - 1)
    return (Day(year: before, month: last, day: 1) ?? first + -30)..<first
  }

  private func share(_ context: Context, _ id: Case.ID, _ number: Lesson.ID) async throws -> Answer {
    let isShared = context.request.form["del"] == "ja"
    return try await desk.change(context, id, .shareLesson) { change in
      let store = LessonStore(change.db)
      guard let lesson = try store.lesson(number, in: id) else { throw Refusal.notFound }
      if try store.share(number, isShared, by: Person.ID(change.viewer.id), now: change.now) {
        try change.record(
          Contribution(
            .lesson, target: "lesson", targetID: number.number,
            note: (isShared ? LessonTexts.sharedNote : LessonTexts.unsharedNote)
              + Text(same: String(lesson.learned.prefix(60)))))
      }
      return Redirect(
        to: DecisionRoutes.learning.path(id) + "#laering-\(number.number)",
        saying: isShared ? LessonTexts.shared : LessonTexts.unshared)
    }
  }
}

private func sharedLessonJSON(_ lesson: SharedLesson) -> JSON {
  .object([
    ("kind", .string(lesson.kind.rawValue)), ("happened", .string(lesson.happened)),
    ("learned", .string(lesson.learned)), ("differently", .string(lesson.differently)),
    ("actorGroup", .string(lesson.group.rawValue)), ("organisation", .string(lesson.organisation)),
    ("day", .string(lesson.day.iso)), ("shared", .bool(lesson.isShared)),
    ("case", .optional(lesson.origin?.id.number)),
  ])
}
