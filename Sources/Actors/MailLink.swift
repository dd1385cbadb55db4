/// A `mailto:` link with subject and text, as RFC 6068 has it.
enum MailLink {
  static func link(to address: String?, subject: String, text: String) -> String {
    "mailto:\(encoded(address ?? ""))?subject=\(encoded(subject))&body=\(encoded(lines(text)))"
  }

  /// Line ends in mail are two characters.
  private static func lines(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
  }

  private static func encoded(_ text: String) -> String {
    text.utf8.reduce(into: "") { encoded, byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E, 0x40:
        encoded.append(Character(Unicode.Scalar(byte)))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        encoded += byte < 16 ? "%0" + digits : "%" + digits
      }
    }
  }
}
