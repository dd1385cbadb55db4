import Cases
import HTML
import HTTP
import Language
import Time
import Web

/// The meetings of a case, and who came to those that were held.
struct MeetingList: Sendable {
  let entry: CaseEntry
  /// The latest first.
  let meetings: [Meeting]
  let attendance: [Meeting.ID: Attendance]
  let now: Instant

  var id: Case.ID { entry.item.id }
  var coming: [Meeting] { meetings.filter(\.isOpen).reversed() }
  var past: [Meeting] { meetings.filter { !$0.isOpen } }
}

func meetingsPage(_ list: MeetingList, form: FormState, keys: FormKeys, desk: CaseDesk) -> Page {
  desk.page(list.entry, tab: MeetingRoutes.tab, title: MeetingTexts.meetings) {
    errorSummary(form, heading: MeetingTexts.putRight)
    h1 { MeetingTexts.meetings }
    p(.class("lead mt2 muted")) { MeetingTexts.lead }
    p(.class("mt3")) {
      a(.href(MeetingRoutes.caseCalendar.path(list.id))) {
        Icon.calendar
        Text(same: " ") + MeetingTexts.inYourCalendar
      }
    }
    comingPart(list, keys)
    pastPart(list)
    list.entry.may(.planMeeting) ? planPart(list.id, form, keys) : nil
    div(.class("actions")) {
      a(.class("btn btn--quiet"), .href(MeetingRoutes.actors.path(list.id))) {
        Icon.left
        MeetingTexts.backToActors
      }
    }
  }.refused(form)
}

private func comingPart(_ list: MeetingList, _ keys: FormKeys) -> some Markup {
  section(.class("sec mt6")) {
    div(.class("sec__head")) { h2 { MeetingTexts.coming } }
    if list.coming.isEmpty {
      p { MeetingTexts.noneComing }
    } else {
      ul(.class("list plain")) { list.coming.map { comingRow($0, list, keys) } }
    }
  }
}

private func comingRow(_ meeting: Meeting, _ list: MeetingList, _ keys: FormKeys) -> some Markup {
  let hasBegun = meeting.starts <= list.now
  return li(.class("row row--between row--top")) {
    meetingWords(meeting, list) { hasBegun ? span(.class("tag tag--warn")) { MeetingTexts.notNoted } : nil }
    list.entry.may(.planMeeting) ? comingActions(meeting, list.id, hasBegun, keys) : nil
  }
}

private func meetingWords(
  _ meeting: Meeting, _ list: MeetingList, @MarkupBuilder _ more: () -> some Markup
) -> some Markup {
  div {
    h3(.class("t-m")) {
      a(.href(MeetingRoutes.meeting.path(list.id, meeting.id))) { MeetingTexts.at(meeting.starts) }
    }
    p(.class("mt0")) { meeting.place }
    meeting.aim.isEmpty ? nil : p(.class("small muted verbatim")) { meeting.aim }
    meeting.isOpen ? meeting.rhythm.map { rhythm in p(.class("small muted")) { MeetingTexts.every(rhythm) } } : nil
    more()
  }
}

private func comingActions(_ meeting: Meeting, _ id: Case.ID, _ hasBegun: Bool, _ keys: FormKeys) -> some Markup {
  div(.class("row row--s")) {
    hasBegun
      ? a(.class("btn btn--s btn--second"), .href(MeetingRoutes.held.path(id, meeting.id))) {
        MeetingTexts.note
        ofMeeting(meeting)
      } : nil
    postForm(keys, to: MeetingRoutes.off.path(id, meeting.id)) {
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

private func pastPart(_ list: MeetingList) -> some Markup {
  list.past.isEmpty
    ? nil
    : section(.class("sec mt6")) {
      div(.class("sec__head")) { h2 { MeetingTexts.past } }
      ul(.class("list plain")) { list.past.map { pastRow($0, list) } }
    }
}

private func pastRow(_ meeting: Meeting, _ list: MeetingList) -> some Markup {
  li {
    meetingWords(meeting, list) {
      if meeting.cancelled != nil {
        span(.class("tag tag--line")) { MeetingTexts.off }
      } else {
        p(.class("small")) { heldWords(meeting, list.attendance[meeting.id]) }
      }
    }
  }
}

/// How many came, whether the goal was on the table, and who was missing.
func heldWords(_ meeting: Meeting, _ attendance: Attendance?) -> some Markup {
  let missing = attendance?.missing ?? []
  return group {
    MeetingTexts.came(meeting.came, of: meeting.invited)
    ". "
    meeting.goalReviewed ? MeetingTexts.goalSeen : MeetingTexts.goalNotSeen
    "."
    missing.isEmpty
      ? nil
      : group {
        " "
        MeetingTexts.missing(missing.map(\.plural))
        "."
      }
  }
}

private func planPart(_ id: Case.ID, _ form: FormState, _ keys: FormKeys) -> some Markup {
  section(.class("sec mt6"), .id("planlaeg")) {
    div(.class("sec__head")) { h2 { MeetingTexts.plan } }
    postForm(keys, to: MeetingRoutes.meetings.path(id)) {
      planFields(form)
      div(.class("actions")) { button(.class("btn"), .type("submit")) { MeetingTexts.planButton } }
    }
  }
}

/// When, where, why, and whether it comes again.
func planFields(_ form: FormState) -> some Markup {
  group {
    Field("dato", MeetingTexts.day, in: form).line(type: "date")
    Field("kl", MeetingTexts.time, hint: MeetingTexts.timeHint, in: form).line(limit: 5)
    Field("varer", MeetingTexts.lasts, in: form).line(type: "number")
    Field("sted", MeetingTexts.place, hint: MeetingTexts.placeHint, in: form).line(limit: 200)
    Field("dagsorden", MeetingTexts.aim, isOptional: true, in: form).lines(rows: 3, limit: 600)
    Field("rytme", MeetingTexts.rhythm, hint: MeetingTexts.rhythmHint, in: form).picked(
      from: [Choice("", MeetingTexts.onceOnly)]
        + Rhythm.allCases.map { Choice($0.rawValue, MeetingTexts.every($0)) })
  }
}
