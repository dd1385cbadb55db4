import Agreements
import Barriers
import Cases
import Database
import Decisions
import Differences
import Framing
import Time

/// Reads what a report says.
struct ReportStore {
  let db: Connection
  init(_ db: Connection) { self.db = db }

  func report(of item: Case, leaders: [String], now: Instant) throws -> CaseReport {
    let id = item.id
    var report = try CaseReport(item: item, leaders: leaders, now: now, gains: CaseStore(db).gains(of: id))
    report.problem = try ProblemStore(db).newest(in: id)
    report.framing = try FramingStore(db).summary(of: id)
    report.groups = try groups(of: id)
    report.organisations = try organisations(of: id)
    report.barriers = try BarrierStore(db).barriers(of: id)
    report.tasks = try TaskStore(db).tasks(of: id)
    report.differences = try DifferenceStore(db).page(of: id, .all, after: nil, limit: CaseReport.most)
    report.decisions = try DecisionStore(db).decisions(in: id, count: CaseReport.most)
    report.agreements = try AgreementStore(db).agreements(of: id, limit: CaseReport.most)
    report.lessons = try LessonStore(db).lessons(in: id, limit: CaseReport.most)
    report.moments = try moments(of: id)
    report.totals = try totals(of: id, report.barriers, today: now.day)
    return report
  }

  /// Lists are cut at ``CaseReport/most``; these are not.
  private func totals(of id: Case.ID, _ barriers: [Barrier], today: Day) throws -> CaseReport.Totals {
    let hindrances = barriers.filter { $0.pole == .hinders }
    var totals = CaseReport.Totals(barriers: hindrances.count, passed: hindrances.count { $0.state == .passed })
    (totals.workedThrough, totals.differences) = try DifferenceStore(db).done(in: id)
    (totals.holdingDecisions, totals.decisions) = try DecisionStore(db).holding(in: id)
    (totals.holdingAgreements, totals.agreements) = try AgreementStore(db).holding(in: id, on: today)
    (totals.failures, totals.lessons) = try LessonStore(db).failures(in: id)
    return totals
  }

  private func groups(of id: Case.ID) throws -> [CaseReport.Group] {
    try db.rows(
      """
      SELECT actor_group, COUNT(*) AS people, COUNT(left_at) AS gone FROM case_people
      WHERE case_id = \(id) GROUP BY actor_group ORDER BY people DESC, actor_group
      """
    ) {
      CaseReport.Group(group: try $0.read("actor_group"), people: try $0.read("people"), left: try $0.read("gone"))
    }
  }

  private func organisations(of id: Case.ID) throws -> [String] {
    try db.rows(
      """
      SELECT o.name FROM organisations o
      WHERE o.id IN (SELECT cp.organisation_id FROM case_people cp WHERE cp.case_id = \(id)) ORDER BY o.folded
      """
    ) { try $0.read("name") }
  }

  /// What moved the case: the latest, in the order in which it happened.
  private func moments(of id: Case.ID) throws -> [CaseReport.Moment] {
    let kinds: [Contribution.Kind] = [
      .started, .step, .barrierPassed, .workedThrough, .decision, .agreementSigned, .backingAnswered,
      .mandateAnswered, .archived, .reopened,
    ]
    let latest = try db.rows(
      """
      SELECT k.kind, p.name, k.note, k.at FROM contributions k LEFT JOIN people p ON p.id = k.person_id
      WHERE k.case_id = \(id) AND k.kind NOT IN \(Contribution.counted) AND k.kind IN \(list: kinds) ORDER BY k.id DESC LIMIT 60
      """
    ) { row in
      CaseReport.Moment(
        kind: try row.read("kind"), who: try row.readIfPresent("name"), note: try row.read("note"),
        at: try row.read("at"))
    }
    return latest.reversed()
  }
}
