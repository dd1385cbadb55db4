/// Finds the texts most like a given one, by the pieces of words they share.
///
/// Texts are held against each other by runs of four characters inside their
/// words, each weighted by how often it occurs in the text and how few texts
/// have it. Pieces of words, not words: *affaldsgebyr* and *renovationsgebyrer*
/// have *gebyr* in common, and no list of endings is needed.
///
/// The title counts twice, and of the text the first 600 characters count. Every
/// answer is for the texts that are there at the moment, whichever way they came:
/// weights follow each addition, change and removal. The rarity of a run that more
/// than 128 texts have is known to a 64th.
///
/// A word with *aa* is also found by its spelling with *å*, and keeps its own.
///
/// It is a value: a copy is independent. About 2.5 kB a text of 600 characters.
///
/// - Source: Salton and Buckley, "Term-weighting approaches in automatic text
///   retrieval", *Information Processing & Management* 24(5), 1988. The length
///   of the runs was chosen on Danish, Swedish and Finnish texts; see
///   docs/methods/similar-texts.md.
public struct TextIndex<ID: Hashable & Sendable>: Sendable {
  /// A text that is there.
  private struct Entry: Sendable {
    let id: ID
    let title: String
    /// As much of the text as counts.
    let start: String
  }

  /// In the order in which they were added; `nil` where one was removed.
  private var entries: [Entry?] = []
  private var positions: [ID: Int] = [:]
  private var index = RunIndex()

  public init() {}

  /// An index of the given documents.
  ///
  /// - Throws: ``TextIndexProblem/alreadyThere(_:)`` at the second document of
  ///   one id.
  /// - Complexity: O(total length): faster than adding one at a time.
  public init(_ documents: some Sequence<(id: ID, title: String, text: String)>) throws(TextIndexProblem<ID>) {
    for document in documents {
      try insert(document.id, title: document.title, start: Reading.start(of: document.text))
    }
    index.appendAll(entries.lazy.compactMap { $0 }) { Reading.forEachRun(title: $0.title, start: $0.start, $1) }
  }

  /// How many documents there are.
  public var count: Int { positions.count }

  /// Whether a document of this id is there.
  public func contains(_ id: ID) -> Bool { positions[id] != nil }

  /// Adds a document.
  ///
  /// A document without a single word is kept and never found.
  ///
  /// - Throws: ``TextIndexProblem/alreadyThere(_:)``, and nothing is changed.
  /// - Complexity: O(length) on average, however many there are; now and then a run
  ///   that many documents have costs one step for each of them.
  public mutating func add(_ id: ID, title: String, text: String) throws(TextIndexProblem<ID>) {
    let start = Reading.start(of: text)
    try insert(id, title: title, start: start)
    index.refill(index.append(), from: RunCounts(), to: Reading.runs(title: title, start: start))
  }

  /// Gives a document that is there a new title and text. It keeps its place in
  /// the order.
  ///
  /// - Throws: ``TextIndexProblem/notThere(_:)``, and nothing is changed.
  /// - Complexity: O(length + documents that follow it, for each common run that it
  ///   got or lost): what stays the same costs nothing.
  public mutating func change(_ id: ID, title: String, text: String) throws(TextIndexProblem<ID>) {
    guard let position = positions[id], let old = entries[position] else { throw .notThere(id) }
    let entry = Entry(id: id, title: title, start: Reading.start(of: text))
    let runs = Reading.runs(title: old.title, start: old.start)
    index.refill(position, from: runs, to: Reading.runs(title: title, start: entry.start))
    entries[position] = entry
  }

  /// Takes a document out.
  ///
  /// - Throws: ``TextIndexProblem/notThere(_:)``, and nothing is changed.
  /// - Complexity: That of one ``nearest(toTitle:text:top:except:)``.
  public mutating func remove(_ id: ID) throws(TextIndexProblem<ID>) {
    guard let position = positions[id], let old = entries[position] else { throw .notThere(id) }
    index.refill(position, from: Reading.runs(title: old.title, start: old.start), to: RunCounts())
    entries[position] = nil
    positions[id] = nil
  }

  private mutating func insert(_ id: ID, title: String, start: String) throws(TextIndexProblem<ID>) {
    guard positions[id] == nil else { throw .alreadyThere(id) }
    positions[id] = entries.count
    entries.append(Entry(id: id, title: title, start: start))
  }

