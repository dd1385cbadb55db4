import Accounts
import Actors
import Barriers
import Cases
import HTML
import HTTP
import Language
import Time
import Web

/// The front page of someone signed in: what waits for them, and their cases,
/// in the order that their work needs.
func homePage(_ reading: HomeReading, viewer: Viewer, today: Day, links: HomeLinks) -> Page {
  let kind = Person.Home(rawValue: viewer.home) ?? .frontline
  return Page(HomeTexts.home, section: "forside", band: homeBand(reading, viewer: viewer)) {
    div(.class("cols cols--aside")) {
      div(.class("stack stack-xl")) {
        waiting(reading, kind: kind, today: today, links: links)
        myCases(reading, viewer: viewer)
      }
      aside(.ariaLabel(HomeTexts.newsAndMore)) {
        div(.class("stack stack-l")) {
          reading.news.isEmpty ? nil : newsPanel(reading.news, today: today)
          practiceOfTheWeek(reading, today: today)
          viewer.isGuest ? nil : learnedElsewhere(links)
        }
      }
    }
  }
}

/// Where the things that wait are done. Wiring gives it.
package struct HomeLinks: Sendable {
  let problem: @Sendable (Case.ID) -> String
  let perspective: @Sendable (Case.ID) -> String
  let actors: @Sendable (Case.ID) -> String
  /// What others have learned.
  let learning: String

  package init(
    problem: @escaping @Sendable (Case.ID) -> String, perspective: @escaping @Sendable (Case.ID) -> String,
    actors: @escaping @Sendable (Case.ID) -> String, learning: String
  ) {
    self.problem = problem
    self.perspective = perspective
    self.actors = actors
    self.learning = learning
  }
}

private func homeBand(_ reading: HomeReading, viewer: Viewer) -> some Markup {
  div(.class("band")) {
    div(.class("wrap band__in band__in--tall")) {
      div(.class("row row--between row--end row--l")) {
        div {
          h1 { HomeTexts.hello(viewer.firstName) }
          p(.class("band__lead")) { HomeTexts.lead(reading.waitingCount) }
        }
        viewer.isGuest ? nil : startLink()
      }
    }
  }
}

private func startLink() -> some Markup {
  div(.class("row")) {
    a(.class("btn"), .href(CaseRoutes.new.path())) {
      Icon.plus
      CaseTexts.startCase
    }
  }
}

private func waiting(_ reading: HomeReading, kind: Person.Home, today: Day, links: HomeLinks) -> some Markup {
  section(.class("sec")) {
    div(.class("sec__head")) { h2 { HomeTexts.waits } }
    if reading.waitingCount == 0 {
      nothingWaits(reading)
    } else {
      waitingList(waitingRows(reading, kind: kind, today: today, links: links))
    }
  }
}

/// The first few in view; the rest a press away, so that nobody is met by a wall.
private func waitingList(_ rows: [AnyMarkup]) -> some Markup {
  let few = 5
  return group {
    ul(.class("list")) { Array(rows.prefix(few)) }
    rows.count > few
      ? details(.class("more mt4")) {
        summary { HomeTexts.showMore(rows.count - few) }
        ul(.class("list")) { Array(rows.dropFirst(few)) }
      } : nil
  }
}

/// The same things in another order: the decision first for who decides, the
/// one small thing first for who is on the front line.
private func waitingRows(
  _ reading: HomeReading, kind: Person.Home, today: Day, links: HomeLinks
) -> [AnyMarkup] {
  let tasks = reading.tasks.map { AnyMarkup(taskRow($0, today: today, showsCase: true)) }
  let mandates = reading.mandates.map { AnyMarkup(mandateRow($0)) }
  let invitations = reading.invitations.map { AnyMarkup(invitationRow($0, today: today, links)) }
  let problems = reading.problems.map { AnyMarkup(problemRow($0, links)) }
  let perspectives = reading.perspectives.map { AnyMarkup(perspectiveRow($0, links)) }
  let proposals = reading.proposals.map { AnyMarkup(proposalRow($0)) }
  let asked = reading.asked.map { AnyMarkup(row($0.hat, $0.title, $0.note, button: $0.button, path: $0.path)) }
  return switch kind {
  case .consultant: proposals + tasks + asked + invitations + mandates + problems + perspectives
  case .head, .politician: mandates + asked + proposals + tasks + problems + perspectives + invitations
  case .frontline: asked + perspectives + problems + tasks + mandates + proposals + invitations
  case .partner: asked + perspectives + problems + tasks + mandates + proposals + invitations
  }
}

