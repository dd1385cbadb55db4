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

private func openCalls(_ calls: [Call], today: Day) -> some Markup {
  section(.class("sec")) {
    div(.class("sec__head")) {
      h2 { CallPageTexts.takePartToday }
      a(.href(CallRoutes.list.path())) { CallPageTexts.allCalls }
    }
    ul(.class("list")) { calls.map { callRow($0, on: .open, today: today) } }
  }
}
