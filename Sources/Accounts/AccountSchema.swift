import Database

/// The tables of people, organisations and the ways in.
package enum AccountSchema {
  package static let migrations = [
    Migration(
      "accounts-1",
      """
      CREATE TABLE organisations (
        id ID,
        name TEXT NOT NULL UNIQUE,
        kind TEXT NOT NULL CHECK (kind IN
          ('municipality', 'region', 'hospital', 'state', 'company', 'association', 'school', 'other')),
        region TEXT,
        folded TEXT NOT NULL,
        created INTEGER NOT NULL
      )
      """,
      """
      CREATE TABLE people (
        id ID,
        name TEXT NOT NULL CHECK (name <> ''),
        title TEXT NOT NULL DEFAULT '',
        email TEXT UNIQUE,
        -- Nobody has vouched for an address that a guest gave for an account of their own.
        email_confirmed BOOLEAN NOT NULL,
        password TEXT,
        -- Where a guest says they come from. It gives no rights.
        claimed_organisation TEXT NOT NULL DEFAULT '',
        folded TEXT NOT NULL,
        home TEXT NOT NULL CHECK (home IN ('consultant', 'head', 'frontline', 'politician', 'partner')),
        language TEXT CHECK (language IN ('da', 'en')),
        is_guest BOOLEAN NOT NULL,
        is_platform_administrator BOOLEAN NOT NULL,
        created INTEGER NOT NULL,
        closed INTEGER,
        CHECK (is_guest = 1 OR email IS NOT NULL)
      )
      """,
      "CREATE INDEX people_folded ON people (folded, id)",
      """
      CREATE TABLE memberships (
        person_id INTEGER NOT NULL REFERENCES people (id),
        organisation_id INTEGER NOT NULL REFERENCES organisations (id),
        is_main BOOLEAN NOT NULL,
        is_administrator BOOLEAN NOT NULL,
        since INTEGER NOT NULL,
        PRIMARY KEY (person_id, organisation_id)
      )
      """,
      "CREATE INDEX memberships_organisation ON memberships (organisation_id)",
      // Tokens are kept as hashes: a copy of the table opens no door.
      """
      CREATE TABLE sessions (
        token TEXT PRIMARY KEY,
        person_id INTEGER NOT NULL REFERENCES people (id),
        created INTEGER NOT NULL,
        expires INTEGER NOT NULL
      )
      """,
      "CREATE INDEX sessions_person ON sessions (person_id)",
      "CREATE INDEX sessions_expires ON sessions (expires)",
      """
      CREATE TABLE sign_in_links (
        token TEXT PRIMARY KEY,
        person_id INTEGER NOT NULL REFERENCES people (id),
        created INTEGER NOT NULL,
        expires INTEGER NOT NULL,
        used INTEGER,
        -- The press that used it and the session it opened: a second press opens the same door.
        used_once TEXT,
        session TEXT,
        continue_to TEXT,
        is_reusable BOOLEAN NOT NULL
      )
      """,
      "CREATE INDEX sign_in_links_person ON sign_in_links (person_id)",
      // Who has asked for a link while no mail can be sent.
      """
      CREATE TABLE sign_in_requests (
        person_id INTEGER PRIMARY KEY REFERENCES people (id),
        at INTEGER NOT NULL,
        continue_to TEXT NOT NULL
      )
      """,
      // Written by every asking, so that one about an unknown address takes as long as any other.
      """
      CREATE TABLE sign_in_asked (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        at INTEGER NOT NULL
      )
      """,
      """
      CREATE TABLE audit (
        id ID,
        at INTEGER NOT NULL,
        person_id INTEGER REFERENCES people (id),
        act TEXT NOT NULL,
        subject TEXT NOT NULL
      )
      """,
      "CREATE INDEX audit_at ON audit (at)"),
    // What people were called before, so that it can be taken out of what Samspil wrote when they leave.
    Migration(
      "accounts-2-earlier-names",
      """
      CREATE TABLE earlier_names (
        person_id INTEGER NOT NULL REFERENCES people (id),
        name TEXT NOT NULL CHECK (name <> ''),
        until INTEGER NOT NULL,
        PRIMARY KEY (person_id, name)
      )
      """,
      // Whoever had left was called by a Danish word on English pages too.
      """
      UPDATE people SET name = 'Person ' || id
      WHERE closed IS NOT NULL AND name = 'Tidligere deltager ' || id
      """),
  ]
}
