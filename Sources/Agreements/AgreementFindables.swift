import Cases
import Database
import HTTP
import Web

/// What can be found of agreements and alliances.
package enum AgreementFindables {
  package static let all = [agreements, alliances]

  /// As the newest version has it, with what each party gives.
  static let agreements = FindableSource(
    "agreement",
    rows: """
      SELECT a.case_id, a.id, v.title, v.aim || ' ' || v.risks || ' ' || v.rights || ' ' || v.data || ' '
        || v.conflicts || ' ' || v.leaving AS text, v.at
      FROM agreements a JOIN agreement_versions v ON v.agreement_id = a.id AND v.number = a.newest
      """,
    parts: """
      SELECT a.id, p.organisation_id AS place, p.gives AS text
      FROM agreements a JOIN agreement_versions v ON v.agreement_id = a.id AND v.number = a.newest
      JOIN agreement_parties p ON p.version_id = v.id
      """,
    path: { id, agreement in AgreementRoutes.agreement.path(id, Agreement.ID(agreement)) })

  /// In each case that is part of it: the team of a case finds it there.
  static let alliances = FindableSource(
    "alliance",
    rows: """
      SELECT ac.case_id, al.id, al.name AS title, al.aim AS text, ac.at
      FROM alliance_cases ac JOIN alliances al ON al.id = ac.alliance_id
      """, path: { _, alliance in AllianceRoutes.alliance.path(Alliance.ID(alliance)) })
}
