import Accounts
import Cases
import Database
import Indicators
import Time
import Web

/// Reads and writes trials, what they are measured by, and their prototypes.
package struct TrialStore {
  let db: Connection
  package init(_ db: Connection) { self.db = db }

  /// Those that run first, then those that are planned, then those that have ended: with a result
  /// or given up, in one list.
  package func trials(of id: Case.ID, limit: Int = 100) throws -> [Trial] {
    try db.rows(
      """
      SELECT \(Trial.columns) FROM \(Trial.tables) WHERE t.case_id = \(id)
      ORDER BY CASE WHEN t.ended IS NULL THEN 0 ELSE 1 END, COALESCE(t.ended, 0) DESC, t.id DESC LIMIT \(limit)
      """
    ) { try Trial($0) }
  }

  package func one(_ trial: Trial.ID, in id: Case.ID) throws -> Trial {
    let found = try db.first(
      "SELECT \(Trial.columns) FROM \(Trial.tables) WHERE t.id = \(trial) AND t.case_id = \(id)"
    ) { try Trial($0) }
    guard let found else { throw Refusal.notFound }
    return found
  }

  package func indicators(of trials: [Trial.ID]) throws -> [TrialIndicator] {
    guard !trials.isEmpty else { return [] }
    return try db.rows(
      """
      SELECT trial_id, indicator_id, site_id, bar FROM trial_indicators
      WHERE trial_id IN \(list: trials) ORDER BY trial_id, indicator_id, site_id
      """
    ) { row in
      TrialIndicator(
        trial: try row.read("trial_id"), indicator: try row.read("indicator_id"), site: try row.read("site_id"),
        bar: try row.readIfPresent("bar"))
    }
  }

  /// The newest first.
  package func prototypes(of trial: Trial.ID) throws -> [Prototype] {
    try db.rows(
      """
      SELECT v.id, v.trial_id, v.number, v.changed, v.learned, v.day, p.name AS writer, l.name AS learner, v.revision
      FROM prototypes v JOIN people p ON p.id = v.person_id LEFT JOIN people l ON l.id = v.learned_by
      WHERE v.trial_id = \(trial) ORDER BY v.number DESC LIMIT 100
      """
    ) { row in
      Prototype(
        id: try row.read("id"), trial: try row.read("trial_id"), number: try row.read("number"),
        changed: try row.read("changed"), learned: try row.read("learned"), day: try row.read("day"),
        writer: try row.read("writer"), learnedBy: try row.readIfPresent("learner"),
        revision: try row.read("revision"))
    }
  }

  /// Those who can be responsible and own a risk: all who work in the case now.
  package func people(in id: Case.ID) throws -> [Workshop.Participant] {
    try db.rows(
      """
      SELECT p.id, p.name, cp.actor_group FROM case_people cp JOIN people p ON p.id = cp.person_id
      WHERE cp.case_id = \(id) AND cp.left_at IS NULL ORDER BY cp.joined, p.id LIMIT 200
      """
    ) { row in
      Workshop.Participant(id: try row.read("id"), name: try row.read("name"), group: try row.read("actor_group"))
    }
  }

  // MARK: - Writing

  package struct Draft: Sendable {
    package var title: String
    package var hypothesis: Trial.Hypothesis
    package var site: String
    package var starts: Day?
    package var ends: Day?
    package var responsible: Person.ID
    package var stopRule = ""
    package var loss = ""
    package var riskOwner: Person.ID?
    package var consent = Trial.Consent.open
    package var consentNote = ""
    package var novelty = Trial.Novelty.unknown
    package var origin: TrialOrigin?

    package init(title: String, hypothesis: Trial.Hypothesis, site: String, responsible: Person.ID) {
      self.title = title
      self.hypothesis = hypothesis
      self.site = site
      self.responsible = responsible
    }
  }

  package func plan(_ draft: Draft, in id: Case.ID, by person: Person.ID, now: Instant) throws -> Trial.ID {
    try db.value(
      """
      INSERT INTO trials (case_id, title, if_text, then_text, because_text, site, starts, ends, responsible_id,
        stop_rule, loss, risk_owner_id, consent, consent_note, novelty, origin, origin_id, person_id, at)
      VALUES (\(id), \(draft.title), \(draft.hypothesis.ifText), \(draft.hypothesis.thenText),
        \(draft.hypothesis.becauseText), \(draft.site), \(draft.starts), \(draft.ends), \(draft.responsible),
        \(draft.stopRule), \(draft.loss), \(draft.riskOwner), \(draft.consent), \(draft.consentNote), \(draft.novelty),
        \(draft.origin?.source), \(draft.origin?.id), \(person), \(now))
      RETURNING id
      """)!
  }

  /// `false` when somebody else changed it first, or it has ended.
  package func rewrite(_ trial: Trial.ID, to draft: Draft, seen revision: Int) throws -> Bool {
    try db.run(
      """
      UPDATE trials SET title = \(draft.title), if_text = \(draft.hypothesis.ifText),
        then_text = \(draft.hypothesis.thenText), because_text = \(draft.hypothesis.becauseText),
        site = \(draft.site), starts = \(draft.starts), ends = \(draft.ends), responsible_id = \(draft.responsible),
        stop_rule = \(draft.stopRule), loss = \(draft.loss), risk_owner_id = \(draft.riskOwner),
        consent = \(draft.consent), consent_note = \(draft.consentNote), novelty = \(draft.novelty), revision = revision + 1
      WHERE id = \(trial) AND revision = \(revision) AND ended IS NULL
      """) > 0
  }

  package func measure(_ trial: Trial.ID, by indicator: Indicator.ID, at site: Indicator.Site.ID, bar: Double?) throws {
    try db.run(
      """
      INSERT INTO trial_indicators (trial_id, indicator_id, site_id, bar)
      VALUES (\(trial), \(indicator), \(site), CAST(\(bar) AS DOUBLE PRECISION))
      ON CONFLICT (trial_id, site_id) DO UPDATE SET bar = excluded.bar
      """)
  }

  package func stopMeasuring(_ trial: Trial.ID, at site: Indicator.Site.ID) throws {
    try db.run("DELETE FROM trial_indicators WHERE trial_id = \(trial) AND site_id = \(site)")
  }

  /// Puts a new version into operation; its number.
  package func add(
    _ changed: String, on day: Day, to trial: Trial.ID, by person: Person.ID, now: Instant
  ) throws -> Int {
    try db.value(
      """
      INSERT INTO prototypes (trial_id, number, changed, day, person_id, at)
      VALUES (\(trial), (SELECT COALESCE(MAX(v.number), 0) + 1 FROM prototypes v WHERE v.trial_id = \(trial)),
        \(changed), \(day), \(person), \(now))
      RETURNING number
      """)!
  }

  /// Writes what a version taught; `false` when somebody else wrote first.
  package func learn(
    _ learned: String, from prototype: Int, of trial: Trial.ID, seen revision: Int, by person: Person.ID, now: Instant
  ) throws -> Bool {
    try db.run(
      """
      UPDATE prototypes SET learned = \(learned), learned_by = \(person), learned_at = \(now), revision = revision + 1
      WHERE trial_id = \(trial) AND number = \(prototype) AND revision = \(revision)
      """) > 0
  }

  /// Ends a trial with what was learned; `false` when it has ended already.
  package func end(_ trial: Trial.ID, _ outcome: Trial.Ending.Outcome, lesson: String, on day: Day) throws -> Bool {
    try db.run(
      """
      UPDATE trials SET outcome = \(outcome), ended = \(day), lesson = \(lesson), revision = revision + 1
      WHERE id = \(trial) AND ended IS NULL
      """) > 0
  }
}
