import Bytes

extension Response {
  /// The body failed before its end.
  package struct BodyBroken: Error {}

  /// The whole body in memory, for those who are no client of a server.
  package func collected() async throws -> Bytes {
    switch body {
    case .empty, .events: return .none
    case .bytes(let bytes): return bytes
    case .stream(let produce): return try await collected(produce)
    }
  }

  private func collected(_ produce: @escaping @Sendable (BodyWriter) async throws -> Void) async throws -> Bytes {
    let writer = BodyWriter()
    Task {
      do {
        try await produce(writer)
        writer.outflow.end(.finished)
      } catch {
        writer.outflow.end(.failed)
      }
    }
    var whole = ByteBuffer()
    var piece = [UInt8](repeating: 0, count: 64 * 1024)
    while true {
      let count = piece.withUnsafeMutableBytes {
        writer.outflow.read(into: $0.baseAddress!, capacity: $0.count, limit: BodyWriter.limit / 2)
      }
      if count == -1 { return whole.finish() }
      if count < 0 { throw BodyBroken() }
      if count == 0 { try await Task.sleep(for: .milliseconds(1)) }
      piece.withUnsafeBufferPointer { if let start = $0.baseAddress { whole.append(start, count) } }
    }
  }
}
