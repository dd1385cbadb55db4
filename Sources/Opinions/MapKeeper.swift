import Database
import Glibc
import HTTP
import Time
import Web

/// Computes maps beside the requests: on a thread of its own that yields to all
/// others, one conversation at a time.
///
/// However many votes come at once, they share the next map. The longer a map takes,
/// the longer it is before the next. When it fails, the earlier one stays and the
/// page says how old it is; voting goes on.
package final class MapKeeper: Sendable {
  private struct Entry {
    var isRunning = false
    var isWanted = false
    var memory: VoteMemory?
    var used = 0
  }

  private struct State {
    var entries: [Conversation.ID: Entry] = [:]
    var uses = 0
    var waiters: [CheckedContinuation<Void, Never>] = []
  }

  package let database: Database
  private let now: @Sendable () -> Instant
  private let log: @Sendable (LogLine) -> Void
  private let told: @Sendable (Conversation.ID) -> Void
  private let calm: Duration
  private let executor = BlockingExecutor(threads: 1)
  private let state = Lock(State())

  /// So many conversations are kept in memory; others are read when they are voted on again.
  private static let mostKept = 16

  /// - Parameters:
  ///   - calm: How long is waited for more votes before a map is made.
  ///   - told: Called when a new map is shown.
  package init(
    _ database: Database, calm: Duration = .seconds(1), now: @escaping @Sendable () -> Instant,
    log: @escaping @Sendable (LogLine) -> Void, told: @escaping @Sendable (Conversation.ID) -> Void = { _ in }
  ) {
    self.database = database
    self.calm = calm
    self.now = now
    self.log = log
    self.told = told
  }

  /// Somebody has voted: the map is made again soon. Nobody waits for it.
  package func changed(_ id: Conversation.ID) {
    let begins = state.withLock { state in
      state.entries[id, default: Entry()].isWanted = true
      guard !state.entries[id]!.isRunning else { return false }
      state.entries[id]!.isRunning = true
      return true
    }
    if begins { Task(executorPreference: executor) { await self.run(id) } }
  }

  /// Goes on where an earlier process stopped, and forgets what no map needs any more.
  package func catchUp() async throws {
    let now = now()
    try await PolisTaking.forget(in: database, now: now)
    try await database.write { try VoteStore.forgetEarlier($0, now: now) }
    for id in try await database.read({ try MapStore($0).behind() }) { changed(id) }
  }

  /// Waits until no map is being made.
  package func idle() async {
    await withCheckedContinuation { continuation in
      let isIdle = state.withLock { state in
        if state.entries.values.contains(where: \.isRunning) { state.waiters.append(continuation) }
        return !state.entries.values.contains(where: \.isRunning)
      }
      if isIdle { continuation.resume() }
    }
  }

  private func run(_ id: Conversation.ID) async {
    yieldToOthers()
    var pause = calm
    repeat {
      try? await Task.sleep(for: pause)
      state.withLock { $0.entries[id]?.isWanted = false }
      let began = ContinuousClock.now
      do {
        if try await renew(id) { told(id) }
      } catch {
        state.withLock { $0.entries[id]?.memory = nil }
        log(LogLine(fault: error, reference: "opinion map", route: "-"))
      }
      pause = max(calm, (ContinuousClock.now - began) * 3)
    } while goesOn(id)
  }

  private func goesOn(_ id: Conversation.ID) -> Bool {
    let (goesOn, waiters) = state.withLock { state -> (Bool, [CheckedContinuation<Void, Never>]) in
      if state.entries[id]?.isWanted ?? false { return (true, []) }
      state.entries[id]?.isRunning = false
      forgetLongUnused(&state)
      guard !state.entries.values.contains(where: \.isRunning) else { return (false, []) }
      defer { state.waiters = [] }
      return (false, state.waiters)
    }
    for waiter in waiters { waiter.resume() }
    return goesOn
  }

  private func forgetLongUnused(_ state: inout State) {
    let kept = state.entries.filter { !$0.value.isRunning }.sorted { $0.value.used > $1.value.used }
    for (id, _) in kept.dropFirst(Self.mostKept) { state.entries[id] = nil }
  }

  /// Makes the map again when at least five people have voted since the last.
  ///
  /// - Returns: Whether a new one is shown.
  package func renew(_ id: Conversation.ID) async throws -> Bool {
    let began = ContinuousClock.now
    guard let read = try await database.read({ try Self.reading($0, id) }) else { return false }
    guard let votes = try await votes(of: id, read) else { return false }
    let reckoning = MapReckoning(
      votes: votes, hidden: read.hidden, open: read.open, previous: read.map, shown: read.shown)
    let result = reckoning.result(labels: read.labels, now: now())
    let milliseconds = Int((ContinuousClock.now - began) / .milliseconds(1))
    let isShown = try await database.write { try MapStore($0).show(result, took: milliseconds, of: id) }
    if !isShown { state.withLock { $0.entries[id]?.memory = nil } }
    return isShown
  }

  private struct Reading: Sendable {
    let map: ShownMap?
    let shown: [Statement.ID: ShownFigures]
    let labels: [Int: MapReckoning.Labels]
    let hidden: Set<Int>
    let open: Int

    /// The earliest act that figures which are shown go back to.
    var since: Int { labels.values.map(\.act).min() ?? .max }
  }

  private static func reading(_ db: Connection, _ id: Conversation.ID) throws -> Reading? {
    let store = MapStore(db)
    let statements = try ConversationStore(db).statements(of: id)
    guard !statements.isEmpty else { return nil }
    return Reading(
      map: try store.map(of: id), shown: try store.figures(of: id), labels: try store.labels(of: id),
      hidden: Set(statements.filter { $0.status != .open && $0.status != .replaced }.map(\.id.number)),
      open: statements.count { $0.status == .open })
  }

  /// The votes there are now; `nil` when too few have voted since the last map.
  private func votes(of id: Conversation.ID, _ read: Reading) async throws -> VoteMemory? {
    var memory = state.withLock { state -> VoteMemory? in
      state.uses += 1
      state.entries[id]?.used = state.uses
      // Taken out: with one owner the table is changed where it lies, and not copied first.
      defer { state.entries[id]?.memory = nil }
      return state.entries[id]?.memory
    }
    if memory != nil, try await !memory!.catchUp(id, in: database) { memory = nil }
    var votes: VoteMemory
    if let memory { votes = memory } else { votes = try await VoteMemory(of: id, since: read.since, in: database) }
    votes.forgetRecent(until: read.since)
    state.withLock { $0.entries[id]?.memory = votes }
    let fresh = read.map.map { votes.people(since: $0.act) } ?? votes.people.count
    return fresh >= FigureRelease.fewestPeople ? votes : nil
  }

  /// Whatever else wants the processor comes first: said of the one thread that makes maps, and of no other.
  private func yieldToOthers() { _ = setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, 10) }
}
