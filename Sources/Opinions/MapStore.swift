import Cases
import Database
import Statistics
import Time
import Web

/// Keeps and reads the map of a conversation that is shown.
package struct MapStore {
  let db: Connection
  package init(_ db: Connection) { self.db = db }

  /// The map as it is shown; `nil` before the first.
  package func map(of id: Conversation.ID) throws -> ShownMap? {
    try db.first(
      """
      SELECT number, act, made, people, placed, votes, state, stability, groups_since, drawing, representative,
        statement_ids, axes, means, priorities, centres, group_count, challenger, wins
      FROM conversation_maps WHERE conversation_id = \(id)
      """
    ) { row in
      let state = ShownMap.State(rawValue: try row.read("state")) ?? .few
      let statements = Packed.integers(in: try row.read("statement_ids"))
      return ShownMap(
        number: try row.read("number"), act: try row.read("act"), made: try row.read("made"),
        people: try row.read("people"), placed: try row.read("placed"), votes: try row.read("votes"), state: state,
        stability: try row.readIfPresent("stability"), groupsSince: try row.read("groups_since"),
        drawing: MapDrawing(text: try row.read("drawing")) ?? .empty,
        representative: Self.representations(try row.read("representative")),
        memory: MapMemory(
          statements: statements, opinions: try Self.memory(row, statements.count, isStable: state == .stable),
          priorities: Packed.doubles(in: try row.read("priorities"))))
    }
  }

  private static func memory(_ row: borrowing Row, _ statements: Int, isStable: Bool) throws -> OpinionMemory {
    let weights = Packed.doubles(in: try row.read("axes"))
    let centres = Packed.doubles(in: try row.read("centres"))
    // A mean that is not a number: the statement shapes nothing.
    let means = Packed.doubles(in: try row.read("means"))
    var count: GroupCount?
    if let current: Int = try row.readIfPresent("group_count") {
      count = GroupCount(current: current, challenger: try row.read("challenger"), wins: try row.read("wins"))
    }
    return OpinionMemory(
      axes: [Array(weights.prefix(statements)), Array(weights.dropFirst(statements))],
      means: means.map { $0.isNaN ? 0 : $0 }, leftOut: Set(means.indices.filter { means[$0].isNaN }), placed: [],
      groups: stride(from: 0, to: centres.count - 2, by: 3).map {
        OpinionGroup(id: Int(centres[$0]), people: [], centre: SIMD2(centres[$0 + 1], centres[$0 + 2]))
      }, areGroupsStable: isStable, count: count)
  }

  private static func representations(_ text: String) -> [ShownMap.Representation] {
    text.split(separator: " ").compactMap { word in
      let parts = word.split(separator: ",").compactMap { Int($0) }
      return parts.count == 3
        ? ShownMap.Representation(group: parts[0], statement: Statement.ID(parts[1]), isAgreed: parts[2] == 1) : nil
    }
  }

  /// The figures that are shown, by statement.
  package func figures(of id: Conversation.ID) throws -> [Statement.ID: ShownFigures] {
    var all: [Statement.ID: Tally] = [:]
    var groups: [Statement.ID: [Int: Tally]] = [:]
    var numbers: [Statement.ID: Int] = [:]
    try db.each(
      """
      SELECT statement_id, cell, number, agree, disagree, pass FROM conversation_figures
      WHERE conversation_id = \(id) ORDER BY statement_id
      """
    ) { row in
      let statement: Statement.ID = try row.read("statement_id")
      let cell: Int = try row.read("cell")
      let tally = Tally(
        agree: try row.read("agree"), disagree: try row.read("disagree"), pass: try row.read("pass"))
      numbers[statement] = try row.read("number")
      if cell < 0 { all[statement] = tally } else { groups[statement, default: [:]][cell] = tally }
    }
    return Dictionary(
      uniqueKeysWithValues: numbers.map { statement, number in
        (
          statement,
          ShownFigures(statement: statement, number: number, all: all[statement], groups: groups[statement] ?? [:])
        )
      })
  }

  /// Who stood in which group when figures were made that are shown.
  func labels(of id: Conversation.ID) throws -> [Int: MapReckoning.Labels] {
    let rows = try db.rows(
      """
      SELECT number, act, people_ids, labels FROM conversation_map_labels WHERE conversation_id = \(id)
      """
    ) { row in
      let people = Packed.integers(in: try row.read("people_ids"))
      let labels: [UInt8] = try row.read("labels")
      return MapReckoning.Labels(
        number: try row.read("number"), act: try row.read("act"),
        groups: Dictionary(uniqueKeysWithValues: zip(people, labels.map { Int(Int8(bitPattern: $0)) })))
    }
    return Dictionary(uniqueKeysWithValues: rows.map { ($0.number, $0) })
  }

  /// Shows a map from now on; `false` when another was shown since the one it follows.
  func show(_ result: MapReckoning.Result, took milliseconds: Int, of id: Conversation.ID) throws -> Bool {
    guard try keep(result.map, took: milliseconds, of: id) else { return false }
    try db.run(
      """
      INSERT INTO conversation_map_labels (conversation_id, number, act, people_ids, labels)
      VALUES (\(id), \(result.map.number), \(result.map.act), \(Packed.integers(result.people)),
        \(result.labels.map { UInt8(bitPattern: Int8($0)) }))
      """)
    for figures in result.figures {
      try db.run("DELETE FROM conversation_figures WHERE statement_id = \(figures.statement)")
      for (cell, tally) in [(-1, figures.all)] + figures.groups.sorted(by: { $0.key < $1.key }).map({ ($0, $1) }) {
        guard let tally else { continue }
        try db.run(
          """
          INSERT INTO conversation_figures (statement_id, cell, conversation_id, number, agree, disagree, pass)
          VALUES (\(figures.statement), \(cell), \(id), \(result.map.number), \(tally.agree), \(tally.disagree),
            \(tally.pass))
          """)
      }
    }
    // The newest is what the next map is named after; the others are kept for as long as their figures stand.
    try db.run(
      """
      DELETE FROM conversation_map_labels WHERE conversation_id = \(id) AND number < \(result.map.number)
        AND number NOT IN (SELECT f.number FROM conversation_figures f WHERE f.conversation_id = \(id))
      """)
    return true
  }

  private func keep(_ map: ShownMap, took milliseconds: Int, of id: Conversation.ID) throws -> Bool {
    let opinions = map.memory.opinions
    let means = opinions.means.indices.map { opinions.leftOut.contains($0) ? Double.nan : opinions.means[$0] }
    let representative = map.representative.map { "\($0.group),\($0.statement.number),\($0.isAgreed ? 1 : 0)" }
    return try db.run(
      """
      INSERT INTO conversation_maps (conversation_id, number, act, made, took, people, placed, votes, state, stability,
        groups_since, drawing, representative, statement_ids, axes, means, priorities, centres, group_count, challenger,
        wins)
      VALUES (\(id), \(map.number), \(map.act), \(map.made), \(milliseconds), \(map.people), \(map.placed), \(map.votes),
        \(map.state.rawValue), \(map.stability), \(map.groupsSince), \(map.drawing.text),
        \(representative.joined(separator: " ")),
        \(Packed.integers(map.memory.statements)), \(Packed.doubles(opinions.axes.flatMap(\.self))),
        \(Packed.doubles(means)), \(Packed.doubles(map.memory.priorities)),
        \(Packed.doubles(opinions.groups.flatMap { [Double($0.id), $0.centre.x, $0.centre.y] })),
        \(opinions.count?.current), \(opinions.count?.challenger), \(opinions.count?.wins))
      ON CONFLICT (conversation_id) DO UPDATE SET number = excluded.number, act = excluded.act, made = excluded.made,
        took = excluded.took, people = excluded.people, placed = excluded.placed, votes = excluded.votes,
        state = excluded.state, stability = excluded.stability, groups_since = excluded.groups_since,
        drawing = excluded.drawing, representative = excluded.representative, statement_ids = excluded.statement_ids, axes = excluded.axes,
        means = excluded.means, priorities = excluded.priorities, centres = excluded.centres,
        group_count = excluded.group_count, challenger = excluded.challenger, wins = excluded.wins
      WHERE conversation_maps.number = excluded.number - 1
      """) > 0
  }

  /// Which map is shown; 0 before the first.
  func number(of id: Conversation.ID) throws -> Int {
    try db.value("SELECT number FROM conversation_maps WHERE conversation_id = \(id)") ?? 0
  }

  /// How much there is to learn from each statement, by its number.
  func priorities(of id: Conversation.ID) throws -> [Int: Double] {
    try db.first("SELECT statement_ids, priorities FROM conversation_maps WHERE conversation_id = \(id)") { row in
      Dictionary(
        uniqueKeysWithValues: zip(
          Packed.integers(in: try row.read("statement_ids")), Packed.doubles(in: try row.read("priorities"))))
    } ?? [:]
  }

  /// How many votes have been cast that the map does not know.
  package func votes(of id: Conversation.ID, after act: Int) throws -> Int {
    try db.value(
      """
      SELECT COUNT(*) FROM conversation_statements s JOIN conversation_votes w ON w.statement_id = s.id
      WHERE s.conversation_id = \(id) AND w.act > \(act)
      """) ?? 0
  }

  /// What the page of a map shows, in the state that it has now.
  package func result(of id: Conversation.ID) throws -> ShownResult? {
    guard let map = try map(of: id) else { return nil }
    let store = ConversationStore(db)
    return ShownResult(
      map: map, statements: try store.statements(of: id, [.open, .replaced]), figures: try figures(of: id),
      names: try store.groupNames(of: id))
  }

  /// The conversations whose map is behind: so many have voted since it was made that it can be made again.
  func behind() throws -> [Conversation.ID] {
    try db.rows(
      """
      SELECT v.id FROM conversations v LEFT JOIN conversation_maps m ON m.conversation_id = v.id
      WHERE v.opened IS NOT NULL AND (SELECT COUNT(*) FROM (SELECT DISTINCT w.participant_id
        FROM conversation_statements s JOIN conversation_votes w ON w.statement_id = s.id
        WHERE s.conversation_id = v.id AND w.act > COALESCE(m.act, -1) LIMIT \(FigureRelease.fewestPeople)) n)
        = \(FigureRelease.fewestPeople)
      """
    ) { try $0.read("id") }
  }
}
