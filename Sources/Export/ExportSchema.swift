import Accounts
import Database
import Language

package enum ExportSchema {
  package static let migrations = [
    Migration(
      "export-1",
      // What is left of a case that was deleted: nothing that was in it. `case_id` is the number it had.
      """
      CREATE TABLE deletion_receipts (
        case_id INTEGER PRIMARY KEY,
        organisation_id INTEGER NOT NULL REFERENCES organisations (id),
        deleted_by INTEGER NOT NULL REFERENCES people (id),
        started INTEGER NOT NULL,
        archived INTEGER NOT NULL,
        deleted INTEGER NOT NULL,
        journal_taken INTEGER,
        journal_checksum TEXT NOT NULL DEFAULT '',
        CHECK ((journal_taken IS NULL) = (journal_checksum = ''))
      )
      """,
      "CREATE INDEX deletion_receipts_organisation ON deletion_receipts (organisation_id)",
      "CREATE INDEX deletion_receipts_by ON deletion_receipts (deleted_by)",
      """
      CREATE TABLE deletion_receipt_counts (
        case_id INTEGER NOT NULL REFERENCES deletion_receipts (case_id),
        place INTEGER NOT NULL,
        table_name TEXT NOT NULL,
        number INTEGER NOT NULL CHECK (number >= 0),
        PRIMARY KEY (case_id, place)
      )
      """,
      // Those who led it: they, and who administers the organisation, can read the receipt.
      """
      CREATE TABLE deletion_receipt_readers (
        case_id INTEGER NOT NULL REFERENCES deletion_receipts (case_id),
        person_id INTEGER NOT NULL REFERENCES people (id),
        PRIMARY KEY (case_id, person_id)
      )
      """,
      "CREATE INDEX deletion_receipt_readers_person ON deletion_receipt_readers (person_id)"),
    // A case is read and deleted whole, also what is not shown any more; and what refers to a row that
    // is deleted is looked for at each of them.
    Migration(
      "export-2-whole-cases",
      "CREATE INDEX perspectives_all ON perspectives (case_id, id)",
      "CREATE INDEX alliance_organisations_case ON alliance_organisations (case_id, alliance_id)",
      "CREATE INDEX alliance_cases_agreement ON alliance_cases (agreement_id)",
      "CREATE INDEX moves_barrier ON moves (barrier_id)",
      "CREATE INDEX difference_replies_answered ON difference_replies (reply_to)",
      "CREATE INDEX asks_need ON asks (need_id)",
      "CREATE INDEX contributions_builds_on ON contributions (builds_on) WHERE builds_on IS NOT NULL"),
  ]

  /// The receipts of cases that somebody has deleted.
  package static let own = ExportSource(
    "deletion_receipts", Text(da: "Forløb, du har slettet", en: "Cases that you have deleted"),
    in: .person("deleted_by"), key: ["case_id"],
    [
      .number("case_id"), .organisation("organisation_id"), .moment("started"), .moment("archived"),
      .moment("deleted"), .moment("journal_taken"), .text("journal_checksum"),
    ]
  ).but(
    .stays(
      why: Text(
        da: "Kvitteringer for forløb, du har slettet, uden dit navn: organisationen skal kunne svare for det.",
        en:
          "Receipts of cases that you have deleted, without your name: the organisation must be able to answer for it."
      )))

  /// What stays when a case is deleted.
  package static let kept = ["deletion_receipts", "deletion_receipt_counts", "deletion_receipt_readers"]
}
