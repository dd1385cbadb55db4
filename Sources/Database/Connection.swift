/// What statements are run on, inside ``Database/read(_:)`` and
/// ``Database/write(_:)``. It belongs to that one call.
public final class Connection {
  public let dialect: Dialect
  @usableFromInline let session: any Session

  init(_ session: any Session) {
    self.session = session
    dialect = session.dialect
  }

  /// Every row, as `read` makes it.
  @inlinable
  public func rows<Result>(_ sql: SQL, _ read: (borrowing Row) throws -> Result) throws -> [Result] {
    var results: [Result] = []
    try session.run(sql) { row in
      results.append(try read(row))
      return true
    }
    return results
  }

  /// The first row; `nil` when there is none.
  @inlinable
  public func first<Result>(_ sql: SQL, _ read: (borrowing Row) throws -> Result) throws -> Result? {
    var result: Result?
    try session.run(sql) { row in
      result = try read(row)
      return false
    }
    return result
  }

  /// Every row in turn, none kept.
  @inlinable
  public func each(_ sql: SQL, _ body: (borrowing Row) throws -> Void) throws {
    try session.run(sql) { row in
      try body(row)
      return true
    }
  }

  /// Runs a statement for what it does; how many rows it changed.
  @discardableResult
  public func run(_ sql: SQL) throws -> Int {
    try session.run(sql) { _ in true }
  }

  /// The first column of the first row; `nil` when there is no row or it holds
  /// NULL.
  @inlinable
  public func value<Value: DatabaseReadable>(_ sql: SQL) throws -> Value? {
    try first(sql) { row -> Value? in try row.read(at: 0) } ?? nil
  }

  /// Undoes what `body` did when it throws, and nothing else.
  ///
  /// Needed where an error is caught and the write goes on: PostgreSQL refuses
  /// everything after an error outside of a savepoint.
  public func savepoint<Result>(_ body: () throws -> Result) throws -> Result {
    try session.execute("SAVEPOINT part")
    do {
      let result = try body()
      try session.execute("RELEASE part")
      return result
    } catch {
      try? session.execute("ROLLBACK TO part")
      try? session.execute("RELEASE part")
      throw error
    }
  }

  /// Text of ours without bindings, several statements if need be: migrations.
  func execute(script: String) throws { try session.execute(script: script) }
}

/// One engine's connection.
@usableFromInline
protocol Session: AnyObject {
  var dialect: Dialect { get }

  /// Gives `visit` each row until it says `false`; how many rows were changed.
  @discardableResult
  func run(_ sql: SQL, visit: (borrowing Row) throws -> Bool) throws -> Int

  /// A single statement without bindings, run often.
  func execute(_ text: String) throws

  /// Statements without bindings, run once.
  func execute(script: String) throws
}

public enum Dialect: Hashable, Sendable { case sqlite, postgres }
