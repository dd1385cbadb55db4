import Actors
import Barriers
import Cases
import Database
import Differences
import Framing
import HTTP
import Language
import Time
import Trials
import Web

/// Keeps the standing of every case: what lists say holds it back.
///
/// A change asks for its case to be looked at again. However many changes come
/// at once, a case is looked at by one at a time, and those that come meanwhile
/// share the next look.
package actor Standings {
  private let database: Database
  private let sources: CockpitSources
  private let log: @Sendable (LogLine) -> Void
  private var running: [Case.ID: Task<Void, Never>] = [:]
  private var waiting: [Case.ID: Task<Void, Never>] = [:]
  private var soon: Set<Case.ID> = []
  private var lastEnded: [Case.ID: ContinuousClock.Instant] = [:]

  /// In a storm of changes a case is looked at no more often than this, and
  /// nobody is kept waiting for it.
  private static let calm = Duration.milliseconds(250)

  package init(
    database: Database, from sources: CockpitSources = CockpitSources(), log: @escaping @Sendable (LogLine) -> Void
  ) {
    self.database = database
    self.sources = sources
    self.log = log
  }

  /// Makes the diagnosis of a case again, and returns when the lists show it.
  package func refresh(_ id: Case.ID, now: Instant) async {
    if let last = lastEnded[id], ContinuousClock.now - last < Self.calm { return refreshSoon(id, now: now) }
    if let next = waiting[id] { return await next.value }
    let before = running[id]
    let task = Task { [database, sources, log] in
      await before?.value
      self.begin(id)
      do {
        try await Self.look(at: id, now: now, in: database, from: sources)
      } catch {
        // The change itself is made; the lists are a little behind until the next one.
        log(LogLine(fault: error, reference: "standing", route: "standings"))
      }
      self.end(id)
    }
    if before == nil { running[id] = task } else { waiting[id] = task }
    await task.value
  }

  private func refreshSoon(_ id: Case.ID, now: Instant) {
    guard soon.insert(id).inserted else { return }
    Task {
      try? await Task.sleep(for: Self.calm)
      self.soon.remove(id)
      await self.refresh(id, now: now)
    }
  }

  private func begin(_ id: Case.ID) {
    if let next = waiting.removeValue(forKey: id) { running[id] = next }
  }

  private func end(_ id: Case.ID) {
    lastEnded[id] = ContinuousClock.now
    if lastEnded.count > 10_000 { lastEnded.removeAll() }
    if waiting[id] == nil { running[id] = nil }
  }

  private static func look(
    at id: Case.ID, now: Instant, in database: Database, from sources: CockpitSources
  ) async throws {
    let found = try await database.read { db -> (Case, CockpitStore.Reading)? in
      guard let item = try CaseStore(db).item(id), try StandingStore(db).isBehind(item, today: now.day) else {
        return nil
      }
      return (item, try CockpitStore(db, from: sources).reading(of: item, today: now.day))
    }
    guard let (item, reading) = found else { return }
    try await database.write { db in try StandingStore(db).save(reading, of: item, now: now) }
  }

  /// Looks again at every case that has not been looked at today: days pass without anyone doing anything.
  package func refreshAll(now: Instant) async throws {
    while true {
      let found = try await database.read { [sources] db in
        try StandingStore(db).stale(today: now.day, limit: 100).compactMap { id in
          try CaseStore(db).item(id).map { ($0, try CockpitStore(db, from: sources).reading(of: $0, today: now.day)) }
        }
      }
      if found.isEmpty { return }
      try await database.write { db in
        for (item, reading) in found { try StandingStore(db).save(reading, of: item, now: now) }
      }
    }
  }
}

struct StandingStore {
  let db: Connection
  init(_ db: Connection) { self.db = db }

  /// Whether the case has changed, or a day has passed, since it was last looked at.
  func isBehind(_ item: Case, today: Day) throws -> Bool {
    let upToDate: Int? = try db.value(
      "SELECT 1 FROM case_standings WHERE case_id = \(item.id) AND revision = \(item.revision) AND day = \(today)")
    return upToDate == nil
  }

  func stale(today: Day, limit: Int) throws -> [Case.ID] {
    try db.rows(
      """
      SELECT c.id FROM cases c LEFT JOIN case_standings s ON s.case_id = c.id
      WHERE s.case_id IS NULL OR s.revision < c.revision OR s.day < \(today)
      ORDER BY c.id LIMIT \(limit)
      """
    ) { try $0.read("id") }
  }

  func save(_ reading: CockpitStore.Reading, of item: Case, now: Instant) throws {
    let diagnosis = reading.diagnosis
    let headline = diagnosis.first?.headline ?? diagnosis.readyForNext.summary
    func open(_ step: CaseStep) -> Int { diagnosis.findings(at: step).count }
    func passed(_ step: CaseStep) -> Int {
      reading.barriers.count { $0.step == step && $0.state != .open && $0.pole == .hinders }
    }
    let task = diagnosis.first?.moves.first?.title ?? Text(same: "")
    try db.run(
      """
      INSERT INTO case_standings
        (case_id, revision, day, look, people, organisations, headline_da, headline_en, is_held, has_alarm, hat, task_da,
         task_en, framing_done, perspectives, groups_heard, ideas, lessons, differences, trials, open_1, open_2, open_3, passed_1,
         passed_2, passed_3)
      VALUES (\(item.id), \(item.revision), \(now.day),
        (SELECT COALESCE(MAX(look), 0) + 1 FROM case_standings), \(reading.actors.people), \(reading.actors.organisations),
        \(headline.danish), \(headline.english), \(diagnosis.first != nil), \(diagnosis.alarm != nil),
        \(diagnosis.first?.hat), \(task.danish), \(task.english), \(reading.framing.partsDone),
        \(reading.framing.perspectives), \(reading.framing.groupsHeard.count), \(reading.situation.ideas.count ?? 0),
        \(reading.lessons), \(reading.differences.total), \(reading.trials.trials),
        \(open(.interaction)), \(open(.collaboration)), \(open(.innovation)), \(passed(.interaction)),
        \(passed(.collaboration)), \(passed(.innovation)))
      ON CONFLICT (case_id) DO UPDATE SET
        revision = excluded.revision, day = excluded.day, look = excluded.look, people = excluded.people,
        organisations = excluded.organisations, headline_da = excluded.headline_da,
        headline_en = excluded.headline_en, is_held = excluded.is_held, has_alarm = excluded.has_alarm,
        hat = excluded.hat, task_da = excluded.task_da, task_en = excluded.task_en,
        framing_done = excluded.framing_done, perspectives = excluded.perspectives,
        groups_heard = excluded.groups_heard, ideas = excluded.ideas, lessons = excluded.lessons,
        differences = excluded.differences, trials = excluded.trials, open_1 = excluded.open_1,
        open_2 = excluded.open_2, open_3 = excluded.open_3, passed_1 = excluded.passed_1,
        passed_2 = excluded.passed_2, passed_3 = excluded.passed_3
      WHERE excluded.revision >= case_standings.revision
      """)
  }
}
