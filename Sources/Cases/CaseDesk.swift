import Accounts
import Database
import HTML
import HTTP
import Language
import Time
import Web

/// The one way into a case: every page and every change of every slice goes
/// through here, so that rights, the record and the standing are never forgotten.
package struct CaseDesk: Sendable {
  /// The tabs of a case, in order. Wiring gives those that work.
  package var tabs: [CaseTab] = []
  /// Makes the diagnosis again after a change. Wiring gives it.
  package var refresh: @Sendable (Context, Case.ID) async -> Void = { _, _ in }
  /// What follows from a change, in its own transaction. Wiring gives it.
  package var following = Following()

  /// What is said of a case that has been deleted, to those who may know. Wiring gives it.
  package var deleted: @Sendable (Connection, Case.ID, Viewer?) throws -> (any Explained)? = { _, _, _ in nil }

  /// Where an open page hears of what others add. Wiring gives it.
  package var live: @Sendable (CaseEntry) -> LiveSource? = { _ in nil }

  package init() {}

  /// Reads a case and what belongs to it in one picture of the database.
  package func read<R: Sendable>(
    _ context: Context, _ id: Case.ID, _ act: CaseAct = .seeTeam,
    _ body: @escaping @Sendable (Connection, CaseEntry) throws -> R
  ) async throws -> R {
    let viewer = context.viewer
    return try await context.read { db in
      let entry = try self.entry(id, for: viewer, in: db)
      // Who may not see the team's pages is not told that they are there.
      guard entry.may(act) else {
        if act == .see || act == .seeTeam { throw Refusal.notFound }
        try entry.require(act)
        throw Refusal.notFound
      }
      return try body(db, entry)
    }
  }

  /// Changes a case: checks the right, does it once, and makes the diagnosis anew.
  package func change(
    _ context: Context, _ id: Case.ID, _ act: CaseAct,
    _ body: @escaping @Sendable (CaseChange) throws -> Redirect
  ) async throws -> Answer {
    let viewer = try context.person
    let answer = try await context.change { db in
      let entry = try self.entry(id, for: viewer, counting: false, in: db)
      try entry.require(act)
      return try body(CaseChange(db: db, entry: entry, viewer: viewer, now: context.now, following: following))
    }
    await refresh(context, id)
    return answer
  }

  /// The case, or what is left to say of it.
  private func entry(
    _ id: Case.ID, for viewer: Viewer?, counting: Bool = true, in db: Connection
  ) throws -> CaseEntry {
    do {
      return try CaseStore(db).entry(id, for: viewer, counting: counting)
    } catch Refusal.notFound {
      throw try deleted(db, id, viewer) ?? Refusal.notFound
    }
  }

  /// Lets a case that was just started be found.
  func started(_ id: Case.ID, by viewer: Viewer, now: Instant, in db: Connection) throws {
    let entry = try CaseStore(db).entry(id, for: viewer, counting: false)
    let change = CaseChange(db: db, entry: entry, viewer: viewer, now: now, following: following)
    try change.index(CaseFindables.front, id.number)
  }

  /// A page of a case: under the slim band and the tabs, with its own heading.
  package func page(
    _ entry: CaseEntry, tab: String, title: Text, @MarkupBuilder content: () -> some Markup
  ) -> Page {
    let name = Text(same: entry.item.title)
    return Page(
      Text(da: "\(title.danish) – ", en: "\(title.english) – ") + name, section: "forloeb",
      band: group {
        slimBand(entry, here: title)
        caseTabs(tabs, entry: entry, current: tab)
      }, content: content
    ).with { $0.live = live(entry) }
  }

  /// The front page of a case: under the full band.
  package func overview(_ entry: CaseEntry, @MarkupBuilder content: () -> some Markup) -> Page {
    Page(
      Text(same: entry.item.title), section: "forloeb",
      band: group {
        fullBand(entry)
        entry.may(.seeTeam) ? caseTabs(tabs, entry: entry, current: CaseTab.overview) : nil
      }, content: content
    ).with { $0.live = live(entry) }
  }
}

/// A tab of a case.
package struct CaseTab: Sendable {
  package static let overview = "overblik"

  let id: String
  let label: Text
  let path: @Sendable (Case.ID) -> String
  let count: @Sendable (CaseEntry) -> String?

  package init(
    _ id: String, _ label: Text, path: @escaping @Sendable (Case.ID) -> String,
    count: @escaping @Sendable (CaseEntry) -> String? = { _ in nil }
  ) {
    self.id = id
    self.label = label
    self.path = path
    self.count = count
  }
}

/// A change of a case while it is being made.
package struct CaseChange {
  package let db: Connection
  package let entry: CaseEntry
  package let viewer: Viewer
  package let now: Instant
  let following: Following

  package var id: Case.ID { entry.item.id }

  /// Puts the act into the record. Every change ends with it.
  package func record(_ contribution: Contribution) throws {
    try CaseStore(db).record(contribution, in: id, by: viewer, now: now)
  }

  /// Tells one person at once, and not with the day's news.
  package func tell(_ person: Person.ID, _ notice: Notice) throws {
    try following.tell(self, person, notice)
  }

  /// Tells those who are named with `@` in what was written.
  ///
  /// - Returns: What the writer should know: that somebody named cannot see this.
  package func tellMentioned(in text: String, _ about: Text, path: String) throws -> Text? {
    try following.tellMentioned(self, text, about, path)
  }

  /// Lets the whole of what was written be found; an earlier text of the same
  /// thing is forgotten.
  package func index(_ findable: Findable) throws {
    try following.index(self, findable)
  }

  /// What was taken away is found no more.
  package func forget(_ target: String, _ id: Int) throws {
    try following.forget(self, target, id)
  }
}
