import Bytes
import Cases
import HTTP
import Language
import Web

/// What others add to a case while one has it open.
package enum LiveRoutes {
  package static let live = Route("/forloeb/:case/live", Case.ID.self)

  package static func add(to router: inout Router, desk: CaseDesk, hub: LiveHub) {
    router.get(live) { context, id in try await answer(context, id, desk: desk, hub: hub) }
  }

  static func answer(_ context: Context, _ id: Case.ID, desk: CaseDesk, hub: LiveHub) async throws -> Answer {
    let viewer = try context.person
    let (revision, last) = try await desk.read(context, id) { db, entry in
      (entry.item.revision, try LiveStore(db: db).last(in: id))
    }
    // For those who cannot keep a connection open: asked now and then.
    if context.wantsJSON { return .json(.object([("revision", .integer(revision)), ("added", .object([]))])) }
    let since = context.request.headers["Last-Event-ID"].flatMap { Int($0) }
    let stream = try hub.listen(to: id, viewer, revision: revision, last: last, since: since)
    return .response(Response(body: .events(stream)))
  }

  /// What a page of a case listens to.
  package static func source(of entry: CaseEntry) -> LiveSource? {
    entry.may(.seeTeam) ? LiveSource(path: live.path(entry.item.id), revision: entry.item.revision) : nil
  }
}

/// Why nobody more can listen.
enum LiveProblem: Explained {
  case full

  var status: Status { .unavailable }
  var explanation: Text { Text(da: "Der er for mange, der følger med", en: "Too many are following along") }
  var advice: [Text] { [Text(da: "Genindlæs siden for at se nyt.", en: "Reload the page to see what is new.")] }
}
