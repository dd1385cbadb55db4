import Database
import HTML
import HTTP
import Language
import Time
import Web

/// Ideas that wait: a solution that somebody thought of while the problem was
/// being worded. They are kept, so that nobody has to hold on to them.
struct ParkedIdea: Sendable {
  let text: String
  let who: String
  let isFromProblem: Bool
  let at: Instant
}

extension CaseStore {
  func parkedIdeas(of id: Case.ID) throws -> [ParkedIdea] {
    try db.rows(
      """
      SELECT i.text, p.name, i.source, i.at FROM parked_ideas i JOIN people p ON p.id = i.person_id
      WHERE i.case_id = \(id) ORDER BY i.id DESC LIMIT 500
      """
    ) { row in
      ParkedIdea(
        text: try row.read("text"), who: try row.read("name"),
        isFromProblem: try row.read("source", as: String.self) == "problem", at: try row.read("at"))
    }
  }

  /// The latest, by number and words.
  package func ideas(of id: Case.ID, count: Int) throws -> [(id: Int, text: String)] {
    try db.rows("SELECT id, text FROM parked_ideas WHERE case_id = \(id) ORDER BY id DESC LIMIT \(count)") {
      (id: try $0.read("id"), text: try $0.read("text"))
    }
  }

  /// Keeps an idea. `source` says whether it was found in the wording of the problem.
  package func park(_ idea: String, from source: String, in id: Case.ID, by viewer: Viewer, now: Instant) throws -> Int
  {
    try db.value(
      """
      INSERT INTO parked_ideas (case_id, person_id, text, source, at)
      VALUES (\(id), \(viewer.id), \(idea), \(source), \(now)) RETURNING id
      """)!
  }
}

extension CaseRoutes {
  static func addIdeas(to router: inout Router, desk: CaseDesk) {
    router.get(ideas) { context, id in try await showIdeas(context, id, FormState(), desk: desk) }
    router.post(ideas) { context, id in
      var form = FormReader(context.request.form)
      let text = form.text("ide", limit: 500, missing: IdeaTexts.missing)
      guard form.isSound else { return try await showIdeas(context, id, form.state, desk: desk) }
      return try await desk.change(context, id, .contribute) { change in
        let idea = try CaseStore(change.db).park(text, from: "written", in: id, by: change.viewer, now: change.now)
        try change.record(Contribution(.idea, target: "idea", targetID: idea, size: text.count, note: text))
        try change.index(CaseFindables.ideas, idea)
        return Redirect(to: ideas.path(id), saying: IdeaTexts.kept)
      }
    }
  }

  private static func showIdeas(
    _ context: Context, _ id: Case.ID, _ form: FormState, desk: CaseDesk
  ) async throws -> Answer {
    let (entry, ideas) = try await desk.read(context, id) { db, entry in
      (entry, try CaseStore(db).parkedIdeas(of: id))
    }
    return .page(ideasPage(entry, ideas, form, desk: desk, keys: context.keys, today: context.today))
  }
}

private func ideasPage(
  _ entry: CaseEntry, _ ideas: [ParkedIdea], _ form: FormState, desk: CaseDesk, keys: FormKeys, today: Day
) -> Page {
  desk.page(entry, tab: "ideer", title: IdeaTexts.ideas) {
    errorSummary(form, heading: IdeaTexts.putRight)
    h1 { IdeaTexts.ideas }
    p(.class("lead mt2 muted")) { IdeaTexts.lead }
    div(.class("cols cols--aside mt6")) {
      div(.class("stack stack-xl")) {
        section(.class("sec")) {
          div(.class("sec__head")) { h2 { IdeaTexts.count(ideas.count) } }
          ideas.isEmpty
            ? AnyMarkup(noIdeas()) : AnyMarkup(ul(.class("list mt3")) { ideas.map { item($0, today: today) } })
        }
        div(.class("row row--between")) {
          a(.class("btn btn--quiet"), .href(CaseRoutes.overview.path(entry.item.id))) {
            Icon.left
            CaseTexts.overview
          }
        }
      }
      aside(.ariaLabel(IdeaTexts.add)) {
        entry.may(.contribute) ? addForm(entry, form, keys: keys) : nil
        p(.class("small muted mt4")) { IdeaTexts.later }
      }
    }
  }.refused(form)
}

private func addForm(_ entry: CaseEntry, _ form: FormState, keys: FormKeys) -> some Markup {
  postForm(keys, to: CaseRoutes.ideas.path(entry.item.id), class: "card") {
    Field("ide", IdeaTexts.add, hint: IdeaTexts.addHint, in: form).lines(rows: 3, limit: 500)
    div(.class("actions")) { button(.class("btn"), .type("submit")) { IdeaTexts.keep } }
  }
}

private func item(_ idea: ParkedIdea, today: Day) -> some Markup {
  li {
    p { idea.text }
    p(.class("small muted")) {
      "\(idea.who), "
      Text.build { Formats.ago(idea.at.day, today: today, $0) }
      idea.isFromProblem ? IdeaTexts.fromProblem : nil
    }
  }
}

private func noIdeas() -> some Markup {
  div(.class("empty mt4")) {
    Picture.emptyWeave
    h3 { IdeaTexts.none }
    p { IdeaTexts.noneWhy }
  }
}

enum IdeaTexts {
  static let ideas = Text(da: "Idéer", en: "Ideas")
  static let lead = Text(
    da: "Her venter idéerne, mens I bliver enige om problemet.",
    en: "Here the ideas wait while you agree on the problem.")
  static let add = Text(da: "Gem en idé", en: "Keep an idea")
  static let addHint = Text(da: "Én sætning er nok.", en: "One sentence is enough.")
  static let keep = Text(da: "Gem idé", en: "Keep the idea")
  static let kept = Text(da: "Idéen er gemt.", en: "The idea is kept.")
  static let missing = Text(da: "Skriv idéen", en: "Write the idea")
  static let putRight = Text(da: "Ret dette for at gemme idéen", en: "Put this right to keep the idea")
  static let none = Text(da: "Ingen idéer endnu", en: "No ideas yet")
  static let noneWhy = Text(
    da: "Får du en idé, mens I taler om problemet, så gem den her.",
    en: "If an idea comes to you while you talk about the problem, keep it here.")
  static let fromProblem = Text(da: ". Fundet i problemteksten", en: ". Found in the wording of the problem")
  static let later = Text(
    da: "Idékald, hvor mange kan foreslå og støtte, kommer i en senere udgave.",
    en: "Calls for ideas, where many can propose and support, come in a later release.")

  static func count(_ count: Int) -> Text {
    .counted(count, one: (da: "idé venter", en: "idea waits"), many: (da: "idéer venter", en: "ideas wait"))
  }
}
