import Cases
import Database
import Differences
import HTML
import HTTP
import Language
import Opinions
import Rooms
import Time
import Web

// What can be run in a room.
extension Wiring {
  static let roomActivities: [RoomActivity] = [opinionMap, trustPulse]

  private static let opinionMap = RoomActivity(
    "map", Text(da: "Meningskort", en: "Opinion map"),
    choices: { db, id, now in
      try OpinionScreen.open(db, in: id, today: now.day).map { RoomActivity.Choice($0.id, Text(same: $0.question)) }
    },
    place: { db, id, one in try OpinionScreen.place(db, in: id, one) },
    screen: { _, db, id, one in try OpinionScreen.content(db, in: id, one) },
    live: { db, id, one in try OpinionScreen.live(db, in: id, one) },
    result: { OpinionRoutes.one.path($0, Conversation.ID($1)) })

  /// Answered by those of the team, who are signed in; how many have answered is all that is shown of an open round.
  private static let trustPulse = RoomActivity(
    "pulse", Text(da: "Tillidspuls", en: "Trust pulse"),
    choices: { db, id, _ in
      try PulseStore(db).rounds(in: id, limit: 1).first { $0.closed == nil }.map {
        [
          RoomActivity.Choice(
            $0.id.number, Text(da: "Hvordan er tilliden på holdet?", en: "How is the trust in the team?"))
        ]
      } ?? []
    },
    place: { _, id, _ in PulseRoutes.pulse.path(id) },
    screen: { _, db, id, _ in
      let (round, team) = (try PulseStore(db).rounds(in: id, limit: 1).first, try PulseStore(db).team(of: id))
      return AnyMarkup(
        group {
          h2(.class("roomscreen__question")) {
            Text(da: "Hvordan er tilliden på holdet?", en: "How is the trust in the team?")
          }
          p(.class("roomscreen__finding")) {
            Text(
              da: "\(round?.answers ?? 0) af \(team) har svaret", en: "\(round?.answers ?? 0) of \(team) have answered")
          }
          p {
            Text(
              da: "Tre spørgsmål, anonymt. Resultatet vises, når runden er slut.",
              en: "Three questions, anonymous. The result is shown when the round has ended.")
          }
        })
    },
    result: { id, _ in PulseRoutes.pulse.path(id) })
}
