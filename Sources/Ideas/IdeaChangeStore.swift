import Accounts
import Crowd
import Database
import Time
import Web

/// Adds and changes ideas, supports and comments. Where two may do the same at
/// once, the statement itself says who was first; counts follow in the same transaction.
package struct IdeaChangeStore {
  let db: Connection
  let now: Instant
  package init(_ db: Connection, now: Instant) {
    self.db = db
    self.now = now
  }

  /// An idea as it is about to be written.
  package struct New: Sendable {
    package var title: String
    package var text = ""
    package var folded: String
    package var name = ""
    package var language = "da"
    package var buildsOn: Idea.ID?
    package var splitFrom: Idea.ID?
    /// Why it waits to be read first; empty when it is shown at once.
    package var heldFor = ""
    package init(title: String, folded: String) {
      self.title = title
      self.folded = folded
    }
  }

  package func add(_ new: New, to call: Call.ID, by participant: Participant) throws -> Idea {
    let isShown = new.heldFor.isEmpty
    let number: Int = try db.value(
      """
      UPDATE calls SET last_number = last_number + 1, ideas = ideas + \(isShown ? 1 : 0),
        held = held + \(isShown ? 0 : 1)
      WHERE id = \(call) RETURNING last_number
      """)!
    let id: Idea.ID = try db.value(
      """
      INSERT INTO ideas (call_id, number, title, text, folded, folded_sum, participant, person_id, name, language, builds_on,
        split_from, state, held_for, listed, lot, at, written)
      VALUES (\(call), \(number), \(new.title), \(new.text), \(new.folded), \(TextSum.of(new.folded)),
        \(participant.key), \(participant.person), \(new.name), \(new.language), \(new.buildsOn), \(new.splitFrom), \(isShown ? "shown" : "held"), \(new.heldFor),
        \(isShown), \(Int.random(in: 0..<CallChangeStore.lots)), \(now), \(now))
      RETURNING id
      """)!
    guard let idea = try IdeaStore(db).one(id) else { throw Refusal.notFound }
    return idea
  }

  /// Its place in the record, which others build on.
  package func set(act: Int?, of idea: Idea.ID) throws {
    try db.run("UPDATE ideas SET act = \(act) WHERE id = \(idea)")
  }

  /// Writes one's own idea anew; `false` when it was changed after it was read.
  package func rewrite(
    _ idea: Idea, title: String, text: String, name: String, folded: String, heldFor: String, readAt revision: Int
  ) throws -> Bool {
    // What was not let be seen is not let be seen by being written anew: it waits to be read again.
    let isAgain = idea.state == .refused && heldFor.isEmpty
    let why = isAgain ? WritingSign.again.rawValue : heldFor.isEmpty ? idea.heldFor : heldFor
    let state: Idea.State = why.isEmpty ? .shown : .held
    let written = try db.run(
      """
      UPDATE ideas SET title = \(title), text = \(text), name = \(name), folded = \(folded),
        folded_sum = \(TextSum.of(folded)), edited = \(now), written = \(now), state = \(state), held_for = \(why),
        listed = CASE WHEN \(state.rawValue) = 'shown' AND part_of IS NULL AND was_split IS NULL THEN 1 ELSE 0 END,
        revision = revision + 1
      WHERE id = \(idea.id) AND revision = \(revision) AND state IN ('held', 'shown', 'refused')
      """)
    return written > 0
  }

  /// Takes an idea back: the words and the name go, the number stays.
  package func withdraw(_ idea: Idea.ID) throws -> Bool {
    let gone = try db.run(
      """
      UPDATE ideas SET state = 'withdrawn', title = '', text = '', name = '', folded = '', listed = 0, written = \(now),
        revision = revision + 1
      WHERE id = \(idea) AND state NOT IN ('withdrawn', 'removed')
      """)
    guard gone > 0 else { return false }
    // That something was written stays in the record, what was written does not.
    try db.run("UPDATE contributions SET note = '' WHERE target = \(Idea.target) AND target_id = \(idea)")
    return true
  }

  /// What the record says that was written: as it stands now, where it is shown to those who read the record.
  func setNote(of idea: Idea, isRead: Bool) throws {
    let note = idea.state == .shown && isRead ? String(idea.title.prefix(160)) : ""
    try db.run(
      """
      UPDATE contributions SET note = \(note)
      WHERE target = \(Idea.target) AND target_id = \(idea.id) AND kind = 'idea'
      """)
  }

  func setNote(of comment: IdeaComment, isRead: Bool) throws {
    let note = comment.state == .shown && isRead ? String(comment.text.prefix(160)) : ""
    try db.run(
      """
      UPDATE contributions SET note = \(note)
      WHERE target = \(IdeaComment.target) AND target_id = \(comment.id) AND kind = 'comment'
      """)
  }

  /// What the record says of a whole call, when it becomes the team's to read, or is theirs no more.
  ///
  /// - Returns: The ideas that are shown.
  func setNotes(in call: Call.ID, isRead: Bool) throws -> [Idea] {
    if isRead {
      try db.run(
        """
        UPDATE contributions SET note = COALESCE((SELECT i.title FROM ideas i
          WHERE i.id = contributions.target_id AND i.state = 'shown'), '')
        WHERE target = \(Idea.target) AND kind = 'idea'
          AND target_id IN (SELECT i.id FROM ideas i WHERE i.call_id = \(call))
        """)
      try db.run(
        """
        UPDATE contributions SET note = COALESCE((SELECT SUBSTR(m.text, 1, 160) FROM idea_comments m
          WHERE m.id = contributions.target_id AND m.state = 'shown'), '')
        WHERE target = \(IdeaComment.target) AND kind = 'comment'
          AND target_id IN (SELECT m.id FROM idea_comments m WHERE m.call_id = \(call))
        """)
    } else {
      try db.run("UPDATE contributions SET note = '' WHERE target = 'call' AND target_id = \(call)")
      try db.run(
        """
        UPDATE contributions SET note = '' WHERE target = \(Idea.target)
          AND target_id IN (SELECT i.id FROM ideas i WHERE i.call_id = \(call))
        """)
      try db.run(
        """
        UPDATE contributions SET note = '' WHERE target = \(IdeaComment.target)
          AND target_id IN (SELECT m.id FROM idea_comments m WHERE m.call_id = \(call))
        """)
    }
    return try db.rows("SELECT \(Idea.columns) FROM ideas i WHERE i.call_id = \(call) AND i.state = 'shown'") {
      try Idea($0)
    }
  }

  // MARK: - Support

  /// Supports an idea; `false` when one does already, it or what has been put into it.
  package func support(_ idea: Idea.ID, by participant: Participant) throws -> Bool {
    let isNew =
      try db.run(
        """
        INSERT INTO idea_supports (idea_id, participant, at)
        SELECT \(idea), \(participant.key), \(now)
        WHERE NOT EXISTS (SELECT 1 FROM ideas p JOIN idea_supports s ON s.idea_id = p.id
          WHERE p.part_of = \(idea) AND s.participant = \(participant.key))
        ON CONFLICT DO NOTHING
        """) > 0
    if isNew { try db.run("UPDATE ideas SET supports = supports + 1 WHERE id = \(idea)") }
    return isNew
  }

  /// Takes support back, also where it was given to what is now in the idea; `false` when there was none.
  package func unsupport(_ idea: Idea.ID, by participant: Participant) throws -> Bool {
    let left: [Idea.ID] = try db.rows(
      """
      DELETE FROM idea_supports WHERE participant = \(participant.key)
        AND idea_id IN (SELECT \(idea) UNION ALL SELECT i.id FROM ideas i WHERE i.part_of = \(idea))
      RETURNING idea_id
      """
    ) { try $0.read("idea_id") }
    guard !left.isEmpty else { return false }
    // The whole loses one person, and so does each part that they supported by itself.
    try db.run("UPDATE ideas SET supports = supports - 1 WHERE id IN \(list: Array(Set(left + [idea])))")
    return true
  }

  /// People, not presses: whoever supports two ideas that are now one counts once.
  package func countSupports(of idea: Idea.ID) throws {
    try db.run(
      """
      UPDATE ideas SET supports = (SELECT COUNT(DISTINCT s.participant) FROM idea_supports s
        WHERE s.idea_id IN (SELECT \(idea) UNION ALL SELECT i.id FROM ideas i WHERE i.part_of = \(idea)))
      WHERE id = \(idea)
      """)
  }

  // MARK: - Comments

  package struct NewComment: Sendable {
    package var text: String
    package var stance: IdeaComment.Stance
    package var name: String
    package var heldFor = ""
    package init(text: String, stance: IdeaComment.Stance, name: String) {
      self.text = text
      self.stance = stance
      self.name = name
    }
  }

  package func comment(_ new: NewComment, on idea: Idea, in call: Call.ID, by participant: Participant) throws
    -> IdeaComment.ID
  {
    let isShown = new.heldFor.isEmpty
    let id: IdeaComment.ID = try db.value(
      """
      INSERT INTO idea_comments (call_id, idea_id, participant, person_id, name, stance, text, state, held_for, at)
      VALUES (\(call), \(idea.id), \(participant.key), \(participant.person), \(new.name), \(new.stance), \(new.text),
        \(isShown ? "shown" : "held"), \(new.heldFor), \(now)) RETURNING id
      """)!
    if isShown {
      try db.run("UPDATE ideas SET comments = comments + 1 WHERE id = \(idea.id)")
    } else {
      try db.run("UPDATE calls SET held = held + 1 WHERE id = \(call)")
    }
    return id
  }

  /// Writes one's own comment anew; `false` when it was changed after it was read.
  ///
  /// - Parameter read: When the text that was read had been changed, in milliseconds; 0 for never.
  package func rewrite(_ comment: IdeaComment, _ new: NewComment, readAt read: Int64) throws -> Bool {
    let isAgain = comment.state == .refused && new.heldFor.isEmpty
    let why = isAgain ? WritingSign.again.rawValue : new.heldFor.isEmpty ? comment.heldFor : new.heldFor
    let state: Idea.State = why.isEmpty ? .shown : .held
    return try db.run(
      """
      UPDATE idea_comments SET text = \(new.text), stance = \(new.stance), name = \(new.name), state = \(state),
        held_for = \(why), edited = \(now)
      WHERE id = \(comment.id) AND COALESCE(edited, 0) = \(read) AND state IN ('held', 'shown', 'refused')
      """) > 0
  }

  /// Takes a comment back; the place in the thread stays.
  package func withdraw(_ comment: IdeaComment) throws -> Bool {
    let gone = try db.run(
      """
      UPDATE idea_comments SET state = 'withdrawn', text = '', name = ''
      WHERE id = \(comment.id) AND state NOT IN ('withdrawn', 'removed')
      """)
    guard gone > 0 else { return false }
    try countComments(of: comment.idea)
    try db.run(
      "UPDATE contributions SET note = '' WHERE target = \(IdeaComment.target) AND target_id = \(comment.id)")
    return true
  }

  package func countComments(of idea: Idea.ID) throws {
    try db.run(
      """
      UPDATE ideas SET comments = (SELECT COUNT(*) FROM idea_comments m WHERE m.idea_id = ideas.id AND m.state = 'shown')
      WHERE id = \(idea)
      """)
  }
}
