import Database

package enum CaseSchema {
  package static let migrations = [
    Migration(
      "cases-1",
      """
      CREATE TABLE cases (
        id ID,
        title TEXT NOT NULL CHECK (title <> ''),
        summary TEXT NOT NULL DEFAULT '',
        core_service TEXT NOT NULL DEFAULT '',
        missing TEXT NOT NULL DEFAULT '',
        unit TEXT NOT NULL DEFAULT '',
        step INTEGER NOT NULL CHECK (step IN (1, 2, 3)),
        step_since INTEGER NOT NULL,
        visibility TEXT NOT NULL CHECK (visibility IN ('team', 'organisations', 'signed_in', 'public')),
        organisation_id INTEGER NOT NULL REFERENCES organisations (id),
        created INTEGER NOT NULL,
        updated INTEGER NOT NULL,
        archived INTEGER,
        revision INTEGER NOT NULL,
        folded TEXT NOT NULL
      )
      """,
      "CREATE INDEX cases_updated ON cases (updated, id)",
      "CREATE INDEX cases_organisation ON cases (organisation_id)",
      """
      CREATE TABLE case_triggers (
        case_id INTEGER NOT NULL REFERENCES cases (id),
        kind TEXT NOT NULL CHECK (kind IN ('systematic', 'technology', 'criticism', 'funding', 'leader')),
        PRIMARY KEY (case_id, kind)
      )
      """,
      // A person takes part in a case once, and stays in it: who leaves has a day of leaving.
      """
      CREATE TABLE case_people (
        case_id INTEGER NOT NULL REFERENCES cases (id),
        person_id INTEGER NOT NULL REFERENCES people (id),
        role TEXT NOT NULL CHECK (role IN ('leader', 'member', 'guest', 'backer')),
        actor_group TEXT NOT NULL CHECK (actor_group IN
          ('politician', 'manager', 'provider', 'employee', 'user', 'researcher', 'ngo', 'volunteer')),
        organisation_id INTEGER REFERENCES organisations (id),
        gives TEXT NOT NULL DEFAULT '',
        gets TEXT NOT NULL DEFAULT '',
        joined INTEGER NOT NULL,
        left_at INTEGER,
        PRIMARY KEY (case_id, person_id)
      )
      """,
      "CREATE INDEX case_people_person ON case_people (person_id, case_id)",
      "CREATE INDEX case_people_organisation ON case_people (organisation_id, case_id)",
      // The one record of contributions: every act, whoever did it. All figures
      // about taking part come from here.
      """
      CREATE TABLE contributions (
        id ID,
        case_id INTEGER NOT NULL REFERENCES cases (id),
        person_id INTEGER REFERENCES people (id),
        participant TEXT,
        actor_group TEXT NOT NULL,
        organisation_id INTEGER REFERENCES organisations (id),
        kind TEXT NOT NULL,
        target TEXT NOT NULL,
        target_id INTEGER,
        builds_on INTEGER REFERENCES contributions (id),
        step INTEGER NOT NULL,
        size INTEGER NOT NULL DEFAULT 0,
        note TEXT NOT NULL DEFAULT '',
        at INTEGER NOT NULL
      )
      """,
      "CREATE INDEX contributions_case ON contributions (case_id, id)",
      "CREATE INDEX contributions_person ON contributions (person_id, id)",
      "CREATE INDEX contributions_target ON contributions (target, target_id)",
      // What holds a case back, as the diagnosis last found it: what lists show.
      """
      CREATE TABLE case_standings (
        case_id INTEGER PRIMARY KEY REFERENCES cases (id),
        revision INTEGER NOT NULL,
        day INTEGER NOT NULL,
        look INTEGER NOT NULL,
        people INTEGER NOT NULL,
        organisations INTEGER NOT NULL,
        headline_da TEXT NOT NULL,
        headline_en TEXT NOT NULL,
        is_held BOOLEAN NOT NULL,
        has_alarm BOOLEAN NOT NULL,
        hat TEXT,
        task_da TEXT NOT NULL DEFAULT '',
        task_en TEXT NOT NULL DEFAULT '',
        framing_done INTEGER NOT NULL DEFAULT 0,
        perspectives INTEGER NOT NULL DEFAULT 0,
        groups_heard INTEGER NOT NULL DEFAULT 0,
        ideas INTEGER NOT NULL DEFAULT 0,
        open_1 INTEGER NOT NULL DEFAULT 0,
        open_2 INTEGER NOT NULL DEFAULT 0,
        open_3 INTEGER NOT NULL DEFAULT 0,
        passed_1 INTEGER NOT NULL DEFAULT 0,
        passed_2 INTEGER NOT NULL DEFAULT 0,
        passed_3 INTEGER NOT NULL DEFAULT 0
      )
      """,
      "CREATE INDEX case_standings_look ON case_standings (look)",
      """
      CREATE TABLE hats (
        id ID,
        case_id INTEGER NOT NULL REFERENCES cases (id),
        person_id INTEGER NOT NULL REFERENCES people (id),
        hat TEXT NOT NULL CHECK (hat IN ('convener', 'facilitator', 'catalyst')),
        since INTEGER NOT NULL,
        until INTEGER
      )
      """,
      // One wears a hat once at a time; two clicks give one hat.
      "CREATE INDEX hats_case ON hats (case_id, id)",
      "CREATE UNIQUE INDEX hats_worn ON hats (case_id, hat, person_id) WHERE until IS NULL",
      """
      CREATE TABLE parked_ideas (
        id ID,
        case_id INTEGER NOT NULL REFERENCES cases (id),
        person_id INTEGER NOT NULL REFERENCES people (id),
        text TEXT NOT NULL CHECK (text <> ''),
        source TEXT NOT NULL CHECK (source IN ('problem', 'written')),
        at INTEGER NOT NULL
      )
      """,
      "CREATE INDEX parked_ideas_case ON parked_ideas (case_id, id)",
      // Who took data out, and what: shown to the leader of the case.
      """
      CREATE TABLE access_log (
        id ID,
        case_id INTEGER NOT NULL REFERENCES cases (id),
        person_id INTEGER NOT NULL REFERENCES people (id),
        what TEXT NOT NULL,
        format TEXT NOT NULL,
        at INTEGER NOT NULL
      )
      """,
      "CREATE INDEX access_log_case ON access_log (case_id, id)"),
    Migration(
      "cases-lessons", "ALTER TABLE case_standings ADD COLUMN lessons INTEGER NOT NULL DEFAULT 0"),
    // What the tab of differences counts.
    Migration("cases-differences", "ALTER TABLE case_standings ADD COLUMN differences INTEGER NOT NULL DEFAULT 0"),
    // What the tab of trials counts.
    Migration("cases-trials", "ALTER TABLE case_standings ADD COLUMN trials INTEGER NOT NULL DEFAULT 0"),
    // Whether what was taken out came out whole, and its sum.
    Migration(
      "cases-export",
      "ALTER TABLE access_log ADD COLUMN finished INTEGER",
      "ALTER TABLE access_log ADD COLUMN checksum TEXT NOT NULL DEFAULT ''",
      "CREATE INDEX access_log_person ON access_log (person_id, id)"),
  ]
}
