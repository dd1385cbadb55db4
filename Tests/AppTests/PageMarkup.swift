/// A page as a machine reads it: its tags in order, with the text between them.
struct PageMarkup {
  struct Tag {
    let name: String
    let isEnd: Bool
    let attributes: [String: String]
    /// The text from here to the next tag, unescaped.
    var text: String

    subscript(_ name: String) -> String? { attributes[name] }
  }

  private(set) var tags: [Tag] = []

  init(_ body: String) {
    var rest = body.utf8[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
      append(text: rest[..<start])
      rest = rest[rest.index(after: start)...]
      guard let end = Self.end(of: rest) else { break }
      if let tag = Self.tag(String(decoding: rest[..<end], as: UTF8.self)) { tags.append(tag) }
      rest = rest[rest.index(after: end)...]
    }
    append(text: rest)
  }

  /// Where a tag ends: at the first `>` outside of quotes.
  private static func end(of text: Substring.UTF8View) -> Substring.UTF8View.Index? {
    var isQuoted = false
    for index in text.indices {
      switch text[index] {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: ">") where !isQuoted: return index
      default: break
      }
    }
    return nil
  }

  private mutating func append(text: Substring.UTF8View) {
    guard !tags.isEmpty, !text.isEmpty else { return }
    tags[tags.count - 1].text += unescaped(String(decoding: text, as: UTF8.self))
  }

  private static func tag(_ inside: String) -> Tag? {
    let isEnd = inside.hasPrefix("/")
    var rest = Substring(isEnd ? String(inside.dropFirst()) : inside)
    let name = rest.prefix { $0.isLetter || $0.isNumber }
    guard !name.isEmpty else { return nil }
    rest = rest.dropFirst(name.count)
    return Tag(name: name.lowercased(), isEnd: isEnd, attributes: attributes(rest), text: "")
  }

  private static func attributes(_ text: Substring) -> [String: String] {
    var attributes: [String: String] = [:]
    var rest = text.drop { $0.isWhitespace || $0 == "/" }
    while !rest.isEmpty {
      let name = rest.prefix { $0 != "=" && !$0.isWhitespace && $0 != "/" }
      rest = rest.dropFirst(name.count)
      var value: Substring = ""
      if rest.hasPrefix("=\"") {
        rest = rest.dropFirst(2)
        value = rest.prefix { $0 != "\"" }
        rest = rest.dropFirst(value.count + 1)
      } else if rest.hasPrefix("=") {
        rest = rest.dropFirst()
        value = rest.prefix { !$0.isWhitespace }
        rest = rest.dropFirst(value.count)
      }
      if !name.isEmpty { attributes[String(name)] = unescaped(String(value)) }
      rest = rest.dropFirst(name.isEmpty && rest.first == "/" ? 1 : 0).drop { $0.isWhitespace || $0 == "/" }
    }
    return attributes
  }
}

/// The five escapes that Samspil writes, turned back.
func unescaped(_ text: String) -> String {
  guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
  return [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
    .reduce(text) { $0.replacing($1.0, with: $1.1) }
}

extension PageMarkup {
  func all(_ names: String...) -> [Tag] { tags.filter { !$0.isEnd && names.contains($0.name) } }

  /// The paths of this site that the page links to, without fragments.
  var links: [String] {
    all("a").compactMap { $0["href"] }.filter { $0.hasPrefix("/") && !$0.hasPrefix("//") }
      .map { String($0.prefix { $0 != "#" }) }
  }

  /// What the first element of that name holds, without its tags.
  func content(of name: String) -> String? {
    guard let start = tags.firstIndex(where: { $0.name == name && !$0.isEnd }) else { return nil }
    let end = tags[start...].firstIndex { $0.name == name && $0.isEnd } ?? tags.endIndex
    return tags[start..<end].map(\.text).joined().split { $0.isWhitespace }.joined(separator: " ")
  }

  /// The elements between a start and its end.
  func inside(_ name: String) -> [[Tag]] {
    var found: [[Tag]] = []
    for (index, tag) in tags.enumerated() where tag.name == name && !tag.isEnd {
      let end = tags[index...].firstIndex { $0.name == name && $0.isEnd } ?? tags.endIndex
      found.append(Array(tags[index..<end]))
    }
    return found
  }
}
