import Barriers
import Cases
import Framing

extension DemoCase {
  static let genoptraening = DemoCase(
    "Genoptræning uden ventetid",
    summary: "Borgere venter i uger på den første træning, fordi et brev skal frem og en tid skal findes.",
    missing: "Borgere, der har ventet", unit: "Sundhed og Omsorg", trigger: .systematic, ledBy: .mette, started: 312,
    seats: genoptraeningSeats,
    acts: genoptraeningStart + genoptraeningProblem + genoptraeningTrials
      + genoptraeningDifferences + genoptraeningTried)

  private static let genoptraeningSeats: [DemoSeat] = [
    DemoSeat(.emil, 311, 309, gives: "Holdene på Åbrinken og lyst til at prøve", gets: "At træne og ikke ringe"),
    DemoSeat(.aslan, 311, 307, gives: "Lov til at ændre visitationen", gets: "Et forløb, vi kan vise frem"),
    DemoSeat(.camilla, 308, 305, gives: "Tirsdags- og torsdagsholdet", gets: "Borgere, der møder op"),
    DemoSeat(.dennis, 308, 304, gives: "Alle regler for visitation, jeg kan udenad", gets: "Færre breve"),
    DemoSeat(.joern, 306, 299, backs: true),
    DemoSeat(.farid, 303, 296, gives: "Fem minutter ved stuegang", gets: "At henvisningen bliver brugt"),
    DemoSeat(.peter, 300, 294, gives: "Ledige tider i klinikken", gets: "At kende hverdagen i kommunen"),
    DemoSeat(.grethe, 298, 292, gives: "Ti ældre, der vil prøve", gets: "At ingen bliver glemt i køen"),
    DemoSeat(
      .erik, 290, 286, gives: "Jeg ved, hvordan det er at vente med en ny hofte",
      gets: "At det går hurtigere for den næste"),
    DemoSeat(.lis, 280, 274, gives: "Jeg prøver alt, I finder på, med venstre hånd", gets: "At kunne strikke igen"),
  ]

  private static let genoptraeningStart: [DemoAct] = [
    .expect(304, .mette, gives: "Møderne og tavlen på Åbrinken", gets: "Et forløb, der ikke hænger på mig"),
    .askMandate(300, .mette, of: .aslan, "Må fysioterapeuterne selv booke den første tid i et halvt år?"),
    .giveMandate(295, .aslan, "Ja. Det gælder, til I siger, at det ikke virker."),
    .askBacking(290, .mette, of: .joern, "Vil du høre om det hver anden måned, også når det går dårligt?"),
    .back(284, .joern, "Ja. Sæt det på som fast punkt."),
    .narrate(
      296, .mette, .good,
      "Vi vil have, at træningen begynder, mens viljen er der. Det er godt fagligt og godt for borgeren."),
    .triggers(296, .mette, [.systematic], rhythm: "Første mandag i måneden ser vi på ugens tal på Åbrinken"),
    .service(295, .emil, "Borgeren kommer i gang med at træne, mens det hjælper mest."),
    .keep(292, .camilla, "Terapeutens vurdering af, hvad kroppen kan"),
    .keep(292, .dennis, "Retten til at få en afgørelse på skrift"),
    .change(291, .emil, "Brevet, der tager ni dage"),
    .change(288, .emil, "At man skal ringe mellem 8 og 9"),
    .give(285, .mette, .facilitator, to: .camilla),
    .give(180, .mette, .catalyst, to: .emil),
    .move(262, .mette, to: .collaboration),
    .move(188, .mette, to: .innovation),
    .show(120, .mette, to: .signedIn),
  ]

  private static let genoptraeningProblem: [DemoAct] = [
    .perspective(286, .erik, "Jeg gik og ventede på et brev. Imens blev benet stift, og jeg turde ikke spørge."),
    .perspective(284, .camilla, "Vi har tomme pladser på holdene og en lang venteliste. Samtidig."),
    .perspective(280, .peter, "Folk køber en tid hos mig, fordi de ikke kan vente. Dem, der ikke har råd, venter."),
    .perspective(276, .farid, "Jeg skriver henvisningen fredag. Hvad der sker med den, ved jeg ikke."),
    .perspective(275, .aslan, "Vi er gode til at visitere og dårlige til at begynde."),
    .perspective(272, .lis, "De sagde, at jeg skulle i gang med det samme. Brevet kom efter fem uger."),
    .problem(270, .camilla, "Borgere venter på en tid, mens der er ledige pladser, fordi ingen må give dem tiden."),
    .sign(268, .aslan, .canLiveWith, "Nogen må godt. De ved det bare ikke."),
    .problem(
      266, .emil,
      "Borgere venter på genoptræning, mens der er ledige pladser. Tiden går med breve, som ingen har brug for."),
    .sign(265, .mette), .sign(265, .emil), .sign(264, .camilla),
    .sign(264, .dennis, .canLiveWith, "Afgørelsen skal stadig på skrift."),
    .sign(263, .aslan), .sign(263, .erik), .sign(263, .grethe), .sign(262, .peter), .sign(262, .farid),
    .sign(261, .lis),
    .idea(255, .emil, "Åbne hold tirsdag og torsdag uden tilmelding."),
    .idea(240, .erik, "Lad os selv vælge tiden, før vi går hjem fra hospitalet."),
    .idea(233, .peter, "Lån tider i den private klinik i ferieugerne."),
    .idea(231, .lis, "Et kort med tre øvelser, så man kan begynde selv."),
    .searched(258, .mette),
    .mover(257, .mette, .first, "Vi fandt ingen, der lader borgeren booke på hospitalet. Vi prøver i lille skala."),
  ]

