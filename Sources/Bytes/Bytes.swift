import Glibc

/// Bytes that are finished: nobody writes to them any more, so they may be
/// shared between threads and sent as they lie.
public final class Bytes: @unchecked Sendable {
  public let start: UnsafePointer<UInt8>
  public let count: Int
  private let owned: UnsafeMutablePointer<UInt8>?
  /// Who has the memory, when it is not ours.
  private let keeper: AnyObject?

  /// Takes over memory from `malloc`.
  init(taking memory: UnsafeMutablePointer<UInt8>, count: Int) {
    start = UnsafePointer(memory)
    owned = memory
    keeper = nil
    self.count = count
  }

  /// Points at memory that lives as long as the program, such as an embedded file.
  public init(static memory: UnsafePointer<UInt8>, count: Int) {
    start = memory
    owned = nil
    keeper = nil
    self.count = count
  }

  /// Points at memory that lives as long as `keeper`, such as a file that is mapped.
  public init(_ memory: UnsafePointer<UInt8>, count: Int, of keeper: AnyObject) {
    start = memory
    owned = nil
    self.keeper = keeper
    self.count = count
  }

  /// A part of these bytes, where they lie.
  public func part(_ range: Range<Int>) -> Bytes {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    return Bytes(start + range.lowerBound, count: range.count, of: self)
  }

  public convenience init(_ bytes: some Collection<UInt8>) {
    let memory = malloc(max(bytes.count, 1))!.assumingMemoryBound(to: UInt8.self)
    var index = 0
    for byte in bytes {
      memory[index] = byte
      index += 1
    }
    self.init(taking: memory, count: index)
  }

  public convenience init(_ text: String) { self.init(Array(text.utf8)) }

  deinit { free(owned) }

  public var buffer: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start, count: count) }
  /// The bytes read as UTF-8; what is not UTF-8 becomes a replacement character.
  public var text: String { String(decoding: buffer, as: UTF8.self) }
}
