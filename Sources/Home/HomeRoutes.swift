import Database
import HTTP
import Web

/// The front page: for a stranger what Samspil is, for someone signed in what waits.
package enum HomeRoutes {
  static let home = Route("/")

  package static func add(
    to router: inout Router, links: HomeLinks, stranger: @escaping @Sendable (Context) -> Page
  ) {
    router.get(home, access: .everyone) { context in
      guard let viewer = context.viewer else { return .page(stranger(context)) }
      let now = context.now
      let reading = try await context.read { db in try HomeStore(db).reading(for: viewer, now: now) }
      return .page(homePage(reading, viewer: viewer, today: context.today, links: links))
    }
  }
}
