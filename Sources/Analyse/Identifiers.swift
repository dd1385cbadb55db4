import Bytes
import Tables

/// What a file calls a person, a statement, an idea.
public enum Identifier: Hashable, Comparable, Sendable {
  /// Digits alone, the first not 0.
  case number(Int)
  case word(String)

  public var text: String {
    switch self {
    case .number(let number): String(number)
    case .word(let word): word
    }
  }
}

/// The identifiers of a file, numbered from 0 in the order in which they come.
struct Identifiers {
  private(set) var all: [Identifier] = []
  /// For small numbers their position, -1 for those that have not come.
  private var dense: [Int32] = []
  private var sparse: [Identifier: Int32] = [:]

  /// Numbers below this have a place in memory; 16 MB at most.
  private static let denseBelow = 1 << 22
  /// More digits are not exact in what reads JSON.
  private static let mostDigits = 15

  /// The position of the identifier in a field.
  ///
  /// - Throws: ``TableProblem/Kind/emptyField(column:)``.
  /// - Complexity: O(1), mostly without making a string.
  mutating func position(of field: Int, named name: String?, in reader: borrowing TableReader) throws -> Int32 {
    if let number = reader.withBytes(of: field, Self.plainNumber) {
      return number < Self.denseBelow ? densePosition(of: number) : sparsePosition(of: .number(number))
    }
    let word = reader.word(field)
    guard !word.isEmpty else { throw reader.problem(.emptyField(column: name), in: field) }
    return sparsePosition(of: .word(word))
  }

  private mutating func densePosition(of number: Int) -> Int32 {
    if number >= dense.count {
      dense += repeatElement(-1, count: max(number + 1, min(2 * dense.count, Self.denseBelow)) - dense.count)
    }
    if dense[number] < 0 {
      dense[number] = Int32(all.count)
      all.append(.number(number))
    }
    return dense[number]
  }

  private mutating func sparsePosition(of identifier: Identifier) -> Int32 {
    if let position = sparse[identifier] { return position }
    let position = Int32(all.count)
    sparse[identifier] = position
    all.append(identifier)
    return position
  }

  private static func plainNumber(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let first = bytes.first, bytes.count <= mostDigits, first != UInt8(ascii: "0") || bytes.count == 1 else {
      return nil
    }
    var number = 0
    for byte in bytes {
      let digit = byte &- 0x30
      guard digit < 10 else { return nil }
      number = number &* 10 &+ Int(digit)
    }
    return number
  }
}

extension [Identifier] {
  /// For each identifier how it is written in JSON: all as numbers where all are numbers.
  var json: [JSON] {
    let areNumbers = allSatisfy { if case .number = $0 { true } else { false } }
    return map { identifier in
      if areNumbers, case .number(let number) = identifier { .integer(number) } else { .string(identifier.text) }
    }
  }

  /// For each position its place when all are in order, numbers before words.
  var places: [Int32] {
    var places = [Int32](repeating: 0, count: count)
    for (place, position) in indices.sorted(by: { self[$0] < self[$1] }).enumerated() {
      places[position] = Int32(place)
    }
    return places
  }
}
