import Accounts
import Cases
import HTML
import HTTP
import Language
import Time
import Web

/// The meetings of a case: to come, held, cancelled.
func meetingsPage(
  _ entry: CaseEntry, _ meetings: [Meeting], now: Instant, form: FormState, keys: FormKeys, desk: CaseDesk
) -> Page {
  let coming = meetings.filter(\.isOpen).sorted { ($0.starts, $0.id) < ($1.starts, $1.id) }
  return desk.page(entry, tab: ActorRoutes.tab, title: MeetingTexts.meetings) {
    errorSummary(form, heading: MeetingTexts.putRight)
    h1 { MeetingTexts.meetings }
    p(.class("lead mt2 muted")) { MeetingTexts.lead }
    section(.class("sec mt6")) {
      div(.class("sec__head")) { h2 { MeetingTexts.coming } }
      if coming.isEmpty {
        p { MeetingTexts.noneComing }
      } else {
        ul(.class("list plain")) { coming.map { comingRow($0, entry, now, keys) } }
      }
    }
    pastPart(meetings.filter { !$0.isOpen }, entry)
    entry.may(.planMeeting) ? planForm(entry, form, keys) : nil
    div(.class("actions")) {
      a(.class("btn btn--quiet"), .href(ActorRoutes.page.path(entry.item.id))) {
        Icon.left
        ActorTexts.backToActors
      }
    }
  }.refused(form)
}

private func comingRow(_ meeting: Meeting, _ entry: CaseEntry, _ now: Instant, _ keys: FormKeys) -> some Markup {
  let hasBegun = meeting.starts <= now
  return li(.class("row row--between row--top")) {
    meetingWords(meeting) { hasBegun ? span(.class("tag tag--warn")) { MeetingTexts.notNoted } : nil }
    entry.may(.planMeeting) ? comingActions(meeting, entry.item.id, hasBegun, keys) : nil
  }
}

private func meetingWords(_ meeting: Meeting, @MarkupBuilder _ more: () -> some Markup) -> some Markup {
  div {
    h3(.class("t-m")) { MeetingTexts.at(meeting.starts) }
    p(.class("mt0")) { meeting.place }
    meeting.agenda.isEmpty ? nil : p(.class("small muted verbatim")) { meeting.agenda }
    more()
  }
}

private func comingActions(_ meeting: Meeting, _ id: Case.ID, _ hasBegun: Bool, _ keys: FormKeys) -> some Markup {
  div(.class("row row--s")) {
    hasBegun
      ? a(.class("btn btn--s btn--second"), .href(ActorRoutes.meetingHeld.path(id, meeting.id))) {
        MeetingTexts.note
        ofMeeting(meeting)
      } : nil
    postForm(keys, to: ActorRoutes.meetingOff.path(id, meeting.id)) {
      button(.class("btn btn--s btn--quiet"), .type("submit")) {
        MeetingTexts.cancel
        ofMeeting(meeting)
      }
    }
  }
}

private func ofMeeting(_ meeting: Meeting) -> some Markup {
  span(.class("sr")) { Text(same: ": ") + MeetingTexts.at(meeting.starts) }
}

private func pastPart(_ meetings: [Meeting], _ entry: CaseEntry) -> some Markup {
  meetings.isEmpty
    ? nil
    : section(.class("sec mt6")) {
      div(.class("sec__head")) { h2 { MeetingTexts.past } }
      ul(.class("list plain")) { meetings.map { pastRow($0, entry) } }
    }
}

private func pastRow(_ meeting: Meeting, _ entry: CaseEntry) -> some Markup {
  li(.class("row row--between row--top")) {
    meetingWords(meeting) {
      if meeting.cancelled != nil {
        span(.class("tag tag--line")) { MeetingTexts.off }
      } else {
        p(.class("small")) {
          MeetingTexts.came(meeting.came, of: meeting.invited)
          ". "
          meeting.goalReviewed ? MeetingTexts.goalSeen : MeetingTexts.goalNotSeen
          "."
        }
      }
    }
    entry.may(.planMeeting) && meeting.held != nil
      ? a(.class("small"), .href(ActorRoutes.meetingHeld.path(entry.item.id, meeting.id))) {
        MeetingTexts.change
        ofMeeting(meeting)
      } : nil
  }
}

private func planForm(_ entry: CaseEntry, _ form: FormState, _ keys: FormKeys) -> some Markup {
  section(.class("sec mt6"), .id("planlaeg")) {
    div(.class("sec__head")) { h2 { MeetingTexts.plan } }
    postForm(keys, to: ActorRoutes.meetings.path(entry.item.id)) {
      Field("dato", MeetingTexts.day, in: form).line(type: "date")
      Field("kl", MeetingTexts.time, hint: MeetingTexts.timeHint, in: form).line(limit: 5)
      Field("sted", MeetingTexts.place, hint: MeetingTexts.placeHint, in: form).line(limit: 200)
      Field("dagsorden", MeetingTexts.agenda, isOptional: true, in: form).lines(rows: 3, limit: 600)
      div(.class("actions")) { button(.class("btn"), .type("submit")) { MeetingTexts.planButton } }
    }
  }
}

/// Notes that a meeting took place: who came, and whether the goal was looked at.
func meetingHeldPage(
  _ entry: CaseEntry, _ meeting: Meeting, people: [Attendee], form: FormState, keys: FormKeys, desk: CaseDesk
) -> Page {
  desk.page(entry, tab: ActorRoutes.tab, title: MeetingTexts.note) {
    errorSummary(form, heading: MeetingTexts.putRightNote)
    h1 { MeetingTexts.note }
    p(.class("lead mt2")) {
      MeetingTexts.at(meeting.starts)
      ", "
      meeting.place
    }
    postForm(keys, to: ActorRoutes.meetingHeld.path(entry.item.id, meeting.id), class: "mt5") {
      input(.type("hidden"), .name("set"), .value(form.value("set")))
      Field("kom", MeetingTexts.whoCame, in: form).ticked(
        from: people.map { Choice(String($0.id.number), Text(same: $0.name)) }, tiles: true)
      Field("maal", MeetingTexts.goal, in: form).chosen(from: [
        Choice("ja", MeetingTexts.goalYes), Choice("nej", MeetingTexts.goalNo),
      ])
      div(.class("actions")) {
        button(.class("btn"), .type("submit")) { MeetingTexts.save }
        a(.class("btn btn--quiet"), .href(ActorRoutes.meetings.path(entry.item.id))) { MeetingTexts.back }
      }
    }
  }.refused(form)
}
