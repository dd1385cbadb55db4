import Database

package enum DifferenceSchema {
  package static let migrations = [
    Migration(
      "differences-1",
      // `rank` says where it stands in the list: without an owner, explored, worked through.
      """
      CREATE TABLE differences (
        id ID,
        case_id INTEGER NOT NULL REFERENCES cases (id),
        title TEXT NOT NULL CHECK (title <> ''),
        kind TEXT NOT NULL CHECK (kind IN ('facts', 'interests', 'values', 'roles')),
        raised_by INTEGER NOT NULL REFERENCES people (id),
        raised INTEGER NOT NULL,
        owner_id INTEGER REFERENCES people (id),
        owned INTEGER,
        closed INTEGER,
        kept BOOLEAN NOT NULL DEFAULT 0,
        outcome TEXT NOT NULL DEFAULT '',
        reopened INTEGER NOT NULL DEFAULT 0 CHECK (reopened >= 0),
        touched INTEGER NOT NULL,
        revision INTEGER NOT NULL DEFAULT 0,
        rank INTEGER NOT NULL DEFAULT 0,
        CHECK ((owner_id IS NULL) = (owned IS NULL)),
        CHECK (closed IS NULL OR (outcome <> '' AND owner_id IS NOT NULL)),
        CHECK (closed IS NOT NULL OR kept = 0),
        CHECK (rank = CASE WHEN closed IS NOT NULL THEN 2 WHEN owner_id IS NULL THEN 0 ELSE 1 END)
      )
      """,
      "CREATE INDEX differences_case ON differences (case_id, rank, id DESC)",
      // The list that holds them all; what comes before is what nobody owns.
      "CREATE INDEX differences_case_id ON differences (case_id, id)",
      // `person_id` is whose own words they are. Until a side has its own words,
      // `written_by` has written what they heard, for a person or for a group.
      """
      CREATE TABLE difference_sides (
        id ID,
        difference_id INTEGER NOT NULL REFERENCES differences (id),
        position INTEGER NOT NULL CHECK (position BETWEEN 1 AND 8),
        person_id INTEGER REFERENCES people (id),
        for_person INTEGER REFERENCES people (id),
        actor_group TEXT NOT NULL CHECK (actor_group IN
          ('politician', 'manager', 'provider', 'employee', 'user', 'researcher', 'ngo', 'volunteer')),
        written_by INTEGER NOT NULL REFERENCES people (id),
        text TEXT NOT NULL CHECK (text <> ''),
        at INTEGER NOT NULL,
        edited INTEGER,
        revision INTEGER NOT NULL DEFAULT 0,
        CHECK (person_id IS NULL OR for_person IS NULL),
        UNIQUE (difference_id, position)
      )
      """,
      // One speaks for oneself once in each difference.
      """
      CREATE UNIQUE INDEX difference_sides_own ON difference_sides (difference_id, person_id)
        WHERE person_id IS NOT NULL
      """,
      // What somebody sees in a difference that the team can use.
      """
      CREATE TABLE difference_uses (
        difference_id INTEGER NOT NULL REFERENCES differences (id),
        person_id INTEGER NOT NULL REFERENCES people (id),
        text TEXT NOT NULL CHECK (text <> ''),
        at INTEGER NOT NULL,
        PRIMARY KEY (difference_id, person_id)
      )
      """,
      """
      CREATE TABLE difference_replies (
        id ID,
        difference_id INTEGER NOT NULL REFERENCES differences (id),
        person_id INTEGER NOT NULL REFERENCES people (id),
        reply_to INTEGER REFERENCES difference_replies (id),
        text TEXT NOT NULL CHECK (text <> ''),
        at INTEGER NOT NULL,
        withdrawn INTEGER
      )
      """,
      "CREATE INDEX difference_replies_thread ON difference_replies (difference_id, id)",
      // What a difference hangs together with; `is_outcome` is the joint move that came of it.
      """
      CREATE TABLE difference_links (
        difference_id INTEGER NOT NULL REFERENCES differences (id),
        kind TEXT NOT NULL CHECK (kind IN ('barrier', 'move', 'idea', 'decision', 'statement')),
        target INTEGER NOT NULL,
        is_outcome BOOLEAN NOT NULL DEFAULT 0,
        PRIMARY KEY (difference_id, kind, target)
      )
      """,
      "CREATE INDEX difference_links_target ON difference_links (kind, target)",
      """
      CREATE TABLE difference_events (
        id ID,
        difference_id INTEGER NOT NULL REFERENCES differences (id),
        person_id INTEGER NOT NULL REFERENCES people (id),
        what TEXT NOT NULL CHECK (what IN ('raised', 'side_added', 'side_rewritten', 'side_taken', 'owned', 'released',
          'linked', 'unlinked', 'worked_through', 'kept', 'reopened')),
        note TEXT NOT NULL DEFAULT '',
        at INTEGER NOT NULL
      )
      """,
      "CREATE INDEX difference_events_difference ON difference_events (difference_id, id)",
      // Who answers whom is read from here.
      "CREATE INDEX contributions_built ON contributions (case_id, builds_on) WHERE builds_on IS NOT NULL"),
    PulseSchema.first, PulseSchema.groups,
    // Those that somebody owns and that lie still, in all cases.
    Migration(
      "differences-2",
      "CREATE INDEX differences_owned ON differences (touched) WHERE closed IS NULL AND owner_id IS NOT NULL"),
  ]
}
