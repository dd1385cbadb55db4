import Database
import HTTP
import Ideas
import Statistics

/// How the choices of each call stand, kept in memory: what has come since is
/// read before each look.
final class ChoiceBoards: Sendable {
  private let boards = Lock<[Call.ID: ChoiceBoard]>([:])
  /// So many calls are kept.
  private static let most = 200

  /// How the choices in a call stand now.
  func board(of call: Call.ID, in db: Connection) throws -> ChoiceBoard {
    var board = boards.withLock { $0[call] } ?? ChoiceBoard()
    let fresh = try ChoiceStore(db).answers(in: call, after: board.readFrom)
    board.take(fresh)
    boards.withLock { boards in
      // A slower reader never takes back what a faster one has read.
      if boards[call]?.last ?? -1 <= board.last { boards[call] = board }
      if boards.count > Self.most, let other = boards.keys.first(where: { $0 != call }) { boards[other] = nil }
    }
    return board
  }
}

/// The choices of one call: who was held against whom, and how often each was shown.
struct ChoiceBoard: Sendable {
  private(set) var last = 0
  private(set) var wins: [(winner: Idea.ID, loser: Idea.ID)] = []
  private(set) var showings: [Idea.ID: Int] = [:]
  private(set) var people: Set<String> = []
  /// The latest numbers taken: changes that were begun earlier may be done later.
  private var recent: Set<Int> = []
  private static let overlap = 100

  /// What is read again in case something was late.
  var readFrom: Int { max(0, last - Self.overlap) }

  mutating func take(_ answers: [ChoiceStore.Kept]) {
    for answer in answers where !recent.contains(answer.id) {
      recent.insert(answer.id)
      last = max(last, answer.id)
      showings[answer.lower, default: 0] += 1
      showings[answer.higher, default: 0] += 1
      people.insert(answer.participant)
      switch answer.answer {
      case .lower: wins.append((answer.lower, answer.higher))
      case .higher: wins.append((answer.higher, answer.lower))
      case .equal, .skip: break
      }
    }
    if recent.count > 4 * Self.overlap { recent = recent.filter { $0 > last - 2 * Self.overlap } }
  }

  /// The choices among some ideas, which are numbered by their place.
  func comparisons(among ideas: [Idea.ID]) throws -> Comparisons {
    let places = Dictionary(uniqueKeysWithValues: ideas.enumerated().map { ($0.element, $0.offset) })
    return try Comparisons(
      ideas: ideas.count,
      choices: wins.compactMap { choice in
        guard let winner = places[choice.winner], let loser = places[choice.loser] else { return nil }
        return Comparisons.Choice(winner: winner, loser: loser)
      })
  }

  func showings(of ideas: [Idea.ID]) -> [Int] { ideas.map { showings[$0] ?? 0 } }
}
