import Barriers
import Cases
import Framing

/// Many meetings, many versions, and parents who stop coming.
extension DemoCase {
  static let skolestart = DemoCase(
    "Skolestart uden mavepine",
    summary: "Overgangen fra børnehave til skole giver mavepine, og fraværet begynder tidligt.",
    missing: "Forældre, der har stået i det", unit: "Børn og Unge", trigger: .funding, ledBy: .mette, started: 142,
    seats: skolestartSeats, acts: skolestartStart + skolestartProblem + skolestartMeetings)

  private static let skolestartSeats: [DemoSeat] = [
    DemoSeat(.lone, 141, 138, gives: "Penge fra puljen til sommer", gets: "Et svar, før puljen slutter"),
    DemoSeat(.kasper, 141, 140, gives: "Referater og en god proces", gets: "Fælles fodslag"),
    DemoSeat(.henrik, 140, 134, gives: "To klasser, der må prøve noget", gets: "Ro i august"),
    DemoSeat(.amina, 139, 135, gives: "Det, børnene siger den første dag", gets: "Børn, jeg kender, før de kommer"),
    DemoSeat(.trine, 138, 133, gives: "Et blik fra indskolingen", gets: "Færre konflikter på gangen"),
    DemoSeat(
      .rikke, 137, 132, gives: "Familier, der har sagt ja til at blive spurgt", gets: "At blive ringet op før jul"),
    DemoSeat(.ole, 136, 127, backs: true),
    DemoSeat(.sidsel, 135, 130, gives: "Klubbens store børn som makkere", gets: "Små, der tør komme ind"),
    DemoSeat(.linda, 134, 129, gives: "Vores aftaler med forældrene", gets: "At blive spurgt og ikke orienteret"),
    DemoSeat(.pia, 134, 128, gives: "Kendskab til ti af børnene", gets: "At måtte følge dem ind ad døren"),
    DemoSeat(.merete, 130, 124, gives: "Forskning i overgange, fortalt kort", gets: "To klasser at følge"),
    DemoSeat(.poul, 128, 122, gives: "En formiddag om ugen med bøger", gets: "At nogen siger godmorgen"),
    DemoSeat(.sara, 120, 114, gives: "Det, Idris siger i bilen", gets: "En mandag uden gråd"),
    DemoSeat(.jonas, 120, 113),
    DemoSeat(
      .katarzyna, 118, 109, gives: "Vi kan fortælle, hvordan det er at være ny i sproget", gets: "Breve, vi forstår"),
    DemoSeat(.tuan, 110, 106, gives: "Kontakt til de større søskende", gets: "At vide, hvem der bliver hjemme"),
  ]

  private static let skolestartStart: [DemoAct] = [
    .expect(131, .mette, gives: "Det praktiske omkring puljen", gets: "At høre børnene først"),
    .askMandate(130, .mette, of: .lone, "Må to klasser begynde skoleåret på en anden måde?"),
    .giveMandate(121, .lone, until: 9, "Ja, til skemaerne skal ligge fast. Derefter skal vi tale igen."),
    .askBacking(40, .mette, of: .ole, "Vil du stå ved, at to klasser begynder uden skema de første tre uger?"),
    .back(34, .ole, "Ja, hvis forældrene er med på det."),
    .narrate(128, .kasper, .bad, "Alle gør deres, og alligevel får børnene ondt i maven. Ingen kan løse det alene."),
    .triggers(128, .kasper, [.funding]),
    .service(126, .amina, "Barnet er tryg nok til at lære."),
    .keep(125, .amina, "Den faste voksne om morgenen"),
    .keep(124, .pia, "Legen"),
    .change(124, .henrik, "At vi først taler med forældrene, når der er noget galt"),
    .change(123, .linda, "Papirerne, der kommer i september"),
    .give(120, .mette, .facilitator, to: .kasper),
    .move(96, .mette, to: .collaboration),
    .show(95, .mette, to: .organisations),
  ]

