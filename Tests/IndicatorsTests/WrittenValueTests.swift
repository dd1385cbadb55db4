import Indicators
import Testing

@Suite struct WrittenValueTests {
  @Test(arguments: [
    ("41,5", 41.5), ("41.5", 41.5), ("78", 78), (" 78 % ", 78), ("78 pct.", 78), ("78 procent", 78), ("-3,25", -3.25),
    ("−3", -3), ("+4", 4), ("1.234,5", 1234.5), ("1,234.5", 1234.5), ("1.234.567", 1_234_567), ("1 234,5", 1234.5),
    ("0.125", 0.125), ("1,234", 1.234), ("12.5000", 12.5), (",5", 0.5),
  ])
  func aNumberIsUnderstoodAsPeopleWriteIt(_ text: String, _ value: Double) throws {
    #expect(try WrittenValue(text, unit: "%").value == value)
  }

  @Test(arguments: ["1.234", "12.345", "123.456"])
  func aPointBeforeThreeDigitsIsNotGuessedAt(_ text: String) {
    #expect(throws: WrittenValue.Problem.ambiguous(text)) { try WrittenValue(text, unit: "kr.") }
  }

  @Test(arguments: ["mange", "4-5", "12,3,4", "1.2.3", "--4", "12:30", "∞", "1e5", "%", "."])
  func whatIsNoNumberIsRefused(_ text: String) {
    #expect(throws: WrittenValue.Problem.self) { try WrittenValue(text, unit: "dage") }
  }

  @Test func anotherUnitIsRefusedAndItsOwnIsNot() throws {
    #expect(throws: WrittenValue.Problem.otherUnit("kr.")) { try WrittenValue("12 kr.", unit: "%") }
    #expect(throws: WrittenValue.Problem.otherUnit("%")) { try WrittenValue("12 %", unit: "dage") }
    #expect(try WrittenValue("12 kr", unit: "kr.").value == 12)
    #expect(try WrittenValue("3 Dage", unit: "dage").value == 3)
  }

  @Test func nothingIsAskedForAndTooMuchIsDoubted() {
    #expect(throws: WrittenValue.Problem.empty) { try WrittenValue("  ", unit: "%") }
    #expect(throws: WrittenValue.Problem.tooLarge("9999999999999")) { try WrittenValue("9999999999999", unit: "kr.") }
  }
}
