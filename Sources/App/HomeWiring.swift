import Actors
import Agreements
import Cases
import Database
import Framing
import HTTP
import Home
import Ideas
import Language
import Offers
import Time
import Web

// What the front page takes from the slices.
extension Wiring {
  /// What other slices ask of somebody: agreements to sign, and contributions.
  @Sendable static func homeTasks(_ viewer: Viewer, _ now: Instant, _ db: Connection) throws -> [HomeTask] {
    try AgreementPanels.waiting(for: viewer.id, today: now.day, in: db).map { item in
      HomeTask(.convener, item.title, Text(same: item.caseTitle), button: item.button, path: item.path)
    }
      + waitingMeasurements(viewer, now, db)
      + NeedStore(db).waiting(for: viewer.id, now: now).map { ask in
        HomeTask(.catalyst, ask.waitingTitle, ask.waitingNote, button: ask.waitingButton, path: ask.path)
      }
      + CallPanels.waiting(for: viewer, today: now.day, in: db).map { call in
        HomeTask(.facilitator, call.title, call.note, button: call.button, path: call.path)
      }
  }

  static let homeLinks = HomeLinks(
    problem: { FramingRoutes.path(to: .problem, in: $0) }, perspective: { FramingRoutes.perspective.path($0) },
    actors: { ActorRoutes.page.path($0) })
}
