import Database

/// What meetings have got since the tables `meetings` and `attendance` came
/// with the actors, in `actors-1`.
package enum MeetingSchema {
  package static let migrations = [
    Migration(
      "meetings-1",
      "ALTER TABLE meetings ADD COLUMN lasts INTEGER NOT NULL DEFAULT 60 CHECK (lasts BETWEEN 5 AND 1440)",
      "ALTER TABLE meetings ADD COLUMN rhythm TEXT CHECK (rhythm IN ('weekly', 'fortnightly', 'monthly'))",
      "ALTER TABLE meetings ADD COLUMN held_by INTEGER REFERENCES people (id)",
      "ALTER TABLE meetings ADD COLUMN revision INTEGER NOT NULL DEFAULT 0",
      "ALTER TABLE meetings ADD COLUMN changed INTEGER",
      // The one that it comes after in a rhythm: one meeting is followed by one.
      "ALTER TABLE meetings ADD COLUMN follows INTEGER REFERENCES meetings (id)",
      "CREATE UNIQUE INDEX meetings_follows ON meetings (follows)",
      """
      CREATE TABLE agenda_points (
        id ID,
        meeting_id INTEGER NOT NULL REFERENCES meetings (id),
        position INTEGER NOT NULL,
        title TEXT NOT NULL CHECK (title <> ''),
        lasts INTEGER NOT NULL CHECK (lasts BETWEEN 1 AND 480),
        lead_id INTEGER REFERENCES people (id),
        source TEXT,
        source_id INTEGER,
        revision INTEGER NOT NULL DEFAULT 0,
        removed INTEGER,
        CHECK ((source IS NULL) = (source_id IS NULL))
      )
      """,
      "CREATE INDEX agenda_points_meeting ON agenda_points (meeting_id, position)",
      "CREATE INDEX agenda_points_lead ON agenda_points (lead_id)",
      // A barrier stands on an agenda once, however many press at the same time.
      """
      CREATE UNIQUE INDEX agenda_points_source ON agenda_points (meeting_id, source, source_id)
      WHERE source IS NOT NULL AND removed IS NULL
      """,
      // A line of the minutes is a row of its own, so that two who note at once lose nothing.
      """
      CREATE TABLE minute_lines (
        id ID,
        meeting_id INTEGER NOT NULL REFERENCES meetings (id),
        point_id INTEGER REFERENCES agenda_points (id),
        text TEXT NOT NULL CHECK (text <> ''),
        person_id INTEGER NOT NULL REFERENCES people (id),
        at INTEGER NOT NULL,
        revision INTEGER NOT NULL DEFAULT 0,
        became TEXT,
        became_id INTEGER,
        CHECK (became IS NOT NULL OR became_id IS NULL)
      )
      """,
      "CREATE INDEX minute_lines_meeting ON minute_lines (meeting_id, id)",
      "CREATE INDEX minute_lines_point ON minute_lines (point_id)",
      "CREATE INDEX minute_lines_person ON minute_lines (person_id)",
      // A link by which a calendar fetches somebody's meetings. The token is
      // kept as a hash; a link that is closed is gone.
      """
      CREATE TABLE calendar_feeds (
        id ID,
        person_id INTEGER NOT NULL REFERENCES people (id),
        case_id INTEGER REFERENCES cases (id),
        token TEXT NOT NULL UNIQUE,
        created INTEGER NOT NULL
      )
      """,
      "CREATE UNIQUE INDEX calendar_feeds_own ON calendar_feeds (person_id) WHERE case_id IS NULL",
      "CREATE UNIQUE INDEX calendar_feeds_case ON calendar_feeds (case_id, person_id) WHERE case_id IS NOT NULL",
      "CREATE INDEX calendar_feeds_person ON calendar_feeds (person_id)"),
    // What is to come, in all cases: those whose team is told the day before.
    Migration(
      "meetings-2",
      "CREATE INDEX meetings_ahead ON meetings (starts) WHERE held IS NULL AND cancelled IS NULL"),
  ]
}
