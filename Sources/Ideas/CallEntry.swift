import Accounts
import Cases
import Crowd
import Database
import HTTP
import Language
import Time
import Web

/// A call as one reader meets it: the call, what they are to it, and what they may do.
package struct CallEntry: Sendable {
  package let call: Call
  package let role: CallRole
  package let phase: Call.Phase
  /// Whether the case that it belongs to has been put away.
  package let isArchived: Bool
  /// Who asks, where they have taken part before or are signed in.
  package let participant: Participant?
  /// What they have said that they are. Who has not been asked yet has said nothing.
  package let group: ActorGroup?
  /// Whether the reader may see the case it belongs to.
  package let seesCase: Bool

  package func may(_ act: CallAct) -> Bool {
    guard CallRights.allows(act, role, phase, call.audience, isArchived: isArchived) else { return false }
    guard let activity = act.activity, !role.isHost else { return true }
    return call.takes.contains(activity)
  }

  /// Why somebody who sees it may not: it is over, or it is not theirs to do.
  func refusal(_ act: CallAct) -> any Error {
    if phase == .closed || isArchived, CallRights.allows(act, role, .open, call.audience) {
      return CallProblem.closed(on: call.closed?.day ?? call.closes)
    }
    if let activity = act.activity, !call.takes.contains(activity) { return CallProblem.notTaken(activity) }
    return Refusal.notAllowed(CallTexts.notAllowed(act))
  }

  var path: String { CallRoutes.call.path(call.slug) }
}

/// Why something cannot be done in a call now.
package enum CallProblem: Explained, Equatable {
  case closed(on: Day?)
  case notTaken(Call.Activity)
  /// What was there has been taken away, by who wrote it or by who runs the call.
  case gone
  /// Somebody else has changed the same thing in the meantime.
  case stale

  package var status: Status {
    switch self {
    case .closed, .gone: .gone
    case .notTaken: .forbidden
    case .stale: .conflict
    }
  }

  package var explanation: Text {
    switch self {
    case .closed: Text(da: "Idékaldet er lukket", en: "The call for ideas is closed")
    case .notTaken(.ideas): Text(da: "Her samles der ikke idéer lige nu", en: "Ideas are not collected here right now")
    case .notTaken(.supports): Text(da: "Her kan man ikke støtte lige nu", en: "Support is not taken here right now")
    case .notTaken(.comments):
      Text(da: "Her kan man ikke kommentere lige nu", en: "Comments are not taken here right now")
    case .notTaken(.choices): Text(da: "Her vælges der ikke lige nu", en: "There is no choosing here right now")
    case .gone: Text(da: "Idéen er taget væk", en: "The idea has been taken away")
    case .stale:
      Text(da: "En anden har rettet det samme imens", en: "Somebody else has changed the same thing meanwhile")
    }
  }

  package var advice: [Text] {
    switch self {
    case .closed(let day):
      [
        day.map { day in
          Text.build { language in
            language == .danish
              ? "Det lukkede \(Formats.dayAndMonth(day, language)). Gå tilbage for at kopiere det, du skrev."
              : "It closed on \(Formats.dayAndMonth(day, language)). Go back to copy what you wrote."
          }
        },
        Text(
          da: "Idéerne og svarene kan stadig læses på idékaldets side.",
          en: "The ideas and the answers can still be read on the page of the call."),
      ].compactMap { $0 }
    case .notTaken:
      [Text(da: "Idéerne kan stadig læses på idékaldets side.", en: "The ideas can still be read on its page.")]
    case .gone:
      [
        Text(
          da: "Den, der skrev den, eller den, der leder idékaldet, har taget den væk. De andre idéer er der endnu.",
          en: "The one who wrote it or the one who runs the call has taken it away. The other ideas are still there.")
      ]
    case .stale:
      [
        Text(
          da: "Gå tilbage, kopiér din tekst, genindlæs siden, og se, hvad der står nu.",
          en: "Go back, copy your text, reload the page and see what it says now.")
      ]
    }
  }
}
