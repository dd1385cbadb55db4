import Accounts
import Cases
import Database
import HTML
import HTTP
import Language
import Time
import Web

// What came of a difference, and what it hangs together with.

/// How a difference is closed.
enum Closing: String, CaseIterable, Sendable {
  case used = "brugt"
  case kept = "beholdt"
}

extension DifferenceRoom {
  func showWork(
    _ context: Context, _ id: Case.ID, _ one: Difference.ID, _ refused: FormState? = nil
  ) async throws -> Answer {
    let form = try await desk.read(context, id, .workOnDifferences) { db, entry in
      let store = DifferenceStore(db)
      let item = try store.one(one, in: id)
      let outcome = try store.links(of: [one]).first(where: \.isOutcome)?.key
      let saved = [
        "udfald": item.isOpen ? "" : (item.isKept ? Closing.kept : .used).rawValue, "udbytte": item.outcome,
        "traek": outcome?.formValue ?? "",
      ]
      return WorkForm(
        entry: entry, item: item, sides: try store.sides(of: [one]), choices: try sources.targets(db, id, nil),
        keys: context.keys, state: refused ?? FormState(filled: saved))
    }
    return .page(workPage(form))
  }

  func workThrough(_ context: Context, _ id: Case.ID, _ one: Difference.ID) async throws -> Answer {
    var form = FormReader(context.request.form)
    let closing = form.choice("udfald", Closing.self, missing: WorkTexts.closingMissing)
    let outcome = form.text("udbytte", limit: 1_000, missing: WorkTexts.outcomeMissing)
    let key = form.form["traek"].flatMap(LinkKey.init(formValue:))
    let seen = Int(form.form["set"] ?? "") ?? -1
    let state = form.state
    guard form.isSound, let closing else { return try await showWork(context, id, one, state) }
    do {
      return try await desk.change(context, id, .workOnDifferences) { change in
        let item = try DifferenceStore(change.db).one(one, in: id)
        let store = store(change)
        guard try store.close(one, keeping: closing == .kept, outcome: outcome, readAt: seen) else { throw Stale() }
        if let key, let target = try sources.targets(change.db, id, [key]).first {
          try store.link(one, to: key, isOutcome: true, name: DifferenceEvent.note(target.title))
        }
        try record(.workedThrough, item, outcome, in: change)
        try index(one, in: change)
        return Redirect(
          to: path(id, one),
          saying: try tellNamed(in: outcome, one, closing == .kept ? WorkTexts.kept : WorkTexts.worked, change))
      }
    } catch is Stale {
      return try await showWork(context, id, one, state)
    }
  }

  func reopen(_ context: Context, _ id: Case.ID, _ one: Difference.ID) async throws -> Answer {
    var form = FormReader(context.request.form)
    let why = form.text("hvorfor", limit: 300, missing: WorkTexts.whyMissing)
    guard form.isSound else {
      let isOpen = try await desk.read(context, id, .workOnDifferences) { db, _ in
        try DifferenceStore(db).one(one, in: id).isOpen
      }
      // What is open has no form to put right.
      if isOpen { return .redirect(Redirect(to: path(id, one), saying: WorkTexts.isOpen)) }
      return try await refuse(context, id, one, .reopening, form.state)
    }
    return try await desk.change(context, id, .workOnDifferences) { change in
      let item = try DifferenceStore(change.db).one(one, in: id)
      guard try store(change).reopen(one, why: why) else {
        return Redirect(to: path(id, one), saying: WorkTexts.isOpen)
      }
      try record(.differenceReopened, item, why, in: change)
      if let owner = item.owner, owner.number != change.viewer.id {
        try change.tell(
          owner, Notice(.question, WorkTexts.reopened(by: change.viewer.name, item.title), path: path(id, one)))
      }
      return Redirect(to: path(id, one), saying: try tellNamed(in: why, one, WorkTexts.reopenedNow, change))
    }
  }

  func link(_ context: Context, _ id: Case.ID, _ one: Difference.ID) async throws -> Answer {
    var form = FormReader(context.request.form)
    let key = form.form["tilknyt"].flatMap(LinkKey.init(formValue:))
    if key == nil { form.fail("tilknyt", WorkTexts.linkMissing) }
    guard form.isSound, let key else { return try await refuse(context, id, one, .link, form.state) }
    return try await desk.change(context, id, .workOnDifferences) { change in
      let item = try DifferenceStore(change.db).one(one, in: id)
      // What is not of this case is not there.
      guard let target = try sources.targets(change.db, id, [key]).first else { throw Refusal.notFound }
      try store(change).link(one, to: key, isOutcome: false, name: DifferenceEvent.note(target.title))
      try record(.differenceChanged, item, in: change)
      return Redirect(to: path(id, one) + "#haenger", saying: WorkTexts.linked)
    }
  }

  func unlink(_ context: Context, _ id: Case.ID, _ one: Difference.ID) async throws -> Answer {
    var form = FormReader(context.request.form)
    let key = form.form["tilknyt"].flatMap(LinkKey.init(formValue:))
    if key == nil { form.fail("tilknyt", WorkTexts.linkMissing) }
    guard form.isSound, let key else { return try await refuse(context, id, one, .link, form.state) }
    return try await desk.change(context, id, .workOnDifferences) { change in
      let item = try DifferenceStore(change.db).one(one, in: id)
      let name = try sources.targets(change.db, id, [key]).first?.title ?? Text(same: "")
      try store(change).unlink(one, from: key, name: DifferenceEvent.note(name))
      try record(.differenceChanged, item, in: change)
      return Redirect(to: path(id, one) + "#haenger", saying: WorkTexts.unlinked)
    }
  }
}