  private static let skolestartProblem: [DemoAct] = [
    .perspective(
      113, .sara, "Idris siger, at han har ondt i maven. Lægen siger, at han ikke fejler noget. Han fejler mandag."),
    .perspective(112, .amina, "Jeg får 24 børn på én dag. Om tirsdagen kan jeg seks navne."),
    .perspective(111, .linda, "Vi skriver sider om hvert barn. Bagefter hører vi ikke mere."),
    .perspective(107, .katarzyna, "Ugebrevet har 14 ord, jeg må slå op. Jeg vil gerne gøre det rigtigt."),
    .perspective(104, .henrik, "Vi har regler om fravær og ingen om ankomst."),
    .perspective(100, .merete, "Vi taler om barnets parathed. Hvem taler om skolens?"),
    .problem(92, .kasper, "Børn får mavepine ved skolestart, fordi overgangen er for brat."),
    .sign(90, .linda, .cannot, "Vi gør overgangen brat? Det er ikke sådan, det ser ud fra vores side."),
    .sign(90, .amina, .agree),
    .problem(78, .linda, "Børnehave og skole ved for lidt om hinanden, når barnet skifter."),
    .sign(76, .henrik, .canLiveWith, "Det er rigtigt, men det er ikke hele forklaringen."),
    .problem(
      57, .merete, "Skolen forventer et andet barn end det, der kommer, og ingen har aftalt, hvem der tager imod."),
    .sign(55, .trine, .cannot, "Det lyder, som om vi ikke tager imod."),
    .problem(
      30, .kasper, "Ingen har aftalt, hvem der tager imod barnet de første uger, og forældrene får det at vide sidst."),
    .sign(27, .kasper), .sign(25, .mette), .sign(26, .rikke, .canLiveWith, "Vi mangler søskende i sætningen."),
    .sign(24, .trine, .cannot, "Vi har aftalt det. Det bliver bare ikke holdt."),
    .idea(88, .poul, "Et bogbånd med et billede af den voksne, der står i døren."),
    .idea(70, .pia, "Vi følger med ind de første to mandage."),
    .barrier(
      61, .trine, "skyld", .s1, weight: 2, "Det bliver hurtigt til, hvis skyld det er",
      "Så tier man stille på mødet og taler på gangen."),
    .confirm(60, .pia, "skyld"), .confirm(58, .rikke, "skyld"), .confirm(52, .jonas, "skyld"),
    .barrier(44, .sara, "møde", .i5, weight: 2, "Møderne ligger, når vi arbejder"),
    .confirm(43, .jonas, "møde"), .confirm(41, .katarzyna, "møde"),
    .barrier(80, .henrik, "skema", .n8, weight: 2, "Skemaet lægges i april", "Er det lagt, er det lagt."),
    .take(50, .kasper, "S1.rules", for: "skyld"),
    .take(22, .lone, "I3.talk", dueIn: 12),
    .driver(86, .amina, .s6, "Vi kender hinanden på tværs nu"),
  ]

  private static let skolestartMeetings: [DemoAct] = [
    .met(
      121, .kasper, weekday: 4, at: 10, "Møllebakkeskolen, lærerværelset", "Velkomst", without: [.sara, .jonas],
      goal: true),
    .met(
      107, .kasper, weekday: 4, at: 10, "Møllebakkeskolen, lærerværelset", "Perspektiver", without: [.jonas], goal: true
    ),
    .met(
      86, .kasper, weekday: 4, at: 10, "Børnehuset Spiren", "Overgangen set fra gulvet", without: [.jonas, .katarzyna],
      goal: true),
    .met(
      72, .kasper, weekday: 4, at: 10, "Rådhuset, lokale 1.03", "Formulering", without: [.jonas, .sara, .tuan],
      goal: false),
    .met(
      51, .kasper, weekday: 4, at: 10, "Rådhuset, lokale 1.03", "Formulering, fortsat",
      without: [.jonas, .sara, .poul, .tuan], goal: false),
    .met(
      23, .kasper, weekday: 4, at: 10, "Rådhuset, lokale 1.03", "Kommissorium og proces",
      without: [.jonas, .sara, .poul, .tuan, .amina], goal: false),
    .met(
      9, .kasper, weekday: 4, at: 10, "Rådhuset, lokale 1.03", "Status på processen",
      without: [.jonas, .katarzyna, .poul, .tuan, .pia], goal: false),
    .perspective(4, .jonas, "Alma glæder sig. Vilfred gør ikke. De har den samme far og den samme skole."),
    .plan(5, .kasper, in: 12, weekday: 4, at: 10, "Rådhuset, lokale 1.03", "Status"),
  ]
}
