import Cases
import HTTP
import Language
import Time
import Web

/// Whether a case can be deleted yet.
enum DeletionState: Equatable, Sendable {
  case notArchived
  /// It has not lain in the archive long enough.
  case waits(until: Day)
  /// `journal` is the records package that was begun after the case was put away: before,
  /// more may have been written. Without it the leader has to say that it shall not be kept.
  case ready(journal: ExportStore.Journal?)

  init(_ item: Case, journal: ExportStore.Journal?, daysInArchive: Int, today: Day) {
    guard let archived = item.archived else {
      self = .notArchived
      return
    }
    let day = archived.day + daysInArchive
    self = day > today ? .waits(until: day) : .ready(journal: journal.flatMap { $0.begun >= archived ? $0 : nil })
  }
}

/// What is left to say of a case that was deleted, to those who may know.
struct CaseDeleted: Explained {
  let day: Day

  var status: Status { .gone }
  var explanation: Text { DeletionTexts.wasDeleted(day) }
  var advice: [Text] { [DeletionTexts.receiptIsThere] }
}

/// The case cannot be deleted as things stand.
struct DeletionNotYet: Explained {
  var status: Status { .conflict }
  var explanation: Text { DeletionTexts.notYet }
  var advice: [Text] { [DeletionTexts.lookAgain] }
}

/// What was deleted, when and by whom: nothing of what was in it.
struct Receipt: Sendable {
  let caseID: Case.ID
  let organisation: String
  let by: String
  let started: Instant
  let archived: Instant
  let deleted: Instant
  let journalTaken: Instant?
  let journalChecksum: String
  var counts: [Count] = []

  struct Count: Equatable, Sendable {
    let table: String
    let number: Int
  }
}
