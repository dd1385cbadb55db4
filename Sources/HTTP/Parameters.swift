/// Names and values as a query or a form carries them: ordered, and a name may
/// come more than once.
///
/// What is broken is read as well as it can be; nothing a client sends stops
/// the program. At most ``limit`` pairs are read, the rest is dropped.
public struct Parameters: Sendable, ExpressibleByDictionaryLiteral {
  public static let limit = 1_000

  public private(set) var pairs: [(name: String, value: String)] = []

  public init() {}

  public init(dictionaryLiteral elements: (String, String)...) {
    for (name, value) in elements { append(name, value) }
  }

  /// Reads `a=1&b=x+y%21`.
  public init(urlencoded text: String) {
    for pair in text.utf8.split(separator: 38) {
      if pairs.count == Self.limit { return }
      let equals = pair.firstIndex(of: 61)
      let name = leniently(decoding: pair[..<(equals ?? pair.endIndex)], plusIsSpace: true)
      let value = equals.map { leniently(decoding: pair[pair.index(after: $0)...], plusIsSpace: true) }
      pairs.append((name, value ?? ""))
    }
  }

  /// The first value of that name.
  public subscript(_ name: String) -> String? { pairs.first { $0.name == name }?.value }

  /// All values of that name, in order.
  public func all(_ name: String) -> [String] { pairs.filter { $0.name == name }.map(\.value) }

  public var isEmpty: Bool { pairs.isEmpty }

  public mutating func append(_ name: String, _ value: String) {
    if pairs.count < Self.limit { pairs.append((name, value)) }
  }

  /// The text that reads back as these pairs.
  public var encoded: String {
    pairs.map { percentEncoded($0.name, spaceIsPlus: true) + "=" + percentEncoded($0.value, spaceIsPlus: true) }
      .joined(separator: "&")
  }
}
