import Accounts
import Cases
import Database
import HTML
import HTTP
import Language
import Time
import Web

// The sides of a difference: one more, corrected, or said in one's own words.

extension DifferenceRoom {
  func showNewSide(
    _ context: Context, _ id: Case.ID, _ one: Difference.ID, _ refused: FormState? = nil
  ) async throws -> Answer {
    let form = try await desk.read(context, id, .workOnDifferences) { db, entry in
      let store = DifferenceStore(db)
      let sides = try store.sides(of: [one])
      return SideForm(
        entry: entry, item: try store.one(one, in: id), speakers: try store.speakers(in: id),
        isFull: sides.count >= DifferenceChangeStore.mostSides,
        speaksAlready: sides.contains { $0.person?.number == context.viewer?.id }, viewer: try context.person.id,
        keys: context.keys, state: refused ?? FormState())
    }
    return .page(newSidePage(form))
  }

  func addSide(_ context: Context, _ id: Case.ID, _ one: Difference.ID) async throws -> Answer {
    var form = FormReader(context.request.form)
    let text = form.text("side", limit: NewDifferenceForm.sideLimit, missing: SideTexts.missing)
    let speaker = form.form["hvem"].flatMap(Speaker.init(formValue:))
    if speaker == nil { form.fail("hvem", SideTexts.whoMissing) }
    guard form.isSound, let speaker else { return try await showNewSide(context, id, one, form.state) }
    return try await desk.change(context, id, .workOnDifferences) { change in
      let item = try DifferenceStore(change.db).one(one, in: id)
      let new = try side(speaker, text, change)
      let store = store(change)
      if new.person != nil, try store.speaksAlready(in: one) {
        throw Refusal.notAllowed(SideTexts.speaksAlready)
      }
      guard let added = try store.add(new, to: one) else { throw Refusal.notAllowed(SideTexts.full) }
      try record(.side, item, text, in: change)
      try index(one, in: change)
      try tellSpokenFor([new], one, item.title, change)
      return Redirect(
        to: path(id, one) + "#side-\(added.number)", saying: try tellNamed(in: text, one, SideTexts.added, change))
    }
  }

  func showSide(
    _ context: Context, _ id: Case.ID, _ one: Difference.ID, _ number: DifferenceSide.ID, _ refused: FormState? = nil
  ) async throws -> Answer {
    let form = try await desk.read(context, id, .workOnDifferences) { db, entry in
      let (item, side, isTaking) = try editable(number, of: one, in: id, entry, try context.person.id, db)
      return SideForm(
        entry: entry, item: item, side: side, isTaking: isTaking, viewer: try context.person.id, keys: context.keys,
        state: refused ?? FormState(filled: ["side": side.text]))
    }
    return .page(sidePage(form))
  }

  /// The side, and whether the viewer takes it over. Who may neither correct nor take it is refused.
  private func editable(
    _ number: DifferenceSide.ID, of one: Difference.ID, in id: Case.ID, _ entry: CaseEntry, _ viewer: Int,
    _ db: Connection
  ) throws -> (Difference, DifferenceSide, isTaking: Bool) {
    let store = DifferenceStore(db)
    let item = try store.one(one, in: id)
    let sides = try store.sides(of: [one])
    guard let side = sides.first(where: { $0.id == number }) else { throw Refusal.notFound }
    let speaksAlready = sides.contains { $0.person?.number == viewer }
    if side.canBeTaken(by: viewer, of: entry.actorGroup), !speaksAlready { return (item, side, true) }
    guard side.canBeCorrected(by: viewer) else { throw Refusal.notAllowed(SideTexts.notYours) }
    return (item, side, false)
  }

  func writeSide(
    _ context: Context, _ id: Case.ID, _ one: Difference.ID, _ number: DifferenceSide.ID
  ) async throws -> Answer {
    var form = FormReader(context.request.form)
    let text = form.text("side", limit: NewDifferenceForm.sideLimit, missing: SideTexts.missing)
    let seen = Int(form.form["set"] ?? "") ?? -1
    let mayKeepName = form.form["som"] == "hoert"
    let state = form.state
    guard form.isSound else { return try await showSide(context, id, one, number, state) }
    do {
      return try await desk.change(context, id, .workOnDifferences) { change in
        let (item, side, isTaking) = try editable(
          number, of: one, in: id, change.entry, change.viewer.id, change.db)
        // Who wrote down what their own group says may go on doing just that.
        let takes = isTaking && !(mayKeepName && side.canBeCorrected(by: change.viewer.id))
        let store = store(change)
        let isWritten =
          takes ? try store.take(side, saying: text, readAt: seen) : try store.rewrite(side, to: text, readAt: seen)
        guard isWritten else { throw Stale() }
        try record(.side, item, text, in: change)
        try index(one, in: change)
        return Redirect(
          to: path(id, one) + "#side-\(number.number)",
          saying: try tellNamed(in: text, one, takes ? SideTexts.taken : SideTexts.rewritten, change))
      }
    } catch is Stale {
      return try await showSide(context, id, one, number, state)
    }
  }
}
