import Language
import Testing
import Time

@Suite struct FormatsTests {
  @Test(arguments: [
    (0, "0", "0"), (999, "999", "999"), (1_234, "1234", "1234"), (12_345, "12.345", "12,345"),
    (1_234_567, "1.234.567", "1,234,567"), (-12_345, "−12.345", "−12,345"),
  ])
  func wholeNumbersAreGrouped(number: Int, danish: String, english: String) {
    #expect(Formats.whole(number, .danish) == danish)
    #expect(Formats.whole(number, .english) == english)
  }

  @Test(arguments: [
    (3.14, 1, "3,1"), (-0.04, 1, "0,0"), (-0.4, 1, "−0,4"), (99.995, 2, "100,00"), (12_345.6, 0, "12.346"),
  ])
  func decimalsAreRoundedAndAMinusIsAMinus(number: Double, decimals: Int, danish: String) {
    #expect(Formats.decimal(number, decimals: decimals, .danish) == danish)
  }

  @Test func datesAndTimesAreAsTheReaderWritesThem() throws {
    let day = try #require(Day(iso: "2026-12-01"))
    let meeting = try #require(LocalTime(day: day, hour: 13, minute: 0)).instant
    #expect(Formats.day(day, .danish) == "1. december 2026")
    #expect(Formats.day(day, .english) == "1 December 2026")
    #expect(Formats.dayAndTime(meeting, .danish) == "tirsdag 1. december kl. 13")
    #expect(Formats.dayAndTime(meeting, .english) == "Tuesday 1 December, 13:00")
  }

  @Test func aListEndsWithAnd() {
    #expect(Formats.list([], .danish) == "")
    #expect(Formats.list(["a"], .danish) == "a")
    #expect(Formats.list(["a", "b", "c"], .danish) == "a, b og c")
    #expect(Formats.list(["a", "b"], .english) == "a and b")
  }

  @Test func oneIsCountedAsOne() {
    let text = Text.counted(1, one: (da: "aktør", en: "actor"), many: (da: "aktører", en: "actors"))
    #expect(text(.danish) == "1 aktør")
    let many = Text.counted(12_000, one: (da: "aktør", en: "actor"), many: (da: "aktører", en: "actors"))
    #expect(many(.danish) == "12.000 aktører")
    #expect(many(.english) == "12,000 actors")
  }
}

@Suite struct DanishOrderTests {
  @Test func theLettersAfterZComeLastAndAaIsÅ() {
    let names = ["Århus", "Øland", "Aabenraa", "Zoo", "Ærø", "Anders", "ål", "Aalborg"]
    #expect(
      names.sortedInDanish { $0 } == ["Anders", "Zoo", "Ærø", "Øland", "Aabenraa", "ål", "Aalborg", "Århus"])
  }
}

@Suite struct FoldingTests {
  @Test func casesSpacesAndDoubleAMakeNoDifference() {
    #expect(Folding.fold("  Aabenraa   KOMMUNE\n") == "åbenrå kommune")
    #expect(Folding.fold("Ærø") == "ærø")
    #expect(Folding.fold("aaa") == "åa")
  }

  @Test func aSearchCannotBeAPattern() {
    #expect(Folding.pattern("100%_\\") == "100\\%\\_\\\\")
  }
}
