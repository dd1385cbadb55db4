import Bytes
import CZlib

/// What a zip file says it holds. Nothing is unpacked to know it, but the one list that tells macros.
///
/// Source: APPNOTE.TXT 6.3.9, sections 4.3 and 4.4.
struct ZipDirectory {
  struct Member {
    let name: String
    let flags: Int
    let method: Int
    let packed: Int
    let unpacked: Int
    let offset: Int
  }

  /// Members, bytes of them all unpacked, and how many times larger that may be than packed.
  static let mostMembers = 5_000
  static let mostUnpacked = 400 * 1024 * 1024
  static let mostTimes = 150
  /// Below this a high ratio harms nobody.
  static let fewBytes = 8 * 1024 * 1024

  let members: [Member]
  private let bytes: Bytes

  init(of bytes: Bytes) throws(FileFault) {
    self.bytes = bytes
    let end = try Self.end(of: bytes)
    let count = bytes.short(end + 10)
    let (size, start) = (bytes.long(end + 12), bytes.long(end + 16))
    // A file of 20 MB needs no more than the old fields hold, and one disk.
    guard bytes.long(end + 4) == 0, count == bytes.short(end + 8), count > 0, start + size <= end else {
      throw .zipBroken
    }
    guard count <= Self.mostMembers else { throw .zipBomb }
    var members: [Member] = []
    var place = start
    for _ in 0..<count {
      members.append(try Self.member(at: &place, before: start + size, in: bytes))
    }
    self.members = members
    try checkSizes(start)
    try checkNames()
    try checkHeads(before: start)
  }

  /// Where the last record begins: at the end, before a comment at most.
  private static func end(of bytes: Bytes) throws(FileFault) -> Int {
    guard bytes.count >= 22 else { throw .zipBroken }
    var place = bytes.count - 22
    let first = max(0, bytes.count - 22 - 65_535)
    while place >= first {
      if bytes.long(place) == 0x0605_4B50, place + 22 + bytes.short(place + 20) == bytes.count { return place }
      place -= 1
    }
    throw .zipBroken
  }

  private static func member(at place: inout Int, before end: Int, in bytes: Bytes) throws(FileFault) -> Member {
    guard place + 46 <= end, bytes.long(place) == 0x0201_4B50 else { throw .zipBroken }
    let name = bytes.short(place + 28)
    let next = place + 46 + name + bytes.short(place + 30) + bytes.short(place + 32)
    guard next <= end else { throw .zipBroken }
    defer { place = next }
    return Member(
      name: bytes.part(place + 46..<place + 46 + name).text, flags: bytes.short(place + 8),
      method: bytes.short(place + 10), packed: bytes.long(place + 20), unpacked: bytes.long(place + 24),
      offset: bytes.long(place + 42))
  }

  private func checkSizes(_ start: Int) throws(FileFault) {
    let packed = members.reduce(0) { $0 + $1.packed }
    let unpacked = members.reduce(0) { $0 + $1.unpacked }
    // Members that lie over each other are how a small file says that it is endless.
    guard packed <= start, unpacked <= Self.mostUnpacked else { throw .zipBomb }
    guard unpacked <= Self.fewBytes || unpacked / max(packed, 1) <= Self.mostTimes else { throw .zipBomb }
    if members.contains(where: { $0.flags & 1 != 0 }) { throw .zipLocked }
    guard members.allSatisfy({ $0.method == 0 ? $0.packed == $0.unpacked : $0.method == 8 }) else { throw .zipBroken }
  }

  private func checkNames() throws(FileFault) {
    guard Set(members.map { $0.name.lowercased() }).count == members.count else { throw .zipBroken }
    for member in members {
      let parts = member.name.split(separator: "/", omittingEmptySubsequences: false)
      let isOutside =
        member.name.hasPrefix("/") || parts.contains("..") || member.name.contains { "\\\0:".contains($0) }
      if member.name.isEmpty || isOutside { throw .zipNames }
    }
  }

  /// What stands before each member says the same as the directory: programs differ in which they believe.
  private func checkHeads(before end: Int) throws(FileFault) {
    for member in members {
      let place = member.offset
      guard place + 30 <= end, bytes.long(place) == 0x0403_4B50 else { throw .zipBroken }
      let name = bytes.short(place + 26)
      let content = place + 30 + name + bytes.short(place + 28)
      guard content + member.packed <= end, bytes.short(place + 8) == member.method,
        bytes.part(place + 30..<place + 30 + name).text == member.name
      else { throw .zipBroken }
    }
  }

  /// The content of a member, when it is no longer than `most`.
  func content(of name: String, most: Int) throws(FileFault) -> Bytes? {
    guard let member = members.first(where: { $0.name == name }) else { return nil }
    guard member.unpacked <= most else { throw .zipBomb }
    let start = member.offset + 30 + bytes.short(member.offset + 26) + bytes.short(member.offset + 28)
    let packed = bytes.part(start..<start + member.packed)
    if member.method == 0 { return packed }
    guard let whole = inflated(packed, to: member.unpacked) else { throw .zipBroken }
    return whole
  }
}

/// Exactly `size` bytes, or nothing.
private func inflated(_ packed: Bytes, to size: Int) -> Bytes? {
  guard size > 0 else { return Bytes([]) }
  var stream = z_stream()
  guard inflateInit2_(&stream, -15, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else { return nil }
  defer { inflateEnd(&stream) }
  var whole = [UInt8](repeating: 0, count: size)
  let isWhole = whole.withUnsafeMutableBufferPointer { into in
    stream.next_in = UnsafeMutablePointer(mutating: packed.start)
    stream.avail_in = UInt32(packed.count)
    stream.next_out = into.baseAddress
    stream.avail_out = UInt32(size)
    return inflate(&stream, Z_FINISH) == Z_STREAM_END && stream.avail_out == 0
  }
  return isWhole ? Bytes(whole) : nil
}

extension Bytes {
  /// Two and four bytes as a number, the lowest first; 0 outside.
  func short(_ place: Int) -> Int {
    place >= 0 && place + 2 <= count ? Int(start[place]) | Int(start[place + 1]) << 8 : 0
  }
  func long(_ place: Int) -> Int { short(place) | short(place + 2) << 16 }
}
