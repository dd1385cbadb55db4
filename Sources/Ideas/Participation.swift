import Cases
import Database
import HTTP
import Time
import Web

/// How much each actor group has taken part in a call, from the record of contributions.
///
/// Nothing is said of fewer than five people: a group is shown where five of it
/// have done the thing, and never so that the rest, taken from the whole, are
/// fewer than five. The numbers are rounded down to fives, so that nobody reads
/// from two looks what one person did in between.
struct Participation: Equatable, Sendable {
  /// What is counted.
  enum Act: String, CaseIterable, Sendable { case all, ideas, comments, supports, choices }

  /// How many people of one group did something, and how often.
  struct Count: Equatable, Sendable {
    var people = 0
    var times = 0
  }

  /// `nil` stands for those who have not said what they are.
  let groups: [ActorGroup?]
  private let shown: [Act: [ActorGroup?: Int]]

  static let step = 5

  init(_ counts: [Act: [ActorGroup?: Count]]) {
    shown = counts.mapValues { counts in
      let open = Self.canBeShown(counts.mapValues(\.people))
      return counts.filter { open.contains($0.key) }.mapValues { $0.times / Self.step * Self.step }
    }
    let all: [ActorGroup?] = ActorGroup.allCases.map { $0 } + [nil]
    groups = all.filter { group in counts.values.contains { ($0[group]?.people ?? 0) > 0 } }
  }

  /// The number of a group, rounded down; `nil` where it is not shown.
  func number(_ act: Act, of group: ActorGroup?) -> Int? { shown[act]?[group] }

  var isEmpty: Bool { shown.values.allSatisfy(\.isEmpty) }

  /// The groups of which something can be said.
  static func canBeShown(_ people: [ActorGroup?: Int]) -> Set<ActorGroup?> {
    // The smallest last; of equals it is the same each time.
    let order = people.filter { $0.value > 0 }
      .sorted { ($1.value, $0.key?.rawValue ?? "") < ($0.value, $1.key?.rawValue ?? "") }
    var shown = order.filter { $0.value >= step }
    var hidden = order.filter { $0.value < step }.reduce(0) { $0 + $1.value }
    while hidden > 0, hidden < step, let last = shown.popLast() { hidden += last.value }
    return Set(shown.map(\.key))
  }
}

/// Counts how groups have taken part.
struct ParticipationStore {
  let db: Connection
  init(_ db: Connection) { self.db = db }

  func participation(in call: Call.ID) throws -> Participation {
    var counts: [Participation.Act: [ActorGroup?: Participation.Count]] = [:]
    for (group, people) in try people(in: call) {
      counts[.all, default: [:]][group] = .init(people: people, times: people)
    }
    for line in try acts(in: call) {
      var count = counts[line.act, default: [:]][line.group] ?? .init()
      // Who has taken a support back has still taken part; the support is not there.
      count.people = max(count.people, line.people)
      count.times += line.takesBack ? -line.times : line.times
      counts[line.act, default: [:]][line.group] = count
    }
    return Participation(counts)
  }

  private func people(in call: Call.ID) throws -> [(ActorGroup?, Int)] {
    try db.rows(
      """
      SELECT q.actor_group, COUNT(*) AS people FROM call_participants q
      WHERE q.call_id = \(call) AND q.is_host = 0 GROUP BY q.actor_group
      """
    ) { (try $0.readIfPresent("actor_group"), try $0.read("people")) }
  }

  private struct Line {
    let group: ActorGroup?
    let act: Participation.Act
    let takesBack: Bool
    let people: Int
    let times: Int
  }

  private func acts(in call: Call.ID) throws -> [Line] {
    try db.rows(
      """
      SELECT q.actor_group, k.kind, COUNT(DISTINCT k.participant) AS people, COUNT(*) AS times
      FROM ideas i
      JOIN contributions k ON k.target = \(Idea.target) AND k.target_id = i.id
        AND k.kind IN ('idea', 'support', 'support_withdrawn', 'choice')
      JOIN call_participants q ON q.call_id = i.call_id AND q.participant = k.participant AND q.is_host = 0
      WHERE i.call_id = \(call) GROUP BY q.actor_group, k.kind
      UNION ALL
      SELECT q.actor_group, k.kind, COUNT(DISTINCT k.participant) AS people, COUNT(*) AS times
      FROM idea_comments m
      JOIN contributions k ON k.target = \(IdeaComment.target) AND k.target_id = m.id AND k.kind = 'comment'
      JOIN call_participants q ON q.call_id = m.call_id AND q.participant = k.participant AND q.is_host = 0
      WHERE m.call_id = \(call) GROUP BY q.actor_group, k.kind
      """
    ) { row in
      let kind: Contribution.Kind = try row.read("kind")
      let act: Participation.Act =
        switch kind {
        case .idea: .ideas
        case .comment: .comments
        case .choice: .choices
        default: .supports
        }
      return Line(
        group: try row.readIfPresent("actor_group"), act: act, takesBack: kind == .supportWithdrawn,
        people: try row.read("people"), times: try row.read("times"))
    }
  }
}

/// Keeps the figures of each call for some minutes: to count two hundred thousand supports takes a while.
final class ParticipationCache: Sendable {
  private static let life = Span.minutes(10)
  private static let most = 500
  private let kept = Lock<[Call.ID: (at: Instant, Participation)]>([:])

  func participation(in call: Call.ID, _ db: Connection, now: Instant) throws -> Participation {
    if let found = kept.withLock({ $0[call] }), now - found.at < Self.life, found.at <= now { return found.1 }
    let counted = try ParticipationStore(db).participation(in: call)
    kept.withLock { kept in
      if kept.count >= Self.most { kept.removeAll() }
      kept[call] = (now, counted)
    }
    return counted
  }
}
