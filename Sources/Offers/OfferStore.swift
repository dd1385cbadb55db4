import Accounts
import Cases
import Database
import Time
import Web

/// What people and organisations can contribute.
package struct OfferStore {
  let db: Connection
  package init(_ db: Connection) { self.db = db }

  package struct New: Sendable {
    package var kind: OfferKind
    package var text: String
    package var group: ActorGroup
    package var visibility: OfferVisibility
    package var room: Int
    /// The organisation that the person comes from, or that offers it.
    package var organisation: Organisation.ID?
    package var isOrganisations: Bool

    package init(
      kind: OfferKind, text: String, group: ActorGroup, visibility: OfferVisibility, room: Int,
      organisation: Organisation.ID?, isOrganisations: Bool = false
    ) {
      self.kind = kind
      self.text = text
      self.group = group
      self.visibility = visibility
      self.room = room
      self.organisation = organisation
      self.isOrganisations = isOrganisations
    }
  }

  package func add(_ new: New, by person: Person.ID, now: Instant) throws -> Offer.ID {
    try db.value(
      """
      INSERT INTO offers (person_id, organisation_id, is_organisations, kind, text, actor_group, visibility, room, at)
      VALUES (\(person), \(new.organisation), \(new.isOrganisations), \(new.kind), \(new.text), \(new.group),
        \(new.visibility), \(new.room), \(now))
      RETURNING id
      """)!
  }

  /// One's own offers, and those of the organisations that one administers. The newest first.
  func offers(of viewer: Viewer, limit: Int = 100) throws -> [Offer] {
    try db.rows(
      "SELECT " + Offer.columns + Self.tables
        + """
         WHERE f.withdrawn IS NULL
          AND f.id IN (SELECT own.id FROM offers own WHERE own.person_id = \(viewer.id) AND own.withdrawn IS NULL
            UNION SELECT theirs.id FROM offers theirs WHERE theirs.organisation_id IN \(list: viewer.administers)
              AND theirs.is_organisations = 1 AND theirs.withdrawn IS NULL)
        ORDER BY f.id DESC LIMIT \(limit)
        """
    ) { try Offer($0) }
  }

  func count(of viewer: Viewer) throws -> Int {
    try db.value("SELECT COUNT(*) FROM offers WHERE person_id = \(viewer.id) AND withdrawn IS NULL") ?? 0
  }

  /// Takes an offer back. Only who may do so finds it.
  func withdraw(_ offer: Offer.ID, by viewer: Viewer, now: Instant) throws -> Bool {
    try db.run(
      """
      UPDATE offers SET withdrawn = \(now)
      WHERE id = \(offer) AND withdrawn IS NULL AND (person_id = \(viewer.id)
        OR (is_organisations = 1 AND organisation_id IN \(list: viewer.administers)))
      """) == 1
  }

  static let tables: SQL = """
     FROM offers f JOIN people p ON p.id = f.person_id LEFT JOIN organisations o ON o.id = f.organisation_id
    """

  /// How many offers of each kind are looked at when a case is matched: the newest.
  package static let perKind = 60

  /// What could meet the needs of a case: offers of those kinds that the viewer
  /// may find, of people who neither take part in it nor were asked.
  ///
  /// One statement, bounded by kind: see ``perKind``.
  func candidates(for kinds: Set<OfferKind>, to id: Case.ID, viewer: Viewer, now: Instant) throws -> [MatchCandidate] {
    guard !kinds.isEmpty else { return [] }
    let parts = OfferKind.allCases.filter(kinds.contains).map { kind in newest(kind, to: id, viewer: viewer) }
    return try candidates(among: "(" + SQL.joined(parts, separator: " UNION ALL ") + ")", now: now)
  }

  /// One offer as a candidate, by the same conditions, whatever its kind; `nil` when it is none.
  func candidate(_ offer: Offer.ID, to id: Case.ID, viewer: Viewer, now: Instant) throws -> MatchCandidate? {
    try candidates(
      among: "(SELECT x.id FROM offers x JOIN people xp ON xp.id = x.person_id WHERE x.id = \(offer) AND "
        + isCandidate(for: id, viewer: viewer) + ")", now: now
    ).first
  }

  private func candidates(among offers: SQL, now: Instant) throws -> [MatchCandidate] {
    try db.rows(
      "SELECT " + Offer.columns
        + """
        , (SELECT COUNT(*) FROM case_people cp JOIN cases c ON c.id = cp.case_id
            WHERE cp.person_id = f.person_id AND cp.left_at IS NULL AND c.archived IS NULL) AS cases,
          (SELECT COUNT(*) FROM asks w WHERE w.asked_of = f.person_id AND w.answer IS NULL
            AND w.at > \(now - .days(Ask.lasts))) AS waiting
        """ + Self.tables + " WHERE f.id IN " + offers + " ORDER BY f.id DESC"
    ) { row in
      MatchCandidate(offer: try Offer(row), cases: try row.read("cases"), waiting: try row.read("waiting"))
    }
  }

  private func newest(_ kind: OfferKind, to id: Case.ID, viewer: Viewer) -> SQL {
    """
    SELECT id FROM (SELECT x.id FROM offers x JOIN people xp ON xp.id = x.person_id
      WHERE x.kind = \(kind) AND \(isCandidate(for: id, viewer: viewer))
      ORDER BY x.id DESC LIMIT \(Self.perKind)) AS \(raw: "of_" + kind.rawValue)
    """
  }

  /// On `offers x` and `people xp`: it can be found by the viewer, and its giver
  /// neither takes part in the case nor was asked by it.
  private func isCandidate(for id: Case.ID, viewer: Viewer) -> SQL {
    let own: SQL =
      viewer.organisations.isEmpty
      ? "" : " OR (x.visibility = 'organisation' AND x.organisation_id IN \(list: viewer.organisations))"
    return """
      x.withdrawn IS NULL AND xp.closed IS NULL AND (x.visibility = 'signed_in'\(own))
      AND NOT EXISTS (SELECT 1 FROM case_people cp
        WHERE cp.case_id = \(id) AND cp.person_id = x.person_id AND cp.left_at IS NULL)
      AND NOT EXISTS (SELECT 1 FROM asks a WHERE a.case_id = \(id) AND a.asked_of = x.person_id)
      """
  }
}

/// An offer that could meet a need, and how much its giver has already.
struct MatchCandidate: Sendable {
  let offer: Offer
  /// Open cases in which the giver takes part.
  let cases: Int
  /// Questions that wait for the giver.
  let waiting: Int

  var isFull: Bool { cases >= offer.room || waiting >= Ask.mostWaiting }
}
