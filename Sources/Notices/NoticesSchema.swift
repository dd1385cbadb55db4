import Database

package enum NoticesSchema {
  package static let migrations = [
    Migration(
      "notices-1",
      // What one person is told by itself. The same is told once.
      """
      CREATE TABLE notices (
        id ID,
        person_id INTEGER NOT NULL REFERENCES people (id),
        case_id INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
        reason TEXT NOT NULL CHECK (reason IN ('mention', 'question', 'answer', 'deadline')),
        text_da TEXT NOT NULL,
        text_en TEXT NOT NULL,
        path TEXT NOT NULL,
        -- Told to somebody who took no part in the case: being asked is what they were told.
        is_outside BOOLEAN NOT NULL,
        -- How it goes out of Samspil: at once, with the day's news, or not at all.
        mail TEXT NOT NULL CHECK (mail IN ('now', 'daily', 'none')),
        at INTEGER NOT NULL,
        read_at INTEGER
      )
      """,
      "CREATE UNIQUE INDEX notices_once ON notices (person_id, case_id, reason, path, at)",
      "CREATE INDEX notices_person ON notices (person_id, id)",
      "CREATE INDEX notices_unread ON notices (person_id, case_id) WHERE read_at IS NULL",
      "CREATE INDEX notices_case ON notices (case_id)",
      // How each wants to be told; what is not here is as usual.
      """
      CREATE TABLE notice_choices (
        person_id INTEGER NOT NULL REFERENCES people (id),
        kind TEXT NOT NULL CHECK (kind IN ('mention', 'question', 'answer', 'deadline', 'news')),
        choice TEXT NOT NULL CHECK (choice IN ('now', 'daily', 'app', 'never')),
        PRIMARY KEY (person_id, kind)
      )
      """,
      """
      CREATE TABLE notice_case_choices (
        person_id INTEGER NOT NULL REFERENCES people (id),
        case_id INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
        choice TEXT NOT NULL CHECK (choice IN ('now', 'daily', 'app', 'never')),
        PRIMARY KEY (person_id, case_id)
      )
      """,
      "CREATE INDEX notice_case_choices_case ON notice_case_choices (case_id)",
      // The day's news: each day begins where the last one ended, so that nothing falls between.
      """
      CREATE TABLE digest_days (
        day INTEGER PRIMARY KEY,
        after_act INTEGER NOT NULL,
        last_act INTEGER NOT NULL,
        after_notice INTEGER NOT NULL,
        last_notice INTEGER NOT NULL,
        at INTEGER NOT NULL
      )
      """,
      // Who has news that day, and whether the letter has been written: once a day at most.
      """
      CREATE TABLE digests (
        day INTEGER NOT NULL REFERENCES digest_days (day),
        person_id INTEGER NOT NULL REFERENCES people (id),
        written INTEGER,
        PRIMARY KEY (day, person_id)
      )
      """,
      "CREATE INDEX digests_waiting ON digests (day, person_id) WHERE written IS NULL",
      "CREATE INDEX digests_person ON digests (person_id)"),
    Migration(
      "notices-2",
      // What was due and has been told: by what kind of thing it is, which, and how it stood then.
      """
      CREATE TABLE told_deadlines (
        name TEXT NOT NULL,
        thing INTEGER NOT NULL,
        mark INTEGER NOT NULL,
        person_id INTEGER NOT NULL REFERENCES people (id),
        case_id INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
        at INTEGER NOT NULL,
        PRIMARY KEY (name, thing, mark, person_id)
      )
      """,
      "CREATE INDEX told_deadlines_person ON told_deadlines (person_id)",
      "CREATE INDEX told_deadlines_case ON told_deadlines (case_id)"),
    // Whose act it was that somebody was told of: their name stands in it.
    Migration(
      "notices-3",
      "ALTER TABLE notices ADD COLUMN told_by INTEGER REFERENCES people (id)",
      "CREATE INDEX notices_told_by ON notices (told_by)"),
  ]
}
