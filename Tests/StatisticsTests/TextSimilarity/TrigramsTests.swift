import Testing

@testable import Statistics

@Suite struct TrigramsTests {
  /// The example of the `pg_trgm` page of PostgreSQL's manual: the set of "cat".
  @Test func theTrigramsOfAWord() {
    let expected = ["  c", " ca", "cat", "at "].map { Gram($0.unicodeScalars) }
    #expect(Trigrams(of: "cat").grams == Set(expected))
  }

  /// The example of the same page: similarity('word', 'two words') is 0.36363637.
  @Test func aWordAndTwoWordsShareFourOfEleven() {
    #expect(Trigrams(of: "word").similarity(to: Trigrams(of: "two words")) == 4.0 / 11)
  }

  @Test func theOrderOfTheWordsAndOfTheTextsChangesNothing() {
    let (one, other) = (Trigrams(of: "grøn by nu"), Trigrams(of: "Nu: grønne byer"))
    #expect(one.similarity(to: other) == other.similarity(to: one))
    #expect(Trigrams(of: "nu by grøn") == one)
  }

  @Test func aTextIsLikeItselfAndNotLikeNothing() {
    #expect(Trigrams(of: "Å").similarity(to: Trigrams(of: "å")) == 1)
    #expect(Trigrams(of: "").similarity(to: Trigrams(of: "")) == 0)
    #expect(Trigrams(of: "a").similarity(to: Trigrams(of: "b")) == 0)
  }
}
