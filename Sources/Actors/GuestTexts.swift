import Language
import Time

/// What stands on the page that a personal link opens.
enum GuestTexts {
  static let youAreInvited = Text(da: "Du er inviteret", en: "You are invited")
  static func from(_ organisation: String) -> Text {
    Text(da: "Invitation fra \(organisation)", en: "Invitation from \(organisation)")
  }
  static func wantsYou(_ inviter: String, in title: String) -> Text {
    Text(
      da: "\(inviter) vil gerne have dig med i \(title)", en: "\(inviter) would like you to take part in \(title)")
  }

  static let weAsk = Text(da: "Det beder vi dig om", en: "What we ask of you")
  static let perspective = Text(da: "Ét perspektiv på problemet", en: "One perspective on the problem")
  static let perspectiveNote = Text(
    da: "Cirka 5 minutter. Du kan rette det bagefter.", en: "About 5 minutes. You can change it afterwards.")
  static let backing = Text(da: "Din opbakning", en: "Your backing")
  static let backingNote = Text(
    da: "Du læser med. Holdet kan bede dig om råderum i to sætninger.",
    en: "You read along. The team can ask you for a mandate in two sentences.")
  static let meeting = Text(da: "Et møde, hvis du har lyst", en: "A meeting, if you like")
  static func meetingNote(_ starts: Instant, _ place: String) -> Text {
    Text(
      da: "\(capitalised(Formats.dayAndTime(starts, .danish))). Sted: \(place).",
      en: "\(Formats.dayAndTime(starts, .english)). Place: \(place).")
  }
  private static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  static let yourName = Text(da: "Dit navn", en: "Your name")
  static let yourTitle = Text(da: "Hvad laver du?", en: "What do you do?")
  static let titleHint = Text(
    da: "For eksempel pårørende eller hjemmesygeplejerske.", en: "For instance relative or home nurse.")
  static let nameMissing = Text(da: "Skriv dit navn", en: "Write your name")
  static let speakFor = Text(da: "Hvem er du med for?", en: "Whom do you take part for?")
  static let putRight = Text(da: "Ret det her, så er du med", en: "Put this right, then you are in")
  static func signedInAs(_ name: String) -> Text {
    Text(da: "Du er med som \(name).", en: "You take part as \(name).")
  }
  static func otherGuest(_ name: String) -> Text {
    Text(
      da: "Du er inde som \(name) lige nu. Siger du ja her, er du i stedet inde som den, invitationen gælder.",
      en: "You are in as \(name) just now. If you say yes here, you are in as the one who is invited instead.")
  }

  static let yes = Text(da: "Ja, jeg er med", en: "Yes, I take part")
  static let notNow = Text(da: "Ikke nu", en: "Not now")
  static let suggestOther = Text(da: "Foreslå en anden", en: "Suggest somebody else")
  static let haveAccount = Text(da: "Har du en konto? Log ind først", en: "Do you have an account? Sign in first")

  static let whoSees = Text(da: "Hvem kan se det, du skriver?", en: "Who can see what you write?")
  static func whoSeesIt(_ people: Int) -> Text {
    people == 1
      ? Text(
        da: "Den ene, der er i forløbet nu, og dem, der kommer til.",
        en: "The one person in the case now, and those who join.")
      : Text(da: "De \(people) i forløbet og dem, der kommer til.", en: "The \(people) in the case and those who join.")
  }
  static let asWhom = Text(
    da: " Du optræder med navn og organisation.", en: " You appear with your name and organisation.")
  static let noPrecedence = Text(
    da: " Virksomheder får ikke forrang ved et senere udbud af at deltage.",
    en: " Taking part gives companies no precedence in a later tender.")
  static let privacy = Text(da: "Læs mere om privatliv", en: "Read more about privacy")
  static func noAccount(_ lastDay: Day) -> Text {
    Text(
      da:
        "Du behøver ikke oprette en konto. Linket er personligt og virker til \(Formats.dayAndMonth(lastDay, .danish)).",
      en: "You need no account. The link is personal and works until \(Formats.dayAndMonth(lastDay, .english)).")
  }

  // MARK: After an answer

  static func canChange(_ lastDay: Day) -> Text {
    Text(
      da: "Du kan ændre dit svar til \(Formats.dayAndMonth(lastDay, .danish)).",
      en: "You can change your answer until \(Formats.dayAndMonth(lastDay, .english)).")
  }
  static let saidNotNow = Text(da: "Tak for dit svar: ikke nu.", en: "Thank you for your answer: not now.")
  static func saidOther(_ name: String) -> Text {
    Text(da: "Tak. Du foreslog \(name).", en: "Thank you. You suggested \(name).")
  }
  static func welcomeBack(_ name: String) -> Text {
    Text(da: "Velkommen tilbage, \(name)", en: "Welcome back, \(name)")
  }
  static let personalLink = Text(
    da: "Linket er dit. Det lukker dig ind igen uden konto.",
    en: "The link is yours. It lets you in again without an account.")
  static func goOn(_ name: String) -> Text { Text(da: "Fortsæt som \(name)", en: "Go on as \(name)") }
  static let left = Text(
    da: "Du har forladt forløbet. Du kan være med igen.", en: "You have left the case. You can take part again.")
  static let isIn = Text(da: "Du er med i forløbet", en: "You take part in the case")
  static let toCase = Text(da: "Gå til forløbet", en: "Go to the case")
  static func ownLink(_ name: String) -> Text {
    Text(
      da: "Du er allerede med i forløbet. Linket er til \(name).",
      en: "You already take part in the case. The link is for \(name).")
  }
  static let saidYesWithAccount = Text(da: "Du har sagt ja", en: "You have said yes")
  static let signInToGoOn = Text(da: "Log ind for at gå til forløbet.", en: "Sign in to go to the case.")
  static let signIn = Text(da: "Log ind", en: "Sign in")

  // MARK: Somebody else

  static let whoElse = Text(da: "Hvem skal vi spørge i stedet?", en: "Whom should we ask instead?")
  static func whoElseLead(_ inviter: String) -> Text {
    Text(da: "\(inviter) ser dit forslag. Andre gør ikke.", en: "\(inviter) sees your suggestion. Others do not.")
  }
  static let theirName = Text(da: "Navn", en: "Name")
  static let why = Text(da: "Hvorfor netop den person?", en: "Why this person?")
  static let whyHint = Text(da: "En sætning er nok.", en: "One sentence is enough.")
  static let theirNameMissing = Text(da: "Skriv, hvem I skal spørge", en: "Write whom to ask")
  static let whyMissing = Text(da: "Skriv en sætning om hvorfor", en: "Write a sentence about why")
  static let sendSuggestion = Text(da: "Send forslag", en: "Send suggestion")
  static let back = Text(da: "Tilbage til invitationen", en: "Back to the invitation")
}