  /// The documents most like a title and a text, the most similar first.
  ///
  /// Documents that share nothing with them are left out, so there can be fewer
  /// than `top`. Equally similar ones stand in the order in which they were
  /// added.
  ///
  /// - Parameters:
  ///   - title: The title; may be empty.
  ///   - text: The text, of which the first 600 characters count; may be empty.
  ///   - top: The greatest number of documents to give, 0 or more.
  ///   - except: A document that is not to be given: the one that is being
  ///     written.
  /// - Complexity: O(occurrences of the runs of the text + documents).
  public func nearest(toTitle title: String, text: String, top: Int, except: ID? = nil) -> [Neighbour<ID>] {
    precondition(top >= 0, "a number of documents cannot be negative")
    let similarities = index.similarities(to: Reading.runs(title: title, start: Reading.start(of: text)))
    let best = Best(of: similarities, room: top, except: except.flatMap { positions[$0] })
    let written = Trigrams(of: title)
    return best.kept.compactMap { similarity, position in
      entries[position].map { entry in
        let titleLikeness = written.similarity(to: Trigrams(of: entry.title))
        return Neighbour(id: entry.id, similarity: similarity, titleLikeness: titleLikeness)
      }
    }
  }

  /// The documents most like one that is there, itself not among them.
  ///
  /// - Throws: ``TextIndexProblem/notThere(_:)``.
  /// - Complexity: As ``nearest(toTitle:text:top:except:)``.
  public func nearest(to id: ID, top: Int) throws(TextIndexProblem<ID>) -> [Neighbour<ID>] {
    guard let position = positions[id], let entry = entries[position] else { throw .notThere(id) }
    return nearest(toTitle: entry.title, text: entry.start, top: top, except: id)
  }
}

/// A document that is like the one asked about.
public struct Neighbour<ID: Hashable & Sendable>: Equatable, Sendable {
  public let id: ID
  /// How similar title and text are together: above 0, at most 1.
  public let similarity: Double
  /// How similar the titles are by themselves: see ``Trigrams``.
  public let titleLikeness: Double

  /// Whether the writer should be told that the same seems to be there already.
  public var isWarning: Bool { titleLikeness >= Trigrams.warningLevel }
}

/// Why a document cannot be added, changed, removed or asked about.
public enum TextIndexProblem<ID: Hashable & Sendable>: Error, Equatable, Sendable {
  case alreadyThere(ID)
  case notThere(ID)
}

/// What of a document is read.
private enum Reading {
  /// How many characters of a text count: with more, every long text would be
  /// similar to every other.
  static let characters = 600
  static let runLength = 4
  /// How often the title is counted.
  static let titleTimes = 2

  static func start(of text: String) -> String {
    // Each character is one byte or more.
    text.utf8.count <= characters ? text : String(text.prefix(characters))
  }

  static func runs(title: String, start: String) -> RunCounts {
    var grams: [Gram] = []
    forEachRun(title: title, start: start) { gram, times in
      for _ in 0..<times { grams.append(gram) }
    }
    return RunCounts(grams)
  }

  /// The runs inside the words of title and text, a blank on each side of a word,
  /// and how often each is counted. A word of one letter is one shorter run.
  static func forEachRun(title: String, start: String, _ body: (Gram, Int) -> Void) {
    for (part, times) in [(title, titleTimes), (start, 1)] {
      for word in PlainWords(of: part).words {
        Gram.forEachRun(of: runLength, in: word, blanks: 1) { body($0, times) }
        if let respelt = PlainWords.respelt(word) { forEachNewRun(in: respelt, of: word) { body($0, times) } }
      }
    }
  }

  /// The runs that a word has only when it is spelt another way.
  private static func forEachNewRun(
    in respelt: [Unicode.Scalar], of word: ArraySlice<Unicode.Scalar>, _ body: (Gram) -> Void
  ) {
    var own: Set<Gram> = []
    Gram.forEachRun(of: runLength, in: word, blanks: 1) { own.insert($0) }
    Gram.forEachRun(of: runLength, in: respelt, blanks: 1) { if !own.contains($0) { body($0) } }
  }
}

/// The best few, the most similar first, the earliest first among equals.
private struct Best {
  private(set) var kept: [(similarity: Double, position: Int)] = []

  /// Two similarities closer than this are the same: they differ by rounding.
  private static let resolution = 1e-9

  init(of similarities: [Double], room: Int, except: Int?) {
    guard room > 0 else { return }
    for (position, exact) in similarities.enumerated() where exact > 0 && position != except {
      if kept.count == room, let last = kept.last, last.similarity >= exact { continue }
      let similarity = (exact / Self.resolution).rounded() * Self.resolution
      let place = kept.firstIndex { $0.similarity < similarity } ?? kept.count
      kept.insert((min(1, similarity), position), at: place)
      if kept.count > room { kept.removeLast() }
    }
  }
}
