import Barriers
import Cases
import Framing

extension DemoCase {
  static let trygHjem = DemoCase(
    "Tryg hjem på 48 timer",
    summary: "Ældre, der udskrives fra Fjordby Hospital, skal have en aftalt plan inden for to døgn.",
    missing: "Almen praksis og nogen, der kender natten", unit: "Sundhed og Omsorg", trigger: .criticism, ledBy: .mette,
    started: 81, seats: trygHjemSeats,
    acts: trygHjemStart + trygHjemFraming + trygHjemBarriers + trygHjemMeetings + trygHjemDifferences)

  private static let trygHjemSeats: [DemoSeat] = [
    DemoSeat(
      .bodil, 80, 79, gives: "Det, jeg ser i hjemmene, og tid tirsdag eftermiddag", gets: "Færre gæt fredag eftermiddag"
    ),
    DemoSeat(
      .aslan, 80, 78, gives: "Råderum og en linje i budgettet", gets: "En plan, jeg kan stå inde for i udvalget"),
    DemoSeat(
      .hanne, 79, 76, gives: "Adgang til afdelingen og tal for sengedage",
      gets: "Udskrivninger, der ikke kommer tilbage"),
    DemoSeat(.joern, 79, 70, ask: "Vil du bakke op, så vi tør sige tingene, som de er?", backs: true),
    DemoSeat(
      .pernille, 79, 75, gives: "Overblik over, hvem der skal hjem i morgen", gets: "Én at ringe til i kommunen"),
    DemoSeat(.yasmin, 78, 74, gives: "Aftenvagtens erfaringer", gets: "At kunne se planen efter kl. 16"),
    DemoSeat(
      .emil, 77, 72, gives: "En vurdering af, hvad borgeren kan selv", gets: "Besked, før hjælpemidlerne mangler"),
    DemoSeat(.grethe, 76, 71, gives: "Ældrerådets øjne på hver prøve", gets: "Svar at tage med hjem til rådet"),
    DemoSeat(.inger, 70, 66, gives: "Min egen historie", gets: "At andre slipper for at ligge og vente"),
    DemoSeat(
      .karlAage, 70, 66, gives: "Jeg kan fortælle, hvad en pårørende opdager",
      gets: "At blive ringet op før og ikke efter"),
    DemoSeat(.thomas, 68, 60, gives: "En time om ugen om aftenen", gets: "At vide, hvem der har ansvaret for min mor"),
    DemoSeat(.birger, 62, 53, gives: "Lægens blik på medicinen", gets: "Epikrisen, før patienten ringer"),
    DemoSeat(
      .sofie, 24, 17,
      ask:
        "Kære Sofie. Du ved noget om natten, som vi ikke gør. Vil du skrive, hvordan problemet ser ud fra jeres side?"),
  ]

  private static let trygHjemStart: [DemoAct] = [
    .expect(75, .mette, gives: "Tiden til at holde os samlet", gets: "At lære, hvordan man gør det på tværs"),
    .askMandate(
      77, .mette, of: .aslan,
      "Må vi frem til april ændre på, hvem der gør hvad det første døgn, på én afdeling og i ét distrikt?"),
    .giveMandate(
      76, .aslan, until: 158, "Ja, på medicinsk afdeling og i distrikt Nord. Sig til, før det koster overarbejde."),
    .askBacking(69, .mette, of: .joern, "Vil du sige i udvalget, at vi må lære undervejs, også når noget ikke virker?"),
    .back(67, .joern, "Ja. Udvalget vil hellere høre om det, der ikke virker, end læse det i avisen."),
    .give(75, .mette, .facilitator, to: .mette),
    .give(46, .mette, .facilitator, to: .hanne),
    .move(46, .mette, to: .collaboration),
    .show(45, .mette, to: .organisations),
    .driver(
      58, .pernille, .i5, "Tirsdag kl. 13 passer alle", "Også dem, der møder i fritiden, har sagt god for tiden."),
    .driver(44, .grethe, .i3, weight: 3, "Ledelsen har sagt ja til at prøve", "Råderummet står på skrift."),
  ]

  private static let trygHjemFraming: [DemoAct] = [
    .narrate(
      72, .mette, .ugly,
      "Flere ældre bliver udskrevet tidligere og mere syge. Vi får ikke flere hænder. Hvis vi bliver ved som nu, ender flere med at blive genindlagt."
    ),
    .triggers(
      71, .mette, [.criticism, .leader, .systematic], rhythm: "Fast punkt i sundhedsudvalget hver anden måned"),
    .service(70, .aslan, "Ældre kommer trygt hjem og bliver hjemme."),
    .keep(64, .bodil, "Hjemmesygeplejerskens faglige vurdering"),
    .keep(64, .grethe, "Borgerens ret til at sige nej"),
    .keep(50, .birger, "Lægens ansvar for medicinen"),
    .change(64, .pernille, "Fire telefonopkald for at finde en plan"),
    .change(63, .yasmin, "Besked efter kl. 16 lander hos ingen"),
    .change(58, .mette, "Pårørende får besked sidst"),
    .change(57, .hanne, "Planen skrives tre steder"),
    .perspective(
      65, .inger, "Jeg lå med min taske pakket og vidste ikke, om der kom nogen. Det var værre end at være syg."),
    .perspective(62, .bodil, "Vi får besked fredag kl. 15.40. Så er apoteket lukket, og jeg gætter mig frem."),
    .perspective(55, .hanne, "En seng koster 4.500 kroner i døgnet. Vi bliver målt på at få folk ud."),
    .perspective(49, .birger, "Jeg får epikrisen tre dage efter. Patienten ringer før brevet kommer."),
    .idea(33, .emil, "Borgeren får hjælpemidlerne prøvet af, mens hun stadig er på afdelingen."),
    .idea(21, .mette, "Vi mangler en ny tavle, så alle kan se planen.", fromProblem: true),
    .idea(16, .karlAage, "Et kort i lommen med navnet på den, der kommer i morgen."),
    .searched(28, .mette),
    .test(
      27, .mette,
      DemoTest(
        breaks: (.yes, "Ansvaret følger borgeren og ikke matriklen."),
        newHere: (.yes, "Det findes i Nørreå, men ikke i Egelund. Det tæller."),
        origin: (.adapted, "Hjemkomst-makker i Nørreå Kommune"))),
  ]

