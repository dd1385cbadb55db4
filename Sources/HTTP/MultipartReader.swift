import Bytes
import Glibc

/// Goes through the parts of a `multipart/form-data` body (RFC 7578).
///
/// Points into the body instead of copying. A part that is cut off is left out.
struct MultipartReader {
  struct Part {
    let name: String?
    let filename: String?
    let hasFolders: Bool
    let contentType: String?
    /// Valid as long as the body is.
    let content: UnsafeBufferPointer<UInt8>
  }

  /// Longest head of one part.
  private static let headLimit = 8 * 1024

  private let body: Bytes
  private let delimiter: [UInt8]
  /// Behind the delimiter that was read last; nil when the last part was read.
  private var position: Int?

  init(_ body: Bytes, boundary: String) {
    self.body = body
    delimiter = Array("\r\n--\(boundary)".utf8)
    let first = delimiter.dropFirst(2)
    if body.buffer.starts(with: first) {
      position = first.count
    } else {
      position = find(delimiter, from: 0).map { $0 + delimiter.count }
    }
  }

  mutating func next() -> Part? {
    guard let start = position else { return nil }
    position = nil
    guard let head = skipLine(from: start), let headEnd = endOfHead(from: head) else { return nil }
    guard let end = find(delimiter, from: headEnd.content - 2) else { return nil }
    position = end + delimiter.count
    let content = UnsafeBufferPointer(rebasing: body.buffer[headEnd.content..<max(end, headEnd.content)])
    return part(head: body.buffer[head..<headEnd.end], content: content)
  }

  /// Where the line after a delimiter ends, or nil when it closes the body with `--`.
  private func skipLine(from start: Int) -> Int? {
    var index = start
    while index < body.count, body.buffer[index] == 32 || body.buffer[index] == 9 { index += 1 }
    guard index + 2 <= body.count, body.buffer[index] == 13, body.buffer[index + 1] == 10 else { return nil }
    return index + 2
  }

  /// Where the head's last line ends and where the content begins.
  private func endOfHead(from head: Int) -> (end: Int, content: Int)? {
    if head + 2 <= body.count, body.buffer[head] == 13, body.buffer[head + 1] == 10 { return (head, head + 2) }
    guard let end = find([13, 10, 13, 10], from: head), end - head <= Self.headLimit else { return nil }
    return (end, end + 4)
  }

  private func find(_ wanted: [UInt8], from start: Int) -> Int? {
    var position = start
    while position + wanted.count <= body.count {
      let candidates = body.count - wanted.count + 1 - position
      guard let found = memchr(body.start + position, Int32(wanted[0]), candidates) else { return nil }
      position = UnsafeRawPointer(found) - UnsafeRawPointer(body.start)
      if memcmp(found, wanted, wanted.count) == 0 { return position }
      position += 1
    }
    return nil
  }

  private func part(head: Slice<UnsafeBufferPointer<UInt8>>, content: UnsafeBufferPointer<UInt8>) -> Part {
    var disposition = ""
    var contentType: String?
    for line in String(decoding: head, as: UTF8.self).split(separator: "\r\n") {
      guard let colon = line.utf8.firstIndex(of: 58) else { continue }
      let value = String(Substring(trimmed(line.utf8[line.utf8.index(after: colon)...])))
      let name = String(line[..<colon])
      if sameName(name, "Content-Disposition") { disposition = value }
      if sameName(name, "Content-Type") { contentType = value }
    }
    let path = parameter("filename", of: disposition).map(browserUnescaped)
    return Part(
      name: parameter("name", of: disposition).map(browserUnescaped), filename: path.map(lastComponent),
      hasFolders: path.map { $0 != lastComponent($0) } ?? false, contentType: contentType, content: content)
  }
}

/// Browsers escape just these three in the names of fields and files.
private func browserUnescaped(_ text: String) -> String {
  guard text.utf8.contains(37) else { return text }
  var text = text
  for (escape, meant) in [("%22", "\""), ("%0D", "\r"), ("%0A", "\n")] {
    text = text.split(separator: escape, omittingEmptySubsequences: false).joined(separator: meant)
  }
  return text
}

private func lastComponent(_ path: String) -> String {
  String(path.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "\\" }.last ?? "")
}
