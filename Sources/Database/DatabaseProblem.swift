/// What went wrong between the program and its database.
///
/// Holds the statement's text and the engine's code, never a bound value: it
/// may be logged as it is.
public struct DatabaseProblem: Error, Equatable, Sendable {
  public let kind: Kind
  /// SQLite's extended result code or PostgreSQL's SQLSTATE.
  public let code: String
  public let message: String
  public let statement: String
  /// The constraint, when the engine names it: PostgreSQL always, SQLite for
  /// CHECK.
  public var constraint: String?
  /// The columns of a broken UNIQUE or NOT NULL, when the engine tells.
  public var columns: [String] = []

  public enum Kind: Equatable, Sendable {
    case uniqueViolation, foreignKeyViolation, checkViolation, notNullViolation
    /// Someone else holds the lock; trying again later may succeed.
    case busy
    /// The disk is full, the file damaged or not writable, the server gone.
    case unavailable
    /// The database was closed.
    case closed
    /// A value that both engines cannot hold: NaN, text with a NUL.
    case unbindable
    /// A column holds something else than was asked for, or does not exist.
    case unreadable
    /// The migrations of the program and of the database disagree.
    case migration
    /// The statement or its use is wrong.
    case mistake
  }

  public init(_ kind: Kind, code: String = "", message: String, statement: String = "") {
    self.kind = kind
    self.code = code
    self.message = message
    self.statement = statement
  }
}

extension DatabaseProblem {
  public var isUniqueViolation: Bool { kind == .uniqueViolation }
  public var isForeignKeyViolation: Bool { kind == .foreignKeyViolation }
  public var isCheckViolation: Bool { kind == .checkViolation }
  public var isNotNullViolation: Bool { kind == .notNullViolation }
  public var isBusy: Bool { kind == .busy }
  /// Nothing was acknowledged; the same may succeed when the machine is well.
  public var isUnavailable: Bool { kind == .unavailable || kind == .closed }

  /// For a reader of rows that finds an unknown value: what it wanted, not what
  /// it found.
  public static func unreadable(column: String, wanted: String) -> DatabaseProblem {
    DatabaseProblem(.unreadable, message: "The column \(column) does not hold \(wanted).")
  }

  @usableFromInline
  static func noSuchColumn(_ column: String, among names: [String]) -> DatabaseProblem {
    let names = names.joined(separator: ", ")
    return DatabaseProblem(.unreadable, message: "The result has no column \(column), only: \(names).")
  }

  static let closed = DatabaseProblem(.closed, message: "The database is closed.")

  static func unbindable(_ what: String, at place: Int, in statement: String) -> DatabaseProblem {
    DatabaseProblem(.unbindable, message: "The value at ?\(place) is \(what).", statement: statement)
  }
}

extension DatabaseProblem: CustomStringConvertible {
  public var description: String {
    var text = "\(kind) \(code): \(message)"
    if let constraint { text += " [\(constraint)]" }
    if !statement.isEmpty { text += " in: \(statement)" }
    return text
  }
}
