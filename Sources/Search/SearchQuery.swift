import Cases

/// What somebody looks for: words, in one case or in all, of one kind or of any.
package struct SearchQuery: Equatable, Sendable {
  package let text: String
  package let caseID: Case.ID?
  package let kind: FoundKind?
  /// From 0.
  package let page: Int

  /// The longest that is read of what is typed, the most words, the last page.
  static let textLimit = 200
  static let wordLimit = 8
  static let lastPage = 9

  package init(_ text: String, caseID: Case.ID? = nil, kind: FoundKind? = nil, page: Int = 0) {
    let start = text.drop(while: \.isWhitespace).prefix(Self.textLimit)
    self.text = String(start.allSatisfy(\.isWhitespace) ? "" : start)
    self.caseID = caseID
    self.kind = kind
    self.page = min(max(page, 0), Self.lastPage)
  }

  /// The words that something can be found by, each once.
  var parts: [QueryWord] {
    let stemmer = Stemmer()
    var parts: [QueryWord] = []
    for word in words(of: text) where !isJoining(word.folded) && parts.count < Self.wordLimit {
      let part = QueryWord(word.folded, keys: keys(of: word.folded, stemmer).filter { !$0.isEmpty })
      if !part.keys.isEmpty, !parts.contains(where: { $0.keys == part.keys }) { parts.append(part) }
    }
    return parts
  }
}

/// A word that is looked for.
struct QueryWord: Equatable, Sendable {
  /// What it is kept under.
  let keys: [String]
  /// What a longer word has in it that is found with it: *bolig* finds
  /// *boligsocial*. The stem, unless that is so short that it is in all sorts of words.
  let core: String?
  /// Longer words that it is in, as they were found.
  var longer: [String] = []

  init(_ folded: String, keys: [String]) {
    self.keys = keys
    let stem = keys.first ?? ""
    let core = stem.count > runLength ? stem : folded
    self.core = core.count < runLength ? nil : core
  }

  var all: [String] { keys + longer }
}

/// What is found, by the names that people know it under.
package enum FoundKind: String, CaseIterable, Sendable {
  case front = "forloeb"
  case framing = "indramning"
  case difference = "forskelle"
  case barrier = "barrierer"
  case actor = "aktoerer"
  case agreement = "aftaler"
  case meeting = "moeder"
  case decision = "beslutninger"
  case idea = "ideer"
  case trial = "afproevninger"
  case document = "dokumenter"
  case opinion = "meningskort"

  /// The targets of ``Findable`` that are of this kind.
  package var targets: [String] {
    switch self {
    case .front: [Findable.front]
    case .framing: ["perspective", "problem", "core", "framing"]
    case .difference: ["difference", "reply"]
    case .barrier: ["barrier", "move"]
    case .actor: ["expectation", "need"]
    case .agreement: ["agreement", "alliance"]
    case .meeting: ["meeting", "agenda", "minutes", "room"]
    case .decision: ["decision", "lesson", "mandate"]
    case .idea: ["idea", "call_idea"]
    case .trial: ["trial", "indicator", "workshop", "routine"]
    case .document: ["document"]
    case .opinion: ["conversation", "statement"]
    }
  }

  package init?(target: String) {
    guard let kind = Self.allCases.first(where: { $0.targets.contains(target) }) else { return nil }
    self = kind
  }
}
