import Database
import Language
import Time

/// What holds a case back, as the diagnosis last found it: what lists show.
///
/// It is worked out after every change and once a day, so that a list of a
/// thousand cases is one query.
package struct CaseStanding: Equatable, Sendable {
  package var headline: Text
  /// Whether the headline is something that holds the case back.
  package var isHeld: Bool
  package var hasAlarm: Bool
  package var hat: Hat?
  package var task: Text
  /// How many of the six parts of the framing are done.
  package var framingDone = 0
  package var perspectives = 0
  package var groupsHeard = 0
  package var ideas = 0
  package var lessons = 0
  package var differences = 0
  package var trials = 0
  package var openBarriers: [CaseStep: Int]
  package var passedBarriers: [CaseStep: Int]

  package init(
    headline: Text, isHeld: Bool, hasAlarm: Bool, hat: Hat?, task: Text, openBarriers: [CaseStep: Int],
    passedBarriers: [CaseStep: Int]
  ) {
    self.headline = headline
    self.isHeld = isHeld
    self.hasAlarm = hasAlarm
    self.hat = hat
    self.task = task
    self.openBarriers = openBarriers
    self.passedBarriers = passedBarriers
  }

  /// `nil` when the diagnosis has not been made yet.
  init?(_ row: borrowing Row) throws {
    guard let danish: String = try row.readIfPresent("headline_da") else { return nil }
    headline = Text(da: danish, en: try row.read("headline_en"))
    isHeld = try row.read("is_held")
    hasAlarm = try row.read("has_alarm")
    hat = try row.readIfPresent("hat")
    task = Text(da: try row.read("task_da"), en: try row.read("task_en"))
    framingDone = try row.read("framing_done")
    perspectives = try row.read("perspectives")
    groupsHeard = try row.read("groups_heard")
    ideas = try row.read("ideas")
    lessons = try row.read("lessons")
    differences = try row.read("differences")
    trials = try row.read("trials")
    openBarriers = [
      .interaction: try row.read("open_1"), .collaboration: try row.read("open_2"),
      .innovation: try row.read("open_3"),
    ]
    passedBarriers = [
      .interaction: try row.read("passed_1"), .collaboration: try row.read("passed_2"),
      .innovation: try row.read("passed_3"),
    ]
  }

  /// What ``init(_:)`` reads, from `case_standings` as `s`.
  static let columns: SQL = """
    s.headline_da, s.headline_en, s.is_held, s.has_alarm, s.hat, s.task_da, s.task_en, s.framing_done,
    s.perspectives, s.groups_heard, s.ideas, s.lessons, s.differences, s.trials, s.open_1, s.open_2, s.open_3, s.passed_1,
    s.passed_2, s.passed_3
    """
}
