import Accounts
import Cases
import Database

/// Someone a meeting is for.
package struct Attendee: Equatable, Sendable {
  package let id: Person.ID
  package let name: String
  package let came: Bool
}

/// Who came to a meeting, by actor group: counts, never names.
package struct Attendance: Equatable, Sendable {
  package let groups: [Share]

  package struct Share: Equatable, Sendable {
    package let group: ActorGroup
    package let invited: Int
    package let came: Int
  }

  /// The groups of the core five that nobody came from, in their order.
  package var missing: [ActorGroup] {
    ActorGroup.allCases.filter { group in
      group.isCore && !groups.contains { $0.group == group && $0.came > 0 }
    }
  }
}

/// How much time organisations have spent at meetings.
package struct MeetingTime: Equatable, Sendable {
  /// By organisation, in no order that means anything.
  package let minutes: [Int]
  package let people: Int
}

extension MeetingStore {
  /// Those who take part now.
  func team(of id: Case.ID) throws -> [Attendee] {
    try db.rows(
      """
      SELECT p.id, p.name FROM case_people cp JOIN people p ON p.id = cp.person_id
      WHERE cp.case_id = \(id) AND cp.left_at IS NULL ORDER BY cp.joined, p.id
      """
    ) { Attendee(id: try $0.read("id"), name: try $0.read("name"), came: false) }
  }

  package func attendance(at meeting: Meeting.ID) throws -> [Attendee] {
    try db.rows(
      """
      SELECT a.person_id, p.name, a.came FROM attendance a JOIN people p ON p.id = a.person_id
      WHERE a.meeting_id = \(meeting)
      ORDER BY p.id
      """
    ) { Attendee(id: try $0.read("person_id"), name: try $0.read("name"), came: try $0.read("came")) }
  }

  /// The time that each organisation has spent at the meetings that were held, in
  /// minutes of one person; and how many people and meetings it is counted from.
  package func time(of id: Case.ID) throws -> MeetingTime {
    let parts = try db.rows(
      """
      SELECT cp.organisation_id, SUM(m.lasts) AS minutes, COUNT(DISTINCT a.person_id) AS people
      FROM meetings m
      JOIN attendance a ON a.meeting_id = m.id AND a.came = 1
      JOIN case_people cp ON cp.case_id = m.case_id AND cp.person_id = a.person_id
      WHERE m.case_id = \(id) AND m.held IS NOT NULL AND cp.organisation_id IS NOT NULL
      GROUP BY cp.organisation_id
      """
    ) { (minutes: try $0.read("minutes", as: Int.self), people: try $0.read("people", as: Int.self)) }
    return MeetingTime(minutes: parts.map(\.minutes), people: parts.reduce(0) { $0 + $1.people })
  }

  /// Who came to which meeting, by group, for several meetings at once.
  func attendance(at meetings: [Meeting.ID]) throws -> [Meeting.ID: Attendance] {
    guard !meetings.isEmpty else { return [:] }
    let shares = try db.rows(
      """
      SELECT a.meeting_id, cp.actor_group, COUNT(*) AS invited, COALESCE(SUM(a.came), 0) AS came
      FROM attendance a
      JOIN meetings m ON m.id = a.meeting_id
      JOIN case_people cp ON cp.case_id = m.case_id AND cp.person_id = a.person_id
      WHERE a.meeting_id IN \(list: meetings)
      GROUP BY a.meeting_id, cp.actor_group
      """
    ) { row in
      (
        try row.read("meeting_id", as: Meeting.ID.self),
        Attendance.Share(
          group: try row.read("actor_group"), invited: try row.read("invited"), came: try row.read("came"))
      )
    }
    let order = ActorGroup.allCases
    return Dictionary(grouping: shares, by: \.0).mapValues { rows in
      Attendance(groups: order.flatMap { group in rows.map(\.1).filter { $0.group == group } })
    }
  }
}
