/// Finds records and their fields in bytes.
struct RecordScan {
  let base: UnsafeMutablePointer<UInt8>
  /// Up to here there are bytes.
  let end: Int
  /// Whether nothing comes after `end`.
  let isAll: Bool
  let separator: TableForm.Separator

  private static let quote = UInt8(ascii: "\"")
  private static let newline = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  /// The byte between fields; a line break where there is none, which ends a field anyway.
  private var separatorByte: UInt8 {
    switch separator {
    case .comma: UInt8(ascii: ",")
    case .semicolon: UInt8(ascii: ";")
    case .tab: UInt8(ascii: "\t")
    case .blanks, .none, .recognised, .recognisedOrBlanks: Self.newline
    }
  }

  /// The record that begins at a position.
  func record(from start: Int, into fields: inout FieldList) throws(ScanProblem) -> RecordSearch {
    if start == end && isAll { return .nothingLeft }
    fields.removeAll()
    return separator == .blanks ? try ofWords(start, &fields) : try ofFields(start, &fields)
  }

  private func ofFields(_ start: Int, _ fields: inout FieldList) throws(ScanProblem) -> RecordSearch {
    let separator = separatorByte
    var found = FoundRecord()
    var position = start
    while true {
      if position < end, base[position] == Self.quote {
        guard let next = try quotedField(at: position, &fields, &found) else { return .unfinished(quote: position) }
        position = next
        if position == end && !isAll { return .unfinished(quote: nil) }
        guard position == end || base[position] == separator || isLineEnd(base[position]) else {
          throw ScanProblem(at: position, base[position] == 0 ? .nul : .afterQuote)
        }
      } else {
        let fieldStart = position
        while position < end {
          let byte = base[position]
          // Most bytes are letters and digits: above every byte that means something.
          if byte > 0x3B {
            if byte >= 0x80 { found.hasHighBytes = true }
          } else if byte == separator || byte == Self.newline || byte == Self.carriageReturn || byte == 0 {
            break
          }
          position += 1
        }
        if position == end && !isAll { return .unfinished(quote: nil) }
        if position < end && base[position] == 0 { throw ScanProblem(at: position, .nul) }
        fields.append(FieldSlice(start: fieldStart, end: position))
      }
      if position < end && base[position] == separator && separator != Self.newline {
        position += 1
        continue
      }
      return finish(&found, at: position, isEmptyLine: fields.count == 1 && position == start)
    }
  }

  /// Where a field in quotes has ended; `nil` when that is not among the bytes yet.
  private func quotedField(
    at opening: Int, _ fields: inout FieldList, _ found: inout FoundRecord
  ) throws(ScanProblem) -> Int? {
    var position = opening + 1
    var hasDoubledQuotes = false
    while position < end {
      let byte = base[position]
      if byte == 0 { throw ScanProblem(at: position, .nul) }
      if byte == Self.quote {
        if position + 1 == end && !isAll { return nil }
        guard position + 1 < end, base[position + 1] == Self.quote else {
          let field = FieldSlice(start: opening + 1, end: position, isQuoted: true, hasDoubledQuotes: hasDoubledQuotes)
          fields.append(field)
          found.breaksInside += LineBreaks.count(in: base, opening + 1, position)
          return position + 1
        }
        hasDoubledQuotes = true
        position += 1
      } else if byte >= 0x80 {
        found.hasHighBytes = true
      }
      position += 1
    }
    if isAll { throw ScanProblem(at: opening, .unclosedQuote) }
    return nil
  }

  private func ofWords(_ start: Int, _ fields: inout FieldList) throws(ScanProblem) -> RecordSearch {
    var found = FoundRecord()
    var position = start
    while true {
      while position < end, Blank.isBlank(base[position]) { position += 1 }
      let wordStart = position
      while position < end, base[position] != 0, !Blank.isBlank(base[position]), !isLineEnd(base[position]) {
        if base[position] >= 0x80 { found.hasHighBytes = true }
        position += 1
      }
      if position == end && !isAll { return .unfinished(quote: nil) }
      if position < end && base[position] == 0 { throw ScanProblem(at: position, .nul) }
      if position > wordStart { fields.append(FieldSlice(start: wordStart, end: position)) }
      if position == end || isLineEnd(base[position]) {
        return finish(&found, at: position, isEmptyLine: fields.count == 0)
      }
    }
  }

  /// The record ends at a line break, or with the bytes.
  private func finish(_ found: inout FoundRecord, at position: Int, isEmptyLine: Bool) -> RecordSearch {
    found.end = position
    found.isEmptyLine = isEmptyLine
    found.next = position
    if position < end {
      if base[position] == Self.carriageReturn {
        // The second half of CRLF may not be there yet.
        if position + 1 == end && !isAll { return .unfinished(quote: nil) }
        if position + 1 < end && base[position + 1] == Self.newline { found.next += 1 }
      }
      found.next += 1
    }
    return .found(found)
  }

  @inline(__always)
  private func isLineEnd(_ byte: UInt8) -> Bool { byte == Self.newline || byte == Self.carriageReturn }
}

enum RecordSearch {
  case found(FoundRecord)
  case nothingLeft
  /// More bytes are needed; where a quote stands open, if one does.
  case unfinished(quote: Int?)
}

struct FoundRecord {
  /// After its last byte, and where the next begins.
  var end = 0
  var next = 0
  /// Line breaks inside quotes.
  var breaksInside = 0
  var hasHighBytes = false
  var isEmptyLine = false
}

struct ScanProblem: Error {
  let position: Int
  let kind: TableProblem.Kind
  init(at position: Int, _ kind: TableProblem.Kind) {
    self.position = position
    self.kind = kind
  }
}
