import Database

package enum RoomSchema {
  package static let migrations = [
    Migration(
      "rooms-1",
      // Every code there ever was: none comes back, also when its room has been deleted with its case.
      "CREATE TABLE room_codes (code TEXT PRIMARY KEY CHECK (code <> ''))",
      """
      CREATE TABLE rooms (
        id ID,
        case_id INTEGER NOT NULL REFERENCES cases (id),
        code TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL CHECK (name <> ''),
        created_by INTEGER NOT NULL REFERENCES people (id),
        created INTEGER NOT NULL,
        expires INTEGER NOT NULL,
        closed INTEGER,
        -- The item that is run now.
        activity INTEGER,
        step INTEGER NOT NULL DEFAULT 0
      )
      """,
      "CREATE INDEX rooms_case ON rooms (case_id, id)",
      "CREATE INDEX rooms_maker ON rooms (created_by)",
      """
      CREATE TABLE room_items (
        id ID,
        room_id INTEGER NOT NULL REFERENCES rooms (id),
        kind TEXT NOT NULL CHECK (kind <> ''),
        target INTEGER NOT NULL,
        started INTEGER,
        ended INTEGER,
        UNIQUE (room_id, kind, target)
      )
      """,
      // What was taken off the screen, by whom. It is still in its own place.
      """
      CREATE TABLE room_hidden (
        item_id INTEGER NOT NULL REFERENCES room_items (id),
        thing INTEGER NOT NULL,
        hidden_by INTEGER NOT NULL REFERENCES people (id),
        at INTEGER NOT NULL,
        PRIMARY KEY (item_id, thing)
      )
      """,
      "CREATE INDEX room_hidden_person ON room_hidden (hidden_by)")
  ]
}
