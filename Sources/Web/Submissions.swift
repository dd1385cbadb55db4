import Database
import Time

/// The forms that have been acted on, so that a second click does nothing twice.
enum Submissions {
  static func earlier(_ once: String, by who: String, in db: Connection) throws -> String? {
    try db.value("SELECT location FROM submissions WHERE once = \(once) AND who = \(who)")
  }

  static func keep(_ once: String, by who: String, location: String, at now: Instant, in db: Connection) throws {
    try db.run("INSERT INTO submissions (once, who, location, at) VALUES (\(once), \(who), \(location), \(now))")
  }

  /// A form is not sent again after two days.
  static func forget(before now: Instant, in db: Connection) throws {
    try db.run("DELETE FROM submissions WHERE at < \(now - .days(2))")
  }
}

public enum WebSchema {
  public static let migrations = [
    Migration(
      "web-1-submissions",
      """
      CREATE TABLE submissions (
        once TEXT NOT NULL,
        who TEXT NOT NULL,
        location TEXT NOT NULL,
        at INTEGER NOT NULL,
        PRIMARY KEY (once, who)
      )
      """,
      "CREATE INDEX submissions_at ON submissions (at)")
  ]

  /// What a daily job tidies.
  public static func tidy(_ db: Connection, now: Instant) throws { try Submissions.forget(before: now, in: db) }
}
