import Database

package enum BarrierSchema {
  package static let migrations = [
    Migration(
      "barriers-1",
      // A factor as people see it in their case. It can hinder or promote.
      """
      CREATE TABLE barriers (
        id ID,
        case_id INTEGER NOT NULL REFERENCES cases (id),
        factor TEXT,
        pole TEXT NOT NULL CHECK (pole IN ('hinders', 'promotes')),
        step INTEGER NOT NULL CHECK (step IN (1, 2, 3)),
        title TEXT NOT NULL CHECK (title <> ''),
        detail TEXT NOT NULL DEFAULT '',
        weight INTEGER NOT NULL CHECK (weight IN (1, 2, 3)),
        state TEXT NOT NULL CHECK (state IN ('open', 'passed', 'accepted')),
        raised_by INTEGER NOT NULL REFERENCES people (id),
        raised INTEGER NOT NULL,
        closed INTEGER,
        outcome TEXT NOT NULL DEFAULT '',
        revision INTEGER NOT NULL,
        CHECK ((state = 'open') = (closed IS NULL)),
        CHECK (state = 'open' OR outcome <> '')
      )
      """,
      "CREATE INDEX barriers_case ON barriers (case_id, state)",
      // Others who see the same: from how many organisations counts.
      """
      CREATE TABLE barrier_confirmations (
        barrier_id INTEGER NOT NULL REFERENCES barriers (id),
        person_id INTEGER NOT NULL REFERENCES people (id),
        at INTEGER NOT NULL,
        PRIMARY KEY (barrier_id, person_id)
      )
      """,
      """
      CREATE TABLE barrier_history (
        id ID,
        barrier_id INTEGER NOT NULL REFERENCES barriers (id),
        person_id INTEGER NOT NULL REFERENCES people (id),
        what TEXT NOT NULL,
        note TEXT NOT NULL DEFAULT '',
        at INTEGER NOT NULL
      )
      """,
      "CREATE INDEX barrier_history_barrier ON barrier_history (barrier_id, id)",
      // A move that somebody has taken on, and what came of it.
      """
      CREATE TABLE moves (
        id ID,
        case_id INTEGER NOT NULL REFERENCES cases (id),
        barrier_id INTEGER REFERENCES barriers (id),
        factor TEXT,
        move TEXT NOT NULL,
        hat TEXT NOT NULL CHECK (hat IN ('convener', 'facilitator', 'catalyst')),
        title TEXT NOT NULL,
        owner_id INTEGER NOT NULL REFERENCES people (id),
        due INTEGER,
        started INTEGER NOT NULL,
        ended INTEGER,
        outcome TEXT NOT NULL DEFAULT '',
        barrier_passed BOOLEAN,
        CHECK (ended IS NULL OR outcome <> '')
      )
      """,
      "CREATE INDEX moves_case ON moves (case_id, ended)",
      "CREATE INDEX moves_owner ON moves (owner_id, ended)",
      // What a leader has set aside, with the figures as they were.
      """
      CREATE TABLE overrulings (
        id ID,
        case_id INTEGER NOT NULL REFERENCES cases (id),
        rule TEXT NOT NULL,
        pressure REAL NOT NULL,
        note TEXT NOT NULL CHECK (note <> ''),
        person_id INTEGER NOT NULL REFERENCES people (id),
        at INTEGER NOT NULL,
        lifted INTEGER
      )
      """,
      "CREATE INDEX overrulings_case ON overrulings (case_id, rule)"),
    // What is due, in all cases.
    Migration("barriers-2", "CREATE INDEX moves_due ON moves (due) WHERE ended IS NULL AND due IS NOT NULL"),
  ]
}
