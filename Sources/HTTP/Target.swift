/// What stands after the method in a request: path and query, checked.
struct Target {
  let path: String
  let segments: [String]
  let query: Parameters

  /// Nil unless it is a path of visible ASCII whose segments decode to text.
  init?(_ raw: String) {
    guard raw.utf8.first == 47, raw.utf8.allSatisfy({ $0 > 32 && $0 < 127 && $0 != 35 }) else { return nil }
    let mark = raw.utf8.firstIndex(of: 63) ?? raw.endIndex
    let path = raw.utf8[..<mark]
    guard let segments = Self.segments(of: path) else { return nil }
    self.path = String(Substring(path))
    self.segments = segments
    query = mark == raw.endIndex ? Parameters() : Parameters(urlencoded: String(raw[raw.utf8.index(after: mark)...]))
  }

  private static func segments(of path: Substring.UTF8View) -> [String]? {
    if path.count == 1 { return [] }
    var segments: [String] = []
    for part in path.dropFirst().split(separator: 47, omittingEmptySubsequences: false) {
      guard let segment = strictlyDecoded(part) else { return nil }
      segments.append(segment)
    }
    return segments
  }
}
