import Accounts
import Cases
import HTML
import HTTP
import Language
import Time
import Web

/// One person of the team.
func personPage(_ view: PersonView, desk: CaseDesk) -> Page {
  let member = view.member
  return desk.page(view.entry, tab: ActorRoutes.tab, title: Text(same: member.name)) {
    h1 { member.name }
    p(.class("lead mt2 muted")) { memberNote(member) }
    personFacts(view)
    section(.class("sec mt6")) {
      div(.class("sec__head")) { h2 { PersonTexts.givesAndGets(member.name) } }
      member.works ? givesAndGets(member) : nil
      view.isSelf && view.entry.may(.contribute)
        ? p(.class("mt4")) {
          a(.class("btn"), .href(ActorRoutes.expectation.path(view.id))) { ActorTexts.stateYours }
        } : nil
    }
    personActions(view)
  }
}

private func personFacts(_ view: PersonView) -> some Markup {
  let hats = view.hats.filter { $0.person == view.member.id && $0.until == nil }
  return dl(.class("facts facts--lines facts--measure mt5")) {
    personFact(PersonTexts.group) { view.member.group.singular.capitalised }
    view.member.organisationName.map { name in personFact(PersonTexts.takesPartFor) { name } }
    personFact(PersonTexts.since) { PersonTexts.day(view.member.joined.day) }
    hats.isEmpty
      ? nil
      : personFact(PersonTexts.hats) {
        Text.build { language in Formats.list(hats.map { $0.hat.name(language) }, language) }
      }
    personFact(ActorTexts.openCases) { view.member.openCases }
  }
}

private func personFact(_ name: Text, @MarkupBuilder _ value: () -> some Markup) -> some Markup {
  div {
    dt { name }
    dd { value() }
  }
}

private func personActions(_ view: PersonView) -> some Markup {
  div(.class("actions mt6")) {
    a(.class("btn btn--second"), .href(ActorRoutes.page.path(view.id))) { ActorTexts.backToActors }
    view.entry.may(.invite) && view.mayLead && !view.isSelf
      ? a(.class("btn btn--quiet"), .href(ActorRoutes.leadership.path(view.id, view.member.id))) {
        PersonTexts.makeLeader(view.member.name)
      } : nil
    view.invitation.map { number in
      a(.class("btn btn--quiet"), .href(ActorRoutes.invitation.path(view.id, number))) { InvitationTexts.newLink }
    }
    view.mayRemove
      ? a(.class("btn btn--quiet"), .href(ActorRoutes.removal.path(view.id, view.member.id))) {
        PersonTexts.remove(view.member.name)
      } : nil
    view.isSelf
      ? a(.class("btn btn--quiet"), .href(ActorRoutes.leaving.path(view.id))) { PersonTexts.leave } : nil
  }
}

/// What one gives and gets: one's own row only.
func expectationPage(_ entry: CaseEntry, form: FormState, keys: FormKeys, desk: CaseDesk) -> Page {
  desk.page(entry, tab: ActorRoutes.tab, title: PersonTexts.expectation) {
    errorSummary(form, heading: PersonTexts.putRight)
    h1 { PersonTexts.expectation }
    p(.class("lead mt2")) { PersonTexts.expectationLead }
    postForm(keys, to: ActorRoutes.expectation.path(entry.item.id), class: "mt5") {
      Field("giver", PersonTexts.gives, hint: PersonTexts.givesHint, in: form).lines(rows: 3, limit: 400)
      Field("faar", PersonTexts.gets, hint: PersonTexts.getsHint, in: form).lines(rows: 3, limit: 400)
      div(.class("actions")) {
        button(.class("btn"), .type("submit")) { PersonTexts.save }
        a(.class("btn btn--quiet"), .href(ActorRoutes.page.path(entry.item.id))) { ActorTexts.backToActors }
      }
    }
  }.refused(form)
}

/// Asks once more before somebody leaves.
func leavingPage(_ entry: CaseEntry, isLastLeader: Bool, keys: FormKeys, desk: CaseDesk) -> Page {
  let title = isLastLeader ? PersonTexts.lastLeader : PersonTexts.leaving(entry.item.title)
  return desk.page(entry, tab: ActorRoutes.tab, title: title) {
    h1 { title }
    p(.class("lead mt2")) { isLastLeader ? PersonTexts.lastLeaderAdvice : PersonTexts.whatYouWroteStays }
    postForm(keys, to: ActorRoutes.leaving.path(entry.item.id)) {
      div(.class("actions")) {
        isLastLeader ? nil : button(.class("btn btn--danger"), .type("submit")) { PersonTexts.leaveButton }
        a(.class("btn btn--second"), .href(ActorRoutes.page.path(entry.item.id))) {
          isLastLeader ? ActorTexts.backToActors : PersonTexts.stay
        }
      }
    }
  }
}

/// Asks once more before somebody is removed.
func removalPage(_ view: PersonView, keys: FormKeys, desk: CaseDesk) -> Page {
  desk.page(view.entry, tab: ActorRoutes.tab, title: PersonTexts.remove(view.member.name)) {
    h1 { PersonTexts.removing(view.member.name) }
    p(.class("lead mt2")) { PersonTexts.whatTheyWroteStays }
    postForm(keys, to: ActorRoutes.removal.path(view.id, view.member.id)) {
      div(.class("actions")) {
        button(.class("btn btn--danger"), .type("submit")) { PersonTexts.removeButton }
        a(.class("btn btn--second"), .href(ActorRoutes.person.path(view.id, view.member.id))) { PersonTexts.cancel }
      }
    }
  }
}

/// Handing the leadership on, or sharing it.
func leadershipPage(_ view: PersonView, form: FormState, keys: FormKeys, desk: CaseDesk) -> Page {
  let title = PersonTexts.makeLeader(view.member.name)
  return desk.page(view.entry, tab: ActorRoutes.tab, title: title) {
    errorSummary(form, heading: PersonTexts.putRight)
    h1 { title }
    p(.class("lead mt2")) { PersonTexts.leadershipLead }
    postForm(keys, to: ActorRoutes.leadership.path(view.id, view.member.id), class: "mt5") {
      Field("ledelse", PersonTexts.howMany, in: form).chosen(from: [
        Choice("sammen", PersonTexts.share),
        Choice("videre", PersonTexts.handOver, note: PersonTexts.handOverNote),
      ])
      div(.class("actions")) {
        button(.class("btn"), .type("submit")) { PersonTexts.leadershipButton }
        a(.class("btn btn--quiet"), .href(ActorRoutes.person.path(view.id, view.member.id))) { PersonTexts.cancel }
      }
    }
  }.refused(form)
}
