import Actors
import Agreements
import Barriers
import Cases
import Database
import Decisions
import Differences
import Framing
import Meetings
import Time
import Trials
import Web

/// Reads a case whole and makes the diagnosis: a fixed number of queries,
/// however many actors, perspectives or barriers there are.
package struct CockpitStore {
  let db: Connection
  let sources: CockpitSources
  package init(_ db: Connection, from sources: CockpitSources = CockpitSources()) {
    self.db = db
    self.sources = sources
  }

  package struct Reading: Sendable {
    package let framing: FramingSummary
    package let actors: ActorSummary
    package let differences: DifferenceSummary
    package let barriers: [Barrier]
    package let lessons: Int
    package let trials: TrialSummary
    package let situation: CaseSituation
    package let diagnosis: Diagnosis
  }

  package func reading(of item: Case, today: Day) throws -> Reading {
    let framing = try FramingStore(db).summary(of: item.id)
    let actors = try ActorStore(db).summary(of: item.id, today: today)
    let differences = try DifferenceSummaryStore(db).summary(of: item.id)
    let barriers = try BarrierStore(db).barriers(of: item.id)
    var situation = CaseSituation(
      item, framing: framing, actors: actors, differences: differences, barriers: barriers, today: today)
    let decisions = try DecisionStore(db).figures(of: item.id)
    situation.decisions = CaseSituation.Decisions(count: decisions.count, last: decisions.last)
    let trials = try TrialSummaryStore(db).summary(of: item.id, today: today)
    situation.addTrials(trials, today: today)
    situation.burden = CaseSituation.Burden(
      stated: try AgreementStore(db).stated(in: item.id, on: today), meetings: try MeetingStore(db).time(of: item.id),
      held: actors.meetings.count)
    if let votes = try sources.votes(db, item.id) { situation.votes = votes }
    situation.addVoices(try sources.voices(db, item.id))
    let overrulings = try BarrierStore(db).overrulings(of: item.id)
    return Reading(
      framing: framing, actors: actors, differences: differences, barriers: barriers,
      lessons: try LessonStore(db).count(in: item.id), trials: trials, situation: situation,
      diagnosis: diagnose(situation, overruled: overrulings))
  }

  package func view(of item: Case, now: Instant) throws -> CockpitView {
    let reading = try reading(of: item, today: now.day)
    return CockpitView(
      diagnosis: reading.diagnosis, barriers: reading.barriers, tasks: try TaskStore(db).tasks(of: item.id),
      hats: try wearers(of: item.id), facts: CockpitView.facts(reading, today: now.day),
      nextMeeting: try ActorStore(db).nextMeeting(of: item.id, now: now).map {
        CockpitView.Meeting(starts: $0.starts, place: $0.place)
      },
      gains: try CaseStore(db).gains(of: item.id), problem: try problem(of: item.id, reading.framing),
      organisations: try organisations(of: item.id))
  }

  private func wearers(of id: Case.ID) throws -> [Hat: [String]] {
    var wearers: [Hat: [String]] = [:]
    try db.each(
      """
      SELECT h.hat, p.name FROM hats h JOIN people p ON p.id = h.person_id
      WHERE h.case_id = \(id) AND h.until IS NULL ORDER BY h.since, h.id
      """
    ) { row in
      wearers[try row.read("hat"), default: []].append(try row.read("name"))
    }
    return wearers
  }

  private func problem(of id: Case.ID, _ framing: FramingSummary) throws -> CockpitView.Problem? {
    guard framing.problemVersions > 0 else { return nil }
    return try ProblemStore(db).newest(in: id).map {
      CockpitView.Problem(text: $0.text, isAgreed: framing.isAgreed)
    }
  }

  private func organisations(of id: Case.ID) throws -> [String] {
    try db.rows(
      """
      SELECT DISTINCT o.name FROM case_people cp JOIN organisations o ON o.id = cp.organisation_id
      WHERE cp.case_id = \(id) AND cp.left_at IS NULL
      """
    ) { try $0.read("name") }
  }
}
