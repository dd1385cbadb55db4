import Database
import HTML
import HTTP
import Language
import Mail
import Time
import Web

/// How the mail stands, and a letter to try it with.
enum AdminMailRoutes {
  static func add(to router: inout Router, _ office: PostOffice?) {
    router.get(AdminRoutes.mail, access: .platformAdministrator) { context in
      let desk = try await context.read { try MailDesk($0) }
      return .page(adminMailPage(desk, context))
    }
    router.post(AdminRoutes.mailTest, access: .platformAdministrator) { context in
      try await tryOut(context, office)
    }
    router.post(AdminRoutes.mailAgain, access: .platformAdministrator, sendAgain)
  }

  /// Sends to the administrator alone, and says at once what came of it.
  private static func tryOut(_ context: Context, _ office: PostOffice?) async throws -> Answer {
    let viewer = try context.person
    guard let office, let address = viewer.email else {
      return .redirect(Redirect(to: AdminRoutes.mail.path(), saying: AdminMailTexts.sendsNone))
    }
    try context.services.limits.check(
      "mail-test", by: String(viewer.id), atMost: 10, within: .minutes(10), now: context.now)
    let delivery = await office.test(
      to: viewer.name, address, subject: AdminMailTexts.testSubject(context.language),
      text: AdminMailTexts.testText(context.language), now: context.now)
    let now = context.now
    let desk = try await context.services.database.write { db in
      try AdminStore(db).note(.mailTried, AdminSubject(person: Person.ID(viewer.id)), by: viewer, now: now)
      return try MailDesk(db)
    }
    return .page(adminMailPage(desk, tried: delivery, context))
  }

  @Sendable private static func sendAgain(_ context: Context) async throws -> Answer {
    let (viewer, now) = (try context.person, context.now)
    return try await context.change { db in
      let count = try MailDesk.sendAgain(in: db, now: now)
      try AdminStore(db).note(.mailSentAgain, AdminSubject(), by: viewer, now: now)
      return Redirect(to: AdminRoutes.mail.path(), saying: AdminMailTexts.triedAgain(count))
    }
  }
}
