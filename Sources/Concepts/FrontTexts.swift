import Language

enum FrontTexts {
  static let title = Text(da: "Innovation er en holdsport", en: "Innovation is a team sport")
  static let lead = Text(
    da:
      "Samspil hjælper kommuner, regioner, virksomheder og borgere med at forny velfærden sammen. Fra første møde til noget, der virker i driften.",
    en:
      "Samspil helps municipalities, regions, companies and citizens renew welfare together. From the first meeting to something that works in operation."
  )
  static let signIn = Text(da: "Log ind", en: "Sign in")
  static let enterRoom = Text(da: "Gå ind i et rum", en: "Enter a room")
  static let openCalls = Text(da: "Se åbne idékald", en: "See open calls for ideas")

  static let threeSteps = Text(da: "De tre trin", en: "The three steps")
  static let hats = Text(da: "Tre hatte til den, der leder", en: "Three hats for the one who leads")
  static let aboutHats = Text(da: "Mere om hattene", en: "More about the hats")

  static let what = Text(da: "Sådan hjælper Samspil", en: "How Samspil helps")
  static let problem = Text(da: "Problemet først", en: "The problem first")
  static let problemHow = Text(
    da:
      "I skriver, hvordan I hver især ser det, før nogen foreslår en løsning. Så bliver I enige om, hvad det handler om.",
    en: "You each write how you see it before anyone proposes a solution. Then you agree on what it is about.")
  static let barrier = Text(da: "Én barriere ad gangen", en: "One barrier at a time")
  static let barrierHow = Text(
    da: "Samspil siger, hvad der holder jer tilbage lige nu, hvorfor det mener det, og hvad I kan gøre ved det.",
    en: "Samspil says what holds you back right now, why it thinks so, and what you can do about it.")
  static let invited = Text(da: "Med uden konto", en: "In without an account")
  static let invitedHow = Text(
    da: "Den, du inviterer, åbner sit link på telefonen og er med. Ingen tilmelding og ingen adgangskode.",
    en: "The one you invite opens their link on the phone and is in. No registration and no password.")
  static let words = Text(da: "Læs, hvad ordene betyder", en: "Read what the words mean")
  static let help = Text(da: "Se, hvordan man gør", en: "See how it is done")
}

/// A step and its hat, as a stranger meets them.
struct FrontStep: Sendable {
  let number: Int
  let name: Text
  let note: Text
  let hat: Text
  let when: Text
  let does: Text

  static let all = [interaction, collaboration, innovation]

  private static let interaction = FrontStep(
    number: 1,
    name: Text(da: "Interaktion", en: "Interaction"),
    note: Text(da: "Mød dem, der ved noget andet", en: "Meet those who know something else"),
    hat: Text(da: "Igangsætter", en: "Convener"),
    when: Text(da: "Når folk skal mødes", en: "When people are to meet"),
    does: Text(
      da: "Skaber momentum, sætter holdet, skaffer råderum og afstemmer forventninger.",
      en: "Creates momentum, sets the team, secures a mandate and aligns expectations."))

  private static let collaboration = FrontStep(
    number: 2,
    name: Text(da: "Samarbejde", en: "Collaboration"),
    note: Text(da: "Brug jeres forskelle", en: "Use your differences"),
    hat: Text(same: "Facilitator"),
    when: Text(da: "Når forskelle skal bruges", en: "When differences are to be used"),
    does: Text(
      da: "Skaber tillid, udvikler fælles forståelse, løser konflikter og fjerner hindringer.",
      en: "Builds trust, develops a common understanding, settles conflicts and removes obstacles."))

  private static let innovation = FrontStep(
    number: 3,
    name: Text(da: "Innovation", en: "Innovation"),
    note: Text(da: "Test, ret og spred", en: "Test, correct and spread"),
    hat: Text(da: "Katalysator", en: "Catalyst"),
    when: Text(da: "Når vanen skal brydes", en: "When the habit is to be broken"),
    does: Text(
      da: "Anlægger nye vinkler, bringer ny viden i spil, udfordrer tavs viden og håndterer risici.",
      en: "Takes new angles, brings new knowledge into play, questions tacit knowledge and handles risks."))
}
