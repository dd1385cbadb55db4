import Accounts
import Cases
import Database
import HTTP
import Language
import Notices
import Time
import Web

/// What the people of the demonstration have been told lately.
struct DemoNotices {
  let stage: DemoStage
  let now: Instant

  /// Each of those whose eyes one can look through is told something in a case that they take part in.
  func tell() throws {
    try told(.mette, by: .bodil, .mention, 1, Text(da: "et perspektiv", en: "a perspective"))
    try told(.mette, by: .aslan, .answer, 2, nil)
    try told(.bodil, by: .mette, .mention, 1, Text(da: "en idé", en: "an idea"))
    try told(.aslan, by: .mette, .question, 1, nil)
    try told(.joern, by: .mette, .question, 3, nil)
    try told(.sofie, by: .mette, .mention, 2, Text(da: "dagsordenen", en: "the agenda"))
  }

  private func told(
    _ person: DemoPerson, by other: DemoPerson, _ reason: Notice.Reason, _ days: Int, _ about: Text?
  ) throws {
    let (receiver, sender) = (try stage.id(of: person), try stage.id(of: other))
    let shared: Case.ID? = try stage.db.value(
      """
      SELECT a.case_id FROM case_people a
      JOIN case_people b ON b.case_id = a.case_id AND b.person_id = \(sender) AND b.left_at IS NULL
      JOIN cases c ON c.id = a.case_id AND c.archived IS NULL
      WHERE a.person_id = \(receiver) AND a.left_at IS NULL ORDER BY a.case_id LIMIT 1
      """)
    guard let shared else { return }
    let at = now - .days(days) - .hours(2)
    let notice = Notice(reason, sentence(reason, other.name, about), path: CaseRoutes.timeline.path(shared))
    try NoticeStore(stage.db).tell(receiver, notice, in: shared, now: at)
  }

  private func sentence(_ reason: Notice.Reason, _ name: String, _ about: Text?) -> Text {
    if let about {
      return Text(da: "\(name) nævnte dig i \(about.danish)", en: "\(name) mentioned you in \(about.english)")
    }
    return reason == .answer
      ? Text(da: "\(name) svarede på dit spørgsmål", en: "\(name) answered your question")
      : Text(da: "\(name) spørger, hvad du siger til det", en: "\(name) asks what you say to it")
  }
}
