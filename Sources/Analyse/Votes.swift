/// Who agrees with what, one vote at most for each person and statement.
///
/// By person, and by statement within a person; persons and statements are numbered from 0 in the
/// order of their identifiers, so that the order of lines in a file does not matter.
public struct Votes: Sendable {
  public let people: [Identifier]
  public let statements: [Identifier]
  /// For each vote its person, its statement, and 1 to agree, 0 to pass, -1 to disagree.
  public fileprivate(set) var person: [Int32] = []
  public fileprivate(set) var statement: [Int32] = []
  public fileprivate(set) var vote: [Int8] = []
  /// How many votes were replaced by a later one.
  public fileprivate(set) var changed = 0
}

/// A vote as it stands on a line.
protocol VoteLine {
  var packed: PackedVote { get }
  /// When it was cast, in any one unit; always the same where that is not known.
  var time: Int { get }
}

/// Person, statement and vote in eight bytes.
struct PackedVote: VoteLine {
  private let bits: UInt64

  /// - Precondition: The numbers are at least 0.
  @inline(__always)
  init(person: Int32, statement: Int32, vote: Int8) {
    bits = UInt64(person) << 33 | UInt64(statement) << 2 | UInt64(vote + 1)
  }

  var person: Int { Int(bits >> 33) }
  var statement: Int { Int(bits >> 2 & 0x7FFF_FFFF) }
  var vote: Int8 { Int8(bits & 3) - 1 }
  var packed: PackedVote { self }
  var time: Int { 0 }
}

struct TimedVote: VoteLine {
  let packed: PackedVote
  let time: Int
}

extension Votes {
  /// The votes that count: of several by one person on one statement the latest, and of several at
  /// the same time the last in the file.
  ///
  /// - Complexity: O(votes + people + statements), besides putting the identifiers in order.
  init(counting cast: consuming [some VoteLine], people: [Identifier], statements: [Identifier]) {
    self.people = people.sorted()
    self.statements = statements.sorted()
    let (people, statements) = (people.places, statements.places)
    let count = cast.count
    cast = Self.ordered(cast, among: statements) { $0.packed.statement }
    cast = Self.ordered(cast, among: people) { $0.packed.person }
    person.reserveCapacity(count)
    statement.reserveCapacity(count)
    vote.reserveCapacity(count)
    keepLatest(cast, people, statements)
    changed = count - vote.count
  }

  /// - Parameter cast: By person and statement, otherwise in the order of the file.
  private mutating func keepLatest(_ cast: [some VoteLine], _ people: [Int32], _ statements: [Int32]) {
    var before: (person: Int32, statement: Int32, time: Int) = (-1, -1, 0)
    for line in cast {
      let next = (person: people[line.packed.person], statement: statements[line.packed.statement], time: line.time)
      if next.person != before.person || next.statement != before.statement {
        person.append(next.person)
        statement.append(next.statement)
        vote.append(line.packed.vote)
      } else if next.time >= before.time {
        vote[vote.count - 1] = line.packed.vote
      } else {
        continue
      }
      before = next
    }
  }

  /// The lines in the order of the places of their keys, and of equal keys in the order they had.
  private static func ordered<Line: VoteLine>(
    _ lines: [Line], among places: [Int32], by key: (Line) -> Int
  ) -> [Line] {
    var starts = [Int](repeating: 0, count: places.count + 1)
    for line in lines { starts[Int(places[key(line)]) + 1] += 1 }
    for place in places.indices { starts[place + 1] += starts[place] }
    return [Line](unsafeUninitializedCapacity: lines.count) { ordered, count in
      for line in lines {
        let place = Int(places[key(line)])
        ordered.initializeElement(at: starts[place], to: line)
        starts[place] += 1
      }
      count = lines.count
    }
  }
}
