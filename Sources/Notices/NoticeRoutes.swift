import Bytes
import Accounts
import Database
import HTML
import HTTP
import Language
import Mail
import Time
import Web

/// The places of notices: the list, how one wants to be told, and the way out of mail.
package enum NoticeRoutes {
  package static let list = Route("/beskeder")
  package static let notice = Route("/beskeder/:notice", Int.self)
  package static let allRead = Route("/beskeder/laest")
  package static let settings = Route("/konto/beskeder")
  package static let unsubscribe = Route("/afmeld/:token", String.self)

  package static func add(to router: inout Router) {
    router.get(list, show)
    router.get(notice, open)
    router.post(allRead, markAllRead)
    addSettings(to: &router)
    addUnsubscribing(to: &router)
  }

  @Sendable private static func show(_ context: Context) async throws -> Answer {
    let viewer = try context.person
    let before = context.request.query["foer"].flatMap { Int(pathSegment: $0) }
    let now = context.now
    let view = try await context.read { db in
      let store = NoticeStore(db)
      return NoticeListView(
        notices: try store.notices(of: viewer, before: before), isFirst: before == nil,
        news: before == nil ? try store.news(of: viewer, now: now) : [])
    }
    return context.wantsJSON ? .json(view.json(context)) : .page(noticesPage(view, context))
  }

  /// Leads to what it is about, and notes that it has been read. What is not
  /// one's own, or may not be seen any more, is not there.
  @Sendable private static func open(_ context: Context, _ number: Int) async throws -> Answer {
    let viewer = try context.person
    guard let path = try await context.read({ try NoticeStore($0).path(of: number, for: viewer) }) else {
      throw Refusal.notFound
    }
    if context.request.method == .get {
      let now = context.now
      try await context.services.database.write { try NoticeStore($0).markRead(number, of: viewer, now: now) }
    }
    return .redirect(Redirect(to: Preferences.safeReturn(path)))
  }

  @Sendable private static func markAllRead(_ context: Context) async throws -> Answer {
    let (viewer, now) = (try context.person, context.now)
    let last = context.request.form["til"].flatMap { Int(pathSegment: $0) } ?? 0
    return try await context.change { db in
      try NoticeStore(db).markAllRead(upTo: last, of: viewer, now: now)
      return Redirect(to: list.path(), saying: NoticeTexts.allReadNow)
    }
  }
}

/// What the list shows.
struct NoticeListView: Sendable {
  let notices: [NoticeRow]
  let isFirst: Bool
  let news: [CaseNews]

  init(notices: [NoticeRow], isFirst: Bool, news: [CaseNews]) {
    hasMore = notices.count > NoticeStore.page
    self.notices = Array(notices.prefix(NoticeStore.page))
    self.isFirst = isFirst
    self.news = news
  }

  let hasMore: Bool

  func json(_ context: Context) -> JSON {
    .object([
      ("unread", .integer(context.viewer?.unread ?? 0)),
      (
        "notices",
        .array(
          notices.map { notice in
            .object([
              ("id", .integer(notice.id)), ("reason", .string(notice.reason.rawValue)),
              ("text", .string(notice.text(context.language))),
              ("case", .optional(notice.title == nil ? nil : notice.caseID?.number)),
              ("title", .optional(notice.about.isEmpty ? notice.title : notice.about)),
              ("path", .string(NoticeRoutes.notice.path(notice.id))),
              ("at", .integer(Int(notice.at.milliseconds))), ("read", .bool(notice.isRead)),
            ])
          })
      ),
    ])
  }
}
