import Database
import HTTP
import Language
import Statistics
import Time
import Web

/// Ideas of one call that are about the same: found by how alike they are written. And those that hold a word.
///
/// The texts of the calls that are written in lie in memory, and what has
/// changed since is read before each search. Only what is listed is found.
/// Each call has a lock of its own: who searches one does not wait for another.
package final class SimilarIdeas: Sendable {
  fileprivate struct Shelf {
    var index = TextIndex<Idea.ID>()
    var readUntil = Instant(milliseconds: -1)
    /// What was read of each, so that reading it twice costs nothing.
    var texts: [Idea.ID: Text] = [:]
  }
  fileprivate struct Text {
    let written: String
    /// As it is searched in, in UTF-8.
    let folded: [UInt8]

    init(_ item: Written) {
      written = item.title + "\n" + item.text
      folded = Array(Folding.fold(item.title + " " + item.text).utf8)
    }
  }
  fileprivate struct Kept {
    let shelf: Lock<Shelf>
    var used: Int
    var count = 0
  }
  fileprivate struct State {
    var shelves: [Call.ID: Kept] = [:]
    var clock = 0
  }
  private let state = Lock(State())

  package init() {}

  package struct Match: Sendable {
    package let idea: Idea
    /// Alike enough to be the same thing.
    package let isWarning: Bool
  }

  /// The few most alike, best first.
  package func matches(
    title: String, text: String = "", in call: Call.ID, except: Idea.ID? = nil, top: Int = 3, now: Instant,
    _ db: Connection
  ) throws -> [Match] {
    guard !Folding.fold(title + text).isEmpty else { return [] }
    let shelf = shelf(of: call)
    try catchUp(shelf, call, now, db)
    let found = shelf.withLock { shelf in
      shelf.index.nearest(toTitle: title, text: text, top: top + 5, except: except)
    }.filter { $0.similarity >= Self.lowest || $0.isWarning }
    // Asked also when none is alike, so that a page asks as many things whatever it shows.
    let ideas = Dictionary(
      uniqueKeysWithValues: try IdeaStore(db).some(found.map(\.id)).filter(\.isListed).map { ($0.id, $0) })
    return found.compactMap { near in ideas[near.id].map { Match(idea: $0, isWarning: near.isWarning) } }.prefix(top)
      .map { $0 }
  }

  /// The ideas in which all of the words stand, as long as those are few.
  ///
  /// - Parameter words: Folded.
  /// - Returns: Nil when there are more than ``few``: then whoever reads them in any order soon has a page of them.
  package func holding(_ words: [String], in call: Call.ID, now: Instant, _ db: Connection) throws -> [Idea.ID]? {
    let shelf = shelf(of: call)
    try catchUp(shelf, call, now, db)
    let words = words.map { SoughtWord($0) }
    return shelf.withLock { shelf in
      var found: [Idea.ID] = []
      for (id, text) in shelf.texts where words.allSatisfy({ $0.stands(in: text.folded) }) {
        if found.count == Self.few { return nil }
        found.append(id)
      }
      return found
    }
  }

  private static let few = 250

  /// Below this two texts share no more than their grammar.
  private static let lowest = 0.1
  /// How many texts are kept, of all calls together: some 2.5 kB each.
  fileprivate static let most = 60_000
  /// Changes that were begun before others may be done after them: so much is read again.
  fileprivate static let overlap = Span.seconds(2)

  private func shelf(of call: Call.ID) -> Lock<Shelf> {
    state.withLock { state in
      state.clock += 1
      state.shelves[call, default: Kept(shelf: Lock(Shelf()), used: 0)].used = state.clock
      return state.shelves[call]!.shelf
    }
  }

  private func catchUp(_ shelf: Lock<Shelf>, _ call: Call.ID, _ now: Instant, _ db: Connection) throws {
    let since = shelf.withLock { $0.readUntil }
    let changed = try db.rows(
      """
      SELECT i.id, i.title, i.text, i.listed, i.written FROM ideas i
      WHERE i.call_id = \(call) AND i.written > \(since) ORDER BY i.written
      """
    ) { row in
      Written(
        id: try row.read("id"), title: try row.read("title"), text: try row.read("text"),
        isListed: try row.read("listed"), at: try row.read("written"))
    }
    guard let last = changed.last else { return }
    let count = try shelf.withLock { shelf -> Int in
      try shelf.take(changed)
      shelf.readUntil = max(shelf.readUntil, min(last.at, now - Self.overlap))
      return shelf.index.count
    }
    state.withLock { state in
      state.shelves[call]?.count = count
      state.makeRoom(keeping: call)
    }
  }

  fileprivate struct Written {
    let id: Idea.ID
    let title: String
    let text: String
    let isListed: Bool
    let at: Instant
  }
}

extension SimilarIdeas.State {
  /// Forgets the calls that were asked about longest ago.
  fileprivate mutating func makeRoom(keeping call: Call.ID) {
    var total = shelves.values.reduce(0) { $0 + $1.count }
    while total > SimilarIdeas.most,
      let oldest = shelves.filter({ $0.key != call }).min(by: { $0.value.used < $1.value.used })
    {
      total -= oldest.value.count
      shelves[oldest.key] = nil
    }
  }
}

extension SimilarIdeas.Shelf {
  fileprivate mutating func take(_ changed: [SimilarIdeas.Written]) throws {
    // Read for the first time: all at once is much faster.
    if texts.isEmpty {
      let listed = changed.filter(\.isListed)
      index = try TextIndex(listed.map { (id: $0.id, title: $0.title, text: $0.text) })
      for item in listed { texts[item.id] = SimilarIdeas.Text(item) }
      return
    }
    for item in changed {
      let known = texts[item.id]
      guard item.isListed else {
        if known != nil { try index.remove(item.id) }
        texts[item.id] = nil
        continue
      }
      let text = SimilarIdeas.Text(item)
      guard known?.written != text.written else { continue }
      if known == nil {
        try index.add(item.id, title: item.title, text: item.text)
      } else {
        try index.change(item.id, title: item.title, text: item.text)
      }
      texts[item.id] = text
    }
  }
}
