import Statistics

/// The opinion map, without reading the votes. A vote is a line: the statement, the
/// person and the vote, after a line that names them.
enum OpinionMaps {
  static func measure() throws {
    let votes = try read()
    let (people, statements) = votes.reduce((0, 0)) {
      (max($0.0, Int($1.person) + 1), max($0.1, Int($1.statement) + 1))
    }
    var table = VoteTable()
    try Measurement("table", size: votes.count) { _ in
      table = try VoteTable(people: people, statements: statements, votes: votes)
    }.tell()
    var groups = 0
    let map = Measurement("map", size: votes.count) { _ in
      groups = OpinionMap(of: table).groups.division?.groups.count ?? 0
    }
    map.tell(result: Double(groups))
    let earlier = OpinionMap(of: table)
    try Measurement("vote and map", size: votes.count) { time in
      try table.cast(.agree, by: time % people, on: time % statements)
      _ = OpinionMap(of: table, after: earlier)
    }.tell()
  }

  private static func read() throws -> [(person: Int32, statement: Int32, vote: Vote)] {
    var votes: [(person: Int32, statement: Int32, vote: Vote)] = []
    guard let heading = readLine()?.split(separator: ","), let statement = heading.firstIndex(of: "comment-id"),
      let person = heading.firstIndex(of: "voter-id"), let vote = heading.firstIndex(of: "vote")
    else { preconditionFailure("the first line names comment-id, voter-id and vote") }
    while let line = readLine() {
      let fields = line.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false).map(Substring.init)
      guard let by = Int32(fields[person]), let on = Int32(fields[statement]),
        let vote = Int8(fields[vote]).flatMap(Vote.init)
      else { preconditionFailure("not a vote: \(line)") }
      votes.append((by, on, vote))
    }
    return votes
  }
}
