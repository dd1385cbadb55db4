import Accounts
import Cases
import Database
import HTML
import HTTP
import Language
import Time
import Web

/// What other pages show of agreements.
package enum AgreementPanels {
  /// How the agreements of a case stand, and the way to them.
  package static let agreements = Panel<CaseEntry> { context, entry, db in
    guard entry.may(.seeTeam) else { return nil }
    let rows = try AgreementStore(db).agreements(of: entry.item.id, limit: 3)
    return AnyMarkup(agreementsPanel(rows, of: entry, today: context.today))
  }

  /// What somebody is asked to sign and has not answered, the oldest first.
  package static func waiting(for person: Int, today: Day, in db: Connection) throws -> [SigningWaiting] {
    try db.rows(
      """
      SELECT a.id, a.case_id, v.title, c.title AS case_title
      FROM agreement_parties p
      JOIN agreement_versions v ON v.id = p.version_id
      JOIN agreements a ON a.id = v.agreement_id AND a.newest = v.number
      JOIN cases c ON c.id = a.case_id
      JOIN case_people cp ON cp.case_id = a.case_id AND cp.person_id = p.signer_id AND cp.left_at IS NULL
      WHERE p.signer_id = \(person) AND v.put_forward IS NOT NULL AND v.holds_from IS NULL AND v.ends >= \(today)
        AND a.ended IS NULL AND c.archived IS NULL
        AND NOT EXISTS (SELECT 1 FROM agreement_answers s
          WHERE s.version_id = v.id AND s.organisation_id = p.organisation_id)
      ORDER BY v.put_forward, v.id LIMIT 5
      """
    ) { row in
      SigningWaiting(
        agreement: try row.read("id"), caseID: try row.read("case_id"), agreementTitle: try row.read("title"),
        caseTitle: try row.read("case_title"))
    }
  }
}

/// An agreement that waits for somebody's signature.
package struct SigningWaiting: Sendable {
  package let agreement: Agreement.ID
  package let caseID: Case.ID
  let agreementTitle: String
  package let caseTitle: String

  package var title: Text { SigningTexts.waitingFor(agreementTitle) }
  package var button: Text { SigningTexts.readAndSign }
  package var path: String { AgreementRoutes.agreement.path(caseID, agreement) }
}

private func agreementsPanel(_ rows: [AgreementRow], of entry: CaseEntry, today: Day) -> some Markup {
  section {
    h2(.class("t-l")) { AgreementTexts.agreements }
    rows.isEmpty ? p(.class("mt2")) { AgreementTexts.noneWhy } : nil
    ul(.class("plain links mt2")) {
      rows.map { row in
        li(.class("row row--s")) {
          a(.href(AgreementRoutes.agreement.path(entry.item.id, row.agreement.id))) { row.title }
          statusTag(row.agreement.status(today))
        }
      }
    }
    p { a(.href(AgreementRoutes.agreements.path(entry.item.id))) { AgreementTexts.toAgreements } }
  }
}
