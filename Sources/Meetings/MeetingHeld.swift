import Cases
import Database
import Time

/// A meeting that was held, as figures for a diagnosis.
package struct MeetingHeld: Equatable, Sendable {
  package var day: Day
  package var invited: Int
  package var came: Int
  /// Of the invited, those who are as a rule not paid to take part.
  package var unpaidInvited: Int
  package var unpaidCame: Int
  package var goalReviewed: Bool

  package init(day: Day, invited: Int, came: Int, unpaidInvited: Int, unpaidCame: Int, goalReviewed: Bool) {
    self.day = day
    self.invited = invited
    self.came = came
    self.unpaidInvited = unpaidInvited
    self.unpaidCame = unpaidCame
    self.goalReviewed = goalReviewed
  }
}

extension MeetingStore {
  /// The meetings that were held, the earliest first.
  package func held(in id: Case.ID) throws -> [MeetingHeld] {
    let unpaid = ActorGroup.allCases.filter(\.isUnpaid)
    return try db.rows(
      """
      SELECT m.starts, m.goal_reviewed, COUNT(a.person_id) AS invited, COALESCE(SUM(a.came), 0) AS came,
        COALESCE(SUM(CASE WHEN cp.actor_group IN \(list: unpaid) THEN 1 ELSE 0 END), 0) AS unpaid_invited,
        COALESCE(SUM(CASE WHEN cp.actor_group IN \(list: unpaid) THEN a.came ELSE 0 END), 0) AS unpaid_came
      FROM meetings m
      LEFT JOIN attendance a ON a.meeting_id = m.id
      LEFT JOIN case_people cp ON cp.case_id = m.case_id AND cp.person_id = a.person_id
      WHERE m.case_id = \(id) AND m.held IS NOT NULL
      GROUP BY m.id, m.starts, m.goal_reviewed
      ORDER BY m.starts, m.id
      """
    ) { row in
      MeetingHeld(
        day: try row.read("starts", as: Instant.self).day, invited: try row.read("invited"),
        came: try row.read("came"), unpaidInvited: try row.read("unpaid_invited"),
        unpaidCame: try row.read("unpaid_came"), goalReviewed: try row.read("goal_reviewed"))
    }
  }
}
