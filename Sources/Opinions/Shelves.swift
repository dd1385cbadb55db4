import Database
import HTTP
import Statistics
import Web

/// The statements of a conversation that can be voted on, ready to be drawn from.
struct Shelf: Sendable {
  let statements: [Statement]
  /// How much there is to learn from each.
  let priorities: [Double]
  private let index: TextIndex<Statement.ID>

  init(_ statements: [Statement], priorities known: [Int: Double]) {
    self.statements = statements
    // A statement that is on no map yet is worth more than any that is.
    let most = known.values.max() ?? 1
    priorities = statements.map { known[$0.id.number] ?? most }
    var index = TextIndex<Statement.ID>()
    for statement in statements { try? index.add(statement.id, title: statement.text, text: "") }
    self.index = index
  }

  /// The statement to be shown next: the one asked for, or drawn among those not answered. The same again when
  /// the page is fetched again.
  func next(after votes: [Statement.ID: Vote], asked: Statement.ID?, for key: String) -> Statement? {
    if let asked, let found = statements.first(where: { $0.id == asked }) { return found }
    let answered = Set(statements.indices.filter { votes[statements[$0].id] != nil })
    var chance = SeededRandom(seed: Self.seed(key, answered.count))
    return Routing.next(by: priorities, answered: answered, chance: &chance).map { statements[$0] }
  }

  /// FNV-1a.
  private static func seed(_ key: String, _ count: Int) -> UInt64 {
    "\(key) \(count)".utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
  }

  /// The few most alike that are alike enough, the most alike first.
  func similar(to text: String) -> [Statement] {
    let found = index.nearest(toTitle: text, text: "", top: 3).filter { $0.isWarning || $0.similarity >= 0.25 }
    return found.compactMap { neighbour in statements.first { $0.id == neighbour.id } }
  }
}

/// The shelves of the conversations that people vote on now, kept until a
/// statement changes or a new map is shown.
final class Shelves: Sendable {
  private struct Kept {
    let revision: Int
    let map: Int
    let shelf: Shelf
  }

  private struct State {
    var shelves: [Conversation.ID: Kept] = [:]
    var ids: [String: Conversation.ID] = [:]
  }

  private let state = Lock(State())
  private static let most = 200

  func id(of token: String) -> Conversation.ID? { state.withLock { $0.ids[token] } }

  func remember(_ id: Conversation.ID, _ token: String) {
    state.withLock { state in
      if state.ids.count > 10_000 { state.ids.removeAll() }
      state.ids[token] = id
    }
  }

  func shelf(of item: Conversation, in db: Connection) throws -> Shelf {
    let map = try MapStore(db).number(of: item.id)
    let kept = state.withLock { $0.shelves[item.id] }
    if let kept, kept.revision == item.revision, kept.map == map { return kept.shelf }
    let shelf = Shelf(
      try ConversationStore(db).statements(of: item.id, [.open]), priorities: try MapStore(db).priorities(of: item.id))
    state.withLock { state in
      if state.shelves.count >= Self.most { state.shelves.removeAll() }
      state.shelves[item.id] = Kept(revision: item.revision, map: map, shelf: shelf)
    }
    return shelf
  }
}
