import CPq

extension DatabaseProblem {
  /// What a result says of its failure.
  ///
  /// The engine's words are kept where they speak of the statement's text or
  /// name columns and constraints; elsewhere they may quote a value.
  init(postgres result: OpaquePointer?, statement: String, isPreparing: Bool) {
    let code = field("C", of: result) ?? "08000"
    let words = field("M", of: result) ?? "The connection to the server was lost."
    let isQuotable = isPreparing || ["08", "0A", "23", "25", "40", "53", "55", "57"].contains(String(code.prefix(2)))
    self.init(
      Kind(sqlState: code), code: code, message: isQuotable ? words : "The statement failed while it ran.",
      statement: statement)
    guard code.hasPrefix("23") else { return }
    constraint = field("n", of: result)
    columns = field("c", of: result).map { [$0] } ?? keyColumns(field("D", of: result) ?? "")
  }

  init(connecting handle: OpaquePointer?) {
    let words = handle.map { String(cString: PQerrorMessage($0)) } ?? "Out of memory."
    let line = words.split(separator: "\n").first.map(String.init) ?? ""
    self.init(.unavailable, code: "08001", message: "Cannot reach the database server: \(line)")
  }
}

extension DatabaseProblem.Kind {
  init(sqlState code: String) {
    self =
      switch code {
      case "23505": .uniqueViolation
      case "23503": .foreignKeyViolation
      case "23514": .checkViolation
      case "23502": .notNullViolation
      // Collided with another write, met a deadlock, waited too long for a lock.
      case "40001", "40P01", "55P03": .busy
      default:
        switch code.prefix(2) {
        case "08", "53", "57", "58", "XX": .unavailable
        default: .mistake
        }
      }
  }
}

/// Fields have letters: C the code, M the message, D the detail, n the
/// constraint, c the column.
private func field(_ letter: Unicode.Scalar, of result: OpaquePointer?) -> String? {
  PQresultErrorField(result, Int32(letter.value)).map { String(cString: $0) }
}

/// The columns of `Key (area, name)=(…) already exists.`, without the values.
private func keyColumns(_ detail: String) -> [String] {
  guard let open = detail.firstIndex(of: "("), let close = detail[open...].firstIndex(of: ")") else { return [] }
  return detail[detail.index(after: open)..<close].split(separator: ",").map {
    String($0.drop(while: \.isWhitespace))
  }
}
