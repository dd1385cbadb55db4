import Accounts
import Cases
import Database
import Time
import Web

/// Agreements as they are read: one statement for each thing shown.
package struct AgreementStore {
  let db: Connection
  package init(_ db: Connection) { self.db = db }

  /// The agreements of a case, the newest first.
  package func agreements(of id: Case.ID, limit: Int = 100) throws -> [AgreementRow] {
    try db.rows(
      "SELECT " + Agreement.columns
        + """
        , n.title, (SELECT COUNT(*) FROM agreement_parties p WHERE p.version_id = n.id) AS parties,
          (SELECT COUNT(*) FROM agreement_answers s WHERE s.version_id = n.id AND s.kind = 'signed') AS signed
        FROM
        """ + " " + Agreement.tables + " WHERE a.case_id = \(id) ORDER BY a.id DESC LIMIT \(limit)"
    ) { row in
      AgreementRow(
        agreement: try Agreement(row), title: try row.read("title"), parties: try row.read("parties"),
        signed: try row.read("signed"))
    }
  }

  /// How many hold on a day, of how many.
  package func holding(in id: Case.ID, on today: Day) throws -> (holding: Int, all: Int) {
    try db.first(
      """
      SELECT COUNT(*) AS number,
        COUNT(CASE WHEN a.ended IS NULL AND h.id IS NOT NULL AND (h.ends IS NULL OR h.ends >= \(today)) THEN 1 END)
          AS holding
      FROM agreements a
      LEFT JOIN agreement_versions h ON h.agreement_id = a.id AND h.number = a.holding
      WHERE a.case_id = \(id)
      """
    ) { (try $0.read("holding"), try $0.read("number")) } ?? (0, 0)
  }

  /// An agreement and one of its versions, the newest when no number is given.
  package func version(_ number: Int? = nil, of agreement: Agreement.ID, in id: Case.ID) throws -> AgreementDocument {
    let found = try db.first(
      "SELECT " + Agreement.columns + ", " + Self.versionColumns + " FROM " + Agreement.tables
        + """

         JOIN agreement_versions v ON v.agreement_id = a.id AND v.number = COALESCE(CAST(\(number) AS INTEGER), a.newest)
        JOIN people w ON w.id = v.person_id
        WHERE a.id = \(agreement) AND a.case_id = \(id)
        """
    ) { row in (try Agreement(row), try AgreementVersion(row)) }
    guard let (agreement, version) = found else { throw Refusal.notFound }
    let parties = try self.parties(of: [version.id])
    return AgreementDocument(
      agreement: agreement, version: version.with(parties[version.id, default: []]),
      answers: try answers(to: [version.id])[version.id, default: []])
  }

  /// Versions, newest first, beginning before a number. One more than is shown.
  func versions(of agreement: Agreement.ID, before number: Int?, limit: Int) throws -> [AgreementVersion] {
    let versions = try db.rows(
      "SELECT " + Self.versionColumns
        + """
         FROM agreement_versions v JOIN people w ON w.id = v.person_id
        WHERE v.agreement_id = \(agreement) AND v.number < \(number ?? Int.max) ORDER BY v.number DESC LIMIT \(limit)
        """
    ) { try AgreementVersion($0) }
    let parties = try self.parties(of: versions.map(\.id))
    return versions.map { $0.with(parties[$0.id, default: []]) }
  }

  private static let versionColumns: SQL = """
    v.id, v.number, v.title, v.aim, v.risks, v.rights, v.data, v.conflicts, v.leaving, v.ends, v.person_id,
    w.name AS writer, v.at, v.put_forward, v.holds_from
    """

  func parties(of versions: [AgreementVersion.ID]) throws -> [AgreementVersion.ID: [AgreementParty]] {
    guard !versions.isEmpty else { return [:] }
    let rows = try db.rows(
      """
      SELECT p.version_id, p.organisation_id, o.name, p.signer_id, s.name AS signer, p.gives,
        p.hours, p.money
      FROM agreement_parties p JOIN organisations o ON o.id = p.organisation_id JOIN people s ON s.id = p.signer_id
      WHERE p.version_id IN \(list: versions) ORDER BY o.folded, o.id
      """
    ) { row in
      (
        try row.read("version_id", as: AgreementVersion.ID.self),
        AgreementParty(
          organisation: try row.read("organisation_id"), name: try row.read("name"),
          signer: try row.read("signer_id"), signerName: try row.read("signer"), gives: try row.read("gives"),
          hours: try row.readIfPresent("hours"), money: try row.readIfPresent("money"))
      )
    }
    return Dictionary(grouping: rows, by: \.0).mapValues { $0.map(\.1) }
  }

  /// What the parties have said that they give, added up over the agreements of
  /// a case: those that hold, or are before their parties. Only agreements in
  /// which every party has said so count: who has not said may give most. What
  /// has run out is given no more.
  package func stated(in id: Case.ID, on today: Day) throws -> (hours: [Int], money: [Int]) {
    func stated(_ column: SQL) throws -> [Int] {
      try db.rows(
        """
        SELECT SUM(p.\(column)) AS amount
        FROM agreements a
        JOIN agreement_versions v ON v.agreement_id = a.id AND v.number = COALESCE(a.holding, a.newest)
        JOIN agreement_parties p ON p.version_id = v.id
        WHERE a.case_id = \(id) AND a.ended IS NULL AND v.put_forward IS NOT NULL
          AND (v.ends IS NULL OR v.ends >= \(today))
          AND NOT EXISTS (SELECT 1 FROM agreement_parties q WHERE q.version_id = v.id AND q.\(column) IS NULL)
        GROUP BY p.organisation_id
        """
      ) { try $0.read("amount") }
    }
    return (try stated("hours"), try stated("money"))
  }

  func answers(to versions: [AgreementVersion.ID]) throws -> [AgreementVersion.ID: [PartyAnswer]] {
    guard !versions.isEmpty else { return [:] }
    let rows = try db.rows(
      """
      SELECT s.version_id, s.organisation_id, s.kind, s.person_id, p.name, s.why, s.at
      FROM agreement_answers s JOIN people p ON p.id = s.person_id
      WHERE s.version_id IN \(list: versions) ORDER BY s.at, s.organisation_id
      """
    ) { row in
      (
        try row.read("version_id", as: AgreementVersion.ID.self),
        PartyAnswer(
          organisation: try row.read("organisation_id"), kind: try row.read("kind"), person: try row.read("person_id"),
          name: try row.read("name"), why: try row.read("why"), at: try row.read("at"))
      )
    }
    return Dictionary(grouping: rows, by: \.0).mapValues { $0.map(\.1) }
  }

  /// Those who can sign: the people of the team, by the organisation for which they take part.
  func candidates(in id: Case.ID) throws -> [PartyCandidate] {
    try db.rows(
      """
      SELECT o.id, o.name AS organisation, p.id AS person_id, p.name, cp.gives
      FROM case_people cp JOIN people p ON p.id = cp.person_id JOIN organisations o ON o.id = cp.organisation_id
      WHERE cp.case_id = \(id) AND cp.left_at IS NULL
      ORDER BY o.folded, o.id, cp.joined, p.id
      """
    ) { row in
      PartyCandidate(
        organisation: try row.read("id"), organisationName: try row.read("organisation"),
        person: try row.read("person_id"), name: try row.read("name"), gives: try row.read("gives"))
    }
  }
}

