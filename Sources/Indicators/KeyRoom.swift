import Accounts
import Cases
import Database
import HTML
import HTTP
import Language
import Time
import Web

// Keys: made and shown once, taken back at once.

extension IndicatorRoom {
  func showKeys(
    _ context: Context, _ id: Case.ID, _ one: Indicator.ID, _ refused: FormState? = nil, new: String? = nil
  ) async throws -> Answer {
    let address = context.services.site.address
    let view = try await desk.read(context, id, .giveKeys) { db, entry in
      let indicator = try IndicatorStore(db).own(one, in: id)
      return KeyView(
        entry: entry, indicator: indicator, keys: try KeyStore(db).keys(of: one), address: address,
        state: refused ?? FormState(), forms: context.keys, new: new)
    }
    return .page(keyPage(desk, view))
  }

  func makeKey(_ context: Context, _ id: Case.ID, _ one: Indicator.ID) async throws -> Answer {
    var form = FormReader(context.request.form)
    let name = form.text("navn", limit: 60, missing: KeyTexts.nameMissing)
    let open = try await desk.read(context, id, .giveKeys) { db, _ in
      try KeyStore(db).keys(of: try IndicatorStore(db).own(one, in: id).id).count { $0.revoked == nil }
    }
    if open >= KeyStore.most { form.fail("navn", KeyTexts.tooMany) }
    guard form.isSound else { return try await showKeys(context, id, one, form.state) }
    let token = KeyStore.prefix + Secrets.token()
    let hash = Secrets.hash(token)
    let isMade = Lock(false)
    let answer = try await desk.change(context, id, .giveKeys) { change in
      let indicator = try IndicatorStore(change.db).own(one, in: id)
      try KeyStore(change.db).make(name, hash: hash, for: one, by: Person.ID(change.viewer.id), now: change.now)
      try change.record(
        Contribution(.indicator, target: "indicator", targetID: one.number, note: "\(indicator.name): \(name)"))
      isMade.withLock { $0 = true }
      return Redirect(to: IndicatorRoutes.keys.path(id, one), saying: KeyTexts.shownOnce)
    }
    // A second click does nothing, and is not shown the key again.
    return isMade.withLock { $0 } ? try await showKeys(context, id, one, new: token) : answer
  }

  func revokeKey(
    _ context: Context, _ id: Case.ID, _ one: Indicator.ID, _ key: IndicatorKey.ID
  ) async throws -> Answer {
    try await desk.change(context, id, .giveKeys) { change in
      let indicator = try IndicatorStore(change.db).own(one, in: id)
      guard try KeyStore(change.db).keys(of: one).contains(where: { $0.id == key }) else { throw Refusal.notFound }
      if try KeyStore(change.db).revoke(key, of: one, by: Person.ID(change.viewer.id), now: change.now) {
        try change.record(
          Contribution(.indicator, target: "indicator", targetID: one.number, note: indicator.name))
      }
      return Redirect(to: IndicatorRoutes.keys.path(id, one), saying: KeyTexts.revoked)
    }
  }
}
