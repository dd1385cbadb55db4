import Cases
import HTML
import HTTP
import Language
import Time
import Web

/// One meeting: the goal on top, the agenda with its minutes under each point, and who came.
func meetingPage(_ view: MeetingView, sources: MeetingSources, form: FormState, keys: FormKeys, desk: CaseDesk) -> Page
{
  desk.page(view.entry, tab: MeetingRoutes.tab, title: MeetingTexts.at(view.meeting.starts)) {
    errorSummary(form, heading: MinuteTexts.putRight)
    h1 { MeetingTexts.at(view.meeting.starts) }
    headPart(view)
    div(.class("cols cols--aside mt5")) {
      div(.class("stack stack-xl")) {
        goalPart(view)
        agendaPart(view, sources: sources, form: form, keys: keys)
      }
      aside(.ariaLabel(MeetingTexts.meetings)) {
        div(.class("stack stack-l")) {
          attendancePart(view)
          view.plans ? addPointPart(view, form, keys) : nil
          view.panels
          changesPart(view)
        }
      }
    }
    div(.class("mt6")) { wayOn(view) }
  }.refused(form)
}

private func headPart(_ view: MeetingView) -> some Markup {
  let meeting = view.meeting
  return group {
    p(.class("lead mt2")) {
      meeting.place
      ". "
      MeetingTexts.atUntil(meeting.starts, meeting.ends).capitalised
      "."
    }
    p(.class("row row--s mt2")) {
      meeting.cancelled == nil ? nil : span(.class("tag tag--bad")) { MeetingTexts.off }
      meeting.isOpen && view.hasBegun ? span(.class("tag tag--warn")) { MeetingTexts.notNoted } : nil
      meeting.rhythm.map { rhythm in span(.class("tag tag--line")) { MeetingTexts.every(rhythm) } }
    }
  }
}

/// What the team meets for stands above what it talks about.
private func goalPart(_ view: MeetingView) -> some Markup {
  view.goal == nil && view.meeting.aim.isEmpty
    ? nil
    : section(.class("card card--key")) {
      view.goal.map { goal in
        group {
          h2(.class("t-m")) { MeetingTexts.goalOfCase }
          p(.class("verbatim mt2")) { goal }
        }
      }
      view.meeting.aim.isEmpty
        ? nil
        : group {
          h2(.class(view.goal == nil ? "t-m" : "t-m mt4")) { MeetingTexts.aimOfMeeting }
          p(.class("verbatim mt2")) { view.meeting.aim }
        }
    }
}

private func attendancePart(_ view: MeetingView) -> some Markup {
  view.attendance.map { attendance in
    section(.class("sec")) {
      h2(.class("t-l")) { MeetingTexts.attendance }
      p(.class("small mt2")) { heldWords(view.meeting, attendance) }
      ul(.class("list list--tight mt3 small")) {
        attendance.groups.map { share in
          li { MeetingTexts.share(share.group.plural.capitalised, share.came, of: share.invited) }
        }
      }
    }
  }
}

private func changesPart(_ view: MeetingView) -> some Markup {
  div(.class("sec")) {
    p {
      a(.href(MeetingRoutes.file.path(view.id, view.meeting.id))) {
        Icon.calendar
        Text(same: " ") + MeetingTexts.file
      }
    }
    view.plans && view.meeting.held == nil
      ? p(.class("mt3")) {
        a(.href(MeetingRoutes.moving.path(view.id, view.meeting.id))) { MeetingTexts.move }
      } : nil
    view.plans && view.meeting.held != nil
      ? p(.class("mt3")) {
        a(.href(MeetingRoutes.held.path(view.id, view.meeting.id))) { MeetingTexts.change }
      } : nil
  }
}

private func wayOn(_ view: MeetingView) -> some Markup {
  div(.class("row row--between")) {
    a(.class("btn btn--quiet"), .href(MeetingRoutes.meetings.path(view.id))) {
      Icon.left
      MeetingTexts.back
    }
    view.plans && view.hasBegun && view.meeting.held == nil
      ? a(.class("btn"), .href(MeetingRoutes.held.path(view.id, view.meeting.id))) {
        MeetingTexts.note
        Icon.right
      } : nil
  }
}
