import Glibc

/// Reads a table record by record: a line of fields, or several lines where a
/// field in quotes has line breaks.
///
/// Quotes as in RFC 4180: a field that begins with `"` ends at the next single
/// `"`, and `""` is one quote; a quote inside a field that does not begin with one
/// is a character like others. Lines end with LF, CRLF or CR. A byte order mark is
/// passed over. All records have as many fields as the first.
///
/// One record is held in memory at a time, and fields are read out of its bytes:
/// no string is made unless one is asked for. After a problem with a record the
/// reader goes on with the next, so a caller can gather them all; after one with
/// the bytes it ends.
///
/// - Source: Shafranovich, "Common format and MIME type for comma-separated values
///   (CSV) files", RFC 4180, 2005.
public struct TableReader: ~Copyable {
  /// The file as it was named.
  public let file: String
  /// The form with what was recognised filled in.
  public private(set) var form: TableForm
  /// How many fields every record has; 0 before the first.
  public private(set) var fieldCount = 0

  private let source: TableSource
  private let memory: ByteMemory
  /// What has been read and not yet passed.
  private var start = 0
  private var end = 0
  private var sourceIsRead = false
  private var hasEnded = false
  /// The line on which `start` is.
  private var nextLine = 1
  private var fields = FieldList()
  private var record = 0..<0
  private var recordLine = 1
  private var emptyLine: Int?

  /// A record is at most this many bytes.
  public static let longestRecord = 1 << 20
  /// A file is at most this many bytes.
  public static let largestFile = 8 << 30
  /// Bytes in memory are at most this many.
  public static let largestInMemory = 1 << 30

  /// Opens a file.
  ///
  /// - Throws: ``TableProblem`` about the file as a whole or its first bytes. Only
  ///   regular files are read: a pipe could keep the program waiting for ever.
  public static func opening(_ path: String, form: TableForm = TableForm()) throws(TableProblem) -> TableReader {
    let source = try TableSource.opening(path, most: largestFile)
    var reader = TableReader(source, ByteMemory(longestRecord + 2), file: path, form)
    try reader.begin()
    return reader
  }

  /// Reads a copy of bytes that are in memory already.
  ///
  /// - Parameter name: What problems call them.
  public static func reading(
    _ bytes: some Collection<UInt8>, name: String, form: TableForm = TableForm()
  ) throws(TableProblem) -> TableReader {
    guard bytes.count <= largestInMemory else {
      throw TableProblem(file: name, place: nil, .tooLarge(bytes: bytes.count, most: largestInMemory))
    }
    let memory = ByteMemory(bytes.count)
    var count = 0
    for byte in bytes {
      memory.base[count] = byte
      count += 1
    }
    var reader = TableReader(.nothing, memory, file: name, form)
    reader.end = count
    try reader.begin()
    return reader
  }

  private init(_ source: consuming TableSource, _ memory: consuming ByteMemory, file: String, _ form: TableForm) {
    self.source = source
    self.memory = memory
    self.file = file
    self.form = form
  }

  private var base: UnsafeMutablePointer<UInt8> { memory.base }

