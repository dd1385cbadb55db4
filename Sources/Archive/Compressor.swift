import Bytes
import CZlib

/// Compresses what it takes, a piece at a time.
final class Compressor {
  /// Allocated because zlib's state points back at it: it must not move.
  private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
  /// What is being read, so that it stays where it is.
  private var taken: Bytes?
  private var isDone = false

  init() {
    stream.initialize(to: z_stream())
    let result = czlib_deflate_init_raw(stream, 6)
    precondition(result == Z_OK, "zlib cannot be set up: \(result)")
  }

  deinit {
    deflateEnd(stream)
    stream.deallocate()
  }

  func reset() {
    deflateReset(stream)
    taken = nil
    isDone = false
  }

  /// Takes what is to be compressed; `nil` where nothing more comes.
  func take(_ bytes: Bytes?) {
    taken = bytes
    stream.pointee.next_in = bytes.map { UnsafeMutablePointer(mutating: $0.start) }
    stream.pointee.avail_in = UInt32(bytes?.count ?? 0)
  }

  /// The next compressed piece; `nil` when what was taken is used up.
  func next(isLast: Bool) -> Bytes? {
    guard !isDone, isLast || stream.pointee.avail_in > 0 else { return nil }
    let size = 64 * 1024
    var out = ByteBuffer(capacity: size)
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: size) { piece in
      guard let start = piece.baseAddress else { return }
      stream.pointee.next_out = start
      stream.pointee.avail_out = UInt32(size)
      isDone = deflate(stream, isLast ? Z_FINISH : Z_NO_FLUSH) == Z_STREAM_END
      out.append(start, size - Int(stream.pointee.avail_out))
    }
    // What the compressor keeps to itself comes with the next piece.
    return out.count > 0 ? out.finish() : next(isLast: isLast)
  }
}
