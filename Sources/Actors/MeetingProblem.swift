import HTTP
import Language
import Web

/// Why a meeting cannot be noted.
package enum MeetingProblem: Explained, Equatable {
  case notBegun
  case cancelled

  package var status: Status { .conflict }

  package var explanation: Text {
    switch self {
    case .notBegun: MeetingTexts.notBegun
    case .cancelled: MeetingTexts.isOff
    }
  }

  package var advice: [Text] {
    switch self {
    case .notBegun: [MeetingTexts.notBegunAdvice]
    case .cancelled: []
    }
  }
}
