import Accounts
import Cases
import Crowd
import Database
import Time
import Web

/// Reads calls. What may not be seen is not read.
package struct CallStore {
  let db: Connection
  package init(_ db: Connection) { self.db = db }

  /// The call as the reader meets it; `nil` where there is none such.
  func entry(_ slug: String, for viewer: Viewer?, as participant: Participant?, today: Day) throws -> CallEntry? {
    let me = viewer?.id ?? 0
    let organisations = viewer.map { $0.isGuest ? [] : $0.organisations } ?? []
    return try db.first(
      """
      SELECT \(Call.columns), k.made_by, c.archived, c.visibility, me.role,
        COALESCE(me.actor_group, p.actor_group) AS actor_group,
        CASE WHEN k.organisation_id IN \(list: organisations) THEN 1 ELSE 0 END AS is_home,
        CASE WHEN EXISTS (SELECT 1 FROM case_people t WHERE t.case_id = k.case_id AND t.left_at IS NULL
          AND t.organisation_id IN \(list: organisations)) THEN 1 ELSE 0 END AS is_partner
      FROM \(Call.tables)
      LEFT JOIN cases c ON c.id = k.case_id
      LEFT JOIN case_people me ON me.case_id = k.case_id AND me.person_id = \(me) AND me.left_at IS NULL
      LEFT JOIN call_participants p ON p.call_id = k.id AND p.participant = \(participant?.key ?? "")
      WHERE k.slug = \(slug)
      """
    ) { row in
      let call = try Call(row)
      let maker: Int = try row.read("made_by")
      let isArchived = try row.readIfPresent("archived", as: Instant.self) != nil
      let visibility: Case.Visibility? = try row.readIfPresent("visibility")
      let role: CaseRole? = try row.readIfPresent("role")
      let group: ActorGroup? = try row.readIfPresent("actor_group")
      let relation = Relation(
        viewer: viewer, caseRole: role, isMaker: maker == me, isHome: try row.read("is_home"),
        isPartner: try row.read("is_partner"))
      return CallEntry(
        call: call, role: relation.role(in: call), phase: call.phase(on: today), isArchived: isArchived,
        participant: participant, group: group,
        seesCase: visibility.map { relation.sees($0, isHome: relation.isHome || relation.isPartner) } ?? false)
    }
  }

  /// What somebody is to the people and organisations behind a call.
  private struct Relation {
    let viewer: Viewer?
    let caseRole: CaseRole?
    let isMaker: Bool
    let isHome: Bool
    let isPartner: Bool

    func role(in call: Call) -> CallRole {
      guard let viewer else { return .anonymous }
      let isAnswerer = call.answerer?.number == viewer.id
      guard call.caseID != nil else { return outside(call, viewer, isAnswerer) }
      switch caseRole {
      case .leader: return .leader
      case _ where isAnswerer: return .moderator
      case .member: return .member
      case .guest: return .guest
      case .backer: return .backer
      default: return viewer.isGuest ? .anonymous : isHome || isPartner ? .colleague : .visitor
      }
    }

    private func outside(_ call: Call, _ viewer: Viewer, _ isAnswerer: Bool) -> CallRole {
      if isMaker || viewer.administers.contains(call.organisation.number) { return .leader }
      if isAnswerer { return .moderator }
      return viewer.isGuest ? .anonymous : isHome ? .member : .visitor
    }

    func sees(_ visibility: Case.Visibility, isHome: Bool) -> Bool {
      if caseRole != nil || visibility == .public { return true }
      guard let viewer, !viewer.isGuest else { return false }
      return visibility == .signedIn || (visibility == .organisations && isHome)
    }
  }

  func one(_ id: Call.ID) throws -> Call? {
    try db.first("SELECT \(Call.columns) FROM \(Call.tables) WHERE k.id = \(id)") { try Call($0) }
  }

  /// The number of a call; `nil` where there is none.
  func id(of slug: String) throws -> Int? { try db.value("SELECT id FROM calls WHERE slug = \(slug)") }

  /// Which calls a list is about.
  package enum Shelf: String, CaseIterable, Sendable {
    /// Those that take contributions.
    case open = "aabne"
    /// Those one runs or answers where somebody waits for an answer.
    case waiting = "venter"
    case drafts = "kladder"
    /// Those one runs or answers that are open or have been.
    case mine = "mine"
    case closed = "lukkede"
  }

  static let pageLength = 30

  /// A shelf, the newest first.
  func calls(
    on shelf: Shelf, for viewer: Viewer?, today: Day, before last: Call.ID? = nil, limit: Int = pageLength
  ) throws -> [Call] {
    let before: SQL = last.map { " AND k.id < \($0)" } ?? ""
    return try db.rows(
      """
      SELECT \(Call.columns) FROM \(Call.tables)
      WHERE \(condition(shelf, viewer, today))\(before) ORDER BY k.id DESC LIMIT \(limit + 1)
      """
    ) { try Call($0) }
  }

  private func condition(_ shelf: Shelf, _ viewer: Viewer?, _ today: Day) -> SQL {
    let run: SQL = viewer.map { CallRights.run(by: $0) } ?? "k.id = 0"
    let isOpen: SQL = "k.state = 'open' AND (k.closes IS NULL OR k.closes >= \(today))"
    switch shelf {
    case .open: return "\(isOpen) AND \(CallRights.listed(to: viewer))"
    case .closed: return "k.state <> 'draft' AND NOT (\(isOpen)) AND \(CallRights.listed(to: viewer))"
    case .drafts: return "k.state = 'draft' AND \(run)"
    case .mine: return "k.state <> 'draft' AND \(run)"
    case .waiting:
      return """
        k.state <> 'draft' AND k.ideas > k.answered AND \(run)
        AND (k.answer_due < \(today + Self.soon) OR NOT (\(isOpen)))
        """
    }
  }

  /// An answer is due soon within so many days.
  private static let soon = 7

  /// The calls of one case, to one of its team: drafts, and those that are for whoever has the link, to those who run
  /// them alone.
  func calls(of id: Case.ID, for viewer: Viewer) throws -> [Call] {
    try db.rows(
      """
      SELECT \(Call.columns) FROM \(Call.tables)
      WHERE k.case_id = \(id) AND ((k.state <> 'draft' AND k.audience <> 'link') OR \(CallRights.run(by: viewer)))
      ORDER BY k.id DESC LIMIT 50
      """
    ) { try Call($0) }
  }

  /// Who can be asked to answer: the team of the case, or the people of the organisation.
  func answerers(in id: Case.ID?, of organisation: Organisation.ID) throws -> [Answerer] {
    if let id {
      return try db.rows(
        """
        SELECT p.id, p.name, p.title FROM case_people cp JOIN people p ON p.id = cp.person_id
        WHERE cp.case_id = \(id) AND cp.left_at IS NULL AND cp.role IN ('leader', 'member') AND p.closed IS NULL
        ORDER BY CASE WHEN cp.role = 'leader' THEN 0 ELSE 1 END, p.folded, p.id LIMIT 200
        """
      ) { try Answerer($0) }
    }
    return try db.rows(
      """
      SELECT p.id, p.name, p.title FROM memberships m JOIN people p ON p.id = m.person_id
      WHERE m.organisation_id = \(organisation) AND p.closed IS NULL ORDER BY p.folded, p.id LIMIT 200
      """
    ) { try Answerer($0) }
  }

  /// The places where a viewer may make a call: cases that they lead, and organisations that they belong to.
  func homes(of viewer: Viewer) throws -> [(id: Organisation.ID, name: String)] {
    try db.rows(
      """
      SELECT o.id, o.name FROM memberships m JOIN organisations o ON o.id = m.organisation_id
      WHERE m.person_id = \(viewer.id) ORDER BY m.is_main DESC, o.folded, o.id
      """
    ) { (try $0.read("id"), try $0.read("name")) }
  }
}

/// Somebody who can be named as the one who answers.
package struct Answerer: Sendable {
  package let id: Person.ID
  package let name: String
  package let title: String

  init(_ row: borrowing Row) throws {
    id = try row.read("id")
    name = try row.read("name")
    title = try row.read("title")
  }
}
