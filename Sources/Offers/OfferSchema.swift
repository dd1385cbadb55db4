import Database

package enum OfferSchema {
  package static let migrations = [
    Migration(
      "offers-1",
      // What somebody can contribute. `room` is in how many cases at a time.
      """
      CREATE TABLE offers (
        id ID,
        person_id INTEGER NOT NULL REFERENCES people (id),
        organisation_id INTEGER REFERENCES organisations (id),
        is_organisations BOOLEAN NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN
          ('knowledge', 'experience', 'data', 'time', 'rooms', 'money', 'access', 'craft', 'other')),
        text TEXT NOT NULL CHECK (text <> ''),
        actor_group TEXT NOT NULL CHECK (actor_group IN
          ('politician', 'manager', 'provider', 'employee', 'user', 'researcher', 'ngo', 'volunteer')),
        visibility TEXT NOT NULL CHECK (visibility IN ('organisation', 'signed_in')),
        room INTEGER NOT NULL CHECK (room BETWEEN 1 AND 5),
        at INTEGER NOT NULL,
        withdrawn INTEGER,
        CHECK (is_organisations = 0 OR organisation_id IS NOT NULL),
        CHECK (visibility <> 'organisation' OR organisation_id IS NOT NULL)
      )
      """,
      "CREATE INDEX offers_kind ON offers (kind, id) WHERE withdrawn IS NULL",
      "CREATE INDEX offers_person ON offers (person_id, id) WHERE withdrawn IS NULL",
      "CREATE INDEX offers_organisation ON offers (organisation_id, id) WHERE withdrawn IS NULL",
      """
      CREATE TABLE needs (
        id ID,
        case_id INTEGER NOT NULL REFERENCES cases (id),
        kind TEXT NOT NULL CHECK (kind IN
          ('knowledge', 'experience', 'data', 'time', 'rooms', 'money', 'access', 'craft', 'other')),
        text TEXT NOT NULL CHECK (text <> ''),
        actor_group TEXT CHECK (actor_group IN
          ('politician', 'manager', 'provider', 'employee', 'user', 'researcher', 'ngo', 'volunteer')),
        person_id INTEGER NOT NULL REFERENCES people (id),
        at INTEGER NOT NULL,
        met INTEGER,
        met_by INTEGER REFERENCES people (id),
        CHECK ((met IS NULL) = (met_by IS NULL))
      )
      """,
      "CREATE INDEX needs_case ON needs (case_id, id)",
      // A case asks a person once, and never again: whatever the answer was.
      """
      CREATE TABLE asks (
        id ID,
        case_id INTEGER NOT NULL REFERENCES cases (id),
        need_id INTEGER NOT NULL REFERENCES needs (id),
        offer_id INTEGER NOT NULL REFERENCES offers (id),
        asked_of INTEGER NOT NULL REFERENCES people (id),
        asked_by INTEGER NOT NULL REFERENCES people (id),
        at INTEGER NOT NULL,
        answer TEXT CHECK (answer IN ('accepted', 'not_now')),
        answered INTEGER,
        UNIQUE (case_id, asked_of),
        CHECK ((answer IS NULL) = (answered IS NULL))
      )
      """,
      "CREATE INDEX asks_person ON asks (asked_of, id)",
      "CREATE INDEX asks_waiting ON asks (asked_of, at) WHERE answer IS NULL")
  ]
}
