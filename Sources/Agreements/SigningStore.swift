import Accounts
import Cases
import Database
import Time
import Web

/// Agreements as they are changed: saving, putting forward, answering, ending.
package struct SigningStore {
  let db: Connection
  package init(_ db: Connection) { self.db = db }

  package func begin(_ terms: AgreementTerms, in id: Case.ID, by person: Person.ID, now: Instant) throws
    -> Agreement.ID
  {
    let agreement: Agreement.ID = try db.value(
      "INSERT INTO agreements (case_id, newest, touched) VALUES (\(id), 1, \(now)) RETURNING id")!
    try write(terms, as: 1, of: agreement, by: person, now: now)
    return agreement
  }

  /// Adds the version after the one that was read.
  ///
  /// - Returns: `false` when another has come in between, or the agreement has ended.
  package func add(
    _ terms: AgreementTerms, after read: Int, of agreement: Agreement.ID, by person: Person.ID, now: Instant
  )
    throws -> Bool
  {
    let changed = try db.run(
      """
      UPDATE agreements SET newest = newest + 1, touched = \(now)
      WHERE id = \(agreement) AND newest = \(read) AND ended IS NULL
      """)
    guard changed == 1 else { return false }
    try write(terms, as: read + 1, of: agreement, by: person, now: now)
    return true
  }

  private func write(
    _ terms: AgreementTerms, as number: Int, of agreement: Agreement.ID, by person: Person.ID, now: Instant
  ) throws {
    let version: AgreementVersion.ID = try db.value(
      """
      INSERT INTO agreement_versions
        (agreement_id, number, title, aim, risks, rights, data, conflicts, leaving, ends, person_id, at)
      VALUES (\(agreement), \(number), \(terms.title), \(terms[.aim]), \(terms[.risks]), \(terms[.rights]),
        \(terms[.data]), \(terms[.conflicts]), \(terms[.exit]), \(terms.ends), \(person), \(now))
      RETURNING id
      """)!
    guard !terms.parties.isEmpty else { return }
    let rows = terms.parties.map { party -> SQL in
      "(\(version), \(party.organisation), \(party.signer), \(party.gives), \(party.hours), \(party.money))"
    }
    try db.run(
      "INSERT INTO agreement_parties (version_id, organisation_id, signer_id, gives, hours, money) VALUES "
        + SQL.joined(rows))
  }

  /// Holds the agreement until the end of the transaction, as it was read.
  ///
  /// - Returns: `false` when it is not as it was read.
  func hold(_ agreement: Agreement.ID, at version: Int, now: Instant) throws -> Bool {
    try db.run(
      """
      UPDATE agreements SET touched = \(now)
      WHERE id = \(agreement) AND newest = \(version) AND ended IS NULL
      """) == 1
  }

  /// Puts a version to its parties.
  ///
  /// - Returns: `false` when it has been already.
  package func putForward(_ version: AgreementVersion.ID, now: Instant) throws -> Bool {
    try db.run(
      "UPDATE agreement_versions SET put_forward = \(now) WHERE id = \(version) AND put_forward IS NULL") == 1
  }

  /// Notes what a party says to a version.
  ///
  /// - Returns: `false` when it has said so already.
  package func answer(
    _ kind: PartyAnswer.Kind, to version: AgreementVersion.ID, for organisation: Organisation.ID, by person: Person.ID,
    why: String, now: Instant
  ) throws -> Bool {
    try db.run(
      """
      INSERT INTO agreement_answers (version_id, organisation_id, kind, person_id, why, at)
      VALUES (\(version), \(organisation), \(kind), \(person), \(why), \(now))
      ON CONFLICT (version_id, organisation_id) DO UPDATE SET kind = excluded.kind, person_id = excluded.person_id,
        why = excluded.why, at = excluded.at
      WHERE agreement_answers.kind <> excluded.kind
      """) == 1
  }

  /// Lets the version hold when all its parties have signed.
  ///
  /// - Returns: Whether it holds from now.
  package func settle(_ version: AgreementVersion.ID, of agreement: Agreement.ID, now: Instant) throws -> Bool {
    let settled = try db.run(
      """
      UPDATE agreement_versions SET holds_from = \(now)
      WHERE id = \(version) AND holds_from IS NULL AND put_forward IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM agreement_parties p
          WHERE p.version_id = \(version) AND NOT EXISTS (SELECT 1 FROM agreement_answers s
            WHERE s.version_id = p.version_id AND s.organisation_id = p.organisation_id AND s.kind = 'signed'))
      """)
    guard settled == 1 else { return false }
    try db.run(
      """
      UPDATE agreements SET holding = (SELECT number FROM agreement_versions WHERE id = \(version))
      WHERE id = \(agreement)
      """)
    return true
  }

  /// - Returns: `false` when it has ended already.
  package func end(_ agreement: Agreement.ID, why: String, by person: Person.ID, now: Instant) throws -> Bool {
    try db.run(
      """
      UPDATE agreements SET ended = \(now), ended_by = \(person), ended_why = \(why)
      WHERE id = \(agreement) AND ended IS NULL
      """) == 1
  }
}
