import HTML
import HTTP
import Language
import Time
import Web

// The pieces that say where a case is: the band, the staircase, the tabs.

func fullBand(_ entry: CaseEntry) -> some Markup {
  div(.class("band band--case")) {
    div(.class("wrap band__in")) {
      crumbs([(CaseTexts.cases, CaseRoutes.list.path())], here: Text(same: entry.item.title), onPaper: false)
      div(.class("band__text")) {
        h1 { entry.item.title }
        entry.item.summary.isEmpty ? nil : p(.class("band__lead")) { entry.item.summary }
        bandMeta(entry)
      }
      staircase(entry, isSlim: false)
    }
  }
}

func slimBand(_ entry: CaseEntry, here: Text) -> some Markup {
  let overview = CaseRoutes.overview.path(entry.item.id)
  return div(.class("band band--case band--slim")) {
    div(.class("wrap band__in")) {
      crumbs(
        [(CaseTexts.cases, CaseRoutes.list.path()), (Text(same: entry.item.title), overview)], here: here,
        onPaper: false)
      p(.class("bandtitle")) { a(.href(overview)) { entry.item.title } }
      staircase(entry, isSlim: true)
    }
  }
}

private func bandMeta(_ entry: CaseEntry) -> some Markup {
  div(.class("band__meta")) {
    span {
      Icon.people
      CaseTexts.peopleFromOrganisations(entry.people, entry.organisations)
    }
    span {
      Icon.calendar
      CaseTexts.started(entry.item.created.day)
    }
    entry.leaders.isEmpty ? nil : span { CaseTexts.leaders(entry.leaders) }
    entry.item.isArchived ? span { CaseTexts.archived } : nil
  }
}

/// Interaction, collaboration, innovation: where the case is, and what bars the way.
func staircase(_ entry: CaseEntry, isSlim: Bool) -> some Markup {
  ol(.class(isSlim ? "path path--slim" : "path"), .ariaLabel(CaseTexts.threeSteps)) {
    CaseStep.allCases.map { stair($0, of: entry, isSlim: isSlim) }
  }
}

private func stair(_ step: CaseStep, of entry: CaseEntry, isSlim: Bool) -> some Markup {
  let here = entry.item.step
  let open = entry.standing?.openBarriers[step] ?? 0
  let passed = entry.standing?.passedBarriers[step] ?? 0
  let state = step < here ? "done" : step == here ? "now" : "next"
  return li(.step(step.rawValue), .state(state), Attribute("data-bar", min(open, 2))) {
    step == here
      ? span(.class("path__here")) {
        Picture.climber
        CaseTexts.youAreHere
      } : nil
    // The list of barriers is the team's; others see the staircase only.
    stairBlock(step, of: entry) {
      span(.class("sr")) { CaseTexts.stepState(step, here: here) }
      span(.class("path__name")) {
        step < here ? Icon.check : nil
        step.name
      }
      span(.class("sr")) { Text(same: ", ") }
      span(.class(isSlim ? "sr" : "path__note")) {
        CaseTexts.barriers(open: open, passed: passed, isHere: step == here, isPast: step < here)
      }
    }
  }
}

private func stairBlock(
  _ step: CaseStep, of entry: CaseEntry, @MarkupBuilder content: () -> some Markup
) -> some Markup {
  let inside = content()
  let current = step == entry.item.step ? "step" : nil
  return group {
    if entry.may(.seeTeam) {
      a(
        .class("path__step"), .href("\(CaseRoutes.overview.path(entry.item.id))#trin-\(step.rawValue)"),
        .current(current)
      ) { inside }
    } else {
      span(.class("path__step"), .current(current)) { inside }
    }
  }
}

func caseTabs(_ tabs: [CaseTab], entry: CaseEntry, current: String) -> some Markup {
  nav(.class("tabs"), .ariaLabel(CaseTexts.inThisCase)) {
    div(.class("wrap")) {
      ul {
        tabs.map { tab in
          li {
            a(.href(tab.path(entry.item.id)), .current(tab.id == current ? "page" : nil)) {
              tab.label
              tab.count(entry).map { count in
                group {
                  Text(same: " ")
                  span(.class("n")) { count }
                }
              }
            }
          }
        }
      }
    }
  }
}

/// The staircase at the size of a word. The word stands beside it.
package func miniStaircase(_ step: CaseStep) -> some Markup {
  group {
    span(.class("sr")) { CaseTexts.stepOfThree(step) }
    span(.class("mini"), Attribute("data-at", step.rawValue), .ariaHidden()) { Raw("<i></i><i></i><i></i>") }
    div(.class("xs muted"), .ariaHidden()) { step.name }
  }
}

/// A case in a list: where it is, and what holds it back.
package func caseRow(_ row: CaseRow) -> some Markup {
  li(.class("caserow")) {
    div { miniStaircase(row.step) }
    div {
      h3 { a(.href(CaseRoutes.overview.path(row.id))) { row.title } }
      p {
        row.unit.isEmpty ? nil : "\(row.unit). "
        CaseTexts.peopleFromOrganisations(row.people, row.organisations)
      }
    }
    row.standing.map { standing in
      div(.class(standing.isHeld ? "holds" : "holds holds--ok")) { div { standing.headline } }
    }
  }
}

/// A hat's picture, in the colour of its step.
package func hatPicture(_ hat: Hat, size: String = "hat") -> some Markup {
  span(.class(size), .step(hat.step.rawValue)) { HatDrawing(step: hat.step.rawValue) }
}

/// One person: initials, name and what they do.
package func personChip(_ name: String, _ title: String) -> some Markup {
  span(.class("chip")) {
    span(.class("avatar avatar--s"), .ariaHidden()) { Viewer.initials(of: name) }
    span {
      span(.class("chip__who")) { name }
      title.isEmpty ? nil : small { title }
    }
  }
}
