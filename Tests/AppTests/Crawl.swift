import TestWorld

/// Everything that somebody can reach by following links from the front page.
struct Crawl {
  private(set) var visits: [Visit] = []
  private let browser: Browser
  private var seen: Set<String> = []
  private var found: [String: Int] = [:]

  /// Follows links until there are no new ones.
  ///
  /// - Parameter perShape: Of addresses that are alike but for their numbers, how many are looked at.
  init(_ browser: Browser, from starts: [String] = ["/"], perShape: Int = 4, accept: String = "text/html") async {
    self.browser = browser
    var waiting = starts
    while let path = waiting.popLast() {
      guard wants(path, perShape) else { continue }
      let visit = await browser.get(path, accept: accept)
      visits.append(visit)
      if let location = visit.location { waiting.append(String(location.prefix { $0 != "#" })) }
      waiting += PageMarkup(visit.body).links
    }
  }

  private mutating func wants(_ path: String, _ perShape: Int) -> Bool {
    guard !path.hasPrefix("/assets/"), !path.contains("sprog="), seen.insert(path).inserted else { return false }
    found[Self.shape(of: path), default: 0] += 1
    return found[Self.shape(of: path)]! <= perShape
  }

  /// The address with a star for each number and token.
  static func shape(of path: String) -> String {
    let parts = path.split(separator: "?", maxSplits: 1)
    let place = (parts.first ?? "").split(separator: "/").map { part in
      part.contains(where: \.isNumber) || part.utf8.count > 30 ? "*" : String(part)
    }
    let names = parts.dropFirst().first?.split(separator: "&").map { $0.prefix { $0 != "=" } } ?? []
    return "/" + place.joined(separator: "/") + (names.isEmpty ? "" : "?" + names.joined(separator: "&"))
  }
}
