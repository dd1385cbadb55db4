import Bytes

/// Decides what a file is by what it holds, not by what it is called.
package enum FileCheck {
  /// Bytes of one file.
  package static let limit = 20 * 1024 * 1024

  /// - Parameter name: Tells text from tables, which look alike; nothing else.
  package static func kind(of bytes: Bytes, named name: String) throws(FileFault) -> FileKind {
    if bytes.count == 0 { throw .empty }
    if bytes.count > limit { throw .tooLarge }
    if let kind = picture(bytes) { return kind }
    if bytes.begins(with: "%PDF-") { return try pdf(bytes) }
    if bytes.begins(with: "PK\u{3}\u{4}") { return try ZipDirectory(of: bytes).document() }
    if bytes.begins(with: [0xD0, 0xCF, 0x11, 0xE0]) { throw .oldOffice }
    if bytes.holds("ftyp", at: 4) { throw isPhonePicture(bytes) ? .phonePicture : .unknownKind }
    return try TextCheck.kind(of: bytes, named: name)
  }

  private static func picture(_ bytes: Bytes) -> FileKind? {
    if bytes.begins(with: [0xFF, 0xD8, 0xFF]) { return .jpeg }
    if bytes.begins(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return .png }
    if bytes.begins(with: "RIFF"), bytes.holds("WEBP", at: 8) { return .webp }
    if bytes.begins(with: "GIF87a") || bytes.begins(with: "GIF89a") { return .gif }
    return nil
  }

  /// One that was cut off lacks its end.
  private static func pdf(_ bytes: Bytes) throws(FileFault) -> FileKind {
    let end = bytes.part(max(0, bytes.count - 2_048)..<bytes.count)
    guard end.contains("%%EOF") else { throw .cutOff }
    return .pdf
  }

  private static func isPhonePicture(_ bytes: Bytes) -> Bool {
    ["heic", "heix", "hevc", "mif1", "msf1", "avif"].contains { bytes.holds($0, at: 8) }
  }

  /// A name that can be shown and saved under: the last part of what was given,
  /// without what makes lines or turns text around, with the ending of what it is.
  package static func name(_ given: String, as kind: FileKind) -> String {
    let last = given.split { $0 == "/" || $0 == "\\" }.last ?? ""
    let plain = last.unicodeScalars.filter { !isHidden($0) && !"<>:\"|?*".unicodeScalars.contains($0) }
    var stem = String(String.UnicodeScalarView(plain))
    if let dot = stem.lastIndex(of: "."), stem[stem.index(after: dot)...].count <= 5 { stem = String(stem[..<dot]) }
    while let first = stem.first, first == "." || first == " " { stem.removeFirst() }
    while let last = stem.last, last == "." || last == " " { stem.removeLast() }
    return (stem.isEmpty ? "dokument" : String(stem.prefix(100))) + "." + kind.ending
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: true
    default: false
    }
  }
}

extension Bytes {
  func begins(with start: String) -> Bool { holds(start, at: 0) }
  func begins(with start: [UInt8]) -> Bool { buffer.starts(with: start) }

  func holds(_ text: String, at place: Int) -> Bool {
    let text = Array(text.utf8)
    return count >= place + text.count && buffer[place..<place + text.count].elementsEqual(text)
  }

  /// Looks through all of it; for short stretches.
  func contains(_ text: String) -> Bool {
    let length = text.utf8.count
    return count >= length && (0...count - length).contains { holds(text, at: $0) }
  }
}
