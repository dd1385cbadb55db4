import Accounts
import Cases
import Database
import HTML
import HTTP
import Language
import Web

/// How one wants to be told: by kind, and where a case is to be otherwise.
extension NoticeRoutes {
  static func addSettings(to router: inout Router) {
    router.get(settings) { context in
      let person = Person.ID(try context.person.id)
      let (choices, cases) = try await context.read { db in
        (try ChoiceStore(db).choices(of: person), try ChoiceStore(db).cases(of: person))
      }
      return .page(noticeSettingsPage(choices, cases, context))
    }
    router.post(settings, save)
  }

  /// What is not one of the choices is left as usual: a page offers nothing else.
  @Sendable private static func save(_ context: Context) async throws -> Answer {
    let person = Person.ID(try context.person.id)
    let form = FormReader(context.request.form)
    var choices = NoticeChoices()
    for kind in NoticeKind.allCases {
      guard let choice = form.optionalChoice(kind.rawValue, NoticeChoice.self), kind.choices.contains(choice) else {
        continue
      }
      choices.kinds[kind] = choice
    }
    let kinds = choices.kinds
    let fields = context.request.form
    return try await context.change { db in
      let store = ChoiceStore(db)
      var kept = try store.choices(of: person)
      kept.kinds = kinds
      for item in try store.cases(of: person) {
        kept.cases[item.id] = fields[caseField(item.id)].flatMap(NoticeChoice.init(rawValue:))
      }
      try store.keep(kept, of: person)
      return Redirect(to: settings.path(), saying: NoticeSettingsTexts.saved)
    }
  }

  static func caseField(_ id: Case.ID) -> String { "forloeb-\(id.number)" }
}
