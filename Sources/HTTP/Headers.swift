/// Header fields in the order they were given; names are found whatever their case.
///
/// A value can not start a new line: control characters are taken out, and a
/// field whose name is not a name is left out. So nothing that a person typed
/// can add a header of its own.
public struct Headers: Sendable, ExpressibleByDictionaryLiteral {
  public private(set) var fields: [(name: String, value: String)] = []

  public init() {}

  public init(dictionaryLiteral elements: (String, String)...) {
    for (name, value) in elements { append(name, value) }
  }

  /// Fields that were checked when they were read.
  init(checked fields: [(name: String, value: String)]) { self.fields = fields }

  /// The first value of that name. Setting replaces all of them.
  public subscript(_ name: String) -> String? {
    get { fields.first { sameName($0.name, name) }?.value }
    set {
      fields.removeAll { sameName($0.name, name) }
      if let newValue { append(name, newValue) }
    }
  }

  /// All values of that name, in order.
  public func all(_ name: String) -> [String] {
    fields.filter { sameName($0.name, name) }.map(\.value)
  }

  public mutating func append(_ name: String, _ value: String) {
    guard isToken(name.utf8) else { return }
    fields.append((name, withoutControls(value)))
  }
}

/// Whether two header names are the same. Header names are ASCII.
func sameName(_ one: String, _ other: String) -> Bool {
  one.utf8.count == other.utf8.count
    && zip(one.utf8, other.utf8).allSatisfy { $0 == $1 || lowercase($0) == lowercase($1) }
}

func lowercase(_ byte: UInt8) -> UInt8 { byte >= 65 && byte <= 90 ? byte | 32 : byte }

/// Whether the bytes may name a header or a cookie.
func isToken(_ bytes: some Collection<UInt8>) -> Bool { !bytes.isEmpty && bytes.allSatisfy(isTokenByte) }

func isTokenByte(_ byte: UInt8) -> Bool {
  switch byte {
  case 48...57, 65...90, 97...122: true  // 0-9 A-Z a-z
  case 33, 35...39, 42, 43, 45, 46, 94...96, 124, 126: true  // ! # $ % & ' * + - . ^ _ ` | ~
  default: false
  }
}

private func withoutControls(_ value: String) -> String {
  guard value.utf8.contains(where: { $0 < 32 || $0 == 127 }) else { return value }
  var safe = value
  safe.unicodeScalars.removeAll { $0.value < 32 && $0 != "\t" || $0.value == 127 }
  return String(safe.map { $0 == "\t" ? " " : $0 })
}
