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

  /// Both are *Forslag til ... om ... i ...*, and about nothing alike.
  @Test func wordsThatOnlyJoinDoNotMakeTitlesAlike() {
    let (one, other) = (Trigrams(of: "Forslag til og om lys i by"), Trigrams(of: "Ansøgning til og om vand i sø"))
    #expect(one == Trigrams(of: "forslag lys by"))
    #expect(one.similarity(to: other) < 0.05)
  }

  @Test func aTitleOfNothingButSuchWordsKeepsThem() {
    #expect(Trigrams(of: "Hvad nu").similarity(to: Trigrams(of: "hvad nu?")) == 1)
    #expect(Trigrams(of: "Hvad nu").similarity(to: Trigrams(of: "Skole")) == 0)
  }

  @Test func theOldSpellingFindsTheNewAndTheNewTheOld() {
    let (old, new) = (Trigrams(of: "Gaarden"), Trigrams(of: "Gården"))
    #expect(old.similarity(to: new) == 1 && new.similarity(to: old) == 1)
    #expect(old != new)
  }

  /// *Isaac* is no *Isåc*: held against *Isabella* it is as like as it is spelt.
  @Test func theOldSpellingKeepsItsOwnForm() {
    let (one, other) = (Trigrams(of: "Isaac"), Trigrams(of: "Isa"))
    #expect(one.similarity(to: other) == 3.0 / 7)
    #expect(one.grams.contains(Gram("saa".unicodeScalars)))
  }
}
