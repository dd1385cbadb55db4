import Database
import HTTP
import Ideas
import Statistics

/// How the choices of each call stand, kept in memory: what has come since is
/// read before each look.
final class ChoiceBoards: Sendable {
  private let boards = Lock<[Call.ID: KeptBoard]>([:])
  /// So many calls are kept.
  private static let most = 200

  /// Those of a call. Only finding it is shared with other calls.
  func board(of call: Call.ID) -> KeptBoard {
    boards.withLock { boards in
      if let board = boards[call] { return board }
      if boards.count >= Self.most, let other = boards.keys.first { boards[other] = nil }
      let board = KeptBoard(call)
      boards[call] = board
      return board
    }
  }
}

/// The choices of one call, and how the ideas stand in them.
final class KeptBoard: Sendable {
  private struct State {
    var board = ChoiceBoard()
    /// The standings last reckoned, and what of.
    var standings: (of: Basis, ChoiceStandings)?
    var isReckoning = false
  }

  /// What standings hang on: the choices that are shown, and the ideas there are.
  private struct Basis: Equatable {
    let last: Int
    let ideas: [Idea.ID]
  }

  private let call: Call.ID
  private let state = Lock(State())

  init(_ call: Call.ID) { self.call = call }

  /// Reads what has come since the last look.
  ///
  /// - Returns: How often each of some ideas has been shown and chosen, for showing two more.
  func exposure(of ideas: [Idea.ID], in db: Connection) throws -> Exposure? {
    try catchUp(in: db)
    guard ideas.count >= 2 else { return nil }
    return try state.withLock { try $0.board.exposure(of: ideas) }
  }

  /// Reads what has come since the last look.
  ///
  /// - Returns: How the ideas stand. While somebody else reckons anew, as they stood before.
  func standings(among ideas: [Idea.ID], in db: Connection) throws -> ChoiceStandings {
    try catchUp(in: db)
    let (shown, known) = state.withLock { state -> (ShownChoices, ChoiceStandings?) in
      let shown = state.board.shown
      let basis = Basis(last: shown.last, ideas: ideas)
      if let kept = state.standings, kept.of == basis || state.isReckoning { return (shown, kept.1) }
      state.isReckoning = true
      return (shown, nil)
    }
    if let known { return known }
    defer { state.withLock { $0.isReckoning = false } }
    let standings = try ChoiceStandings(of: shown, among: ideas)
    state.withLock { $0.standings = (Basis(last: shown.last, ideas: ideas), standings) }
    return standings
  }

  /// Those who look at one call at once read it once.
  private func catchUp(in db: Connection) throws {
    try state.withLock { state in
      state.board.take(try ChoiceStore(db).answers(in: call, after: state.board.readFrom))
    }
  }
}

/// One idea chosen over another.
struct Duel: Hashable, Sendable {
  let winner: Idea.ID
  let loser: Idea.ID
}

/// What is shown of the choices in a call: whole batches of at least five people, so that nobody reads from two
/// looks what one of them chose in between.
struct ShownChoices: Equatable, Sendable {
  /// The last answer that is in it; 0 while there is none.
  fileprivate(set) var last = 0
  fileprivate(set) var duels: [Duel: Int] = [:]
  fileprivate(set) var showings: [Idea.ID: Int] = [:]
  fileprivate(set) var people: Set<String> = []
  fileprivate(set) var choices = 0

  fileprivate mutating func add(_ answer: ChoiceStore.Kept) {
    last = max(last, answer.id)
    showings[answer.lower, default: 0] += 1
    showings[answer.higher, default: 0] += 1
    people.insert(answer.participant)
    guard let duel = answer.duel else { return }
    duels[duel, default: 0] += 1
    choices += 1
  }

  /// The choices among some ideas, which are numbered by their place.
  func comparisons(among ideas: [Idea.ID]) throws -> Comparisons {
    let places = Dictionary(uniqueKeysWithValues: ideas.enumerated().map { ($0.element, $0.offset) })
    return try Comparisons(
      ideas: ideas.count,
      counts: duels.compactMap { duel, times in
        guard let winner = places[duel.winner], let loser = places[duel.loser] else { return nil }
        return (choice: Comparisons.Choice(winner: winner, loser: loser), times: times)
      })
  }
}

/// The choices of one call as they come in.
struct ChoiceBoard: Sendable {
  /// Below so many people nothing is shown, and never what fewer have added.
  static let fewestPeople = 5

  private(set) var last = 0
  private(set) var shown = ShownChoices()
  private(set) var wins: [Idea.ID: Int] = [:]
  private(set) var losses: [Idea.ID: Int] = [:]
  private(set) var showings: [Idea.ID: Int] = [:]
  /// What waits until at least five have added to it.
  private var waiting: [ChoiceStore.Kept] = []
  private var waitingPeople: Set<String> = []
  /// The latest numbers taken: changes that were begun earlier may be done later.
  private var recent: Set<Int> = []
  private static let overlap = 100

  /// What is read again in case something was late.
  var readFrom: Int { max(0, last - Self.overlap) }

  mutating func take(_ answers: [ChoiceStore.Kept]) {
    for answer in answers where !recent.contains(answer.id) {
      recent.insert(answer.id)
      last = max(last, answer.id)
      count(answer)
      wait(answer)
    }
    if recent.count > 4 * Self.overlap { recent = recent.filter { $0 > last - 2 * Self.overlap } }
  }

  /// For showing ideas evenly all counts, at once.
  private mutating func count(_ answer: ChoiceStore.Kept) {
    showings[answer.lower, default: 0] += 1
    showings[answer.higher, default: 0] += 1
    guard let duel = answer.duel else { return }
    wins[duel.winner, default: 0] += 1
    losses[duel.loser, default: 0] += 1
  }

  private mutating func wait(_ answer: ChoiceStore.Kept) {
    waiting.append(answer)
    waitingPeople.insert(answer.participant)
    guard waitingPeople.count >= Self.fewestPeople else { return }
    for answer in waiting { shown.add(answer) }
    waiting = []
    waitingPeople = []
  }

  func exposure(of ideas: [Idea.ID]) throws -> Exposure {
    try Exposure(
      wins: ideas.map { wins[$0] ?? 0 }, losses: ideas.map { losses[$0] ?? 0 },
      showings: ideas.map { showings[$0] ?? 0 })
  }
}

extension ChoiceStore.Kept {
  fileprivate var duel: Duel? {
    switch answer {
    case .lower: Duel(winner: lower, loser: higher)
    case .higher: Duel(winner: higher, loser: lower)
    case .equal, .skip: nil
    }
  }
}
