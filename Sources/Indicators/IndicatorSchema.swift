import Database

package enum IndicatorSchema {
  package static let migrations = [
    Migration(
      "indicators-1",
      """
      CREATE TABLE indicators (
        id ID,
        case_id INTEGER NOT NULL REFERENCES cases (id),
        name TEXT NOT NULL CHECK (name <> ''),
        definition TEXT NOT NULL DEFAULT '',
        unit TEXT NOT NULL CHECK (unit <> ''),
        source TEXT NOT NULL DEFAULT '',
        better TEXT NOT NULL CHECK (better IN ('higher', 'lower')),
        rhythm TEXT NOT NULL CHECK (rhythm IN ('day', 'week', 'month', 'quarter', 'free')),
        person_id INTEGER NOT NULL REFERENCES people (id),
        at INTEGER NOT NULL,
        revision INTEGER NOT NULL DEFAULT 0,
        series_revision INTEGER NOT NULL DEFAULT 0
      )
      """,
      "CREATE INDEX indicators_case ON indicators (case_id, id)",
      "CREATE INDEX indicators_person ON indicators (person_id)",
      """
      CREATE TABLE indicator_sites (
        id ID,
        indicator_id INTEGER NOT NULL REFERENCES indicators (id),
        name TEXT NOT NULL,
        UNIQUE (indicator_id, name)
      )
      """,
      // Cases that follow what another one measures. When that is deleted, they follow nothing.
      """
      CREATE TABLE indicator_followers (
        indicator_id INTEGER NOT NULL REFERENCES indicators (id) ON DELETE CASCADE,
        case_id INTEGER NOT NULL REFERENCES cases (id),
        person_id INTEGER NOT NULL REFERENCES people (id),
        at INTEGER NOT NULL,
        PRIMARY KEY (case_id, indicator_id)
      )
      """,
      "CREATE INDEX indicator_followers_indicator ON indicator_followers (indicator_id)",
      "CREATE INDEX indicator_followers_person ON indicator_followers (person_id)",
      // By what a system may write measurements. Only the hash of the key is kept.
      """
      CREATE TABLE indicator_keys (
        id ID,
        indicator_id INTEGER NOT NULL REFERENCES indicators (id),
        name TEXT NOT NULL CHECK (name <> ''),
        hash TEXT NOT NULL UNIQUE,
        person_id INTEGER NOT NULL REFERENCES people (id),
        made INTEGER NOT NULL,
        used INTEGER,
        revoked INTEGER,
        revoked_by INTEGER REFERENCES people (id),
        CHECK ((revoked IS NULL) = (revoked_by IS NULL))
      )
      """,
      "CREATE INDEX indicator_keys_indicator ON indicator_keys (indicator_id, id)",
      "CREATE INDEX indicator_keys_person ON indicator_keys (person_id)",
      "CREATE INDEX indicator_keys_revoked_by ON indicator_keys (revoked_by) WHERE revoked_by IS NOT NULL",
      // `period` is the first day of the period.
      """
      CREATE TABLE measurements (
        id ID,
        indicator_id INTEGER NOT NULL REFERENCES indicators (id),
        site_id INTEGER NOT NULL REFERENCES indicator_sites (id),
        period INTEGER NOT NULL,
        value REAL NOT NULL,
        note TEXT NOT NULL DEFAULT '',
        person_id INTEGER REFERENCES people (id),
        key_id INTEGER REFERENCES indicator_keys (id),
        at INTEGER NOT NULL,
        revision INTEGER NOT NULL DEFAULT 0,
        CHECK (person_id IS NOT NULL OR key_id IS NOT NULL),
        UNIQUE (site_id, period)
      )
      """,
      "CREATE INDEX measurements_indicator ON measurements (indicator_id, period)",
      "CREATE INDEX measurements_person ON measurements (person_id) WHERE person_id IS NOT NULL",
      "CREATE INDEX measurements_key ON measurements (key_id) WHERE key_id IS NOT NULL",
      // What was corrected or deleted: nothing that was measured disappears.
      """
      CREATE TABLE measurement_changes (
        id ID,
        indicator_id INTEGER NOT NULL REFERENCES indicators (id),
        site_id INTEGER NOT NULL REFERENCES indicator_sites (id),
        period INTEGER NOT NULL,
        what TEXT NOT NULL CHECK (what IN ('corrected', 'deleted')),
        before REAL NOT NULL,
        before_note TEXT NOT NULL DEFAULT '',
        before_by INTEGER REFERENCES people (id),
        before_at INTEGER NOT NULL,
        after REAL,
        why TEXT NOT NULL CHECK (why <> ''),
        person_id INTEGER REFERENCES people (id),
        key_id INTEGER REFERENCES indicator_keys (id),
        at INTEGER NOT NULL,
        CHECK ((what = 'deleted') = (after IS NULL))
      )
      """,
      "CREATE INDEX measurement_changes_indicator ON measurement_changes (indicator_id, id)",
      "CREATE INDEX measurement_changes_site ON measurement_changes (site_id)",
      "CREATE INDEX measurement_changes_person ON measurement_changes (person_id) WHERE person_id IS NOT NULL",
      "CREATE INDEX measurement_changes_before ON measurement_changes (before_by) WHERE before_by IS NOT NULL",
      "CREATE INDEX measurement_changes_key ON measurement_changes (key_id) WHERE key_id IS NOT NULL",
      // What people call a level, from its first period on.
      """
      CREATE TABLE techniques (
        id ID,
        indicator_id INTEGER NOT NULL REFERENCES indicators (id),
        site_id INTEGER NOT NULL REFERENCES indicator_sites (id),
        from_period INTEGER NOT NULL,
        name TEXT NOT NULL CHECK (name <> ''),
        differently TEXT NOT NULL DEFAULT '',
        person_id INTEGER NOT NULL REFERENCES people (id),
        at INTEGER NOT NULL,
        UNIQUE (site_id, from_period)
      )
      """,
      "CREATE INDEX techniques_indicator ON techniques (indicator_id)",
      "CREATE INDEX techniques_person ON techniques (person_id)",
      // What was answered to a sending, so that the same one is written once.
      """
      CREATE TABLE key_sendings (
        key_id INTEGER NOT NULL REFERENCES indicator_keys (id) ON DELETE CASCADE,
        name TEXT NOT NULL,
        digest TEXT NOT NULL,
        answer TEXT NOT NULL,
        at INTEGER NOT NULL,
        PRIMARY KEY (key_id, name)
      )
      """,
      "CREATE INDEX key_sendings_at ON key_sendings (at)",
      // Lines of a table that wait for a yes; `ready` of `total` lie here.
      """
      CREATE TABLE measurement_imports (
        id ID,
        indicator_id INTEGER NOT NULL REFERENCES indicators (id) ON DELETE CASCADE,
        person_id INTEGER NOT NULL REFERENCES people (id),
        at INTEGER NOT NULL,
        total INTEGER NOT NULL CHECK (total > 0),
        ready INTEGER NOT NULL DEFAULT 0 CHECK (ready <= total),
        touched INTEGER NOT NULL
      )
      """,
      "CREATE INDEX measurement_imports_indicator ON measurement_imports (indicator_id)",
      "CREATE INDEX measurement_imports_person ON measurement_imports (person_id)",
      "CREATE INDEX measurement_imports_at ON measurement_imports (at)",
      """
      CREATE TABLE measurement_import_lines (
        import_id INTEGER NOT NULL REFERENCES measurement_imports (id) ON DELETE CASCADE,
        line INTEGER NOT NULL,
        site_id INTEGER NOT NULL REFERENCES indicator_sites (id) ON DELETE CASCADE,
        period INTEGER NOT NULL,
        value REAL NOT NULL,
        note TEXT NOT NULL DEFAULT '',
        PRIMARY KEY (import_id, line)
      )
      """,
      "CREATE INDEX measurement_import_lines_site ON measurement_import_lines (site_id)")
  ]
}
