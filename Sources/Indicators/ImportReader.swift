import Language
import Tables
import Time
import Web

/// Reads a table of measurements as people save it: from a spreadsheet or by hand,
/// with semicolons, commas or tabs, in UTF-8, UTF-16 or what older spreadsheets write.
///
/// A line is understood, or it is told what to do about it. Nothing is guessed.
struct ImportReader {
  /// What is wrong with a line of the file.
  struct Fault: Equatable, Sendable {
    /// As an editor counts them.
    let line: Int
    let what: Text
  }

  private(set) var lines: [MeasurementBatch.Line] = []
  private(set) var faults: [Fault] = []
  /// How many faults there are; ``faults`` holds the first of them.
  private(set) var faultCount = 0

  static let shownFaults = 50
  /// More is for the interface for systems.
  static let mostLines = 200_000

  private let indicator: Indicator
  private let sites: [Indicator.Site]
  private let today: Day

  /// - Parameter site: Where it was measured, when the table does not say.
  init(
    _ bytes: some Collection<UInt8>, of indicator: Indicator, _ sites: [Indicator.Site], at site: Indicator.Site?,
    today: Day
  ) {
    self.indicator = indicator
    self.sites = sites
    self.today = today
    do throws(TableProblem) {
      try read(TextEncoding.utf8(bytes), at: site)
    } catch {
      fail(error.place?.line ?? 1, ImportTexts.table(error.kind))
    }
  }

  private mutating func fail(_ line: Int, _ what: Text) {
    faultCount += 1
    if faults.count < Self.shownFaults { faults.append(Fault(line: line, what: what)) }
  }

  private mutating func read(_ bytes: [UInt8], at site: Indicator.Site?) throws(TableProblem) {
    var form = TableForm(decimalMark: .comma)
    var reader = try TableReader.reading(bytes, name: "", form: form)
    guard try reader.next() else { throw reader.problem(.empty) }
    // A comma between digits separates where nothing else does: 2026-11-23,41.5
    if reader.fieldCount == 1, reader.word(0).contains(",") {
      form = TableForm(separator: .comma)
      reader = try TableReader.reading(bytes, name: "", form: form)
      _ = try reader.next()
    }
    var columns = Columns(in: (0..<reader.fieldCount).map { reader.word($0) })
    let hasHeading = columns != nil
    if columns == nil, reader.fieldCount >= 2 { columns = Columns(count: reader.fieldCount) }
    guard let columns else {
      fail(reader.line, ImportTexts.columnsMissing)
      return
    }
    if hasHeading, try !reader.next() { throw reader.problem(.onlyHeading) }
    let point = pointMeans(bytes, form, columns, hasHeading)
    var seen: [Place: Int] = [:]
    var isMore = true
    while isMore {
      readLine(reader, columns, point, site, &seen)
      isMore = try next(&reader)
      guard lines.count <= Self.mostLines else {
        fail(reader.line, ImportTexts.tooMany(Self.mostLines))
        return
      }
    }
  }

  /// Goes on after a line that has too many or too few fields.
  private mutating func next(_ reader: inout TableReader) throws(TableProblem) -> Bool {
    while true {
      do throws(TableProblem) {
        return try reader.next()
      } catch {
        guard case .fieldCount(let expected, let given) = error.kind else { throw error }
        fail(error.place?.line ?? 1, ImportTexts.fields(expected, given))
      }
    }
  }

  private struct Place: Hashable {
    let site: Int
    let period: Int
  }

