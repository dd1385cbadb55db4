import Accounts
import Actors
import Barriers
import Cases
import Cockpit
import Database
import Language
import Meetings
import Time
import Web

/// Mandates, meetings, and what is done with the case as a whole.
extension DemoScene {
  func performMeeting(_ what: DemoAct.What, _ who: DemoPerson, _ now: Instant) throws {
    switch what {
    case .ask(let asking): try ask(asking, by: who, now)
    case .answer(let answer): try self.answer(answer, by: who, now)
    case .plan(let meeting): try plan(meeting, by: who, now)
    case .hold(let meeting): try hold(meeting, by: who, now)
    default: break
    }
  }

  private func ask(_ asking: DemoAsking, by who: DemoPerson, _ now: Instant) throws {
    let mandate = try MandateStore(db).ask(
      asking.isBacking ? .backing : .mandate, of: stage.id(of: asking.person), by: stage.id(of: who),
      saying: asking.text, in: id, now: now)
    asked.append(DemoAsked(id: mandate, person: asking.person, isBacking: asking.isBacking))
    try record(
      Contribution(
        asking.isBacking ? .backingAsked : .mandateAsked, target: "mandate", targetID: mandate.number,
        size: asking.text.count, note: asking.text),
      by: who, now)
  }

  private func answer(_ answer: DemoAnswer, by who: DemoPerson, _ now: Instant) throws {
    let place = asked.firstIndex { $0.person == who && $0.isBacking == answer.isBacking }
    guard let place else { throw DemoProblem("nobody has asked", who.name) }
    let mandate = asked.remove(at: place).id
    try MandateStore(db).answer(
      mandate, answer.isGiven ? .given : .refused, saying: answer.text, until: answer.until.map { stage.today + $0 },
      now: now)
    try record(
      Contribution(
        answer.isBacking ? .backingAnswered : .mandateAnswered, target: "mandate", targetID: mandate.number,
        size: answer.text.count, note: answer.text),
      by: who, now)
  }

  private func plan(_ meeting: DemoMeeting, by who: DemoPerson, _ now: Instant) throws {
    let starts = meeting.starts(seenFrom: stage.today)
    let planned = try MeetingStore(db).plan(
      MeetingStore.Plan(starts: starts, place: meeting.place, aim: meeting.agenda), in: id, by: stage.id(of: who),
      now: now)
    meetings[starts] = planned
    try setAgenda(meeting, of: planned, by: who)
    try record(
      Contribution(
        .meeting, target: "meeting", targetID: planned.number, size: meeting.agenda.count, note: meeting.place),
      by: who, now)
  }

  private func setAgenda(_ meeting: DemoMeeting, of planned: Meeting.ID, by who: DemoPerson) throws {
    let lead = try stage.id(of: who)
    let drafts = meeting.points.enumerated().map { place, title in
      AgendaStore.Draft(title: title, minutes: place == 0 ? 30 : 15, lead: place == 0 ? lead : nil)
    }
    try AgendaStore(db).add(drafts, to: planned)
  }

  /// Under the first point, line by line.
  private func writeMinutes(_ meeting: DemoMeeting, of held: Meeting.ID, by who: DemoPerson, _ now: Instant) throws {
    guard !meeting.minutes.isEmpty else { return }
    let point = try AgendaStore(db).points(of: held).first?.id
    _ = try MinuteStore(db).add(meeting.minutes, under: point, of: held, by: stage.id(of: who), now: now)
    let text = meeting.minutes.joined(separator: "\n")
    try record(
      Contribution(.minutes, target: "meeting", targetID: held.number, size: text.count, note: text), by: who, now)
  }

  /// It was for the team of the day. Backers are not waited for.
  private func hold(_ meeting: DemoMeeting, by who: DemoPerson, _ now: Instant) throws {
    guard let held = meetings[meeting.starts(seenFrom: stage.today)] else {
      throw DemoProblem("no meeting at", meeting.place)
    }
    let team: [Person.ID] = try db.rows(
      "SELECT person_id FROM case_people WHERE case_id = \(id) AND left_at IS NULL AND role <> 'backer'"
    ) { try $0.read("person_id") }
    let absent = Set(meeting.absent.compactMap { try? stage.id(of: $0) })
    let attendance = Dictionary(uniqueKeysWithValues: team.map { ($0, !absent.contains($0)) })
    try MeetingStore(db).hold(
      held, attendance: attendance, goalReviewed: meeting.goalReviewed, by: stage.id(of: who), now: now)
    try record(
      Contribution(.meetingHeld, target: "meeting", targetID: held.number, note: meeting.place), by: who, now)
    try writeMinutes(meeting, of: held, by: who, now)
  }

  func performCase(_ what: DemoAct.What, _ who: DemoPerson, _ now: Instant) throws {
    switch what {
    case .move(let step):
      try CaseStore(db).move(id, to: step, now: now)
      try record(Contribution(.step, note: step.name.danish), by: who, now)
    case .show(let visibility):
      try db.run("UPDATE cases SET visibility = \(visibility) WHERE id = \(id)")
      try record(Contribution(.visibility, note: visibility.name.danish), by: who, now)
    case .overrule(let rule, let note): try overrule(rule, note, by: who, now)
    case .archive:
      try db.run("UPDATE cases SET archived = \(now) WHERE id = \(id)")
      try record(Contribution(.archived), by: who, now)
      // Whoever puts a case away keeps a copy.
      try db.run(
        """
        INSERT INTO access_log (case_id, person_id, what, format, at)
        VALUES (\(id), \(stage.id(of: who)), 'tabeller', 'zip', \(now))
        """)
    default: break
    }
  }

  private func overrule(_ rule: String, _ note: String, by who: DemoPerson, _ now: Instant) throws {
    guard let item = try CaseStore(db).item(id) else { return }
    let diagnosis = try CockpitStore(db).reading(of: item, today: now.day).diagnosis
    guard let finding = diagnosis.findings.first(where: { $0.ruleID.text == rule }) else {
      throw DemoProblem("nothing to overrule:", rule)
    }
    try BarrierStore(db).overrule(
      finding.ruleID, pressure: finding.pressure, note: note, in: id, by: stage.id(of: who).number, now: now)
    try record(Contribution(.overruling, target: "rule", size: note.count, note: note), by: who, now)
  }
}
