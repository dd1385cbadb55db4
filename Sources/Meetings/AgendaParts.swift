import Cases
import HTML
import HTTP
import Language
import Time
import Web

// The agenda of a meeting, with the minutes under each point.

func agendaPart(_ view: MeetingView, sources: MeetingSources, form: FormState, keys: FormKeys) -> some Markup {
  let starts = AgendaPoint.starts(of: view.points, from: view.meeting.starts)
  let minutes = view.points.reduce(0) { $0 + $1.minutes }
  return section(.class("sec"), .id("dagsorden")) {
    div(.class("sec__head")) { h2 { AgendaTexts.agenda } }
    if view.points.isEmpty {
      p { AgendaTexts.none }
    } else {
      ol(.class("agenda plain")) {
        zip(view.points, starts).map { point, at in pointPart(point, at, view, sources, form, keys) }
      }
      p(.class("small muted mt3")) {
        AgendaTexts.ends(view.meeting.starts + .minutes(minutes))
        minutes > view.meeting.minutes ? Text(same: ". ") + AgendaTexts.tooLong : nil
      }
    }
    view.meeting.cancelled == nil && !view.writes && view.entry.may(.planMeeting)
      ? p(.class("small muted mt4")) { MinuteTexts.notYet } : nil
    view.writes || !view.lines(under: nil).isEmpty ? besidesPart(view, sources, form, keys) : nil
  }
}

private func pointPart(
  _ point: AgendaPoint, _ at: Instant, _ view: MeetingView, _ sources: MeetingSources, _ form: FormState,
  _ keys: FormKeys
) -> some Markup {
  li(.class("agenda__point"), .id("punkt-\(point.id.number)")) {
    div(.class("agenda__time")) {
      b { Text.build { Formats.time(LocalTime(at), $0) } }
      p(.class("small muted")) { AgendaTexts.lasts(point.minutes) }
    }
    div {
      div(.class("row row--between row--top")) {
        h3(.class("t-m")) { point.title }
        view.plans
          ? a(.class("small"), .href(MeetingRoutes.point.path(view.id, view.meeting.id, point.id))) {
            AgendaTexts.change
            span(.class("sr")) { ": \(point.title)" }
          } : nil
      }
      p(.class("small muted")) {
        point.leadName.map { AgendaTexts.leads($0) }
        point.leadName != nil && point.source != nil ? Text(same: ". ") : nil
        sourceLink(point, view.id, sources)
      }
      minutesPart(view.lines(under: point.id), view, sources, keys)
      view.writes ? writeForm(point, view, form, keys) : nil
    }
  }
}

private func sourceLink(_ point: AgendaPoint, _ id: Case.ID, _ sources: MeetingSources) -> (some Markup)? {
  point.source.flatMap { sources.source($0) }.map { source in
    a(.href(source.path(id, point.sourceID ?? 0))) {
      source.label
      span(.class("sr")) { ": \(point.title)" }
    }
  }
}

/// What was said that stood under no point.
private func besidesPart(
  _ view: MeetingView, _ sources: MeetingSources, _ form: FormState, _ keys: FormKeys
) -> some Markup {
  section(.class("mt5"), .id("punkt-0")) {
    h3(.class("t-m")) { view.points.isEmpty ? MinuteTexts.minutes : MinuteTexts.besides }
    minutesPart(view.lines(under: nil), view, sources, keys)
    view.writes ? writeForm(nil, view, form, keys) : nil
  }
}

/// The form to put a point on the agenda: what is open in the case, or one's own words.
func addPointPart(_ view: MeetingView, _ form: FormState, _ keys: FormKeys) -> some Markup {
  let path = MeetingRoutes.agenda.path(view.id, view.meeting.id)
  return section(.class("card card--well")) {
    view.proposals.isEmpty
      ? nil
      : postForm(keys, to: path) {
        Field("emne", AgendaTexts.proposals, hint: AgendaTexts.proposalsHint, in: form).ticked(
          from: view.proposals.map { proposal in
            Choice(proposal.value, Text(same: proposal.subject.title), note: proposal.source.label)
          })
        div(.class("actions")) {
          button(
            .class(view.hasBegun ? "btn btn--second" : "btn"), .type("submit"), .name("handling"), .value("emner")
          ) {
            AgendaTexts.addTicked
          }
        }
      }
    h2(.class(view.proposals.isEmpty ? "t-l" : "t-l mt5")) { AgendaTexts.own }
    postForm(keys, to: path, class: "mt3") {
      pointFields(view.team, form)
      div(.class("actions")) {
        button(.class(view.hasBegun || !view.proposals.isEmpty ? "btn btn--second" : "btn"), .type("submit")) {
          AgendaTexts.add
        }
      }
    }
  }
}

func pointFields(_ team: [Attendee], _ form: FormState) -> some Markup {
  group {
    Field("titel", AgendaTexts.title, in: form).line(limit: 200)
    Field("minutter", AgendaTexts.minutes, in: form).line(type: "number")
    Field("leder", AgendaTexts.lead, in: form).picked(
      from: [Choice("", AgendaTexts.nobody)] + team.map { Choice("\($0.id.number)", Text(same: $0.name)) })
  }
}

/// A point while it is changed. When somebody else came first, both versions stand here.
struct PointView: Sendable {
  let entry: CaseEntry
  let meeting: Meeting
  let point: AgendaPoint
  let team: [Attendee]
  let form: FormState
  var isStale: Bool { form.value("set") != "\(point.revision)" }
}

func pointPage(_ view: PointView, keys: FormKeys, desk: CaseDesk) -> Page {
  let path = MeetingRoutes.point.path(view.entry.item.id, view.meeting.id, view.point.id)
  let page = desk.page(view.entry, tab: MeetingRoutes.tab, title: AgendaTexts.changePoint) {
    errorSummary(view.form, heading: AgendaTexts.putRight)
    h1 { AgendaTexts.changePoint }
    p(.class("lead mt2 muted")) { MeetingTexts.at(view.meeting.starts) }
    savedNotice(
      view.isStale,
      [
        (AgendaTexts.title, Text(same: view.point.title)), (AgendaTexts.minutes, Text(same: "\(view.point.minutes)")),
        (AgendaTexts.lead, view.point.leadName.map { Text(same: $0) } ?? AgendaTexts.nobody),
      ])
    postForm(keys, to: path, class: "mt5") {
      input(.type("hidden"), .name("set"), .value("\(view.point.revision)"))
      pointFields(view.team, view.form)
      div(.class("actions")) {
        button(.class("btn"), .type("submit"), .name("handling"), .value("gem")) { AgendaTexts.save }
        button(.class("btn btn--second"), .type("submit"), .name("handling"), .value("op")) { AgendaTexts.up }
        button(.class("btn btn--quiet"), .type("submit"), .name("handling"), .value("fjern")) { AgendaTexts.remove }
      }
    }
    p(.class("mt5")) {
      a(.href(MeetingRoutes.meeting.path(view.entry.item.id, view.meeting.id))) { MeetingTexts.backToMeeting }
    }
  }.refused(view.form)
  return view.isStale ? page.with { $0.status = .conflict } : page
}
