import Database
import HTML
import HTTP
import Language
import Time
import Web

/// One act as the timeline shows it.
struct TimelineEntry: Sendable {
  let id: Int
  let kind: Contribution.Kind
  let who: String?
  let group: ActorGroup?
  let note: Text
  let at: Instant
}

extension CaseStore {
  /// The acts in a case, newest first, after a given one.
  func timeline(of id: Case.ID, before: Int?, count: Int) throws -> [TimelineEntry] {
    let page: SQL = before.map { "AND k.id < \($0)" } ?? ""
    return try db.rows(
      """
      SELECT k.id, k.kind, p.name, k.actor_group, k.note, k.at
      FROM contributions k LEFT JOIN people p ON p.id = k.person_id
      WHERE k.case_id = \(id) AND k.kind NOT IN \(Contribution.counted)
      """ + " " + page + " ORDER BY k.id DESC LIMIT \(count)"
    ) { row in
      TimelineEntry(
        id: try row.read("id"), kind: try row.read("kind"), who: try row.readIfPresent("name"),
        group: try row.readIfPresent("actor_group"), note: Contribution.shown(try row.read("note")),
        at: try row.read("at"))
    }
  }

  struct Export: Sendable {
    let who: String
    let what: String
    let at: Instant
  }

  /// Who took data out of the case, newest first.
  func exports(of id: Case.ID) throws -> [Export] {
    try db.rows(
      """
      SELECT p.name, a.what, a.format, a.at FROM access_log a JOIN people p ON p.id = a.person_id
      WHERE a.case_id = \(id) ORDER BY a.id DESC LIMIT 20
      """
    ) { row in
      Export(
        who: try row.read("name"),
        what: "\(try row.read("what", as: String.self)).\(try row.read("format", as: String.self))",
        at: try row.read("at"))
    }
  }
}

extension CaseRoutes {
  private static let page = 50

  static func addTimeline(to router: inout Router, desk: CaseDesk) {
    router.get(timeline) { context, id in
      let before = context.request.query["foer"].flatMap { Int($0) }
      let (entry, entries, gains, exports) = try await desk.read(context, id) { db, entry in
        let store = CaseStore(db)
        return (
          entry, try store.timeline(of: id, before: before, count: page + 1), try store.gains(of: id),
          entry.role == .leader ? try store.exports(of: id) : []
        )
      }
      let shown = Array(entries.prefix(page))
      return .page(
        desk.page(entry, tab: CaseTab.overview, title: TimelineTexts.timeline) {
          timelineContent(
            entry, shown, hasMore: entries.count > page, gains: gains, exports: exports, today: context.today)
        })
    }
    router.get(contributions) { context, id in
      let viewer = try context.person
      _ = try await desk.read(context, id, .export) { _, _ in true }
      let now = context.now
      try await context.services.database.write { db in
        try CaseStore(db).logExport("bidrag", format: "csv", of: id, by: viewer, now: now)
      }
      return .response(contributionsCSV(of: id, database: context.services.database))
    }
  }
}

private func timelineContent(
  _ entry: CaseEntry, _ entries: [TimelineEntry], hasMore: Bool, gains: Gains, exports: [CaseStore.Export], today: Day
) -> some Markup {
  group {
    h1 { TimelineTexts.timeline }
    p(.class("lead mt2 muted")) { TimelineTexts.lead }
    div(.class("cols cols--aside mt6")) {
      div(.class("stack stack-xl")) {
        section(.class("sec")) {
          div(.class("sec__head")) { h2 { TimelineTexts.acts } }
          ol(.class("trail mt4")) { entries.map { timelineItem($0, today: today) } }
          hasMore ? olderLink(entry, entries) : nil
        }
        nextDoor(entry)
      }
      aside(.ariaLabel(TimelineTexts.figures)) {
        div(.class("stack stack-l")) {
          gainsPanel(gains)
          entry.may(.export) ? exportPanel(entry, exports, today: today) : nil
        }
      }
    }
  }
}

private func timelineItem(_ entry: TimelineEntry, today: Day) -> some Markup {
  li {
    b { TimelineTexts.sentence(entry.kind, who: entry.who) }
    entry.note.danish.isEmpty ? nil : p(.class("small")) { entry.note }
    p(.class("small muted")) {
      Text.build { Formats.ago(entry.at.day, today: today, $0) }
      entry.group.map { group in Text(same: ". ") + group.singular.capitalised }
    }
  }
}

private func olderLink(_ entry: CaseEntry, _ entries: [TimelineEntry]) -> (some Markup)? {
  entries.last.map { last in
    p(.class("mt4")) {
      a(.href("\(CaseRoutes.timeline.path(entry.item.id))?foer=\(last.id)")) { TimelineTexts.older }
    }
  }
}

private func exportPanel(_ entry: CaseEntry, _ exports: [CaseStore.Export], today: Day) -> some Markup {
  section {
    h2(.class("t-l")) { TimelineTexts.takeOut }
    p(.class("small mt2")) {
      a(.href(CaseRoutes.contributions.path(entry.item.id))) { TimelineTexts.csv }
    }
    p(.class("small")) {
      a(.href(CaseRoutes.export.path(entry.item.id))) { TimelineTexts.everything }
    }
    p(.class("small muted")) { TimelineTexts.isLogged }
    exports.isEmpty
      ? nil
      : ul(.class("list mt3 small")) {
        exports.map { export in
          li {
            "\(export.who): \(export.what), "
            Text.build { Formats.ago(export.at.day, today: today, $0) }
          }
        }
      }
  }
}

private func nextDoor(_ entry: CaseEntry) -> some Markup {
  div(.class("row row--between")) {
    a(.class("btn btn--quiet"), .href(CaseRoutes.overview.path(entry.item.id))) {
      Icon.left
      CaseTexts.overview
    }
  }
}
