import Bytes

/// Text, and nothing that a browser could take for a page.
enum TextCheck {
  static func kind(of bytes: Bytes, named name: String) throws(FileFault) -> FileKind {
    guard isText(bytes) else { throw .unknownKind }
    try refuseMarkup(bytes)
    let ending = name.lowercased().split(separator: ".").last ?? ""
    return ending == "csv" || ending == "tsv" ? .csv : .text
  }

  /// No control characters but tabs, line ends, form feeds. Every other byte is a
  /// letter in some old encoding: spreadsheets still write those.
  private static func isText(_ bytes: Bytes) -> Bool {
    bytes.buffer.allSatisfy { $0 >= 0x20 && $0 != 0x7F || (9...13).contains($0) }
  }

  /// Bytes that are looked through: browsers look at no more.
  private static let start = 4_096

  private static func refuseMarkup(_ bytes: Bytes) throws(FileFault) {
    let head = bytes.part(0..<min(start, bytes.count)).text.lowercased()
    if head.contains("<svg") || head.contains("<!doctype svg") { throw .drawing }
    let tags = ["<!doctype", "<html", "<head", "<body", "<script", "<iframe", "<object", "<embed", "<style"]
    if tags.contains(where: { head.contains($0) }) { throw .markup }
    let first = head.drop { $0.isWhitespace || $0 == "\u{FEFF}" }.prefix(2)
    if first.first == "<", let second = first.last, second.isLetter || second == "!" || second == "?" { throw .markup }
  }
}
