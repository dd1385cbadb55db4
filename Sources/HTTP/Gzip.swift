import Bytes
import CZlib

/// The bytes compressed. `level` from 1 (fast) to 9 (small).
public func gzip(_ bytes: Bytes, level: Int) -> Bytes {
  let deflater = Deflater.idle.withLock { $0[level]?.popLast() } ?? Deflater(level: level)
  defer { Deflater.idle.withLock { $0[level, default: []].append(deflater) } }
  return deflater.compress(bytes)
}

/// A compressor that can be used again: setting one up costs more than compressing a page.
private final class Deflater: @unchecked Sendable {
  /// Those nobody uses just now, by level. Only as many come to be as work at the same time.
  static let idle = Lock<[Int: [Deflater]]>([:])

  /// Allocated because zlib's state points back at it: it must not move.
  private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)

  init(level: Int) {
    stream.initialize(to: z_stream())
    let result = czlib_deflate_init_gzip(stream, Int32(level))
    precondition(result == Z_OK, "zlib refuses level \(level): \(result)")
  }

  deinit {
    deflateEnd(stream)
    stream.deallocate()
  }

  func compress(_ bytes: Bytes) -> Bytes {
    deflateReset(stream)
    stream.pointee.next_in = UnsafeMutablePointer(mutating: bytes.start)
    stream.pointee.avail_in = UInt32(bytes.count)
    var compressed = ByteBuffer(capacity: bytes.count / 3)
    var finished = false
    while !finished {
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 16 * 1024) { piece in
        stream.pointee.next_out = piece.baseAddress
        stream.pointee.avail_out = UInt32(piece.count)
        finished = deflate(stream, Z_FINISH) == Z_STREAM_END
        compressed.append(piece.baseAddress!, piece.count - Int(stream.pointee.avail_out))
      }
    }
    return compressed.finish()
  }
}
