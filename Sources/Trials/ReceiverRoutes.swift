import Accounts
import Bytes
import Cases
import Database
import HTML
import HTTP
import Language
import Time
import Web

/// Where the team notes who else uses the solution.
enum ReceiverRoutes {
  static let new = Route("/forloeb/:case/forankring/modtager", Case.ID.self)
  static let one = Route("/forloeb/:case/forankring/modtager/:receiver", Case.ID.self, Receiver.ID.self)

  static func add(to router: inout Router, _ room: TrialRoom) {
    router.get(new) { context, id in try await room.showReceiver(context, id, nil) }
    router.post(new) { context, id in try await room.saveReceiver(context, id, nil) }
    router.get(one) { context, id, one in try await room.showReceiver(context, id, one) }
    router.post(one) { context, id, one in try await room.saveReceiver(context, id, one) }
  }
}

extension TrialRoom {
  func showReceiver(
    _ context: Context, _ id: Case.ID, _ one: Receiver.ID?, _ refused: FormState? = nil
  ) async throws -> Answer {
    let form = try await desk.read(context, id, .embed) { db, entry in
      let receiver = try one.map { try ReceiverStore(db).one($0, in: id) }
      return ReceiverForm(
        entry: entry, receiver: receiver,
        state: refused ?? receiver.map(Self.filled) ?? FormState(filled: ["siden": context.today.iso]),
        keys: context.keys)
    }
    return .page(receiverPage(desk, form))
  }

  private static func filled(_ receiver: Receiver) -> FormState {
    FormState(filled: [
      "hvem": receiver.name, "hvordan": receiver.kind.rawValue, "note": receiver.note, "siden": receiver.since.iso,
      "set": String(receiver.revision),
    ])
  }

  func saveReceiver(_ context: Context, _ id: Case.ID, _ one: Receiver.ID?) async throws -> Answer {
    var form = FormReader(context.request.form)
    let name = form.text("hvem", limit: 120, missing: ReceiverTexts.nameMissing)
    let kind = form.choice("hvordan", Receiver.Kind.self, missing: ReceiverTexts.kindMissing)
    let note = form.text("note", limit: 400)
    let since = form.day("siden", missing: ReceiverTexts.sinceMissing)
    if let since, since > context.today { form.fail("siden", ReceiverTexts.sinceAhead) }
    guard form.isSound, let kind, let since else { return try await showReceiver(context, id, one, form.state) }
    let draft = ReceiverStore.Draft(name: name, kind: kind, note: note, since: since)
    let (seen, state) = (Int(form.form["set"] ?? "") ?? -1, form.state)
    do {
      return try await desk.change(context, id, .embed) { change in
        let store = ReceiverStore(change.db)
        var number = one
        if let one {
          _ = try store.one(one, in: id)
          guard try store.rewrite(one, to: draft, seen: seen) else { throw Stale() }
        } else {
          number = try store.add(draft, in: id, by: Person.ID(change.viewer.id), now: change.now)
        }
        guard let number else { throw Stale() }
        try change.record(
          Contribution(.embedding, target: "receiver", targetID: number.number, size: note.count, note: name))
        return Redirect(to: TrialRoutes.embedding.path(id) + "#spred", saying: ReceiverTexts.saved)
      }
    } catch is Stale {
      // Somebody of that name is there, or another window was quicker.
      if one == nil { form.fail("hvem", ReceiverTexts.there(name)) }
      return try await showReceiver(context, id, one, one == nil ? form.state : state)
    }
  }
}

func receiverJSON(_ receiver: Receiver) -> JSON {
  .object([
    ("id", .integer(receiver.id.number)), ("name", .string(receiver.name)),
    ("kind", .string(receiver.kind.rawValue)), ("note", .string(receiver.note)),
    ("since", .string(receiver.since.iso)),
  ])
}
