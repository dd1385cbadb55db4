import Differences

extension DemoCase {
  /// What they see differently on the way home, and two rounds of the pulse.
  static let trygHjemDifferences: [DemoAct] =
    [
      .differ(
        19, .pernille,
        .raise(
          "døgn", .roles, title: "Hvem har ansvaret det første døgn?",
          own: "Når borgeren er ude ad døren, er vi færdige. Vi har givet besked.",
          heard: "De siger, at de ikke kan overtage, når papirerne mangler.", of: .bodil)),
      .differ(
        18, .bodil,
        .takeOver("døgn", text: "Vi kan ikke overtage en borger, vi ikke har fået papirer på.")),
      .differ(17, .thomas, .reply("døgn", text: "Hvem skal jeg ringe til kl. 21 den første aften?")),
      .differ(
        16, .birger,
        .raise(
          "ord", .facts, title: "Hvad betyder færdigbehandlet?",
          own: "At epikrisen er skrevet, og at medicinen er afstemt.",
          heard: "At borgeren kan klare sig hjemme med den hjælp, der er i aften.", of: .aslan)),
      .differ(8, .hanne, .own("ord")),
      .differ(
        7, .aslan,
        .takeOver("ord", text: "Borgeren kan klare sig hjemme med den hjælp, vi har i aften.")),
      .differ(
        7, .hanne,
        .use(
          "ord",
          text:
            "Forskellen viser, at der findes to slags parat: lægeligt og hjemligt. Måske skal begge kunne sige til.")),
      .differ(
        31, .thomas,
        .raise(
          "plan", .values, title: "Skal pårørende kunne se planen?",
          own: "Ja. Det er os, der er der om natten.", heard: "Nej. Borgeren bestemmer, hvem der ser hvad.", of: .birger
        )),
      .differ(30, .grethe, .own("plan")),
      .differ(24, .birger, .takeOver("plan", text: "Nej. Borgeren bestemmer, hvem der ser hvad.")),
      .differ(
        13, .grethe,
        .close(
          "plan", kept: false,
          outcome:
            "Borgeren vælger på hospitalet, hvem der må se planen. Valget kan ændres med ét opkald.")),
      .differ(
        12, .yasmin,
        .raise(
          "aften", .interests, title: "Hvornår på dagen skal man sendes hjem?",
          own: "Før kl. 14. Om aftenen er vi to om hele distriktet.",
          heard: "Når sengen skal bruges. Det ved vi først over middag.", of: .pernille)),
      .differ(
        40, .emil,
        .raise(
          "tempo", .values, title: "Er to døgn hurtigt eller langsomt?",
          own: "Hurtigt. Ellers mister borgeren kræfter i sengen.",
          heard: "Langsomt nok til, at man kan nå at forstå det selv.", of: .inger)),
      .differ(38, .mette, .own("tempo")),
      .differ(
        33, .mette,
        .close(
          "tempo", kept: true,
          outcome: "Vi beholder den: den holder både tempo og forståelse i live, når vi prøver noget af.")),
      .differ(44, .mette, .openPulse), .differ(37, .mette, .closePulse),
      .differ(15, .mette, .openPulse), .differ(8, .mette, .closePulse),
    ]
    + DemoAct.pulses(
      42,
      [
        (.mette, [4, 4, 4]), (.bodil, [3, 2, 3]), (.hanne, [4, 4, 5]), (.pernille, [3, 3, 3]), (.emil, [4, 3, 4]),
        (.grethe, [4, 4, 4]), (.thomas, [3, 3, 3]),
      ])
    + DemoAct.pulses(
      13,
      [
        (.mette, [4, 4, 5]), (.bodil, [3, 3, 4]), (.hanne, [5, 4, 5]), (.pernille, [3, 3, 3]), (.emil, [4, 4, 4]),
        (.grethe, [5, 4, 5]), (.thomas, [4, 3, 4]),
      ])
}
