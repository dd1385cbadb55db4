import Cases
import Database
import HTML
import HTTP
import Language
import Web

// Part 3: the core service and its two lists.

extension FramingRoom {
  func saveService(_ context: Context, _ id: Case.ID) async throws -> Answer {
    var form = FormReader(context.request.form)
    let service = form.text("kerneydelse", limit: 300, missing: CoreTexts.missing)
    let state = form.state
    guard form.isSound else { return try await refuse(context, id, .frame, .core, state) }
    return try await save(context, id, .frame, .core, state) { change in
      try requireUnchanged(.core, state, in: change)
      try CoreStore(change.db).setService(service, folded: folded(change.entry.item, service: service), of: id)
      try change.record(Contribution(.core, target: "service", size: service.count, note: service))
      try change.index(CaseFindables.front, id.number)
      return Redirect(to: path(id, .core), saying: CoreTexts.saved)
    }
  }

  /// The words by which the case is found, as `CaseSearch` keeps them.
  private func folded(_ item: Case, service: String) -> String {
    Folding.fold([item.title, item.summary, service, item.unit].joined(separator: " "))
  }

  func addItem(_ context: Context, _ id: Case.ID, _ kind: CoreItem.Kind) async throws -> Answer {
    var form = FormReader(context.request.form)
    let text = form.text(kind == .keep ? "fasthold" : "forandr", limit: 200, missing: CoreTexts.writeItem)
    let state = form.state
    guard form.isSound else {
      return try await refuse(context, id, .frame, kind == .keep ? .keep : .change, state)
    }
    return try await desk.change(context, id, .frame) { change in
      let item = try CoreStore(change.db).add(text, kind, to: id, by: change.viewer, now: change.now)
      try change.record(
        Contribution(.core, target: kind.rawValue, targetID: item.number, size: text.count, note: text))
      try change.index(FramingFindables.core, item.number)
      return Redirect(to: path(id, .core), saying: CoreTexts.added)
    }
  }

  /// What is already off the list stays off: two may press at once.
  func removeItem(_ context: Context, _ id: Case.ID) async throws -> Answer {
    guard let item = context.request.form["fjern"].flatMap(CoreItem.ID.init(pathSegment:)) else {
      throw Refusal.badRequest
    }
    return try await desk.change(context, id, .frame) { change in
      let text = try CoreStore(change.db).remove(item, from: id, by: change.viewer, now: change.now)
      if let text { try change.record(Contribution(.framing, target: "core", targetID: item.number, note: text)) }
      try change.index(FramingFindables.core, item.number)
      return Redirect(to: path(id, .core), saying: CoreTexts.removed)
    }
  }
}
