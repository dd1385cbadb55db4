import Analyse
import Bytes

/// A conversation of Polis as its files have it, read whole and found sound before anything is written.
struct PolisImport: Sendable {
  struct Line: Sendable {
    let text: String
    let isRejected: Bool
  }

  /// In the order of their identifiers; as `votes` numbers them, those without a vote after.
  let statements: [Line]
  let votes: Votes

  static let mostVotes = 250_000
  static let longestText = 1_000

  /// Why the files are not taken in.
  enum Problem: Error {
    /// What stands wrong in the file of a field, line by line.
    case files([(field: String, problem: AnalyseProblem)])
    case noText(statement: String)
    case tooLong(statement: String)
    case tooManyStatements(Int)
    case tooManyVotes(Int)
  }

  /// - Parameters:
  ///   - comments: `comments.csv`: `comment-id`, `comment-body`, `moderated`.
  ///   - votes: `votes.csv`: `comment-id`, `voter-id`, `vote`, `timestamp`.
  init(comments: (bytes: Bytes, name: String), votes: (bytes: Bytes, name: String)) throws {
    let (found, texts) = try Self.read(comments, votes)
    let known = Dictionary(texts.map { ($0.id, $0) }) { first, _ in first }
    var lines: [Line] = []
    for id in found.statements {
      guard let comment = known[id] else { throw Problem.noText(statement: id.text) }
      lines.append(Line(text: Self.plain(comment.text), isRejected: comment.isRejected))
    }
    let voted = Set(found.statements)
    lines += texts.filter { !voted.contains($0.id) }.map { Line(text: Self.plain($0.text), isRejected: $0.isRejected) }
    guard lines.count <= Statement.most else { throw Problem.tooManyStatements(lines.count) }
    guard found.vote.count <= Self.mostVotes else { throw Problem.tooManyVotes(found.vote.count) }
    if let long = lines.first(where: { $0.text.count > Self.longestText }) {
      throw Problem.tooLong(statement: String(long.text.prefix(60)))
    }
    statements = lines
    self.votes = found
  }

  /// Both files are read, so that all that is wrong is said at once.
  private static func read(
    _ comments: (bytes: Bytes, name: String), _ votes: (bytes: Bytes, name: String)
  ) throws -> (Votes, [PolisReader.Comment]) {
    var problems: [(field: String, problem: AnalyseProblem)] = []
    var texts: [PolisReader.Comment] = []
    var found: Votes?
    do { texts = try PolisReader.comments(in: comments.bytes, named: comments.name) } catch {
      problems += error.all.map { ("udsagnsfil", $0) }
    }
    do { found = try PolisReader.votes(in: votes.bytes, named: votes.name) } catch {
      problems += error.all.map { ("stemmefil", $0) }
    }
    guard problems.isEmpty, let found else { throw Problem.files(problems) }
    return (found, texts)
  }

  /// Without characters that control, and on one line.
  private static func plain(_ text: String) -> String {
    let scalars = text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 }
    return String(String.UnicodeScalarView(scalars)).split(separator: " ").joined(separator: " ")
  }
}
