import Bytes

/// What a form sent: its text fields and its files.
struct FormBody: Sendable {
  var fields = Parameters()
  var files: [UploadedFile] = []

  init(_ body: Bytes, contentType: String?) {
    guard let contentType else { return }
    switch mediaType(contentType) {
    case "application/x-www-form-urlencoded": fields = Parameters(urlencoded: body.text)
    case "multipart/form-data":
      guard let boundary = parameter("boundary", of: contentType), isBoundary(boundary) else { return }
      read(MultipartReader(body, boundary: boundary), of: body)
    default: return
    }
  }

  private mutating func read(_ reader: MultipartReader, of body: Bytes) {
    var reader = reader
    while let part = reader.next(), fields.pairs.count + files.count < Parameters.limit {
      guard let name = part.name else { continue }
      if let filename = part.filename {
        // A file field that was left empty is sent as a file without a name.
        if filename.isEmpty && part.content.isEmpty { continue }
        files.append(
          UploadedFile(
            name: name, filename: filename, hadFolders: part.hasFolders,
            contentType: part.contentType ?? "application/octet-stream", bytes: body.part(part.content)))
      } else {
        fields.append(name, leniently(decoding: Substring(String(decoding: part.content, as: UTF8.self)).utf8))
      }
    }
  }
}

/// A form is read when it is first asked for, and once.
final class FormBox: Sendable {
  private let read = Lock<FormBody?>(nil)

  func form(_ body: Bytes, contentType: String?) -> FormBody {
    read.withLock { known in
      if let known { return known }
      let form = FormBody(body, contentType: contentType)
      known = form
      return form
    }
  }
}

private func isBoundary(_ text: String) -> Bool { (1...70).contains(text.utf8.count) }

extension Bytes {
  /// What a part of a form points at. Not copied: it may be large, and lie in a file.
  fileprivate func part(_ content: UnsafeBufferPointer<UInt8>) -> Bytes {
    guard let first = content.baseAddress, !content.isEmpty else { return .none }
    return part(first - start..<first - start + content.count)
  }
}

/// Text of a field as it is, but for NUL.
private func leniently(decoding text: Substring.UTF8View) -> String {
  text.contains(0) ? String(Substring(text).map { $0 == "\0" ? "\u{FFFD}" : $0 }) : String(Substring(text))
}
