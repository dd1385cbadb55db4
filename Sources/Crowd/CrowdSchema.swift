import Database

/// What a crowd needs: a record that reaches beyond cases, and the key by which participants are told apart.
package enum CrowdSchema {
  package static let migrations = [
    // A crowd contributes outside cases too: then there is no case, and no step.
    Migration(
      "crowd-1-record",
      """
      CREATE TABLE contributions_of_all (
        id ID,
        case_id INTEGER REFERENCES cases (id),
        person_id INTEGER REFERENCES people (id),
        participant TEXT,
        actor_group TEXT NOT NULL,
        organisation_id INTEGER REFERENCES organisations (id),
        kind TEXT NOT NULL,
        target TEXT NOT NULL,
        target_id INTEGER,
        builds_on INTEGER REFERENCES contributions_of_all (id),
        step INTEGER,
        size INTEGER NOT NULL DEFAULT 0,
        note TEXT NOT NULL DEFAULT '',
        at INTEGER NOT NULL,
        CHECK ((case_id IS NULL) = (step IS NULL))
      )
      """,
      """
      INSERT INTO contributions_of_all (id, case_id, person_id, participant, actor_group, organisation_id, kind, target,
        target_id, builds_on, step, size, note, at)
      SELECT id, case_id, person_id, participant, actor_group, organisation_id, kind, target,
        target_id, builds_on, step, size, note, at
      FROM contributions ORDER BY id
      """,
      "DROP TABLE contributions",
      "ALTER TABLE contributions_of_all RENAME TO contributions",
      "CREATE INDEX contributions_case ON contributions (case_id, id)",
      "CREATE INDEX contributions_person ON contributions (person_id, id)",
      "CREATE INDEX contributions_target ON contributions (target, target_id)",
      "CREATE INDEX contributions_built ON contributions (case_id, builds_on) WHERE builds_on IS NOT NULL",
      .only(
        .postgres,
        """
        SELECT setval(pg_get_serial_sequence('contributions', 'id'), (SELECT MAX(id) FROM contributions))
        WHERE EXISTS (SELECT 1 FROM contributions)
        """)),
    // One row. Whoever has it can lead a signed-in participant back to a person; see docs/privacy.md.
    Migration(
      "crowd-2-key",
      """
      CREATE TABLE crowd_key (
        one INTEGER PRIMARY KEY CHECK (one = 1),
        value TEXT NOT NULL CHECK (value <> '')
      )
      """),
  ]
}
