import Language
import Tables

/// Why a file gives no figures.
public enum AnalyseProblem: Error, Equatable, Sendable {
  /// It cannot be read as a table.
  case table(TableProblem)
  /// It is a table, and what it says cannot be right, or is not enough for the method.
  case content(file: String, place: Place?, Content)

  public enum Content: Equatable, Sendable {
    case notAVote(String)
    case notTrueOrFalse(String)
    case notADate(String)
    /// Dates are not all written alike.
    case otherDateForm(String)
    case dateTwice(String, firstLine: Int)
    case notAMoment(String)
    /// Numbers, dates and times of day in one file.
    case otherMoment(String)
    case missingValue
    /// A series has a column of dates and one of values, or values alone.
    case seriesColumns(given: Int)
    case idTwice(String, firstLine: Int)
    case withItself(String)
    case noGroup(String)
    case oneGroup(String)
    case fewColumns(needed: Int, given: Int)
    case tooManyIdeas(most: Int, given: Int)
    case tooManyStatements(most: Int, given: Int)
    case noValidVotes(invalid: Int)
    case noContacts
    case tooFewEvents(needed: Int, given: Int)
    case allAtOnce(events: Int)
    /// The estimate had not settled when it was given up.
    case unsettled(rounds: Int)
    /// A method refuses what this was meant to have refused before.
    case unforeseen(String)
  }

  /// Whether the fault is not in what was given.
  public var isOfTheMachine: Bool {
    switch self {
    case .table(let problem):
      if case .unreadable = problem.kind { true } else { false }
    case .content(_, _, .unsettled), .content(_, _, .unforeseen): true
    case .content: false
    }
  }
}

extension AnalyseProblem {
  static func content(_ content: Content, in field: Int, of reader: borrowing TableReader) -> AnalyseProblem {
    .content(file: reader.file, place: reader.place(of: field), content)
  }

  /// Runs what reads a file, and gives what it throws as one kind of problem.
  static func gathered<Result>(_ file: String, _ body: () throws -> Result) throws(AnalyseProblem) -> Result {
    do {
      return try body()
    } catch let problem as AnalyseProblem {
      throw problem
    } catch let problem as TableProblem {
      throw .table(problem)
    } catch {
      throw .content(file: file, place: nil, .unforeseen("\(error)"))
    }
  }
}
