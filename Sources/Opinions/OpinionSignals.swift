import Cases
import Database
import Statistics
import Web

/// What the votes of the team itself say about how it works together: for the diagnosis.
package struct OpinionSignals: Sendable {
  /// Who has voted on the maps that only the team votes on.
  package let voters: Int
  /// The share of the votes that agree, and how much votes on a statement differ on the mean: 1, 0 and -1.
  package let agreement: Double
  package let variance: Double
  /// Statements that more disagree with than agree.
  package let dissenting: Int

  /// From the figures that are shown, of the newest map that only the team votes on; `nil` where none is.
  package static func read(_ db: Connection, of id: Case.ID) throws -> OpinionSignals? {
    let newest: Conversation.ID? = try db.value(
      """
      SELECT v.id FROM conversations v JOIN conversation_maps m ON m.conversation_id = v.id
      WHERE v.case_id = \(id) AND v.audience = 'team' ORDER BY v.id DESC LIMIT 1
      """)
    guard let newest, let map = try MapStore(db).map(of: newest) else { return nil }
    return OpinionSignals(voters: map.people, try MapStore(db).figures(of: newest).values.compactMap(\.all))
  }

  /// What one statement is answered unseen and by hands, on the newest maps of the case.
  package struct Voices: Sendable {
    package let agree: Int
    package let disagree: Int
    package let pass: Int
    package let handsFor: Int
    package let handsAgainst: Int
  }

  /// Statements with a show of hands whose figures are shown.
  package static func voices(_ db: Connection, of id: Case.ID) throws -> [Voices] {
    try db.rows(
      """
      SELECT f.agree, f.disagree, f.pass, h.agree AS hands_for, h.disagree AS hands_against
      FROM conversations v
      JOIN conversation_statements s ON s.conversation_id = v.id AND s.status = 'open'
      JOIN conversation_hands h ON h.statement_id = s.id
      JOIN conversation_figures f ON f.statement_id = s.id AND f.cell = -1
      WHERE v.case_id = \(id) ORDER BY s.id DESC LIMIT 200
      """
    ) { row in
      Voices(
        agree: try row.read("agree"), disagree: try row.read("disagree"), pass: try row.read("pass"),
        handsFor: try row.read("hands_for"), handsAgainst: try row.read("hands_against"))
    }
  }

  init?(voters: Int, _ tallies: [Tally]) {
    let seen = tallies.reduce(0) { $0 + $1.seen }
    guard seen > 0 else { return nil }
    self.voters = voters
    agreement = Double(tallies.reduce(0) { $0 + $1.agree }) / Double(seen)
    variance = tallies.reduce(0) { $0 + Self.variance($1) } / Double(tallies.count)
    dissenting = tallies.count { $0.disagree > $0.agree }
  }

  private static func variance(_ tally: Tally) -> Double {
    let squares = Double(tally.agree + tally.disagree) / Double(tally.seen)
    return squares - tally.mean * tally.mean
  }
}
