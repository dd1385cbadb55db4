import Cases
import HTML
import HTTP
import Language
import Time
import Web

/// The register: what the team sees differently, and how far it is with it.
func registerPage(_ desk: CaseDesk, _ register: DifferenceRegister) -> Page {
  desk.page(register.entry, tab: "forskelle", title: DifferenceTexts.differences) {
    div(.class("cols cols--aside")) {
      div(.class("stack")) {
        div(.class("row row--between")) {
          h1 { DifferenceTexts.differences }
          makeVisible(register)
        }
        rightsNote(register)
        register.total == 0 ? AnyMarkup(emptyRegister()) : AnyMarkup(filledRegister(register))
      }
      sideColumn(register)
    }
    div(.class("mt6")) { wayOn(register) }
  }
}

private func makeVisible(_ register: DifferenceRegister) -> (some Markup)? {
  register.mayWork
    ? a(.class("btn"), .href(DifferenceRoutes.new.path(register.id))) {
      Icon.plus
      DifferenceTexts.makeVisible
    } : nil
}

private func rightsNote(_ register: DifferenceRegister) -> (some Markup)? {
  register.mayWork
    ? nil
    : p(.class("muted")) {
      register.entry.item.isArchived ? DifferenceTexts.archived : DifferenceTexts.onlyReading
    }
}

private func emptyRegister() -> some Markup {
  div(.class("empty mt4")) {
    Picture.emptyWeave
    h2(.class("t-l")) { DifferenceTexts.none }
    p { DifferenceTexts.noneWhy }
  }
}

private func filledRegister(_ register: DifferenceRegister) -> some Markup {
  group {
    filters(register)
    register.isContinued
      ? p { a(.href(path(register.filter, register.id))) { DifferenceTexts.fromTheStart } } : nil
    register.details.isEmpty
      ? p(.class("mt4")) {
        DifferenceTexts.noneHere
        Text(same: " ")
        a(.href(DifferenceRoutes.list.path(register.id))) { DifferenceTexts.seeAll }
      } : nil
    register.details.map { card($0, register) }
    register.nextPath.map { path in
      p(.class("mt5")) { a(.href(path)) { DifferenceTexts.showMore } }
    }
  }
}

private func filters(_ register: DifferenceRegister) -> some Markup {
  nav(.ariaLabel(DifferenceTexts.filter)) {
    ul(.class("row row--s")) {
      DifferenceFilter.allCases.map { filter in
        let isHere = filter == register.filter
        return li {
          a(
            .class(isHere ? "tag tag--pick tag--good" : "tag tag--pick tag--line"), .current(isHere ? "page" : nil),
            .href(path(filter, register.id))
          ) {
            DifferenceTexts.name(of: filter)
            " \(register.count(filter))"
          }
        }
      }
    }
  }
}

private func path(_ filter: DifferenceFilter, _ id: Case.ID) -> String {
  let list = DifferenceRoutes.list.path(id)
  return filter == .all ? list : "\(list)?vis=\(filter.rawValue)"
}

private func card(_ detail: DifferenceDetail, _ register: DifferenceRegister) -> some Markup {
  let item = detail.item
  return article(.class("card")) {
    div(.class("row row--between row--top")) {
      h2(.class("t-l")) {
        a(.class("plainlink"), .href(DifferenceRoutes.one.path(register.id, item.id))) { item.title }
      }
      statusTag(item.status)
    }
    p(.class("small muted mt2")) { DifferenceTexts.isAbout(item.kind) }
    sideList(
      detail, register.id, viewer: register.viewer, group: register.entry.actorGroup, mayWork: register.mayWork)
    useBox(detail)
    outcomeBox(detail)
    tieLine(detail)
    ownershipRow(
      item, register.id, mayWork: register.mayWork, invitation: register.invitation, keys: register.keys)
    foot(item, register)
  }
}

private func foot(_ item: Difference, _ register: DifferenceRegister) -> some Markup {
  let one = DifferenceRoutes.one.path(register.id, item.id)
  let name = span(.class("sr")) { ": \(item.title)" }
  return div(.class("row row--between mt4 small")) {
    sinceLine(item, today: register.today)
    register.mayWork
      ? span(.class("row")) {
        a(.href(one + "#traad")) {
          DifferenceTexts.thread(item.replies)
          name
        }
        a(.href(item.isOpen ? DifferenceRoutes.workThrough.path(register.id, item.id) : one + "#igen")) {
          item.isOpen ? DifferenceTexts.work : DifferenceTexts.again
          name
        }
      } : nil
  }
}

private func wayOn(_ register: DifferenceRegister) -> some Markup {
  div(.class("row row--between mt6")) {
    a(.class("btn btn--quiet"), .href(CaseRoutes.overview.path(register.id))) {
      Icon.left
      DifferenceTexts.overview
    }
    a(.class("btn btn--second"), .href(CaseRoutes.ideas.path(register.id))) {
      DifferenceTexts.onToIdeas
      Icon.right
    }
  }
}

private func sideColumn(_ register: DifferenceRegister) -> some Markup {
  aside(.ariaLabel(DifferenceTexts.about)) {
    div(.class("stack stack-l")) {
      register.opinionMap
      section {
        h2(.class("t-l")) { DifferenceTexts.how }
        ol(.class("small mt3 numbered stack stack-s")) {
          DifferenceTexts.steps.map { step in
            li {
              b { step.0 }
              Text(same: " ") + step.1
            }
          }
        }
      }
      section(.class("card card--tight")) {
        h2(.class("t-m")) { DifferenceTexts.trust }
        p(.class("small mt2")) { DifferenceTexts.trustHint }
        p(.class("mt3")) {
          a(.class("btn btn--second btn--s"), .href(PulseRoutes.pulse.path(register.id))) { DifferenceTexts.toTrust }
        }
      }
      section(.class("card card--tight card--note")) {
        h2(.class("t-m")) { DifferenceTexts.notTheGoal }
        p(.class("small mt2")) { DifferenceTexts.notTheGoalWhy }
      }
      register.total == 0
        ? nil : p(.class("small")) { a(.href(DifferenceRoutes.table.path(register.id))) { DifferenceTexts.csv } }
    }
  }
}
