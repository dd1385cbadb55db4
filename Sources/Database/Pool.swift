/// Things that are made when first needed, used by one task at a time and
/// given back: connections.
///
/// Whoever finds none free waits, first come first served. A task that is
/// cancelled while it waits leaves the line with `CancellationError`.
final class Pool<Member: Sendable>: Sendable {
  private let state: Lock<State>
  private let make: @Sendable () throws -> Member

  init(limit: Int, make: @escaping @Sendable () throws -> Member) {
    state = Lock(State(limit: max(1, limit)))
    self.make = make
  }

  /// Gives `body` a member. A member that `isSound` rejects afterwards is
  /// dropped, and the next task makes a new one.
  func withMember<Result>(
    isSound: (Member) -> Bool = { _ in true }, _ body: (Member) async throws -> Result
  ) async throws -> Result {
    let member = try await take()
    defer { giveBack(isSound(member) ? member : nil) }
    return try await body(member)
  }

  /// How many stand in line.
  var waitingCount: Int { state.withLock { $0.waiting.count } }

  /// Refuses newcomers, waits for those inside, then hands over the members.
  func close() async -> [Member] {
    let turnedAway = state.withLock { state in
      state.isClosed = true
      return state.waiting.popFirst(.max)
    }
    for waiter in turnedAway { waiter.continuation.resume(throwing: DatabaseProblem.closed) }
    await withCheckedContinuation { continuation in
      let isIdle = state.withLock { state in
        if state.inUse > 0 { state.closing.append(continuation) }
        return state.inUse == 0
      }
      if isIdle { continuation.resume() }
    }
    return state.withLock { state in
      defer { state.free = [] }
      return state.free
    }
  }
}

extension Pool {
  private struct State {
    let limit: Int
    var free: [Member] = []
    /// Members out, and places promised to those who are about to make one.
    var inUse = 0
    var waiting = Line<Waiter>()
    var closing: [CheckedContinuation<Void, Never>] = []
    var isClosed = false
    var lastTicket = 0
  }

  private struct Waiter: Sendable {
    let ticket: Int
    /// Resumed with a member, or with `nil` for the place of one.
    let continuation: CheckedContinuation<Member?, any Error>
  }

  private func take() async throws -> Member {
    let found: Place = try state.withLock { try takePlace(&$0) }
    let member: Member? =
      switch found {
      case .member(let member): member
      case .room: nil
      case .none: try await wait()
      }
    if let member { return member }
    do {
      return try make()
    } catch {
      giveBack(nil)
      throw error
    }
  }

  private enum Place { case member(Member), room, none }

  private func takePlace(_ state: inout State) throws -> Place {
    if state.isClosed { throw DatabaseProblem.closed }
    guard state.inUse < state.limit else { return .none }
    state.inUse += 1
    return state.free.popLast().map(Place.member) ?? .room
  }

  private func wait() async throws -> Member? {
    let ticket = state.withLock { state in
      state.lastTicket += 1
      return state.lastTicket
    }
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { line(up: Waiter(ticket: ticket, continuation: $0)) }
    } onCancel: {
      let waiter = state.withLock { $0.waiting.remove { $0.ticket == ticket } }
      waiter?.continuation.resume(throwing: CancellationError())
    }
  }

  /// Joins the line, unless a place became free on the way or the task was
  /// cancelled before it had anything to be taken out of.
  private func line(up waiter: Waiter) {
    let now: Result<Place, any Error> = state.withLock { state in
      Result {
        let place = try takePlace(&state)
        guard case .none = place else { return place }
        if Task.isCancelled { throw CancellationError() }
        state.waiting.append(waiter)
        return .none
      }
    }
    switch now {
    case .success(.member(let member)): waiter.continuation.resume(returning: member)
    case .success(.room): waiter.continuation.resume(returning: nil)
    case .success(.none): break
    case .failure(let error): waiter.continuation.resume(throwing: error)
    }
  }

  private func giveBack(_ member: Member?) {
    var next: Waiter?
    var closing: [CheckedContinuation<Void, Never>] = []
    state.withLock { state in
      next = state.waiting.popFirst()
      guard next == nil else { return }
      state.inUse -= 1
      if let member { state.free.append(member) }
      if state.isClosed, state.inUse == 0 { swap(&closing, &state.closing) }
    }
    next?.continuation.resume(returning: member)
    for continuation in closing { continuation.resume() }
  }
}
