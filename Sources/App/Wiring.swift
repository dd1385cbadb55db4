import Accounts
import Actors
import Barriers
import Cases
import Cockpit
import Concepts
import Database
import HTTP
import Framing
import Home
import Language
import Time
import Web

/// Puts the parts together: the only place that knows them all.
package enum Wiring {
  /// Every table, in the order they are made.
  package static let migrations =
    WebSchema.migrations + AccountSchema.migrations + CaseSchema.migrations + FramingSchema.migrations
    + ActorSchema.migrations + BarrierSchema.migrations

  package static func services(_ database: Database, site: Site) -> Services {
    var site = site
    site.navigation = [
      NavigationItem("forside", Text(da: "Forside", en: "Home"), path: "/"),
      NavigationItem("forloeb", Text(da: "Forløb", en: "Cases"), path: CaseRoutes.list.path()),
    ]
    return Services(database: database, site: site, identify: { db, session, now in
      try SessionStore(db).viewer(session: session, now: now)
    })
  }

  package static func router() -> Router {
    var router = Router()
    PreferenceRoutes.add(to: &router) { _, _, _ in }
    return router
  }
}
