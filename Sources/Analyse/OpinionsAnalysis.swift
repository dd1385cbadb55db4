import Statistics
import Tables

/// `samspil analyse opinions`: groups of people who vote alike.
public enum OpinionsAnalysis {
  /// Reads an export of Polis and draws the map.
  ///
  /// - Parameter comments: The statements, where those that a moderator took away are to count nowhere.
  /// - Throws: ``AnalyseProblem``.
  public static func report(of file: String, comments: String? = nil) throws(AnalyseProblem) -> Report {
    let votes = try votes(in: file)
    let rejected = try comments.map { file throws(AnalyseProblem) in try PolisReader.rejected(in: file) } ?? []
    let hidden = Set(votes.statements.indices.filter { rejected.contains(votes.statements[$0]) })
    do throws(OpinionProblem) {
      return try OpinionReport(of: votes, hidden: hidden).report
    } catch .tooManyStatements(let most, let given) {
      throw .content(file: file, place: nil, .tooManyStatements(most: most, given: given))
    } catch {
      throw .content(file: file, place: nil, .unforeseen("\(error)"))
    }
  }

  /// Reads `comment-id,voter-id,vote`; further columns are ignored.
  ///
  /// The latest vote of a person on a statement counts: by the column `timestamp` where there is
  /// one, by the order in the file where there is not and among equal times.
  ///
  /// - Throws: ``AnalyseProblem``.
  /// - Complexity: O(bytes). At most 40 bytes a vote while reading, 9 after.
  public static func votes(in file: String) throws(AnalyseProblem) -> Votes {
    try AnalyseProblem.gathered(file) {
      var reader = try TableReader.opening(file)
      let heading = try reader.heading()
      let statement = try heading.column("comment-id")
      let person = try heading.column("voter-id")
      let vote = try heading.column("vote")
      let time = try heading.optionalColumn("timestamp")
      var people = Identifiers()
      var statements = Identifiers()
      var untimed: [PackedVote] = []
      var timed: [TimedVote] = []
      while try reader.next() {
        let cast = PackedVote(
          person: try people.position(of: person, named: "voter-id", in: reader),
          statement: try statements.position(of: statement, named: "comment-id", in: reader),
          vote: try value(vote, reader))
        if let time {
          timed.append(TimedVote(packed: cast, time: try reader.integer(time)))
        } else {
          untimed.append(cast)
        }
      }
      guard !people.all.isEmpty else { throw reader.problem(.onlyHeading) }
      return time == nil
        ? Votes(counting: untimed, people: people.all, statements: statements.all)
        : Votes(counting: timed, people: people.all, statements: statements.all)
    }
  }

  static func value(_ field: Int, _ reader: borrowing TableReader) throws -> Int8 {
    let word = reader.withBytes(of: field) { bytes -> Int8? in
      switch bytes.count {
      case 1 where bytes[0] == UInt8(ascii: "1"): 1
      case 1 where bytes[0] == UInt8(ascii: "0"): 0
      case 2 where bytes[1] == UInt8(ascii: "1") && bytes[0] == UInt8(ascii: "-"): -1
      case 2 where bytes[1] == UInt8(ascii: "1") && bytes[0] == UInt8(ascii: "+"): 1
      default: nil
      }
    }
    guard let word else { throw AnalyseProblem.content(.notAVote(reader.word(field)), in: field, of: reader) }
    return word
  }
}
