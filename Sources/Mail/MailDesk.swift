import Database
import Time
import Web

/// What administrators see of the mail, and do about it.
public struct MailDesk: Sendable {
  public let waiting: Int
  public let failed: [Failed]
  /// What was the matter when the mail server was last tried; `nil` when nothing was, or it was never tried.
  public let problem: String?
  public let tried: Instant?

  public struct Failed: Sendable {
    public let id: Int
    public let address: String
    public let subject: String
    public let problem: String
    public let at: Instant
    /// Whether what it said is still there to be sent again.
    public let canBeSent: Bool
  }

  public init(_ db: Connection) throws {
    waiting = try db.value("SELECT COUNT(*) FROM outbox WHERE state = 'waiting' AND due > 0") ?? 0
    failed = try db.rows(
      """
      SELECT id, address, subject, problem, ended, text <> '' AS is_whole FROM outbox
      WHERE state = 'failed' ORDER BY id DESC LIMIT 50
      """
    ) { row in
      Failed(
        id: try row.read("id"), address: try row.read("address"), subject: try row.read("subject"),
        problem: try row.read("problem"), at: try row.read("ended"), canBeSent: try row.read("is_whole"))
    }
    let standing = try db.first("SELECT at, problem FROM mail_standing WHERE id = 1") { row in
      (try row.read("at", as: Instant.self), try row.read("problem", as: String.self))
    }
    tried = standing?.0
    problem = standing.flatMap { $0.1.isEmpty ? nil : $0.1 }
  }

  /// Tries everything again that was refused and that still says something, now; how many.
  public static func sendAgain(in db: Connection, now: Instant) throws -> Int {
    try db.run(
      """
      UPDATE outbox SET state = 'waiting', due = \(now), problem = '', ended = NULL
      WHERE state = 'failed' AND text <> '' AND expires > \(now)
      """)
  }
}