  private static let genoptraeningTrials: [DemoAct] = [
    .barrier(
      250, .dennis, "regel", .n7, weight: 3, "Visitationen skal stå før træningen",
      "Det siger kvalitetsstandarden. Eller gør den?"),
    .confirm(248, .emil, "regel"), .confirm(245, .farid, "regel"),
    .take(246, .dennis, "N7.name", for: "regel"),
    .end(230, .dennis, "N7.name", "Standarden siger, at afgørelsen skal gives. Den siger ikke hvornår."),
    .pass(229, .dennis, "regel", "Afgørelsen skrives, når træningen er begyndt. Juristen er enig."),
    .barrier(226, .camilla, "vane", .n3, weight: 2, "Vi plejer at ringe først", "Ingen kan huske hvorfor."),
    .confirm(224, .grethe, "vane"),
    .confirm(222, .erik, "vane"), .confirm(158, .lis, "sms"), .confirm(157, .peter, "sms"),
    .pass(170, .camilla, "vane", "Vi holdt op med at ringe. Borgeren møder op på holdet."),
    .barrier(160, .emil, "sms", .n6, weight: 1, "Sms-påmindelser flyttede ikke noget", "Fire uger uden forskel."),
    .pass(140, .emil, "sms", "Ventetiden skyldtes ikke glemte aftaler. Vi lukkede forsøget og skrev det ned."),
    .take(150, .emil, "N6.again"),
    .end(92, .emil, "N6.again", "Tredje udgave: sygeplejersken og borgeren vælger tiden sammen før hjemrejsen."),
    .driver(90, .erik, .n6, weight: 3, "De retter det, vi siger til dem"),
    .test(
      60, .mette,
      DemoTest(
        breaks: (.yes, "Borgeren bestemmer tiden, ikke visitationen."),
        newHere: (.yes, "Ingen steder i Egelund gjorde det før."),
        origin: (.first, "Holdet fandt på det sammen med Erik Sandholt."),
        inUse: (.yes, "På Åbrinken og på Fjordby Hospital siden uge 35."),
        evidence: (.yes, "Andelen, der begynder inden syv dage, er talt hver uge og kan ses på tavlen på Åbrinken."))),
    .met(
      292, .mette, weekday: 1, at: 9, "Træningscenter Åbrinken", "Hvad venter vi på?", without: [.joern], goal: true),
    .met(264, .mette, weekday: 1, at: 9, "Træningscenter Åbrinken", "Det fælles problem", goal: true),
    .met(222, .camilla, weekday: 1, at: 9, "Træningscenter Åbrinken", "Åbne hold", without: [.farid], goal: true),
    .met(166, .camilla, weekday: 1, at: 9, "Træningscenter Åbrinken", "Sms virkede ikke. Hvad nu?", goal: true),
    .met(
      96, .emil, weekday: 1, at: 9, "Fjordby Hospital, foyeren", "Borgeren booker selv", without: [.peter], goal: true),
    .met(33, .emil, weekday: 1, at: 9, "Træningscenter Åbrinken", "Tallene og hvem der kan bruge det", goal: true),
    .met(
      5, .emil, weekday: 1, at: 9, "Træningscenter Åbrinken", "Overdragelse til driften", without: [.erik], goal: true),
    .decide(
      4, .mette, "Åbrinken ejer bookingen i driften fra årsskiftet",
      why: "Det er her, borgerne møder op, og her, tallene bliver talt.",
      not: "At visitationen ejer den: så kommer ventetiden tilbage ad bagdøren."),
    .idea(2, .grethe, "Lad de nye borgere ringe til én, der har prøvet det."),
    .plan(3, .emil, in: 24, weekday: 1, at: 9, "Træningscenter Åbrinken", "Hvem kommer og ser på det?"),
  ]
}
