import Cases
import Database
import Time
import Web

/// What somebody is to a call.
package enum CallRole: String, CaseIterable, Sendable {
  /// Leads the case, or made the call where there is no case.
  case leader
  /// Reads what is held back, and answers.
  case moderator
  /// On the team of the case; of the organisation, where there is no case.
  case member
  /// Came into the case by a personal link.
  case guest
  /// Backs the case without working in it.
  case backer
  /// Of an organisation that takes part.
  case colleague
  /// Has an account, and no part in it.
  case visitor
  /// Not signed in, or a guest of another case.
  case anonymous

  package var isHost: Bool { self == .leader || self == .moderator }
}

/// What can be done in a call.
package enum CallAct: String, CaseIterable, Sendable {
  case see
  case addIdea, support, comment, choose
  /// What one wrote oneself.
  case editOwn
  case withdrawOwn
  /// To put an idea of one's own into one that is like it.
  case joinOwn
  case report
  /// To let be seen what is held back, and to take away what must not be there.
  case moderate
  case answer
  /// To combine and split ideas of others, and to undo that.
  case combine
  /// To change the call, open it and close it.
  case run

  var activity: Call.Activity? {
    switch self {
    case .addIdea: .ideas
    case .support: .supports
    case .comment: .comments
    case .choose: .choices
    default: nil
    }
  }
}

/// Who may do what, when: the one table. Every page, every format goes through it.
package enum CallRights {
  private static let hosts: Set<CallRole> = [.leader, .moderator]
  private static let everyone = Set(CallRole.allCases)

  /// Who takes part, by whom the call is for.
  static let audiences: [Call.Audience: Set<CallRole>] = [
    .public: everyone,
    .link: everyone,
    .signedIn: everyone.subtracting([.anonymous]),
    .organisations: [.leader, .moderator, .member, .guest, .backer, .colleague],
    .team: [.leader, .moderator, .member, .guest],
  ]

  static func allows(
    _ act: CallAct, _ role: CallRole, _ phase: Call.Phase, _ audience: Call.Audience, isArchived: Bool = false
  ) -> Bool {
    let takesPart = audiences[audience]?.contains(role) ?? false
    let phase = isArchived && phase == .open ? .closed : phase
    switch act {
    case .see: return phase == .draft ? hosts.contains(role) : takesPart || role == .backer
    // Those who run it can write down what was said in a hall, before and after too.
    case .addIdea, .support, .comment, .choose, .editOwn, .joinOwn:
      return (phase == .open && takesPart) || (hosts.contains(role) && !isArchived)
    case .withdrawOwn, .report: return phase != .draft && takesPart
    case .moderate, .answer, .combine: return hosts.contains(role) && !isArchived
    case .run: return role == .leader && !isArchived
    }
  }

  /// The calls that a viewer finds in lists, as a condition on `calls k`.
  ///
  /// One that is for whoever has its link is listed for nobody but those who run it.
  package static func listed(to viewer: Viewer?) -> SQL {
    guard let viewer else { return "(k.state <> 'draft' AND k.audience = 'public')" }
    let mine: SQL = "(SELECT m.case_id FROM case_people m WHERE m.person_id = \(viewer.id) AND m.left_at IS NULL)"
    let open: SQL = viewer.isGuest ? "k.audience = 'public'" : "k.audience IN ('public', 'signed_in')"
    let home: SQL =
      viewer.isGuest || viewer.organisations.isEmpty
      ? ""
      : """
       OR (k.case_id IS NULL AND k.organisation_id IN \(list: viewer.organisations))
        OR (k.audience = 'organisations' AND (k.organisation_id IN \(list: viewer.organisations)
          OR k.case_id IN (SELECT t.case_id FROM case_people t
            WHERE t.left_at IS NULL AND t.organisation_id IN \(list: viewer.organisations))))
      """
    return """
      ((k.state <> 'draft' AND k.audience <> 'link' AND (\(open) OR k.case_id IN \(mine)\(home)))
        OR \(run(by: viewer)))
      """
  }

  /// The calls that a viewer runs or answers.
  package static func run(by viewer: Viewer) -> SQL {
    """
    (k.answer_by = \(viewer.id) OR (k.case_id IS NULL AND k.made_by = \(viewer.id))
      OR k.case_id IN (SELECT l.case_id FROM case_people l
        WHERE l.person_id = \(viewer.id) AND l.left_at IS NULL AND l.role = 'leader'))
    """
  }
}