  private mutating func readLine(
    _ reader: borrowing TableReader, _ columns: Columns, _ point: WrittenValue.Point, _ site: Indicator.Site?,
    _ seen: inout [Place: Int]
  ) {
    let line = reader.line
    let date = reader.word(columns.date)
    let number = reader.word(columns.value)
    // An empty line at the end of a spreadsheet is no line.
    if date.isEmpty, number.isEmpty { return }
    guard let day = WrittenPeriod(date)?.day else { return fail(line, ImportTexts.date(date)) }
    let period = indicator.rhythm.start(of: day)
    if period > today { return fail(line, MeasurementTexts.ahead(PeriodTexts.name(period, indicator.rhythm))) }
    if period < MeasurementStore.oldest { return fail(line, MeasurementTexts.tooOld) }
    // A week that nobody measured is left empty, and stays so.
    if number.isEmpty { return }
    if let unit = columns.unit.map({ reader.word($0) }), !unit.isEmpty,
      (try? WrittenValue("1" + unit, unit: indicator.unit)) == nil
    {
      return fail(line, MeasurementTexts.otherUnit(unit, indicator.unit))
    }
    let value: Double
    do throws(WrittenValue.Problem) {
      value = try WrittenValue(number, unit: indicator.unit, point: point).value
    } catch {
      return fail(line, error.explained(unit: indicator.unit))
    }
    guard let place = place(columns.site.map { reader.word($0) } ?? "", site) else {
      return fail(line, ImportTexts.place(columns.site.map { reader.word($0) } ?? "", sites.map(\.name)))
    }
    if let first = seen.updateValue(line, forKey: Place(site: place.number, period: period.number)) {
      return fail(line, ImportTexts.twice(PeriodTexts.name(period, indicator.rhythm), first))
    }
    var read = MeasurementBatch.Line(number: line, site: place, period: period, value: value)
    read.note = columns.note.map { String(reader.word($0).prefix(200)) } ?? ""
    lines.append(read)
  }

  private func place(_ name: String, _ chosen: Indicator.Site?) -> Indicator.Site.ID? {
    if name.isEmpty { return chosen?.id ?? (sites.count == 1 ? sites.first?.id : nil) }
    return sites.first { $0.name.lowercased() == name.lowercased() }?.id
  }

  /// Whether a point stands before decimals in this file: some number has one that can be nothing else.
  private func pointMeans(_ bytes: [UInt8], _ form: TableForm, _ columns: Columns, _ hasHeading: Bool)
    -> WrittenValue.Point
  {
    guard var reader = try? TableReader.reading(bytes, name: "", form: form) else {
      return .unclear
    }
    if hasHeading { _ = try? reader.next() }
    var count = 0
    while count < 10_000, (try? reader.next()) == true {
      count += 1
      guard columns.value < reader.fieldCount else { continue }
      let parts = reader.word(columns.value).split(separator: ".", omittingEmptySubsequences: false)
      if parts.count == 2, !parts[1].contains(","), (1...2).contains(parts[1].prefix { $0.isNumber }.count) {
        return .decimal
      }
    }
    return .unclear
  }

  /// Which column is what.
  private struct Columns {
    var date: Int
    var value: Int
    var site: Int?
    var note: Int?
    var unit: Int?

    private static let names: [(String, Set<String>)] = [
      (
        "date",
        [
          "dato", "date", "uge", "week", "måned", "maaned", "month", "periode", "period", "dag", "day", "kvartal",
          "quarter",
        ]
      ),
      ("value", ["værdi", "vaerdi", "value", "tal", "måling", "maaling", "measurement", "andel", "antal"]),
      ("site", ["sted", "site", "place"]), ("note", ["bemærkning", "bemaerkning", "note", "remark"]),
      ("unit", ["enhed", "unit"]),
    ]

    /// `nil` when the words are no names of columns.
    init?(in words: [String]) {
      var found: [String: Int] = [:]
      for (index, word) in words.enumerated() {
        if let name = Self.names.first(where: { $0.1.contains(word.lowercased()) })?.0, found[name] == nil {
          found[name] = index
        }
      }
      guard let date = found["date"] else { return nil }
      // A column of another name beside the date is the value when it is the only one.
      let others = words.indices.filter { !found.values.contains($0) }
      guard let value = found["value"] ?? (others.count == 1 ? others.first : nil) else { return nil }
      self.date = date
      self.value = value
      (site, note, unit) = (found["site"], found["note"], found["unit"])
    }

