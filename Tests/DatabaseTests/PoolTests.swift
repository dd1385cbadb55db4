import Testing

@testable import Database

@Suite struct PoolTests {
  @Test func whoFindsNoneFreeWaitsForOne() async throws {
    let database = try Database.open(.memory, readers: 1)
    try await database.migrate([people])
    let (inside, leave) = (Signal(), Signal())
    let holder = Task(executorPreference: BlockingExecutor.shared) {
      try await database.read { _ in
        inside.give()
        leave.await()
      }
    }
    await BlockingExecutor.shared.wait(for: inside)
    let waiting = (0..<10).map { _ in Task { try await database.read { try $0.countPeople() } } }
    let cancelled = Task { try await database.read { try $0.countPeople() } }
    cancelled.cancel()
    await #expect(throws: CancellationError.self) { try await cancelled.value }
    leave.give()
    for task in waiting { #expect(try await task.value == 0) }
    try await holder.value
    await database.close()
  }

  @Test func thoseWhoWaitAreServedInOrder() async throws {
    let pool = Pool(limit: 1) { 0 }
    let order = Lock<[Int]>([])
    let isHeld = Signal()
    let leave = Signal()
    let holder = Task(executorPreference: BlockingExecutor.shared) {
      try await pool.withMember { _ in
        isHeld.give()
        leave.await()
      }
    }
    await BlockingExecutor.shared.wait(for: isHeld)
    var tasks: [Task<Void, any Error>] = []
    for number in 0..<20 {
      tasks.append(Task { try await pool.withMember { _ in order.withLock { $0.append(number) } } })
      while pool.waitingCount <= number { await Task.yield() }
    }
    leave.give()
    for task in tasks { try await task.value }
    try await holder.value
    #expect(order.withLock { $0 } == Array(0..<20))
  }

  @Test(arguments: EngineUnderTest.allCases)
  func cancelledTasksLoseNoConnection(_ engine: EngineUnderTest) async throws {
    try await engine.withDatabase(people) { database in
      let tasks = (0..<200).map { number in
        Task { try await database.read { try $0.countPeople() } }
      }
      for (number, task) in tasks.enumerated() where number.isMultiple(of: 2) { task.cancel() }
      for task in tasks { _ = try? await task.value }
      for _ in 0..<20 { _ = try await database.read { try $0.countPeople() } }
    }
  }

  @Test(arguments: EngineUnderTest.allCases)
  func closingLetsThoseInsideFinish(_ engine: EngineUnderTest) async throws {
    let database = try await engine.open()
    try await database.migrate([people])
    let (inside, leave) = (Signal(), Signal())
    let holder = Task(executorPreference: BlockingExecutor.shared) {
      try await database.read { connection in
        let before = try connection.countPeople()
        inside.give()
        leave.await()
        return try connection.countPeople() - before
      }
    }
    await BlockingExecutor.shared.wait(for: inside)
    let writes = (0..<20).map { number in Task { try await database.write { try $0.add("person \(number)") } } }
    async let closed: Void = database.close()
    leave.give()
    #expect(try await holder.value == 0)
    for write in writes {
      do { _ = try await write.value } catch let problem as DatabaseProblem { #expect(problem.kind == .closed) }
    }
    await closed
  }

  @Test func blockingWorkComesBackWithItsResult() async throws {
    let executor = BlockingExecutor(threads: 2)
    let sum = try await withThrowingTaskGroup(of: Int.self) { group in
      for number in 1...100 { group.addTask { try await executor.run { number } } }
      return try await group.reduce(0, +)
    }
    #expect(sum == 5050)
    let hopped = await withTaskExecutorPreference(executor) { 7 }
    #expect(hopped == 7)
  }
}
