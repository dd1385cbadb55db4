import Language

extension HelpTexts {
  static let why = Chapter(
    "hvorfor", Text(da: "Hvorfor siger Samspil det?", en: "Why does Samspil say so?"),
    [
      .text(
        Text(
          da:
            "Hver vurdering kommer af en fast regel og forløbets egne tal. Ingen gætter, og ingen kunstig intelligens læser med.",
          en:
            "Each judgement comes of a fixed rule and the figures of the case. Nobody guesses, and no artificial intelligence reads along."
        )),
      .points([
        Text(
          da: "Åbn »Hvorfor siger Samspil det?« ved vurderingen. Dér står reglen og tallene.",
          en: "Open “Why does Samspil say so?” at the judgement. There you find the rule and the figures."),
        Text(
          da: "Fra forløbets overblik kan du se alle reglerne, og hvordan de står.",
          en: "From the overview of the case you can see all the rules, and how they stand."),
        Text(
          da: "Lederen kan sætte en vurdering til side med en begrundelse. Den kommer igen, hvis tallene bliver værre.",
          en: "The leader can set a judgement aside with a reason. It comes back if the figures get worse."),
        Text(
          da:
            "Procesalarmen kommer, når I holder møder uden at prøve noget af, eller når målet ikke er nævnt på de seneste møder.",
          en:
            "The process alarm comes when you hold meetings without trying anything, or when the goal has not been looked at in the latest meetings."
        ),
      ]),
      .text(
        Text(
          da: "Reglerne er Samspils egne. De er en hjælp til at tale om forløbet og ingen dom over det.",
          en: "The rules are Samspil's own. They are a help to talk about the case and no verdict on it.")),
    ])

  static let room = Chapter(
    "rum", Text(da: "Hold et møde i et rum", en: "Hold a meeting in a room"),
    [
      .points([
        Text(
          da:
            "Åbn et møde i forløbet, og vælg Åbn et rum. Vælg, hvad I skal: idéer, valg, meningskort eller tillidspuls.",
          en:
            "Open a meeting in the case and choose Open a room. Choose what you will do: ideas, choices, opinion map or trust pulse."
        ),
        Text(
          da: "Vis skærmen. Deltagerne skriver koden eller scanner QR-koden, og de behøver ingen konto.",
          en: "Show the screen. Participants write the code or scan the QR code, and they need no account."),
        Text(
          da: "Tryk Næste på skærmen eller på din egen telefon. De andres telefoner følger med.",
          en: "Press Next on the screen or on your own phone. The phones of the others follow."),
        Text(
          da: "Står der noget på skærmen, som ikke skal stå der, så vælg Styr rummet og Tag af skærmen.",
          en: "If something is on the screen that should not be, choose Run the room and Take off the screen."),
      ]),
      .link(Text(da: "Gå ind i et rum med en kode", en: "Enter a room with a code"), to: "/rum"),
    ])

  static let signIn = Chapter(
    "log-ind", Text(da: "Log ind", en: "Sign in"),
    [
      .points([
        Text(
          da: "Skriv din mailadresse, og bed om et link. Eller brug din adgangskode, hvis du har en.",
          en: "Write your e-mail address and ask for a link. Or use your password if you have one."),
        Text(
          da: "Linket virker én gang. Åbn det, og tryk på knappen: Så er du inde.",
          en: "The link works once. Open it and press the button: then you are in."),
        Text(
          da: "Kan installationen ikke sende mail, får din administrator besked og kan give dig et link.",
          en: "If the installation cannot send mail, your administrator is told and can give you a link."),
        Text(
          da: "Er du inviteret med et link, så brug det. Du behøver ingen konto.",
          en: "If you were invited by a link, use it. You need no account."),
        Text(
          da: "Du er logget ind i 30 dage. Log ud, hvis andre bruger samme maskine.",
          en: "You stay signed in for 30 days. Sign out if others use the same machine."),
      ]),
      .link(Text(da: "Log ind", en: "Sign in"), to: "/log-ind"),
    ])

  static let view = Chapter(
    "sprog", Text(da: "Sprog og visning", en: "Language and view"),
    [
      .points([
        Text(
          da: "Skift mellem dansk og engelsk nederst på siden eller i menuen ved dit navn.",
          en: "Change between Danish and English at the bottom of the page or in the menu at your name."),
        Text(
          da: "Det, folk skriver, bliver stående på det sprog, de skrev det på.",
          en: "What people write stays in the language they wrote it in."),
        Text(
          da: "Vælg lys eller mørk visning i menuen ved dit navn. Ellers følger siden din maskine.",
          en: "Choose light or dark in the menu at your name. Otherwise the page follows your machine."),
        Text(
          da: "Gør teksten større i din browser. Siderne følger med.",
          en: "Make the text larger in your browser. The pages follow."),
        Text(
          da: "Alt virker uden JavaScript og med tastatur.",
          en: "Everything works without JavaScript and with a keyboard."),
      ]),
      .link(Text(da: "Læs om tilgængelighed", en: "Read about accessibility"), to: "/tilgaengelighed"),
    ])

  static let access = Chapter(
    "hvem", Text(da: "Hvem kan se hvad?", en: "Who can see what?"),
    [
      .text(
        Text(
          da: "Forløbets leder vælger, hvem der kan se, at det findes, og læse dets forside:",
          en: "The leader of the case chooses who can see that it is there and read its front page:")),
      .table(visibility),
      .points([
        Text(
          da: "Det, holdet skriver på de andre sider, kan kun holdet læse.",
          en: "What the team writes on the other pages, only the team can read."),
        Text(
          da: "At være administrator giver ikke adgang til at læse jeres forløb.",
          en: "To be an administrator gives no access to read your cases."),
        Text(
          da: "En side, du ikke må se, svarer som en side, der ikke findes.",
          en: "A page you may not see answers as one that is not there."),
        Text(
          da: "Tager nogen data ud af forløbet, kan lederen se det på tidslinjen.",
          en: "If someone takes data out of the case, the leader can see it on the timeline."),
      ]),
      .link(Text(da: "Læs om privatliv", en: "Read about privacy"), to: "/privatliv"),
    ])

  private static let visibility = Chapter.Table(
    caption: Text(da: "Forløbets synlighed", en: "The visibility of a case"),
    columns: [Text(da: "Valg", en: "Choice"), Text(da: "Hvem kan se det", en: "Who can see it")],
    rows: [
      [
        Text(da: "Holdet", en: "The team"),
        Text(da: "De, der er med i forløbet", en: "Those who take part in the case"),
      ],
      [
        Text(da: "Organisationerne", en: "The organisations"),
        Text(da: "Også andre i de organisationer, der er med", en: "Also others in the organisations that take part"),
      ],
      [
        Text(da: "Alle, der er logget ind", en: "Everyone signed in"),
        Text(da: "Alle med en konto her", en: "Everyone with an account here"),
      ],
      [
        Text(da: "Offentligt", en: "Public"),
        Text(da: "Alle, også uden konto", en: "Everyone, also without an account"),
      ],
    ])
}
