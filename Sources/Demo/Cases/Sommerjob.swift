import Barriers
import Cases
import Framing

/// In use, and by the team's own answer no break with what was done before.
extension DemoCase {
  static let sommerjob = DemoCase(
    "Sommerjob for alle",
    summary: "Unge uden netværk får ikke sommerjob. De andre får dem gennem en onkel.",
    missing: "Mestre, der tager en ung ind", unit: "Beskæftigelse og Familie", trigger: .funding, ledBy: .mette,
    started: 402,
    seats: [
      DemoSeat(.tuan, 401, 399, gives: "De unge, jeg kender ved navn", gets: "Et job at sende dem til"),
      DemoSeat(.tobias, 400, 394, gives: "Lønmidler i tre uger", gets: "Unge, der kommer igen"),
      DemoSeat(.dorthe, 396, 388, gives: "Alle medlemmer på én mail", gets: "Hænder i ferien"),
      DemoSeat(.michael, 390, 383, gives: "To pladser og en svend med tålmodighed", gets: "En lærling, måske"),
      DemoSeat(.ole, 386, 377, backs: true),
      DemoSeat(
        .noor, 120, 116, gives: "Jeg kan sige, hvad de unge griner af i jeres breve", gets: "Et job uden at kende nogen"
      ),
      DemoSeat(.hawa, 360, 352, gives: "En aften om, hvordan man går til samtale", gets: "Unge, der tør ringe"),
    ],
    acts: sommerjobFraming + sommerjobWork + sommerjobTried)

  private static let sommerjobFraming: [DemoAct] = [
    .expect(391, .mette, gives: "En aftale med alle parter", gets: "En sommer, hvor ingen ringer til deres onkel"),
    .narrate(390, .tuan, .good, "Alle unge skal have prøvet at få løn for noget, før de fylder 18.", aim: .both),
    .triggers(390, .mette, [.funding, .systematic], rhythm: "Hver januar ser vi på sidste sommer"),
    .service(388, .tobias, "Unge får fodfæste på arbejdsmarkedet."),
    .keep(382, .michael, "At mester selv siger ja"),
    .change(384, .tuan, "Opslag, som kun dem med netværk ser"),
    .change(383, .dorthe, "At virksomheden selv skal lave papirerne"),
    .perspective(382, .tuan, "Mine unge søger ikke. De ved godt, hvem der får jobbet."),
    .perspective(380, .michael, "Jeg tager gerne en ung. Jeg har bare ikke tid til skemaer i juni."),
    .perspective(376, .dorthe, "Medlemmerne siger ja, når nogen ringer. Ikke når nogen skriver."),
    .perspective(372, .tobias, "Vi har penge til 60 job og får besat 31."),
    .perspective(114, .noor, "I skriver, at jobbet kræver erfaring. Det er et sommerjob."),
    .problem(366, .dorthe, "Pladserne findes, og de unge findes, men ingen ringer."),
    .sign(364, .tuan), .sign(364, .michael), .sign(363, .tobias), .sign(362, .mette), .sign(361, .dorthe),
    .sign(110, .noor),
    .sign(350, .hawa),
    .idea(340, .michael, "En formiddag på pladsen i stedet for en samtale."),
    .idea(335, .tuan, "De unge ringer selv, to og to."),
    .idea(109, .noor, "Skriv opslagene som en besked og ikke som en paragraf."),
    .searched(355, .mette),
    .mover(354, .mette, .second, "Bøgebjerg gør det med sportsklubberne. Vi gør det med erhvervsforeningen."),
  ]

  private static let sommerjobWork: [DemoAct] = [
    .move(358, .mette, to: .collaboration), .move(300, .mette, to: .innovation),
    .askMandate(392, .mette, of: .tobias, "Må vi bruge lønmidlerne uden et opslag først?"),
    .giveMandate(386, .tobias, "Ja, hvis den unge selv har ringet."),
    .give(350, .mette, .facilitator, to: .dorthe), .give(290, .mette, .catalyst, to: .tuan),
    .take(330, .tuan, "N5.monday"),
    .end(316, .tuan, "N5.monday", "Tolv unge ringede en onsdag. Ni fik et ja i telefonen."),
    .barrier(310, .dorthe, "forsikring", .n7, weight: 2, "Forsikringen dækker ikke unge under 16"),
    .confirm(308, .michael, "forsikring"),
    .pass(270, .tobias, "forsikring", "Kommunen tegner den. Det kostede mindre, end vi troede."),
    .barrier(200, .hawa, "sprog", .i5, weight: 1, "Nogle unge tør ikke tage telefonen"),
    .pass(150, .hawa, "sprog", "De ringer to og to, og den ene må være tavs."),
    .ownBarrier(36, .tuan, "igen", .innovation, weight: 2, "Virksomhederne siger ja hver sommer og nej resten af året"),
    .confirm(34, .dorthe, "igen"), .confirm(30, .noor, "igen"),
    .driver(280, .michael, .s1, weight: 3, "Vi siger det, som det er, til hinanden"),
    .test(
      70, .mette,
      DemoTest(
        breaks: (.no, "Vi gør det samme som før, bare for flere."),
        newHere: (.yes, "I Egelund har det ikke været gjort."),
        origin: (.copied, "Bøgebjerg Kommune"), inUse: (.yes, "To somre i træk."),
        evidence: (.yes, "Listen over besatte job ligger hos jobcenteret."))),
    .overrule(
      60, .mette, "N1",
      "Det er rigtigt, at det ikke er et brud endnu. Vi har aftalt at gøre det ordentligt færdigt først."),
    .met(
      380, .mette, weekday: 3, at: 8, "Holst & Søn, frokoststuen", "Hvem ringer til hvem?", without: [.tobias],
      goal: true),
    .met(345, .dorthe, weekday: 3, at: 8, "Holst & Søn, frokoststuen", "Papirer", goal: true),
    .met(250, .dorthe, weekday: 3, at: 8, "Jobcenteret", "Sommeren, der gik", goal: true),
    .met(105, .tuan, weekday: 3, at: 8, "Jobcenteret", "Sommeren, der gik, igen", without: [.michael], goal: true),
    .met(31, .tuan, weekday: 3, at: 8, "Holst & Søn, frokoststuen", "Hvad ville være et spring?", goal: true),
    .idea(8, .noor, "Lad os besøge pladsen i efterårsferien, så kender de os til sommer."),
    .plan(9, .tuan, in: 15, weekday: 3, at: 8, "Jobcenteret", "Hvad ringer de unge om?"),
  ]
}
