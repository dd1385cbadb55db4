import Database

public enum MailSchema {
  public static let migrations = [
    Migration(
      "mail-1-outbox",
      // What is to be sent, until it has been. What a letter says is taken out when it has been sent:
      // it may hold a link that opens a door.
      """
      CREATE TABLE outbox (
        id ID,
        once TEXT NOT NULL UNIQUE,
        person_id INTEGER,
        name TEXT NOT NULL,
        address TEXT NOT NULL,
        subject TEXT NOT NULL,
        text TEXT NOT NULL,
        html TEXT NOT NULL,
        unsubscribe TEXT,
        is_bulk BOOLEAN NOT NULL,
        created INTEGER NOT NULL,
        expires INTEGER NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('waiting', 'sent', 'failed', 'expired')),
        -- When it is tried next. Who has taken it to be sent puts this off, so that no other takes it too.
        due INTEGER NOT NULL,
        attempts INTEGER NOT NULL DEFAULT 0,
        problem TEXT NOT NULL DEFAULT '',
        ended INTEGER
      )
      """,
      "CREATE INDEX outbox_due ON outbox (due, id) WHERE state = 'waiting'",
      "CREATE INDEX outbox_failed ON outbox (id) WHERE state = 'failed'",
      "CREATE INDEX outbox_person ON outbox (person_id, created)",
      "CREATE INDEX outbox_expires ON outbox (expires)",
      // Whether the mail server can be reached, as it was last found.
      """
      CREATE TABLE mail_standing (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        at INTEGER NOT NULL,
        problem TEXT NOT NULL
      )
      """,
      // By this the links that end mail are signed.
      """
      CREATE TABLE mail_key (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        key TEXT NOT NULL
      )
      """),
    Migration(
      "mail-2-doubt",
      // Set before a letter is handed to the server, and taken away with what came of it. Where it
      // is still there, nobody knows whether the server took the letter.
      "ALTER TABLE outbox ADD COLUMN handed INTEGER",
      // How often that has been so.
      "ALTER TABLE outbox ADD COLUMN doubts INTEGER NOT NULL DEFAULT 0"),
  ]
}
