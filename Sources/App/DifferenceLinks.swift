import Actors
import Barriers
import Cases
import Database
import Decisions
import Differences
import Framing
import HTTP
import Language
import Opinions
import Rooms
import Search
import Web

/// What the register of differences shows of the other slices.
extension Wiring {
  static let differenceSources = DifferenceSources(
    targets: { db, id, keys in
      try barriers(db, id, keys) + tasks(db, id, keys) + ideas(db, id, keys) + decisions(db, id, keys)
        + statements(db, id, keys)
    },
    invitation: { ActorRoutes.page.path($0) + "#inviter" }, opinionMap: OpinionPanels.beside)

  /// Where the opinion maps of a case lead.
  static let opinionSources = OpinionSources(
    difference: { id, statement in
      let key = LinkKey(.statement, statement.id.number)
      return DifferenceRoutes.new.path(id) + "?"
        + (["titel": statement.text, "tilknyt": key.formValue] as Parameters).encoded
    },
    problem: { FramingRoutes.path(to: .problem, in: $0) },
    index: { db, findable, id, now in try SearchStore(db).put(findable, in: id, now: now) },
    room: { RoomRoutes.list.path($0) })

  /// How many of each kind there are to choose from; what a page names is all there.
  private static func most(_ keys: [LinkKey]?) -> Int { keys == nil ? 50 : 500 }

  private static func barriers(_ db: Connection, _ id: Case.ID, _ keys: [LinkKey]?) throws -> [LinkTarget] {
    let chosen = chosen(.barrier, keys, else: "b.state = 'open'", as: "b.id")
    return try db.rows(
      "SELECT b.id, b.title FROM barriers b WHERE b.case_id = \(id) AND \(chosen) ORDER BY b.id DESC LIMIT \(most(keys))"
    ) { row in
      let barrier: Barrier.ID = try row.read("id")
      return LinkTarget(
        LinkKey(.barrier, barrier.number), Text(same: try row.read("title")),
        path: BarrierRoutes.show.path(id, barrier))
    }
  }

  private static func tasks(_ db: Connection, _ id: Case.ID, _ keys: [LinkKey]?) throws -> [LinkTarget] {
    let chosen = chosen(.move, keys, else: "t.id > 0", as: "t.id")
    return try db.rows(
      "SELECT t.id, t.move, t.title FROM moves t WHERE t.case_id = \(id) AND \(chosen) ORDER BY t.id DESC LIMIT \(most(keys))"
    ) { row in
      let task: CaseTask.ID = try row.read("id")
      let written: String = try row.read("title")
      return LinkTarget(
        LinkKey(.move, task.number), Move.find(try row.read("move"))?.title ?? Text(same: written),
        path: BarrierRoutes.task.path(id, task))
    }
  }

  private static func ideas(_ db: Connection, _ id: Case.ID, _ keys: [LinkKey]?) throws -> [LinkTarget] {
    let chosen = chosen(.idea, keys, else: "i.id > 0", as: "i.id")
    return try db.rows(
      "SELECT i.id, i.text FROM parked_ideas i WHERE i.case_id = \(id) AND \(chosen) ORDER BY i.id DESC LIMIT \(most(keys))"
    ) { row in
      let text: String = try row.read("text")
      let short = text.count > 80 ? text.prefix(79) + "…" : text[...]
      return LinkTarget(LinkKey(.idea, try row.read("id")), Text(same: String(short)), path: CaseRoutes.ideas.path(id))
    }
  }

  private static func decisions(_ db: Connection, _ id: Case.ID, _ keys: [LinkKey]?) throws -> [LinkTarget] {
    let chosen = chosen(.decision, keys, else: "d.id > 0", as: "d.id")
    return try db.rows(
      "SELECT d.id, d.title FROM decisions d WHERE d.case_id = \(id) AND \(chosen) ORDER BY d.id DESC LIMIT \(most(keys))"
    ) { row in
      let decision: Decision.ID = try row.read("id")
      return LinkTarget(
        LinkKey(.decision, decision.number), Text(same: try row.read("title")),
        path: DecisionRoutes.decision.path(id, decision))
    }
  }

  private static func statements(_ db: Connection, _ id: Case.ID, _ keys: [LinkKey]?) throws -> [LinkTarget] {
    let chosen = chosen(.statement, keys, else: "s.status = 'open'", as: "s.id")
    return try db.rows(
      """
      SELECT s.id, s.text, s.conversation_id FROM conversations v
      JOIN conversation_statements s ON s.conversation_id = v.id
      WHERE v.case_id = \(id) AND s.status IN ('open', 'replaced', 'removed') AND \(chosen)
      ORDER BY s.id DESC LIMIT \(most(keys))
      """
    ) { row in
      LinkTarget(
        LinkKey(.statement, try row.read("id")), Text(same: try row.read("text")),
        path: OpinionRoutes.one.path(id, try row.read("conversation_id")))
    }
  }

  /// Those of one kind among the keys, or those to choose from.
  private static func chosen(
    _ kind: LinkKey.Kind, _ keys: [LinkKey]?, else others: SQL, as column: SQL
  ) -> SQL {
    guard let keys else { return others }
    let numbers = keys.filter { $0.kind == kind }.map(\.number)
    // Asked also when there are none, so that a page asks as many things whatever it shows.
    return column + " IN \(list: numbers.isEmpty ? [0] : numbers)"
  }
}
