import Cases
import Database
import Language
import Time
import Web

/// A notice as its receiver sees it.
struct NoticeRow: Sendable {
  let id: Int
  /// `nil` outside cases.
  let caseID: Case.ID?
  /// What it stands under where it is not the case; empty under the case.
  let about: String
  /// `nil` when the receiver may not see the case.
  let title: String?
  let reason: NoticeKind
  let text: Text
  let path: String
  let at: Instant
  let isRead: Bool

  init(_ row: borrowing Row) throws {
    id = try row.read("id")
    caseID = try row.readIfPresent("case_id")
    about = try row.read("about")
    title = try row.readIfPresent("title")
    reason = try row.read("reason")
    text = Text(da: try row.read("text_da"), en: try row.read("text_en"))
    path = try row.read("path")
    at = try row.read("at")
    isRead = try row.readIfPresent("read_at", as: Instant.self) != nil
  }
}

/// How much has happened in a case lately.
struct CaseNews: Sendable {
  let id: Case.ID
  let title: String
  let acts: Int
  let people: Int
  let latest: Instant
}

/// The notices of one case, or of one thing outside cases, together.
struct NoticeGroup: Sendable {
  /// What they stand under.
  struct Heading: Hashable, Sendable {
    let caseID: Case.ID?
    let about: String
  }

  let heading: Heading
  let title: String?
  let notices: [NoticeRow]
  var unread: Int { notices.count { !$0.isRead } }

  /// Grouped, that with the newest first.
  static func groups(_ notices: [NoticeRow]) -> [NoticeGroup] {
    var order: [Heading] = []
    var together: [Heading: [NoticeRow]] = [:]
    for notice in notices {
      let heading = Heading(caseID: notice.caseID, about: notice.about)
      if together[heading] == nil { order.append(heading) }
      together[heading, default: []].append(notice)
    }
    return order.map { NoticeGroup(heading: $0, title: together[$0]?.first?.title, notices: together[$0] ?? []) }
  }
}
