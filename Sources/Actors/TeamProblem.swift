import HTTP
import Language
import Web

/// Why somebody stays on the team, or does not lead it.
package enum TeamProblem: Explained, Equatable {
  case lastLeader
  case leadersStay
  case cannotLead

  package var status: Status { .conflict }

  package var explanation: Text {
    switch self {
    case .lastLeader: PersonTexts.lastLeader
    case .leadersStay: PersonTexts.leadersStay
    case .cannotLead: PersonTexts.cannotLead
    }
  }

  package var advice: [Text] {
    switch self {
    case .lastLeader: [PersonTexts.lastLeaderAdvice]
    case .leadersStay: [PersonTexts.leadersStayAdvice]
    case .cannotLead: [PersonTexts.cannotLeadAdvice]
    }
  }
}
