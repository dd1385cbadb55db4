import Language

/// The two tables of the privacy page. `docs/privacy.md` says the same column by column.
enum KeptTexts {
  static let table = Chapter.Table(
    caption: Text(da: "Det, vi gemmer om mennesker", en: "What we keep about people"),
    columns: [
      Text(da: "Hvad", en: "What"), Text(da: "Hvorfor", en: "Why"), Text(da: "Grundlag", en: "Legal basis"),
      Text(da: "Hvor længe", en: "How long"),
    ],
    rows: [
      account, signIn, takingPart, contributions, calls, documents, pulse, invitations, decisions, messages, traces,
    ])

  private static let account = [
    Text(
      da: "Konto: navn, titel, mailadresse, organisation, sprog",
      en: "Account: name, title, e-mail address, organisation, language"),
    Text(
      da: "For at du kan logge ind, og andre kan se, hvem du er",
      en: "So that you can sign in and others can see who you are"),
    Text(da: "Litra e", en: "(e)"),
    Text(da: "Til kontoen bliver lukket og slettet", en: "Until the account is closed and erased"),
  ]

  private static let signIn = [
    Text(
      da: "Adgang: adgangskode og links som koder, der ikke kan læses, og hvor du er logget ind",
      en: "Access: password and links as codes that cannot be read, and where you are signed in"),
    Text(da: "For at ingen andre kan bruge din konto", en: "So that nobody else can use your account"),
    Text(da: "Litra e", en: "(e)"),
    Text(
      da:
        "Login: 30 dage. Links: 30 dage efter, at de er udløbet. Links til kalendere: til du lukker dem. Adgangskoden: som kontoen",
      en:
        "Sign-in: 30 days. Links: 30 days after they expire. Links for calendars: until you close them. The password: as the account"
    ),
  ]

  private static let takingPart = [
    Text(
      da: "Deltagelse: forløb, aktørgruppe, organisation, rolle, hatte, hvad du giver og får, møder",
      en: "Taking part: cases, actor group, organisation, role, hats, what you give and get, meetings"),
    Text(
      da: "For at holdet ved, hvem der er med, og hvem der mangler",
      en: "So that the team knows who is in and who is missing"),
    Text(da: "Litra e", en: "(e)"),
    Text(da: "Så længe forløbet er gemt", en: "As long as the case is kept"),
  ]

  private static let documents = [
    Text(
      da: "Dokumenter: filer og billeder, som du lægger op, hvad du skriver om dem, og hvem der trak dem tilbage",
      en: "Documents: files and pictures that you add, what you write of them, and who withdrew them"),
    Text(
      da: "For at holdet arbejder ud fra det samme. Billeder gemmes uden sted, tid og kamera",
      en: "So that the team works from the same. Pictures are kept without place, time and camera"),
    Text(da: "Litra e", en: "(e)"),
    Text(
      da: "Til de bliver trukket tilbage: så slettes filen, og navnet bliver stående så længe forløbet er gemt",
      en: "Until they are withdrawn: then the file is deleted, and its name stays as long as the case is kept"),
  ]

  private static let contributions = [
    Text(
      da: "Bidrag: det, du skriver og svarer i et forløb, med dit navn og tidspunktet",
      en: "Contributions: what you write and answer in a case, with your name and the time"),
    Text(
      da: "For at holdet kan arbejde videre, og alle kan se, hvor noget kommer fra",
      en: "So that the team can work on, and everyone can see where something comes from"),
    Text(da: "Litra e", en: "(e)"),
    Text(
      da: "Så længe forløbet er gemt. Organisationens regler om journal og arkiv gælder",
      en: "As long as the case is kept. The organisation's rules on records and archives apply"),
  ]

  private static let calls = [
    Text(
      da:
        "Idékald: idéer og kommentarer med det navn, du selv skriver, hvad du støtter, og en mailadresse, hvis du vil høre nyt",
      en:
        "Calls for ideas: ideas and comments with the name you write yourself, what you support, and an e-mail address if you want to hear"
    ),
    Text(
      da: "For at alle kan se idéerne, og du kan få svar",
      en: "So that everyone can see the ideas, and you can be answered"),
    Text(da: "Litra e. Mailadressen: litra a, dit samtykke", en: "(e). The e-mail address: (a), your consent"),
    Text(
      da:
        "Til du trækker det tilbage. Mailadressen sletter du med ét tryk; bekræfter du den ikke, slettes den efter 14 dage",
      en:
        "Until you take it back. You erase the e-mail address with one press; if you do not confirm it, it is erased after 14 days"
    ),
  ]

