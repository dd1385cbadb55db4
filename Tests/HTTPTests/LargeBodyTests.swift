import Bytes
import Foundation
import Glibc
import HTTP
import Testing

@Suite struct LargeBodyTests {
  private static let limit = 3 * 1024 * 1024

  /// A place that takes more, and one that does not. It says how much came, and how it begins and ends.
  private func taking(
    _ change: @escaping (inout Server.LargeBodies) -> Void = { _ in }, _ body: (Server, String) async throws -> Void
  ) async throws {
    let directory = NSTemporaryDirectory() + "samspil-bodies-\(UInt64.random(in: .min ... .max))"
    try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: directory) }
    try await serving(
      { settings in
        var large = Server.LargeBodies(directory: directory) { $0.path == "/large" ? Self.limit : nil }
        change(&large)
        settings.largeBodies = large
        settings.bodyLimit = 1_000
      },
      handler: { request in
        if let fault = request.bodyFault {
          return .text("\(fault)", status: fault == .noRoom ? .unavailable : .tooLarge)
        }
        let body = request.body
        guard body.count > 0 else { return .text("none") }
        return .text("\(body.count) \(body.buffer[0]) \(body.buffer[body.count - 1])")
      }
    ) { server in try await body(server, directory) }
  }

  private func post(_ server: Server, _ path: String, _ count: Int) async throws -> Reply {
    var bytes = [UInt8](repeating: 7, count: count)
    if count > 0 { (bytes[0], bytes[count - 1]) = (1, 9) }
    let head = "POST \(path) HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: \(count)\r\n\r\n"
    return try await server.answer(to: Array(head.utf8) + bytes)
  }

  @Test(arguments: [1, 2, 256 * 1024, 256 * 1024 + 1, 1_000_000, limit])
  func aLargeBodyComesWholeAndLeavesNothing(_ count: Int) async throws {
    try await taking { server, directory in
      let reply = try await post(server, "/large", count)
      #expect(reply.status == 200 && reply.bodyText == (count == 1 ? "1 9 9" : "\(count) 1 9"))
      let left = try FileManager.default.contentsOfDirectory(atPath: directory)
      #expect(left == [])
    }
  }

  @Test func oneThatIsOverIsReadToItsEndAndAnswered() async throws {
    try await taking { server, _ in
      for count in [Self.limit + 1, 4 * Self.limit] {
        let reply = try await post(server, "/large", count)
        #expect(reply.status == 413 && reply.bodyText.contains("tooLarge"))
      }
    }
  }

  @Test func oneInPiecesThatGrowsOverIsAnsweredToo() async throws {
    try await taking { server, _ in
      let piece = "100000\r\n" + String(repeating: "x", count: 0x100000) + "\r\n"
      let reply = try await server.answer(
        to: "POST /large HTTP/1.1\r\nHost: x\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n"
          + String(repeating: piece, count: 5) + "0\r\n\r\n")
      #expect(reply.status == 413)
    }
  }

  @Test func patienceHasAnEnd() async throws {
    try await taking({ $0.patience = 5_000_000 }) { server, _ in
      let reply1 = try await post(server, "/large", 5_000_001)
      #expect(reply1.status == 413)
    }
  }

  @Test func elsewhereTheOldLimitHolds() async throws {
    try await taking { server, _ in
      let reply2 = try await post(server, "/small", 1_000)
      #expect(reply2.bodyText == "1000 1 9")
      let reply3 = try await post(server, "/small", 1_001)
      #expect(reply3.status == 413)
    }
  }

  @Test func thereAreSoManyAtATimeAndNoMore() async throws {
    try await taking({
      $0.most = 3
      $0.mostFromOne = 2
    }) { server, _ in
      let port = server.port
      let statuses = try await onThread {
        let head = "POST /large HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 600000\r\n\r\n"
        // Two have begun and wait in the middle.
        let waiting = try (0..<2).map { _ in
          let wire = try Wire(port: port)
          wire.send(head + String(repeating: "x", count: 400_000))
          return wire
        }
        usleep(300_000)
        let late = try Wire(port: port)
        late.send(head + String(repeating: "x", count: 600_000))
        _ = late.readToEnd()
        for wire in waiting {
          wire.send(String(repeating: "x", count: 200_000))
          _ = wire.readToEnd()
        }
        let again = try Wire(port: port)
        again.send(head + String(repeating: "x", count: 600_000))
        _ = again.readToEnd()
        return (waiting + [late, again]).map { Reply($0.received).status }
      }
      #expect(statuses == [200, 200, 503, 200])
    }
  }

  @Test func whoLeavesInTheMiddleLeavesNoRoomTaken() async throws {
    try await taking({ $0.mostFromOne = 1 }) { server, directory in
      let port = server.port
      for _ in 0..<3 {
        try await onThread {
          let wire = try Wire(port: port)
          wire.send(
            "POST /large HTTP/1.1\r\nHost: x\r\nContent-Length: 600000\r\n\r\n" + String(repeating: "x", count: 400_000)
          )
        }
        var (status, tries) = (503, 0)
        while status == 503, tries < 400 {
          status = try await post(server, "/large", 600_000).status
          tries += 1
          if status == 503 { try await Task.sleep(for: .milliseconds(20)) }
        }
        #expect(status == 200)
      }
      let left = try FileManager.default.contentsOfDirectory(atPath: directory)
      #expect(left == [])
    }
  }

  @Test func aFullDiskIsSaid() async throws {
    try await taking({ $0.directory = "/nowhere" }) { server, _ in
      let reply4 = try await post(server, "/large", 600_000)
      #expect(reply4.status == 503)
      let reply5 = try await post(server, "/large", 1_000)
      #expect(reply5.status == 200)
    }
  }
}
