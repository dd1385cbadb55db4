import Bytes

/// How a picture is to be turned before it is shown: what cameras note in Exif.
///
/// Source: Exif 2.32, section 4.6.4 (tag 0x0112), in TIFF 6.0 form.
enum Orientation {
  /// 1 (as it lies) to 8.
  static func of(_ bytes: Bytes, _ kind: FileKind) -> Int {
    let exif: Bytes? =
      switch kind {
      case .jpeg: inJPEG(bytes)
      case .png: inPNG(bytes)
      case .webp: inWebP(bytes)
      default: nil
      }
    return exif.flatMap(read) ?? 1
  }

  /// The segments before the picture: a mark, a length that counts itself, content.
  private static func inJPEG(_ bytes: Bytes) -> Bytes? {
    var place = 2
    while place + 4 <= bytes.count, bytes.start[place] == 0xFF {
      let mark = bytes.start[place + 1]
      if mark == 0xFF {
        place += 1
        continue
      }
      let length = bytes.big(place + 2, 2)
      guard mark != 0xDA, length >= 2, place + 2 + length <= bytes.count else { return nil }
      if mark == 0xE1, length > 8, bytes.holds("Exif\0\0", at: place + 4) {
        return bytes.part(place + 10..<place + 2 + length)
      }
      place += 2 + length
    }
    return nil
  }

  /// Chunks: a length, a name, content, a sum.
  private static func inPNG(_ bytes: Bytes) -> Bytes? {
    var place = 8
    while place + 12 <= bytes.count {
      let length = bytes.big(place, 4)
      guard place + 12 + length <= bytes.count else { return nil }
      if bytes.holds("eXIf", at: place + 4) { return bytes.part(place + 8..<place + 8 + length) }
      place += 12 + length
    }
    return nil
  }

  /// Chunks: a name, a length, content, evened to two bytes.
  private static func inWebP(_ bytes: Bytes) -> Bytes? {
    var place = 12
    while place + 8 <= bytes.count {
      let length = bytes.long(place + 4)
      guard place + 8 + length <= bytes.count else { return nil }
      if bytes.holds("EXIF", at: place) {
        let exif = bytes.part(place + 8..<place + 8 + length)
        return exif.holds("Exif\0\0", at: 0) ? exif.part(6..<exif.count) : exif
      }
      place += 8 + length + length % 2
    }
    return nil
  }

  private static func read(_ exif: Bytes) -> Int? {
    let isLittle = exif.holds("II", at: 0)
    guard isLittle || exif.holds("MM", at: 0) else { return nil }
    func number(_ place: Int, _ length: Int) -> Int {
      isLittle ? (length == 2 ? exif.short(place) : exif.long(place)) : exif.big(place, length)
    }
    let directory = number(4, 4)
    for entry in 0..<min(number(directory, 2), 200) {
      let place = directory + 2 + entry * 12
      guard place + 12 <= exif.count else { return nil }
      if number(place, 2) == 0x0112 {
        let value = number(place + 8, 2)
        return (1...8).contains(value) ? value : nil
      }
    }
    return nil
  }
}

extension Bytes {
  /// A number of two or four bytes, the highest first; 0 outside.
  func big(_ place: Int, _ length: Int) -> Int {
    guard place >= 0, place + length <= count else { return 0 }
    return (0..<length).reduce(0) { $0 << 8 | Int(start[place + $1]) }
  }
}
