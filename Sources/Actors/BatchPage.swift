import Cases
import HTML
import HTTP
import Language
import Web

/// The form for inviting many at once. Its limit is stated before it is met.
func batchFormPage(_ entry: CaseEntry, _ form: FormState, _ context: Context, desk: CaseDesk) -> Page {
  let id = entry.item.id
  return desk.page(entry, tab: ActorRoutes.tab, title: BatchTexts.inviteMany) {
    errorSummary(form, heading: InvitationTexts.putRight)
    h1 { BatchTexts.inviteMany }
    p(.class("lead mt2 muted")) { BatchTexts.lead }
    if context.services.site.sendsMail {
      postForm(context.keys, to: ActorRoutes.many.path(id), class: "mt5") {
        Field("liste", BatchTexts.list, hint: BatchTexts.listHint, in: form).lines(rows: 12, limit: 600_000)
        Field("gruppe", InvitationTexts.group, in: form).picked(from: ActorGroup.choices)
        Field("opgave", InvitationTexts.ask, in: form).lines(rows: 4, limit: 600)
        Field("rolle", InvitationTexts.role, in: form).chosen(from: [
          Choice(CaseRole.member.rawValue, InvitationTexts.member, note: InvitationTexts.memberNote),
          Choice(CaseRole.backer.rawValue, InvitationTexts.backer, note: InvitationTexts.backerNote),
        ])
        div(.class("actions")) {
          button(.type("submit"), .class("btn")) { BatchTexts.send }
          backLink(id)
        }
      }
    } else {
      p(.class("mt4")) { BatchTexts.noMail }
      div(.class("actions")) {
        a(.class("btn"), .href("\(ActorRoutes.page.path(id))#inviter")) { BatchTexts.inviteOne }
        backLink(id)
      }
    }
  }.refused(form)
}

/// How far a list has come. It is looked at again by a press: a page that
/// reloads by itself takes the reader's place from them.
func batchPage(_ entry: CaseEntry, _ batch: InvitationBatch, desk: CaseDesk) -> Page {
  let id = entry.item.id
  return desk.page(entry, tab: ActorRoutes.tab, title: BatchTexts.inviteMany) {
    h1 { batch.finished == nil ? BatchTexts.onItsWay : BatchTexts.done }
    p(.class("lead mt2"), .role("status")) { BatchTexts.progress(batch.done, of: batch.total) }
    figures(batch)
    div(.class("actions")) {
      batch.finished == nil
        ? a(.class("btn"), .href(ActorRoutes.batch.path(id, batch.id))) { BatchTexts.lookAgain }
        : a(.class("btn"), .href(ActorRoutes.page.path(id))) { ActorTexts.backToActors }
      batch.finished == nil ? backLink(id) : nil
    }
    batch.finished == nil ? p(.class("small muted mt3")) { BatchTexts.goOn } : nil
    skippedPart(batch)
  }
}

private func figures(_ batch: InvitationBatch) -> some Markup {
  dl(.class("facts mt5")) {
    fact(BatchTexts.invited, batch.invited)
    fact(BatchTexts.skippedCount, batch.skipped.count)
    fact(BatchTexts.left, batch.total - batch.done)
  }
}

private func fact(_ name: Text, _ count: Int) -> some Markup {
  div {
    dt { name }
    dd { Text.build { Formats.whole(count, $0) } }
  }
}

private func skippedPart(_ batch: InvitationBatch) -> (some Markup)? {
  batch.skipped.isEmpty
    ? nil
    : section(.class("sec mt6")) {
      h2 { BatchTexts.skipped }
      ul(.class("list list--tight mt3")) {
        batch.skipped.map { skipped in
          li {
            b { skipped.email }
            ": "
            BatchTexts.reason(skipped.reason.rawValue)
          }
        }
      }
    }
}

private func backLink(_ id: Case.ID) -> some Markup {
  a(.class("btn btn--quiet"), .href(ActorRoutes.page.path(id))) { ActorTexts.backToActors }
}
