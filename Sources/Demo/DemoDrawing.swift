import Bytes

/// A drawing of the way home: three houses, and a way between them with a piece missing.
struct DemoDrawing {
  private static let (width, height) = (960, 540)
  private var pixels = [UInt8](repeating: 0xF6, count: 3 * width * height)

  init() {
    fill(0, 400, Self.width, 140, (0xE4, 0xDF, 0xD2))
    house(at: 90, (0xB4, 0x53, 0x3C), floors: 3)
    house(at: 400, (0x2F, 0x5D, 0x62), floors: 2)
    house(at: 710, (0x8A, 0x6D, 0x1F), floors: 1)
    // The way, but for the piece that nobody has.
    for step in 0..<34 where !(17...21).contains(step) { fill(100 + step * 23, 446, 13, 12, (0x2B, 0x2A, 0x28)) }
  }

  private mutating func house(at left: Int, _ colour: (UInt8, UInt8, UInt8), floors: Int) {
    let top = 400 - floors * 80
    fill(left, top, 160, floors * 80, colour)
    for row in 0..<60 { fill(left + 80 - row * 95 / 60, top - 60 + row, row * 190 / 60, 1, (0x2B, 0x2A, 0x28)) }
    for floor in 0..<floors {
      for window in 0..<3 { fill(left + 18 + window * 46, top + 22 + floor * 80, 30, 34, (0xFB, 0xF3, 0xDC)) }
    }
  }

  private mutating func fill(_ left: Int, _ top: Int, _ width: Int, _ height: Int, _ colour: (UInt8, UInt8, UInt8)) {
    for y in max(top, 0)..<min(top + height, Self.height) {
      for x in max(left, 0)..<max(min(left + width, Self.width), max(left, 0)) {
        let place = 3 * (y * Self.width + x)
        (pixels[place], pixels[place + 1], pixels[place + 2]) = colour
      }
    }
  }

  /// As PNG, with the pixels unpacked: it is packed when it is taken in.
  ///
  /// Sources: PNG (third edition), sections 5 and 11; RFC 1950 and 1951, stored blocks.
  var png: Bytes {
    let header: [UInt8] = big(Self.width) + big(Self.height) + [8, 2, 0, 0, 0]
    var rows: [UInt8] = []
    for y in 0..<Self.height {
      rows.append(0)
      rows += pixels[3 * y * Self.width..<3 * (y + 1) * Self.width]
    }
    let start: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    return Bytes(start + chunk("IHDR", header) + chunk("IDAT", stored(rows)) + chunk("IEND", []))
  }

  private func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
    let body = Array(name.utf8) + content
    return big(content.count) + body + big(Int(checksum(body)))
  }

  private func stored(_ bytes: [UInt8]) -> [UInt8] {
    var packed: [UInt8] = [0x78, 1]
    for start in stride(from: 0, to: bytes.count, by: 65_535) {
      let end = min(start + 65_535, bytes.count)
      let length = end - start
      packed += [end == bytes.count ? 1 : 0, UInt8(length & 255), UInt8(length >> 8)]
      packed += [UInt8(~length & 255), UInt8(~length >> 8 & 255)] + bytes[start..<end]
    }
    var (low, high) = (1, 0)
    for byte in bytes {
      low = (low + Int(byte)) % 65_521
      high = (high + low) % 65_521
    }
    return packed + big(high << 16 | low)
  }

  private func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(UInt32.max) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
  }

  private func big(_ number: Int) -> [UInt8] { [24, 16, 8, 0].map { UInt8(number >> $0 & 255) } }
}
