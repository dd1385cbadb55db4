import Barriers
import Cases
import Framing

/// Two who cannot sign: a difference that nobody has worked through.
extension DemoCase {
  static let vandloeb = DemoCase(
    "Vandløb og landmænd",
    summary: "Åen går over sine bredder. Lodsejerne mister afgrøder, og ørrederne mister gydegrus.",
    missing: "Lodsejere nedstrøms", unit: "Teknik og Miljø", trigger: .criticism, ledBy: .mette, started: 158,
    seats: [
      DemoSeat(.preben, 157, 155, gives: "Tredive års vandstande", gets: "At blive troet"),
      DemoSeat(
        .niels, 156, 150, gives: "Vedligeholdelsen, som vi kan flytte rundt på", gets: "Færre klager og en å, der løber"
      ),
      DemoSeat(.katrine, 155, 146, backs: true),
      DemoSeat(.kirsten, 154, 143, gives: "Adgang til medlemmerne", gets: "Klare regler for grøden"),
      DemoSeat(.laurits, 152, 141, gives: "Min eng til et forsøg", gets: "At så til tiden"),
      DemoSeat(
        .mogens, 150, 137, gives: "Tællinger af gydebanker siden 1994", gets: "At grøden får lov at stå nogle steder"),
      DemoSeat(.ingrid, 120, 108, gives: "En måling af, hvor vandet står længst", gets: "En å at måle i"),
    ],
    acts: vandloebFraming + vandloebWork)

  private static let vandloebFraming: [DemoAct] = [
    .expect(147, .mette, gives: "Stole, kaffe og tid", gets: "At forstå, hvad de ser"),
    .narrate(146, .niels, .bad, "Åen er den samme for alle, men ingen ser den samme å."),
    .triggers(146, .niels, [.criticism]),
    .service(144, .preben, "Vandet kommer væk uden at tage livet i åen med sig."),
    .keep(136, .mogens, "Gydegruset ved Skovbroen"),
    .keep(140, .laurits, "Retten til at sige fra på egen jord"),
    .change(139, .kirsten, "Grødeskæring efter kalender"),
    .change(138, .preben, "At klager er den eneste måde, vi taler sammen på"),
    .perspective(136, .laurits, "Jeg har 14 hektar under vand i maj. Det er ikke natur for mig. Det er roer."),
    .perspective(134, .mogens, "Når grøden tages i bund, er der ingen fisk tilbage til at have en mening."),
    .perspective(130, .preben, "Jeg skærer, når telefonen ringer. Det er den, der råber højest, der får sin å skåret."),
    .perspective(126, .katrine, "Jeg får to slags breve om den samme å.", writtenBy: .mette),
    .perspective(106, .ingrid, "Ingen har målt, hvor vandet egentlig står. Alle har set det."),
    .problem(98, .niels, "Åen kan ikke både tørlægge marker og huse fisk med den pleje, den får nu."),
    .sign(96, .preben), .sign(95, .laurits, .cannot, "Det lyder, som om vi vil tørlægge noget."),
    .sign(94, .mogens, .canLiveWith),
    .problem(
      64, .preben,
      "Grøden skæres efter kalender og klager. Derfor står vandet dér, hvor ingen har spurgt, og fiskene mister deres steder."
    ),
    .sign(62, .preben), .sign(60, .mette), .sign(61, .niels), .sign(60, .ingrid),
    .sign(58, .laurits, .cannot, "Jeg har spurgt hvert år i ni år."),
    .sign(52, .mogens, .cannot, "Fiskene mister ikke. Vi tager dem."),
    .sign(50, .kirsten, .canLiveWith, "Skriv afvanding, så er jeg enig."),
    .idea(90, .laurits, "Skær i striber, så vandet kan løbe ved siden af planterne."),
    .idea(85, .mogens, "Lad engen ved Skovbroen tage det første vand."),
  ]

  private static let vandloebWork: [DemoAct] = [
    .move(105, .mette, to: .collaboration),
    .askMandate(140, .mette, of: .niels, "Må vi skære anderledes på to kilometer i én sæson?"),
    .giveMandate(128, .niels, until: 120, "Ja, fra Skovbroen til møllen."),
    .give(100, .mette, .facilitator, to: .kirsten), .takeOff(70, .mette, .facilitator, of: .kirsten),
    .give(69, .mette, .facilitator, to: .ingrid),
    .barrier(
      120, .laurits, "tro", .s1, weight: 3, "Vi tror ikke på hinandens tal",
      "Hver side har sine egne, og ingen har målt sammen."),
    .confirm(118, .mogens, "tro"), .confirm(112, .kirsten, "tro"), .confirm(104, .ingrid, "tro"),
    .confirm(103, .preben, "tro"),
    .take(68, .ingrid, "S6.learn", for: "tro", dueIn: 30),
    .end(33, .ingrid, "S6.learn", "Vi gik langs åen med én målestok. Vi var enige om 11 af 14 steder."),
    .barrier(
      88, .kirsten, "bagland", .s10, weight: 2, "Baglandet siger noget andet end os",
      "Det, jeg siger ja til her, bliver stemt ned derhjemme."),
    .confirm(84, .mogens, "bagland"),
    .barrier(130, .preben, "sæson", .i5, weight: 1, "Møder i høsten"),
    .pass(90, .mette, "sæson", "Vi mødes ikke fra midt i juli til september."),
    .driver(
      32, .laurits, .s6, weight: 3, "Mogens viste mig en gydebanke", "Den så ud som en bunke sten. Nu ved jeg det."),
    .take(20, .mette, "S2.words", dueIn: 18),
    .invite(
      118, by: .mette, "Hans Kjeldgaard", "hans.kjeldgaard@landmand.example", of: .farming, .provider,
      ask: "Du ligger nedstrøms. Hvad kommer til dig, når de skærer ovenfor?"),
    .decline(104, "Hans Kjeldgaard", "Jeg har sagt, hvad jeg mener, i avisen."),
    .invite(
      117, by: .mette, "Lystfiskerne i Egelund", "formand@lystfiskerne.example", of: nil, .volunteer,
      ask: "I kender hver sten. Vil I vise os dem?"),
    .decline(102, "Lystfiskerne i Egelund", suggests: "Mogens Tarp", "Mogens taler også for os."),
    .met(134, .mette, weekday: 2, at: 19, "Forsamlingshuset ved møllen", "Hvad ser du, når du ser på åen?", goal: true),
    .met(
      92, .mette, weekday: 2, at: 19, "Forsamlingshuset ved møllen", "Det fælles problem", without: [.laurits],
      goal: true),
    .met(55, .ingrid, weekday: 2, at: 19, "Forsamlingshuset ved møllen", "To, der ikke kan skrive under", goal: true),
    .met(34, .ingrid, weekday: 6, at: 10, "Skovbroen", "En tur langs åen", without: [.niels], goal: true),
    .confirm(9, .niels, "bagland"),
    .plan(10, .ingrid, in: 13, weekday: 2, at: 19, "Forsamlingshuset ved møllen", "Ord, vi bruger forskelligt"),
  ]
}
