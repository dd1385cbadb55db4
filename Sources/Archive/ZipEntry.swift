import Bytes
import CZlib
import Time

/// One file of an archive, and how it is written down there.
struct ZipEntry {
  /// The most that 32 bits hold; the largest of them means "see the 64 bits".
  static let most: UInt64 = 0xFFFF_FFFF

  let name: String
  let moment: LocalTime
  let method: ZipWriter.Method
  /// Whether its sizes are written in 64 bits.
  let isLarge: Bool
  /// Where in the archive it begins.
  let offset: UInt64
  var size: UInt64 = 0
  var compressed: UInt64 = 0
  private var sum: UInt32 = 0

  init(name: String, moment: LocalTime, method: ZipWriter.Method, isLarge: Bool, offset: UInt64) {
    self.name = name
    self.moment = moment
    self.method = method
    self.isLarge = isLarge
    self.offset = offset
  }

  mutating func add(_ bytes: Bytes) {
    size += UInt64(bytes.count)
    sum = UInt32(truncatingIfNeeded: crc32_z(UInt(sum), bytes.start, bytes.count))
  }

  /// What stands before the file: its sizes and its sum are not known yet.
  var localHeader: Bytes {
    var out = ByteBuffer(capacity: 128)
    out.append(four: 0x0403_4b50)
    appendAbout(isLarge, to: &out)
    out.append(four: 0)
    out.append(four: isLarge ? UInt32.max : 0)
    out.append(four: isLarge ? UInt32.max : 0)
    out.append(two: UInt16(name.utf8.count))
    out.append(two: isLarge ? 20 : 0)
    out.append(name)
    if isLarge {
      out.append(two: 1)
      out.append(two: 16)
      out.append(eight: 0)
      out.append(eight: 0)
    }
    return out.finish()
  }

  /// What follows the file.
  var descriptor: Bytes {
    var out = ByteBuffer(capacity: 64)
    out.append(four: 0x0807_4b50)
    out.append(four: sum)
    for length in [compressed, size] {
      if isLarge { out.append(eight: length) } else { out.append(four: UInt32(length)) }
    }
    return out.finish()
  }

  /// What stands in the list at the end of the archive.
  var centralHeader: Bytes {
    let wide = [size, compressed, offset].filter { $0 >= Self.most }
    var out = ByteBuffer(capacity: 128)
    out.append(four: 0x0201_4b50)
    out.append(two: 3 << 8 | 45)
    appendAbout(isLarge || !wide.isEmpty, to: &out)
    out.append(four: sum)
    out.append(four: UInt32(min(compressed, Self.most)))
    out.append(four: UInt32(min(size, Self.most)))
    out.append(two: UInt16(name.utf8.count))
    out.append(two: wide.isEmpty ? 0 : UInt16(4 + 8 * wide.count))
    // No comment, on the first disk, nothing special; a file that its owner may write.
    for _ in 0..<3 { out.append(two: 0) }
    out.append(four: 0o100644 << 16)
    out.append(four: UInt32(min(offset, Self.most)))
    out.append(name)
    if !wide.isEmpty {
      out.append(two: 1)
      out.append(two: UInt16(8 * wide.count))
      for value in wide { out.append(eight: value) }
    }
    return out.finish()
  }

  /// The version that is needed, that sizes follow and names are UTF-8, the method, and when.
  private func appendAbout(_ needsWide: Bool, to out: inout ByteBuffer) {
    out.append(two: needsWide ? 45 : 20)
    out.append(two: 0x0808)
    out.append(two: method == .deflated ? 8 : 0)
    let date = moment.day.date
    out.append(two: UInt16(moment.hour << 11 | moment.minute << 5))
    let years = min(max(date.year - 1980, 0), 127)
    out.append(two: UInt16(years << 9 | date.month << 5 | date.day))
  }
}

/// The end of an archive: where its list is.
struct ZipEnd {
  let count: UInt64
  let start: UInt64
  let length: UInt64

  var bytes: Bytes {
    var out = ByteBuffer(capacity: 128)
    if count >= 0xFFFF || start >= ZipEntry.most || length >= ZipEntry.most { appendWide(to: &out) }
    out.append(four: 0x0605_4b50)
    out.append(four: 0)
    for _ in 0..<2 { out.append(two: UInt16(min(count, 0xFFFF))) }
    out.append(four: UInt32(min(length, ZipEntry.most)))
    out.append(four: UInt32(min(start, ZipEntry.most)))
    out.append(two: 0)
    return out.finish()
  }

  private func appendWide(to out: inout ByteBuffer) {
    out.append(four: 0x0606_4b50)
    out.append(eight: 44)
    out.append(two: 3 << 8 | 45)
    out.append(two: 45)
    out.append(eight: 0)
    for value in [count, count, length, start] { out.append(eight: value) }
    // Where what was just written stands.
    out.append(four: 0x0706_4b50)
    out.append(four: 0)
    out.append(eight: start + length)
    out.append(four: 1)
  }
}

extension ByteBuffer {
  /// The low byte first, as zip has it.
  mutating func append(two value: UInt16) {
    append(byte: UInt8(truncatingIfNeeded: value))
    append(byte: UInt8(truncatingIfNeeded: value >> 8))
  }

  mutating func append(four value: UInt32) {
    append(two: UInt16(truncatingIfNeeded: value))
    append(two: UInt16(truncatingIfNeeded: value >> 16))
  }

  mutating func append(eight value: UInt64) {
    append(four: UInt32(truncatingIfNeeded: value))
    append(four: UInt32(truncatingIfNeeded: value >> 32))
  }
}
