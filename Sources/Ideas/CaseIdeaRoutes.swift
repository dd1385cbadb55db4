import Cases
import Crowd
import Database
import HTML
import HTTP
import Language
import Time
import Web

/// The ideas of a case: its calls, and those that wait until there is one.
package enum CaseIdeaRoutes {
  /// Leads on to an idea by the number it has in the case: for what was found.
  package static let idea = Route("/forloeb/:case/ideer/:idea", Case.ID.self, Idea.ID.self)

  /// Where an idea that waits is taken along into a call.
  static let carry = Route("/forloeb/:case/gemte/:idea", Case.ID.self, Int.self)

  static func add(to router: inout Router, desk: CaseDesk, calls: CallDesk) {
    router.get(carry) { context, id, idea in try await showCarry(context, id, idea, FormState(), desk) }
    router.post(carry) { context, id, idea in try await carryNow(context, id, idea, desk, calls) }
    router.get(CaseRoutes.ideas) { context, id in try await show(context, id, FormState(), desk) }
    router.get(idea) { context, id, idea in
      let path = try await desk.read(context, id) { db, _ in
        try db.first(
          "SELECT k.slug, i.number FROM ideas i JOIN calls k ON k.id = i.call_id WHERE i.id = \(idea) AND k.case_id = \(id)"
        ) { IdeaRoutes.idea.path(try $0.read("slug"), try $0.read("number")) }
      }
      guard let path else { throw Refusal.notFound }
      return .redirect(Redirect(to: path))
    }
    router.post(CaseRoutes.ideas) { context, id in
      var form = FormReader(context.request.form)
      let text = form.text("ide", limit: 500, missing: CaseIdeaTexts.missing)
      guard form.isSound else { return try await show(context, id, form.state, desk) }
      return try await desk.change(context, id, .contribute) { change in
        let idea = try CaseStore(change.db).park(text, from: "written", in: id, by: change.viewer, now: change.now)
        try change.record(Contribution(.idea, target: "idea", targetID: idea, size: text.count, note: text))
        try change.index(CaseFindables.ideas, idea)
        return Redirect(to: CaseRoutes.ideas.path(id), saying: CaseIdeaTexts.kept)
      }
    }
  }

  private static func show(
    _ context: Context, _ id: Case.ID, _ form: FormState, _ desk: CaseDesk
  ) async throws -> Answer {
    let viewer = try context.person
    let view = try await desk.read(context, id) { db, entry in
      CaseIdeasView(
        entry: entry, calls: try CallStore(db).calls(of: id, for: viewer),
        parked: try CaseStore(db).parkedIdeas(of: id), carried: try CarriedStore(db).places(in: id), form: form,
        keys: context.keys, today: context.today)
    }
    return .page(caseIdeasPage(view, desk))
  }

  // MARK: - Taking one along

  private static func showCarry(
    _ context: Context, _ id: Case.ID, _ idea: Int, _ form: FormState, _ desk: CaseDesk
  ) async throws -> Answer {
    let viewer = try context.person
    let view = try await desk.read(context, id, .contribute) { db, entry in
      guard let waiting = try CarriedStore(db).waiting(idea, in: id) else { throw Refusal.notFound }
      let calls = try CallStore(db).calls(of: id, for: viewer)
      return CarryView(
        entry: entry, idea: idea, text: waiting.text, calls: calls.filter { $0.phase(on: context.today) == .open },
        form: form, keys: context.keys)
    }
    return .page(carryPage(view, desk))
  }

  /// Puts what waited into a call, as the idea of whoever wrote it: they can change it, take it back, and are told.
  private static func carryNow(
    _ context: Context, _ id: Case.ID, _ idea: Int, _ desk: CaseDesk, _ calls: CallDesk
  ) async throws -> Answer {
    var form = FormReader(context.request.form)
    let slug = form.text("idekald", missing: CaseIdeaTexts.callMissing)
    guard form.isSound else { return try await showCarry(context, id, idea, form.state, desk) }
    let waiting = try await desk.read(context, id, .contribute) { db, _ in try CarriedStore(db).waiting(idea, in: id) }
    guard let waiting else { throw Refusal.notFound }
    let call = try await calls.read(context, slug, .addIdea) { _, entry in entry.call }
    guard call.caseID == id else { throw Refusal.notFound }
    let writer = try await calls.participants.participant(waiting.person, in: CallDesk.subject(call.id.number))
    return try await calls.change(context, slug, .addIdea) { change in
      guard let waiting = try CarriedStore(change.db).waiting(idea, in: id) else {
        return Redirect(to: CaseRoutes.ideas.path(id), saying: CaseIdeaTexts.isCarried)
      }
      let number = try change.carry(waiting, idea, by: writer)
      return Redirect(to: IdeaRoutes.idea.path(slug, number), saying: CaseIdeaTexts.carried)
    }
  }
}

struct CaseIdeasView: Sendable {
  let entry: CaseEntry
  let calls: [Call]
  let parked: [ParkedIdea]
  /// Where those are that have been taken along into a call.
  let carried: [Int: String]
  let form: FormState
  let keys: FormKeys
  let today: Day
}

/// One idea that waits, and the calls that it can go into.
struct CarryView: Sendable {
  let entry: CaseEntry
  let idea: Int
  let text: String
  let calls: [Call]
  let form: FormState
  let keys: FormKeys
}
