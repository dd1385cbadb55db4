import Database

package enum AgreementSchema {
  package static let migrations = [agreements, alliances, remindAnew, burden]

  private static let agreements = Migration(
    "agreements-1",
    // `newest` and `holding` are numbers of versions. Who saves and who signs
    // both begin by changing this row, so that neither overlooks the other.
    """
    CREATE TABLE agreements (
      id ID,
      case_id INTEGER NOT NULL REFERENCES cases (id),
      newest INTEGER NOT NULL CHECK (newest >= 1),
      holding INTEGER CHECK (holding <= newest),
      touched INTEGER NOT NULL,
      ended INTEGER,
      ended_by INTEGER REFERENCES people (id),
      ended_why TEXT NOT NULL DEFAULT '',
      CHECK ((ended IS NULL) = (ended_by IS NULL))
    )
    """,
    "CREATE INDEX agreements_case ON agreements (case_id, id)",
    // Each version stays as it was.
    """
    CREATE TABLE agreement_versions (
      id ID,
      agreement_id INTEGER NOT NULL REFERENCES agreements (id),
      number INTEGER NOT NULL,
      title TEXT NOT NULL CHECK (title <> ''),
      aim TEXT NOT NULL DEFAULT '',
      risks TEXT NOT NULL DEFAULT '',
      rights TEXT NOT NULL DEFAULT '',
      data TEXT NOT NULL DEFAULT '',
      conflicts TEXT NOT NULL DEFAULT '',
      leaving TEXT NOT NULL DEFAULT '',
      ends INTEGER,
      person_id INTEGER NOT NULL REFERENCES people (id),
      at INTEGER NOT NULL,
      put_forward INTEGER,
      holds_from INTEGER,
      UNIQUE (agreement_id, number),
      CHECK (holds_from IS NULL OR (put_forward IS NOT NULL AND ends IS NOT NULL))
    )
    """,
    // What runs out soon is found here.
    "CREATE INDEX agreement_versions_ends ON agreement_versions (ends) WHERE holds_from IS NOT NULL",
    // An organisation is party once, and nobody signs for two.
    """
    CREATE TABLE agreement_parties (
      version_id INTEGER NOT NULL REFERENCES agreement_versions (id),
      organisation_id INTEGER NOT NULL REFERENCES organisations (id),
      signer_id INTEGER NOT NULL REFERENCES people (id),
      gives TEXT NOT NULL DEFAULT '',
      PRIMARY KEY (version_id, organisation_id),
      UNIQUE (version_id, signer_id)
    )
    """,
    "CREATE INDEX agreement_parties_signer ON agreement_parties (signer_id, version_id)",
    // An answer is to one version: to the next a party answers anew.
    """
    CREATE TABLE agreement_answers (
      version_id INTEGER NOT NULL,
      organisation_id INTEGER NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('signed', 'declined', 'withdrawn')),
      person_id INTEGER NOT NULL REFERENCES people (id),
      why TEXT NOT NULL DEFAULT '',
      at INTEGER NOT NULL,
      PRIMARY KEY (version_id, organisation_id),
      FOREIGN KEY (version_id, organisation_id) REFERENCES agreement_parties (version_id, organisation_id)
    )
    """,
    // That the end is near is told once for each number of days.
    """
    CREATE TABLE agreement_reminders (
      version_id INTEGER NOT NULL REFERENCES agreement_versions (id),
      days INTEGER NOT NULL CHECK (days IN (30, 7)),
      at INTEGER NOT NULL,
      PRIMARY KEY (version_id, days)
    )
    """)

  private static let alliances = Migration(
    "agreements-2-alliances",
    """
    CREATE TABLE alliances (
      id ID,
      name TEXT NOT NULL CHECK (name <> ''),
      aim TEXT NOT NULL CHECK (aim <> ''),
      created INTEGER NOT NULL,
      created_by INTEGER NOT NULL REFERENCES people (id)
    )
    """,
    // With the agreement on which a case stands in the alliance, if there is one.
    """
    CREATE TABLE alliance_cases (
      alliance_id INTEGER NOT NULL REFERENCES alliances (id),
      case_id INTEGER NOT NULL REFERENCES cases (id),
      agreement_id INTEGER REFERENCES agreements (id),
      person_id INTEGER NOT NULL REFERENCES people (id),
      at INTEGER NOT NULL,
      PRIMARY KEY (alliance_id, case_id)
    )
    """,
    "CREATE INDEX alliance_cases_case ON alliance_cases (case_id, alliance_id)",
    // The organisations that a case brings.
    """
    CREATE TABLE alliance_organisations (
      alliance_id INTEGER NOT NULL,
      case_id INTEGER NOT NULL,
      organisation_id INTEGER NOT NULL REFERENCES organisations (id),
      PRIMARY KEY (alliance_id, case_id, organisation_id),
      FOREIGN KEY (alliance_id, case_id) REFERENCES alliance_cases (alliance_id, case_id)
    )
    """)

  /// What was noted as told until now was told to nobody.
  private static let remindAnew = Migration("agreements-3-remind-anew", "DELETE FROM agreement_reminders")

  /// What a party gives in hours and kroner while the agreement lasts; not said is not nothing.
  private static let burden = Migration(
    "agreements-4-burden",
    "ALTER TABLE agreement_parties ADD COLUMN hours INTEGER CHECK (hours >= 0)",
    "ALTER TABLE agreement_parties ADD COLUMN money INTEGER CHECK (money >= 0)")
}
