import Language
import Testing

@Suite struct WordDiffTests {
  @Test func aChangedWordIsRemovedAndAdded() {
    #expect(
      wordChanges(from: "Ingen har overblik over døgnet", to: "Ingen har ansvar over døgnet") == [
        .same("Ingen har "), .removed("overblik"), .added("ansvar"), .same(" over døgnet"),
      ])
  }

  @Test func theSameTextHasNoChanges() {
    #expect(wordChanges(from: "Det samme.", to: "Det samme.") == [.same("Det samme.")])
    #expect(wordChanges(from: "", to: "") == [])
  }

  @Test func aTextFromNothingIsAllAdded() {
    #expect(wordChanges(from: "", to: "En ny tekst") == [.added("En ny tekst")])
    #expect(wordChanges(from: "En gammel tekst", to: "") == [.removed("En gammel tekst")])
  }

  @Test func neighboursOfAKindAreOne() {
    let changes = wordChanges(from: "a b c", to: "x y z")
    for (left, right) in zip(changes, changes.dropFirst()) {
      switch (left, right) {
      case (.same, .same), (.removed, .removed), (.added, .added): Issue.record("\(left) beside \(right)")
      default: break
      }
    }
  }

  /// The law of a diff: it holds both texts, whatever they are.
  @Test(arguments: 1...200) func theChangesGiveBothTexts(seed: UInt64) {
    var random = Dice(seed: seed)
    let old = text(&random)
    let new = seed % 3 == 0 ? text(&random) : worn(old, &random)
    let changes = wordChanges(from: old, to: new)
    #expect(changes.map(\.old).joined() == old)
    #expect(changes.map(\.new).joined() == new)
  }

  @Test func theLongestTextsAreComparedAtOnce() {
    let old = String(repeating: "a ", count: 1_000)
    let new = String(repeating: "b ", count: 1_000)
    #expect(wordChanges(from: old, to: new).map(\.new).joined() == new)
  }

  private func text(_ random: inout Dice) -> String {
    let words = ["døgn", "hjem", "seng", "ingen", "ved", "hvem", "\n", "  ", "æøå", "👩‍⚕️", "e\u{301}"]
    return (0..<random.below(30)).map { _ in words[random.below(words.count)] }.joined(separator: " ")
  }

  private func worn(_ text: String, _ random: inout Dice) -> String {
    text.split(separator: " ").compactMap { word in
      switch random.below(6) {
      case 0: nil
      case 1: "nyt \(word)"
      default: String(word)
      }
    }.joined(separator: " ")
  }
}

extension WordChange {
  fileprivate var old: String {
    switch self {
    case .same(let text), .removed(let text): text
    case .added: ""
    }
  }
  fileprivate var new: String {
    switch self {
    case .same(let text), .added(let text): text
    case .removed: ""
    }
  }
}

/// Chance that can be replayed: SplitMix64.
private struct Dice {
  var state: UInt64
  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

  mutating func below(_ count: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((bits ^ (bits >> 31)) % UInt64(count))
  }
}
