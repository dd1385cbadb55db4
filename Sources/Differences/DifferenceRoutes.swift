import Cases
import Database
import HTML
import HTTP
import Language
import Web

/// The places of the register, and what is answered there.
package enum DifferenceRoutes {
  package static let list = Route("/forloeb/:case/forskelle", Case.ID.self)
  package static let new = Route("/forloeb/:case/forskelle/ny", Case.ID.self)
  static let table = Route("/forloeb/:case/forskelle.csv", Case.ID.self)
  package static let one = Route("/forloeb/:case/forskelle/:one", Case.ID.self, Difference.ID.self)
  static let owning = Route("/forloeb/:case/forskelle/:one/tag", Case.ID.self, Difference.ID.self)
  static let releasing = Route("/forloeb/:case/forskelle/:one/slip", Case.ID.self, Difference.ID.self)
  static let newSide = Route("/forloeb/:case/forskelle/:one/ny-side", Case.ID.self, Difference.ID.self)
  static let side = Route(
    "/forloeb/:case/forskelle/:one/side/:side", Case.ID.self, Difference.ID.self, DifferenceSide.ID.self)
  static let using = Route("/forloeb/:case/forskelle/:one/brug", Case.ID.self, Difference.ID.self)
  static let thread = Route("/forloeb/:case/forskelle/:one/traad", Case.ID.self, Difference.ID.self)
  static let withdrawal = Route(
    "/forloeb/:case/forskelle/:one/traad/:reply/tilbagetraekning", Case.ID.self, Difference.ID.self,
    DifferenceReply.ID.self)
  static let workThrough = Route("/forloeb/:case/forskelle/:one/bearbejd", Case.ID.self, Difference.ID.self)
  static let reopening = Route("/forloeb/:case/forskelle/:one/genaabn", Case.ID.self, Difference.ID.self)
  static let linking = Route("/forloeb/:case/forskelle/:one/tilknyt", Case.ID.self, Difference.ID.self)
  static let unlinking = Route("/forloeb/:case/forskelle/:one/tilknyt/fjern", Case.ID.self, Difference.ID.self)

  package static func add(
    to router: inout Router, desk: CaseDesk, from sources: DifferenceSources = DifferenceSources()
  ) {
    let room = DifferenceRoom(desk: desk, sources: sources)
    router.get(list) { context, id in try await room.showList(context, id) }
    router.get(table) { context, id in try await room.table(context, id) }
    router.get(new) { context, id in try await room.showNew(context, id) }
    router.post(new) { context, id in try await room.raise(context, id) }
    router.get(one) { context, id, one in try await room.show(context, id, one) }
    addOwning(to: &router, room)
    addSides(to: &router, room)
    addThread(to: &router, room)
    addWork(to: &router, room)
    PulseRoutes.add(to: &router, desk: desk)
  }

  private static func addOwning(to router: inout Router, _ room: DifferenceRoom) {
    router.post(owning) { context, id, one in try await room.own(context, id, one) }
    router.post(releasing) { context, id, one in try await room.release(context, id, one) }
  }

  private static func addSides(to router: inout Router, _ room: DifferenceRoom) {
    router.get(newSide) { context, id, one in try await room.showNewSide(context, id, one) }
    router.post(newSide) { context, id, one in try await room.addSide(context, id, one) }
    router.get(side) { context, id, one, side in try await room.showSide(context, id, one, side) }
    router.post(side) { context, id, one, side in try await room.writeSide(context, id, one, side) }
  }

  private static func addThread(to router: inout Router, _ room: DifferenceRoom) {
    router.post(using) { context, id, one in try await room.use(context, id, one) }
    router.post(thread) { context, id, one in try await room.reply(context, id, one) }
    router.post(withdrawal) { context, id, one, reply in try await room.withdraw(context, id, one, reply) }
  }

  private static func addWork(to router: inout Router, _ room: DifferenceRoom) {
    router.get(workThrough) { context, id, one in try await room.showWork(context, id, one) }
    router.post(workThrough) { context, id, one in try await room.workThrough(context, id, one) }
    router.post(reopening) { context, id, one in try await room.reopen(context, id, one) }
    router.post(linking) { context, id, one in try await room.link(context, id, one) }
    router.post(unlinking) { context, id, one in try await room.unlink(context, id, one) }
  }
}
