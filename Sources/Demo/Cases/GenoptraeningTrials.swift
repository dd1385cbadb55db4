import Indicators
import Trials

extension DemoCase {
  /// Three leaps in a year, one trial that was abandoned, and what happens to the old.
  static let genoptraeningTried: [DemoAct] = {
    var acts = counted
    acts += DemoAct.weekly(from: 304, .emil, "start", started)
    acts += opening
    acts += booking
    acts += abandoned
    return acts + embedded
  }()

  private static let counted: [DemoAct] = [
    .tries(
      306, .aslan,
      .indicator(
        "start",
        DemoIndicator(
          name: "Borgere, der starter genoptræning inden 7 dage",
          definition:
            "Fra henvisningen er skrevet, til borgeren har været til den første træning. Aflyste forløb tæller ikke med.",
          unit: "%", source: "Optælling fredag på Åbrinken", better: .higher, isShared: true))),
    .tries(
      280, .peter,
      .workshop(
        name: "Fredagsværkstedet", place: "Omklædningsrummet på Åbrinken", rhythm: "Hver fredag kl. 14–15",
        focus: "Det, der skete i ugen, og det mindste, vi kan ændre på mandag.",
        people: [.emil, .camilla, .dennis, .erik])),
  ]

  /// 44 weeks: letter and waiting list, telephone, open groups, people who book themselves.
  private static let started: [Double] = [
    38, 40, 37, 36, 39, 36, 38, 41, 36, 38,
    50, 53, 51, 49, 51, 54, 49, 52, 48, 51,
    66, 63, 67, 65, 65, 60, 65, 66, 66, 62, 65,
    81, 77, 79, 81, 78, 79, 79, 79, 76, 79, 82, 80, 78,
  ]

  private static let opening: [DemoAct] = [
    .tries(
      236, .peter,
      .plan(
        "hold",
        DemoPlan(
          title: "Åbne træningshold",
          hypothesis: Trial.Hypothesis(
            ifText: "man kan møde op på holdet uden tilmelding", thenText: "begynder flere inden en uge",
            becauseText: "pladserne står tomme, mens folk venter på et brev"),
          site: "Træningscenter Åbrinken", responsible: .camilla, measuredBy: "start",
          stopRule: "Hvis mere end tre må gå hjem fra et fyldt hold", loss: "To timers ekstra bemanding om ugen",
          riskOwner: .aslan, consentNote: "Spurgt ved første samtale", novelty: .breaking))),
    .tries(234, .aslan, .prototype("hold", changed: "En terapeut ringer inden to dage og fortæller om holdene.")),
    .tries(
      176, .peter,
      .learned("hold", prototype: 1, "Opkaldet virker. Men hvorfor ringe, når man bare kan møde op?")),
    .tries(165, .camilla, .prototype("hold", changed: "Åbne hold tirsdag og torsdag. Ingen tilmelding, ingen opkald.")),
    .tries(
      108, .farid, .learned("hold", prototype: 2, "Folk kommer samme uge. De, der ikke kan selv komme, mangler.")),
    .tries(
      104, .mette,
      .end(
        "hold", .adopted,
        DemoLesson(
          isFailure: false, happened: "Vi åbnede holdene og holdt op med at ringe.",
          learned: "Et åbent hold slår en god visitation.", differently: "Vi spørger først, om noget kan holde op."))),
    .tries(
      170, .emil,
      .technique(
        "start", daysAgo: 304, name: "Brev og venteliste", differently: "Venteliste pr. brev, som det altid har været")),
    .tries(
      170, .emil,
      .technique("start", daysAgo: 234, name: "Telefonvisitation", differently: "En terapeut ringer inden to dage")),
    .tries(
      120, .peter,
      .technique("start", daysAgo: 164, name: "Åbne træningshold", differently: "Faste hold uden tilmelding")),
  ]

