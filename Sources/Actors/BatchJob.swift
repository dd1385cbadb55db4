import Database
import Time
import Web

/// Works off lists of invitations, some at a time. What has been done and what
/// it put in the outbox is one transaction: killed in the middle, it goes on
/// where it was, and nobody is invited twice.
package struct BatchJob: Sendable {
  let database: Database
  let site: Site

  package init(database: Database, site: Site) {
    self.database = database
    self.site = site
  }

  private static let count = 100

  package func work(now: Instant) async throws {
    while !Task.isCancelled, try await doSome(now: now) {}
  }

  /// - Returns: Whether there was something to do.
  func doSome(now: Instant) async throws -> Bool {
    guard try await database.read({ try BatchStore($0).next() }) != nil else { return false }
    return try await database.write { db in
      let store = BatchStore(db)
      guard let work = try store.next() else { return false }
      let lines = work.isAllowed ? try store.waiting(in: work.batch, count: Self.count) : []
      if lines.isEmpty {
        try store.finish(work.batch, now: now)
      } else {
        try store.invited(try lines.filter { try invite($0, work, db, now) }.map(\.number), in: work.batch)
      }
      return true
    }
  }

  private func invite(
    _ line: BatchStore.WaitingLine, _ work: BatchStore.Work, _ db: Connection, _ now: Instant
  ) throws -> Bool {
    let token = Secrets.token()
    let draft = InvitationDraft(
      name: line.name, email: line.email, organisation: line.organisation, group: work.draft.group,
      role: work.draft.role, ask: work.draft.ask)
    do {
      _ = try InvitationStore(db).add(draft, token: token, to: work.caseID, by: work.inviter, now: now)
    } catch InvitationProblem.isOnTeam {
      try BatchStore(db).skipped(line.number, in: work.batch, .onTeam)
      return false
    } catch InvitationProblem.waits {
      try BatchStore(db).skipped(line.number, in: work.batch, .asked)
      return false
    }
    let words = InvitationMail.Words(
      name: line.name, email: line.email, ask: work.draft.ask, title: work.title, inviter: work.inviterName,
      language: work.draft.language)
    try InvitationMail(db: db, site: site).send(words, token: token, now: now)
    return true
  }

  package static func tidy(_ db: Connection, now: Instant) throws { try BatchStore(db).tidy(now: now) }
}
