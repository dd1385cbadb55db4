import Cases
import Database
import TestWorld
import Testing
import Web

@testable import HTTP

@Suite struct SentPackageTests {
  /// What is made is not yet what somebody has.
  @Test func aPackageIsNotedAsWholeWhenItIsSent() async throws {
    let whole = try await WholeWorld()
    let answer = await (try whole.browser(.leader)).answer(to: "/forloeb/\(whole.rich.id)/journal.zip")
    guard case .stream(let produce) = answer.body else {
      Issue.record("it is not sent bit by bit")
      return
    }
    let writer = BodyWriter()
    let isOver = Lock(false)
    let making = Task {
      // Whatever hinders it is told, and not waited for.
      defer { isOver.withLock { $0 = true } }
      try await produce(writer)
    }
    // To the record that ends an archive.
    var (read, piece) = ([UInt8](), [UInt8](repeating: 0, count: 65_536))
    while !isOver.withLock({ $0 }), read.count < 22 || read.suffix(22).prefix(4) != [0x50, 0x4B, 5, 6] {
      let count = piece.withUnsafeMutableBytes {
        writer.outflow.readIfAny(into: $0.baseAddress!, capacity: $0.count, limit: BodyWriter.limit / 2)
      }
      read += piece.prefix(count)
      if count == 0 { await Task.yield() }
    }
    for _ in 0..<50 { #expect(try await Self.finishedPackages(whole) == 0) }
    // The connection asks for more: what it had is sent.
    let count = piece.withUnsafeMutableBytes {
      writer.outflow.read(into: $0.baseAddress!, capacity: $0.count, limit: BodyWriter.limit / 2)
    }
    #expect(count == 0)
    try await making.value
    #expect(try await Self.finishedPackages(whole) == 1)
  }

  private static func finishedPackages(_ whole: WholeWorld) async throws -> Int {
    try await whole.world.services.database.read { db in
      try db.value("SELECT COUNT(*) FROM access_log WHERE what = 'journal' AND finished IS NOT NULL") ?? 0
    }
  }
}
