import Cases
import HTML
import HTTP
import Language
import Time
import Web

/// Moves or changes a meeting. When somebody else came first, both versions stand here.
func movingPage(
  _ entry: CaseEntry, _ meeting: Meeting, form: FormState, keys: FormKeys, desk: CaseDesk
) -> Page {
  let isStale = form.value("set") != "\(meeting.revision)"
  let page = desk.page(entry, tab: MeetingRoutes.tab, title: MeetingTexts.move) {
    errorSummary(form, heading: MeetingTexts.putRightMove)
    h1 { MeetingTexts.move }
    p(.class("lead mt2 muted")) { MeetingTexts.moveNote }
    savedNotice(isStale, [(MeetingTexts.day, MeetingTexts.at(meeting.starts)), saved(meeting)] + savedAim(meeting))
    postForm(keys, to: MeetingRoutes.moving.path(entry.item.id, meeting.id), class: "mt5") {
      input(.type("hidden"), .name("set"), .value("\(meeting.revision)"))
      planFields(form)
      div(.class("actions")) {
        button(.class("btn"), .type("submit")) { MeetingTexts.moveButton }
        a(.class("btn btn--quiet"), .href(MeetingRoutes.meeting.path(entry.item.id, meeting.id))) {
          MeetingTexts.backToMeeting
        }
      }
    }
    postForm(keys, to: MeetingRoutes.off.path(entry.item.id, meeting.id), class: "card card--note mt6") {
      button(.class("btn btn--second"), .type("submit")) { MeetingTexts.cancelMeeting }
    }
  }.refused(form)
  return isStale ? page.with { $0.status = .conflict } : page
}

private func saved(_ meeting: Meeting) -> (Text, Text) { (MeetingTexts.place, Text(same: meeting.place)) }

private func savedAim(_ meeting: Meeting) -> [(Text, Text)] {
  meeting.aim.isEmpty ? [] : [(MeetingTexts.aim, Text(same: meeting.aim))]
}

/// A meeting while somebody notes who came.
struct MeetingNoting: Sendable {
  let entry: CaseEntry
  let meeting: Meeting
  let people: [Attendee]
  let refused: FormState?

  /// As it was sent; else as it is saved.
  var form: FormState {
    if let refused { return refused }
    var form = FormState(values: ["kom": people.filter(\.came).map { String($0.id.number) }])
    if meeting.held != nil { form.values["maal"] = [meeting.goalReviewed ? "ja" : "nej"] }
    return form
  }
  var isStale: Bool { refused.map { $0.value("set") != meeting.mark } ?? false }
}

/// Notes that a meeting took place: who came, and whether the goal was looked at.
func meetingHeldPage(_ noting: MeetingNoting, keys: FormKeys, desk: CaseDesk) -> Page {
  let (id, meeting, form) = (noting.entry.item.id, noting.meeting, noting.form)
  let page = desk.page(noting.entry, tab: MeetingRoutes.tab, title: MeetingTexts.note) {
    errorSummary(form, heading: MeetingTexts.putRightNote)
    h1 { MeetingTexts.note }
    p(.class("lead mt2")) {
      MeetingTexts.at(meeting.starts)
      ", "
      meeting.place
    }
    savedNotice(noting.isStale, savedNoting(noting))
    postForm(keys, to: MeetingRoutes.held.path(id, meeting.id), class: "mt5") {
      input(.type("hidden"), .name("set"), .value(meeting.mark))
      Field("kom", MeetingTexts.whoCame, in: form).ticked(
        from: noting.people.map { Choice(String($0.id.number), Text(same: $0.name)) }, tiles: true)
      Field("maal", MeetingTexts.goal, in: form).chosen(from: [
        Choice("ja", MeetingTexts.goalYes), Choice("nej", MeetingTexts.goalNo),
      ])
      div(.class("actions")) {
        button(.class("btn"), .type("submit")) { MeetingTexts.save }
        a(.class("btn btn--quiet"), .href(MeetingRoutes.meeting.path(id, meeting.id))) {
          MeetingTexts.backToMeeting
        }
      }
    }
  }.refused(form)
  return noting.isStale ? page.with { $0.status = .conflict } : page
}

private func savedNoting(_ noting: MeetingNoting) -> [(Text, Text)] {
  let came = noting.people.filter(\.came).map(\.name)
  let who = came.isEmpty ? MeetingTexts.nobody : Text.build { Formats.list(came, $0) }
  let goal = noting.meeting.goalReviewed ? MeetingTexts.goalSeen : MeetingTexts.goalNotSeen
  let holder = noting.meeting.holder.map { MeetingTexts.holder($0) } ?? MeetingTexts.whoCame
  return [(holder, MeetingTexts.came(noting.meeting.came, of: noting.meeting.invited)), (MeetingTexts.whoCame, who)]
    + [(MeetingTexts.goal, goal)]
}

/// What somebody else has saved meanwhile, above what one wrote oneself.
func savedNotice(_ isStale: Bool, _ saved: [(Text, Text)]) -> (some Markup)? {
  isStale
    ? div(.class("flash flash--warn mt3"), .role("alert")) {
      Icon.warning
      div(.class("grow")) {
        p { b { MeetingTexts.otherCame } }
        p { MeetingTexts.bothVersions }
        dl(.class("mt2")) {
          saved.map { line in
            group {
              dt(.class("small muted")) { line.0 }
              dd(.class("verbatim")) { line.1 }
            }
          }
        }
      }
    } : nil
}
