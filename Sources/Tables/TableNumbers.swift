import Glibc

extension TableReader {
  /// The whole number in a field.
  ///
  /// - Throws: ``TableProblem/Kind/notAWholeNumber(_:)``, ``TableProblem/Kind/emptyField(column:)``.
  public func integer(_ field: Int) throws(TableProblem) -> Int {
    if let number = withBytes(of: field, { WrittenNumber.whole($0) }) { return number }
    let word = word(field)
    throw problem(word.isEmpty ? .emptyField(column: nil) : .notAWholeNumber(word), in: field)
  }

  /// The number in a field, with the decimal mark of the form.
  ///
  /// - Throws: ``TableProblem``: what is not a finite number, has the other mark, or
  ///   separators of thousands.
  public func number(_ field: Int) throws(TableProblem) -> Double {
    let word = word(field)
    do {
      return try WrittenNumber.decimal(word, mark: form.decimalMark)
    } catch {
      throw problem(error.kind, in: field)
    }
  }
}

/// Numbers as people and programs write them.
enum WrittenNumber {
  struct Problem: Error { let kind: TableProblem.Kind }

  /// The whole number that the bytes are: digits with or without a sign.
  @inline(__always)
  static func whole(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var index = 0
    var isNegative = false
    if let first = bytes.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
      isNegative = first == UInt8(ascii: "-")
      index = 1
    }
    // Eighteen digits always fit.
    guard index < bytes.count, bytes.count - index <= 18 else { return nil }
    var number = 0
    while index < bytes.count {
      let digit = bytes[index] &- 0x30
      guard digit < 10 else { return nil }
      number = number &* 10 &+ Int(digit)
      index += 1
    }
    return isNegative ? -number : number
  }

  /// The nearest number to the decimal number that is written.
  static func decimal(_ word: String, mark: TableForm.DecimalMark) throws(Problem) -> Double {
    if word.isEmpty { throw Problem(kind: .emptyField(column: nil)) }
    let own = UInt8(ascii: mark == .comma ? "," : ".")
    let other = UInt8(ascii: mark == .comma ? "." : ",")
    let shape = Shape(word, mark: own)
    if shape.isNumber {
      let number = strtod(shape.plain, nil)
      guard number.isFinite else { throw Problem(kind: .numberTooLarge(word)) }
      return number
    }
    let marks = word.utf8.filter { $0 == own || $0 == other }
    if marks.count > 1, Shape(word.filter { $0 != "," && $0 != "." }, mark: own).isNumber {
      throw Problem(kind: .thousands(word))
    }
    if Shape(word, mark: other).isNumber {
      throw Problem(kind: mark == .comma ? .decimalPoint(word) : .decimalComma(word))
    }
    throw Problem(kind: .notANumber(word))
  }

  /// Sign, digits, mark, digits, exponent; with a digit before the exponent.
  private struct Shape {
    private(set) var isNumber = false
    /// With a decimal point.
    private(set) var plain = ""

    init(_ word: String, mark: UInt8) {
      var rest = Array(word.utf8)[...]
      func isSign(_ byte: UInt8?) -> Bool { byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") }
      func takeDigits() -> Int {
        let digits = rest.prefix { (0x30...0x39).contains($0) }
        rest = rest.dropFirst(digits.count)
        return digits.count
      }
      if isSign(rest.first) { rest = rest.dropFirst() }
      var digits = takeDigits()
      if rest.first == mark {
        rest = rest.dropFirst()
        digits += takeDigits()
      }
      guard digits > 0 else { return }
      if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
        rest = rest.dropFirst()
        if isSign(rest.first) { rest = rest.dropFirst() }
        guard takeDigits() > 0 else { return }
      }
      guard rest.isEmpty else { return }
      isNumber = true
      plain = String(decoding: word.utf8.map { $0 == mark ? UInt8(ascii: ".") : $0 }, as: UTF8.self)
    }
  }
}
