import CQrencode
import HTML
import Language

/// A QR code as a drawing that can be printed at any size.
public struct QRCode: Sendable {
  let side: Int
  let path: String

  /// `nil` when the text is too long for a code.
  public init?(_ text: String) {
    guard let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M) else { return nil }
    defer { QRcode_free(code) }
    side = Int(code.pointee.width)
    var path = ""
    for row in 0..<side {
      for column in 0..<side where code.pointee.data[row * side + column] & 1 == 1 {
        path += "M\(column + 4) \(row + 4)h1v1h-1z"
      }
    }
    self.path = path
  }

  /// The drawing, with the white border that readers need.
  public func svg(label: Text, language: Language) -> String {
    let size = side + 8
    return """
      <svg xmlns="http://www.w3.org/2000/svg" class="qr" viewBox="0 0 \(size) \(size)" role="img" \
      aria-label="\(label.html(in: language))"><rect width="\(size)" height="\(size)" fill="#fff"/>\
      <path d="\(path)" fill="#000"/></svg>
      """
  }
}
