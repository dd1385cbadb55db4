import HTML
import HTTP
import Language
import Time
import Web

/// The front page of administration: who waits for something, and the ways to the rest.
func adminPage(_ counts: AdminCounts, _ waiting: [WaitingPerson], _ context: Context) -> Page {
  Page(AdminTexts.administration) {
    crumbs([(ProfileTexts.front, "/")], here: AdminTexts.administration)
    h1(.class("mt3")) { AdminTexts.administration }
    figures(counts)
    section(.class("sec mt6")) {
      h2 { AdminTexts.waitingHeading(counts.waiting) }
      if waiting.isEmpty {
        p(.class("mt2")) { AdminTexts.nobodyWaits }
      } else {
        p(.class("mt2")) { AdminTexts.waitingHint }
        waitingTable(waiting, context)
      }
    }
    div(.class("actions")) {
      a(.class("btn"), .href(AdminRoutes.newPerson.path())) { AdminTexts.addPerson }
      a(.class("btn btn--second"), .href(AdminRoutes.newOrganisation.path())) { AdminTexts.addOrganisation }
    }
    p(.class("mt5")) { a(.href(AdminRoutes.mail.path())) { AdminMailTexts.toMail } }
    adminFoot(AdminTexts.readLog, to: AdminRoutes.log.path())
  }
}

private func figures(_ counts: AdminCounts) -> some Markup {
  dl(.class("facts mt4")) {
    figure(AdminTexts.people, counts.people, to: AdminRoutes.people.path())
    figure(AdminTexts.organisations, counts.organisations, to: AdminRoutes.organisations.path())
  }
}

private func figure(_ name: Text, _ count: Int, to path: String) -> some Markup {
  div {
    dt { a(.href(path)) { name } }
    dd { Text.build { Formats.whole(count, $0) } }
  }
}

private func waitingTable(_ waiting: [WaitingPerson], _ context: Context) -> some Markup {
  adminTable(
    AdminTexts.waiting,
    [AdminTexts.name, AdminTexts.theLink, AdminTexts.asked, AdminTexts.email, AdminTexts.organisation]
  ) {
    waiting.map { person in waitingRow(person, context) }
  }
}

private func waitingRow(_ waiting: WaitingPerson, _ context: Context) -> some Markup {
  tr {
    th(.scope("row")) {
      a(.href(AdminRoutes.person.path(waiting.row.id))) { waiting.row.name }
    }
    td { linkButton(to: waiting.row, context.keys, class: "btn btn--second btn--s") }
    td { askedWhen(waiting.since, context.now) }
    td {
      waiting.row.email ?? ""
      waiting.row.isEmailConfirmed ? nil : span(.class("tag tag--warn")) { AdminTexts.unconfirmed }
    }
    td { waiting.row.organisation ?? "–" }
  }
}

/// The day, and the time when it was today.
private func askedWhen(_ since: Instant, _ now: Instant) -> Text {
  .build { language in
    let day = Formats.ago(since.day, today: now.day, language)
    return since.day == now.day ? "\(day) \(Formats.time(LocalTime(since), language))" : day
  }
}

/// Shows a link the one time it can be seen.
func madeLinkPage(_ person: PersonRow, link: String) -> Page {
  Page(AdminTexts.linkTitle(person.name)) {
    crumbs([(AdminTexts.administration, AdminRoutes.overview.path())], here: AdminTexts.linkTitle(person.name))
    h1(.class("mt3")) { AdminTexts.linkTitle(person.name) }
    p(.class("mt3")) { AdminTexts.linkLead }
    person.isEmailConfirmed ? nil : div(.class("flash flash--warn mt4")) { p { AdminTexts.unconfirmedWarning } }
    div(.class("field mt4")) {
      label(.label(for: "link")) { AdminTexts.theLink }
      input(.class("input"), .id("link"), .value(link), Attribute("readonly"))
    }
    div(.class("actions")) {
      button(.type("button"), .class("btn"), Attribute("data-copy", "#link"), Attribute("hidden")) {
        AdminTexts.copyLink
      }
      a(.class("btn btn--second"), .href(AdminRoutes.overview.path())) { AdminTexts.backToAdministration }
    }
  }
}
