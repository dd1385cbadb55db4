import Accounts
import Cases
import Files
import HTTP
import Web

/// The places of the documents.
package enum DocumentRoutes {
  package static let list = Route("/forloeb/:case/dokumenter", Case.ID.self)
  package static let one = Route("/forloeb/:case/dokumenter/:document", Case.ID.self, Document.ID.self)
  static let version = Route("/forloeb/:case/dokumenter/:document/version", Case.ID.self, Document.ID.self)
  static let words = Route("/forloeb/:case/dokumenter/:document/beskrivelse", Case.ID.self, Document.ID.self)
  static let withdrawal = Route("/forloeb/:case/dokumenter/:document/tilbagetraekning", Case.ID.self, Document.ID.self)
  package static let file = Route("/forloeb/:case/dokumenter/:document/fil", Case.ID.self, Document.ID.self)
  package static let shown = Route("/forloeb/:case/dokumenter/:document/billede", Case.ID.self, Document.ID.self)
  package static let small = Route("/forloeb/:case/dokumenter/:document/miniature", Case.ID.self, Document.ID.self)

  package static func add(to router: inout Router, desk: CaseDesk, from sources: DocumentSources) {
    let room = DocumentRoom(desk: desk, sources: sources)
    router.get(list) { context, id in try await room.showList(context, id) }
    router.post(list) { context, id in try await room.add(context, id) }
    router.get(one) { context, id, one in try await room.show(context, id, one) }
    // Where a reload of a refused form leads.
    router.get(version) { context, id, one in try await room.show(context, id, one) }
    router.post(version) { context, id, one in try await room.replace(context, id, one) }
    router.get(words) { context, id, one in try await room.show(context, id, one) }
    router.post(words) { context, id, one in try await room.describe(context, id, one) }
    router.post(withdrawal) { context, id, one in try await room.withdraw(context, id, one) }
    router.get(file) { context, id, one in try await room.fetch(context, id, one, .whole) }
    router.get(shown) { context, id, one in try await room.fetch(context, id, one, .shown) }
    router.get(small) { context, id, one in try await room.fetch(context, id, one, .small) }
  }

  /// Bytes that a form with a file may bring: the file, and the words beside it.
  ///
  /// - Returns: Nil where files are not sent, and to those who have no session.
  package static func bodyLimit(of request: Request) -> Int? {
    let parts = request.segments
    guard request.method == .post, parts.count == 3 || parts.count == 5, parts[0] == "forloeb",
      parts[2] == "dokumenter", parts.count == 3 || parts[4] == "version",
      request.cookies[Responder.sessionCookie] != nil
    else { return nil }
    return FileCheck.limit + 512 * 1024
  }
}
