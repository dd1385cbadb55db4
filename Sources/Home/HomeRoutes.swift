import Cases
import Database
import HTTP
import Language
import Time
import Web

/// The front page: for a stranger what Samspil is, for someone signed in what waits.
package enum HomeRoutes {
  static let home = Route("/")

  package static func add(
    to router: inout Router, links: HomeLinks, tasks: @escaping HomeTask.Source = { _, _, _ in [] },
    stranger: @escaping @Sendable (Context) async throws -> Page
  ) {
    router.get(home, access: .everyone) { context in
      guard let viewer = context.viewer else { return .page(try await stranger(context)) }
      let now = context.now
      let reading = try await context.read { db in
        var reading = try HomeStore(db).reading(for: viewer, now: now)
        reading.asked = try tasks(viewer, now, db)
        return reading
      }
      return .page(homePage(reading, viewer: viewer, today: context.today, links: links))
    }
  }
}

/// Something that another slice asks of somebody.
package struct HomeTask: Sendable {
  /// Reads them for one viewer, in a statement for each kind.
  package typealias Source = @Sendable (Viewer, Instant, Connection) throws -> [HomeTask]

  let hat: Hat
  let title: Text
  let note: Text
  let button: Text
  let path: String

  package init(_ hat: Hat, _ title: Text, _ note: Text, button: Text, path: String) {
    self.hat = hat
    self.title = title
    self.note = note
    self.button = button
    self.path = path
  }
}
