import Bytes

/// A field of a table that spreadsheets open.
public enum CSV {
  /// The text as a field: quoted where it must be, and never a formula.
  ///
  /// A spreadsheet runs what begins with `=`, `+`, `-` or `@`; an apostrophe
  /// in front makes it text again.
  public static func field(_ text: String) -> String {
    var out = ByteBuffer(capacity: text.utf8.count + 16)
    write(text, into: &out)
    return out.finish().text
  }

  /// The field, written straight into bytes.
  public static func write(_ text: String, into out: inout ByteBuffer) {
    guard let first = text.utf8.first else { return }
    let isFormula = signs.contains(first) && Double(text) == nil
    guard text.utf8.contains(where: { $0 <= 0x3B && mustBeQuoted($0) }) else {
      if isFormula { out.append(byte: 0x27) }
      out.append(text)
      return
    }
    out.append(byte: 0x22)
    if isFormula { out.append(byte: 0x27) }
    for byte in text.utf8 {
      if byte == 0x22 { out.append(byte: 0x22) }
      out.append(byte: byte)
    }
    out.append(byte: 0x22)
  }

  /// `=`, `+`, `-`, `@`, and what spreadsheets skip before them.
  private static let signs: [UInt8] = [0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D]

  private static func mustBeQuoted(_ byte: UInt8) -> Bool {
    byte == 0x3B || byte == 0x2C || byte == 0x22 || byte == 0x0A || byte == 0x0D
  }
}
