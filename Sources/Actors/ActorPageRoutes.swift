import Accounts
import Cases
import HTML
import HTTP
import Language
import Web

extension ActorRoutes {
  static func addPage(to router: inout Router, _ desk: CaseDesk, _ panels: [Panel<CaseEntry>]) {
    router.get(page) { context, id in
      let view = try await view(context, id, desk, panels: panels)
      if context.wantsJSON { return .json(ActorJSON.json(of: view)) }
      let asked = context.request.query["gruppe"].flatMap(ActorGroup.init(rawValue:))
      let form = FormState(filled: ["gruppe": (asked ?? .politician).rawValue, "rolle": "member"])
      return .page(actorsPage(view, form: form, keys: context.keys, desk: desk))
    }
  }

  static func view(
    _ context: Context, _ id: Case.ID, _ desk: CaseDesk, _ act: CaseAct = .seeTeam, panels: [Panel<CaseEntry>] = []
  ) async throws -> ActorView {
    let viewer = try context.person
    return try await desk.read(context, id, act) { db, entry in
      var view = try ActorView(entry, viewer: viewer, now: context.now, in: db)
      view.panels = try panels.compactMap { try $0.content(context, entry, db) }
      return view
    }
  }
}
