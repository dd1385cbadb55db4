import Accounts
import Cases
import Crowd
import Database
import HTTP
import Language
import Time
import Web

/// Ideas that waited in a case and have been taken along into one of its calls.
struct CarriedStore {
  let db: Connection
  init(_ db: Connection) { self.db = db }

  struct Waiting: Sendable {
    let text: String
    let person: Person.ID
    let group: ActorGroup?
    /// They lead the case, and so run its calls.
    let isLeader: Bool
  }

  /// An idea that waits still; `nil` when it has been taken along, or is not of the case.
  func waiting(_ idea: Int, in id: Case.ID) throws -> Waiting? {
    try db.first(
      """
      SELECT w.text, w.person_id, cp.actor_group, cp.role, cp.left_at FROM parked_ideas w
      LEFT JOIN case_people cp ON cp.case_id = w.case_id AND cp.person_id = w.person_id
      WHERE w.id = \(idea) AND w.case_id = \(id) AND NOT EXISTS (SELECT 1 FROM ideas i WHERE i.parked_id = w.id)
      """
    ) { row in
      let role: CaseRole? = try row.readIfPresent("role")
      let left = try row.readIfPresent("left_at", as: Instant.self)
      return Waiting(
        text: try row.read("text"), person: try row.read("person_id"), group: try row.readIfPresent("actor_group"),
        isLeader: role == .leader && left == nil)
    }
  }

  /// Where those of a case are that wait no more.
  func places(in id: Case.ID) throws -> [Int: String] {
    let found = try db.rows(
      """
      SELECT i.parked_id, k.slug, i.number FROM calls k JOIN ideas i ON i.call_id = k.id AND i.parked_id IS NOT NULL
      WHERE k.case_id = \(id)
      """
    ) { (try $0.read("parked_id", as: Int.self), IdeaRoutes.idea.path(try $0.read("slug"), try $0.read("number"))) }
    return Dictionary(found) { first, _ in first }
  }
}

extension CallChange {
  /// Puts an idea that waited into the call.
  ///
  /// - Returns: Its number there.
  func carry(_ waiting: CarriedStore.Waiting, _ parked: Int, by writer: Participant) throws -> Int {
    let title = short(waiting.text.split(whereSeparator: \.isNewline).joined(separator: " "), 139)
    var new = IdeaChangeStore.New(title: title, folded: Folding.fold(waiting.text))
    new.text = title == waiting.text ? "" : waiting.text
    // A team reads along, others do not: whoever wrote it adds their name themselves.
    new.heldFor = entry.role.isHost || call.moderation == .after ? "" : WritingSign.rule.rawValue
    let idea = try IdeaChangeStore(db, now: now).add(new, to: call.id, by: writer)
    try db.run("UPDATE ideas SET parked_id = \(parked) WHERE id = \(idea.id)")
    try CallChangeStore(db, now: now).letIn(
      writer, to: call.id, as: waiting.group, isHost: waiting.isLeader || call.answerer == waiting.person)
    let act = try CrowdRecord(db).add(
      Contribution(
        .idea, target: Idea.target, targetID: idea.id.number, size: waiting.text.count,
        note: idea.state == .shown && call.isReadByTeam ? title : ""),
      in: call.caseID, by: writer, as: waiting.group, now: now)
    try IdeaChangeStore(db, now: now).set(act: act, of: idea.id)
    if idea.state == .shown { try index(idea) }
    try tell(
      waiting.person,
      Notice(.answer, CaseIdeaTexts.wasCarried(title), path: IdeaRoutes.idea.path(call.slug, idea.number)))
    return idea.number
  }
}
