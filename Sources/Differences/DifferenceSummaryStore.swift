import Cases
import Database
import Time
import Web

/// Reads the summary in four statements, however much there is.
package struct DifferenceSummaryStore {
  let db: Connection
  package init(_ db: Connection) { self.db = db }

  package func summary(of id: Case.ID) throws -> DifferenceSummary {
    var summary = try differences(of: id)
    try addAnswers(to: &summary, of: id)
    summary.pulses = try PulseStore(db).published(in: id, limit: 2)
    try addDecisions(to: &summary, of: id)
    return summary
  }

  private func differences(of id: Case.ID) throws -> DifferenceSummary {
    var summary = DifferenceSummary()
    try db.each(
      """
      SELECT d.rank, COUNT(*) AS number, MIN(d.touched) AS touched, MAX(d.reopened) AS reopened
      FROM differences d WHERE d.case_id = \(id) GROUP BY d.rank
      """
    ) { row in
      let number: Int = try row.read("number")
      let rank: Int = try row.read("rank")
      summary.total += number
      switch rank {
      case 0:
        summary.withoutOwner = number
        summary.untouchedSince = try row.readIfPresent("touched", as: Instant.self)?.day
      case 1: summary.explored = number
      default: summary.workedThrough = number
      }
      if rank < 2 { summary.reopenedMost = max(summary.reopenedMost, try row.read("reopened")) }
    }
    return summary
  }

  /// Every act that builds on somebody else's: one row for each pair of people.
  private func addAnswers(to summary: inout DifferenceSummary, of id: Case.ID) throws {
    var answers: [Answering] = []
    var groups: [Int: Int] = [:]
    var organisations: [Int: Int] = [:]
    func place(_ person: Int, _ group: ActorGroup, _ organisation: Int?) {
      groups[person] = ActorGroup.allCases.firstIndex(of: group)
      if let organisation { organisations[person] = organisation }
    }
    try db.each(
      """
      SELECT k.person_id AS from_id, MAX(k.actor_group) AS from_group, MAX(k.organisation_id) AS from_home,
        b.person_id AS to_id, MAX(b.actor_group) AS to_group, MAX(b.organisation_id) AS to_home, COUNT(*) AS number
      FROM contributions k JOIN contributions b ON b.id = k.builds_on
      WHERE k.case_id = \(id) AND k.builds_on IS NOT NULL AND k.person_id IS NOT NULL AND b.person_id IS NOT NULL
        AND k.person_id <> b.person_id
      GROUP BY k.person_id, b.person_id ORDER BY k.person_id, b.person_id
      """
    ) { row in
      let (from, to): (Int, Int) = (try row.read("from_id"), try row.read("to_id"))
      place(from, try row.read("from_group"), try row.readIfPresent("from_home"))
      place(to, try row.read("to_group"), try row.readIfPresent("to_home"))
      answers.append(Answering(from: from, to: to, count: try row.read("number")))
    }
    summary.byGroup = DifferenceSummary.Mixing(answers, division: groups)
    summary.byOrganisation = DifferenceSummary.Mixing(answers, division: organisations)
  }

  private func addDecisions(to summary: inout DifferenceSummary, of id: Case.ID) throws {
    try db.each(
      "SELECT COUNT(*) AS number, MAX(at) AS last FROM contributions WHERE case_id = \(id) AND kind <> 'vote' AND kind = 'decision'"
    ) { row in
      summary.decisions = try row.read("number")
      summary.lastDecision = try row.readIfPresent("last", as: Instant.self)?.day
    }
  }
}
