import Testing

@testable import Statistics

@Suite struct PlainWordsTests {
  private func words(_ text: String) -> [String] {
    PlainWords(of: text).words.map { word in
      var text = String.UnicodeScalarView()
      text.append(contentsOf: word)
      return String(text)
    }
  }

  @Test func danishLettersAreKept() {
    #expect(words("Ældre på Ø, ÅBEN?") == ["ældre", "på", "ø", "åben"])
  }

  @Test func aLetterAndItsAccentAreOneLetter() {
    let typed = PlainWords(of: "pa\u{30a} cafe\u{301}")
    #expect(typed == PlainWords(of: "p\u{e5} caf\u{e9}"))
    #expect(typed.words.map(\.count) == [2, 4])
  }

  @Test(arguments: [
    "39. Trafikplan", "188 . Trafikplan", " 7: Trafikplan", "12) Trafikplan", "Trafikplan ....... 74",
    "4. Trafikplan.....12",
    "Trafikplan . . . .",
  ])
  func numberingAroundATitleGoes(text: String) {
    #expect(words(text) == ["trafikplan"])
  }

  @Test func numbersThatSaySomethingStay() {
    #expect(words("Budget 2010, 3. etape") == ["budget", "2010", "3", "etape"])
    #expect(words("3.5 millioner") == ["3", "5", "millioner"])
    #expect(words("10 boliger") == ["10", "boliger"])
  }

  @Test func aTextThatIsNothingButNumberingKeepsIt() {
    #expect(words("39. ... 12") == ["39", "12"])
  }

  @Test(arguments: ["", "   ", "... !", "–"])
  func thereCanBeNoWords(text: String) {
    #expect(words(text).isEmpty)
  }

  @Test func capitalsOfManyLettersBecomeSmall() {
    let text = "ÆØÅ ÀÞ× ŠĐ ΩΣ ЖЙ ǅ"
    #expect(words(text) == words(text.lowercased()))
    #expect(words("ÆØÅ ŠĐ") == ["æøå", "šđ"])
  }

  @Test func onlyWhereAIsDoubledIsThereAnotherSpelling() {
    func respelt(_ word: String) -> String? {
      PlainWords.respelt(Array(word.unicodeScalars)[...]).map { String(String.UnicodeScalarView($0)) }
    }
    #expect(respelt("aabenraa") == "åbenrå")
    #expect(respelt("gård") == nil && respelt("have") == nil && respelt("") == nil)
    #expect(respelt("aaa") == "åa")
  }
}