  private static let booking: [DemoAct] = [
    .tries(
      100, .emil,
      .plan(
        "booking",
        DemoPlan(
          title: "Borgeren booker selv",
          hypothesis: Trial.Hypothesis(
            ifText: "borgeren selv vælger sin første tid, før hun forlader hospitalet",
            thenText: "starter flere inden 7 dage", becauseText: "ingen skal vente på et brev"),
          site: "Åbrinken og Fjordby Hospital", responsible: .emil, measuredBy: "start", bar: 75,
          stopRule: "Hvis mere end to borgere en uge får en tid, ingen kan holde",
          loss: "Fire ugers dobbelt bemanding i receptionen", riskOwner: .aslan,
          consentNote: "Erik og Lis har prøvet det først", novelty: .breaking))),
    .tries(98, .emil, .prototype("booking", changed: "Sygeplejersken ringer til os, mens borgeren sidder der.")),
    .tries(
      93, .farid, .learned("booking", prototype: 1, "Vi kommer ikke igennem om formiddagen. Tiden skal kunne ses.")),
    .tries(
      87, .emil,
      .prototype("booking", changed: "Sygeplejersken og borgeren vælger tiden sammen på skærmen før hjemrejsen.")),
    .tries(
      40, .aslan, .learned("booking", prototype: 2, "Når man selv har valgt tiden, kommer man. Det er hele forskellen.")
    ),
    .tries(
      50, .farid,
      .technique(
        "start", daysAgo: 87, name: "Borgeren booker selv", differently: "Tiden bookes, før borgeren går hjem")),
  ]

  private static let abandoned: [DemoAct] = [
    .tries(
      164, .aslan,
      .plan(
        "sms",
        DemoPlan(
          title: "Sms dagen før",
          hypothesis: Trial.Hypothesis(
            ifText: "vi sender en sms dagen før", thenText: "møder flere op", becauseText: "de har glemt aftalen"),
          site: "Træningscenter Åbrinken", responsible: .emil, stopRule: "Efter fire uger uden forskel",
          loss: "En dags arbejde", riskOwner: .emil, consentNote: "Skrevet i velkomstbrevet", novelty: .improvement))),
    .tries(162, .aslan, .prototype("sms", changed: "Sms kl. 15 dagen før til alle på tirsdagsholdet.")),
    .tries(
      139, .emil,
      .end(
        "sms", .abandoned,
        DemoLesson(
          isFailure: true, happened: "Sms-påmindelser flyttede ingenting i fire uger.",
          learned: "Ventetiden skyldtes ikke glemte aftaler.",
          differently: "Vi spørger tre borgere, før vi bygger noget."))),
  ]

  private static let embedded: [DemoAct] = [
    .tries(
      34, .aslan,
      .routine(
        "Brev med tid til første samtale", .stops, who: "Dennis Bjerre", dueIn: -28, state: .done, doneAgo: 28)),
    .tries(
      34, .aslan,
      .routine(
        "Visitation pr. telefon", .changes, detail: "kun ved komplekse forløb", who: "Emil Thorup", dueIn: 20,
        state: .going)),
    .tries(
      33, .aslan,
      .routine("Venteliste i fagsystemet", .stops, who: "It og digitalisering", dueIn: -9, state: .done, doneAgo: 9)),
    .tries(33, .aslan, .routine("Tirsdagskonference", .continues, who: "Emil Thorup")),
    .tries(
      33, .aslan,
      .routine(
        "Introduktion af nye terapeuter", .training, detail: "egen booking er første dag", who: "HR", dueIn: 60)),
    .tries(
      21, .camilla,
      .receiver(
        "Nørreå Kommune, Træningscenter Syd", .adapted,
        note: "Hos dem vælger borgeren tid hos lægen, ikke på hospitalet.",
        sinceAgo: 24)),
    .tries(
      4, .mette,
      .handOver(owner: "Camilla Rosén, Træningscenter Åbrinken", trial: "booking", measuring: "Hver uge", lookIn: 95)),
  ]
}
