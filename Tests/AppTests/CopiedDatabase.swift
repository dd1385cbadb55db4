import Foundation

@testable import Database

/// A database that was built once and is copied for each test that wants one of its own.
struct CopiedDatabase: Sendable {
  private let path = TemporaryFile().path

  /// Keeps the database as it is now.
  init(of database: Database) async throws { try await database.backup(to: path) }

  /// A new database that begins as that one was.
  func open() throws -> Database {
    let file = TemporaryFile()
    try FileManager.default.copyItem(atPath: path, toPath: file.path)
    return Database(try SQLiteEngine(file, durability: .none, readers: 2))
  }
}
