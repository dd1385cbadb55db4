import HTTP
import Language
import Web

/// Why an agreement cannot be signed, saved or put forward.
package enum AgreementProblem: Explained, Equatable {
  /// It was changed after it was read.
  case changed
  case notForSigning
  case runOut
  case holdsAlready
  case hasEnded
  case hasGaps

  package var status: Status { .conflict }

  package var explanation: Text {
    switch self {
    case .changed: SigningTexts.changed
    case .notForSigning: SigningTexts.notForSigning
    case .runOut: SigningTexts.runOut
    case .holdsAlready: SigningTexts.holdsAlready
    case .hasEnded: AgreementTexts.hasEnded
    case .hasGaps: SigningTexts.hasGaps
    }
  }

  package var advice: [Text] {
    switch self {
    case .changed: [SigningTexts.changedAdvice]
    case .notForSigning: [SigningTexts.notForSigningAdvice]
    case .runOut: [SigningTexts.runOutAdvice]
    case .holdsAlready: [SigningTexts.holdsAlreadyAdvice]
    case .hasEnded: [AgreementTexts.hasEndedAdvice]
    case .hasGaps: [SigningTexts.hasGapsAdvice]
    }
  }
}
