import Database

package enum FramingSchema {
  package static let migrations = [
    Migration(
      "framing-1",
      """
      CREATE TABLE framings (
        case_id INTEGER PRIMARY KEY REFERENCES cases (id),
        aim TEXT CHECK (aim IN ('public_value', 'private_growth', 'both')),
        narrative TEXT CHECK (narrative IN ('good', 'bad', 'ugly')),
        narrative_text TEXT NOT NULL DEFAULT '',
        rhythm TEXT NOT NULL DEFAULT '',
        mover TEXT CHECK (mover IN ('first', 'second')),
        mover_why TEXT NOT NULL DEFAULT '',
        searched INTEGER,
        breaks TEXT CHECK (breaks IN ('yes', 'no', 'unknown')),
        breaks_why TEXT NOT NULL DEFAULT '',
        new_here TEXT CHECK (new_here IN ('yes', 'no', 'unknown')),
        new_here_why TEXT NOT NULL DEFAULT '',
        origin TEXT CHECK (origin IN ('first', 'adapted', 'copied', 'unknown')),
        origin_from TEXT NOT NULL DEFAULT '',
        in_use TEXT CHECK (in_use IN ('yes', 'no', 'unknown')),
        in_use_why TEXT NOT NULL DEFAULT '',
        evidence TEXT CHECK (evidence IN ('yes', 'no', 'unknown')),
        evidence_why TEXT NOT NULL DEFAULT ''
      )
      """,
      """
      CREATE TABLE core_items (
        id ID,
        case_id INTEGER NOT NULL REFERENCES cases (id),
        kind TEXT NOT NULL CHECK (kind IN ('keep', 'change')),
        text TEXT NOT NULL CHECK (text <> ''),
        person_id INTEGER NOT NULL REFERENCES people (id),
        at INTEGER NOT NULL,
        removed INTEGER,
        removed_by INTEGER REFERENCES people (id),
        CHECK ((removed IS NULL) = (removed_by IS NULL))
      )
      """,
      "CREATE INDEX core_items_case ON core_items (case_id, id)",
      // The problem as somebody sees it, in their words. `written_by` is whoever
      // wrote it down for them, when they sat together.
      """
      CREATE TABLE perspectives (
        id ID,
        case_id INTEGER NOT NULL REFERENCES cases (id),
        person_id INTEGER NOT NULL REFERENCES people (id),
        written_by INTEGER REFERENCES people (id),
        actor_group TEXT NOT NULL CHECK (actor_group IN
          ('politician', 'manager', 'provider', 'employee', 'user', 'researcher', 'ngo', 'volunteer')),
        text TEXT NOT NULL CHECK (text <> ''),
        at INTEGER NOT NULL,
        edited INTEGER,
        withdrawn INTEGER
      )
      """,
      "CREATE INDEX perspectives_case ON perspectives (case_id, id) WHERE withdrawn IS NULL",
      // The newest of each group are found here.
      "CREATE INDEX perspectives_group ON perspectives (case_id, actor_group, id) WHERE withdrawn IS NULL",
      // How many stand by whom, kept as they come and go: a diagnosis after every
      // perspective does not count them all anew.
      """
      CREATE TABLE perspective_counts (
        case_id INTEGER NOT NULL REFERENCES cases (id),
        actor_group TEXT NOT NULL,
        person_id INTEGER NOT NULL REFERENCES people (id),
        given INTEGER NOT NULL CHECK (given >= 0),
        PRIMARY KEY (case_id, actor_group, person_id)
      )
      """,
      // The joint problem text. Each version stays as it was.
      """
      CREATE TABLE problem_versions (
        id ID,
        case_id INTEGER NOT NULL REFERENCES cases (id),
        number INTEGER NOT NULL,
        text TEXT NOT NULL CHECK (text <> ''),
        person_id INTEGER NOT NULL REFERENCES people (id),
        at INTEGER NOT NULL,
        UNIQUE (case_id, number)
      )
      """,
      """
      CREATE TABLE problem_signatures (
        version_id INTEGER NOT NULL REFERENCES problem_versions (id),
        person_id INTEGER NOT NULL REFERENCES people (id),
        stance TEXT NOT NULL CHECK (stance IN ('agree', 'can_live_with', 'cannot')),
        note TEXT NOT NULL DEFAULT '',
        at INTEGER NOT NULL,
        PRIMARY KEY (version_id, person_id)
      )
      """,
      // What somebody has typed and not yet put to the team: what is left when a
      // solution is moved to the ideas. `base` is the version it was written from.
      """
      CREATE TABLE problem_drafts (
        case_id INTEGER NOT NULL REFERENCES cases (id),
        person_id INTEGER NOT NULL REFERENCES people (id),
        text TEXT NOT NULL,
        base INTEGER NOT NULL,
        at INTEGER NOT NULL,
        PRIMARY KEY (case_id, person_id)
      )
      """)
  ]
}
