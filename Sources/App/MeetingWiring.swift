import Accounts
import Barriers
import Cases
import Database
import Decisions
import Differences
import Documents
import Export
import Framing
import HTTP
import Language
import Meetings
import Rooms
import Time
import Trials
import Web

// What meetings, decisions and lessons show of the slices they do not know.
extension Wiring {
  /// Where agendas come from, and what the minutes can become.
  static var meetingSources: MeetingSources {
    var sources = MeetingSources()
    sources.goal = { db, id in try ProblemStore(db).newest(in: id)?.text }
    sources.agenda = [openBarriers, openDifferences]
    sources.actions = [becomeDecision, becomeTask]
    sources.forms = [becomeDifference]
    sources.panels = [RoomPanels.beside, DocumentPanels.beside]
    return sources
  }

  /// The heaviest first.
  private static let openBarriers = AgendaSource(
    "barriere", Text(da: "Åben barriere", en: "Open barrier"),
    open: { db, id in
      try BarrierStore(db).barriers(of: id).filter { $0.state == .open && $0.pole == .hinders }
        .map { AgendaSubject(id: $0.id.number, title: $0.title) }
    }, path: { BarrierRoutes.show.path($0, Barrier.ID($1)) })

  /// Those without an owner first.
  private static let openDifferences = AgendaSource(
    "forskel", Text(da: "Forskel", en: "Difference"),
    open: { db, id in
      try DifferenceStore(db).page(of: id, .all, after: nil).filter(\.isOpen)
        .map { AgendaSubject(id: $0.id.number, title: $0.title) }
    }, path: { DifferenceRoutes.one.path($0, Difference.ID($1)) })

  /// A difference has two sides, and a line of the minutes seldom both.
  private static let becomeDifference = MinuteForm(
    Text(da: "Gør til en forskel", en: "Make it a difference"), act: .workOnDifferences,
    path: { id, text in
      DifferenceRoutes.new.path(id) + "?" + (["titel": String(text.prefix(160))] as Parameters).encoded
    })

  private static let becomeDecision = MinuteAction(
    "beslutning", button: Text(da: "Beslutning", en: "Decision"), label: Text(da: "Beslutning", en: "Decision"),
    act: .decide,
    make: { change, line in
      let leader = Person.ID(change.viewer.id)
      let new = DecisionStore.New(
        title: line.text, decidedBy: leader, decided: change.now.day,
        origin: Origin(source: "moede", id: line.meeting.number))
      guard let made = try DecisionStore(change.db).decide(new, in: change.id, by: leader, now: change.now) else {
        throw CaseProblem.stale
      }
      try recordDecision(new, made, change)
      return made.number
    }, path: { DecisionRoutes.decision.path($0, Decision.ID($1)) })

  private static let becomeTask = MinuteAction(
    "opgave", button: Text(da: "Opgave til mig", en: "Task for me"), label: Text(da: "Opgave", en: "Task"),
    act: .contribute,
    make: { change, line in
      let task = try TaskStore(change.db).take(
        written: line.text, hat: change.entry.item.step.hat, owner: change.viewer.id, due: change.now.day + 14,
        in: change.id, now: change.now)
      try change.record(
        Contribution(.move, target: "move", targetID: task.number, size: line.text.count, note: line.text))
      return task.number
    }, path: { BarrierRoutes.task.path($0, CaseTask.ID($1)) })

  /// What decisions and lessons can come from.
  static let origins: [OriginSource] = [
    OriginSource(
      "moede", Text(da: "Møde", en: "Meeting"),
      latest: { db, id in
        try MeetingStore(db).meetings(of: id, count: 20).filter { $0.cancelled == nil }.map { meeting in
          OriginSubject(id: meeting.id.number, title: .build { Formats.dayAndTime(meeting.starts, $0) })
        }
      }, path: { MeetingRoutes.meeting.path($0, Meeting.ID($1)) }),
    OriginSource(
      "barriere", Text(da: "Barriere", en: "Barrier"),
      latest: { db, id in
        try BarrierStore(db).barriers(of: id).map { OriginSubject(id: $0.id.number, title: Text(same: $0.title)) }
      }, path: { BarrierRoutes.show.path($0, Barrier.ID($1)) }),
    OriginSource(
      "forskel", Text(da: "Forskel", en: "Difference"),
      latest: { db, id in
        try DifferenceStore(db).page(of: id, .all, after: nil).map {
          OriginSubject(id: $0.id.number, title: Text(same: $0.title))
        }
      }, path: { DifferenceRoutes.one.path($0, Difference.ID($1)) }),
    OriginSource(
      "beslutning", Text(da: "Beslutning", en: "Decision"),
      latest: { db, id in
        try DecisionStore(db).decisions(in: id, count: 20).map {
          OriginSubject(id: $0.id.number, title: Text(same: $0.title))
        }
      }, path: { DecisionRoutes.decision.path($0, Decision.ID($1)) }),
    OriginSource(
      "ide", Text(da: "Idé", en: "Idea"),
      latest: { db, id in
        try CaseStore(db).ideas(of: id, count: 20).map { OriginSubject(id: $0.id, title: Text(same: $0.text)) }
      }, path: { id, _ in CaseRoutes.ideas.path(id) }),
    OriginSource(
      "afproevning", Text(da: "Afprøvning", en: "Trial"),
      latest: { db, id in
        try TrialStore(db).trials(of: id, limit: 20).map {
          OriginSubject(id: $0.id.number, title: Text(same: $0.title))
        }
      }, path: { TrialRoutes.one.path($0, Trial.ID($1)) }),
  ]

  /// Places of other slices that the page of the account leads to.
  static let accountPlaces = [
    AccountPlace(
      Text(da: "Dine data: hent dem, eller slet dig selv", en: "Your data: get it, or erase yourself"),
      path: OwnDataRoutes.page.path()),
    AccountPlace(
      Text(da: "Møder i din kalender", en: "Meetings in your calendar"), path: MeetingRoutes.calendar.path()),
  ]
}
