import Accounts
import Cases
import Database
import Time
import Web

/// What a person or an organisation can contribute, in their own words.
package struct Offer: Equatable, Sendable {
  package typealias ID = Identifier<Offer>

  package let id: ID
  /// Who is asked.
  package let person: Person.ID
  package let personName: String
  package let organisation: Organisation.ID?
  package let organisationName: String?
  /// Whether the organisation offers it, and not the person alone.
  package let isOrganisations: Bool
  package let kind: OfferKind
  package let text: String
  package let group: ActorGroup
  package let visibility: OfferVisibility
  /// In how many cases at a time it can be given.
  package let room: Int
}

/// Who can find an offer.
package enum OfferVisibility: String, CaseIterable, Sendable, DatabaseBindable, DatabaseReadable {
  case organisation
  case signedIn = "signed_in"
}

/// What a case lacks.
package struct Need: Equatable, Sendable {
  package typealias ID = Identifier<Need>

  package let id: ID
  package let kind: OfferKind
  package let text: String
  /// The side from which it is wanted.
  package let group: ActorGroup?
  package let writer: String
  package let at: Instant
  package let met: Instant?
}

/// Somebody asked to contribute to a case.
package struct Ask: Equatable, Sendable {
  package typealias ID = Identifier<Ask>

  package enum Answer: String, CaseIterable, Sendable, DatabaseBindable, DatabaseReadable {
    case accepted
    case notNow = "not_now"
  }

  package let id: ID
  package let caseID: Case.ID
  package let need: Need.ID
  package let person: Person.ID
  package let name: String
  package let organisationName: String?
  package let asked: Instant
  package let answer: Answer?

  /// How many questions wait for one person at most.
  package static let mostWaiting = 3
  /// After this many days without an answer a question waits no more.
  package static let lasts = 30

  package func waits(_ now: Instant) -> Bool { answer == nil && now < asked + .days(Ask.lasts) }
}

extension Offer {
  static let columns: SQL = """
    f.id, f.person_id, p.name AS person, f.organisation_id, o.name AS organisation, f.is_organisations, f.kind, f.text,
    f.actor_group, f.visibility, f.room
    """

  package init(_ row: borrowing Row) throws {
    id = try row.read("id")
    person = try row.read("person_id")
    personName = try row.read("person")
    organisation = try row.readIfPresent("organisation_id")
    organisationName = try row.readIfPresent("organisation")
    isOrganisations = try row.read("is_organisations")
    kind = try row.read("kind")
    text = try row.read("text")
    group = try row.read("actor_group")
    visibility = try row.read("visibility")
    room = try row.read("room")
  }
}

extension Need {
  init(_ row: borrowing Row) throws {
    id = try row.read("id")
    kind = try row.read("kind")
    text = try row.read("text")
    group = try row.readIfPresent("actor_group")
    writer = try row.read("writer")
    at = try row.read("at")
    met = try row.readIfPresent("met")
  }
}

extension Ask {
  init(_ row: borrowing Row) throws {
    id = try row.read("id")
    caseID = try row.read("case_id")
    need = try row.read("need_id")
    person = try row.read("asked_of")
    name = try row.read("name")
    organisationName = try row.readIfPresent("organisation")
    asked = try row.read("at")
    answer = try row.readIfPresent("answer")
  }
}
