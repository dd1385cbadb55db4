import Barriers
import Cases
import Framing

/// The neighbours' solution: in use, and open for everyone to see.
extension DemoCase {
  static let hjemkomstMakker = DemoCase(
    "Hjemkomst-makker",
    summary: "Når man kommer hjem fra hospitalet, er der mad i køleskabet og et menneske i entréen.",
    unit: "Pleje og Omsorg", trigger: .systematic, ledBy: .elseGram, started: 520,
    seats: [
      DemoSeat(.torben, 519, 515, gives: "En koordinator på halv tid", gets: "Færre tomme lejligheder at køre til"),
      DemoSeat(.vagn, 512, 505, gives: "To eftermiddage om ugen", gets: "At blive ventet"),
      DemoSeat(
        .aase, 500, 493, gives: "Jeg kan sige, hvordan det er at komme hjem til mørke vinduer", gets: "At andre har lys"
      ),
      DemoSeat(.lars, 496, 488, gives: "En pose med brød, mælk og en avis", gets: "Kunder, jeg kender"),
      DemoSeat(.charlotte, 494, 486, backs: true),
      DemoSeat(
        .hanne, 470, 461, gives: "Et opkald fra afdelingen dagen før",
        gets: "At borgeren ikke ringer klokken to om natten"),
      DemoSeat(
        .merete, 455, 447, gives: "Samtaler med makkerne", gets: "At forstå, hvad et menneske i entréen betyder"),
    ],
    acts: hjemkomstFraming + hjemkomstWork + hjemkomstTried)

  private static let hjemkomstFraming: [DemoAct] = [
    .expect(511, .elseGram, gives: "Kalenderen og nøgleskabet", gets: "Makkere, der bliver"),
    .narrate(510, .elseGram, .good, "Ingen i Nørreå skal komme hjem til en mørk lejlighed."),
    .triggers(510, .elseGram, [.systematic], rhythm: "Makkerne mødes den første torsdag i måneden"),
    .service(508, .torben, "Borgeren kommer trygt hjem."),
    .keep(506, .torben, "At plejen er fagfolks arbejde"),
    .keep(503, .elseGram, "At man må sige nej til en makker"),
    .change(503, .elseGram, "At den første, der kommer, har tolv minutter"),
    .change(486, .lars, "At køleskabet er tomt en lørdag"),
    .perspective(
      492, .aase, "Det værste var ikke trappen. Det var, at der var lige så stille, som da jeg tog af sted."),
    .perspective(490, .vagn, "Jeg gør ikke noget særligt. Jeg tænder lyset og bliver en times tid."),
    .perspective(485, .torben, "Vi måler minutter i hjemmet. Det, der mangler, er ikke minutter."),
    .perspective(480, .lars, "Jeg kan se på kurven, hvem der lige er kommet hjem. Det er brød, mælk og ingenting."),
    .perspective(458, .hanne, "Vi udskriver til en adresse. Jeg vil gerne udskrive til et menneske."),
    .problem(470, .elseGram, "Ældre kommer hjem til en tom lejlighed, og den første time er der ingen."),
    .sign(468, .torben), .sign(467, .vagn), .sign(467, .aase), .sign(466, .lars), .sign(465, .elseGram),
    .sign(457, .hanne), .sign(446, .merete),
    .idea(450, .vagn, "Makkeren har nøglen med hjemmefra."), .idea(444, .aase, "En pose fra købmanden i entréen."),
    .idea(440, .lars, "Ring fra butikken: Skal der være kaffe?"),
    .searched(476, .elseGram),
    .mover(475, .elseGram, .first, "Andre har besøgsvenner. Ingen, vi fandt, møder op samme dag."),
  ]

  private static let hjemkomstWork: [DemoAct] = [
    .askMandate(505, .elseGram, of: .torben, "Må frivillige få nøgle, hvis borgeren selv siger ja?"),
    .giveMandate(498, .torben, "Ja. Borgeren skriver under, og koordinatoren har listen."),
    .move(464, .elseGram, to: .collaboration), .move(410, .elseGram, to: .innovation),
    .show(200, .elseGram, to: .public),
    .give(440, .elseGram, .facilitator, to: .merete), .give(408, .elseGram, .catalyst, to: .vagn),
    .barrier(440, .torben, "nøgle", .n4, weight: 3, "Hvem har ansvaret for nøglen?"),
    .confirm(438, .hanne, "nøgle"), .confirm(437, .vagn, "nøgle"),
    .take(436, .torben, "N4.share", for: "nøgle"),
    .end(415, .torben, "N4.share", passed: true, "Nøglen ligger hos koordinatoren, og borgeren skriver under."),
    .barrier(390, .vagn, "weekend", .n6, weight: 2, "Ingen makker lørdag aften", "Dér bliver mange sendt hjem."),
    .confirm(388, .aase, "weekend"),
    .take(386, .vagn, "N6.again", for: "weekend"),
    .end(320, .vagn, "N6.again", "Tredje forsøg: to makkere deler lørdagen, og købmanden har ekstranøglen til porten."),
    .pass(318, .vagn, "weekend", "Der er makkere alle ugens dage."),
    .driver(300, .hanne, .n8, weight: 3, "Afdelingen ringer af sig selv nu"),
    .test(
      250, .elseGram,
      DemoTest(
        breaks: (.yes, "Hjemkomsten begynder med et menneske og ikke med en ydelse."),
        newHere: (.yes, "Nyt i Nørreå og, så vidt vi ved, i hele regionen."),
        origin: (.first, "Vagn og Åse fandt på det i et venteværelse."),
        inUse: (.yes, "Alle udskrivninger, hvor borgeren siger ja."),
        evidence: (.yes, "Makkerne fører dagbog, og Merete Sand har skrevet en rapport om samtalerne."))),
    .met(498, .elseGram, weekday: 4, at: 16, "Nørreå Købmandsgård, kaffebordet", "Den første time", goal: true),
    .met(430, .merete, weekday: 4, at: 16, "Nørreå Købmandsgård, kaffebordet", "Nøgler", without: [.hanne], goal: true),
    .met(330, .merete, weekday: 4, at: 16, "Nørreå Købmandsgård, kaffebordet", "Lørdage", goal: true),
    .met(
      160, .merete, weekday: 4, at: 16, "Nørreå Købmandsgård, kaffebordet", "Makkernes dagbøger", without: [.lars],
      goal: true),
    .met(40, .merete, weekday: 4, at: 16, "Nørreå Købmandsgård, kaffebordet", "Besøg fra Egelund", goal: true),
    .decide(
      26, .elseGram, "To nye makkere i Dalby fra nytår", why: "Dér bliver mange sendt hjem lørdag.",
      not: "At vente på en puljebevilling: makkerne er klar nu."),
    .perspective(33, .vagn, "De nye makkere spørger, hvad de skal sige. Ingenting, siger jeg. Tænd lyset."),
    .plan(10, .merete, in: 10, weekday: 4, at: 16, "Nørreå Købmandsgård, kaffebordet", "Hvem vil låne idéen?"),
  ]
}
