import Database
import Time

package enum DemoWorld {
  package static let personas: [(key: String, email: String)] = []
  package static func build(in database: Database, now: Instant) async throws {}
  package static func fill(cases: Int, in database: Database, now: Instant) async throws {}
}
