import Statistics

/// Questions to an index of texts, and additions to it. A text is a line: its
/// title, a tab, and the rest.
enum SimilarTexts {
  /// Every so many texts is asked about and added.
  private static let every = 97

  static func measure() throws {
    var texts: [(title: String, text: String)] = []
    while let line = readLine() {
      let fields = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      texts.append((fields[0], fields.count > 1 ? fields[1] : ""))
    }
    func text(_ time: Int) -> (title: String, text: String) { texts[time * every % texts.count] }

    var index = TextIndex<Int>()
    try Measurement("build", size: texts.count) { _ in
      index = try TextIndex(texts.enumerated().lazy.map { (id: $0, title: $1.title, text: $1.text) })
    }.tell()
    Measurement("query", size: texts.count) { time in
      _ = index.nearest(toTitle: text(time).title, text: text(time).text, top: 5)
    }.tell()
    // Turned round, so that it is a new one.
    try Measurement("add", size: texts.count) { time in
      try index.add(texts.count + time, title: text(time).text, text: text(time).title)
    }.tell()
  }
}
