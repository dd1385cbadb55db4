import Accounts
import Actors
import Agreements
import Cases
import Cockpit
import Database
import Differences
import Files
import HTTP
import Ideas
import Indicators
import Live
import Mail
import Notices
import Opinions
import Search
import Time
import Web

/// Samspil, put together: what answers, and what keeps house.
package struct SamspilSystem: Sendable {
  package let services: Services
  package let responder: Responder
  package let router: Router
  package let standings: Standings
  package let digest: DigestJob
  package let deadlines: DeadlineJob
  package let invitations: BatchJob
  /// Who sends mail, where a mail server has been named.
  package let office: PostOffice?
  package let live: LiveHub
  package let maps: MapKeeper
  package let calls: CallDesk
  /// Where files lie, when the installation has a directory for them.
  package let files: FileStore?

  /// Once a day: looks at every case again, since days pass by themselves, and
  /// forgets what has run out. Every ten minutes: tells what is due.
  package func keepHouse() async {
    var lastDay: Day?
    while !Task.isCancelled {
      let now = services.now()
      await noting("opinion map") { try await maps.catchUp() }
      if lastDay != now.day {
        await noting("housekeeping") {
          try await tidy(now: now)
          lastDay = now.day
        }
      }
      await noting("deadlines") { try await tellDeadlines(now: now) }
      try? await Task.sleep(for: .seconds(600))
    }
  }

  private func noting(_ what: String, _ body: () async throws -> Void) async {
    do {
      try await body()
    } catch {
      if !Task.isCancelled { services.log(LogLine(fault: error, reference: what, route: "-")) }
    }
  }

  /// Tells what is due and has not been told, in the part of the day when people can be told.
  package func tellDeadlines(now: Instant) async throws {
    guard deadlines.isTime(now) else { return }
    try await deadlines.work(now: now)
    let reminders = Wiring.reminders(services.site)
    _ = try await services.database.write { db in try reminders.remind(db, now: now) }
  }

  package func tidy(now: Instant) async throws {
    try await standings.refreshAll(now: now)
    try await SearchIndex.fill(from: Wiring.findables, in: services.database, now: now)
    try await services.database.write { db in
      try WebSchema.tidy(db, now: now)
      try SessionStore(db).forgetExpired(now: now)
      try OutboxStore(db).tidy(now: now)
      try NoticeStore(db).tidy(now: now)
      try BatchJob.tidy(db, now: now)
      try IndicatorHouse.tidy(db, now: now)
      try PulseRoutes.closeDue(db, now: now)
      try SearchStore(db).tidy()
      try CallChangeStore.shuffle(db, today: now.day)
      try ContactStore(db).tidy(now: now)
    }
    try await files?.tidy()
  }

  /// Writes the day's news when it is time, and sends what lies in the outbox.
  package func carryMail() async {
    while !Task.isCancelled {
      do {
        try await digest.work(now: services.now())
        try await invitations.work(now: services.now())
        try await office?.carry(now: services.now)
      } catch {
        if !Task.isCancelled { services.log(LogLine(fault: error, reference: "mail", route: "-")) }
      }
      try? await Task.sleep(for: .seconds(2))
    }
  }
}

/// How mail goes out.
package struct MailSettings: Sendable {
  package let server: MailServer
  /// The hour in Denmark from which the day's news is written.
  package let digestHour: Int

  package init(server: MailServer, digestHour: Int) {
    self.server = server
    self.digestHour = digestHour
  }
}
