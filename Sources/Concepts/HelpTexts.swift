import Language

enum HelpTexts {
  static let spring = Text(da: "Sådan læser du et springdiagram", en: "How to read a spring chart")
  static let springHow = Text(
    da:
      "Hver tyk streg er et niveau, og den lodrette stiplede linje er springet op til det. Navnet er den teknik, der løftede niveauet. I en afprøvning finder Samspil niveauerne i jeres målinger, og I giver dem navn.",
    en:
      "Each thick line is a level, and the dashed upright is the leap to it. The name is the technique that lifted the level. In a trial Samspil finds the levels in your measurements, and you name them."
  )
  static let springCheck = Text(
    da:
      "Det første billede er oplæggets: fire teknikker med hver sin højde. Det andet er rekorder, som historiebøgerne nævner, dømt som enhver anden serie.",
    en:
      "The first picture is the talk's: four techniques, each with its height. The second is records that the histories name, judged like any other series."
  )
  static let springMore = Text(
    da: "Læs om højdespring under begreber.", en: "Read about the high jump among the concepts.")
  static let help = Text(da: "Hjælp", en: "Help")
  static let lead = Text(
    da: "Kort om det, du vil. Vælg en opgave.", en: "In short, what you want to do. Choose a task.")
  static let contact = Text(da: "Skriv eller ring", en: "Write or call")
  static let contactLead = Text(
    da: "Kom du ikke videre, så skriv, hvad du ville, og hvad der skete. Skriv ikke om andres private forhold.",
    en: "If you got stuck, write what you wanted and what happened. Do not write about the private matters of others.")
  static let write = Text(da: "Mail: ", en: "E-mail: ")
  static let call = Text(da: "Telefon: ", en: "Phone: ")
  static let concepts = Text(da: "Læs, hvad ordene betyder", en: "Read what the words mean")

  static let chapters = [start, invite, framing, barriers, hats, why, room, signIn, view, access]

  private static let start = Chapter(
    "start", Text(da: "Start et forløb", en: "Start a case"),
    [
      .steps([
        Text(da: "Log ind, og vælg Start et forløb.", en: "Sign in and choose Start a case."),
        Text(
          da: "Svar på fire spørgsmål. Det tager under fem minutter, og du kan rette alt bagefter.",
          en: "Answer four questions. It takes less than five minutes, and you can change everything afterwards."),
        Text(
          da: "Se, om et forløb ligner. Samspil viser dem, mens du skriver.",
          en: "See whether a case is similar. Samspil shows them while you write."),
        Text(
          da: "Tag den første opgave, som Samspil foreslår.", en: "Take the first task that Samspil suggests."),
      ]),
      .text(
        Text(
          da: "Kun holdet kan se et nyt forløb. Lederen bestemmer, om flere må.",
          en: "Only the team can see a new case. The leader decides whether more may.")),
      .link(Text(da: "Start et forløb", en: "Start a case"), to: "/forloeb/nyt"),
    ])

  private static let invite = Chapter(
    "inviter", Text(da: "Invitér", en: "Invite"),
    [
      .steps([
        Text(da: "Gå til Aktører i forløbet.", en: "Go to Actors in the case."),
        Text(
          da: "Vælg, hvilken side du mangler: bruger, medarbejder, politiker eller en anden.",
          en: "Choose the side you lack: user, employee, politician or another."),
        Text(da: "Skriv, hvad du beder om.", en: "Write what you ask for."),
        Text(
          da:
            "Send linket, eller vis QR-koden. Linket er personligt og udløber efter godt tre uger. Du kan lave et nyt.",
          en:
            "Send the link or show the QR code. The link is personal and expires after some three weeks. You can make a new one."
        ),
      ]),
      .text(
        Text(
          da: "Den, du inviterer, behøver ingen konto. Er linket udløbet, skal du lave et nyt på samme side.",
          en: "The one you invite needs no account. If the link has expired, make a new one on the same page.")),
    ])

  private static let framing = Chapter(
    "indramning", Text(da: "Indramning", en: "Framing"),
    [
      .text(
        Text(
          da:
            "I indramningen bliver I enige om, hvad det handler om. Den har seks dele: fortælling, udløser, kerneydelse, problem, first eller second mover, og innovationstest.",
          en:
            "In the framing you agree on what it is about. It has six parts: narrative, trigger, core service, problem, first or second mover, and innovation test."
        )),
      .points([
        Text(
          da: "Skriv dit perspektiv, før I skriver det fælles problem.",
          en: "Write your perspective before you write the shared problem."),
        Text(
          da: "Skriver nogen en løsning ind i problemet, tilbyder Samspil at flytte den til idéerne. Du bestemmer.",
          en: "If someone writes a solution into the problem, Samspil offers to move it to the ideas. You decide."),
        Text(
          da: "Hver svarer på det fælles problem: enig, kan leve med det, eller kan ikke.",
          en: "Each answers the shared problem: agree, can live with it, or cannot."),
        Text(
          da: "Har en anden rettet det samme imens, viser Samspil begge udgaver. Intet går tabt.",
          en: "If someone else has changed the same thing meanwhile, Samspil shows both. Nothing is lost."),
      ]),
    ])

  private static let barriers = Chapter(
    "barrierer", Text(da: "Barrierer", en: "Barriers"),
    [
      .text(
        Text(
          da:
            "En barriere er det, der holder jer tilbage. Samspil finder nogle ud fra forløbets egne tal. Andre sætter I selv på.",
          en:
            "A barrier is what holds you back. Samspil finds some from the figures of the case. Others you put there yourselves."
        )),
      .points([
        Text(
          da: "Overblikket viser én først: den, det er bedst at begynde med.",
          en: "The overview shows one first: the one it is best to begin with."),
        Text(
          da: "Ser du den samme barriere, så bekræft den. Det tæller, fra hvor mange steder den er set.",
          en: "If you see the same barrier, confirm it. It counts from how many places it has been seen."),
        Text(
          da: "Når den er passeret, så skriv, hvad der hjalp.", en: "When it is passed, write what helped."),
        Text(
          da: "Det samme forhold kan hjælpe jer. Så er det en drivkraft.",
          en: "The same thing can help you. Then it is a driver."),
      ]),
    ])

  private static let hats = Chapter(
    "hatte", Text(da: "Hatte", en: "Hats"),
    [
      .text(
        Text(
          da: "En hat er en måde at lede på. Hvert trin har sin:",
          en: "A hat is a way of leading. Each step has its own:")),
      .points([
        Text(da: "Igangsætteren får folk til at mødes.", en: "The convener gets people to meet."),
        Text(
          da: "Facilitatoren hjælper dem med at bruge deres forskelle.",
          en: "The facilitator helps them use their differences."),
        Text(da: "Katalysatoren bryder vanen.", en: "The catalyst breaks the habit."),
      ]),
      .text(
        Text(
          da: "Flere kan have samme hat på, og den kan gå videre til en anden. Lederen giver hatte på siden Aktører.",
          en: "Several can wear the same hat, and it can pass to another. The leader gives hats on the page Actors.")),
      .link(
        Text(da: "Læs om de tre hatte og deres opgaver", en: "Read about the three hats and their tasks"),
        to: "/begreber#hatte"),
    ])
}
