import Bytes
import Language
import Statistics
import Tables

/// `samspil analyse ranking`: ideas, best first, from choices between two.
public enum RankingAnalysis {
  /// The spread is computed by inverting a table of all ideas by all ideas.
  static let mostIdeas = 2_000

  /// Reads an export of All Our Ideas. Invalid votes are left out, and how many is a note.
  ///
  /// - Throws: ``AnalyseProblem``.
  public static func report(of file: String) throws(AnalyseProblem) -> Report {
    try AnalyseProblem.gathered(file) { try report(of: choices(in: file), file) }
  }

  private struct Read {
    var ideas = Identifiers()
    var choices: [Comparisons.Choice] = []
    var invalid = 0
  }

  private static func choices(in file: String) throws -> Read {
    var reader = try TableReader.opening(file)
    let heading = try reader.heading()
    let winner = try heading.column("Winner ID")
    let loser = try heading.column("Loser ID")
    let valid = try heading.column("Valid")
    var read = Read()
    while try reader.next() {
      guard try isTrue(valid, reader) else {
        read.invalid += 1
        continue
      }
      let won = try read.ideas.position(of: winner, named: "Winner ID", in: reader)
      let lost = try read.ideas.position(of: loser, named: "Loser ID", in: reader)
      guard won != lost else { throw AnalyseProblem.content(.withItself(reader.word(loser)), in: loser, of: reader) }
      read.choices.append(Comparisons.Choice(winner: Int(won), loser: Int(lost)))
    }
    if read.choices.isEmpty {
      guard read.invalid > 0 else { throw reader.problem(.onlyHeading) }
      throw AnalyseProblem.content(file: file, place: nil, .noValidVotes(invalid: read.invalid))
    }
    return read
  }

  private static func isTrue(_ field: Int, _ reader: borrowing TableReader) throws -> Bool {
    let word = reader.word(field)
    switch word.lowercased() {
    case "true": return true
    case "false": return false
    default: throw AnalyseProblem.content(.notTrueOrFalse(word), in: field, of: reader)
    }
  }

  private static func report(of read: Read, _ file: String) throws -> Report {
    let count = read.ideas.all.count
    guard count <= mostIdeas else {
      throw AnalyseProblem.content(file: file, place: nil, .tooManyIdeas(most: mostIdeas, given: count))
    }
    let comparisons = try Comparisons(ideas: count, choices: read.choices)
    let ranking = try ranking(of: comparisons, file)
    let ids = read.ideas.all.json
    let scores = comparisons.scores
    let places = ranking.places.map { place in
      let reach = Proportion.Confidence.ninety.rawValue * place.error
      return JSON.object([
        ("id", ids[place.idea]), ("wins", .integer(comparisons.wins[place.idea])),
        ("losses", .integer(comparisons.losses[place.idea])), ("score", .number(scores[place.idea])),
        ("strength", .number(place.strength)), ("low", .number(place.strength - reach)),
        ("high", .number(place.strength + reach)),
      ])
    }
    let lines = ranking.places.enumerated().map { rank, place in
      line(rank + 1, read.ideas.all[place.idea].text, place, comparisons, scores)
    }
    return Report([.array(places)], joined(lines), notes: notes(on: read))
  }

  private static func ranking(of comparisons: Comparisons, _ file: String) throws -> IdeaRanking {
    do throws(RankingProblem) {
      return try IdeaRanking(of: comparisons)
    } catch .unsettled(let rounds) {
      throw AnalyseProblem.content(file: file, place: nil, .unsettled(rounds: rounds))
    }
  }

  private static func line(
    _ rank: Int, _ id: String, _ place: IdeaRanking.Place, _ comparisons: Comparisons, _ scores: [Double]
  ) -> Text {
    let (wins, losses) = (comparisons.wins[place.idea], comparisons.losses[place.idea])
    let (first, last) = (place.ranks.lowerBound, place.ranks.upperBound)
    let ranks = first == last ? Text(same: "\(first)") : Text(da: "\(first) til \(last)", en: "\(first) to \(last)")
    return Text(same: "\(rank). \(id): ") + Figures.text(scores[place.idea], decimals: 0)
      + Text(
        da: " point, valgt \(wins) af \(wins + losses) gange, plads ",
        en: " points, chosen \(wins) of \(wins + losses) times, rank ")
      + ranks
  }

  private static func joined(_ lines: [Text]) -> Text {
    .build { language in lines.map { $0(language) }.joined(separator: "\n") }
  }

  private static func notes(on read: Read) -> [Text] {
    read.invalid == 0
      ? []
      : [
        .counted(
          read.invalid, one: ("ugyldig stemme er udeladt.", "invalid vote was left out."),
          many: ("ugyldige stemmer er udeladt.", "invalid votes were left out."))
      ]
  }
}
