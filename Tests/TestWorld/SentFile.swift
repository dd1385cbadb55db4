import Bytes
import Foundation

/// A file as a form sends it.
package struct SentFile: Sendable {
  package let field: String
  package let name: String
  package let type: String
  package let bytes: [UInt8]

  package init(_ field: String = "fil", name: String, type: String = "application/octet-stream", _ bytes: [UInt8]) {
    self.field = field
    self.name = name
    self.type = type
    self.bytes = bytes
  }

  static let boundary = "----samspil-test-7d1f"
  static let contentType = "multipart/form-data; boundary=\(boundary)"

  static func body(_ fields: [(String, String)], _ file: SentFile?) -> Bytes {
    var body: [UInt8] = []
    for (name, value) in fields {
      body += "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n".utf8
    }
    if let file {
      body +=
        "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(file.field)\"; filename=\"\(file.name)\"\r\nContent-Type: \(file.type)\r\n\r\n"
        .utf8
      body += file.bytes
      body += "\r\n".utf8
    }
    return Bytes(body + "--\(boundary)--\r\n".utf8)
  }
}

/// A directory for the files of tests, which goes with the machine's own.
package enum TemporaryFiles {
  package static func directory() -> String {
    let path = NSTemporaryDirectory() + "samspil-files-\(UInt64.random(in: .min ... .max))"
    try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    return path
  }
}

/// The smallest files of their kinds.
package enum SmallFiles {
  /// One page without anything on it.
  package static let pdf = Array(
    """
    %PDF-1.4
    1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
    2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
    3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
    trailer<</Root 1 0 R>>
    %%EOF

    """.utf8)

  /// Red, one pixel.
  package static let gif: [UInt8] = [
    0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 1, 0, 1, 0, 0x80, 0, 0, 0xFF, 0, 0, 0, 0, 0, 0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0,
    2, 2, 0x44, 1, 0, 0x3B,
  ]
}

extension Bytes {
  /// On their own: what points into bytes does not keep them.
  package var copied: [UInt8] { Array(buffer) }
}
