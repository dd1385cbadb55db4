import Accounts
import Cases
import Database
import Time
import Web

/// Alliances across cases. Every statement asks which cases the viewer sees.
package struct AllianceStore {
  let db: Connection
  package init(_ db: Connection) { self.db = db }

  /// An alliance that no case is part of any more is no alliance.
  package func forgetEmpty() throws {
    try db.run(
      "DELETE FROM alliances WHERE NOT EXISTS (SELECT 1 FROM alliance_cases c WHERE c.alliance_id = alliances.id)")
  }

  /// Those that join a case the viewer sees, the newest first.
  func alliances(for viewer: Viewer, limit: Int = 50) throws -> [AllianceRow] {
    try db.rows(
      """
      SELECT al.id, al.name, al.aim,
        (SELECT COUNT(*) FROM alliance_cases ac JOIN cases c ON c.id = ac.case_id
          WHERE ac.alliance_id = al.id AND \(CaseRights.visible(to: viewer))) AS cases,
        (SELECT COUNT(DISTINCT ao.organisation_id) FROM alliance_organisations ao JOIN cases c ON c.id = ao.case_id
          WHERE ao.alliance_id = al.id AND \(CaseRights.visible(to: viewer))) AS organisations
      FROM alliances al
      WHERE \(isSeen(by: viewer))
      ORDER BY al.id DESC LIMIT \(limit)
      """
    ) { row in
      AllianceRow(
        alliance: try Alliance(row), cases: try row.read("cases"), organisations: try row.read("organisations"))
    }
  }

  private func isSeen(by viewer: Viewer) -> SQL {
    """
    EXISTS (SELECT 1 FROM alliance_cases ac JOIN cases c ON c.id = ac.case_id
      WHERE ac.alliance_id = al.id AND \(CaseRights.visible(to: viewer)))
    """
  }

  func view(of id: Alliance.ID, for viewer: Viewer) throws -> AllianceView {
    let alliance = try db.first(
      "SELECT al.id, al.name, al.aim FROM alliances al WHERE al.id = \(id) AND " + isSeen(by: viewer)
    ) { try Alliance($0) }
    guard let alliance else { throw Refusal.notFound }
    return AllianceView(
      alliance: alliance, cases: try cases(of: id, for: viewer), organisations: try organisations(of: id, for: viewer),
      others: try ownCases(of: viewer, outside: id))
  }

  private func cases(of id: Alliance.ID, for viewer: Viewer) throws -> [AlliedCase] {
    try db.rows(
      """
      SELECT c.id, c.title, c.step, c.archived, me.role, a.id AS agreement_id, v.title AS agreement_title
      FROM alliance_cases ac
      JOIN cases c ON c.id = ac.case_id
      LEFT JOIN case_people me ON me.case_id = c.id AND me.person_id = \(viewer.id) AND me.left_at IS NULL
      LEFT JOIN agreements a ON a.id = ac.agreement_id AND me.role IS NOT NULL
      LEFT JOIN agreement_versions v ON v.agreement_id = a.id AND v.number = a.newest
      WHERE ac.alliance_id = \(id) AND \(CaseRights.visible(to: viewer))
      ORDER BY ac.at, c.id
      """
    ) { row in
      AlliedCase(
        id: try row.read("id"), title: try row.read("title"), step: try row.read("step"),
        isArchived: try row.readIfPresent("archived", as: Instant.self) != nil,
        role: try row.readIfPresent("role") ?? .onlooker, agreement: try row.readIfPresent("agreement_id"),
        agreementTitle: try row.readIfPresent("agreement_title"))
    }
  }

  private func organisations(of id: Alliance.ID, for viewer: Viewer) throws -> [AlliedOrganisation] {
    try db.rows(
      """
      SELECT o.id, o.name, COUNT(*) AS cases
      FROM alliance_organisations ao
      JOIN cases c ON c.id = ao.case_id
      JOIN organisations o ON o.id = ao.organisation_id
      WHERE ao.alliance_id = \(id) AND \(CaseRights.visible(to: viewer))
      GROUP BY o.id, o.name, o.folded ORDER BY o.folded, o.id
      """
    ) { AlliedOrganisation(id: try $0.read("id"), name: try $0.read("name"), cases: try $0.read("cases")) }
  }

  /// The cases in which the viewer may let organisations join, the latest first.
  func ownCases(of viewer: Viewer, outside id: Alliance.ID? = nil, limit: Int = 100) throws -> [OwnCase] {
    try db.rows(
      """
      SELECT c.id, c.title FROM case_people me JOIN cases c ON c.id = me.case_id
      WHERE me.person_id = \(viewer.id) AND me.left_at IS NULL AND me.role IN ('leader', 'member')
        AND c.archived IS NULL
        AND NOT EXISTS (SELECT 1 FROM alliance_cases ac WHERE ac.alliance_id = \(id?.number ?? 0) AND ac.case_id = c.id)
      ORDER BY c.updated DESC, c.id LIMIT \(limit)
      """
    ) { OwnCase(id: try $0.read("id"), title: try $0.read("title")) }
  }

  package func form(_ name: String, aim: String, by person: Person.ID, now: Instant) throws -> Alliance.ID {
    try db.value(
      """
      INSERT INTO alliances (name, aim, created, created_by) VALUES (\(name), \(aim), \(now), \(person)) RETURNING id
      """)!
  }

  /// Lets a case join with its organisations: the parties of the agreement, or
  /// all that take part when it stands on none.
  ///
  /// - Returns: `false` when it has joined already.
  package func join(
    _ id: Alliance.ID, _ item: Case.ID, on agreement: Agreement.ID?, by person: Person.ID, now: Instant
  ) throws -> Bool {
    let isNew = try db.run(
      """
      INSERT INTO alliance_cases (alliance_id, case_id, agreement_id, person_id, at)
      VALUES (\(id), \(item), \(agreement), \(person), \(now)) ON CONFLICT (alliance_id, case_id) DO NOTHING
      """)
    guard isNew == 1 else { return false }
    let organisations: SQL =
      agreement.map { agreement in
        """
        SELECT DISTINCT p.organisation_id FROM agreement_parties p
        JOIN agreement_versions v ON v.id = p.version_id
        JOIN agreements a ON a.id = v.agreement_id AND v.number = COALESCE(a.holding, a.newest)
        WHERE a.id = \(agreement)
        """
      } ?? """
        SELECT DISTINCT cp.organisation_id FROM case_people cp
        WHERE cp.case_id = \(item) AND cp.left_at IS NULL AND cp.organisation_id IS NOT NULL
        """
    try db.run(
      """
      INSERT INTO alliance_organisations (alliance_id, case_id, organisation_id)
      SELECT \(id), \(item), found.organisation_id FROM (\(organisations)) found
      """)
    return true
  }

  /// Takes a case out. When it was the last, the alliance is no more.
  package func leave(_ id: Alliance.ID, _ item: Case.ID) throws -> Bool {
    try db.run("DELETE FROM alliance_organisations WHERE alliance_id = \(id) AND case_id = \(item)")
    guard try db.run("DELETE FROM alliance_cases WHERE alliance_id = \(id) AND case_id = \(item)") == 1 else {
      return false
    }
    try db.run(
      """
      DELETE FROM alliances WHERE id = \(id)
        AND NOT EXISTS (SELECT 1 FROM alliance_cases ac WHERE ac.alliance_id = \(id))
      """)
    return true
  }

  /// An agreement of a case, as what an alliance can stand on.
  func agreement(_ agreement: Agreement.ID, in item: Case.ID) throws -> Agreement.ID? {
    try db.value("SELECT id FROM agreements WHERE id = \(agreement) AND case_id = \(item)")
  }
}

extension Alliance {
  init(_ row: borrowing Row) throws {
    id = try row.read("id")
    name = try row.read("name")
    aim = try row.read("aim")
  }
}
