import Accounts
import Cases
import Database
import Time
import Web

/// A personal link to a case, and what came of it.
package struct Invitation: Equatable, Sendable {
  package typealias ID = Identifier<Invitation>

  package let id: ID
  package let caseID: Case.ID
  package let name: String
  package let email: String?
  /// The organisation they are asked to speak for, as the leader wrote it.
  package let organisation: String
  package let group: ActorGroup
  package let role: CaseRole
  package let ask: String
  package let inviter: Person.ID
  package let inviterName: String
  package let created: Instant
  package let expires: Instant
  package let opened: Instant?
  package let answer: Answer?
  package let answered: Instant?
  /// Whom they would ask instead, and why.
  package let suggested: String
  package let answerNote: String
  package let withdrawn: Instant?
  /// Who said yes, and whether that is a guest.
  package let person: Person.ID?
  package let personName: String?
  package let isGuest: Bool

  package enum Answer: String, Sendable, DatabaseBindable, DatabaseReadable {
    case accepted, declined
    case passedOn = "passed_on"
  }

  package enum State: String, Sendable {
    case waiting, opened, accepted, declined
    case passedOn = "passed_on"
    case withdrawn, expired
  }

  package func state(_ now: Instant) -> State {
    if withdrawn != nil { return .withdrawn }
    switch answer {
    case .accepted: return .accepted
    case .passedOn: return .passedOn
    case .declined: return .declined
    case nil: return expires <= now ? .expired : opened == nil ? .waiting : .opened
    }
  }

  /// Whether the link opens anything.
  package func works(_ now: Instant) -> Bool { withdrawn == nil && now < expires }

  /// The last day on which the link works.
  package var lastDay: Day { Self.lastDay(of: expires) }

  static func lastDay(of expires: Instant) -> Day { (expires - .minutes(1)).day }

  /// 22 days after today, to the end of that day.
  static func expiry(from now: Instant) -> Instant {
    LocalTime(day: now.day + 23, hour: 0, minute: 0)?.instant ?? now + .days(22)
  }
}

extension Invitation {
  package init(_ row: borrowing Row) throws {
    id = try row.read("id")
    caseID = try row.read("case_id")
    name = try row.read("name")
    email = try row.readIfPresent("email")
    organisation = try row.read("organisation")
    group = try row.read("actor_group")
    role = try row.read("role")
    ask = try row.read("ask")
    inviter = try row.read("invited_by")
    inviterName = try row.read("inviter")
    created = try row.read("created")
    expires = try row.read("expires")
    opened = try row.readIfPresent("opened")
    answer = try row.readIfPresent("answer")
    answered = try row.readIfPresent("answered")
    suggested = try row.read("suggested")
    answerNote = try row.read("answer_note")
    withdrawn = try row.readIfPresent("withdrawn")
    person = try row.readIfPresent("person_id")
    personName = try row.readIfPresent("person")
    isGuest = try row.readIfPresent("is_guest") ?? false
  }

  static let columns: SQL = """
    i.id, i.case_id, i.name, i.email, i.organisation, i.actor_group, i.role, i.ask, i.invited_by,
    inviter.name AS inviter, i.created, i.expires, i.opened, i.answer, i.answered, i.suggested, i.answer_note,
    i.withdrawn, i.person_id, guest.name AS person, guest.is_guest
    """

  static let tables: SQL = """
     FROM invitations i JOIN people inviter ON inviter.id = i.invited_by
    LEFT JOIN people guest ON guest.id = i.person_id
    """
}

/// What the leader writes when inviting.
package struct InvitationDraft: Equatable, Sendable {
  package var name: String
  package var email: String?
  package var organisation: String
  package var group: ActorGroup
  package var role: CaseRole
  package var ask: String

  package init(
    name: String, email: String? = nil, organisation: String = "", group: ActorGroup, role: CaseRole = .member,
    ask: String
  ) {
    self.name = name
    self.email = email?.lowercased()
    self.organisation = organisation
    self.group = group
    self.role = role
    self.ask = ask
  }
}
