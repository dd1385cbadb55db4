import Cases
import Database
import Language
import Time
import Web

/// A notice as its receiver sees it.
struct NoticeRow: Sendable {
  let id: Int
  let caseID: Case.ID
  /// `nil` when the receiver may not see the case.
  let title: String?
  let reason: NoticeKind
  let text: Text
  let path: String
  let at: Instant
  let isRead: Bool

  init(_ row: borrowing Row) throws {
    id = try row.read("id")
    caseID = try row.read("case_id")
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

/// The notices of one case, together.
struct NoticeGroup: Sendable {
  let caseID: Case.ID
  let title: String?
  let notices: [NoticeRow]
  var unread: Int { notices.count { !$0.isRead } }

  /// Grouped by case, that with the newest first.
  static func groups(_ notices: [NoticeRow]) -> [NoticeGroup] {
    var order: [Case.ID] = []
    var byCase: [Case.ID: [NoticeRow]] = [:]
    for notice in notices {
      if byCase[notice.caseID] == nil { order.append(notice.caseID) }
      byCase[notice.caseID, default: []].append(notice)
    }
    return order.map { NoticeGroup(caseID: $0, title: byCase[$0]?.first?.title, notices: byCase[$0] ?? []) }
  }
}
