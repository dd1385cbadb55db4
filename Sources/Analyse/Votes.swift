/// Who agrees with what, one vote at most for each person and statement.
///
/// By person, and by statement within a person; persons and statements are numbered from 0 in the
/// order of their identifiers, so that the order of lines in a file does not matter.
public struct Votes: Sendable {
  public let people: [Identifier]
  public let statements: [Identifier]
  /// For each vote its person, its statement, and 1 to agree, 0 to pass, -1 to disagree.
  public let person: [Int32]
  public let statement: [Int32]
  public let vote: [Int8]
  /// How many votes were replaced by a later one.
  public let changed: Int
}

/// Votes as they are read, a line each.
struct CastVotes {
  var people = Identifiers()
  var statements = Identifiers()
  var person: [Int32] = []
  var statement: [Int32] = []
  var vote: [Int8] = []
  /// When each was cast, in any one unit; empty when it is not known.
  var time: [Int] = []

  /// The votes that count: of several by one person on one statement the latest, and of several at
  /// the same time the last in the file.
  ///
  /// - Complexity: O(votes + people + statements), besides putting the identifiers in order.
  consuming func counted() -> Votes {
    let (peoplePlaces, statementPlaces) = (people.all.places, statements.all.places)
    for index in person.indices {
      person[index] = peoplePlaces[Int(person[index])]
      statement[index] = statementPlaces[Int(statement[index])]
    }
    let lines = Self.ordered(
      Self.ordered(person.indices.map { Int32($0) }, by: statement, among: statements.all.count), by: person,
      among: people.all.count)
    var (keptPerson, keptStatement, keptVote): ([Int32], [Int32], [Int8]) = ([], [], [])
    var latest = Int.min
    for line in lines {
      let line = Int(line)
      let isSame = keptPerson.last == person[line] && keptStatement.last == statement[line]
      let when = time.isEmpty ? 0 : time[line]
      if isSame && when < latest { continue }
      latest = when
      if isSame {
        keptVote[keptVote.count - 1] = vote[line]
      } else {
        keptPerson.append(person[line])
        keptStatement.append(statement[line])
        keptVote.append(vote[line])
      }
    }
    return Votes(
      people: people.all.sorted(), statements: statements.all.sorted(), person: keptPerson, statement: keptStatement,
      vote: keptVote, changed: vote.count - keptVote.count)
  }

  /// The lines in the order of their keys, and of equal keys in the order they had.
  private static func ordered(_ lines: [Int32], by key: [Int32], among keys: Int) -> [Int32] {
    var starts = [Int](repeating: 0, count: keys + 1)
    for key in key { starts[Int(key) + 1] += 1 }
    for index in 0..<keys { starts[index + 1] += starts[index] }
    return [Int32](unsafeUninitializedCapacity: lines.count) { ordered, count in
      for line in lines {
        let key = Int(key[Int(line)])
        ordered[starts[key]] = line
        starts[key] += 1
      }
      count = lines.count
    }
  }
}
