/// The names of the columns of a table.
public struct TableHeading: Equatable, Sendable {
  /// As they stand in the file, blanks around them left out.
  public let names: [String]
  public let file: String
  /// Where each name stands.
  public let places: [Place]

  /// The position of a column, letters great or small.
  ///
  /// - Throws: ``TableProblem/Kind/noColumn(_:given:)``, ``TableProblem/Kind/columnTwice(_:)``.
  public func column(_ name: String) throws(TableProblem) -> Int {
    guard let column = try optionalColumn(name) else {
      throw TableProblem(file: file, place: places.first, .noColumn(name, given: names))
    }
    return column
  }

  /// The position of a column; `nil` when there is none of that name.
  ///
  /// - Throws: ``TableProblem/Kind/columnTwice(_:)``.
  public func optionalColumn(_ name: String) throws(TableProblem) -> Int? {
    let matching = names.indices.filter { names[$0].lowercased() == name.lowercased() }
    guard matching.count <= 1 else { throw TableProblem(file: file, place: places[matching[1]], .columnTwice(name)) }
    return matching.first
  }
}

extension TableReader {
  /// Reads the first record as the names of the columns.
  ///
  /// - Throws: ``TableProblem``; ``TableProblem/Kind/empty`` when there is none.
  public mutating func heading() throws(TableProblem) -> TableHeading {
    guard try next() else { throw problem(.empty) }
    return headingOfRecord()
  }

  /// The record that was read last as the names of the columns.
  public func headingOfRecord() -> TableHeading {
    let columns = 0..<fieldCount
    return TableHeading(names: columns.map { word($0) }, file: file, places: columns.map { place(of: $0) })
  }
}
