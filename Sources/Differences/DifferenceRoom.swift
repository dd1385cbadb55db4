import Bytes
import Accounts
import Cases
import Database
import HTML
import HTTP
import Language
import Time
import Web

/// Where the register is shown and changed: the desk of the case and what other slices give.
struct DifferenceRoom: Sendable {
  let desk: CaseDesk
  let sources: DifferenceSources

  /// Thrown in a change when the form was read before somebody else's change.
  struct Stale: Error {}

  // MARK: - The list

  func showList(_ context: Context, _ id: Case.ID) async throws -> Answer {
    let filter = context.request.query["vis"].flatMap(DifferenceFilter.init(rawValue:)) ?? .all
    let after = Self.place(context.request.query["efter"])
    let register = try await desk.read(context, id) { db, entry in
      try read(db, entry, filter, after: after, context)
    }
    return context.wantsJSON
      ? .json(registerJSON(register, in: context.language)) : .page(registerPage(desk, register))
  }

  private static func place(_ text: String?) -> DifferenceStore.Place? {
    let parts = (text ?? "").split(separator: "-")
    guard parts.count == 2, let rank = Int(parts[0]), (0...2).contains(rank),
      let id = Difference.ID(pathSegment: String(parts[1]))
    else { return nil }
    return DifferenceStore.Place(rank: rank, id: id)
  }

  private func read(
    _ db: Connection, _ entry: CaseEntry, _ filter: DifferenceFilter, after place: DifferenceStore.Place?,
    _ context: Context
  ) throws -> DifferenceRegister {
    let store = DifferenceStore(db)
    let id = entry.item.id
    let found = try store.page(of: id, filter, after: place)
    let shown = Array(found.prefix(DifferenceStore.pageLength))
    let hasMore = found.count > shown.count
    return DifferenceRegister(
      entry: entry, filter: filter, counts: try store.counts(of: id),
      details: try details(of: shown, atMost: DifferenceStore.shownUses, store, db, id),
      next: hasMore ? shown.last.map { DifferenceStore.Place(rank: $0.rank, id: $0.id) } : nil,
      isContinued: place != nil, viewer: try context.person.id, today: context.today, keys: context.keys,
      invitation: entry.may(.invite) ? sources.invitation(id) : nil,
      opinionMap: try sources.opinionMap?.content(context, id, db))
  }

  /// The sides, marks and links of a page, in one statement each.
  private func details(
    of shown: [Difference], atMost uses: Int, _ store: DifferenceStore, _ db: Connection, _ id: Case.ID
  ) throws -> [DifferenceDetail] {
    let ids = shown.map(\.id)
    let sides = Dictionary(grouping: try store.sides(of: ids), by: \.difference)
    let marks = Dictionary(grouping: try store.uses(of: ids, atMost: uses), by: \.difference)
    let links = try store.links(of: ids)
    let found = links.isEmpty ? [] : try sources.targets(db, id, Array(Set(links.map(\.key))))
    let targets = Dictionary(found.map { ($0.key, $0) }) { first, _ in first }
    let tied = Dictionary(grouping: links, by: \.difference)
    return shown.map { item in
      DifferenceDetail(
        item: item, sides: sides[item.id] ?? [], uses: marks[item.id] ?? [],
        links: (tied[item.id] ?? []).compactMap { link in
          targets[link.key].map { DifferenceDetail.Tie(target: $0, isOutcome: link.isOutcome) }
        })
    }
  }

  // MARK: - One difference

  /// The page; a form that was refused stands in it as it was typed.
  func show(
    _ context: Context, _ id: Case.ID, _ one: Difference.ID, refused: RefusedDifferenceForm? = nil
  ) async throws -> Answer {
    let before = context.request.query["foer"].flatMap(DifferenceReply.ID.init(pathSegment:))
    let asked = (context.request.query["svar"] ?? refused?.state.value("svar")).flatMap(
      DifferenceReply.ID.init(pathSegment:))
    let view = try await desk.read(context, id) { db, entry -> DifferenceView in
      let store = DifferenceStore(db)
      let item = try store.one(one, in: id)
      let thread = ThreadStore(db)
      let replies = try thread.replies(to: one, before: before)
      let mayWork = entry.may(.workOnDifferences)
      return DifferenceView(
        entry: entry, detail: try details(of: [item], atMost: 50, store, db, id)[0],
        replies: Array(replies.prefix(ThreadStore.pageLength)), hasOlder: replies.count > ThreadStore.pageLength,
        answering: try mayWork ? asked.flatMap { try thread.one($0, to: one) } : nil,
        history: try store.history(of: one), choices: mayWork ? try sources.targets(db, id, nil) : [],
        viewer: try context.person.id, today: context.today, keys: context.keys,
        invitation: entry.may(.invite) ? sources.invitation(id) : nil, refused: refused,
        panels: try sources.beside.compactMap {
          try $0.content(context, CaseThing(entry, "difference", one.number), db)
        })
    }
    return context.wantsJSON
      ? .json(differenceJSON(view, in: context.language)) : .page(differencePage(desk, view))
  }

  /// The page again, with what has to be put right. Only for those who may send it.
  func refuse(
    _ context: Context, _ id: Case.ID, _ one: Difference.ID, _ form: RefusedDifferenceForm.Form, _ state: FormState
  ) async throws -> Answer {
    try await desk.read(context, id, .workOnDifferences) { db, _ in _ = try DifferenceStore(db).one(one, in: id) }
    return try await show(context, id, one, refused: RefusedDifferenceForm(form: form, state: state))
  }

  // MARK: - What every change needs

  func store(_ change: CaseChange) -> DifferenceChangeStore {
    DifferenceChangeStore(change.db, by: Person.ID(change.viewer.id), now: change.now)
  }

  func path(_ id: Case.ID, _ one: Difference.ID) -> String { DifferenceRoutes.one.path(id, one) }

  /// Records an act on a difference; it builds on that the difference was made visible.
  func record(
    _ kind: Contribution.Kind, _ item: Difference, _ text: String = "", in change: CaseChange
  ) throws {
    let behind = try ThreadStore(change.db).act(behind: nil, in: item.id)
    try change.record(
      Contribution(
        kind, target: "difference", targetID: item.id.number, buildsOn: behind, size: text.count,
        note: text.isEmpty ? item.title : text))
  }

  /// Lets the difference be found by all that is written in it now.
  func index(_ one: Difference.ID, in change: CaseChange) throws {
    try change.index(DifferenceFindables.differences, one.number)
  }

  /// Tells those who are named in a text; what the writer should know of it comes after what is said anyway.
  func tellNamed(in text: String, _ one: Difference.ID, _ said: Text, _ change: CaseChange) throws -> Text {
    let about = DifferenceTexts.mentioned(by: change.viewer.name)
    guard let note = try change.tellMentioned(in: text, about, path: path(change.id, one)) else { return said }
    return said + Text(same: ". ") + note
  }
}
