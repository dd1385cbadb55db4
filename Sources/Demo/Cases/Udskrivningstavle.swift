import Barriers
import Cases
import Framing

/// Stopped and put away, with what was learned.
extension DemoCase {
  static let udskrivningstavle = DemoCase(
    "Fælles udskrivningstavle",
    summary: "Hospital og kommune ville se den samme tavle, så ingen skulle ringe.",
    unit: "Sundhed", trigger: .technology, ledBy: .bjarne, started: 640,
    seats: [
      DemoSeat(.ditte, 638, 630, gives: "Skærme til to grupper", gets: "Færre opkald"),
      DemoSeat(.helle, 637, 633, gives: "Morgenmødet i gruppen", gets: "At vide, hvem der kommer"),
      DemoSeat(.pernille, 630, 621, gives: "Afdelingens liste hver morgen", gets: "Færre opkald"),
    ],
    acts: [
      .narrate(628, .bjarne, .good, "Når alle ser det samme, behøver ingen ringe."),
      .triggers(628, .bjarne, [.technology]),
      .service(627, .helle, "Borgeren bliver taget imod."),
      .keep(625, .helle, "At vi taler sammen"), .change(625, .bjarne, "Opkald, der kunne have været et blik"),
      .perspective(620, .helle, "Jeg står i en opgang, når tavlen skifter. Der er ingen tavle i opgangen."),
      .perspective(612, .ditte, "Vi har købt skærmene. Nu skal de bruges."),
      .askMandate(622, .bjarne, of: .ditte, "Må vi sætte skærme op i to grupper?"),
      .giveMandate(618, .ditte, until: -380, "Ja, i et halvt år."),
      .idea(615, .bjarne, "Farver for hvor langt borgeren er."), .idea(614, .bjarne, "Tavlen på telefonen."),
      .idea(600, .bjarne, "En lyd, når der sker noget."),
      .problem(604, .bjarne, "Vi mangler et fælles overblik over dem, der skal hjem."),
      .sign(602, .ditte), .sign(600, .helle, .canLiveWith, "Overblik er ikke det, jeg mangler."),
      .move(598, .bjarne, to: .collaboration), .move(560, .bjarne, to: .innovation),
      .barrier(548, .helle, "to", .n8, weight: 3, "Vi skriver det to steder", "Tavlen og journalen. Journalen vinder."),
      .confirm(545, .pernille, "to"),
      .take(540, .bjarne, "N8.stop", for: "to"),
      .end(470, .bjarne, "N8.stop", "Journalen kunne ikke stoppes. Så måtte tavlen."),
      .accept(430, .bjarne, "to", "Vi har lært, at et overblik, ingen må rette i, ikke bliver brugt."),
      .ownBarrier(520, .pernille, "bruger", .interaction, weight: 2, "Ingen borger har set tavlen"),
      .accept(428, .ditte, "bruger", "Næste gang begynder vi hos borgeren og ikke hos skærmen."),
      .test(
        440, .bjarne,
        DemoTest(
          breaks: (.no, "Vi gjorde det samme på en skærm."), newHere: (.yes, "Det var nyt i Lindø."),
          origin: (.first, "Egen idé"), inUse: (.no, "Slukket efter fem måneder."),
          evidence: (.no, "Opkaldene blev ved."))),
      .met(610, .bjarne, weekday: 1, at: 10, "Sundhedshuset Lindø", "Skærme", goal: true),
      .met(520, .bjarne, weekday: 1, at: 10, "Sundhedshuset Lindø", "Hvorfor ringer vi stadig?", goal: true),
      .met(427, .bjarne, weekday: 1, at: 10, "Sundhedshuset Lindø", "Vi stopper. Hvad ved vi nu?", goal: true),
      .show(426, .bjarne, to: .organisations), .archive(425, .bjarne),
    ])
}
