/// The order of the Danish alphabet: … x y z æ ø å, with `aa` as `å`.
///
/// Upper and lower case stand together; digits come before letters. Names are
/// sorted by ``key(_:)``, which is made once per name.
public enum DanishOrder {
  public static func key(_ text: String) -> [UInt32] {
    Folding.fold(text).unicodeScalars.map { scalar in
      switch scalar {
      case "æ", "ä": 0x7B
      case "ø", "ö": 0x7C
      case "å": 0x7D
      case "é", "è", "ê": 0x65
      case "ü": 0x79
      default: scalar.value < 0x7B ? scalar.value : scalar.value + 0x100
      }
    }
  }

  public static func precedes(_ left: String, _ right: String) -> Bool {
    key(left).lexicographicallyPrecedes(key(right))
  }
}

extension Sequence {
  /// In the order of the Danish alphabet by a name.
  public func sortedInDanish(by name: (Element) -> String) -> [Element] {
    map { (DanishOrder.key(name($0)), $0) }.sorted { $0.0.lexicographicallyPrecedes($1.0) }.map(\.1)
  }
}
