import Cases
import Database
import Time
import Web

/// How a team tries things, in figures: what the diagnosis reckons from. It names nobody.
package struct TrialSummary: Equatable, Sendable {
  /// All that are planned, run or have ended.
  package var trials = 0
  /// Those of which something has been in operation.
  package var tried = 0
  /// Those that have not ended.
  package var open = 0
  /// Of these, those whose risk nobody owns, and those without a rule for when to stop.
  package var withoutOwner = 0
  package var withoutStopRule = 0
  /// The last day anything was put into operation or measured.
  package var lastTried: Day?
  /// How many prototypes the trial has had that has come furthest.
  package var loops = 0
  /// Those that have been in operation where those affected have said yes.
  package var withUsers = 0
  /// Those that the team rates as a break with what is usual, and those it has not rated.
  package var breaks = 0
  package var unrated = 0
  /// When the first was planned: an idea that is to be tried has been chosen.
  package var firstPlanned: Day?
  /// Others who use the solution now.
  package var receivers = 0
  /// When a trial was first adopted.
  package var adopted: Day?
  /// What is said of the old: how many routines, and how many of those that are to stop still run.
  package var routines = 0
  package var parallel = 0
  /// When the oldest of these was written down.
  package var parallelSince: Day?

  package init() {}
}

/// Reads the summary in four statements, however much there is.
package struct TrialSummaryStore {
  let db: Connection
  package init(_ db: Connection) { self.db = db }

  package func summary(of id: Case.ID) throws -> TrialSummary {
    var summary = TrialSummary()
    try addTrials(to: &summary, of: id)
    try addMeasured(to: &summary, of: id)
    try addRoutines(to: &summary, of: id)
    summary.receivers =
      try db.value("SELECT COUNT(*) FROM receivers WHERE case_id = \(id) AND kind <> 'stopped'") ?? 0
    return summary
  }

  private func addTrials(to summary: inout TrialSummary, of id: Case.ID) throws {
    try db.each(
      """
      SELECT t.ended, t.outcome, t.stop_rule, t.risk_owner_id, t.consent, t.novelty, t.at, COUNT(v.id) AS loops, MAX(v.day) AS last
      FROM trials t LEFT JOIN prototypes v ON v.trial_id = t.id WHERE t.case_id = \(id)
      GROUP BY t.id, t.ended, t.outcome, t.stop_rule, t.risk_owner_id, t.consent, t.novelty, t.at
      """
    ) { row in
      let ended: Day? = try row.readIfPresent("ended")
      let outcome: Trial.Ending.Outcome? = try row.readIfPresent("outcome")
      let stopRule: String = try row.read("stop_rule")
      let owner: Int? = try row.readIfPresent("risk_owner_id")
      let consent: Trial.Consent = try row.read("consent")
      let loops: Int = try row.read("loops")
      let last: Day? = try row.readIfPresent("last")
      let novelty: Trial.Novelty = try row.read("novelty")
      let planned = try row.read("at", as: Instant.self).day
      summary.trials += 1
      if novelty == .breaking { summary.breaks += 1 }
      if novelty == .unknown { summary.unrated += 1 }
      summary.firstPlanned = min(summary.firstPlanned ?? planned, planned)
      if loops > 0 {
        summary.tried += 1
        if consent == .given { summary.withUsers += 1 }
      }
      if ended == nil {
        summary.open += 1
        if owner == nil { summary.withoutOwner += 1 }
        if stopRule.isEmpty { summary.withoutStopRule += 1 }
      }
      if outcome == .adopted, let ended { summary.adopted = min(summary.adopted ?? ended, ended) }
      summary.loops = max(summary.loops, loops)
      if let last { summary.lastTried = max(summary.lastTried ?? last, last) }
    }
  }

  /// To measure what is in operation is to try it.
  private func addMeasured(to summary: inout TrialSummary, of id: Case.ID) throws {
    guard summary.tried > 0 else { return }
    let last: Day? = try db.value(
      """
      SELECT MAX(m.period) FROM trials t JOIN trial_indicators ti ON ti.trial_id = t.id
      JOIN measurements m ON m.site_id = ti.site_id
      WHERE t.case_id = \(id) AND t.ended IS NULL
      """)
    if let last { summary.lastTried = max(summary.lastTried ?? last, last) }
  }

  private func addRoutines(to summary: inout TrialSummary, of id: Case.ID) throws {
    try db.each(
      """
      SELECT COUNT(*) AS number, SUM(CASE WHEN fate = 'stops' AND state <> 'done' THEN 1 ELSE 0 END) AS parallel,
        MIN(CASE WHEN fate = 'stops' AND state <> 'done' THEN at END) AS since
      FROM routines WHERE case_id = \(id)
      """
    ) { row in
      summary.routines = try row.read("number")
      summary.parallel = try row.readIfPresent("parallel") ?? 0
      summary.parallelSince = try row.readIfPresent("since", as: Instant.self)?.day
    }
  }
}
