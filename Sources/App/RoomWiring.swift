import Accounts
import Cases
import Choosing
import Crowd
import Database
import Differences
import HTML
import HTTP
import Ideas
import Language
import Opinions
import Rooms
import Time
import Web

// What can be run in a room, in the order in which a meeting usually takes it.
extension Wiring {
  static func roomActivities() -> [RoomActivity] { [ideas, choosing(), opinionMap, trustPulse] }

  private static let ideas = RoomActivity(
    "ideas", Text(da: "Idéer", en: "Ideas"),
    choices: { db, id, now in try calls(db, id, .ideas, now) },
    title: { db, id, one in try IdeaScreen.call(db, in: id, one)?.question },
    door: { context, db, id, one in
      try IdeaScreen.call(db, in: id, one).map { door($0, .ideas, IdeaRoutes.share.path($0.slug), context) }
    },
    stage: { _, db, id, one in try IdeaScreen.stage(db, in: id, one) },
    subject: { db, id, one in try IdeaScreen.call(db, in: id, one).map(IdeaScreen.subject) },
    result: { db, id, one in try IdeaScreen.call(db, in: id, one).map { CallRoutes.call.path($0.slug) } })

  private static func choosing() -> RoomActivity {
    let screen = ChoiceScreen()
    return RoomActivity(
      "choices", Text(da: "Vælg mellem idéerne", en: "Choose between the ideas"),
      choices: { db, id, now in try calls(db, id, .choices, now) },
      title: { db, id, one in try IdeaScreen.call(db, in: id, one)?.question },
      door: { context, db, id, one in
        try IdeaScreen.call(db, in: id, one).map { door($0, .choices, ChoiceRoutes.choose.path($0.slug), context) }
      },
      stage: { _, db, id, one in try screen.stage(db, in: id, one) },
      subject: { db, id, one in try IdeaScreen.call(db, in: id, one).map(IdeaScreen.subject) },
      result: { db, id, one in try IdeaScreen.call(db, in: id, one).map { ChoiceRoutes.result.path($0.slug) } })
  }

  private static func calls(
    _ db: Connection, _ id: Case.ID, _ activity: Call.Activity, _ now: Instant
  ) throws -> [RoomActivity.Choice] {
    try IdeaScreen.open(db, in: id, taking: activity, today: now.day).map {
      RoomActivity.Choice($0.id.number, $0.question)
    }
  }

  private static func door(
    _ call: Call, _ activity: Call.Activity, _ path: String, _ context: Context
  ) -> RoomActivity.Door {
    guard call.phase(on: context.today) == .open, call.takes.contains(activity) else { return .stay(over) }
    return call.audience.isOpenToAll || context.viewer != nil ? .go(path) : .stay(onlyAccounts)
  }

  private static let opinionMap = RoomActivity(
    "map", Text(da: "Meningskort", en: "Opinion map"),
    choices: { db, id, now in
      try OpinionScreen.open(db, in: id, today: now.day).map { RoomActivity.Choice($0.id, Text(same: $0.question)) }
    },
    title: { db, id, one in try OpinionScreen.item(db, in: id, one).map { Text(same: $0.question) } },
    door: { context, db, id, one in
      try OpinionScreen.item(db, in: id, one).map { item in
        guard item.state(on: context.today) == .open else { return .stay(over) }
        return item.audience == .link || context.viewer != nil
          ? .go(OpinionRoutes.vote.path(item.token)) : .stay(onlyAccounts)
      }
    },
    stage: { _, db, id, one in try OpinionScreen.stage(db, in: id, one) },
    subject: { _, _, one in OpinionScreen.subject(one) },
    result: { db, id, one in
      try OpinionScreen.item(db, in: id, one).map { OpinionRoutes.one.path(id, $0.id) }
    })

  private static let over = Text(
    da: "Her kan man ikke svare mere. Følg med på skærmen.",
    en: "Answers are no longer taken here. Follow along on the screen.")
  private static let onlyAccounts = Text(
    da: "Denne del er for dem, der er logget ind. Følg med på skærmen, til I kommer til det næste.",
    en: "This part is for those who are signed in. Follow along on the screen until the next one.")
}

// The trust pulse is answered by those of the team, who are signed in. While a round is open, how many have answered
// is all that is shown.
extension Wiring {
  static let trustPulse = RoomActivity(
    "pulse", Text(da: "Tillidspuls", en: "Trust pulse"),
    choices: { db, id, now in
      try PulseStore(db).rounds(in: id, limit: 1).filter { $0.closed == nil && now < $0.closes }.map {
        RoomActivity.Choice($0.id.number, trust)
      }
    },
    title: { db, id, one in try round(db, id, one).map { _ in trust } },
    door: { context, db, id, one in
      guard let round = try round(db, id, one) else { return nil }
      guard round.closed == nil else { return .stay(pulseOver) }
      let isOnTeam = try context.viewer.map { try CaseStore(db).entry(id, for: $0, counting: false).may(.seeTeam) }
      return isOnTeam ?? false ? .go(PulseRoutes.pulse.path(id)) : .stay(onlyTeam)
    },
    stage: { _, db, id, one in try round(db, id, one).map { pulse($0, team: try PulseStore(db).team(of: id)) } },
    result: { _, id, _ in PulseRoutes.pulse.path(id) })

  private static func round(_ db: Connection, _ id: Case.ID, _ one: Int) throws -> PulseRound? {
    try PulseStore(db).rounds(in: id).first { $0.id.number == one }
  }

  private static func pulse(_ round: PulseRound, team: Int) -> CrowdStage {
    var stage = CrowdStage(trust)
    guard round.closed != nil else {
      stage.finding = Text(
        da: "\(round.answers) af \(team) har svaret", en: "\(round.answers) of \(team) have answered")
      stage.note = Text(
        da: "Tre spørgsmål, anonymt. Resultatet vises, når runden er slut.",
        en: "Three questions, anonymous. The result is shown when the round has ended.")
      return stage
    }
    stage.finding =
      round.mean.map { mean in
        Text.build { language in
          let number = Formats.decimal(mean, decimals: 1, language)
          return language == .danish ? "\(number) af 5 på holdet som helhed" : "\(number) of 5 in the team as a whole"
        }
      }
      ?? Text(
        da: "Resultatet vises ikke: det ville fortælle om for få.",
        en: "The result is not shown: it would tell about too few.")
    return stage
  }

  private static let trust = Text(da: "Hvordan er tilliden på holdet?", en: "How is the trust in the team?")
  private static let pulseOver = Text(
    da: "Runden er slut. Resultatet er på skærmen.", en: "The round has ended. The result is on the screen.")
  private static let onlyTeam = Text(
    da: "Nu svarer holdet på tillidspulsen, og de skal være logget ind. Bliv her, så følger du med til det næste.",
    en:
      "Now the team answers the trust pulse, and they have to be signed in. Stay here, and you follow to the next part."
  )
}
