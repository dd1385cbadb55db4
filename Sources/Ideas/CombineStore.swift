import Accounts
import Crowd
import Database
import Time
import Web

/// Puts ideas into one another and takes them apart again. Nothing is lost: what
/// was put into another stays where it was, with its words, its writer and its
/// support.
package struct CombineStore {
  let db: Connection
  let now: Instant
  package init(_ db: Connection, now: Instant) {
    self.db = db
    self.now = now
  }

  /// Puts ideas into another of the same call.
  ///
  /// - Returns: `false` when one of them has been put somewhere else, taken away, or is made of others itself: then
  ///   nothing is done.
  package func combine(_ parts: [Idea.ID], into whole: Idea.ID, in call: Call.ID) throws -> Bool {
    let parts = Set(parts).subtracting([whole])
    guard !parts.isEmpty else { return false }
    return try db.savepoint { () -> Bool in
      // Who is first takes them; of two who do it at once, the other finds that they are gone.
      let free = try db.run(
        """
        UPDATE ideas SET parts = parts + \(parts.count), written = \(now), revision = revision + 1
        WHERE id = \(whole) AND call_id = \(call) AND state = 'shown' AND part_of IS NULL AND was_split IS NULL
        """)
      let taken = try db.run(
        """
        UPDATE ideas SET part_of = \(whole), listed = 0, written = \(now), revision = revision + 1
        WHERE id IN \(list: Array(parts)) AND call_id = \(call) AND state = 'shown' AND part_of IS NULL AND parts = 0
          AND was_split IS NULL
        """)
      guard free == 1, taken == parts.count else { throw NotFree() }
      try IdeaChangeStore(db, now: now).countSupports(of: whole)
      return true
    }
  }

  private struct NotFree: Error {}

  /// ``combine(_:into:in:)`` without its error.
  package func tryToCombine(_ parts: [Idea.ID], into whole: Idea.ID, in call: Call.ID) throws -> Bool {
    do { return try combine(parts, into: whole, in: call) } catch is NotFree { return false }
  }

  /// Takes one out of what it was put into; `false` when it was in nothing.
  package func takeOut(_ part: Idea.ID) throws -> Bool {
    let whole: Idea.ID? = try db.value("SELECT part_of FROM ideas WHERE id = \(part)")
    guard let whole else { return false }
    try db.run(
      """
      UPDATE ideas SET part_of = NULL, written = \(now), revision = revision + 1,
        listed = CASE WHEN state = 'shown' AND was_split IS NULL THEN 1 ELSE 0 END
      WHERE id = \(part)
      """)
    try db.run("UPDATE ideas SET parts = parts - 1, written = \(now), revision = revision + 1 WHERE id = \(whole)")
    let changes = IdeaChangeStore(db, now: now)
    try changes.countSupports(of: part)
    try changes.countSupports(of: whole)
    return true
  }

  /// Takes an idea that is about to go out of what it is in, and what is in it out of it: each stands by itself again.
  package func dissolve(_ idea: Idea.ID) throws {
    let parts: [Idea.ID] = try db.rows("SELECT i.id FROM ideas i WHERE i.part_of = \(idea)") { try $0.read("id") }
    for one in parts + [idea] { _ = try takeOut(one) }
  }

  /// Notes that an idea is now several; `false` when it was before, or is part of another.
  package func split(_ idea: Idea.ID) throws -> Bool {
    try db.run(
      """
      UPDATE ideas SET was_split = \(now), listed = 0, written = \(now), revision = revision + 1
      WHERE id = \(idea) AND state = 'shown' AND was_split IS NULL AND part_of IS NULL AND parts = 0
      """) > 0
  }

  /// Lets the whole stand by itself again. What it was split into goes, unless somebody has answered to it or written
  /// more in it.
  ///
  /// - Returns: What went; `nil` when it was whole.
  package func unsplit(_ idea: Idea.ID) throws -> [Idea.ID]? {
    let isBack =
      try db.run(
        """
        UPDATE ideas SET was_split = NULL, listed = CASE WHEN state = 'shown' THEN 1 ELSE 0 END, written = \(now),
          revision = revision + 1
        WHERE id = \(idea) AND was_split IS NOT NULL
        """) > 0
    guard isBack else { return nil }
    return try db.rows(
      """
      UPDATE ideas SET state = 'removed', title = '', text = '', name = '', folded = '', listed = 0, written = \(now),
        revision = revision + 1
      WHERE split_from = \(idea) AND supports = 0 AND comments = 0 AND parts = 0 AND fate = 'received' AND part_of IS NULL
        AND edited IS NULL AND NOT EXISTS (SELECT 1 FROM ideas b WHERE b.builds_on = ideas.id)
        AND NOT EXISTS (SELECT 1 FROM idea_comments m WHERE m.idea_id = ideas.id AND m.state <> 'withdrawn')
      RETURNING id
      """
    ) { try $0.read("id") }
  }
}