    /// Without names: the date, the number, the place.
    init(count: Int) {
      (date, value) = (0, 1)
      site = count > 2 ? 2 : nil
    }
  }
}

/// The bytes of a text file as UTF-8.
enum TextEncoding {
  static func utf8(_ bytes: some Collection<UInt8>) -> [UInt8] {
    let bytes = Array(bytes)
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2), low: 0, high: 1) }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2), low: 1, high: 0) }
    if String(validating: bytes, as: UTF8.self) != nil { return bytes }
    // What older spreadsheets write in western Europe: each byte is a character.
    return Array(String(String.UnicodeScalarView(bytes.map(windows1252))).utf8)
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, low: Int, high: Int) -> [UInt8] {
    let all = Array(bytes)
    let units = stride(from: 0, to: all.count - 1, by: 2).map { UInt16(all[$0 + low]) | UInt16(all[$0 + high]) << 8 }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  private static func windows1252(_ byte: UInt8) -> Unicode.Scalar {
    byte == 0x80 ? "€" : Unicode.Scalar(byte)
  }
}

/// A date or a period as people write it.
struct WrittenPeriod: Equatable {
  /// A day of it.
  let day: Day

  /// Reads `2026-11-23`, `23-11-2026`, `23.11.2026`, `23/11/2026`, `2026-11`, `11-2026`, `november 2026`,
  /// `2026-W48`, `uge 48, 2026`, `48-2026`, `2026-Q4`, `4. kvartal 2026`; `nil` for anything else.
  init?(_ text: String) {
    let lowered = text.lowercased()
    let parts = lowered.split { " -./,".contains($0) }.map(String.init)
    let numbers = parts.map { Int($0) }
    switch parts.count {
    case 3:
      if let year = numbers[0], let month = numbers[1], let day = numbers[2], parts[0].count == 4,
        let found = Day(year: year, month: month, day: day)
      {
        self.day = found
      } else if let day = numbers[0], let month = numbers[1], let year = numbers[2], parts[2].count == 4,
        let found = Day(year: year, month: month, day: day)
      {
        self.day = found
      } else if ["uge", "week"].contains(parts[0]), let week = numbers[1], let year = numbers[2],
        let found = Day(year: year, week: week)
      {
        self.day = found
      } else if parts[1] == "kvartal", let quarter = numbers[0], let year = numbers[2], (1...4).contains(quarter),
        let found = Day(year: year, month: quarter * 3 - 2, day: 1)
      {
        self.day = found
      } else {
        return nil
      }
    case 2:
      guard let found = Self.pair(parts, numbers) else { return nil }
      day = found
    default: return nil
    }
  }

  private static func pair(_ parts: [String], _ numbers: [Int?]) -> Day? {
    if let year = numbers[0], parts[0].count == 4 {
      if let month = numbers[1] { return Day(year: year, month: month, day: 1) }
      let mark = parts[1].first
      guard let number = Int(parts[1].dropFirst()) else { return nil }
      if mark == "w" || mark == "u" { return Day(year: year, week: number) }
      if mark == "q" || mark == "k", (1...4).contains(number) { return Day(year: year, month: number * 3 - 2, day: 1) }
      return nil
    }
    guard let year = numbers[1], parts[1].count == 4 else { return nil }
    if let number = numbers[0] {
      return number <= 12 ? Day(year: year, month: number, day: 1) : Day(year: year, week: number)
    }
    guard parts[0].count >= 3, let month = months.firstIndex(where: { $0.contains(String(parts[0].prefix(3))) }) else {
      return nil
    }
    return Day(year: year, month: month + 1, day: 1)
  }

  private static let months: [Set<String>] = [
    ["jan"], ["feb"], ["mar"], ["apr"], ["maj", "may"], ["jun"], ["jul"], ["aug"], ["sep"], ["okt", "oct"], ["nov"],
    ["dec"],
  ]
}
