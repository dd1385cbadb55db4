import Barriers
import Cases
import Framing

/// One who does it all, and a team that looks on.
extension DemoCase {
  static let enSag = DemoCase(
    "Én sag, én person",
    summary: "Familier med flere sager fortæller det samme til syv medarbejdere og får syv planer.",
    missing: "Familier, der har prøvet det", unit: "Beskæftigelse og Familie", trigger: .leader, ledBy: .mette,
    started: 104,
    seats: [
      DemoSeat(.tobias, 103, 99),
      DemoSeat(.maria, 102, 98, gives: "To familier, der vil være med", gets: "Færre møder om de samme mennesker"),
      DemoSeat(.rikke, 101, 95),
      DemoSeat(.sune, 100, 90),
      DemoSeat(.nadia, 88, 80),
    ],
    acts: enSagFraming + enSagWork)

  private static let enSagFraming: [DemoAct] = [
    .narrate(
      97, .mette, .ugly,
      "Vi har tre lovkomplekser, fire systemer og den samme familie. Pengene rækker ikke til at blive ved."),
    .triggers(97, .mette, [.leader, .criticism]),
    .service(96, .mette, "Familien får den hjælp, der skal til, uden at skulle styre os."),
    .keep(95, .mette, "Retten til at klage"),
    .keep(95, .mette, "Den faglige vurdering i hver sag"),
    .change(94, .mette, "Syv planer for én familie"),
    .change(94, .mette, "Møder, hvor familien er den eneste, der kender alle"),
    .change(93, .mette, "Breve, der modsiger hinanden"),
    .perspective(92, .maria, "Jeg har 45 sager og kender familierne bedst på nummeret."),
    .perspective(83, .tobias, "Hos os er familien i gang. Hos naboafdelingen er den i krise. Det er den samme uge."),
    .perspective(
      84, .mette, "Jeg fulgte en mor en dag. Hun havde tre møder, og alle begyndte med: Fortæl lidt om dig selv."),
    .problem(74, .mette, "Familier med flere sager skal selv holde sammen på os."),
    .sign(72, .mette), .sign(70, .tobias, .canLiveWith, "Det gælder nogle familier, ikke alle."),
    .problem(50, .mette, "Familier med flere sager skal selv holde sammen på os, fordi ingen af os har hele opgaven."),
    .sign(49, .mette),
    .idea(66, .mette, "Én kontaktperson med lov til at sige ja."),
    .idea(60, .mette, "Én plan, som familien ejer."),
    .idea(35, .maria, "Fælles kaffe om de ti familier, alle kender."),
  ]

  private static let enSagWork: [DemoAct] = [
    .move(64, .mette, to: .collaboration),
    .askMandate(95, .mette, of: .tobias, "Må én medarbejder træffe afgørelser på tværs for ti familier i et halvt år?"),
    .giveMandate(80, .tobias, until: -12, "Ja, for fem familier i et kvartal."),
    .barrier(86, .mette, "lov", .n7, weight: 3, "Tre love siger tre forskellige ting om samtykke"),
    .confirm(85, .sune, "lov"),
    .take(60, .sune, "N7.legal", for: "lov", dueIn: 30),
    .barrier(70, .mette, "system", .s9, weight: 2, "Ingen kan se hinandens noter"),
    .confirm(68, .maria, "system"),
    .barrier(
      40, .mette, "tid", .s4, weight: 2, "Det er altid mig, der skriver", "De andre er med på mødet, men ikke bagefter."
    ),
    .take(39, .mette, "S4.turns", for: "tid", dueIn: 14),
    .invite(
      60, by: .mette, "Jobcenter Fjordby", "leder@jobcenterfjordby.example", of: nil, .manager,
      ask: "I har prøvet det samme. Hvad ville I gøre anderledes?"),
    .decline(46, "Jobcenter Fjordby", "Vi er midt i en omlægning."),
    .invite(
      58, by: .mette, "Line Møberg", "line.moeberg@borger.example", of: nil, .user,
      ask: "Du fortalte om de tre møder. Vil du fortælle det til dem, der holdt dem?"),
    .decline(45, "Line Møberg", "Jeg magter ikke et møde mere."),
    .invite(
      57, by: .mette, "Privat bostøtte Vest", "kontakt@bostoettevest.example", of: nil, .provider,
      ask: "I ser familierne derhjemme. Vil I skrive, hvad I ser?"),
    .decline(44, "Privat bostøtte Vest", suggests: "Nadia El-Sayed i Bøgebjerg", "Vi får ikke timer til det."),
    .met(82, .mette, weekday: 1, at: 14, "Rådhuset, lokale 3.01", "Hvem kender familien?", goal: true),
    .met(
      54, .mette, weekday: 1, at: 14, "Rådhuset, lokale 3.01", "Én plan", without: [.sune, .rikke, .nadia], goal: true),
    .met(
      26, .mette, weekday: 1, at: 14, "Rådhuset, lokale 3.01", "Samtykke", without: [.tobias, .rikke, .nadia],
      goal: false),
    .confirm(7, .maria, "tid"),
    .plan(8, .mette, in: 3, weekday: 1, at: 14, "Rådhuset, lokale 3.01", "Hvem skriver ned denne gang?"),
  ]
}
