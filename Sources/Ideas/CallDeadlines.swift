import Accounts
import Cases
import Database
import HTTP
import Language
import Time
import Web

/// The day on which somebody has promised an answer to those who contributed to a call.
package enum CallDeadlines {
  package static let all = [soon, late]

  /// Days before the answer is due.
  static let warning = 3
  /// What has been late for longer than this was told long ago.
  static let memory = 60

  static let soon = DeadlineSource(
    "call-answer", rows: { now in waiting(from: now.day, to: now.day + warning) },
    text: { FateTexts.isDue($0.number, in: $0.title, Day(number: $0.mark)) }, anywhere: path)

  static let late = DeadlineSource(
    "call-answer-late", rows: { now in waiting(from: now.day + -memory, to: now.day + -1) },
    text: { FateTexts.isLate($0.number, in: $0.title, Day(number: $0.mark)) }, anywhere: path)

  /// Told again where another day has been promised. Who answers for an organisation has to belong to it still.
  private static func waiting(from first: Day, to last: Day) -> SQL {
    """
    SELECT k.case_id, k.answer_by AS person_id, k.id AS thing, k.answer_due AS mark, k.question AS title,
      k.slug AS detail, k.created AS at, k.ideas - k.answered AS number
    FROM calls k
    WHERE k.answer_due >= \(first) AND k.answer_due <= \(last) AND k.state <> 'draft' AND k.ideas > k.answered
      AND (k.case_id IS NOT NULL OR EXISTS (SELECT 1 FROM memberships m
        WHERE m.person_id = k.answer_by AND m.organisation_id = k.organisation_id))
    """
  }

  private static func path(_ due: DueThing) -> String { FateRoutes.answers.path(due.detail) }
}

extension CallDesk {
  /// Tells somebody that they have been named as the one who answers. Nobody is told what they have just done.
  func tellAnswerer(
    _ draft: CallChangeStore.Draft, _ slug: String, in id: Case.ID?, by viewer: Viewer, _ db: Connection, now: Instant
  ) throws {
    guard let answerer = draft.answerer, answerer.number != viewer.id, let due = draft.answerDue else { return }
    let question = Text(
      da: draft.question, en: draft.questionEnglish.isEmpty ? draft.question : draft.questionEnglish)
    let notice = Notice(.question, FateTexts.youAnswer(by: viewer.name, due), path: CallRoutes.call.path(slug))
    _ = try links.tell(db, answerer, notice, question, id, viewer.id, now)
  }
}

extension Call {
  /// Why a call cannot be opened on a day: what was promised for it has passed.
  func isTooLateToOpen(on today: Day) -> (field: String, words: Text)? {
    if let closes, closes < today { return ("#lukker", CallTexts.lastDayIsPast) }
    if let answerDue, answerDue < today { return ("#svarfrist", CallTexts.dueIsPast) }
    return nil
  }
}
