import HTML
import HTTP
import Language
import Time
import Web

/// The audit log, the newest first.
func auditPage(_ log: AuditLog, isFirst: Bool) -> Page {
  Page(AdminTexts.log) {
    crumbs([(AdminTexts.administration, AdminRoutes.overview.path())], here: AdminTexts.log)
    h1(.class("mt3")) { AdminTexts.log }
    p(.class("mt2")) { AdminTexts.logLead }
    if log.entries.isEmpty {
      nothingFound(AdminTexts.noActs, AdminTexts.backToAdministration, to: AdminRoutes.overview.path())
    } else {
      actTable(log)
    }
    partLinks(
      next: log.hasMore ? log.entries.last.map { AdminRoutes.log.path() + "?foer=\($0.id)" } : nil,
      first: isFirst ? nil : AdminRoutes.log.path(), label: AdminTexts.earlierActs)
    adminFoot(AdminTexts.backToAdministration, to: AdminRoutes.overview.path())
  }
}

private func actTable(_ log: AuditLog) -> some Markup {
  adminTable(AdminTexts.log, [AdminTexts.when, AdminTexts.who, AdminTexts.what, AdminTexts.about]) {
    log.entries.map { entry in
      tr {
        td(.class("nowrap")) { moment(entry.at) }
        td { entry.by.map { Text(same: $0) } ?? AdminTexts.commandLine }
        td { AdminAct(rawValue: entry.act)?.name ?? Text(same: entry.act) }
        td { subject(entry.subject, in: log) }
      }
    }
  }
}

/// `23. november 2026 kl. 9`
private func moment(_ at: Instant) -> Text {
  .build { "\(Formats.day(at.day, $0)) \(Formats.time(LocalTime(at), $0))" }
}

/// The names that they have now; the log itself keeps none.
private func subject(_ subject: AdminSubject, in log: AuditLog) -> String {
  [subject.person.flatMap { log.people[$0] }, subject.organisation.flatMap { log.organisations[$0] }]
    .compactMap { $0 }.joined(separator: ", ")
}