private func row(_ hat: Hat, _ title: Text, _ note: Text, button: Text, path: String) -> some Markup {
  li(.class("task")) {
    hatPicture(hat)
    div {
      b { title }
      p { note }
    }
    a(.class("btn btn--s btn--second"), .href(path)) { button }
  }
}

private func proposalRow(_ item: HomeReading.Proposal) -> some Markup {
  row(
    item.hat, item.task, Text(same: item.title), button: HomeTexts.seeWhy, path: CaseRoutes.overview.path(item.caseID))
}

private func mandateRow(_ item: MandateWaiting) -> some Markup {
  row(
    .convener, HomeTexts.mandate(by: item.askedBy, isBacking: item.kind == .backing),
    Text(same: "\(item.caseTitle). \(item.ask)"),
    button: HomeTexts.answer, path: item.path)
}

private func invitationRow(_ item: HomeReading.InvitationWaiting, today: Day, _ links: HomeLinks) -> some Markup {
  row(
    .convener, HomeTexts.notAnswered(item.name), HomeTexts.sent(item.title, item.sent, today: today),
    button: HomeTexts.sendAgain, path: links.actors(item.caseID))
}

private func problemRow(_ item: HomeReading.ProblemWaiting, _ links: HomeLinks) -> some Markup {
  row(
    .facilitator, HomeTexts.takeStand, Text(same: item.title), button: HomeTexts.readAndSign,
    path: links.problem(item.caseID))
}

private func perspectiveRow(_ item: HomeReading.PerspectiveWaiting, _ links: HomeLinks) -> some Markup {
  row(
    .facilitator, HomeTexts.givePerspective, HomeTexts.heard(item.title, item.groupsHeard),
    button: HomeTexts.writePerspective, path: links.perspective(item.caseID))
}

private func nothingWaits(_ reading: HomeReading) -> some Markup {
  div(.class("empty mt4")) {
    Picture.emptyWeave
    h3 { reading.cases.isEmpty ? HomeTexts.noCases : HomeTexts.nothingWaits }
    p { reading.cases.isEmpty ? HomeTexts.noCasesWhy : HomeTexts.nothingWaitsWhy }
    reading.cases.isEmpty
      ? a(.class("btn"), .href(CaseRoutes.new.path())) { HomeTexts.firstCase }
      : a(.class("btn btn--second"), .href(CaseRoutes.list.path())) { HomeTexts.seeCases }
  }
}

private func myCases(_ reading: HomeReading, viewer: Viewer) -> (some Markup)? {
  reading.cases.isEmpty
    ? nil
    : section(.class("sec")) {
      div(.class("sec__head")) {
        h2 { HomeTexts.yourCases }
        a(.href(CaseRoutes.list.path())) { HomeTexts.allCases(reading.caseCount) }
      }
      ul(.class("list")) { reading.cases.map(caseRow) }
    }
}

private func newsPanel(_ news: [HomeReading.News], today: Day) -> some Markup {
  section {
    h2(.class("t-l")) { HomeTexts.news }
    ul(.class("list list--tight mt3 small")) {
      news.map { item in
        li {
          Icon.fork
          Text(same: " ")
          b { item.who }
          Text(same: " ")
          TimelineWords.act(item.kind)
          HomeTexts.within
          a(.href(CaseRoutes.overview.path(item.caseID))) { item.title }
          Text.build { ", " + Formats.ago(item.at.day, today: today, $0) + "." }
        }
      }
    }
  }
}

/// One of the everyday practices each week: the same for everyone, so that it is talked about.
private func practiceOfTheWeek(_ reading: HomeReading, today: Day) -> some Markup {
  let kinds = Practice.Kind.allCases
  let kind = kinds[(today.number + 3) / 7 % kinds.count]
  let few = reading.cases.first { ($0.standing?.groupsHeard ?? 3) < 3 }
  return section(.class("card card--tight card--tip")) {
    p(.class("eyebrow")) { HomeTexts.practice }
    h2(.class("t-l")) { kind.title }
    p(.class("small")) { HomeTexts.practiceWhy }
    p(.class("mt3")) {
      if let few {
        a(.href(CaseRoutes.overview.path(few.id))) { HomeTexts.tryIn(few.title) }
      } else {
        a(.href("/begreber#hverdagspraksis")) { HomeTexts.readOn }
      }
    }
  }
}

extension HomeReading {
  var waitingCount: Int {
    tasks.count + asked.count + mandates.count + invitations.count + problems.count + perspectives.count
      + proposals.count
  }
}

private func learnedElsewhere(_ links: HomeLinks) -> some Markup {
  section {
    h2(.class("t-l")) { HomeTexts.learned }
    p(.class("small mt2")) { HomeTexts.learnedWhy }
    p(.class("small mt2")) { a(.href(links.learning)) { HomeTexts.toLearned } }
  }
}
