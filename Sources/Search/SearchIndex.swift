import Cases
import Database
import Time

/// Lets texts be found: as they are written, and those that were there before.
package enum SearchIndex {
  /// What a change of a case lets be found, and forgets, in its own transaction.
  package static func follow(_ following: inout Following) {
    following.index = { change, findable in
      try SearchStore(change.db).put(findable, in: change.id, now: change.now)
    }
    following.forget = { change, target, id in try SearchStore(change.db).forget(target, id, in: change.id) }
  }

  /// Keeps what was written before there was a search, or beside it. A few at
  /// a time, so that those who write meanwhile do not wait.
  package static func fill(from sources: [FindableSource], in database: Database, now: Instant) async throws {
    for source in sources {
      let missing = try await database.read { try SearchStore($0).missing(of: source).map { ($0.caseID, $0.id) } }
      for start in stride(from: 0, to: missing.count, by: 100) {
        try Task.checkCancellation()
        let part = missing[start..<min(start + 100, missing.count)]
        try await database.write { db in
          for (caseID, id) in part {
            guard let findable = try source.one(id, in: caseID, db) else { continue }
            try SearchStore(db).put(findable, in: caseID, now: now)
          }
        }
      }
    }
  }
}
