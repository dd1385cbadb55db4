import Database
import Mail
import Time
import Web

/// Writes the day's news to those who have some, once a day.
///
/// Each step is a transaction of its own, and what has been written is noted in
/// the same one that puts the letter in the outbox: killed in the middle, it
/// goes on where it was, and nobody is written to twice.
package struct DigestJob: Sendable {
  let database: Database
  let site: Site
  /// The hour on the wall in Denmark from which it is done.
  let hour: Int

  package init(database: Database, site: Site, hour: Int) {
    self.database = database
    self.site = site
    self.hour = hour
  }

  /// Letters in one transaction.
  private static let batch = 50

  /// Does what is left of today's; how many letters were put in the outbox.
  @discardableResult
  package func work(now: Instant) async throws -> Int {
    try await begin(now: now)
    var written = 0
    while !Task.isCancelled, let count = try await writeSome(now: now) { written += count }
    return written
  }

  private func begin(now: Instant) async throws {
    guard LocalTime(now).hour >= hour else { return }
    guard try await !database.read({ try DigestStore($0).hasBegun(now.day) }) else { return }
    try await database.write { db in
      let store = DigestStore(db)
      guard try !store.hasBegun(now.day) else { return }
      try store.begin(now.day, now: now)
      // Without mail there is nobody to write to: the news stands in Samspil.
      if site.sendsMail { _ = try store.findPeople(now.day) }
    }
  }

  /// - Returns: How many letters came of the next few people; `nil` when there are no more.
  func writeSome(now: Instant) async throws -> Int? {
    guard try await !database.read({ try DigestStore($0).waiting(limit: 1) }).isEmpty else { return nil }
    return try await database.write { db in
      let (store, outbox) = (DigestStore(db), OutboxStore(db))
      let waiting = try store.waiting(limit: Self.batch)
      let letters = NoticeLetters(site: site, key: try outbox.key())
      var count = 0
      for digest in waiting {
        let composed = DigestLetter(
          letters: letters, digest: digest, lines: try store.lines(of: digest),
          notices: try store.notices(of: digest))
        if let letter = composed.letter(now: now) {
          try outbox.add(letter, signed: site.name, now: now)
          count += 1
        }
        try store.written(digest, now: now)
      }
      return waiting.isEmpty ? nil : count
    }
  }
}
