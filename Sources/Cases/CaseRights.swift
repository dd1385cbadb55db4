import Database
import Web

/// What somebody is to a case.
package enum CaseRole: String, CaseIterable, Sendable, DatabaseBindable, DatabaseReadable {
  case leader, member, guest, backer
  /// Takes no part, but the case is visible to them.
  case onlooker
}

/// What can be done in a case.
package enum CaseAct: String, CaseIterable, Sendable {
  /// The case and what stands on its pages.
  case see
  /// What the people of the team wrote and who they are.
  case seeTeam
  case contribute
  case sign
  case raiseBarrier
  case frame
  case planMeeting
  case invite
  case giveHats
  case moveStep
  case overrule
  case askMandate
  case giveBacking
  case export
  case publish
  case archive
  /// To make differences visible, work on them, and answer in threads.
  case workOnDifferences
  case openPulse
  case draftAgreement
  /// Each for the party they sign for.
  case signAgreement
  case askOthers
  case decide
  case logLesson
  /// To let others in the organisations of the case read what was learned.
  case shareLesson
  case addDocument
  /// To open opinion maps, write their statements, settle what participants write, and name groups.
  case runConversations
  /// To open a room, show it on a screen, and lead it on.
  case runRoom
  /// To ask many for ideas.
  case openCall
  /// To write a measurement, correct one, delete one.
  case measure
  /// To plan and run trials, and to say what is measured.
  case runTrials
  /// To let a system write measurements.
  case giveKeys
  /// To let the new take over from the old.
  case embed
  /// What remains of a case when its time in the archive is over.
  case delete
}

/// Who may do what: the one table. Every page, every format goes through it.
package enum CaseRights {
  static let table: [CaseAct: Set<CaseRole>] = [
    .see: [.leader, .member, .guest, .backer, .onlooker],
    .seeTeam: [.leader, .member, .guest, .backer],
    .contribute: [.leader, .member, .guest],
    .sign: [.leader, .member, .guest],
    .raiseBarrier: [.leader, .member, .guest],
    .frame: [.leader, .member],
    .planMeeting: [.leader, .member],
    .invite: [.leader],
    .giveHats: [.leader],
    .moveStep: [.leader],
    .overrule: [.leader],
    .askMandate: [.leader],
    .giveBacking: [.backer, .leader, .member],
    .export: [.leader, .member],
    .publish: [.leader],
    .archive: [.leader],
    .workOnDifferences: [.leader, .member, .guest],
    .openPulse: [.leader],
    .draftAgreement: [.leader, .member],
    .signAgreement: [.leader, .member, .guest, .backer],
    .askOthers: [.leader, .member],
    .decide: [.leader],
    .logLesson: [.leader, .member, .guest],
    .shareLesson: [.leader, .member],
    .addDocument: [.leader, .member, .guest],
    .runConversations: [.leader, .member],
    .runRoom: [.leader, .member],
    .openCall: [.leader],
    .measure: [.leader, .member, .guest],
    .runTrials: [.leader, .member],
    .giveKeys: [.leader],
    .embed: [.leader, .member],
    .delete: [.leader],
  ]

  /// What still can be done when a case is put away.
  static let inArchive: Set<CaseAct> = [.see, .seeTeam, .export, .archive, .delete]

  package static func allows(_ act: CaseAct, _ role: CaseRole, isArchived: Bool) -> Bool {
    (table[act]?.contains(role) ?? false) && (!isArchived || inArchive.contains(act))
  }

  /// The cases that a viewer may see, as a condition on `cases c`.
  ///
  /// It stands in every statement that fetches cases, so that what may not be
  /// seen is not fetched, counted or searched.
  package static func visible(to viewer: Viewer?) -> SQL {
    guard let viewer else { return "c.visibility = 'public'" }
    // The cheap question first. The lists of cases do not name `c`, so that
    // they are made once and not for every case.
    let open: SQL = viewer.isGuest ? "c.visibility = 'public'" : "c.visibility IN ('signed_in', 'public')"
    let own: SQL = """
       OR c.id IN (SELECT mine.case_id FROM case_people mine
        WHERE mine.person_id = \(viewer.id) AND mine.left_at IS NULL)
      """
    guard !viewer.isGuest, !viewer.organisations.isEmpty else { return "(" + open + own + ")" }
    let organisations: SQL = """
       OR (c.visibility = 'organisations' AND (c.organisation_id IN \(list: viewer.organisations)
        OR c.id IN (SELECT theirs.case_id FROM case_people theirs
          WHERE theirs.left_at IS NULL AND theirs.organisation_id IN \(list: viewer.organisations))))
      """
    return "(" + open + own + organisations + ")"
  }

  /// The cases whose pages of the team a viewer reads, to stand after IN.
  package static func teams(of viewer: Viewer) -> SQL {
    """
    (SELECT mine.case_id FROM case_people mine
      WHERE mine.person_id = \(viewer.id) AND mine.left_at IS NULL)
    """
  }
}
