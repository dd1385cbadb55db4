extension PageMarkup {
  /// The faults that a reader with a screen reader or a keyboard would meet, as far as markup shows them.
  var faults: [String] {
    headings + sameIDs + labels + fragments + tables + (content(of: "title")?.isEmpty ?? true ? ["no title"] : [])
  }

  private var headings: [String] {
    let levels = all("h1", "h2", "h3", "h4", "h5", "h6").compactMap { $0.name.last?.wholeNumberValue }
    let count = levels.count { $0 == 1 }
    let jumps = zip(levels, levels.dropFirst()).filter { $1 > $0 + 1 }.map { "a heading jumps from h\($0) to h\($1)" }
    return (count == 1 ? [] : ["\(count) h1"]) + jumps
  }

  private var ids: [String] { tags.filter { !$0.isEnd }.compactMap { $0["id"] } }

  private var sameIDs: [String] {
    Dictionary(grouping: ids) { $0 }.filter { $0.value.count > 1 }.map { "the id \($0.key) twice" }
  }

  private var labels: [String] {
    let known = Set(ids)
    let wanted = all("label").compactMap { $0["for"] }
    let astray = wanted.filter { !known.contains($0) }.map { "a label for \($0), which is not there" }
    let described = tags.filter { !$0.isEnd }.flatMap { tag in
      ["aria-describedby", "aria-labelledby", "aria-controls"].compactMap { tag[$0] }.flatMap {
        $0.split(separator: " ")
      }
    }.filter { !known.contains(String($0)) }.map { "something refers to \($0), which is not there" }
    return astray + described + unlabelled(Set(wanted))
  }

  private func unlabelled(_ labelled: Set<String>) -> [String] {
    var inLabel = 0
    var found: [String] = []
    for tag in tags {
      if tag.name == "label" { inLabel += tag.isEnd ? -1 : 1 }
      guard !tag.isEnd, ["input", "select", "textarea"].contains(tag.name) else { continue }
      if ["hidden", "submit", "button"].contains(tag["type"] ?? "") || tag["aria-label"] != nil { continue }
      if tag["aria-labelledby"] != nil || inLabel > 0 { continue }
      if !labelled.contains(tag["id"] ?? "") { found.append("the field \(tag["name"] ?? "?") without a label") }
    }
    return found
  }

  private var fragments: [String] {
    let known = Set(ids)
    return all("a").compactMap { $0["href"] }.filter { $0.hasPrefix("#") && !known.contains(String($0.dropFirst())) }
      .map { "a link to \($0), which is not there" }
  }

  private var tables: [String] {
    inside("table").filter { table in !table.contains { $0.name == "caption" } }.map { _ in "a table without a caption"
    }
      + all("th").filter { $0["scope"] == nil }.map { _ in "a th without scope" }
  }

  /// The words that a reader sees of what is written in a language, without what says that it is in another.
  func seen(in language: String) -> Set<Substring> {
    var words: Set<Substring> = []
    var languages: [(name: String, isOther: Bool)] = []
    for tag in tags {
      if tag.isEnd {
        if let start = languages.lastIndex(where: { $0.name == tag.name }) { languages.removeSubrange(start...) }
      } else if !Self.void.contains(tag.name) {
        let isOther = tag["lang"].map { $0 != language } ?? languages.last?.isOther ?? false
        languages.append((tag.name, isOther))
      }
      let attributes = ["aria-label", "title", "placeholder", "alt"].compactMap { tag[$0] }
      let isButton = tag.name == "input" && tag["type"] == "submit"
      guard languages.last?.isOther != true, tag.name != "textarea", tag.name != "script" else { continue }
      for text in [tag.text] + attributes + (isButton ? [tag["value"] ?? ""] : []) {
        words.formUnion(text.split { !$0.isLetter })
      }
    }
    return words
  }

  private static let void: Set<String> = ["input", "br", "hr", "meta", "link", "img", "path", "use", "circle", "rect"]
}
