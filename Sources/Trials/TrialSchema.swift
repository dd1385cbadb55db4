import Database

package enum TrialSchema {
  package static let migrations = [
    Migration(
      "trials-1",
      """
      CREATE TABLE trials (
        id ID,
        case_id INTEGER NOT NULL REFERENCES cases (id),
        title TEXT NOT NULL CHECK (title <> ''),
        if_text TEXT NOT NULL CHECK (if_text <> ''),
        then_text TEXT NOT NULL CHECK (then_text <> ''),
        because_text TEXT NOT NULL CHECK (because_text <> ''),
        site TEXT NOT NULL CHECK (site <> ''),
        starts INTEGER,
        ends INTEGER,
        responsible_id INTEGER NOT NULL REFERENCES people (id),
        stop_rule TEXT NOT NULL DEFAULT '',
        loss TEXT NOT NULL DEFAULT '',
        risk_owner_id INTEGER REFERENCES people (id),
        consent TEXT NOT NULL CHECK (consent IN ('open', 'asked', 'given', 'not_needed')),
        consent_note TEXT NOT NULL DEFAULT '',
        novelty TEXT NOT NULL DEFAULT 'unknown' CHECK (novelty IN ('improvement', 'break', 'unknown')),
        origin TEXT,
        origin_id INTEGER,
        outcome TEXT CHECK (outcome IN ('adopted', 'adapted', 'abandoned')),
        ended INTEGER,
        lesson TEXT NOT NULL DEFAULT '',
        person_id INTEGER NOT NULL REFERENCES people (id),
        at INTEGER NOT NULL,
        revision INTEGER NOT NULL DEFAULT 0,
        CHECK ((outcome IS NULL) = (ended IS NULL)),
        CHECK (ended IS NULL OR lesson <> ''),
        CHECK ((origin IS NULL) = (origin_id IS NULL)),
        CHECK (starts IS NULL OR ends IS NULL OR ends >= starts)
      )
      """,
      "CREATE INDEX trials_case ON trials (case_id, id)",
      "CREATE INDEX trials_responsible ON trials (responsible_id) WHERE ended IS NULL",
      "CREATE INDEX trials_risk_owner ON trials (risk_owner_id) WHERE risk_owner_id IS NOT NULL",
      "CREATE INDEX trials_person ON trials (person_id)",
      "CREATE INDEX trials_origin ON trials (origin, origin_id) WHERE origin IS NOT NULL",
      // What it is measured by, and what it has to get over. What another case
      // measures can be deleted with that.
      """
      CREATE TABLE trial_indicators (
        trial_id INTEGER NOT NULL REFERENCES trials (id),
        indicator_id INTEGER NOT NULL REFERENCES indicators (id) ON DELETE CASCADE,
        site_id INTEGER NOT NULL REFERENCES indicator_sites (id) ON DELETE CASCADE,
        bar REAL,
        PRIMARY KEY (trial_id, site_id)
      )
      """,
      "CREATE INDEX trial_indicators_indicator ON trial_indicators (indicator_id)",
      "CREATE INDEX trial_indicators_site ON trial_indicators (site_id)",
      """
      CREATE TABLE prototypes (
        id ID,
        trial_id INTEGER NOT NULL REFERENCES trials (id),
        number INTEGER NOT NULL CHECK (number > 0),
        changed TEXT NOT NULL CHECK (changed <> ''),
        learned TEXT NOT NULL DEFAULT '',
        day INTEGER NOT NULL,
        person_id INTEGER NOT NULL REFERENCES people (id),
        at INTEGER NOT NULL,
        learned_by INTEGER REFERENCES people (id),
        learned_at INTEGER,
        revision INTEGER NOT NULL DEFAULT 0,
        CHECK ((learned = '') = (learned_by IS NULL)),
        UNIQUE (trial_id, number)
      )
      """,
      "CREATE INDEX prototypes_person ON prototypes (person_id)",
      "CREATE INDEX prototypes_learned_by ON prototypes (learned_by) WHERE learned_by IS NOT NULL",
      """
      CREATE TABLE workshops (
        id ID,
        case_id INTEGER NOT NULL REFERENCES cases (id),
        name TEXT NOT NULL CHECK (name <> ''),
        place TEXT NOT NULL CHECK (place <> ''),
        rhythm TEXT NOT NULL CHECK (rhythm <> ''),
        focus TEXT NOT NULL CHECK (focus <> ''),
        closed INTEGER,
        person_id INTEGER NOT NULL REFERENCES people (id),
        at INTEGER NOT NULL,
        revision INTEGER NOT NULL DEFAULT 0
      )
      """,
      "CREATE INDEX workshops_case ON workshops (case_id, id)",
      "CREATE INDEX workshops_person ON workshops (person_id)",
      """
      CREATE TABLE workshop_people (
        workshop_id INTEGER NOT NULL REFERENCES workshops (id),
        person_id INTEGER NOT NULL REFERENCES people (id),
        PRIMARY KEY (workshop_id, person_id)
      )
      """,
      "CREATE INDEX workshop_people_person ON workshop_people (person_id)",
      // What happens to the old when the new comes. A stop is done when the old
      // has stopped, and says when.
      """
      CREATE TABLE routines (
        id ID,
        case_id INTEGER NOT NULL REFERENCES cases (id),
        title TEXT NOT NULL CHECK (title <> ''),
        fate TEXT NOT NULL CHECK (fate IN ('stops', 'changes', 'continues', 'training')),
        detail TEXT NOT NULL DEFAULT '',
        who TEXT NOT NULL DEFAULT '',
        due INTEGER,
        state TEXT NOT NULL CHECK (state IN ('open', 'asked', 'going', 'done')),
        done INTEGER,
        person_id INTEGER NOT NULL REFERENCES people (id),
        at INTEGER NOT NULL,
        revision INTEGER NOT NULL DEFAULT 0,
        CHECK ((state = 'done') = (done IS NOT NULL)),
        CHECK (fate <> 'changes' OR detail <> '')
      )
      """,
      "CREATE INDEX routines_case ON routines (case_id, id)",
      "CREATE INDEX routines_person ON routines (person_id)",
      // One handover for each case: who owns the new in operation, and by which
      // trial it is seen that it holds.
      """
      CREATE TABLE embeddings (
        case_id INTEGER PRIMARY KEY REFERENCES cases (id),
        trial_id INTEGER REFERENCES trials (id),
        owner_name TEXT NOT NULL DEFAULT '',
        measuring TEXT NOT NULL DEFAULT '',
        next_look INTEGER,
        no_training BOOLEAN NOT NULL DEFAULT 0,
        done INTEGER,
        done_by INTEGER REFERENCES people (id),
        revision INTEGER NOT NULL DEFAULT 0,
        CHECK ((done IS NULL) = (done_by IS NULL))
      )
      """,
      "CREATE INDEX embeddings_trial ON embeddings (trial_id) WHERE trial_id IS NOT NULL",
      "CREATE INDEX embeddings_done_by ON embeddings (done_by) WHERE done_by IS NOT NULL",
      // Who else has taken the solution into use, as the team hears of it.
      """
      CREATE TABLE receivers (
        id ID,
        case_id INTEGER NOT NULL REFERENCES cases (id),
        name TEXT NOT NULL CHECK (name <> ''),
        kind TEXT NOT NULL CHECK (kind IN ('copied', 'adapted', 'stopped')),
        note TEXT NOT NULL DEFAULT '',
        since INTEGER NOT NULL,
        person_id INTEGER NOT NULL REFERENCES people (id),
        at INTEGER NOT NULL,
        revision INTEGER NOT NULL DEFAULT 0,
        UNIQUE (case_id, name)
      )
      """,
      "CREATE INDEX receivers_person ON receivers (person_id)")
  ]
}
