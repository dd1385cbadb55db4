import Accounts
import Cases
import Database
import Meetings
import Time

/// What other slices ask about the actors of a case.
package struct ActorStore {
  let db: Connection
  package init(_ db: Connection) { self.db = db }

  /// When and where the team meets next.
  package func nextMeeting(of id: Case.ID, now: Instant) throws -> NextMeeting? {
    try MeetingStore(db).next(of: id, now: now)
  }

  /// Mandates and backing that the person is asked for and has not answered.
  package func mandatesWaiting(for person: Person.ID) throws -> [MandateWaiting] {
    try MandateStore(db).waiting(for: person)
  }

  /// The numbers of a case, in six queries however large it is.
  package func summary(of id: Case.ID, today: Day) throws -> ActorSummary {
    var summary = ActorSummary()
    try addPeople(to: &summary, of: id, today: today)
    try addInvitations(to: &summary, of: id, today: today)
    try addMandates(to: &summary, of: id, today: today)
    summary.meetings = try MeetingStore(db).held(in: id)
    try addHats(to: &summary, of: id)
    return summary
  }

  private func addPeople(to summary: inout ActorSummary, of id: Case.ID, today: Day) throws {
    let people = try memberActs(of: id, today: today)
    let team = people.filter(\.isOnTeam)
    summary.people = team.count
    summary.organisations = Set(team.compactMap(\.organisation)).count
    summary.members = Dictionary(grouping: team, by: \.group).mapValues(\.count)
    summary.roles = Dictionary(grouping: team, by: \.role).mapValues(\.count)
    summary.contributing = Dictionary(grouping: team.filter { $0.in60 > 0 }, by: \.group).mapValues(\.count)
    summary.hasBacker = team.contains { $0.role == .backer }
    let working = team.filter { $0.role != .backer }
    summary.expectations.members = working.count
    summary.expectations.stated = working.count(where: \.hasStated)
    summary.contributions = ActorSummary.Contributions(
      members: working.map(\.all), groups: try groupActs(of: id),
      activeByPeriod: [
        people.count { $0.in90 > $0.in60 }, people.count { $0.in60 > $0.in30 }, people.count { $0.in30 > 0 },
      ])
  }

  /// Everyone who is or was on the team, with their acts of substance.
  private func memberActs(of id: Case.ID, today: Day) throws -> [MemberActs] {
    let month = start(of: today + -29)
    let twoMonths = start(of: today + -59)
    let threeMonths = start(of: today + -89)
    return try db.rows(
      """
      SELECT cp.role, cp.actor_group, cp.organisation_id, cp.left_at,
        CASE WHEN cp.gives <> '' AND cp.gets <> '' THEN 1 ELSE 0 END AS stated,
        COUNT(c.id) AS acts,
        COALESCE(SUM(CASE WHEN c.at >= \(month) THEN 1 ELSE 0 END), 0) AS in_30,
        COALESCE(SUM(CASE WHEN c.at >= \(twoMonths) THEN 1 ELSE 0 END), 0) AS in_60,
        COALESCE(SUM(CASE WHEN c.at >= \(threeMonths) THEN 1 ELSE 0 END), 0) AS in_90
      FROM case_people cp
      LEFT JOIN contributions c ON c.case_id = cp.case_id AND c.person_id = cp.person_id
        AND c.kind <> 'vote' AND c.kind IN \(list: Self.substance)
      WHERE cp.case_id = \(id)
      GROUP BY cp.person_id, cp.role, cp.actor_group, cp.organisation_id, cp.left_at, cp.gives, cp.gets, cp.joined
      ORDER BY cp.joined, cp.person_id
      """
    ) { try MemberActs($0) }
  }

  private func groupActs(of id: Case.ID) throws -> [ActorGroup: Int] {
    let counts = try db.rows(
      """
      SELECT actor_group, COUNT(*) AS acts FROM contributions
      WHERE case_id = \(id) AND kind <> 'vote' AND kind IN \(list: Self.substance)
      GROUP BY actor_group
      """
    ) { (try $0.read("actor_group", as: ActorGroup.self), try $0.read("acts", as: Int.self)) }
    return Dictionary(counts, uniquingKeysWith: +)
  }

  private static let substance = Contribution.Kind.allCases.filter(\.isSubstance)

  /// When the day began in Denmark.
  private func start(of day: Day) -> Instant {
    LocalTime(day: day, hour: 0, minute: 0)?.instant ?? Instant(milliseconds: Int64(day.number) * 86_400_000)
  }

  private func addInvitations(to summary: inout ActorSummary, of id: Case.ID, today: Day) throws {
    let all = try db.rows(
      """
      SELECT actor_group, created, expires, answer, answered FROM invitations
      WHERE case_id = \(id) AND (withdrawn IS NULL OR answer IS NOT NULL)
      ORDER BY id
      """
    ) { try Sent($0) }
    var figures = ActorSummary.Invitations()
    figures.sent = all.count
    for sent in all {
      switch sent.answer {
      case .accepted: figures.accepted += 1
      case .declined, .passedOn: figures.declined += 1
      case nil where Invitation.lastDay(of: sent.expires) < today: figures.runOut += 1
      case nil:
        figures.pending += 1
        figures.oldestPendingDays = max(figures.oldestPendingDays ?? 0, today - sent.created.day)
      }
      if let answered = sent.answered { figures.replyDays.append(answered.day - sent.created.day) }
    }
    summary.invitations = figures
    summary.hasPoliticalContact = (summary.members[.politician] ?? 0) > 0 || all.contains { $0.group == .politician }
  }

  private func addMandates(to summary: inout ActorSummary, of id: Case.ID, today: Day) throws {
    let mandates = try MandateStore(db).mandates(in: id)
    summary.mandate = Self.state(of: mandates.filter { $0.kind == .mandate }, today: today)
    summary.backing = Self.state(of: mandates.filter { $0.kind == .backing }, today: today)
    if mandates.contains(where: { $0.kind == .backing && $0.holds(today) }) { summary.hasBacker = true }
  }

  /// What holds the longest; else what waits; else the last word that was said.
  static func state(of mandates: [Mandate], today: Day) -> ActorSummary.MandateState {
    let holding = mandates.filter { $0.holds(today) }
    if holding.contains(where: { $0.until == nil }) { return .withoutEnd }
    if let until = holding.compactMap(\.until).max() { return .until(until) }
    if let asked = mandates.filter({ $0.answer == nil }).map(\.asked).min() { return .asked(since: asked.day) }
    let answered = mandates.compactMap { mandate in mandate.answered.map { (mandate, $0) } }
    guard let (last, at) = answered.max(by: { $0.1 < $1.1 }) else { return .none }
    return last.until.map { .until($0) } ?? .refused(at.day)
  }

  private func addHats(to summary: inout ActorSummary, of id: Case.ID) throws {
    let worn = try db.rows(
      "SELECT hat, COUNT(*) AS people FROM hats WHERE case_id = \(id) AND until IS NULL GROUP BY hat"
    ) { (try $0.read("hat", as: Hat.self), try $0.read("people", as: Int.self)) }
    summary.hats = Dictionary(worn, uniquingKeysWith: +)
  }
}

private struct MemberActs: Sendable {
  let role: CaseRole
  let group: ActorGroup
  let organisation: Organisation.ID?
  let isOnTeam: Bool
  let hasStated: Bool
  let all: Int
  let in30: Int
  let in60: Int
  let in90: Int

  init(_ row: borrowing Row) throws {
    role = try row.read("role")
    group = try row.read("actor_group")
    organisation = try row.readIfPresent("organisation_id")
    isOnTeam = try row.readIfPresent("left_at", as: Instant.self) == nil
    hasStated = try row.read("stated")
    all = try row.read("acts")
    in30 = try row.read("in_30")
    in60 = try row.read("in_60")
    in90 = try row.read("in_90")
  }
}

private struct Sent: Sendable {
  let group: ActorGroup
  let created: Instant
  let expires: Instant
  let answer: Invitation.Answer?
  let answered: Instant?

  init(_ row: borrowing Row) throws {
    group = try row.read("actor_group")
    created = try row.read("created")
    expires = try row.read("expires")
    answer = try row.readIfPresent("answer")
    answered = try row.readIfPresent("answered")
  }
}
