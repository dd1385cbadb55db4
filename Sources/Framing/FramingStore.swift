import Accounts
import Cases
import Database
import Time
import Web

/// The answers of the framing, and what it comes to in figures.
package struct FramingStore {
  let db: Connection
  package init(_ db: Connection) { self.db = db }

  /// Everything a diagnosis needs, in four queries however much has been written.
  package func summary(of id: Case.ID) throws -> FramingSummary {
    guard var summary = try answers(of: id) else { throw Refusal.notFound }
    summary.triggers = try CaseStore(db).triggers(of: id)
    var writers: Set<Int> = []
    try db.each("SELECT actor_group, person_id, given FROM perspective_counts WHERE case_id = \(id) AND given > 0") {
      row in
      summary.perspectivesByGroup[try row.read("actor_group"), default: 0] += try row.read("given")
      writers.insert(try row.read("person_id"))
    }
    summary.writers = writers.count
    if let newest = summary.newestVersion {
      try db.each(
        "SELECT stance, COUNT(*) AS people FROM problem_signatures WHERE version_id = \(newest) GROUP BY stance"
      ) { row in
        summary.signatures[try row.read("stance")] = try row.read("people")
      }
    }
    return summary
  }

  private func answers(of id: Case.ID) throws -> FramingSummary? {
    // The problem is agreed from the moment of the last signature it takes,
    // while nobody has said that they cannot.
    let agreed: SQL = """
      CASE WHEN EXISTS (SELECT 1 FROM problem_signatures n WHERE n.version_id = v.id AND n.stance = 'cannot') THEN NULL
      ELSE (SELECT s.at FROM problem_signatures s WHERE s.version_id = v.id
        ORDER BY s.at, s.person_id LIMIT 1 OFFSET \(FramingSummary.signersNeeded - 1)) END
      """
    return try db.first(
      """
      SELECT \(Framing.columns(of: "a")), a.core_service, a.newest, a.versions, a.last_version, a.kept, a.changed,
        a.problem_writers, a.first_parked, a.parked, a.agreed,
        (SELECT COUNT(*) FROM parked_ideas i WHERE i.case_id = \(id)
          AND (a.agreed IS NULL OR i.at < a.agreed)) AS parked_before
      FROM (
        SELECT \(Framing.columns(of: "f")), c.core_service, v.id AS newest, v.number AS versions, v.at AS last_version,
          (SELECT COUNT(*) FROM core_items k WHERE k.case_id = c.id AND k.removed IS NULL AND k.kind = 'keep') AS kept,
          (SELECT COUNT(*) FROM core_items k WHERE k.case_id = c.id AND k.removed IS NULL AND k.kind = 'change')
            AS changed,
          (SELECT COUNT(DISTINCT w.person_id) FROM problem_versions w WHERE w.case_id = c.id) AS problem_writers,
          (SELECT MIN(i.at) FROM parked_ideas i WHERE i.case_id = c.id) AS first_parked,
          (SELECT COUNT(*) FROM parked_ideas i WHERE i.case_id = c.id) AS parked,
          \(agreed) AS agreed
        FROM cases c
        LEFT JOIN framings f ON f.case_id = c.id
        LEFT JOIN problem_versions v ON v.case_id = c.id
          AND v.number = (SELECT MAX(m.number) FROM problem_versions m WHERE m.case_id = c.id)
        WHERE c.id = \(id)
      ) a
      """
    ) { row in try FramingSummary(row) }
  }

  package func set(_ aim: Aim?, _ narrative: Narrative?, text: String, of id: Case.ID) throws {
    try db.run(
      """
      INSERT INTO framings (case_id, aim, narrative, narrative_text)
      VALUES (\(id), \(aim), \(narrative), \(text))
      ON CONFLICT (case_id) DO UPDATE SET aim = excluded.aim, narrative = excluded.narrative,
        narrative_text = excluded.narrative_text
      """)
  }

  package func setRhythm(_ rhythm: String, of id: Case.ID) throws {
    try db.run(
      """
      INSERT INTO framings (case_id, rhythm) VALUES (\(id), \(rhythm))
      ON CONFLICT (case_id) DO UPDATE SET rhythm = excluded.rhythm
      """)
  }

  package func set(_ mover: Mover?, why: String, of id: Case.ID) throws {
    try db.run(
      """
      INSERT INTO framings (case_id, mover, mover_why) VALUES (\(id), \(mover), \(why))
      ON CONFLICT (case_id) DO UPDATE SET mover = excluded.mover, mover_why = excluded.mover_why
      """)
  }

  package func setSearched(_ day: Day, of id: Case.ID) throws {
    try db.run(
      """
      INSERT INTO framings (case_id, searched) VALUES (\(id), \(day))
      ON CONFLICT (case_id) DO UPDATE SET searched = excluded.searched
      """)
  }

  package func set(_ test: InnovationTest, of id: Case.ID) throws {
    try db.run(
      """
      INSERT INTO framings (case_id, breaks, breaks_why, new_here, new_here_why, origin, origin_from, in_use,
        in_use_why, evidence, evidence_why)
      VALUES (\(id), \(test.breaks), \(test.breaksWhy), \(test.newHere), \(test.newHereWhy), \(test.origin),
        \(test.originFrom), \(test.inUse), \(test.inUseWhy), \(test.evidence), \(test.evidenceWhy))
      ON CONFLICT (case_id) DO UPDATE SET breaks = excluded.breaks, breaks_why = excluded.breaks_why,
        new_here = excluded.new_here, new_here_why = excluded.new_here_why, origin = excluded.origin,
        origin_from = excluded.origin_from, in_use = excluded.in_use, in_use_why = excluded.in_use_why,
        evidence = excluded.evidence, evidence_why = excluded.evidence_why
      """)
  }
}

extension FramingSummary {
  fileprivate init(_ row: borrowing Row) throws {
    framing = try Framing(row)
    coreService = try row.read("core_service")
    newestVersion = try row.readIfPresent("newest")
    problemVersions = try row.readIfPresent("versions") ?? 0
    lastVersionDay = try row.readIfPresent("last_version", as: Instant.self)?.day
    keep = try row.read("kept")
    change = try row.read("changed")
    problemWriters = try row.read("problem_writers")
    firstParkedIdeaDay = try row.readIfPresent("first_parked", as: Instant.self)?.day
    parkedIdeas = try row.read("parked")
    agreed = try row.readIfPresent("agreed")
    parkedIdeasBeforeAgreement = try row.read("parked_before")
  }
}
