import Accounts
import Database
import Language
import Time
import Web

/// One act in a case, in the one record of acts.
///
/// Who takes part, how much comes from whom, what a team gains: all of it is
/// counted here and nowhere else.
package struct Contribution: Sendable {
  package enum Kind: String, CaseIterable, Sendable, DatabaseBindable, DatabaseReadable {
    case started, joined, left
    case perspective, problem, signature, core, framing, mover, innovationTest = "innovation_test"
    case idea
    case barrier, confirmation, barrierPassed = "barrier_passed", driver
    case move, outcome
    case invitation, expectation
    case mandateAsked = "mandate_asked", mandateAnswered = "mandate_answered"
    case meeting, meetingHeld = "meeting_held"
    case hat, step, overruling
    case visibility, archived, reopened
    case difference, side, usable, workedThrough = "worked_through", differenceReopened = "difference_reopened"
    case differenceOwned = "difference_owned", differenceChanged = "difference_changed", reply
    case pulse
    case agreement, agreementVersion = "agreement_version", agreementSigned = "agreement_signed"
    case agreementDeclined = "agreement_declined", agreementEnded = "agreement_ended", alliance
    case need, offer, asked, askAnswered = "ask_answered"
    case decision, lesson, agenda, minutes
    case backingAsked = "backing_asked", backingAnswered = "backing_answered"
    case conversation, conversationClosed = "conversation_closed", statement, vote
    case statementSettled = "statement_settled", groupsNamed = "groups_named", votesImported = "votes_imported"
    case resultPublished = "result_published"
    case room, roomClosed = "room_closed"
    case call, callOpened = "call_opened", callClosed = "call_closed"
    case support, supportWithdrawn = "support_withdrawn", comment, commentWithdrawn = "comment_withdrawn"
    case commentChanged = "comment_changed"
    case ideaChanged = "idea_changed", ideaWithdrawn = "idea_withdrawn", ideaAnswered = "idea_answered"
    case combined, split, combinationUndone = "combination_undone", moderation, choice
    case indicator, measurement, measurementChanged = "measurement_changed", technique
    case trial, prototype, loop, trialEnded = "trial_ended", workshop
    case routine, embedding
    case document, documentVersion = "document_version", documentChanged = "document_changed"
    case documentWithdrawn = "document_withdrawn"

    /// Acts that add something to the work itself, not only to how it is run. A
    /// measurement is counted each week by whoever has it as a duty: it is no voice.
    package var isSubstance: Bool {
      switch self {
      case .perspective, .problem, .signature, .core, .idea, .barrier, .confirmation, .driver, .outcome, .expectation,
        .barrierPassed, .difference, .side, .usable, .workedThrough, .reply, .agreement, .agreementVersion, .need,
        .offer, .decision, .lesson, .document, .documentVersion, .indicator, .technique, .trial, .prototype, .loop,
        .trialEnded, .workshop, .routine, .statement, .comment, .ideaAnswered, .combined, .split:
        true
      default: false
      }
    }
  }

  /// What is counted and stands in no list: whom somebody supports or chooses is theirs, and a crowd
  /// would hide what a team does. To stand after NOT IN.
  package static let counted: SQL = "('support', 'support_withdrawn', 'choice', 'vote')"

  package var kind: Kind
  package var target: String
  package var targetID: Int?
  package var buildsOn: Int?
  /// How many characters were written.
  package var size: Int
  /// What was written, short, for the timeline.
  package var note: String

  package init(
    _ kind: Kind, target: String = "case", targetID: Int? = nil, buildsOn: Int? = nil, size: Int = 0, note: String = ""
  ) {
    self.kind = kind
    self.target = target
    self.targetID = targetID
    self.buildsOn = buildsOn
    self.size = size
    self.note = String(note.prefix(160))
  }

  /// An act whose note is ours, and so in every language.
  package init(_ kind: Kind, target: String = "case", targetID: Int? = nil, note: Text) {
    self.init(kind, target: target, targetID: targetID)
    self.note = note.danish + Self.between + note.english
  }

  /// A control character, which nothing that people write can hold.
  private static let between = "\u{1F}"

  /// A note as it is shown.
  package static func shown(_ note: String) -> Text {
    let parts = note.split(separator: between, maxSplits: 1, omittingEmptySubsequences: false)
    return parts.count == 2 ? Text(da: String(parts[0]), en: String(parts[1])) : Text(same: note)
  }
}
