import Bytes
import Foundation
import HTTP

/// What came back from one request.
package struct Visit: Sendable {
  package let status: Int
  package let body: String
  package let location: String?
  package let headers: Headers
  package let path: String

  init(_ response: Response, at path: String) {
    status = response.status.code
    if case .bytes(let bytes) = response.body { body = bytes.text } else { body = "" }
    location = response.headers["Location"]
    headers = response.headers
    self.path = path
  }

  /// A visit that says what a test looked for in vain.
  init(noForm action: String, on path: String, page: Visit) {
    status = 0
    body = "no form to \(action) on \(path), which answered \(page.status):\n\(page.text)"
    location = nil
    headers = Headers()
    self.path = path
  }

  package var isRedirect: Bool { status == 303 }

  /// What a reader sees: the body without tags, with single spaces.
  package var text: String {
    var text = ""
    var isTag = false
    for character in body {
      if character == "<" { isTag = true }
      if !isTag { text.append(character) }
      if character == ">" {
        isTag = false
        text.append(" ")
      }
    }
    let words = text.split { $0.isWhitespace || $0.isNewline }.joined(separator: " ")
    return Visit.unescaped(words)
  }

  package func says(_ sentence: String) -> Bool { text.contains(sentence) }

  package struct Form: Sendable {
    let fields: [(String, String)]

    /// The fields as the page has them.
    package var everything: [(String, String)] { fields }

    /// The fields as the page has them, with what the reader typed instead.
    package func filled(with typed: [(String, String)]) -> [(String, String)] {
      let names = Set(typed.map(\.0))
      return fields.filter { !names.contains($0.0) } + typed
    }
  }

  /// The first form on the page that posts there.
  package func form(to action: String) -> Form? {
    for part in body.components(separatedBy: "<form").dropFirst() {
      let form = part.components(separatedBy: "</form>")[0]
      guard form.contains("action=\"\(action)\"") else { continue }
      return Form(fields: inputs(in: form) + areas(in: form) + selects(in: form))
    }
    return nil
  }

  private func inputs(in form: String) -> [(String, String)] {
    form.components(separatedBy: "<input").dropFirst().compactMap { part in
      let tag = String(part.prefix { $0 != ">" })
      guard let name = attribute("name", of: tag) else { return nil }
      let type = attribute("type", of: tag) ?? "text"
      if type == "radio" || type == "checkbox", !tag.contains(" checked") { return nil }
      return (name, attribute("value", of: tag) ?? "")
    }
  }

  private func areas(in form: String) -> [(String, String)] {
    form.components(separatedBy: "<textarea").dropFirst().compactMap { part in
      let tag = String(part.prefix { $0 != ">" })
      guard let name = attribute("name", of: tag) else { return nil }
      let content = part.dropFirst(tag.count + 1).description.components(separatedBy: "</textarea>")[0]
      return (name, Visit.unescaped(content.hasPrefix("\n") ? String(content.dropFirst()) : content))
    }
  }

  private func selects(in form: String) -> [(String, String)] {
    form.components(separatedBy: "<select").dropFirst().compactMap { part in
      let inside = part.components(separatedBy: "</select>")[0]
      guard let name = attribute("name", of: String(inside.prefix { $0 != ">" })) else { return nil }
      let options = inside.components(separatedBy: "<option").dropFirst().map { String($0.prefix { $0 != ">" }) }
      let chosen = options.first { $0.contains(" selected") } ?? options.first
      return (name, chosen.flatMap { attribute("value", of: $0) } ?? "")
    }
  }

  private func attribute(_ name: String, of tag: String) -> String? {
    guard let start = tag.range(of: " \(name)=\"") else { return nil }
    return Visit.unescaped(String(tag[start.upperBound...].prefix { $0 != "\"" }))
  }

  static func unescaped(_ text: String) -> String {
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
      .reduce(text) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
  }
}
