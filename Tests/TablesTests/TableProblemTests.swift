import Tables
import Testing

@Suite struct TableProblemTests {
  @Test func nothingIsNoTable() {
    #expect(problem("") == ofTheWhole(.empty))
    #expect(throws: ofTheWhole(.empty)) {
      var reader = try TableReader.reading(Array("\n\n".utf8), name: "t.csv")
      _ = try reader.heading()
    }
  }

  @Test func otherEncodingsAreNamed() {
    #expect(problem([0xFF, 0xFE, 0x61, 0x00]) == ofTheWhole(.utf16))
    #expect(problem([0xFE, 0xFF, 0x00, 0x61]) == ofTheWhole(.utf16))
    #expect(problem([0xFF, 0xFE, 0x00, 0x00]) == ofTheWhole(.utf32))
    #expect(problem([0x00, 0x00, 0xFE, 0xFF]) == ofTheWhole(.utf32))
  }

  @Test func aByteThatIsNoTextIsPointedAt() {
    #expect(problem(Array("a,b\næø,".utf8) + [0xE6] + Array("\n".utf8)) == at(2, 4, .notUTF8(byte: 0xE6)))
    #expect(problem(Array("a,\"x\ny".utf8) + [0x80] + Array("\"\n".utf8)) == at(2, 2, .notUTF8(byte: 0x80)))
    #expect(problem([0x61, 0x00, 0x62]) == at(1, 2, .nul))
    #expect(problem(Array("a\n\"b".utf8) + [0]) == at(2, 3, .nul))
  }

  @Test(
    "Bytes that only look like UTF-8 are refused",
    arguments: [
      [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xC3], [0xF0, 0x9F],
    ])
  func wrongUTF8(_ bytes: [UInt8]) { #expect(problem(bytes) == at(1, 1, .notUTF8(byte: bytes[0]))) }

  @Test func aQuoteThatIsNotClosedIsPointedAtWhereItOpens() {
    #expect(problem("a,b\n1,\"2\n3,4\n") == at(2, 3, .unclosedQuote))
    #expect(problem("a,b\n\"x\ny\",\"2\n") == at(3, 4, .unclosedQuote))
  }

  @Test func whatStandsAfterAClosingQuoteIsPointedAt() {
    #expect(problem("a,b\n\"1\"x,2\n") == at(2, 4, .afterQuote))
  }

  @Test func aRecordOfAnotherLengthIsPointedAt() {
    #expect(problem("a,b\n1,2,3\n") == at(2, 1, .fieldCount(expected: 2, given: 3)))
  }

  @Test func aColumnThatIsNotThereOrThereTwiceIsNamed() throws {
    var reader = try TableReader.reading(Array("Id, text ,vote,VOTE\n".utf8), name: "t.csv")
    let heading = try reader.heading()
    #expect(try heading.column("id") == 0 && heading.column("text") == 1)
    #expect(try heading.optionalColumn("time") == nil)
    #expect(throws: at(1, 1, .noColumn("time", given: ["Id", "text", "vote", "VOTE"]))) {
      try heading.column("time")
    }
    #expect(throws: at(1, 16, .columnTwice("vote"))) { try heading.column("vote") }
  }

  @Test func aLineThatIsTooLongIsRefusedAndTheLongestIsRead() throws {
    let longest = String(repeating: "x", count: TableReader.longestRecord)
    #expect(try records("a\n" + longest + "\n") == [["a"], [longest]])
    let refused = at(2, 1, .lineTooLong(most: TableReader.longestRecord))
    #expect(problem("a\n" + longest + "y\n") == refused)
    #expect(problem("a\n" + longest + "y") == refused)
  }
}

@Suite struct TableNumberTests {
  private func number(_ word: String, _ mark: TableForm.DecimalMark = .point) throws -> Double {
    let form = TableForm(separator: .tab, decimalMark: mark)
    var reader = try TableReader.reading(Array((word + "\n").utf8), name: "t.csv", form: form)
    _ = try reader.next()
    return try reader.number(0)
  }

  @Test func decimalsAreRead() throws {
    #expect(try number("1.5") == 1.5)
    #expect(try number(" -.5 ") == -0.5)
    #expect(try number("+2.") == 2)
    #expect(try number("1e-3") == 0.001)
    #expect(try number("0.1") == 0.1)
    #expect(try number("1,5", .comma) == 1.5)
    #expect(try number("-1,5E2", .comma) == -150)
  }

  @Test func theOtherMarkIsNamed() {
    #expect(throws: at(1, 1, .decimalComma("1,5"))) { try number("1,5") }
    #expect(throws: at(1, 1, .decimalPoint("1.234"))) { try number("1.234", .comma) }
  }

  @Test("Separators of thousands are not guessed at", arguments: ["1,234.5", "1.234,5", "1.234.567", "1,234,567"])
  func thousands(_ word: String) {
    #expect(throws: at(1, 1, .thousands(word))) { try number(word) }
    #expect(throws: at(1, 1, .thousands(word))) { try number(word, .comma) }
  }

  @Test("What is no finite number is refused", arguments: ["nan", "inf", "0x10", "1e", "--1", ".", "1 2", "e5", "١"])
  func noNumber(_ word: String) { #expect(throws: at(1, 1, .notANumber(word))) { try number(word) } }

  @Test func aNumberThatIsTooLargeIsRefused() {
    #expect(throws: at(1, 1, .numberTooLarge("1e999"))) { try number("1e999") }
  }

  @Test func wholeNumbersAreRead() throws {
    var reader = try TableReader.reading(Array("7,-1,+3, 12 ,\"4\",1.0,,1234567890123456789\n".utf8), name: "t.csv")
    _ = try reader.next()
    #expect(try (0..<5).map { try reader.integer($0) } == [7, -1, 3, 12, 4])
    #expect(throws: at(1, 18, .notAWholeNumber("1.0"))) { try reader.integer(5) }
    #expect(throws: at(1, 22, .emptyField(column: nil))) { try reader.integer(6) }
    #expect(throws: at(1, 23, .notAWholeNumber("1234567890123456789"))) { try reader.integer(7) }
  }
}
