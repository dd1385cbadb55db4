import Cases
import HTTP
import Web

/// The places of what is measured, and what is answered there.
package enum IndicatorRoutes {
  /// Indicators stand below the trials of a case.
  package static let tab = "afproevninger"

  package static let list = Route("/forloeb/:case/indikatorer", Case.ID.self)
  package static let new = Route("/forloeb/:case/indikatorer/ny", Case.ID.self)
  static let following = Route("/forloeb/:case/indikatorer/foelg", Case.ID.self)
  package static let one = Route("/forloeb/:case/indikatorer/:one", Case.ID.self, Indicator.ID.self)
  static let changing = Route("/forloeb/:case/indikatorer/:one/ret", Case.ID.self, Indicator.ID.self)
  static let unfollowing = Route("/forloeb/:case/indikatorer/:one/slip", Case.ID.self, Indicator.ID.self)
  package static let table = Route("/forloeb/:case/indikatorer/:one/maalinger.csv", Case.ID.self, Indicator.ID.self)
  package static let measuring = Route("/forloeb/:case/indikatorer/:one/maaling", Case.ID.self, Indicator.ID.self)
  package static let measurement = Route(
    "/forloeb/:case/indikatorer/:one/maalinger/:measurement", Case.ID.self, Indicator.ID.self, Measurement.ID.self)
  static let deletion = Route(
    "/forloeb/:case/indikatorer/:one/maalinger/:measurement/slet", Case.ID.self, Indicator.ID.self, Measurement.ID.self)
  static let keys = Route("/forloeb/:case/indikatorer/:one/noegler", Case.ID.self, Indicator.ID.self)
  static let revoking = Route(
    "/forloeb/:case/indikatorer/:one/noegler/:key/luk", Case.ID.self, Indicator.ID.self, IndicatorKey.ID.self)
  static let imports = Route("/forloeb/:case/indikatorer/:one/import", Case.ID.self, Indicator.ID.self)
  static let importing = Route(
    "/forloeb/:case/indikatorer/:one/import/:number", Case.ID.self, Indicator.ID.self, MeasurementImport.ID.self)
  static let receiving = Route("/api/v1/indicators/:indicator/measurements", Indicator.ID.self)
  package static let level = Route("/forloeb/:case/indikatorer/:one/niveau", Case.ID.self, Indicator.ID.self)

  /// What follows when an indicator was described for a trial, by the number of the trial: where it leads.
  package typealias Defined = @Sendable (CaseChange, Indicator.ID, Int) throws -> String?

  package static func add(
    to router: inout Router, desk: CaseDesk, readings: ReadingCache, panels: [Panel<IndicatorInCase>] = [],
    defined: @escaping Defined = { _, _, _ in nil }
  ) {
    let room = IndicatorRoom(desk: desk, readings: readings, panels: panels, defined: defined)
    router.get(list) { context, id in try await room.showList(context, id) }
    router.get(new) { context, id in try await room.showForm(context, id, nil) }
    router.post(new) { context, id in try await room.define(context, id) }
    router.post(following) { context, id in try await room.follow(context, id) }
    router.get(one) { context, id, one in try await room.show(context, id, one) }
    router.get(changing) { context, id, one in try await room.showForm(context, id, one) }
    router.post(changing) { context, id, one in try await room.redefine(context, id, one) }
    router.post(unfollowing) { context, id, one in try await room.unfollow(context, id, one) }
    router.get(table) { context, id, one in try await room.table(context, id, one) }
    addMeasuring(to: &router, room)
    addMany(to: &router, room)
  }

  /// Measurements that come many at once: from a spreadsheet, or from a system.
  private static func addMany(to router: inout Router, _ room: IndicatorRoom) {
    router.get(imports) { context, id, one in try await room.showImport(context, id, one) }
    router.post(imports) { context, id, one in try await room.readImport(context, id, one) }
    router.get(importing) { context, id, one, number in try await room.showPreview(context, id, one, number) }
    router.post(importing) { context, id, one, number in try await room.saveImport(context, id, one, number) }
    router.get(keys) { context, id, one in try await room.showKeys(context, id, one) }
    router.post(keys) { context, id, one in try await room.makeKey(context, id, one) }
    router.post(revoking) { context, id, one, key in try await room.revokeKey(context, id, one, key) }
    let api = MeasurementAPI(desk: room.desk)
    router.post(receiving, access: .everyone, proof: .key) { context, one in try await api.receive(context, one) }
  }

  private static func addMeasuring(to router: inout Router, _ room: IndicatorRoom) {
    router.get(measuring) { context, id, one in try await room.showMeasuring(context, id, one) }
    router.post(measuring) { context, id, one in try await room.measure(context, id, one) }
    router.get(measurement) { context, id, one, number in try await room.showCorrection(context, id, one, number) }
    router.post(measurement) { context, id, one, number in try await room.correct(context, id, one, number) }
    router.post(deletion) { context, id, one, number in try await room.delete(context, id, one, number) }
    router.get(level) { context, id, one in try await room.showLevel(context, id, one) }
    router.post(level) { context, id, one in try await room.nameLevel(context, id, one) }
  }
}

/// An indicator as one case meets it: what a panel beside it is about.
package struct IndicatorInCase: Sendable {
  package let entry: CaseEntry
  package let indicator: Indicator
}
