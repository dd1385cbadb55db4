import HTTP
import Language
import Web

/// A pasted list of people to invite: one a line, each with an address.
struct InvitationList: Equatable, Sendable {
  static let most = 5_000

  struct Line: Equatable, Sendable {
    let number: Int
    let name: String
    let email: String
    let organisation: String
    /// The same address stands further up.
    let isDouble: Bool
  }

  struct Fault: Equatable, Sendable {
    let number: Int
    let text: String
  }

  private(set) var lines: [Line] = []
  private(set) var faults: [Fault] = []
  /// How many lines say something.
  private(set) var count = 0

  /// Reads `Navn; adresse; organisation`, `Navn <adresse>`, or an address alone. Fields are parted by semicolon,
  /// comma or tab, and may stand in quotes.
  init(_ text: String) {
    var seen: Set<String> = []
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      let fields = Self.fields(line)
      guard !fields.isEmpty else { continue }
      count += 1
      guard count <= Self.most else { continue }
      guard let read = Self.read(fields) else {
        faults.append(Fault(number: index + 1, text: String(line.prefix(80))))
        continue
      }
      let isNew = seen.insert(read.email).inserted
      lines.append(
        Line(number: index + 1, name: read.name, email: read.email, organisation: read.organisation, isDouble: !isNew))
    }
  }

  private static func fields(_ line: Substring) -> [String] {
    line.split { ";,\t<>".contains($0) }.flatMap { field -> [String] in
      let words = field.filter { $0 != "\"" }.split(whereSeparator: \.isWhitespace)
      // Between the cells of a spreadsheet there may be nothing but a space.
      guard let place = words.firstIndex(where: { $0.contains("@") }) else { return [words.joined(separator: " ")] }
      return [
        words[..<place].joined(separator: " "), String(words[place]), words[(place + 1)...].joined(separator: " "),
      ]
    }.filter { !$0.isEmpty }
  }

  private static func read(_ fields: [String]) -> (name: String, email: String, organisation: String)? {
    guard let place = fields.firstIndex(where: { $0.contains("@") }) else { return nil }
    var form = FormReader(["email": fields[place]])
    guard let email = form.email("email", missing: nil), form.isSound else { return nil }
    var others = fields
    others.remove(at: place)
    let name = others.first ?? String(email.prefix { $0 != "@" })
    guard name.count <= 120 else { return nil }
    return (name, email, String((others.count > 1 ? others[1] : "").prefix(120)))
  }
}
