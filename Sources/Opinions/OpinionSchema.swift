import Database

package enum OpinionSchema {
  package static let migrations = [
    // A hall votes thousands of times. Votes are in the record like all acts, and are found by what they are on;
    // what reads the acts of a case reads all others, by an index of their own.
    Migration(
      "opinions-1-record",
      "CREATE INDEX contributions_acts ON contributions (case_id, id) WHERE kind NOT IN ('support', 'support_withdrawn', 'choice', 'vote')",
      "CREATE INDEX contributions_latest ON contributions (id) WHERE kind NOT IN ('support', 'support_withdrawn', 'choice', 'vote')"
    ),
    Migration(
      "opinions-2",
      // One that is being taken in from a file belongs to no case until all of it is there.
      """
      CREATE TABLE conversations (
        id ID,
        case_id INTEGER REFERENCES cases (id),
        token TEXT NOT NULL UNIQUE,
        question TEXT NOT NULL CHECK (question <> ''),
        about TEXT NOT NULL DEFAULT '',
        audience TEXT NOT NULL CHECK (audience IN ('link', 'signed_in', 'team')),
        moderation TEXT NOT NULL CHECK (moderation IN ('before', 'after')),
        takes_statements BOOLEAN NOT NULL,
        shows_map BOOLEAN NOT NULL,
        last_day INTEGER,
        created_by INTEGER NOT NULL REFERENCES people (id),
        created INTEGER NOT NULL,
        opened INTEGER,
        closed INTEGER,
        published INTEGER,
        revision INTEGER NOT NULL DEFAULT 0,
        CHECK (closed IS NULL OR opened IS NOT NULL),
        CHECK (case_id IS NOT NULL OR opened IS NULL)
      )
      """,
      "CREATE INDEX conversations_case ON conversations (case_id, id)",
      // Who wrote a statement is known by the participant's number alone; of the team by name.
      """
      CREATE TABLE conversation_statements (
        id ID,
        conversation_id INTEGER NOT NULL REFERENCES conversations (id),
        text TEXT NOT NULL CHECK (text <> ''),
        status TEXT NOT NULL CHECK (status IN ('open', 'waiting', 'rejected', 'removed', 'replaced')),
        is_seed BOOLEAN NOT NULL,
        participant_id INTEGER,
        written_by INTEGER REFERENCES people (id),
        actor_group TEXT,
        written INTEGER NOT NULL,
        reason TEXT NOT NULL DEFAULT '',
        replaced_by INTEGER REFERENCES conversation_statements (id),
        CHECK (status <> 'replaced' OR replaced_by IS NOT NULL)
      )
      """,
      "CREATE INDEX conversation_statements_all ON conversation_statements (conversation_id, id)",
      "CREATE INDEX conversation_statements_replaced ON conversation_statements (replaced_by)",
      "CREATE INDEX conversation_statements_waiting ON conversation_statements (conversation_id) WHERE status = 'waiting'",
      // `key` tells participants apart: see Crowd.
      """
      CREATE TABLE conversation_participants (
        id ID,
        conversation_id INTEGER NOT NULL REFERENCES conversations (id),
        key TEXT NOT NULL CHECK (key <> ''),
        UNIQUE (conversation_id, key)
      )
      """,
      "CREATE INDEX conversation_participants_all ON conversation_participants (conversation_id, id)",
      // One vote for each participant and statement, the latest. `act` is its number in the record, `first_act` that
      // of the first; 0 for those that were taken in from a file.
      """
      CREATE TABLE conversation_votes (
        participant_id INTEGER NOT NULL REFERENCES conversation_participants (id),
        statement_id INTEGER NOT NULL REFERENCES conversation_statements (id),
        vote INTEGER NOT NULL CHECK (vote IN (-1, 0, 1)),
        first_act INTEGER NOT NULL,
        act INTEGER NOT NULL,
        PRIMARY KEY (participant_id, statement_id),
        CHECK (first_act <= act)
      )
      """,
      "CREATE INDEX conversation_votes_act ON conversation_votes (statement_id, act)",
      // What a vote said before it was changed, for as long as the map that is shown may have been made of it: from
      // act `act` until act `until`.
      """
      CREATE TABLE conversation_earlier_votes (
        participant_id INTEGER NOT NULL,
        statement_id INTEGER NOT NULL,
        vote INTEGER NOT NULL CHECK (vote IN (-1, 0, 1)),
        act INTEGER NOT NULL,
        until INTEGER NOT NULL,
        at INTEGER NOT NULL,
        PRIMARY KEY (participant_id, statement_id, until),
        FOREIGN KEY (participant_id, statement_id) REFERENCES conversation_votes (participant_id, statement_id),
        CHECK (act < until)
      )
      """,
      // What the team has done to statements, and why.
      """
      CREATE TABLE conversation_events (
        id ID,
        statement_id INTEGER NOT NULL REFERENCES conversation_statements (id),
        person_id INTEGER NOT NULL REFERENCES people (id),
        what TEXT NOT NULL CHECK (what IN ('added', 'accepted', 'rejected', 'removed', 'restored', 'replaced')),
        reason TEXT NOT NULL DEFAULT '',
        at INTEGER NOT NULL
      )
      """,
      "CREATE INDEX conversation_events_statement ON conversation_events (statement_id, id)",
      """
      CREATE TABLE conversation_group_names (
        conversation_id INTEGER NOT NULL REFERENCES conversations (id),
        group_id INTEGER NOT NULL CHECK (group_id BETWEEN 0 AND 9),
        name TEXT NOT NULL DEFAULT '',
        note TEXT NOT NULL DEFAULT '',
        PRIMARY KEY (conversation_id, group_id)
      )
      """),
    // The map that is shown, and what the next one is computed from. It holds no person's name or key. `groups_since`
    // is the number of the first map that had the same groups, all the way to this one.
    Migration(
      "opinions-3-maps",
      """
      CREATE TABLE conversation_maps (
        conversation_id INTEGER PRIMARY KEY REFERENCES conversations (id),
        number INTEGER NOT NULL,
        act INTEGER NOT NULL,
        made INTEGER NOT NULL,
        took INTEGER NOT NULL,
        people INTEGER NOT NULL,
        placed INTEGER NOT NULL,
        votes INTEGER NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('few', 'undivided', 'unstable', 'small', 'stable')),
        stability REAL,
        groups_since INTEGER NOT NULL,
        drawing TEXT NOT NULL,
        representative TEXT NOT NULL,
        statement_ids BLOB NOT NULL,
        axes BLOB NOT NULL,
        means BLOB NOT NULL,
        priorities BLOB NOT NULL,
        centres BLOB NOT NULL,
        group_count INTEGER,
        challenger INTEGER,
        wins INTEGER
      )
      """,
      // Who stood in which group when figures were shown that still are: what is shown next is held against it. -1 is
      // on the map and in no group, -2 has voted too little to be on it.
      """
      CREATE TABLE conversation_map_labels (
        conversation_id INTEGER NOT NULL REFERENCES conversations (id),
        number INTEGER NOT NULL,
        act INTEGER NOT NULL,
        people_ids BLOB NOT NULL,
        labels BLOB NOT NULL,
        PRIMARY KEY (conversation_id, number)
      )
      """,
      // The figures that are shown: of all (`cell` -1), or of one group. Never of fewer than five.
      """
      CREATE TABLE conversation_figures (
        statement_id INTEGER NOT NULL REFERENCES conversation_statements (id),
        cell INTEGER NOT NULL CHECK (cell BETWEEN -1 AND 9),
        conversation_id INTEGER NOT NULL REFERENCES conversations (id),
        number INTEGER NOT NULL,
        agree INTEGER NOT NULL CHECK (agree >= 0),
        disagree INTEGER NOT NULL CHECK (disagree >= 0),
        pass INTEGER NOT NULL CHECK (pass >= 0),
        PRIMARY KEY (statement_id, cell),
        CHECK (agree + disagree + pass >= 5)
      )
      """,
      "CREATE INDEX conversation_figures_all ON conversation_figures (conversation_id, statement_id)"),
    // A show of hands at a meeting: what is said openly, beside what is voted unseen.
    Migration(
      "opinions-4-hands",
      """
      CREATE TABLE conversation_hands (
        statement_id INTEGER PRIMARY KEY REFERENCES conversation_statements (id),
        agree INTEGER NOT NULL CHECK (agree >= 0),
        disagree INTEGER NOT NULL CHECK (disagree >= 0),
        noted_by INTEGER NOT NULL REFERENCES people (id),
        at INTEGER NOT NULL
      )
      """),
  ]
}
