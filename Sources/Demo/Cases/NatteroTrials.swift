import Indicators
import Trials

extension DemoCase {
  /// Six weeks of counting: too early to say, and the old form is still filled in.
  static let natteroTried: [DemoAct] =
    natteroDark + DemoAct.weekly(from: 45, .ali, "vaagner", [11, 12, 9, 8, 9, 7])

  private static let natteroDark: [DemoAct] = [
    .tries(
      117, .gitte,
      .indicator(
        "vaagner",
        DemoIndicator(
          name: "Opvågninger pr. nat",
          definition: "Beboere, der er vågne mere end ti minutter mellem 23 og 6. Otte boliger.",
          unit: "opvågninger", source: "Natholdets ark", better: .lower))),
    .tries(
      116, .ali,
      .plan(
        "moerke",
        DemoPlan(
          title: "En nat uden faste tilsyn",
          hypothesis: Trial.Hypothesis(
            ifText: "vi kun går ind, når nogen kalder", thenText: "vågner beboerne sjældnere",
            becauseText: "det er døren og lyset, der vækker dem"),
          site: "Otte boliger på Lindegården", responsible: .ali, measuredBy: "vaagner", bar: 6,
          stopRule: "Hvis to falder på en uge", loss: "En ekstra nattevagt i tre måneder", riskOwner: .aslan,
          consentNote: "Hver beboer eller pårørende er spurgt"))),
    .tries(112, .ali, .prototype("moerke", changed: "Fire boliger uden tilsyn mellem 23 og 6.")),
    .tries(89, .ali, .learned("moerke", prototype: 1, "Ingen faldt. To pårørende ringede: de vidste det ikke.")),
    .tries(
      58, .ali, .prototype("moerke", changed: "Otte boliger, dæmpet lys på gangen, og et brev til alle pårørende.")),
    .tries(
      25, .bodil,
      .routine("Tilsynsskema hver anden time", .stops, who: "Birthe Nygaard", dueIn: 10, state: .asked)),
  ]
}
