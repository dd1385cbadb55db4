import Cases
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

  static func add(to router: inout Router, desk: CaseDesk) {
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
        parked: try CaseStore(db).parkedIdeas(of: id), form: form, keys: context.keys, today: context.today)
    }
    return .page(caseIdeasPage(view, desk))
  }
}

struct CaseIdeasView: Sendable {
  let entry: CaseEntry
  let calls: [Call]
  let parked: [ParkedIdea]
  let form: FormState
  let keys: FormKeys
  let today: Day
}
