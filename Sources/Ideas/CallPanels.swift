import Cases
import Database
import HTML
import HTTP
import Language
import Time
import Web

/// What other pages show of calls.
package enum CallPanels {
  package static let calls = CallTexts.calls
  package static let share = CallTexts.share
  package static let allIdeas = IdeaTexts.backToCall

  /// The open calls that are for all, on the front page; `nil` where there are none.
  package static func openForAll(today: Day, in db: Connection) throws -> AnyMarkup? {
    let open = try CallStore(db).calls(on: .open, for: nil, today: today, limit: 5).prefix(5)
    return open.isEmpty ? nil : AnyMarkup(openCalls(Array(open), today: today))
  }

  /// On the overview of a case: what is asked of many, and above all where an answer is late.
  package static let overview = Panel<CaseEntry> { context, entry, db in
    guard entry.may(.seeTeam), let viewer = context.viewer else { return nil }
    let today = context.today
    let calls = try CallStore(db).calls(of: entry.item.id, for: viewer).filter { $0.state != .draft }
    let late = calls.filter { $0.isOverdue(on: today) }
    let shown = (late + calls.filter { !$0.isOverdue(on: today) }).prefix(3)
    return shown.isEmpty ? nil : AnyMarkup(callsOfCase(Array(shown), entry, viewer, today: today))
  }

  /// Calls where somebody waits for an answer from the viewer.
  package static func waiting(for viewer: Viewer, today: Day, in db: Connection) throws -> [WaitingCall] {
    try CallStore(db).calls(on: .waiting, for: viewer, today: today, limit: 20).map { WaitingCall($0, today: today) }
  }
}

/// A call whose ideas wait for an answer: a task for those who owe it.
package struct WaitingCall: Sendable {
  package let title: Text
  package let note: Text
  package let button: Text
  package let path: String

  init(_ call: Call, today: Day) {
    title = FateTexts.waiting(call.unanswered, isOverdue: call.isOverdue(on: today))
    note = call.question
    button = CallTexts.giveAnswer
    path = FateRoutes.answers.path(call.slug)
  }
}

private func callsOfCase(_ calls: [Call], _ entry: CaseEntry, _ viewer: Viewer, today: Day) -> some Markup {
  section(.class("card card--tight")) {
    h2(.class("t-m")) { CallTexts.calls }
    ul(.class("list list--tight mt2")) {
      calls.map { call in
        li {
          a(.href(CallRoutes.call.path(call.slug)), .lang(questionLanguage(call))) { call.question }
          call.isOverdue(on: today) ? lateNote(call, entry, viewer) : nil
          p(.class("small muted")) {
            CallTexts.countIdeas(call.ideas) + Text(same: ". ") + callDates(call, today: today) + Text(same: ".")
          }
        }
      }
    }
    p(.class("mt3")) {
      a(.class("btn btn--second btn--s"), .href(CaseRoutes.ideas.path(entry.item.id))) { CallPageTexts.all }
    }
  }
}

/// The answer is late: who owes it; and for those who can give it, where.
private func lateNote(_ call: Call, _ entry: CaseEntry, _ viewer: Viewer) -> some Markup {
  group {
    p(.class("small mt1")) {
      span(.class("tag tag--warn")) { CallTexts.overdue }
      " "
      call.answerDue.map { CallPageTexts.late(call.answererName ?? "", $0) }
    }
    entry.role == .leader || call.answerer?.number == viewer.id
      ? p(.class("small mt1")) { a(.href(FateRoutes.answers.path(call.slug))) { CallTexts.giveAnswer } } : nil
  }
}

private func openCalls(_ calls: [Call], today: Day) -> some Markup {
  section(.class("sec")) {
    div(.class("sec__head")) {
      h2 { CallPageTexts.takePartToday }
      a(.href(CallRoutes.list.path())) { CallPageTexts.allCalls }
    }
    ul(.class("list")) { calls.map { callRow($0, on: .open, today: today) } }
  }
}
