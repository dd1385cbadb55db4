import HTTP
import Language
import Web

/// Why a mandate was not asked for or answered.
package enum MandateProblem: Explained, Equatable {
  case waits
  case answered
  case notYours

  package var status: Status {
    switch self {
    case .waits, .answered: .conflict
    case .notYours: .forbidden
    }
  }

  package var explanation: Text {
    switch self {
    case .waits: MandateTexts.waits
    case .answered: MandateTexts.isAnswered
    case .notYours: MandateTexts.notYours
    }
  }

  package var advice: [Text] {
    switch self {
    case .waits: [MandateTexts.waitOrAsk]
    case .answered: [MandateTexts.askAnew]
    case .notYours: []
    }
  }
}
