import HTTP
import Time
import Web
package enum AdminRoutes {
  package static let organisation = Route("/admin/organisation/:organisation", Organisation.ID.self)
  static let linkLength = Span.hours(24)
  package static func add(to router: inout Router) {}
}
