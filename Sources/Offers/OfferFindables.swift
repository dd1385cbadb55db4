import Cases
import Database
import HTTP
import Web

/// What can be found of what cases lack. What people offer belongs to no case
/// and stands on no page but their own: it is matched with what is lacking.
package enum OfferFindables {
  package static let all = [needs]

  static let needs = FindableSource(
    "need", rows: "SELECT case_id, id, text AS title, text, at FROM needs",
    path: { id, _ in OfferRoutes.needs.path(id) })
}
