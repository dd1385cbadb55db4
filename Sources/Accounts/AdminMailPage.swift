import HTML
import HTTP
import Language
import Mail
import Time
import Web

/// The mail: whether it goes out, what waits, what was refused.
func adminMailPage(_ desk: MailDesk, tried: Delivery? = nil, _ context: Context) -> Page {
  Page(AdminMailTexts.mail) {
    tried.map { outcome($0) }
    crumbs([(AdminTexts.administration, AdminRoutes.overview.path())], here: AdminMailTexts.mail)
    h1(.class("mt3")) { AdminMailTexts.mail }
    if context.services.site.sendsMail {
      standing(desk, context)
      testForm(context)
    } else {
      p(.class("lead mt2")) { AdminMailTexts.sendsNone }
      p(.class("mt3")) { AdminMailTexts.howTo }
    }
    failedPart(desk, context)
    adminFoot(AdminTexts.backToAdministration, to: AdminRoutes.overview.path())
  }
}

private func outcome(_ delivery: Delivery) -> some Markup {
  let (isSent, text): (Bool, Text) =
    switch delivery {
    case .sent: (true, AdminMailTexts.testSent)
    case .later(let problem): (false, AdminMailTexts.testLater(problem))
    case .refused(let problem): (false, AdminMailTexts.testRefused(problem))
    case .unreachable(let problem): (false, AdminMailTexts.testUnreachable(problem))
    case .unsure(let problem): (false, AdminMailTexts.testUnsure(problem))
    }
  return div(.class(isSent ? "flash" : "flash flash--bad"), .role("status")) {
    isSent ? Icon.check : Icon.warning
    p { text }
  }
}

private func standing(_ desk: MailDesk, _ context: Context) -> some Markup {
  group {
    desk.problem.map { problem in
      div(.class("flash flash--warn mt4")) { p { AdminMailTexts.isDown(problem) } }
    }
    dl(.class("facts mt4")) {
      fact(AdminMailTexts.waiting, Text.build { Formats.whole(desk.waiting, $0) })
      fact(AdminMailTexts.failed, Text.build { Formats.whole(desk.failed.count, $0) })
      fact(
        AdminMailTexts.tried,
        desk.tried.map { tried in
          .build { Formats.ago(tried.day, today: context.today, $0) + " " + Formats.time(LocalTime(tried), $0) }
        } ?? AdminMailTexts.never)
    }
  }
}

private func fact(_ name: Text, _ value: Text) -> some Markup {
  div {
    dt { name }
    dd { value }
  }
}

private func testForm(_ context: Context) -> some Markup {
  section(.class("sec mt6")) {
    h2 { AdminMailTexts.tryOut }
    p(.class("mt2")) { AdminMailTexts.tryOutLead(context.viewer?.email ?? "") }
    postForm(context.keys, to: AdminRoutes.mailTest.path()) {
      div(.class("actions")) { button(.type("submit"), .class("btn")) { AdminMailTexts.sendTest } }
    }
  }
}

private func failedPart(_ desk: MailDesk, _ context: Context) -> (some Markup)? {
  desk.failed.isEmpty
    ? nil
    : section(.class("sec mt6")) {
      h2 { AdminMailTexts.failed }
      p(.class("mt2")) { AdminMailTexts.failedLead }
      adminTable(
        AdminMailTexts.failed,
        [AdminMailTexts.address, AdminMailTexts.subject, AdminMailTexts.reason, AdminTexts.when]
      ) {
        desk.failed.map { failedRow($0, context) }
      }
      desk.failed.contains(where: \.canBeSent)
        ? postForm(context.keys, to: AdminRoutes.mailAgain.path()) {
          div(.class("actions")) { button(.type("submit"), .class("btn btn--second")) { AdminMailTexts.tryAgain } }
        } : nil
    }
}

private func failedRow(_ failed: MailDesk.Failed, _ context: Context) -> some Markup {
  tr {
    th(.scope("row")) { failed.address }
    td { failed.subject }
    td { failed.problem }
    td { Text.build { Formats.ago(failed.at.day, today: context.today, $0) } }
  }
}