  private static let trygHjemBarriers: [DemoAct] = [
    .barrier(
      75, .pernille, "tid", .i5, weight: 2, "Ingen fælles mødetid",
      "Hospitalet har vagter, og hjemmeplejen kører ruter."),
    .confirm(74, .bodil, "tid"),
    .take(74, .mette, "I5.shorter", for: "tid"),
    .end(69, .mette, "I5.shorter", "Vi gik fra to timer til halvanden og fandt tirsdag kl. 13."),
    .pass(68, .mette, "tid", "Møderne ligger fast tirsdag kl. 13."),
    .barrier(
      74, .bodil, "praksis", .i1, weight: 2, "Almen praksis deltog ikke",
      "Lægen har medicinen, og lægen var ikke inviteret."),
    .confirm(70, .hanne, "praksis"),
    .take(66, .mette, "I1.seat", for: "praksis"),
    .end(53, .mette, "I1.seat", "Birger Holm sagde ja efter et besøg i lægehuset."),
    .pass(52, .mette, "praksis", "Egelund Lægehus er nu med på holdet."),
    .barrier(
      19, .bodil, "døgn", .s3, weight: 2, "Ingen ejer det første døgn efter udskrivning",
      "Hospitalet siger, at de har givet besked. Vi siger, at vi ikke kan overtage en borger, vi ikke har papirer på."),
    .confirm(18, .hanne, "døgn"),
    .confirm(18, .pernille, "døgn"),
    .weigh(17, .hanne, "døgn", 3),
    .confirm(16, .birger, "døgn"),
    .confirm(14, .grethe, "døgn"),
    .confirm(13, .thomas, "døgn"),
    .barrier(
      15, .birger, "ord", .s2, weight: 2, "”Færdigbehandlet” betyder forskellige ting",
      "For hospitalet er det lægeligt. For kommunen er det, at borgeren kan klare aftenen."),
    .confirm(12, .aslan, "ord"),
    .confirm(11, .emil, "ord"),
    .barrier(
      13, .yasmin, "medicin", .n4, weight: 2, "Frygt for fejl ved skift af medicin",
      "Kan blokere den første afprøvning. Ingen vil være den, der gav den gamle dosis."),
    .confirm(12, .bodil, "medicin"),
    .confirm(10, .birger, "medicin"),
    .confirm(9, .emil, "medicin"),
    .take(8, .hanne, "S2.words", for: "ord", dueIn: 15),
    .take(5, .mette, "S3.meet", for: "døgn", dueIn: 10),
  ]

  private static let trygHjemMeetings: [DemoAct] = [
    .met(65, .mette, "Rådhuset, lokale 2.14", "Hvem er vi, og hvad giver vi hinanden?", goal: true),
    .met(
      57, .mette, "Fjordby Hospital, mødelokale 4", "Kerneydelsen: hvad skal fastholdes?", without: [.birger],
      goal: true),
    .met(
      43, .mette, "Fjordby Hospital, mødelokale 4", "Perspektiver fra borger, læge og afdeling", without: [.karlAage],
      goal: false),
    .met(
      29, .mette, "Fjordby Hospital, mødelokale 4", "Hvad gør de andre kommuner?", without: [.thomas, .aslan],
      goal: false),
    .met(
      15, .hanne, "Rådhuset, lokale 2.14", "Ordet færdigbehandlet", without: [.sofie, .inger, .yasmin], goal: false,
      points: ["Hvad mener vi med færdigbehandlet?", "Næste skridt"],
      minutes: [
        "Afdelingen siger færdigbehandlet, når lægen er færdig. Hjemmeplejen hører: klar til at komme hjem.",
        "Vi skriver to ord i stedet for ét: lægeligt færdig, og klar til hjemmet.",
      ]),
    .decide(
      14, .mette, "Vi skriver lægeligt færdig og klar til hjemmet, hver for sig",
      why: "Ét ord dækkede over to ting, og borgeren kom hjem imellem dem.",
      not: "En ny vejledning om det gamle ord: den ville ingen slå op en fredag."),
    .met(
      1, .hanne, "Fjordby Hospital, mødelokale 4", "Det første døgn", without: [.sofie, .inger, .emil], goal: false,
      points: ["Hvem ringer i det første døgn?", "Medicinlisten fredag eftermiddag"],
      minutes: [
        "Ingen ved i dag, hvem der skal ringe. Aftenvagten gætter.",
        "Bodil og Pernille tegner et døgn på væggen, time for time.",
      ]),
    .confirm(1, .inger, "døgn"),
    .plan(
      4, .hanne, in: 5, "Fjordby Hospital, mødelokale 4", "Hvem ejer det første døgn, og hvad kan vi prøve først?",
      points: ["Hvem ejer det første døgn?", "Hvad kan vi prøve på mandag?"]),
  ]
}
