import Tables

/// The records of a table in memory, as texts.
func records(_ text: String, _ form: TableForm = TableForm()) throws -> [[String]] {
  try records(Array(text.utf8), form)
}

func records(_ bytes: [UInt8], _ form: TableForm = TableForm()) throws -> [[String]] {
  var reader = try TableReader.reading(bytes, name: "t.csv", form: form)
  var records: [[String]] = []
  while try reader.next() { records.append((0..<reader.fieldCount).map { reader.text($0) }) }
  return records
}

/// The problem that a text has; `nil` when it is a table.
func problem(_ text: String, _ form: TableForm = TableForm()) -> TableProblem? { problem(Array(text.utf8), form) }

func problem(_ bytes: [UInt8], _ form: TableForm = TableForm()) -> TableProblem? {
  do {
    _ = try records(bytes, form)
    return nil
  } catch {
    return error as? TableProblem
  }
}

func at(_ line: Int, _ column: Int, _ kind: TableProblem.Kind) -> TableProblem {
  TableProblem(file: "t.csv", place: Place(line: line, column: column), kind)
}

func ofTheWhole(_ kind: TableProblem.Kind) -> TableProblem { TableProblem(file: "t.csv", place: nil, kind) }
