import Foundation

@testable import Statistics

/// The four public conversations, with the group that Polis put each person in.
struct OpenConversation {
  let table: VoteTable
  /// By person; nobody who voted too little.
  let groups: [Int: String]

  static let names = ["vtaiwan.uberx", "scoop-hivemind.taxes", "scoop-hivemind.ubi", "brexit-consensus"]
  static var isThere: Bool { names.allSatisfy { ReferenceData.has("opinions/open/\($0)/votes.csv") } }

  init(_ name: String) throws {
    let votes = try ReferenceData.table("opinions/open/\(name)/votes.csv").map { row in
      try (
        person: Self.number(row["voter-id"]), statement: Self.number(row["comment-id"]),
        vote: Vote(rawValue: Int8(Self.number(row["vote"]))) ?? .pass
      )
    }
    table = try VoteTable(
      people: Int(votes.map(\.person).max() ?? -1) + 1, statements: Int(votes.map(\.statement).max() ?? -1) + 1,
      votes: votes)
    let people = try ReferenceData.table("opinions/open/\(name)/participants-votes.csv")
    groups = try Dictionary(
      uniqueKeysWithValues: people.filter { $0["group-id"] != "" }.map { row in
        (Int(try Self.number(row["participant"])), row["group-id"] ?? "")
      })
  }

  private static func number(_ text: String?) throws -> Int32 {
    guard let number = text.flatMap({ Int32($0) }) else { throw CocoaError(.formatting) }
    return number
  }
}

/// Votes with what the server of Polis itself computed from them.
///
/// In its figures to agree is -1: means and axes have the other sign.
struct OracleConversation {
  let table: VoteTable
  let statements: [Int]
  let hidden: Set<Int>
  let aside: Set<Int>
  let groups: [OpinionGroup]
  /// As the server wrote them.
  let figures: [String: Any]

  static let names = ["150ptpt-3gp-no-strict-no-meta", "25ptpt-3gp-no-strict-with-meta", "above-100-ptpts"]
  static var isThere: Bool { names.allSatisfy { ReferenceData.has("opinions/oracle/\($0)/votes.json") } }

  init(_ name: String) throws {
    let figures = try Self.json("\(name)/math-pca2.json") as? [String: Any] ?? [:]
    let statements = figures["tids"] as? [Int] ?? []
    let places = Dictionary(uniqueKeysWithValues: statements.enumerated().map { ($0.element, $0.offset) })
    let votes = try Self.json("\(name)/votes.json") as? [[String: Any]] ?? []
    var table = VoteTable()
    for vote in votes {
      guard let person = vote["participant_id"] as? Int, let place = places[vote["statement_id"] as? Int ?? -1],
        let value = (vote["vote"] as? Int).flatMap({ Vote(rawValue: Int8($0)) })
      else { throw CocoaError(.formatting) }
      try table.cast(value, by: person, on: place)
    }
    func set(_ name: String) -> Set<Int> { Set((figures[name] as? [Int] ?? []).compactMap { places[$0] }) }
    self.table = table
    self.statements = statements
    (hidden, aside) = (set("mod-out"), set("meta-tids"))
    groups = Self.groups(in: figures)
    self.figures = figures
  }

  /// The server keeps groups of bases, and bases of people.
  private static func groups(in figures: [String: Any]) -> [OpinionGroup] {
    let bases = figures["base-clusters"] as? [String: Any] ?? [:]
    let people = Dictionary(
      uniqueKeysWithValues: zip(bases["id"] as? [Int] ?? [], bases["members"] as? [[Int]] ?? []))
    return (figures["group-clusters"] as? [[String: Any]] ?? []).map { group in
      let members = (group["members"] as? [Int] ?? []).flatMap { people[$0] ?? [] }
      return OpinionGroup(id: group["id"] as? Int ?? -1, people: members.sorted(), centre: .zero)
    }
  }

  private static func json(_ path: String) throws -> Any {
    try JSONSerialization.jsonObject(with: ReferenceData.data("opinions/oracle/\(path)"))
  }

  func number(_ keys: String...) -> Double? {
    var value: Any? = figures
    for key in keys { value = (value as? [String: Any])?[key] }
    return value as? Double
  }

  /// The map with the server's own groups.
  var readings: [StatementReading] {
    let centred = CentredVotes(table, leavingOut: hidden.union(aside))
    return OpinionMap.readings(table, groups, centred, OpinionAxes(of: centred), aside: aside)
  }
}
