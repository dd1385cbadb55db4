/// Where a field is.
struct FieldSlice {
  private let first: UInt32
  private let last: UInt32
  private static let mark: UInt32 = 1 << 31

  var start: Int { Int(first & ~Self.mark) }
  var end: Int { Int(last & ~Self.mark) }
  var isQuoted: Bool { first & Self.mark != 0 }
  var hasDoubledQuotes: Bool { last & Self.mark != 0 }
  /// With the opening quote.
  var outerStart: Int { isQuoted ? start - 1 : start }

  /// - Precondition: Positions are below 2³¹.
  @inline(__always)
  init(start: Int, end: Int, isQuoted: Bool = false, hasDoubledQuotes: Bool = false) {
    first = UInt32(start) | (isQuoted ? Self.mark : 0)
    last = UInt32(end) | (hasDoubledQuotes ? Self.mark : 0)
  }

  /// The field without blanks around it.
  @inline(__always)
  func trimmed(in base: UnsafeMutablePointer<UInt8>) -> Range<Int> {
    var (start, end) = (start, end)
    while start < end, Blank.isBlank(base[start]) { start += 1 }
    while end > start, Blank.isBlank(base[end - 1]) { end -= 1 }
    return start..<end
  }
}

/// The fields of a record. The memory is kept from one record to the next.
struct FieldList: ~Copyable {
  private var memory: UnsafeMutablePointer<FieldSlice>
  private var room = 64
  private(set) var count = 0

  init() { memory = .allocate(capacity: room) }
  deinit { memory.deallocate() }

  @inline(__always)
  subscript(index: Int) -> FieldSlice {
    precondition(index >= 0 && index < count, "a record has no such field")
    return memory[index]
  }

  @inline(__always)
  mutating func append(_ slice: FieldSlice) {
    if count == room { grow() }
    (memory + count).initialize(to: slice)
    count += 1
  }

  mutating func removeAll() { count = 0 }

  @inline(never)
  private mutating func grow() {
    let larger = UnsafeMutablePointer<FieldSlice>.allocate(capacity: room * 2)
    larger.moveInitialize(from: memory, count: count)
    memory.deallocate()
    memory = larger
    room *= 2
  }
}

enum Blank {
  @inline(__always)
  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}

/// Line breaks: LF, CRLF (one) and CR.
enum LineBreaks {
  static func count(in base: UnsafeMutablePointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    before(end, in: base, from: start).breaks
  }

  /// How many there are before a position, and where its line begins.
  static func before(
    _ position: Int, in base: UnsafeMutablePointer<UInt8>, from start: Int
  ) -> (breaks: Int, lineStart: Int) {
    var (breaks, lineStart, index) = (0, start, start)
    while index < position {
      let byte = base[index]
      index += 1
      guard byte == 0x0A || byte == 0x0D else { continue }
      if byte == 0x0D, index < position, base[index] == 0x0A { index += 1 }
      breaks += 1
      lineStart = index
    }
    return (breaks, lineStart)
  }
}
