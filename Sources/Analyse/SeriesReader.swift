import Statistics
import Tables

/// A series of measurements, oldest first.
struct MeasuredSeries {
  var values: [Double] = []
  /// For each measurement its period: one after the other, but for gaps.
  var periods: [Int] = []
  /// Which seasons there may be.
  var season = Season.Question.unknown(periods: Season.common)
  /// Whether they had to be put in the order of their dates.
  var wasSorted = false
}

/// Reads a column of values, with or without a column of dates.
enum SeriesReader {
  /// Squares of greater numbers could not be summed.
  private static let greatest = 1e100

  static func series(in file: String, decimalComma: Bool) throws -> MeasuredSeries {
    let form = TableForm(decimalMark: decimalComma ? .comma : .point, refusesEmptyLines: true)
    var reader = try TableReader.opening(file, form: form)
    guard try reader.next() else { throw reader.problem(.empty) }
    let isHeading = reader.recordIsHeading
    let columns = try columns(of: reader, isHeading)
    if isHeading, try !reader.next() { throw reader.problem(.onlyHeading) }
    return columns.date == nil ? try undated(columns, &reader) : try dated(columns, &reader)
  }

  private static func columns(of reader: borrowing TableReader, _ isHeading: Bool) throws -> (date: Int?, value: Int) {
    if reader.fieldCount == 1 { return (nil, 0) }
    if isHeading, let named = try named(reader.headingOfRecord()) { return named }
    guard reader.fieldCount == 2 else {
      throw AnalyseProblem.content(.seriesColumns(given: reader.fieldCount), in: 0, of: reader)
    }
    return (0, 1)
  }

  private static func named(_ heading: TableHeading) throws -> (date: Int?, value: Int)? {
    func column(_ names: [String]) throws -> Int? {
      for name in names { if let column = try heading.optionalColumn(name) { return column } }
      return nil
    }
    guard let date = try column(["date", "dato"]), let value = try column(["value", "værdi"]) else { return nil }
    return (date, value)
  }

  private static func undated(
    _ columns: (date: Int?, value: Int), _ reader: inout TableReader
  ) throws -> MeasuredSeries {
    var series = MeasuredSeries()
    repeat { series.values.append(try value(columns.value, reader)) } while try reader.next()
    series.periods = Array(series.values.indices)
    return series
  }

  private static func dated(_ columns: (date: Int?, value: Int), _ reader: inout TableReader) throws -> MeasuredSeries {
    let column = columns.date ?? 0
    var points: [(order: Int, value: Double)] = []
    var lines: [Int: Int] = [:]
    var form: WrittenDate.Form?
    repeat {
      let date = try date(column, columns.value, reader)
      if let form, date.form != form {
        throw AnalyseProblem.content(.otherDateForm(reader.word(column)), in: column, of: reader)
      }
      form = date.form
      if let line = lines.updateValue(reader.line, forKey: date.order) {
        throw AnalyseProblem.content(.dateTwice(reader.word(column), firstLine: line), in: column, of: reader)
      }
      points.append((date.order, try value(columns.value, reader)))
    } while try reader.next()
    let ordered = points.sorted { $0.order < $1.order }
    let wasSorted = !zip(points, ordered).allSatisfy { $0.order == $1.order }
    let calendar = Calendar(of: ordered.map(\.order), written: form ?? .year)
    return MeasuredSeries(
      values: ordered.map(\.value), periods: calendar.periods, season: calendar.season, wasSorted: wasSorted)
  }

  private static func date(_ column: Int, _ value: Int, _ reader: borrowing TableReader) throws -> WrittenDate {
    let word = reader.word(column)
    if let date = WrittenDate(word) { return date }
    // `1,5` is two fields when commas separate: then it is hardly a date that is wrong.
    let both = word + "," + reader.word(value)
    if reader.form.separator == .comma, isWhole(word), isWhole(reader.word(value)) {
      throw reader.problem(.decimalComma(both), in: column)
    }
    throw AnalyseProblem.content(.notADate(word), in: column, of: reader)
  }

  private static func isWhole(_ word: String) -> Bool {
    let digits = word.drop { $0 == "-" || $0 == "+" }
    return !digits.isEmpty && digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  private static func value(_ column: Int, _ reader: borrowing TableReader) throws -> Double {
    if reader.word(column).isEmpty { throw AnalyseProblem.content(.missingValue, in: column, of: reader) }
    let value = try reader.number(column)
    guard value.magnitude <= greatest else { throw reader.problem(.numberTooLarge(reader.word(column)), in: column) }
    return value
  }
}
