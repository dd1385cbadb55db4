import Cases
import Database
import HTTP
import Indicators
import Web

/// The places of trials, workshops and embedding, and what is answered there.
package enum TrialRoutes {
  package static let tab = "afproevninger"
  package static let embeddingTab = "forankring"

  package static let list = Route("/forloeb/:case/afproevninger", Case.ID.self)
  /// `?hvis=…&fra=ide-3` starts from a text and where it came from.
  package static let new = Route("/forloeb/:case/afproevninger/ny", Case.ID.self)
  package static let one = Route("/forloeb/:case/afproevninger/:one", Case.ID.self, Trial.ID.self)
  static let changing = Route("/forloeb/:case/afproevninger/:one/ret", Case.ID.self, Trial.ID.self)
  static let measuring = Route("/forloeb/:case/afproevninger/:one/maal", Case.ID.self, Trial.ID.self)
  static let notMeasuring = Route("/forloeb/:case/afproevninger/:one/maal/fjern", Case.ID.self, Trial.ID.self)
  static let newPrototype = Route("/forloeb/:case/afproevninger/:one/prototype", Case.ID.self, Trial.ID.self)
  static let prototype = Route(
    "/forloeb/:case/afproevninger/:one/prototype/:number", Case.ID.self, Trial.ID.self, Int.self)
  static let ending = Route("/forloeb/:case/afproevninger/:one/afslut", Case.ID.self, Trial.ID.self)
  static let newWorkshop = Route("/forloeb/:case/vaerksteder/nyt", Case.ID.self)
  static let workshop = Route("/forloeb/:case/vaerksteder/:workshop", Case.ID.self, Workshop.ID.self)
  static let closing = Route("/forloeb/:case/vaerksteder/:workshop/luk", Case.ID.self, Workshop.ID.self)
  package static let embedding = Route("/forloeb/:case/forankring", Case.ID.self)

  package static func add(
    to router: inout Router, desk: CaseDesk, readings: ReadingCache, from sources: TrialSources = TrialSources()
  ) {
    let room = TrialRoom(desk: desk, readings: readings, sources: sources)
    router.get(list) { context, id in try await room.showList(context, id) }
    router.get(new) { context, id in try await room.showForm(context, id, nil) }
    router.post(new) { context, id in try await room.plan(context, id) }
    router.get(one) { context, id, one in try await room.show(context, id, one) }
    router.get(changing) { context, id, one in try await room.showForm(context, id, one) }
    router.post(changing) { context, id, one in try await room.change(context, id, one) }
    router.post(measuring) { context, id, one in try await room.measure(context, id, one) }
    router.post(notMeasuring) { context, id, one in try await room.stopMeasuring(context, id, one) }
    addSteps(to: &router, room)
    addWorkshops(to: &router, room)
    EmbeddingRoutes.add(to: &router, room)
  }

  private static func addSteps(to router: inout Router, _ room: TrialRoom) {
    router.get(newPrototype) { context, id, one in try await room.showPrototype(context, id, one) }
    router.post(newPrototype) { context, id, one in try await room.addPrototype(context, id, one) }
    router.get(prototype) { context, id, one, number in try await room.showLearned(context, id, one, number) }
    router.post(prototype) { context, id, one, number in try await room.learn(context, id, one, number) }
    router.get(ending) { context, id, one in try await room.showEnding(context, id, one) }
    router.post(ending) { context, id, one in try await room.end(context, id, one) }
  }

  private static func addWorkshops(to router: inout Router, _ room: TrialRoom) {
    router.get(newWorkshop) { context, id in try await room.showWorkshop(context, id, nil) }
    router.post(newWorkshop) { context, id in try await room.saveWorkshop(context, id, nil) }
    router.get(workshop) { context, id, one in try await room.showWorkshop(context, id, one) }
    router.post(workshop) { context, id, one in try await room.saveWorkshop(context, id, one) }
    router.post(closing) { context, id, one in try await room.closeWorkshop(context, id, one) }
  }

  /// What follows when an indicator was described for a trial: it is measured by it.
  ///
  /// - Returns: Where it leads; `nil` when there is no such trial.
  package static func measured(_ change: CaseChange, _ indicator: Indicator.ID, _ trial: Int) throws -> String? {
    let store = TrialStore(change.db)
    let id = Trial.ID(trial)
    guard let found = try? store.one(id, in: change.id), found.isOpen,
      let site = try IndicatorStore(change.db).sites(of: [indicator]).first
    else { return nil }
    try store.measure(id, by: indicator, at: site.id, bar: nil)
    return one.path(change.id, id)
  }
}
