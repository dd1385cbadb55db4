import HTTP
import Language
import Web

/// Why an invitation was not made, or a link opens nothing.
package enum InvitationProblem: Explained, Equatable {
  case waits(String)
  case isOnTeam(String)
  /// Run out, withdrawn or the case put away: all look the same.
  case runOut(inviter: String)
  case replaced(inviter: String)

  package var status: Status {
    switch self {
    case .waits, .isOnTeam: .unprocessable
    case .runOut, .replaced: .gone
    }
  }

  package var explanation: Text {
    switch self {
    case .waits(let email): InvitationTexts.waits(email)
    case .isOnTeam(let email): InvitationTexts.isOnTeam(email)
    case .runOut: InvitationTexts.runOut
    case .replaced: InvitationTexts.replaced
    }
  }

  package var advice: [Text] {
    switch self {
    case .waits, .isOnTeam: []
    case .runOut(let inviter): [InvitationTexts.askForNew(inviter)]
    case .replaced(let inviter): [InvitationTexts.useNewest, InvitationTexts.askForNew(inviter)]
    }
  }
}
