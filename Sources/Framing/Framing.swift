import Database
import Time
import Web

/// How a case is framed: what the team has answered about it.
///
/// The perspectives, the joint problem and the lists of the core service are
/// things of their own.
package struct Framing: Equatable, Sendable {
  package var aim: Aim?
  package var narrative: Narrative?
  /// The narrative in the team's own words.
  package var narrativeText = ""
  /// Where and how often the team takes the case up, so that it does not depend on chance.
  package var rhythm = ""
  package var mover: Mover?
  package var moverWhy = ""
  /// The day on which the team last looked for others who have tried.
  package var searched: Day?
  package var test = InnovationTest()

  package init() {}
}

/// Whom the case is for in the end.
package enum Aim: String, CaseIterable, Sendable, DatabaseBindable, DatabaseReadable {
  case publicValue = "public_value"
  case privateGrowth = "private_growth"
  case both
}

/// What drives the case: ambition, a wicked problem, or the squeeze between
/// rising expectations and scarce resources.
package enum Narrative: String, CaseIterable, Sendable, DatabaseBindable, DatabaseReadable {
  case good, bad, ugly
}

/// Whether the team goes first, or builds on those who did.
package enum Mover: String, CaseIterable, Sendable, DatabaseBindable, DatabaseReadable {
  case first, second
}

extension Framing {
  /// The columns that ``init(_:)`` reads.
  static func columns(of table: String) -> SQL {
    // why raw: a name of ours for the table.
    SQL.joined(names.map { "\(raw: table).\(raw: $0)" })
  }

  private static let names = [
    "aim", "narrative", "narrative_text", "rhythm", "mover", "mover_why", "searched", "breaks", "breaks_why",
    "new_here", "new_here_why", "origin", "origin_from", "in_use", "in_use_why", "evidence", "evidence_why",
  ]

  /// Reads a row that may be absent: a case nobody has framed yet.
  init(_ row: borrowing Row) throws {
    aim = try row.readIfPresent("aim")
    narrative = try row.readIfPresent("narrative")
    narrativeText = try row.readIfPresent("narrative_text") ?? ""
    rhythm = try row.readIfPresent("rhythm") ?? ""
    mover = try row.readIfPresent("mover")
    moverWhy = try row.readIfPresent("mover_why") ?? ""
    searched = try row.readIfPresent("searched")
    test.breaks = try row.readIfPresent("breaks")
    test.breaksWhy = try row.readIfPresent("breaks_why") ?? ""
    test.newHere = try row.readIfPresent("new_here")
    test.newHereWhy = try row.readIfPresent("new_here_why") ?? ""
    test.origin = try row.readIfPresent("origin")
    test.originFrom = try row.readIfPresent("origin_from") ?? ""
    test.inUse = try row.readIfPresent("in_use")
    test.inUseWhy = try row.readIfPresent("in_use_why") ?? ""
    test.evidence = try row.readIfPresent("evidence")
    test.evidenceWhy = try row.readIfPresent("evidence_why") ?? ""
  }
}