  private static let messages = [
    Text(
      da: "Beskeder og mail: hvad du har fået at vide, hvad du har læst, og mail, der venter på at blive sendt",
      en: "Messages and mail: what you were told, what you have read, and mail that waits to be sent"),
    Text(
      da: "For at du får besked, som du har valgt det, og intet går tabt",
      en: "So that you are told as you have chosen, and nothing is lost"),
    Text(da: "Litra e", en: "(e)"),
    Text(
      da:
        "Beskeder: 90 dage efter, at du har læst dem. Hvilke frister du har fået besked om: så længe forløbet er gemt. Det, der står i en mail: til den er sendt",
      en:
        "Messages: 90 days after you read them. Which deadlines you were told of: as long as the case is kept. What a mail says: until it has been sent"
    ),
  ]

  private static let pulse = [
    Text(
      da:
        "Tillidspuls: at du har svaret, og din aktørgruppe, hvis mindst fem kan svare med den. Ikke hvad, og ikke hvornår",
      en:
        "Trust pulse: that you have answered, and your actor group if at least five can answer with it. Not what, and not when"
    ),
    Text(
      da: "For at ingen svarer to gange, og for at intet tal fortæller om færre end fem",
      en: "So that nobody answers twice, and so that no figure tells about fewer than five"),
    Text(da: "Litra e", en: "(e)"),
    Text(
      da: "Svarene: til runden slutter. At du har svaret: så længe rundens tal vises",
      en: "The answers: until the round ends. That you have answered: as long as the figure of the round is shown"),
  ]

  private static let invitations = [
    Text(
      da: "Invitationer: navn, mailadresse hvis den er skrevet, hvad du bliver bedt om, og dit svar",
      en: "Invitations: name, e-mail address if written, what you are asked for, and your answer"),
    Text(da: "For at invitere dig og vide, om du svarede", en: "To invite you and know whether you answered"),
    Text(da: "Litra e", en: "(e)"),
    Text(
      da: "Linket udløber efter godt tre uger. Resten så længe forløbet er gemt",
      en: "The link expires after some three weeks. The rest as long as the case is kept"),
  ]

  private static let decisions = [
    Text(
      da: "Råderum og opbakning: hvem der blev spurgt, og svaret",
      en: "Mandates and backing: who was asked, and the answer"),
    Text(
      da: "For at holdet kan stå ved, hvad det har fået lov til",
      en: "So that the team can stand by what it was allowed"),
    Text(da: "Litra e", en: "(e)"),
    Text(da: "Så længe forløbet er gemt", en: "As long as the case is kept"),
  ]

  private static let traces = [
    Text(
      da: "Spor: hvem der tog data ud af et forløb, og hvad en administrator ændrede",
      en: "Traces: who took data out of a case, and what an administrator changed"),
    Text(da: "For at misbrug kan opdages", en: "So that misuse can be found"),
    Text(da: "Litra e", en: "(e)"),
    Text(
      da: "Så længe forløbet er gemt; administratorens ændringer så længe installationen kører",
      en: "As long as the case is kept; an administrator's changes as long as the installation runs"),
  ]

  static let cookies = Chapter.Table(
    caption: Text(da: "Cookies", en: "Cookies"),
    columns: [
      Text(da: "Navn", en: "Name"), Text(da: "Hvad den gør", en: "What it does"),
      Text(da: "Hvor længe", en: "How long"),
    ],
    rows: [
      [
        Text(same: "samspil"), Text(da: "Holder dig logget ind", en: "Keeps you signed in"),
        Text(da: "30 dage, eller til du logger ud", en: "30 days, or until you sign out"),
      ],
      [
        Text(same: "samspil-form"),
        Text(
          da: "Sikrer, at en formular kommer fra vores egen side, når du ikke er logget ind",
          en: "Makes sure that a form comes from our own page when you are not signed in"),
        Text(da: "Til du lukker browseren", en: "Until you close the browser"),
      ],
      [
        Text(
          da: "samspil-deltager, i et idékald med et tal efter",
          en: "samspil-deltager, in a call with a number after it"),
        Text(
          da: "Kender dig igen, når du har bidraget ved et link. Sendes kun dér",
          en: "Knows you again when you have contributed by a link. Sent there only"),
        Text(da: "Et halvt år", en: "Half a year"),
      ],
      [
        Text(same: "samspil-rum"),
        Text(
          da: "Lader din telefon følge med i det rum, du er gået ind i. Den er ens for alle i rummet",
          en: "Lets your phone follow the room that you have entered. It is the same for all in the room"),
        Text(da: "Til rummet lukker, højst 12 timer", en: "Until the room closes, at most 12 hours"),
      ],
      [
        Text(same: "samspil-besked"),
        Text(
          da: "Bærer en besked til næste side: »Invitationen er sendt«",
          en: "Carries a message to the next page: “The invitation is sent”"),
        Text(da: "Højst et minut", en: "At most a minute"),
      ],
      [
        Text(same: "samspil-sprog"), Text(da: "Husker dit sprog", en: "Remembers your language"),
        Text(da: "Et år", en: "A year"),
      ],
      [
        Text(same: "samspil-visning"), Text(da: "Husker lys eller mørk visning", en: "Remembers light or dark view"),
        Text(da: "Et år", en: "A year"),
      ],
    ])
}
