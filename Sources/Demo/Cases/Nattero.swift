import Barriers
import Cases
import Framing

/// Tried at night in one home: nearly there, and the mandate has run out.
extension DemoCase {
  static let nattero = DemoCase(
    "Nattero i demensboligen",
    summary: "Beboerne vågner af tilsyn, lys og skridt. Natholdet løber, og dagen begynder træt.",
    missing: "En pårørende, der har sovet der", unit: "Sundhed og Omsorg", trigger: .criticism, ledBy: .mette,
    started: 236,
    seats: natteroSeats, acts: natteroFraming + natteroTrials + natteroTried)

  private static let natteroSeats: [DemoSeat] = [
    DemoSeat(.birthe, 235, 233, gives: "Et hus med 24 boliger", gets: "Et nathold, der bliver"),
    DemoSeat(.ali, 234, 229, gives: "Elleve år om natten", gets: "At nogen læser det, jeg skriver"),
    DemoSeat(.gitte, 233, 230, gives: "Viden om demens og søvn", gets: "Færre vagtskifter midt i en krise"),
    DemoSeat(.aslan, 232, 225, gives: "Råderum og en pulje til vikarer", gets: "En løsning, jeg kan brede ud"),
    DemoSeat(.annelise, 226, 218, gives: "Familiernes spørgsmål", gets: "At nogen tør prøve mørke"),
    DemoSeat(.bente, 220, 214, gives: "Jeg kender Egon", gets: "At Egon får lov at sove"),
    DemoSeat(.rasmus, 215, 208, gives: "Lamper til låns og en tekniker", gets: "At lære, hvad lys gør for et nathold"),
    DemoSeat(.bodil, 150, 146, gives: "Sygeplejens blik på natmedicin", gets: "Rolige morgener"),
    DemoSeat(.joern, 190, 178, backs: true),
  ]

  private static let natteroFraming: [DemoAct] = [
    .expect(223, .mette, gives: "Kontakten til de andre huse", gets: "En nat sammen med natholdet"),
    .askMandate(222, .mette, of: .aslan, "Må natholdet på Lindegården gå uden faste tilsyn i tre måneder?"),
    .giveMandate(216, .aslan, until: -9, "Ja. Hver beboer skal have sin egen natplan, og lægen skal være orienteret."),
    .askMandate(8, .mette, of: .aslan, "Råderummet er udløbet. Må vi fortsætte på Lindegården og begynde på Søbo?"),
    .askBacking(
      9, .mette, of: .joern,
      "Vil du bakke op om, at vi går videre til to huse mere, selv om det første budget er brugt?"),
    .narrate(224, .birthe, .bad, "Vi kan ikke både passe på og lade være med at vække. Det er et ægte dilemma."),
    .triggers(224, .birthe, [.criticism, .technology], rhythm: "Første natmøde i måneden kl. 22.30"),
    .service(223, .gitte, "Beboeren sover trygt i sit eget hjem."),
    .keep(221, .ali, "At vi kommer, når nogen kalder"),
    .keep(212, .gitte, "Beboerens eget værelse med egne ting"),
    .change(221, .ali, "Tilsyn hver anden time med lys"),
    .change(207, .rasmus, "Lyset på gangen, der står på fuldt"),
    .perspective(213, .bente, "Egon vågner, når døren går op. Så leder han efter mig, og jeg er der ikke."),
    .perspective(212, .ali, "Jeg vækker folk for at se, om de sover. Det står i planen."),
    .perspective(206, .annelise, "De pårørende tror, at et tilsyn er det samme som tryghed."),
    .perspective(205, .rasmus, "Lyset på gangen er lavet til rengøring, ikke til nat."),
    .perspective(204, .birthe, "Hvis nogen falder, er det mig, der står i avisen."),
    .problem(198, .gitte, "Vi vækker beboerne for at passe på dem."),
    .sign(197, .birthe, .canLiveWith, "Lidt hårdt sagt, men ja."), .sign(196, .ali), .sign(196, .bente),
    .problem(150, .birthe, "Faste tilsyn vækker beboere, der sover trygt, og tager tiden fra dem, der er vågne."),
    .sign(148, .ali), .sign(148, .gitte), .sign(147, .annelise), .sign(147, .aslan),
    .problem(
      20, .ali,
      "Faste tilsyn vækker beboere, der sover, og tager tiden fra dem, der er vågne. Om morgenen er alle trætte."),
    .sign(19, .ali), .sign(19, .gitte), .sign(18, .mette), .sign(18, .birthe), .sign(17, .bente), .sign(17, .annelise),
    .sign(16, .rasmus, .canLiveWith, "Trætheden har vi ikke set på."),
    .searched(190, .mette),
    .mover(189, .mette, .second, "Andre huse har prøvet uden tilsyn. Ingen har prøvet det med lyset."),
  ]

