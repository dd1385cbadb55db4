import Accounts
import Cases
import Database
import Time
import Web

/// Invitations: making, finding, answering. Tokens go in, only their hashes are kept.
package struct InvitationStore {
  let db: Connection
  package init(_ db: Connection) { self.db = db }

  package func add(
    _ draft: InvitationDraft, token: String, to id: Case.ID, by person: Person.ID, now: Instant
  ) throws -> Invitation.ID {
    if let email = draft.email { try refuseTwice(email, to: id, now: now) }
    return try db.value(
      """
      INSERT INTO invitations
        (case_id, token, name, email, organisation, actor_group, role, ask, invited_by, created, expires)
      VALUES (\(id), \(Secrets.hash(token)), \(draft.name), \(draft.email), \(draft.organisation), \(draft.group),
        \(draft.role), \(draft.ask), \(person), \(now), \(Invitation.expiry(from: now)))
      RETURNING id
      """)!
  }

  /// An address waits for one answer at a time. What has run out waits no more.
  private func refuseTwice(_ email: String, to id: Case.ID, now: Instant) throws {
    let isOnTeam: Int? = try db.value(
      """
      SELECT 1 FROM case_people cp JOIN people p ON p.id = cp.person_id
      WHERE cp.case_id = \(id) AND cp.left_at IS NULL AND p.email = \(email)
      """)
    if isOnTeam != nil { throw InvitationProblem.isOnTeam(email) }
    try db.run(
      """
      UPDATE invitations SET withdrawn = \(now)
      WHERE case_id = \(id) AND email = \(email) AND answer IS NULL AND withdrawn IS NULL AND expires <= \(now)
      """)
    let waits: Int? = try db.value(
      """
      SELECT 1 FROM invitations
      WHERE case_id = \(id) AND email = \(email) AND answer IS NULL AND withdrawn IS NULL
      """)
    if waits != nil { throw InvitationProblem.waits(email) }
  }

  /// Those that are not withdrawn and to which nobody has said yes, the newest first.
  package func unanswered(in id: Case.ID, count: Int = 100) throws -> [Invitation] {
    try db.rows(
      "SELECT " + Invitation.columns + Invitation.tables
        + """
         WHERE i.case_id = \(id) AND i.withdrawn IS NULL AND COALESCE(i.answer, '') <> 'accepted'
        ORDER BY i.id DESC LIMIT \(count)
        """
    ) { try Invitation($0) }
  }

  package func invitation(_ invitation: Invitation.ID, in id: Case.ID) throws -> Invitation? {
    try db.first(
      "SELECT " + Invitation.columns + Invitation.tables + " WHERE i.id = \(invitation) AND i.case_id = \(id)"
    ) { try Invitation($0) }
  }

  package func invitation(token: String) throws -> Invitation? {
    try db.first(
      "SELECT " + Invitation.columns + Invitation.tables + " WHERE i.token = \(Secrets.hash(token))"
    ) { try Invitation($0) }
  }

  /// The invitation through which a guest came to the case: the way back for who has lost the link.
  package func invitation(of person: Person.ID, in id: Case.ID) throws -> Invitation? {
    try db.first(
      "SELECT " + Invitation.columns + Invitation.tables
        + " WHERE i.case_id = \(id) AND i.person_id = \(person) AND i.withdrawn IS NULL ORDER BY i.id DESC LIMIT 1"
    ) { try Invitation($0) }
  }

  /// The name of who invited, for a link that a newer one has taken the place of.
  package func inviterOfReplaced(token: String) throws -> String? {
    try db.value(
      """
      SELECT p.name FROM replaced_links r
      JOIN invitations i ON i.id = r.invitation_id
      JOIN people p ON p.id = i.invited_by
      WHERE r.token = \(Secrets.hash(token))
      """)
  }

  /// A new link in the old one's place, working from today on. A guest who is
  /// in by the old one has to come in by the new.
  package func renew(_ invitation: Invitation, token: String, now: Instant) throws {
    try db.run(
      """
      INSERT INTO replaced_links (token, invitation_id)
      SELECT token, id FROM invitations WHERE id = \(invitation.id)
      """)
    try db.run(
      """
      UPDATE invitations SET token = \(Secrets.hash(token)), expires = \(Invitation.expiry(from: now))
      WHERE id = \(invitation.id)
      """)
    if invitation.isGuest, let guest = invitation.person { try SessionStore(db).closeAll(of: guest) }
  }

  package func withdraw(_ invitation: Invitation.ID, now: Instant) throws {
    try db.run("UPDATE invitations SET withdrawn = \(now) WHERE id = \(invitation) AND withdrawn IS NULL")
  }

  /// Lets no link lead the person back.
  package func withdraw(of person: Person.ID, in id: Case.ID, now: Instant) throws {
    try db.run(
      """
      UPDATE invitations SET withdrawn = \(now)
      WHERE case_id = \(id) AND person_id = \(person) AND withdrawn IS NULL
      """)
  }

  package func open(_ invitation: Invitation.ID, now: Instant) throws {
    try db.run("UPDATE invitations SET opened = \(now) WHERE id = \(invitation) AND opened IS NULL")
  }

  package func accept(_ invitation: Invitation.ID, as person: Person.ID, now: Instant) throws {
    try db.run(
      """
      UPDATE invitations SET answer = 'accepted', answered = \(now), person_id = \(person),
        opened = COALESCE(opened, \(now))
      WHERE id = \(invitation)
      """)
  }

  package func decline(
    _ invitation: Invitation.ID, as answer: Invitation.Answer, suggested: String = "", note: String = "", now: Instant
  ) throws {
    try db.run(
      """
      UPDATE invitations SET answer = \(answer), answered = \(now), suggested = \(suggested), answer_note = \(note)
      WHERE id = \(invitation) AND COALESCE(answer, '') <> 'accepted'
      """)
  }
}
