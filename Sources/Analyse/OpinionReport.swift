import Bytes
import Language
import Statistics

/// The opinion map of a file, as it is printed.
struct OpinionReport {
  private let votes: Votes
  private let map: OpinionMap
  private let people: [JSON]
  private let statements: [JSON]

  init(of votes: Votes, hidden: Set<Int> = []) throws(OpinionProblem) {
    self.votes = votes
    let table = try VoteTable(
      people: votes.people.count, statements: votes.statements.count, person: votes.person,
      statement: votes.statement, vote: votes.vote.map { Vote(rawValue: $0) ?? .pass })
    map = OpinionMap(of: table, hidden: hidden)
    people = votes.people.json
    statements = votes.statements.json
  }

  var report: Report { Report([json], OpinionTexts.reading(map, votes.statements), notes: notes) }

  private var division: OpinionDivision? { map.groups.division }

  private var json: JSON {
    .object([
      // How many statements there are is told by their list: a name stands once.
      ("participants", .integer(map.people)), ("votes", .integer(map.votes)),
      ("clustered", .integer(map.placed.count)),
      ("components", .array(map.axes.weights.map { .array($0.map(JSON.number)) })),
      ("variance", .array(map.axes.shares.map(JSON.number))),
      ("groups", .array((division?.groups ?? []).map(json))),
      ("stability", division?.stability.map(JSON.number) ?? .null),
      ("silhouette", division.map { .number($0.silhouette) } ?? .null),
      ("statements", .array(map.readings.map(json))),
      ("consensus", .object([("agree", ids(map.shared.agree)), ("disagree", ids(map.shared.disagree))])),
      (
        "representative",
        .object((division?.groups ?? []).map { ("\($0.id)", ids(map.representative(of: $0.id).map(\.statement))) })
      ),
    ])
  }

  private func ids(_ numbers: [Int]) -> JSON { .array(numbers.map { statements[$0] }) }

  private func json(_ group: OpinionGroup) -> JSON {
    .object([
      ("id", .integer(group.id)), ("size", .integer(group.people.count)),
      ("members", .array(group.people.map { people[$0] })),
    ])
  }

  private func json(_ reading: StatementReading) -> JSON {
    .object([
      ("id", statements[reading.statement]), ("agree", .integer(reading.tally.agree)),
      ("disagree", .integer(reading.tally.disagree)), ("pass", .integer(reading.tally.pass)),
      ("consensus", .number(reading.consensus.value)), ("extremity", .number(reading.extremity)),
      ("priority", .number(reading.priority)), ("groups", .array(reading.groups.map(json))),
    ])
  }

  private func json(_ reading: GroupReading) -> JSON {
    .object(
      [
        ("group", .integer(reading.group)), ("agree", .integer(reading.tally.agree)),
        ("disagree", .integer(reading.tally.disagree)), ("seen", .integer(reading.tally.seen)),
      ] + figures("agree", reading.agree) + figures("disagree", reading.disagree))
  }

  private func figures(_ name: String, _ leaning: Leaning) -> [(String, JSON)] {
    [
      (name + "Probability", .number(leaning.probability)),
      (name + "Representativeness", .number(leaning.representativeness)),
      (name + "Test", .number(leaning.representativenessTest)), (name + "ProbabilityTest", .number(leaning.test)),
    ]
  }

  private var notes: [Text] {
    votes.changed == 0
      ? []
      : [
        .counted(
          votes.changed,
          one: ("stemme er ændret senere. Den seneste tæller.", "vote was changed later. The latest counts."),
          many: ("stemmer er ændret senere. De seneste tæller.", "votes were changed later. The latest count."))
      ]
  }
}