  private mutating func begin() throws(TableProblem) {
    try fill()
    let head = UnsafeBufferPointer(start: base, count: min(end, 4))
    if head.starts(with: [0xFF, 0xFE, 0, 0]) || head.starts(with: [0, 0, 0xFE, 0xFF]) { throw problem(.utf32) }
    if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) { throw problem(.utf16) }
    if form.encoding == .utf8, head.starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
    guard start < end else { throw problem(.empty) }
    form.separator = RecognisedSeparator.of(bytes(start..<end), in: form)
  }

  /// Goes on to the next record; `false` at the end.
  ///
  /// - Throws: ``TableProblem`` with the place.
  /// - Complexity: O(bytes of the record).
  public mutating func next() throws(TableProblem) -> Bool {
    while !hasEnded {
      guard let found = try nextRecord() else { break }
      record = start..<found.end
      recordLine = nextLine
      nextLine += found.breaksInside + 1
      start = found.next
      if found.isEmptyLine {
        emptyLine = emptyLine ?? recordLine
        continue
      }
      try check(found)
      return true
    }
    hasEnded = true
    return false
  }

  private mutating func nextRecord() throws(TableProblem) -> FoundRecord? {
    while true {
      switch try search() {
      case .found(let found): return found
      case .nothingLeft: return nil
      case .unfinished: try fill()
      }
    }
  }

  private mutating func search() throws(TableProblem) -> RecordSearch {
    let scan = RecordScan(base: base, end: end, isAll: sourceIsRead, separator: form.separator)
    do throws(ScanProblem) {
      let search = try scan.record(from: start, into: &fields)
      try checkLength(search)
      return search
    } catch {
      hasEnded = true
      recordLine = nextLine
      throw problem(error.kind, at: error.position, from: start)
    }
  }

  private func checkLength(_ search: RecordSearch) throws(ScanProblem) {
    switch search {
    case .found(let found) where found.end - start > Self.longestRecord:
      throw ScanProblem(at: start, .lineTooLong(most: Self.longestRecord))
    case .unfinished(let quote) where end - start > Self.longestRecord:
      throw ScanProblem(at: quote ?? start, quote == nil ? .lineTooLong(most: Self.longestRecord) : .unclosedQuote)
    case .found, .nothingLeft, .unfinished: break
    }
  }

  /// Moves what is left to the front, and reads on behind it. There is room: what is
  /// left of a longer record has been refused.
  private mutating func fill() throws(TableProblem) {
    if start > 0 {
      memmove(base, base + start, end - start)
      (start, end) = (0, end - start)
    }
    while end < memory.capacity {
      guard let count = source.read(into: base + end, room: memory.capacity - end) else {
        hasEnded = true
        throw problem(TableSource.kind(of: errno))
      }
      end += count
      if count == 0 {
        sourceIsRead = true
        return
      }
    }
  }

  /// What can be wrong with a record that has been found: then the next can still be read.
  private mutating func check(_ found: FoundRecord) throws(TableProblem) {
    if form.encoding == .utf8, found.hasHighBytes, let bad = UTF8Check.firstFault(in: bytes(record)) {
      hasEnded = true
      throw problem(.notUTF8(byte: base[record.lowerBound + bad]), at: record.lowerBound + bad, from: record.lowerBound)
    }
    if let line = emptyLine, form.refusesEmptyLines {
      emptyLine = nil
      hasEnded = true
      throw TableProblem(file: file, place: Place(line: line, column: 1), .emptyLine)
    }
    if fieldCount == 0 { fieldCount = fields.count }
    guard fields.count == fieldCount else {
      throw problem(
        .fieldCount(expected: fieldCount, given: fields.count), at: record.lowerBound, from: record.lowerBound)
    }
  }
}

// MARK: - The record that was read last

extension TableReader {
  /// The line on which the record begins.
  public var line: Int { recordLine }

  /// Where a field of the record begins.
  public func place(of field: Int) -> Place { place(at: fields[field].outerStart, from: record.lowerBound) }

  /// A problem at a field of the record.
  public func problem(_ kind: TableProblem.Kind, in field: Int) -> TableProblem {
    TableProblem(file: file, place: place(of: field), kind)
  }

  /// A problem with the file as a whole.
  public func problem(_ kind: TableProblem.Kind) -> TableProblem { TableProblem(file: file, place: nil, kind) }

  /// The bytes of a field without its quotes, blanks around it not counted. A doubled
  /// quote is still double: see ``text(_:)``.
  ///
  /// - Parameter body: Gets the bytes, which are there only while it runs.
  @inline(__always)
  public func withBytes<Result>(of field: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    let range = fields[field].trimmed(in: base)
    return body(UnsafeBufferPointer(start: base + range.lowerBound, count: range.count))
  }

  /// The text of a field as it stands, blanks around it included.
  public func text(_ field: Int) -> String {
    let slice = fields[field]
    return FieldText.of(bytes(slice.start..<slice.end), hasDoubledQuotes: slice.hasDoubledQuotes, in: form.encoding)
  }

  /// The text of a field without blanks around it.
  public func word(_ field: Int) -> String {
    let slice = fields[field]
    return FieldText.of(bytes(slice.trimmed(in: base)), hasDoubledQuotes: slice.hasDoubledQuotes, in: form.encoding)
  }

  private func bytes(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: base + range.lowerBound, count: range.count)
  }

  private func problem(_ kind: TableProblem.Kind, at position: Int, from recordStart: Int) -> TableProblem {
    TableProblem(file: file, place: place(at: position, from: recordStart), kind)
  }

  private func place(at position: Int, from recordStart: Int) -> Place {
    let (breaks, lineStart) = LineBreaks.before(position, in: base, from: recordStart)
    let before = FieldText.of(bytes(lineStart..<position), hasDoubledQuotes: false, in: form.encoding)
    return Place(line: recordLine + breaks, column: before.count + 1)
  }
}

/// Memory that is given back with its holder.
struct ByteMemory: ~Copyable {
  let base: UnsafeMutablePointer<UInt8>
  let capacity: Int

  /// Room for at least one byte more, so that the end of what is read is always seen.
  init(_ bytes: Int) {
    capacity = bytes + 1
    base = .allocate(capacity: capacity)
  }

  deinit { base.deallocate() }
}
