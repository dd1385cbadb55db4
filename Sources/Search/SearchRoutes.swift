import Bytes
import Cases
import HTTP
import Language
import Time
import Web

/// Search in everything that one may see. Nothing is kept of what is looked for.
package enum SearchRoutes {
  package static let search = Route("/soeg")

  package static func add(to router: inout Router) {
    router.get(search) { context in
      let viewer = try context.person
      let query = query(context.request.query)
      let view = try await context.read { try SearchFinding($0).view(query, for: viewer) }
      return context.wantsJSON
        ? .json(searchJSON(view, in: context.language)) : .page(searchPage(view, today: context.today))
    }
  }

  private static func query(_ parameters: Parameters) -> SearchQuery {
    SearchQuery(
      parameters["q"] ?? "", caseID: parameters["forloeb"].flatMap(Case.ID.init(pathSegment:)),
      kind: parameters["slags"].flatMap(FoundKind.init(rawValue:)),
      page: parameters["side"].flatMap { Int($0) } ?? 0)
  }
}

private func searchJSON(_ view: SearchView, in language: Language) -> JSON {
  .object([
    ("query", .string(view.query.text)),
    ("results", .array(view.results.map { resultJSON($0, in: language) })),
    ("has_more", .bool(view.hasMore)),
  ])
}

private func resultJSON(_ result: SearchResult, in language: Language) -> JSON {
  .object([
    (
      "case",
      .object([
        ("id", .integer(result.caseID.number)), ("title", .string(result.caseTitle)),
        ("archived", .bool(result.isArchived)),
      ])
    ),
    ("what", .string(result.target)), ("name", .string(SearchTexts.name(ofTarget: result.target)(language))),
    ("title", .string(result.title.map(\.text).joined())), ("text", .string(result.text.map(\.text).joined())),
    ("path", .string(result.path)), ("at", .integer(Int(result.at.milliseconds))),
  ])
}
