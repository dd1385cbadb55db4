/// A value that can stand in a path.
public protocol PathParameter: Sendable {
  init?(pathSegment: String)
  var pathSegment: String { get }
}

extension String: PathParameter {
  /// Any text that is not empty.
  public init?(pathSegment: String) {
    guard !pathSegment.isEmpty else { return nil }
    self = pathSegment
  }

  public var pathSegment: String { self }
}

extension Int: PathParameter {
  /// Digits only, at most 15, without a leading zero: one number has one path.
  public init?(pathSegment: String) {
    let digits = pathSegment.utf8
    guard (1...15).contains(digits.count), digits.allSatisfy({ $0 >= 48 && $0 <= 57 }) else { return nil }
    guard digits.first != 48 || digits.count == 1 else { return nil }
    self = digits.reduce(0) { $0 * 10 + Int($1 - 48) }
  }

  public var pathSegment: String { String(self) }
}
