import Glibc

/// A growing run of bytes that one writer fills.
///
/// Move-only, so it can never be aliased. Pages and JSON are written into it,
/// and ``finish()`` hands the memory on to the server without a copy.
public struct ByteBuffer: ~Copyable {
  @usableFromInline var base: UnsafeMutablePointer<UInt8>
  @usableFromInline var capacity: Int
  public var count: Int { used }
  @usableFromInline var used: Int

  public init(capacity: Int = 16 * 1024) {
    self.capacity = max(capacity, 64)
    used = 0
    base = Self.allocate(self.capacity)
  }

  deinit { free(base) }

  /// The bytes written so far. Valid until the next write.
  public var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: base, count: used) }

  /// Adds `length` bytes from `source`.
  @inlinable @inline(__always)
  public mutating func append(_ source: UnsafePointer<UInt8>, _ length: Int) {
    if used &+ length > capacity { grow(by: length) }
    memcpy(base + used, source, length)
    used &+= length
  }

  @inlinable @inline(__always)
  public mutating func append(_ text: StaticString) { append(text.utf8Start, text.utf8CodeUnitCount) }

  @inlinable @inline(__always)
  public mutating func append(byte: UInt8) {
    if used &+ 1 > capacity { grow(by: 1) }
    base[used] = byte
    used &+= 1
  }

  /// Adds a string as it is.
  public mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { if let start = $0.baseAddress { append(start, $0.count) } }
  }

  /// Adds a whole number in decimal digits.
  public mutating func append(_ number: Int) {
    if number < 0 { append(byte: 45) }
    var rest = number.magnitude
    var digits: (UInt64, UInt64, UInt64) = (0, 0, 0)
    withUnsafeMutableBytes(of: &digits) { scratch in
      var position = scratch.count
      repeat {
        position -= 1
        scratch[position] = UInt8(48 + rest % 10)
        rest /= 10
      } while rest > 0
      append(scratch.baseAddress!.assumingMemoryBound(to: UInt8.self) + position, scratch.count - position)
    }
  }

  /// Hands the memory on. The buffer is used up.
  public consuming func finish() -> Bytes {
    let bytes = Bytes(taking: base, count: used)
    discard self
    return bytes
  }

  @usableFromInline @inline(never) mutating func grow(by needed: Int) {
    var wanted = capacity * 2
    while wanted < used + needed { wanted *= 2 }
    let larger = Self.allocate(wanted)
    memcpy(larger, base, used)
    free(base)
    base = larger
    capacity = wanted
  }

  private static func allocate(_ size: Int) -> UnsafeMutablePointer<UInt8> {
    guard let memory = malloc(size) else { preconditionFailure("out of memory: \(size) bytes") }
    return memory.assumingMemoryBound(to: UInt8.self)
  }
}
