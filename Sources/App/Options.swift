/// What was written after the command: `--name value`, `--flag`, and words.
struct Options {
  private var values: [String: String] = [:]
  private(set) var words: [String] = []

  /// - Throws: ``UsageProblem`` for an option that the command does not know, or that lacks its value.
  init(_ arguments: [String], taking valued: Set<String>, flags: Set<String> = []) throws {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      guard argument.hasPrefix("--") else {
        words.append(argument)
        continue
      }
      let name = String(argument.dropFirst(2))
      if flags.contains(name) {
        values[name] = ""
      } else if valued.contains(name) {
        guard let value = rest.popFirst() else { throw UsageProblem("--\(name) lacks its value") }
        values[name] = value
      } else {
        throw UsageProblem("there is no option --\(name) here")
      }
    }
  }

  subscript(_ name: String) -> String? { values[name] }
  func has(_ flag: String) -> Bool { values[flag] != nil }

  func required(_ name: String) throws -> String {
    guard let value = values[name], !value.isEmpty else { throw UsageProblem("--\(name) is needed") }
    return value
  }

  func number(_ name: String, default standard: Int, in range: ClosedRange<Int>) throws -> Int {
    guard let text = values[name] else { return standard }
    guard let number = Int(text), range.contains(number) else {
      throw UsageProblem("--\(name) takes a number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }
}

/// The command line was written in a way that cannot be followed.
struct UsageProblem: Error {
  let message: String
  init(_ message: String) { self.message = message }
}
