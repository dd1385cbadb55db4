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
      try read(TextBytes(bytes), at: site)
    } catch {
      fail(error.place?.line ?? 1, ImportTexts.table(error.kind))
    }
  }

  private mutating func fail(_ line: Int, _ what: Text) {
    faultCount += 1
    if faults.count < Self.shownFaults { faults.append(Fault(line: line, what: what)) }
  }

  private mutating func read(_ text: TextBytes, at site: Indicator.Site?) throws(TableProblem) {
    let bytes = text.bytes
    var form = TableForm(encoding: text.encoding, decimalMark: .comma)
    var reader = try TableReader.reading(bytes, name: "", form: form)
    guard try reader.next() else { throw reader.problem(.empty) }
    // A comma between digits separates where nothing else does: 2026-11-23,41.5
    if reader.fieldCount == 1, reader.word(0).contains(",") {
      form = TableForm(separator: .comma, encoding: text.encoding)
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
    let mark = decimalMark(bytes, form, columns, hasHeading)
    var seen: [Place: Int] = [:]
    var isMore = true
    while isMore {
      readLine(reader, columns, mark, site, &seen)
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
    _ reader: borrowing TableReader, _ columns: Columns, _ mark: WrittenValue.DecimalMark, _ site: Indicator.Site?,
    _ seen: inout [Place: Int]
  ) {
    let line = reader.line
    let date = reader.word(columns.date)
    let number = reader.word(columns.value)
    // An empty line at the end of a spreadsheet is no line.
    if date.isEmpty, number.isEmpty { return }
    guard let day = WrittenPeriod(date, indicator.rhythm)?.day else {
      return fail(line, ImportTexts.date(date, indicator.rhythm))
    }
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
      value = try WrittenValue(number, unit: indicator.unit, mark: mark).value
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
    read.note = columns.note.map { FormReader.clean(reader.word($0)) } ?? ""
    guard read.note.count <= MeasurementBatch.longestNote else {
      return fail(line, ImportTexts.longNote(MeasurementBatch.longestNote))
    }
    lines.append(read)
  }

  private func place(_ name: String, _ chosen: Indicator.Site?) -> Indicator.Site.ID? {
    if name.isEmpty { return chosen?.id ?? (sites.count == 1 ? sites.first?.id : nil) }
    return sites.first { $0.name.lowercased() == name.lowercased() }?.id
  }

  /// What stands before decimals in this file: all of its numbers are asked before the first is read.
  private func decimalMark(_ bytes: [UInt8], _ form: TableForm, _ columns: Columns, _ hasHeading: Bool)
    -> WrittenValue.DecimalMark
  {
    guard var reader = try? TableReader.reading(bytes, name: "", form: form) else { return .untold }
    if hasHeading { _ = try? reader.next() }
    var mark = WrittenValue.DecimalMark.untold
    var count = 0
    while count < Self.mostLines, mark != .mixed {
      do throws(TableProblem) {
        guard try reader.next() else { break }
      } catch {
        // A line with too many fields is told of when it is read; what is no table has no more lines.
        guard case .fieldCount = error.kind else { break }
        continue
      }
      count += 1
      if columns.value < reader.fieldCount {
        mark = mark.told(WrittenValue.decimalMark(in: reader.word(columns.value)))
      }
    }
    return mark
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
