import Tables
import Testing

@Suite struct TableReaderTests {
  @Test func fieldsAndRecordsAreTakenApart() throws {
    #expect(try records("a,b\n1,2\n") == [["a", "b"], ["1", "2"]])
    #expect(try records("a,b\n,\n") == [["a", "b"], ["", ""]])
  }

  @Test func theLastLineNeedsNoLineBreak() throws {
    #expect(try records("a,b\n1,2") == [["a", "b"], ["1", "2"]])
    #expect(try records("a,b\n1,") == [["a", "b"], ["1", ""]])
    #expect(try records("a,b\n1,\"2\"") == [["a", "b"], ["1", "2"]])
  }

  @Test("All three line breaks end a line", arguments: ["\n", "\r\n", "\r"])
  func lineBreaks(_ lineBreak: String) throws {
    let text = ["a,b", "1,2", "3,\"x\(lineBreak)y\""].map { $0 + lineBreak }.joined()
    #expect(try records(text) == [["a", "b"], ["1", "2"], ["3", "x\(lineBreak)y"]])
    let next = problem(text + "4" + lineBreak)
    #expect(next == at(5, 1, .fieldCount(expected: 2, given: 1)))
  }

  @Test func quotesHoldSeparatorsLineBreaksAndQuotes() throws {
    #expect(try records("a,\"b,\n\"\"c\"\"\"\n") == [["a", "b,\n\"c\""]])
    #expect(try records("\"\",\"\"\"\"\n") == [["", "\""]])
  }

  @Test func aQuoteInsideAFieldThatDoesNotBeginWithOneIsACharacter() throws {
    #expect(try records("a,5\" rør\n") == [["a", "5\" rør"]])
  }

  @Test func blanksAroundAFieldAreKeptInTheTextAndNotInTheWord() throws {
    var reader = try TableReader.reading(Array(" a ,\tb\n".utf8), name: "t.csv", form: TableForm(separator: .comma))
    #expect(try reader.next())
    #expect(reader.text(0) == " a " && reader.word(0) == "a" && reader.word(1) == "b")
  }

  @Test func aByteOrderMarkIsPassedOver() throws {
    #expect(try records([0xEF, 0xBB, 0xBF] + Array("a,b\n".utf8)) == [["a", "b"]])
    #expect(problem([0xEF, 0xBB, 0xBF]) == ofTheWhole(.empty))
  }

  @Test func emptyLinesAtTheEndAreNothing() throws {
    let form = TableForm(refusesEmptyLines: true)
    #expect(try records("a,b\n1,2\n\n\r\n", form) == [["a", "b"], ["1", "2"]])
  }

  @Test func anEmptyLineBetweenOthersIsPassedOverOrRefused() throws {
    #expect(try records("a\n\nb\n") == [["a"], ["b"]])
    #expect(problem("a\n\nb\n", TableForm(refusesEmptyLines: true)) == at(2, 1, .emptyLine))
    #expect(try records("a\n\"\"\nb\n", TableForm(refusesEmptyLines: true)) == [["a"], [""], ["b"]])
  }

  @Test func wordsArePartedByAnyNumberOfBlanks() throws {
    let form = TableForm(separator: .blanks)
    #expect(try records(" 0  1\t4\n2 3 \"5\n", form) == [["0", "1", "4"], ["2", "3", "\"5"]])
    #expect(try records("a b\nc d\n", TableForm(separator: .recognisedOrBlanks)) == [["a", "b"], ["c", "d"]])
    #expect(problem("0 1\n  \n2\n", form) == at(3, 1, .fieldCount(expected: 2, given: 1)))
  }

  @Test func theReaderGoesOnAfterARecordOfAnotherLength() throws {
    var reader = try TableReader.reading(Array("a,b\n1\n3,4\n".utf8), name: "t.csv")
    #expect(try reader.next())
    #expect(throws: at(2, 1, .fieldCount(expected: 2, given: 1))) { try reader.next() }
    #expect(try reader.next())
    #expect(reader.text(1) == "4" && reader.line == 3)
    #expect(try !reader.next())
    #expect(try !reader.next())
  }

  @Test func windows1252IsReadWhereItIsAskedFor() throws {
    let bytes: [UInt8] = [0x62, 0x6C, 0xE5, 0x2C, 0x80, 0x0A]
    #expect(try records(bytes, TableForm(encoding: .windows1252)) == [["blå", "€"]])
    #expect(problem(bytes) == at(1, 3, .notUTF8(byte: 0xE5)))
  }
}

@Suite struct RecognisedSeparatorTests {
  @Test func theMostFrequentInTheFirstLineIsTaken() throws {
    #expect(try records("a;b;c,d\n") == [["a", "b", "c,d"]])
    #expect(try records("a\tb,c\td\n") == [["a", "b,c", "d"]])
    #expect(try records("2024-01-01;1,5\n") == [["2024-01-01", "1,5"]])
    #expect(try records("nothing here\n") == [["nothing here"]])
  }

  @Test func whatIsInQuotesDoesNotCount() throws {
    #expect(try records("\"a;b;c\",d\n") == [["a;b;c", "d"]])
  }

  @Test func aDecimalCommaSeparatesNothing() throws {
    let form = TableForm(decimalMark: .comma)
    #expect(try records("1,5\n2,5\n", form) == [["1,5"], ["2,5"]])
    #expect(try records("date,value\nx,\"1,5\"\n", form) == [["date", "value"], ["x", "1,5"]])
    #expect(try records("1,5\n") == [["1", "5"]])
  }
}
