/// The name of a file as any machine can keep it.
public enum FileName {
  /// The name without what leads elsewhere or cannot stand in a name: at most 120
  /// characters, with its ending.
  public static func safe(_ name: String) -> String {
    var safe = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      let isBad = scalar.value < 0x20 || scalar.value == 0x7F || "/\\:*?\"<>|".unicodeScalars.contains(scalar)
      safe.append(isBad ? "-" : scalar)
    }
    var text = String(safe)
    while let first = text.first, first == "." || first == " " { text.removeFirst() }
    while let last = text.last, last == "." || last == " " { text.removeLast() }
    if text.count > 120 {
      let ending = text.lastIndex(of: ".").map { String(text[$0...]) } ?? ""
      text = ending.count <= 10 ? text.prefix(120 - ending.count) + ending : String(text.prefix(120))
    }
    return text.isEmpty ? "fil" : text
  }
}
