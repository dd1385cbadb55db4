import Barriers
import Cases
import HTML
import HTTP
import Language
import Time
import Web

/// The front page of a case: what holds it back, why, which hat, and what to do.
func cockpitPage(
  _ entry: CaseEntry, _ view: CockpitView, hat: Hat?, desk: CaseDesk, panels: [AnyMarkup] = [], keys: FormKeys,
  place: @escaping @Sendable (MoveAction, Case.ID) -> String?
) -> Page {
  desk.overview(entry) {
    div(.class("cols cols--aside")) {
      div(.class("stack stack-xl")) {
        div(.class("stack")) {
          entry.item.isArchived ? archivedNote() : nil
          NowPanel(entry: entry, view: view, chosen: hat, keys: keys, place: place).markup()
          view.diagnosis.alarm.map { alarmPanel(entry, $0) }
        }
        barriersSection(entry, view)
        practicesSection(entry, view, place: place)
        nextStepSection(entry, view, keys: keys, place: place)
      }
      aside(.ariaLabel(CockpitTexts.status)) {
        div(.class("stack stack-l")) {
          factsPanel(view)
          hatsPanel(entry, view, place: place)
          meetingPanel(entry, view, place: place)
          panels
          gainsPanel(view.gains)
          moreLinks(entry, openTasks: view.tasks.count { $0.ended == nil })
        }
      }
    }
  }
}

private func archivedNote() -> some Markup {
  div(.class("flash flash--warn")) {
    Icon.info
    p { CockpitTexts.inArchive }
  }
}

private func factsPanel(_ view: CockpitView) -> some Markup {
  section {
    h2(.class("t-l")) { CockpitTexts.howItStands }
    dl(.class("facts facts--lines mt2")) {
      view.facts.map { fact in
        div {
          dt { fact.label }
          dd { fact.value }
        }
      }
    }
  }
}

private func hatsPanel(
  _ entry: CaseEntry, _ view: CockpitView, place: @Sendable (MoveAction, Case.ID) -> String?
) -> some Markup {
  let now = view.diagnosis.first?.hat
  let giving = place(.giveHat, entry.item.id)
  return section {
    h2(.class("t-l")) { CockpitTexts.threeHats }
    ul(.class("plain stack mt3")) {
      Hat.allCases.map { hat in
        li(.class("hatline")) {
          hatPicture(hat)
          div {
            b { hat.name.capitalised }
            hat == now ? nowTag() : nil
            br()
            span(.class("small muted")) { wearers(view.hats[hat] ?? [], giving: entry.may(.giveHats) ? giving : nil) }
          }
        }
      }
    }
  }
}

private func nowTag() -> some Markup {
  group {
    Text(same: " ")
    span(.class("tag tag--info")) { CockpitTexts.now }
  }
}

private func wearers(_ names: [String], giving: String?) -> some Markup {
  group {
    if names.isEmpty {
      CockpitTexts.nobodyWears
      giving.map { path in a(.href(path)) { CockpitTexts.giveTo } }
    } else {
      Text.build { Formats.list(names, $0) + "." }
    }
  }
}

private func meetingPanel(
  _ entry: CaseEntry, _ view: CockpitView, place: @Sendable (MoveAction, Case.ID) -> String?
) -> some Markup {
  section {
    h2(.class("t-l")) { CockpitTexts.nextMeeting }
    p(.class("small mt2")) {
      if let meeting = view.nextMeeting {
        Text.build { Formats.dayAndTime(meeting.starts, $0) }.capitalised
        br()
        meeting.place
        br()
      } else {
        CockpitTexts.noMeeting
        br()
      }
      place(.planMeeting, entry.item.id).map { path in
        a(.href(path)) { view.nextMeeting == nil ? CockpitTexts.planMeeting : CockpitTexts.seeMeetings }
      }
    }
  }
}

private func moreLinks(_ entry: CaseEntry, openTasks: Int) -> some Markup {
  section {
    h2(.class("t-l")) { CockpitTexts.more }
    ul(.class("plain links mt2 small")) {
      li { a(.href(BarrierRoutes.tasks.path(entry.item.id))) { CockpitTexts.tasks(openTasks) } }
      li { a(.href(CaseRoutes.timeline.path(entry.item.id))) { CockpitTexts.timeline } }
      entry.may(.export)
        ? li { a(.href(CaseRoutes.export.path(entry.item.id))) { CockpitTexts.export } } : nil
      entry.may(.publish) || entry.item.isArchived && entry.role == .leader
        ? li { a(.href(CaseRoutes.settings.path(entry.item.id))) { CockpitTexts.settings } } : nil
    }
  }
}

/// What those see who take no part: the case, the problem, who stands behind it.
func onlookerPage(_ entry: CaseEntry, _ view: CockpitView, desk: CaseDesk) -> Page {
  desk.overview(entry) {
    div(.class("stack stack-xl")) {
      section(.class("sec")) {
        div(.class("sec__head")) { h2 { CockpitTexts.theProblem } }
        p(.class("lead")) { view.problem?.text ?? entry.item.summary }
        view.problem.map { problem in
          p(.class("small muted mt2")) { problem.isAgreed ? CockpitTexts.agreed : CockpitTexts.notAgreed }
        }
      }
      section(.class("sec")) {
        div(.class("sec__head")) { h2 { CockpitTexts.takePart } }
        ul(.class("bulleted")) { view.organisations.sortedInDanish { $0 }.map { name in li { name } } }
        p(.class("mt4")) { CockpitTexts.wantIn(entry.leaders) }
      }
      p { a(.class("btn btn--second"), .href(CaseRoutes.list.path())) { CaseTexts.cases } }
    }
  }
}
