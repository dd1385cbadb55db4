import Accounts
import Cases
import Crowd
import Database
import Statistics
import Time
import Web

/// Casts votes: one of each participant on each statement, the latest counts.
package struct VoteStore {
  let db: Connection
  package init(_ db: Connection) { self.db = db }

  /// A vote as it is asked for.
  package struct Ballot: Sendable {
    let token: String
    let statement: Statement.ID
    let vote: Vote
    let participant: Participant

    package init(token: String, statement: Statement.ID, vote: Vote, participant: Participant) {
      self.token = token
      self.statement = statement
      self.vote = vote
      self.participant = participant
    }
  }

  /// Where the statement and the one who votes stand.
  private struct Found {
    let conversation: Conversation
    let status: Statement.Status
    let isArchived: Bool
    let isOnTeam: Bool
    /// The side from which they take part in the case, if they do.
    let group: ActorGroup?
    let participant: Int?
    /// What they have answered already, and the number of that act.
    let vote: (says: Int, act: Int)?
  }

  /// What came of a vote.
  package struct Cast: Sendable {
    let conversation: Conversation
    /// The votes of the participant as they are now.
    let votes: [Statement.ID: Vote]
    /// Whether it says something new, and not the same once more.
    let isNew: Bool
  }

  /// Casts a vote; the same vote once more changes nothing.
  ///
  /// - Parameter hasAccount: Whether the voter is signed in with an account of their own.
  /// - Throws: ``OpinionProblem`` when it is too late, and ``Refusal/notFound`` for a statement that is not there.
  @discardableResult
  package func cast(_ ballot: Ballot, hasAccount: Bool, now: Instant) throws -> Cast {
    guard let found = try find(ballot) else { throw Refusal.notFound }
    try OpinionRights.requireVote(
      on: found.conversation, isArchived: found.isArchived, hasAccount: hasAccount, isOnTeam: found.isOnTeam,
      today: now.day)
    guard found.status == .open else { throw OpinionProblem.statementGone }
    let conversation = found.conversation
    let participant = try found.participant ?? enter(ballot.participant, conversation.id)
    let isNew = found.vote?.says != Int(ballot.vote.rawValue)
    if isNew {
      let act = try record(ballot, in: conversation.caseID, as: found.group, now: now)
      if let earlier = found.vote {
        try remember(earlier, of: participant, on: ballot.statement, until: act, now: now)
      }
      try keep(ballot, of: participant, act: act)
    }
    return Cast(conversation: conversation, votes: try votes(of: participant), isNew: isNew)
  }

  private func find(_ ballot: Ballot) throws -> Found? {
    try db.first(
      """
      SELECT \(Conversation.columns), s.status, c.archived, me.actor_group, p.id AS participant, w.vote, w.act
      FROM conversation_statements s
      JOIN conversations v ON v.id = s.conversation_id
      JOIN cases c ON c.id = v.case_id
      LEFT JOIN case_people me ON me.case_id = c.id AND me.person_id = \(ballot.participant.person?.number ?? 0)
        AND me.left_at IS NULL
      LEFT JOIN conversation_participants p ON p.conversation_id = v.id AND p.key = \(ballot.participant.key)
      LEFT JOIN conversation_votes w ON w.participant_id = p.id AND w.statement_id = s.id
      WHERE s.id = \(ballot.statement) AND v.token = \(ballot.token)
      """
    ) { row in
      let group: ActorGroup? = try row.readIfPresent("actor_group")
      let says: Int? = try row.readIfPresent("vote")
      return Found(
        conversation: try Conversation(row), status: try row.read("status"),
        isArchived: try row.readIfPresent("archived", as: Instant.self) != nil, isOnTeam: group != nil, group: group,
        participant: try row.readIfPresent("participant"),
        vote: try says.map { (says: $0, act: try row.read("act")) })
    }
  }

  /// The number under which somebody takes part; a new one when they have none.
  func enter(_ participant: Participant, _ id: Conversation.ID) throws -> Int {
    let new: Int? = try db.value(
      """
      INSERT INTO conversation_participants (conversation_id, key) VALUES (\(id), \(participant.key))
      ON CONFLICT (conversation_id, key) DO NOTHING RETURNING id
      """)
    return try new ?? number(of: participant, in: id) ?? 0
  }

  func number(of participant: Participant, in id: Conversation.ID) throws -> Int? {
    try db.value(
      "SELECT id FROM conversation_participants WHERE conversation_id = \(id) AND key = \(participant.key)")
  }

  /// That somebody voted stands in the record, and not who: the key alone.
  private func record(_ ballot: Ballot, in id: Case.ID, as group: ActorGroup?, now: Instant) throws -> Int {
    try CrowdRecord(db).add(
      Contribution(.vote, target: "statement", targetID: ballot.statement.number), in: id,
      by: Participant(key: ballot.participant.key), as: group, isNews: false, now: now)
  }

  /// What is changed is kept for as long as the map that is shown may have been made of it.
  private func remember(
    _ vote: (says: Int, act: Int), of participant: Int, on statement: Statement.ID, until act: Int, now: Instant
  ) throws {
    try db.run(
      """
      INSERT INTO conversation_earlier_votes (participant_id, statement_id, vote, act, until, at)
      VALUES (\(participant), \(statement), \(vote.says), \(vote.act), \(act), \(now))
      """)
  }

  /// Forgets what votes said that no figure is counted from any more. Who is taking files out may still read
  /// what was shown an hour ago.
  static func forgetEarlier(_ db: Connection, now: Instant) throws {
    try db.run(
      """
      DELETE FROM conversation_earlier_votes WHERE at < \(now - .hours(1)) AND until <= COALESCE(
        (SELECT MIN(l.act) FROM conversation_statements s
         JOIN conversation_map_labels l ON l.conversation_id = s.conversation_id
         WHERE s.id = conversation_earlier_votes.statement_id), 0)
      """)
  }

  private func keep(_ ballot: Ballot, of participant: Int, act: Int) throws {
    try db.run(
      """
      INSERT INTO conversation_votes (participant_id, statement_id, vote, first_act, act)
      VALUES (\(participant), \(ballot.statement), \(Int(ballot.vote.rawValue)), \(act), \(act))
      ON CONFLICT (participant_id, statement_id) DO UPDATE SET vote = excluded.vote, act = excluded.act
      """)
  }

  func votes(of participant: Int) throws -> [Statement.ID: Vote] {
    let rows = try db.rows(
      "SELECT statement_id, vote FROM conversation_votes WHERE participant_id = \(participant)"
    ) { row in
      (
        try row.read("statement_id", as: Statement.ID.self),
        Vote(rawValue: Int8(try row.read("vote", as: Int.self))) ?? .pass
      )
    }
    return Dictionary(uniqueKeysWithValues: rows)
  }
}
