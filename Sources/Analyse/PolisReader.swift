import Bytes
import Language
import Tables

/// Reads the files of a Polis export that are in memory, and gathers what is wrong with them.
public enum PolisReader {
  /// Why files cannot be taken in: the first of what is wrong, line by line.
  public struct Problems: Error, Sendable {
    public let all: [AnalyseProblem]
  }

  /// More than these say nothing new about the file.
  public static let mostProblems = 10

  /// A statement as it stands in `comments.csv`.
  public struct Comment: Sendable {
    public let id: Identifier
    public let text: String
    /// Taken away by a moderator: it counts nowhere.
    public let isRejected: Bool
  }

  /// Reads `comment-id,voter-id,vote`; further columns are ignored. The latest vote counts: see ``OpinionsAnalysis``.
  ///
  /// - Throws: ``Problems``, at most ``mostProblems`` of them.
  public static func votes(in bytes: Bytes, named name: String) throws(Problems) -> Votes {
    var people = Identifiers()
    var statements = Identifiers()
    var cast: [TimedVote] = []
    let problems = gathered(bytes, name) { (reader: inout TableReader) in
      let heading = try reader.heading()
      let columns = (
        statement: try heading.column("comment-id"), person: try heading.column("voter-id"),
        vote: try heading.column("vote"), time: try heading.optionalColumn("timestamp")
      )
      return { (reader: inout TableReader) in
        guard try reader.next() else { return false }
        let vote = PackedVote(
          person: try people.position(of: columns.person, named: "voter-id", in: reader),
          statement: try statements.position(of: columns.statement, named: "comment-id", in: reader),
          vote: try OpinionsAnalysis.value(columns.vote, reader))
        cast.append(TimedVote(packed: vote, time: try columns.time.map { try reader.integer($0) } ?? 0))
        return true
      }
    }
    guard problems.isEmpty else { throw Problems(all: problems) }
    guard !cast.isEmpty else { throw Problems(all: [.table(TableProblem(file: name, place: nil, .onlyHeading))]) }
    return Votes(counting: cast, people: people.all, statements: statements.all)
  }

  /// Reads `comment-id,comment-body`, and `moderated` where there is one: -1 is taken away.
  ///
  /// - Throws: ``Problems``.
  public static func comments(in bytes: Bytes, named name: String) throws(Problems) -> [Comment] {
    var seen: [Identifier: Int] = [:]
    var ids = Identifiers()
    var comments: [Comment] = []
    let problems = gathered(bytes, name) { (reader: inout TableReader) in
      let heading = try reader.heading()
      let columns = (
        id: try heading.column("comment-id"), text: try heading.column("comment-body"),
        moderated: try heading.optionalColumn("moderated")
      )
      return { (reader: inout TableReader) in
        guard try reader.next() else { return false }
        let position = try ids.position(of: columns.id, named: "comment-id", in: reader)
        let id = ids.all[Int(position)]
        if let first = seen[id] {
          throw AnalyseProblem.content(.idTwice(id.text, firstLine: first), in: columns.id, of: reader)
        }
        seen[id] = reader.line
        let text = reader.text(columns.text)
        guard !text.isEmpty else { throw reader.problem(.emptyField(column: "comment-body"), in: columns.text) }
        comments.append(
          Comment(id: id, text: text, isRejected: columns.moderated.map { reader.word($0) == "-1" } ?? false))
        return true
      }
    }
    guard problems.isEmpty else { throw Problems(all: problems) }
    return comments
  }

  /// The statements of a file that a moderator took away.
  ///
  /// - Throws: ``AnalyseProblem``.
  static func rejected(in file: String) throws(AnalyseProblem) -> Set<Identifier> {
    try AnalyseProblem.gathered(file) {
      var reader = try TableReader.opening(file)
      let heading = try reader.heading()
      let columns = (id: try heading.column("comment-id"), moderated: try heading.column("moderated"))
      var ids = Identifiers()
      var rejected: Set<Identifier> = []
      while try reader.next() {
        let position = try ids.position(of: columns.id, named: "comment-id", in: reader)
        if reader.word(columns.moderated) == "-1" { rejected.insert(ids.all[Int(position)]) }
      }
      return rejected
    }
  }

  private typealias Step = (inout TableReader) throws -> Bool

  /// Reads records until the end, or until enough is wrong.
  private static func gathered(
    _ bytes: Bytes, _ name: String, _ begin: (inout TableReader) throws -> Step
  ) -> [AnalyseProblem] {
    var problems: [AnalyseProblem] = []
    do {
      var reader = try TableReader.reading(bytes.buffer, name: name)
      let step = try begin(&reader)
      while problems.count < mostProblems {
        do {
          guard try step(&reader) else { break }
        } catch {
          problems.append(problem(error, name))
        }
      }
    } catch {
      problems.append(problem(error, name))
    }
    return problems
  }

  private static func problem(_ error: any Error, _ name: String) -> AnalyseProblem {
    switch error {
    case let problem as AnalyseProblem: problem
    case let problem as TableProblem: .table(problem)
    default: .content(file: name, place: nil, .unforeseen("\(error)"))
    }
  }
}
