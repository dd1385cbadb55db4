import Database

package enum RoomSchema {
  package static let migrations = [
    Migration(
      "rooms-1",
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
        activity INTEGER,
        revision INTEGER NOT NULL DEFAULT 0
      )
      """,
      "CREATE INDEX rooms_case ON rooms (case_id, id)",
      """
      CREATE TABLE room_items (
        id ID,
        room_id INTEGER NOT NULL REFERENCES rooms (id),
        kind TEXT NOT NULL,
        target INTEGER NOT NULL,
        started INTEGER,
        ended INTEGER,
        UNIQUE (room_id, kind, target)
      )
      """)
  ]
}
