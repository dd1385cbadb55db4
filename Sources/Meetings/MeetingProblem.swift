import HTTP
import Language
import Web

/// Why something cannot be done with a meeting.
package enum MeetingProblem: Explained, Equatable {
  case notBegun
  case cancelled
  case held
  /// A line of the minutes has already become something.
  case became

  package var status: Status { .conflict }

  package var explanation: Text {
    switch self {
    case .notBegun: MeetingTexts.notBegun
    case .cancelled: MeetingTexts.isOff
    case .held: MeetingTexts.isHeld
    case .became: MinuteTexts.hasBecome
    }
  }

  package var advice: [Text] {
    switch self {
    case .notBegun: [MeetingTexts.notBegunAdvice]
    case .cancelled: []
    case .held: [MeetingTexts.isHeldAdvice]
    case .became: [MinuteTexts.hasBecomeAdvice]
    }
  }
}