  private static let natteroTrials: [DemoAct] = [
    .move(186, .mette, to: .collaboration), .move(118, .mette, to: .innovation),
    .give(200, .mette, .facilitator, to: .gitte), .give(117, .mette, .catalyst, to: .ali),
    .idea(180, .rasmus, "Lys, der følger fødderne og ikke uret."),
    .idea(174, .ali, "En natplan på én side, skrevet af dagholdet."),
    .idea(160, .bente, "Min stemme på en lille optager, når han leder."),
    .barrier(
      200, .birthe, "fald", .n4, weight: 3, "Frygt for fald, når ingen kigger ind",
      "Ingen vil have ansvaret, hvis det sker på deres vagt."),
    .confirm(199, .ali, "fald"), .confirm(196, .bente, "fald"), .confirm(190, .annelise, "fald"),
    .confirm(140, .bodil, "fald"),
    .decide(
      100, .mette, "Vi går kun ind om natten, når nogen har bedt om det",
      why: "Beboerne vågner af dørene, og faldene sker ved sengen og ikke ved tilsynet.",
      not: "Flere tilsyn: det prøvede vi, og alle sov dårligere."),
    .failed(
      60, .bodil, "Vi flyttede natmedicinen uden at spørge nattevagterne.",
      learned: "Den, der står der klokken tre, ved det først.",
      differently: "Nattevagterne læser en ændring, før den gælder."),
    .failed(
      38, .gitte, "Vi bad dagholdet skrive en natplan for hver beboer. Planerne lå i skuffen.",
      learned: "En plan, ingen kan læse i mørke, er ingen plan.",
      differently: "Natholdet skriver den selv, på ét kort ved døren."),
    .worked(
      30, .mette, "Vi lod dørene være lukkede i fjorten dage og talte, hvem der kaldte.",
      learned: "Færre kald, ikke flere.", differently: "Vi prøver i to uger, før vi bestemmer for altid."),
    .take(150, .gitte, "N4.stop", for: "fald"),
    .end(131, .gitte, "N4.stop", "Vi stopper, hvis to falder på en uge. Aslan har skrevet under."),
    .weigh(100, .birthe, "fald", 2),
    .barrier(
      170, .gitte, "vikar", .s9, weight: 2, "Natholdet bærer det hele",
      "Dagholdet skal skrive natplaner, men har ikke tid."),
    .confirm(168, .ali, "vikar"),
    .pass(121, .birthe, "vikar", "Dagholdet har fået en fast time hver onsdag."),
    .ownBarrier(60, .ali, "nøgle", .innovation, weight: 1, "Søbo har andre døre, og sensorerne passer ikke"),
    .accept(30, .birthe, "nøgle", "Det lever vi med. På Søbo bruger vi lamper uden sensor."),
    .barrier(
      26, .bodil, "papir", .n8, weight: 2, "Det gamle tilsynsskema bliver stadig udfyldt",
      "Nogle gør det for en sikkerheds skyld."),
    .confirm(24, .ali, "papir"),
    .take(22, .birthe, "N8.stop", for: "papir", dueIn: 20),
    .driver(88, .bente, .n6, weight: 3, "De spørger mig, hver gang de ændrer noget"),
    .test(
      40, .mette,
      DemoTest(
        breaks: (.yes, "Vi holder op med at kigge efter dem, der sover."),
        newHere: (.yes, "Ingen af kommunens huse har gjort det."),
        origin: (.adapted, "Et plejecenter i Nørreå gik uden faste tilsyn."),
        inUse: (.yes, "I otte boliger på Lindegården."),
        evidence: (.unknown, "Vi tæller opvågninger, men har kun seks uger."))),
    .met(210, .gitte, weekday: 3, at: 14, "Lindegården, dagligstuen", "Natten time for time", goal: true),
    .met(182, .gitte, weekday: 3, at: 14, "Lindegården, dagligstuen", "Natplaner", without: [.rasmus], goal: true),
    .met(
      112, .ali, weekday: 3, at: 22, "Lindegården, vagtstuen", "Første uge uden tilsyn", without: [.aslan], goal: true),
    .met(56, .ali, weekday: 3, at: 22, "Lindegården, vagtstuen", "Lys og lyd", without: [.bente], goal: true),
    .met(14, .gitte, weekday: 3, at: 14, "Søbo, mødelokalet", "Kan Søbo bruge det?", without: [.annelise], goal: true),
    .idea(6, .ali, "Søbo låner vores lamper i to uger, før de køber nogen."),
    .plan(7, .gitte, in: 9, weekday: 3, at: 14, "Søbo, mødelokalet", "Hvad tager vi med, og hvad lader vi blive?"),
  ]
}
