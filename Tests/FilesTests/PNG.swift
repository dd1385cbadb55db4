import Bytes

/// A picture made by hand.
struct PNG {
  static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
    let body = Array(name.utf8) + content
    return big(content.count) + body + big(Int(sum(body)))
  }

  static func header(_ width: Int, _ height: Int) -> [UInt8] {
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + chunk("IHDR", big(width) + big(height) + [8, 2, 0, 0, 0])
  }

  /// Each pixel as `colour` says, with more chunks before them.
  static func picture(
    _ width: Int, _ height: Int, chunks: [UInt8] = [], _ colour: (Int, Int) -> [UInt8]
  ) -> Bytes {
    var rows: [UInt8] = []
    for y in 0..<height {
      rows.append(0)
      for x in 0..<width { rows += colour(x, y) }
    }
    return Bytes(header(width, height) + chunks + chunk("IDAT", stored(rows)) + chunk("IEND", []))
  }

  /// Red on the left, blue on the right.
  static func halves(_ width: Int, _ height: Int, chunks: [UInt8] = []) -> Bytes {
    picture(width, height, chunks: chunks) { x, _ in x < width / 2 ? [255, 0, 0] : [0, 0, 255] }
  }

  private static func stored(_ bytes: [UInt8]) -> [UInt8] {
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

  static func sum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(UInt32.max) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
  }

  static func big(_ number: Int) -> [UInt8] { [24, 16, 8, 0].map { UInt8(number >> $0 & 255) } }
}

/// What a camera notes: how it was held, and where it was.
struct Exif {
  static let place = "55,6761 12,5683 Fjordby"

  /// In TIFF form: a directory with the orientation and one with the place.
  static func noted(orientation: Int) -> [UInt8] {
    let text = Array(place.utf8) + [0]
    var tiff: [UInt8] = Array("II".utf8) + [42, 0, 8, 0, 0, 0]
    tiff += [2, 0]
    tiff += [0x12, 1, 3, 0, 1, 0, 0, 0, UInt8(orientation), 0, 0, 0]
    // GPS: a directory of one entry, at 38.
    tiff += [0x25, 0x88, 4, 0, 1, 0, 0, 0, 38, 0, 0, 0]
    tiff += [0, 0, 0, 0]
    tiff += [1, 0, 0x1B, 0, 7, 0, UInt8(text.count), 0, 0, 0, 56, 0, 0, 0, 0, 0, 0, 0]
    return tiff + text
  }

  /// A JPEG with that before its picture, and some more that says where it is from.
  static func put(into jpeg: Bytes, orientation: Int) -> Bytes {
    func segment(_ mark: UInt8, _ content: [UInt8]) -> [UInt8] {
      [0xFF, mark, UInt8((content.count + 2) >> 8), UInt8((content.count + 2) & 255)] + content
    }
    let exif = segment(0xE1, Array("Exif\0\0".utf8) + noted(orientation: orientation))
    let xmp = segment(0xE1, Array("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>\(place)</x:xmpmeta>".utf8))
    let colours = segment(0xE2, Array("ICC_PROFILE\0\u{1}\u{1}\(place)".utf8))
    let comment = segment(0xFE, Array("Taget af Bodil".utf8))
    let all = jpeg.copied
    return Bytes(Array(all[0..<2]) + exif + xmp + colours + comment + all[2...])
  }
}

extension Bytes {
  /// On their own: what points into bytes does not keep them.
  var copied: [UInt8] { Array(buffer) }
}
