import Cases
import Database
import HTTP
import Time
import Web

/// Tells those who have a case open that others have added to it.
///
/// Nobody is waited for: a listener that does not keep up is dropped, and what
/// happens in quick succession is told together. Changes that other processes
/// make are seen within a second.
package final class LiveHub: Sendable {
  fileprivate struct State {
    var rooms: [Case.ID: LiveRoom] = [:]
    /// The listeners of each person, the oldest first.
    var places: [Int: [(room: Case.ID, number: Int)]] = [:]
    var count = 0
    var lastNumber = 0
  }

  /// How many may listen at once, and in how many places one person.
  package struct Limits: Sendable {
    package var all = 8_000
    package var perPerson = 10
    /// Events that may wait for one listener.
    package var waiting = 16
    package init() {}
  }

  private let database: Database
  private let now: @Sendable () -> Instant
  private let limits: Limits
  private let state = Lock(State())

  package init(_ database: Database, now: @escaping @Sendable () -> Instant, limits: Limits = Limits()) {
    self.database = database
    self.now = now
    self.limits = limits
  }

  /// How many listen.
  package var count: Int { state.withLock { $0.count } }

  /// Lets a page listen to a case that its viewer was just seen to have the right to.
  ///
  /// - Parameter since: The last contribution that the page was told of, when it listened before.
  /// - Throws: ``LiveProblem`` when too many listen already.
  func listen(to id: Case.ID, _ viewer: Viewer, revision: Int, last: Int, since: Int?) throws -> EventStream {
    let stream = EventStream(limit: limits.waiting)
    let listener = Listener(person: viewer.id, session: viewer.session, stream: stream, after: min(since ?? last, last))
    let (number, crowded) = try enter(listener, id, revision: revision)
    crowded?.close()
    stream.onClose { [weak self] in self?.leave(id, number) }
    // Where it was before is told by what follows; a new page compares what it shows.
    if since == nil { stream.send(LiveNews(revision: revision, last: last, added: [:]).event) }
    changed(id)
    return stream
  }

  private func enter(_ listener: Listener, _ id: Case.ID, revision: Int) throws -> (number: Int, crowded: EventStream?)
  {
    try state.withLock { state in
      var crowded: EventStream?
      if let places = state.places[listener.person], places.count >= limits.perPerson, let oldest = places.first {
        crowded = state.remove(oldest.number, from: oldest.room)?.stream
      }
      guard state.count < limits.all else { throw LiveProblem.full }
      state.lastNumber += 1
      state.count += 1
      state.places[listener.person, default: []].append((id, state.lastNumber))
      state.rooms[id, default: LiveRoom(revision: revision)].listeners[state.lastNumber] = listener
      return (state.lastNumber, crowded)
    }
  }

  private func leave(_ id: Case.ID, _ number: Int) {
    // Let go of outside the lock: the last reference to a stream is let go of with it.
    let left = state.withLock { $0.remove(number, from: id) }
    _ = left
  }

  /// A case has changed, or may have: tells those who listen, soon and once.
  package func changed(_ id: Case.ID) {
    let begins = state.withLock { state in
      guard var room = state.rooms[id] else { return false }
      defer { state.rooms[id] = room }
      if room.isTelling {
        room.hasMore = true
        return false
      }
      room.isTelling = true
      return true
    }
    if begins { Task { await tell(id) } }
  }

  /// What happens within it after something was told is told together.
  private static let pause = Duration.milliseconds(100)

  private func tell(_ id: Case.ID) async {
    repeat {
      await tellOnce(id)
    } while await hasMore(id)
  }

  private func hasMore(_ id: Case.ID) async -> Bool {
    try? await Task.sleep(for: Self.pause)
    return state.withLock { state in
      let hasMore = state.rooms[id]?.hasMore ?? false
      state.rooms[id]?.hasMore = false
      state.rooms[id]?.isTelling = hasMore
      return hasMore
    }
  }

  /// Tells those who listen to a case what has happened until now.
  func tellOnce(_ id: Case.ID) async {
    guard let after = state.withLock({ $0.rooms[id]?.after }) else { return }
    let now = now()
    // A database that cannot be read now is asked again within a second.
    guard let reading = try? await database.read({ try LiveStore(db: $0).reading(of: id, after: after, now: now) })
    else { return }
    let gone = state.withLock { state in state.tell(id, reading) }
    for stream in gone { stream.close() }
  }

  /// Looks once a second whether somebody else has changed what is listened to.
  package func watch() async {
    while !Task.isCancelled {
      try? await Task.sleep(for: .seconds(1))
      await look()
    }
  }

  package func look() async {
    let told = state.withLock { $0.rooms.mapValues(\.revision) }
    guard !told.isEmpty else { return }
    let cases = Array(told.keys)
    guard let revisions = try? await database.read({ try LiveStore(db: $0).revisions(of: cases) }) else { return }
    for id in cases where revisions[id] != told[id] { changed(id) }
  }
}

fileprivate extension LiveHub.State {
  mutating func remove(_ number: Int, from id: Case.ID) -> Listener? {
    guard let listener = rooms[id]?.listeners.removeValue(forKey: number) else { return nil }
    settle(listener, number, id)
    return listener
  }

  private mutating func settle(_ listener: Listener, _ number: Int, _ id: Case.ID) {
    count -= 1
    places[listener.person]?.removeAll { $0.number == number }
    if places[listener.person]?.isEmpty ?? false { places[listener.person] = nil }
    if rooms[id]?.listeners.isEmpty ?? false { rooms[id] = nil }
  }

  /// Tells a room; gives those who have to go.
  mutating func tell(_ id: Case.ID, _ reading: LiveReading?) -> [EventStream] {
    guard var room = rooms[id] else { return [] }
    let before = room.listeners
    // A case that is no more has nobody who may know of it.
    let gone = room.tell(reading ?? LiveReading(revision: room.revision, additions: [], sessions: []))
    rooms[id] = room
    for (number, listener) in before where room.listeners[number] == nil { settle(listener, number, id) }
    return gone
  }
}