/// An agreement as a list shows it.
package struct AgreementRow: Sendable {
  package let agreement: Agreement
  package let title: String
  package let parties: Int
  package let signed: Int
}

/// An agreement with one of its versions and what the parties said to it.
package struct AgreementDocument: Sendable {
  package let agreement: Agreement
  package let version: AgreementVersion
  package let answers: [PartyAnswer]

  package func answer(of party: AgreementParty) -> PartyAnswer? {
    answers.first { $0.organisation == party.organisation }
  }
  package func party(signedBy person: Int) -> AgreementParty? {
    version.terms.parties.first { $0.signer.number == person }
  }
  var signed: Int { answers.count { $0.kind == .signed } }
  var isNewest: Bool { version.number == agreement.newest }
  /// Whether its parties can answer it now.
  func isOpen(_ today: Day) -> Bool {
    isNewest && agreement.ended == nil && version.putForward != nil && version.holdsFrom == nil
      && version.terms.ends.map { today <= $0 } ?? false
  }
}

/// Somebody who could sign for an organisation that takes part.
struct PartyCandidate: Sendable {
  let organisation: Organisation.ID
  let organisationName: String
  let person: Person.ID
  let name: String
  let gives: String
}

extension AgreementVersion {
  init(_ row: borrowing Row) throws {
    id = try row.read("id")
    number = try row.read("number")
    var sections: [AgreementSection: String] = [:]
    for section in AgreementSection.allCases { sections[section] = try row.read(section.rawValue) }
    terms = AgreementTerms(title: try row.read("title"), sections: sections, ends: try row.readIfPresent("ends"))
    writer = try row.read("writer")
    writerID = try row.read("person_id")
    at = try row.read("at")
    putForward = try row.readIfPresent("put_forward")
    holdsFrom = try row.readIfPresent("holds_from")
  }

  func with(_ parties: [AgreementParty]) -> AgreementVersion {
    var terms = terms
    terms.parties = parties
    return AgreementVersion(
      id: id, number: number, terms: terms, writer: writer, writerID: writerID, at: at, putForward: putForward,
      holdsFrom: holdsFrom)
  }
}
