import Database

package enum DecisionSchema {
  package static let migrations = [
    Migration(
      "decisions-1",
      // A decision is never rewritten: another one replaces it, and one is
      // replaced by one. Its reasons can be added once, when it came as a line
      // of the minutes.
      """
      CREATE TABLE decisions (
        id ID,
        case_id INTEGER NOT NULL REFERENCES cases (id),
        title TEXT NOT NULL CHECK (title <> ''),
        reasons TEXT NOT NULL DEFAULT '',
        alternatives TEXT NOT NULL DEFAULT '',
        decided_by INTEGER NOT NULL REFERENCES people (id),
        decided INTEGER NOT NULL,
        origin TEXT,
        origin_id INTEGER,
        replaces INTEGER UNIQUE REFERENCES decisions (id),
        written_by INTEGER NOT NULL REFERENCES people (id),
        at INTEGER NOT NULL,
        CHECK ((origin IS NULL) = (origin_id IS NULL)),
        CHECK (replaces <> id)
      )
      """,
      "CREATE INDEX decisions_case ON decisions (case_id, id)",
      "CREATE INDEX decisions_decided_by ON decisions (decided_by)",
      // The mandates and the backing that a decision rests on.
      """
      CREATE TABLE decision_grounds (
        decision_id INTEGER NOT NULL REFERENCES decisions (id),
        mandate_id INTEGER NOT NULL REFERENCES mandates (id),
        PRIMARY KEY (decision_id, mandate_id)
      )
      """,
      "CREATE INDEX decision_grounds_mandate ON decision_grounds (mandate_id)",
      // What went well and what did not, in one list.
      """
      CREATE TABLE lessons (
        id ID,
        case_id INTEGER NOT NULL REFERENCES cases (id),
        kind TEXT NOT NULL CHECK (kind IN ('failure', 'learning')),
        happened TEXT NOT NULL CHECK (happened <> ''),
        learned TEXT NOT NULL CHECK (learned <> ''),
        differently TEXT NOT NULL CHECK (differently <> ''),
        origin TEXT,
        origin_id INTEGER,
        person_id INTEGER NOT NULL REFERENCES people (id),
        actor_group TEXT NOT NULL,
        at INTEGER NOT NULL,
        revision INTEGER NOT NULL DEFAULT 0,
        CHECK ((origin IS NULL) = (origin_id IS NULL))
      )
      """,
      "CREATE INDEX lessons_case ON lessons (case_id, id)",
      "CREATE INDEX lessons_person ON lessons (person_id)"),
    // What the team lets others in its organisations read.
    Migration(
      "decisions-2",
      "ALTER TABLE lessons ADD COLUMN shared INTEGER",
      "ALTER TABLE lessons ADD COLUMN shared_by INTEGER REFERENCES people (id)",
      "CREATE INDEX lessons_shared ON lessons (shared, id) WHERE shared IS NOT NULL",
      "CREATE INDEX lessons_shared_by ON lessons (shared_by) WHERE shared_by IS NOT NULL"),
  ]
}
